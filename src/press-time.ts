import { pressZone } from './types.ts';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * Finland follows the summer-time rule of the European Union since 1997 (Directive 2000/84/EC and the one before it):
 * UTC+3 from the last Sunday of March, 01:00 UTC, to the last Sunday of October, 01:00 UTC; else UTC+2.
 */
const ruleSince = 1997;
const turns = new Map<number, { readonly spring: number; readonly autumn: number }>();

function turnsOf(year: number): { readonly spring: number; readonly autumn: number } {
  let known = turns.get(year);
  if (!known) {
    known = { spring: lastSunday(year, 2), autumn: lastSunday(year, 9) };
    turns.set(year, known);
  }
  return known;
}

/** Epoch ms of 01:00 UTC on the last Sunday of a month that has 31 days. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * day;
}

let formatter: Intl.DateTimeFormat | undefined;

/** The press zone's distance from UTC in ms at an instant (epoch ms). Intl knows older years, at 40 times the price. */
export function pressOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  if (year >= ruleSince) {
    const { spring, autumn } = turnsOf(year);
    return instant >= spring && instant < autumn ? 3 * hour : 2 * hour;
  }
  formatter ??= new Intl.DateTimeFormat('en', { timeZone: pressZone, timeZoneName: 'longOffset' });
  const name = formatter.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes, seconds] = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
  const size = Number(hours ?? 0) * hour + Number(minutes ?? 0) * 60_000 + Number(seconds ?? 0) * 1000;
  return sign === '-' ? -size : size;
}

/** Press-zone day YYYY-MM-DD of an instant (epoch ms). */
export function pressDay(instant: number): string {
  return new Date(instant + pressOffset(instant)).toISOString().slice(0, 10);
}

/**
 * Epoch ms of a wall-clock time in the press zone. `wallClock` is that time written as if it were UTC. In the doubled
 * hour of autumn the first of the two is meant; a time in the spring gap, which no clock shows, is read an hour later.
 */
export function pressTimeToInstant(wallClock: number): number {
  // Three hours before is the instant itself in summer, and in winter an hour early: that matters only where the
  // clocks have just been turned back, and there it gives the first of the two.
  return wallClock - pressOffset(wallClock - 3 * hour);
}
