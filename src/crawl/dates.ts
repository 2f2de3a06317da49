import { pressTimeToInstant } from '../press-time.ts';

/** Finnish, Swedish, English; and Greek, of which there is feed software. */
const monthStems: readonly (readonly string[])[] = [
  ['tammi', 'januari', 'january', 'jan', 'ιαν'],
  ['helmi', 'februari', 'february', 'feb', 'φεβ'],
  ['maalis', 'mars', 'march', 'mar', 'μάρ', 'μαρ'],
  ['huhti', 'april', 'apr', 'απρ'],
  ['touko', 'maj', 'may', 'μάι', 'μαϊ', 'μαι'],
  ['kesä', 'juni', 'june', 'jun', 'ιούν', 'ιον'],
  ['heinä', 'juli', 'july', 'jul', 'ιούλ', 'ιολ'],
  ['elo', 'augusti', 'august', 'aug', 'αύγ', 'αυγ'],
  ['syys', 'september', 'sept', 'sep', 'σεπ'],
  ['loka', 'oktober', 'october', 'okt', 'oct', 'οκτ'],
  ['marras', 'november', 'nov', 'νοέ', 'νοε'],
  ['joulu', 'december', 'dec', 'δεκ'],
];

const zoneMinutes: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  kst: 540,
  jst: 540,
  adt: -180,
  ast: -240,
  et: -300,
  ct: -360,
  mt: -420,
  pt: -480,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  hkt: 480,
  sgt: 480,
  awst: 480,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

/** How far a clock may run ahead before its date counts as wrong. */
const toleranceMs = 24 * 60 * 60 * 1000;

/** Where a clock without a zone ticks. */
export type Clock = 'press' | 'utc';

/**
 * A date as feeds and pages write it (RFC 822, ISO 8601, asctime, `5.1.2026 klo 10.00`, `5. tammikuuta 2026`, `5 januari
 * 2026 kl. 10.00`), as ISO 8601 in UTC. `clock` is for a time without a zone; dates written day first with dots are
 * always in the press zone. `undefined` when it cannot be read for certain: 03/04/2026 is neither guessed nor swapped,
 * a year or a month is not a day. With `now`, also when it lies more than a day in the future.
 */
export function parseDate(text: string | undefined, now?: Date, clock: Clock = 'press'): string | undefined {
  // No form of a date is without a digit, and most texts are.
  if (text === undefined || !/\d/.test(text)) return undefined;
  const cleaned = text
    .slice(0, 200)
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (!cleaned || cleaned.length > 100) return undefined;
  const found =
    readIso(cleaned, clock) ?? readNumeric(cleaned) ?? readNamedMonth(cleaned, clock) ?? readRare(cleaned, clock);
  if (found === undefined || Number.isNaN(found) || found < Date.UTC(1970, 0, 2)) return undefined;
  if (now && found > now.getTime() + toleranceMs) return undefined;
  return new Date(found).toISOString();
}

function readIso(text: string, clock: Clock): number | undefined {
  const match =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt] ?| |, ?)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)? ?([+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,4})?$/.exec(
      text,
    ) ??
    // The basic form, as in 20260105T100000Z.
    /^(\d{4})(\d{2})(\d{2})(?:[Tt ](\d{2}):?(\d{2})(?::?(\d{2}))?)? ?([+-]\d{2}:?(?:\d{2})?|Z)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  return instant([year, month, day, hour, minute, second], zone, clock);
}

