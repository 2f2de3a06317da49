import { addDays, isoWeek, type Step } from '../../analysis/calendar.ts';
import type { Language, Localized } from '../../types.ts';

/** Numbers, days and periods as the report's language writes them. */
export interface Speech {
  readonly language: Language;
  /** The text of the report's language. */
  readonly say: <Value>(texts: Localized<Value>) => Value;
  readonly count: (count: number) => string;
  /** 0.123 → "12.3 %" in the language's form. */
  readonly share: (share: number) => string;
  /** 0.123 → "12 %". */
  readonly wholeShare: (share: number) => string;
  /** "40–52 %". */
  readonly interval: (interval: { readonly low: number; readonly high: number }) => string;
  /** Differences of shares in percentage points, signed. */
  readonly points: (difference: number) => string;
  /** The same without the unit. */
  readonly signed: (difference: number) => string;
  readonly number: (value: number, digits?: number) => string;
  /** With two digits always, for numbers that stand beside each other. */
  readonly fixed: (value: number) => string;
  readonly day: (day: string) => string;
  /** A period in a sentence: "March 2022", "week 12/2022 (21 Mar)". */
  readonly period: (at: string, by: Step) => string;
  /** The same as short as can be, for pictures: "Mar 2022", "3/2022". */
  readonly short: (at: string, by: Step) => string;
  /** When something happened, as a sentence says it: "in March 2022", "maaliskuussa 2022". */
  readonly when: (at: string, by: Step) => string;
  /** One period, or the first and the last of a run: "March 2022", "July–August 2023". */
  readonly run: (from: string, to: string, by: Step) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Finland's Swedish, and English with the day before the month. */
export const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;
const weekWord = { fi: 'viikko', sv: 'vecka', en: 'week' } as const;
const quarterWord = { fi: 'neljännes', sv: 'kvartal', en: 'quarter' } as const;

export function speech(language: Language): Speech {
  const known = speeches.get(language) ?? makeSpeech(language);
  speeches.set(language, known);
  return known;
}

/** Made once for each language: every cell of every table asks, and the formatters take long to set up. */
const speeches = new Map<Language, Speech>();

function makeSpeech(language: Language): Speech {
  const locale = locales[language];
  const counts = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: 'always' });
  const shares = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const fine = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const fineShares = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const wholes = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const bare = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonths = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const numbers = new Map<number, Intl.NumberFormat>();
  const numberFormat = (digits: number): Intl.NumberFormat => {
    const known =
      numbers.get(digits) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'negative' });
    numbers.set(digits, known);
    return known;
  };
  const items = new Intl.ListFormat(locale, { type: 'conjunction' });
  const pointUnit = { fi: 'prosenttiyksikköä', sv: 'procentenheter', en: 'percentage points' }[language];
  const day = (text: string): string => days.format(Date.parse(text));
  const period = (at: string, by: Step): string => {
    if (by === 'day') return day(at);
    if (by === 'year') return at.slice(0, 4);
    if (by === 'month') return months.format(Date.parse(at));
    if (by === 'quarter') return `${quarterWord[language]} ${quarterOf(at)}/${at.slice(0, 4)}`;
    const { year, week } = isoWeek(at);
    return `${weekWord[language]} ${week}/${year} (${day(at)}–${day(addDays(at, 6))})`;
  };
  return {
    language,
    say: (texts) => texts[language],
    count: (count) => counts.format(count),
    share: (share) => shares.format(share),
    wholeShare: (share) => wholes.format(share),
    interval: ({ low, high }) => {
      const [from, to] = [bare.format(low * 100), shares.format(high)];
      // A narrow interval needs another digit: "0.86–0.93 %" in place of "0.9–0.9 %".
      return bare.format(high * 100) === from && low < high
        ? `${fine.format(low * 100)}–${fineShares.format(high)}`
        : `${from}–${to}`;
    },
    points: (difference) => `${minus(signed.format(difference * 100))} ${pointUnit}`,
    signed: (difference) => minus(signed.format(difference * 100)),
    number: (value, digits = 2) => numberFormat(digits).format(value),
    fixed: (value) => fine.format(value),
    day,
    period,
    short: (at, by) => {
      if (by === 'week') return `${weekWord[language]} ${isoWeek(at).week}/${isoWeek(at).year}`;
      if (by !== 'month') return period(at, by);
      return language === 'en' ? shortMonths.format(Date.parse(at)) : `${Number(at.slice(5, 7))}/${at.slice(0, 4)}`;
    },
    when: (at, by) => placed(period(at, by), by)[language],
    run: (from, to, by) => {
      if (from === to) return period(from, by);
      if (by === 'month') return monthRun(period(from, by), period(to, by), language);
      return `${period(from, by)} – ${period(to, by)}`;
    },
    list: (names) => items.format(names),
  };
}

/** "heinä–elokuu 2023", "juli–augusti 2023", "December 2023 – January 2024": the year once where it is the same. */
function monthRun(from: string, to: string, language: Language): string {
  const [month = '', year = ''] = from.split(/\s+/);
  if (!to.endsWith(year)) return `${from} – ${to}`;
  return `${language === 'fi' ? month.replace(/kuu$/, '') : month}–${to}`;
}

/** A sentence or a name after a colon or within a sentence. */
export function small(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** "12,3 %" → "12,3 prosentissa", as Finnish says it in running text. */
export function inPercent(share: string): string {
  return share.replace(/\s?%$/u, ' prosentissa');
}

/** "12,3 %" → "12,3 prosenttiin", "12,3 prosentista". */
export function toPercent(share: string): string {
  return share.replace(/\s?%$/u, ' prosenttiin');
}

export function ofPercent(share: string): string {
  return share.replace(/\s?%$/u, ' prosentista');
}

/** Keeps a number on the line of its sign of per cent. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=%)/gu, '\u00a0');
}

/** A label at the beginning of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A period as an adverbial. Finnish inflects the first word; names of months all end in "kuu". */
function placed(period: string, by: Step): Localized {
  switch (by) {
    case 'day':
      return { fi: period, sv: `den ${period}`, en: `on ${period}` };
    case 'week':
      return { fi: period.replace('viikko', 'viikolla'), sv: period, en: `in ${period}` };
    case 'month':
      return { fi: period.replace('kuu', 'kuussa'), sv: `i ${period}`, en: `in ${period}` };
    case 'quarter':
      return { fi: period.replace('neljännes', 'neljänneksellä'), sv: `under ${period}`, en: `in ${period}` };
    case 'year':
      return { fi: `vuonna ${period}`, sv: `år ${period}`, en: `in ${period}` };
  }
}

function quarterOf(at: string): number {
  return Math.ceil(Number(at.slice(5, 7)) / 3);
}

/** The minus sign in place of the hyphen that some locales write. */
function minus(number: string): string {
  return number.replace('-', '−');
}

/** A period as tables write it, sortable as text: 2022-03-21, 2022-W12, 2022-03, 2022-Q1, 2022. */
export function periodCode(at: string, by: Step): string {
  if (by === 'day') return at;
  if (by === 'year') return at.slice(0, 4);
  if (by === 'month') return at.slice(0, 7);
  if (by === 'quarter') return `${at.slice(0, 4)}-Q${quarterOf(at)}`;
  const { year, week } = isoWeek(at);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
