import { parseDate } from '../../crawl/dates.ts';

/** In which order a table writes the day, month and year of dates that could be read in two ways. */
export const dateOrders = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[T, ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))? ?(am|pm)?)?$/i;

/** Whether the parts of a date stand in an order that only its writer knows, as in 3/4/2026 and 3.4.26. */
export function hasUnknownOrder(text: string): boolean {
  return numeric.test(text.trim());
}

/** A date of a table as ISO 8601 in UTC; without a zone it is in the press zone. `undefined`: not a date, or not surely. */
export function tableDate(text: string, order?: DateOrder): string | undefined {
  const match = order && numeric.exec(text.trim());
  if (!match) return parseDate(text);
  const [, first = '', , second = '', year = '', hour, minute = '', seconds = '00', half] = match;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  // Spreadsheets that leave out the century: as in mail, nothing here is older than 1990.
  const full = year.length === 4 ? year : String(Number(year) + (Number(year) < 90 ? 2000 : 1900));
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return parseDate(date);
  if (half && Number(hour) > 12) return undefined;
  const clock = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  return parseDate(`${date} ${String(clock).padStart(2, '0')}:${minute}:${seconds}`);
}
