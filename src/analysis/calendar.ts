/**
 * Calendars of press-zone days. A day is the text YYYY-MM-DD: which instant belongs to which day was decided when the
 * article was stored, so here no clock and no time zone can shift a period, and a day of 23 or 25 hours is one day.
 */

export type By = 'day' | 'week' | 'month';

/** Calendars of reports, and coarser ones for what is too rare for them. */
export type Step = By | 'quarter' | 'year';
export const steps = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly Step[];

/** One step of a calendar. `at` is its first day also when `from` cuts it; `partial`: not all its days are in reach. */
export interface Period {
  readonly at: string;
  readonly last: string;
  readonly partial: boolean;
}

const dayMs = 86_400_000;

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === text;
}

export function addDays(day: string, days: number): string {
  return dayOf(timeOf(day) + days * dayMs);
}

/** Days from the first to the last, both counted. */
export function spanDays(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / dayMs) + 1;
}

/** The first day of the day's period: the day, its Monday (ISO 8601), or the first of its month, quarter or year. */
export function periodStart(day: string, by: Step): string {
  switch (by) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, -((new Date(timeOf(day)).getUTCDay() + 6) % 7));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter': {
      const first = 3 * Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
      return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
    }
    case 'year':
      return `${day.slice(0, 4)}-01-01`;
  }
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** The last day of the day's period. */
export function periodEnd(day: string, by: Step): string {
  const start = periodStart(day, by);
  if (by === 'day') return start;
  if (by === 'week') return addDays(start, 6);
  const [year = 0, month = 0] = start.split('-').map(Number);
  return dayOf(Date.UTC(year, month - 1 + monthsOf[by], 0));
}

/** All periods that touch the days from `from` to `to`, in order; empty when `from` is after `to`. */
export function calendar(from: string, to: string, by: Step): readonly Period[] {
  const periods: Period[] = [];
  for (let at = periodStart(from, by); at <= to; ) {
    const last = periodEnd(at, by);
    periods.push({ at, last, partial: at < from || last > to });
    at = addDays(last, 1);
  }
  return periods;
}

/** The step that gives a readable number of periods: days up to 60 days, weeks up to two years, else months. */
export function defaultBy(from: string, to: string): By {
  const days = spanDays(from, to);
  if (days <= 60) return 'day';
  return days <= 731 ? 'week' : 'month';
}

/** ISO 8601 week of a day: the week belongs to the year that holds its Thursday. */
export function isoWeek(day: string): { readonly year: number; readonly week: number } {
  const thursday = addDays(periodStart(day, 'week'), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor((spanDays(`${year}-01-01`, thursday) - 1) / 7) + 1 };
}

// Both ways are remembered: a report asks for the same few thousand days again and again.
const dayTimes = new Map<string, number>();
const dayTexts = new Map<number, string>();

function timeOf(day: string): number {
  const known = dayTimes.get(day);
  if (known !== undefined) return known;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (time % dayMs === 0) dayTimes.set(day, time);
  return time;
}

function dayOf(time: number): string {
  const known = dayTexts.get(time);
  if (known !== undefined) return known;
  const day = new Date(time).toISOString().slice(0, 10);
  // Whole days only: of these there are not too many to keep.
  if (time % dayMs === 0) dayTexts.set(time, day);
  return day;
}