/** Year first with slashes; the day of the year; and what Korean and Hungarian software writes. */
function readRare(text: string, clock: Clock): number | undefined {
  const slashes =
    /^(?:\p{L}{2,10}\.?,? )?(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?(?: ?([+-]\d{2}:?\d{2}|[A-Z]{1,4}))?$/u.exec(
      text,
    );
  if (slashes) return instant(slashes.slice(1, 7), slashes[7], clock);
  const ordinal = /^(\d{4})-(\d{3})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (ordinal) {
    const date = new Date(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
    const inYear = String(date.getUTCFullYear()) === ordinal[1];
    const parts = [ordinal[1], String(date.getUTCMonth() + 1), String(date.getUTCDate()), ...ordinal.slice(3, 6)];
    return inYear ? instant(parts, ordinal[6], clock) : undefined;
  }
  const korean =
    /^(\d{4})\s?년 (\d{1,2})\s?월 (\d{1,2})\s?일 (\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ??
    /^(\d{4})-(\d{2})-(\d{2}) (?:오전|오후) (\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (korean) {
    const hour = text.includes('오후') ? String((Number(korean[4]) % 12) + 12) : korean[4];
    return instant([korean[1], korean[2], korean[3], hour, korean[5], korean[6]], 'kst', clock);
  }
  const hungarian = /^(\d{4})-(\p{L}+)-(\d{1,2})T(\d{1,2}):(\d{2})([+-]\d{2}:?\d{2}|Z)?$/u.exec(text);
  if (!hungarian) return undefined;
  const [, year, word = '', day, hour, minute, zone] = hungarian;
  const month = hungarianMonths.indexOf(word.toLowerCase()) + 1;
  return month === 0 ? undefined : instant([year, String(month), day, hour, minute], zone, clock);
}

const hungarianMonths =
  'január február március április május június július augusztus szeptember október november december'.split(' ');

/** Day first, as in Finland and Sweden, and only with dots: with slashes nobody knows. */
function readNumeric(text: string): number | undefined {
  const match =
    /(?:^|[^\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,? (?:klo|kl\.?|at|–|-|\|)?,? ?(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?)?/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, day, month, year, hour, minute, second] = match;
  return instant([year, month, day, hour, minute, second], /\b(EET|EEST)\b/.exec(text)?.[1], 'press');
}

/** RFC 822 and asctime with all their variants, and month names written out in Finnish, Swedish and English. */
function readNamedMonth(text: string, clock: Clock): number | undefined {
  const dayFirst = /(?:^|[^\d])(\d{1,2})(?:\.|st|nd|rd|th|:e)?[ -](\p{L}+)\.?,?[ -](\d{4}|\d{2})(?!\d)/u.exec(text);
  const monthFirst = /(?:^|\P{L})(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(text);
  // asctime: Sun Jan 5 10:00:00 2026, in date(1)'s dress with the zone before the year.
  const asctime =
    /^\p{L}{2,9},? (\p{L}{3,9}) (\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))? (?:([A-Z]{1,5}|[+-]\d{4}) )?(\d{4})$/u.exec(
      text,
    );
  if (asctime) {
    const [, word = '', day, hour, minute, second, zone, year] = asctime;
    const month = monthNumber(word);
    return month === undefined ? undefined : instant([year, String(month), day, hour, minute, second], zone, clock);
  }
  const parts = dayFirst
    ? { day: dayFirst[1], month: dayFirst[2], year: dayFirst[3], at: dayFirst.index + dayFirst[0].length }
    : monthFirst
      ? { day: monthFirst[2], month: monthFirst[1], year: monthFirst[3], at: monthFirst.index + monthFirst[0].length }
      : undefined;
  if (!parts?.month || !parts.year) return undefined;
  const month = monthNumber(parts.month);
  if (month === undefined) return undefined;
  const rest = text.slice(parts.at);
  const time = /(?:^|[^\d])(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?(?:\.\d+)?(?: ?(am|pm)\b)?/i.exec(rest);
  const zone = zoneIn(rest.slice(time ? time.index + time[0].length : 0));
  const year = parts.year.length === 2 ? String(fourDigits(Number(parts.year))) : parts.year;
  const hour = twentyFourHours(time?.[1], time?.[4]);
  return instant([year, String(month), parts.day, hour, time?.[2], time?.[3]], zone, clock);
}

/** What follows a time: `+0200`, `GMT`, `GMT+02:00`, `Etc/GMT`, `+0200 (EET)`. */
function zoneIn(text: string): string | undefined {
  const offset = /^ ?(?:GMT|UTC?)? ?([+-]\d{1,2}(?::?\d{2})?)(?: \([^)]*\))?$/i.exec(text)?.[1];
  return offset ?? /(?:^|[ (/])([A-Z]{1,4}|Europe\/Helsinki)\s*\)?$/.exec(text)?.[1];
}

/** RFC 822 wrote years of two digits; nothing here is older than 1990. */
function fourDigits(year: number): number {
  return year < 90 ? 2000 + year : 1900 + year;
}

function twentyFourHours(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  return String((Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0));
}

/** Finnish months inflect (tammikuu, tammikuuta, tammikuun): the stem with any form of -kuu; others stand whole. */
function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  const bare = lower.replace(/kuu(ta|n|ssa)?$/, '');
  const index = monthStems.findIndex((names) => names.includes(lower) || names[0] === bare);
  return index < 0 ? undefined : index + 1;
}

/** Epoch ms of calendar parts; undefined when a part is out of its range (31 February is not 3 March). */
function instant(parts: readonly (string | undefined)[], zone: string | undefined, clock: Clock): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59 || second > 60) return undefined;
  if (hour === 24 && minute + second > 0) return undefined;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined;
  if (zone === undefined) return clock === 'press' ? pressTimeToInstant(wall) : wall;
  if (zone === 'Europe/Helsinki') return pressTimeToInstant(wall);
  const offset = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(zone);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 15 * 60) return undefined;
    return wall - (offset[1] === '-' ? -minutes : minutes) * 60_000;
  }
  const named = zoneMinutes[zone.toLowerCase()];
  return named === undefined ? undefined : wall - named * 60_000;
}
