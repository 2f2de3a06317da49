import { addDays, calendar, periodEnd, periodStart, spanDays } from '../../analysis/calendar.ts';
import type { Speech } from '../words/speak.ts';

/** Inclusive press-zone days. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** What a brief told, kept so that the next one can say what is new. No text of an article is in it. */
export interface BriefMemory extends Days {
  /** Articles on immigration, and all that were judged. */
  readonly relevant: number;
  readonly judged: number;
  /** Fingerprints of all hostile passages of the period. */
  readonly passages: readonly string[];
  /** Persons of public life who were quoted most, by name. */
  readonly speakers: readonly string[];
  /** Words that the headlines had more often than before. */
  readonly words: readonly string[];
}

/** A brief's calendar: one week, one month, or any other days. */
export function kindOf({ from, to }: Days): 'week' | 'month' | 'days' {
  if (periodStart(from, 'week') === from && addDays(from, 6) === to) return 'week';
  return periodStart(from, 'month') === from && periodEnd(from, 'month') === to ? 'month' : 'days';
}

/** The days just before, as many; before whole calendar months as many months. */
export function periodBefore({ from, to }: Days): Days {
  const end = addDays(from, -1);
  if (periodStart(from, 'month') !== from || periodEnd(to, 'month') !== to) {
    return { from: addDays(from, -spanDays(from, to)), to: end };
  }
  let start = from;
  for (const _ of calendar(from, to, 'month')) start = periodStart(addDays(start, -1), 'month');
  return { from: start, to: end };
}

/** A longer time up to the end of the period, on a calendar in which its rises can be seen. */
export function surroundings({ from, to }: Days): Days & { readonly by: 'day' | 'week' | 'month' } {
  const days = spanDays(from, to);
  if (days <= 10) return { from: addDays(from, -56), to, by: 'day' };
  return days <= 62
    ? { from: periodStart(addDays(from, -182), 'week'), to, by: 'week' }
    : { from: periodStart(addDays(from, -730), 'month'), to, by: 'month' };
}

/** "week 47/2023 (20 Nov 2023–26 Nov 2023)", "November 2023", "3 Nov 2023 – 9 Nov 2023". */
export function daysName(say: Speech, days: Days): string {
  const kind = kindOf(days);
  return kind === 'days' ? `${say.day(days.from)} – ${say.day(days.to)}` : say.period(days.from, kind);
}

/** What the period before is called in a sentence or a column. */
export function beforeName(say: Speech, days: Days): string {
  const names = {
    week: { fi: 'edellinen viikko', sv: 'veckan före', en: 'the week before' },
    month: { fi: 'edellinen kuukausi', sv: 'månaden före', en: 'the month before' },
    days: { fi: 'edellinen jakso', sv: 'perioden före', en: 'the period before' },
  } as const;
  return say.say(names[kindOf(days)]);
}
