import { pressTimeToInstant } from '../press-time.ts';

const monthStems: readonly (readonly string[])[] = [
  ['tammi', 'januari', 'january', 'jan'],
  ['helmi', 'februari', 'february', 'feb'],
  ['maalis', 'mars', 'march', 'mar'],
  ['huhti', 'april', 'apr'],
  ['touko', 'maj', 'may'],
  ['kesä', 'juni', 'june', 'jun'],
  ['heinä', 'juli', 'july', 'jul'],
  ['elo', 'augusti', 'august', 'aug'],
  ['syys', 'september', 'sept', 'sep'],
  ['loka', 'oktober', 'october', 'okt', 'oct'],
  ['marras', 'november', 'nov'],
  ['joulu', 'december', 'dec'],
];

const zoneMinutes: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** How far a clock may run ahead before its date counts as wrong. */
const toleranceMs = 24 * 60 * 60 * 1000;

/**
 * A date as feeds and pages write it (RFC 822, ISO 8601, `5.1.2026 klo 10.00`, `5. tammikuuta 2026`, `5 januari 2026
 * kl. 10.00`), as ISO 8601 in UTC. A time without a zone is read in the press zone. `undefined` when it cannot be read
 * for certain: 03/04/2026 is neither guessed nor swapped. With `now`, also when it lies more than a day in the future.
 */
export function parseDate(text: string | undefined, now?: Date): string | undefined {
  const cleaned = text
    ?.normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (!cleaned || cleaned.length > 100) return undefined;
  const found = readIso(cleaned) ?? readNumeric(cleaned) ?? readNamedMonth(cleaned);
  if (found === undefined || Number.isNaN(found) || found < Date.UTC(1970, 0, 2)) return undefined;
  if (now && found > now.getTime() + toleranceMs) return undefined;
  return new Date(found).toISOString();
}

function readIso(text: string): number | undefined {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)? ?([+-]\d{2}:?(?:\d{2})?|[A-Za-z]{1,4})?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  return instant([year, month, day, hour, minute, second], zone);
}

/** Day first, as in Finland and Sweden, and only with dots: with slashes nobody knows. */
function readNumeric(text: string): number | undefined {
  const match =
    /(?:^|[^\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,? (?:klo|kl\.?|at|–|-|\|)?,? ?(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?)?/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, day, month, year, hour, minute, second] = match;
  return instant([year, month, day, hour, minute, second], /\b(EET|EEST)\b/.exec(text)?.[1]);
}

/** RFC 822 with all its variants, and month names written out in Finnish, Swedish and English. */
function readNamedMonth(text: string): number | undefined {
  const dayFirst = /(?:^|[^\d])(\d{1,2})(?:\.|st|nd|rd|th|:e)?[ -](\p{L}+)\.?,?[ -](\d{4}|\d{2})(?!\d)/u.exec(text);
  const monthFirst = /(?:^|\P{L})(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(text);
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
  const zone = /(?:^| )([+-]\d{2}:?\d{2}|[A-Z]{1,4})\s*\)?$/.exec(
    rest.slice(time ? time.index + time[0].length : 0),
  )?.[1];
  const year = parts.year.length === 2 ? String(2000 + Number(parts.year)) : parts.year;
  return instant([year, String(month), parts.day, twentyFourHours(time?.[1], time?.[4]), time?.[2], time?.[3]], zone);
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
function instant(parts: readonly (string | undefined)[], zone: string | undefined): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59 || second > 60) return undefined;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined;
  if (zone === undefined) return pressTimeToInstant(wall);
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return wall - (offset[1] === '-' ? -minutes : minutes) * 60_000;
  }
  const named = zoneMinutes[zone.toLowerCase()];
  return named === undefined ? undefined : wall - named * 60_000;
}
