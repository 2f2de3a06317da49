import type { Language } from '../../types.ts';
import { locales } from '../words/speak.ts';

const dayMs = 86_400_000;

/** Steps of a time axis: whole days, months or years. */
const stepsOf = [
  { unit: 'day', size: 1, days: 1 },
  { unit: 'day', size: 2, days: 2 },
  { unit: 'day', size: 7, days: 7 },
  { unit: 'day', size: 14, days: 14 },
  { unit: 'month', size: 1, days: 30.4 },
  { unit: 'month', size: 3, days: 91.3 },
  { unit: 'month', size: 6, days: 182.6 },
  { unit: 'year', size: 1, days: 365.2 },
  { unit: 'year', size: 2, days: 730.5 },
  { unit: 'year', size: 4, days: 1461 },
  { unit: 'year', size: 10, days: 3652.5 },
] as const;

const shortest = {
  year: { year: 'numeric' },
  month: { month: 'numeric', year: 'numeric' },
  day: { day: 'numeric', month: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters take long to set up, and every small frame needs one. */
function dateFormat(language: Language, unit: keyof typeof shortest): Intl.DateTimeFormat {
  const key = `${language} ${unit}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...shortest[unit] });
  formats.set(key, known);
  return known;
}

/** The two ends of an axis, as short as can be: years, months, or days. */
export function endTicks(
  first: string,
  last: string,
  language: Language,
): readonly { readonly at: Date; readonly label: string }[] {
  const days = (Date.parse(last) - Date.parse(first)) / dayMs;
  const format = dateFormat(language, days > 1100 ? 'year' : days > 100 ? 'month' : 'day');
  return [first, last].map((day) => ({ at: new Date(day), label: format.format(new Date(day)) }));
}

/** At most `most` ticks between two days, at the finest step that fits; years stand alone or under their first month. */
export function timeTicks(
  first: string,
  last: string,
  most: number,
  language: Language,
): readonly { readonly at: Date; readonly label: string }[] {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const span = (end - start) / dayMs;
  const step = stepsOf.find(({ days }) => span / days + 1 <= most) ?? { unit: 'year' as const, size: 50 };
  const dates: Date[] = [];
  if (step.unit === 'day') {
    for (let time = start; time <= end; time += step.size * dayMs) dates.push(new Date(time));
  } else {
    const from = new Date(start);
    let month = step.unit === 'year' ? 0 : from.getUTCMonth() - (from.getUTCMonth() % step.size);
    const firstYear = from.getUTCFullYear();
    const year = step.unit === 'year' ? firstYear - (firstYear % step.size) : firstYear;
    for (; ; month += step.unit === 'year' ? 12 * step.size : step.size) {
      const time = Date.UTC(year, month, 1);
      if (time > end) break;
      if (time >= start) dates.push(new Date(time));
    }
  }
  const day = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const monthName = new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' });
  return dates.map((at, index) => {
    if (step.unit === 'year') return { at, label: String(at.getUTCFullYear()) };
    if (step.unit === 'day') return { at, label: day.format(at) };
    const withYear = index === 0 || at.getUTCMonth() === 0;
    return { at, label: withYear ? `${monthName.format(at)} ${at.getUTCFullYear()}` : monthName.format(at) };
  });
}
