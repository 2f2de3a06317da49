import { createHash } from 'node:crypto';
import { refuseTooLong } from '../../article-json.ts';
import { canonicalUrl } from '../../crawl/url.ts';
import { SkipError, UsageError } from '../../errors.ts';
import { didYouMean } from '../../nearest.ts';
import type { NewArticle } from '../../store/store.ts';
import { type Access, type Article, languages } from '../../types.ts';
import { type DateOrder, hasUnknownOrder, tableDate } from './dates.ts';
import type { ImportRecord } from './records.ts';

/** The fields a file can give, `text` being another name of `body`. */
export const importFields = [
  'id',
  'url',
  'outlet',
  'language',
  'title',
  'lead',
  'body',
  'text',
  'author',
  'section',
  'publishedAt',
  'modifiedAt',
  'access',
] as const satisfies readonly (keyof Article | 'text')[];
export type ImportField = (typeof importFields)[number];
export type FieldMap = Readonly<Partial<Record<ImportField, string>>>;

const textFields: readonly ImportField[] = ['title', 'lead', 'body', 'text'];

/** Reads `title=otsikko,publishedAt=date`; later ones win. Throws UsageError for a field that does not exist. */
export function parseMap(maps: readonly string[]): FieldMap {
  const map: Partial<Record<ImportField, string>> = {};
  for (const pair of maps.flatMap((text) => text.split(',')).filter((part) => part.trim() !== '')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at < 0 ? undefined : at).trim();
    const column = at < 0 ? '' : pair.slice(at + 1).trim();
    const field = importFields.find((known) => known === name);
    if (!field) {
      throw new UsageError(
        `--map ${pair}: there is no field "${name}"${didYouMean(name, importFields)}; fields are ${importFields.join(', ')}`,
      );
    }
    if (column === '') throw new UsageError(`--map ${pair}: needs FIELD=COLUMN, as in title=otsikko`);
    map[field] = column;
  }
  return map;
}

/** Where each field stands in the rows of a file. Columns that are named as a field map by themselves. */
export function columnsOf(header: readonly string[], map: FieldMap, file: string): ReadonlyMap<ImportField, number> {
  const names = header.map((name) => name.replace(/^\uFEFF/, '').trim());
  const columns = new Map<ImportField, number>();
  for (const field of importFields) {
    const wanted = map[field] ?? field;
    const index = names.indexOf(wanted);
    if (index >= 0) columns.set(field, index);
    else if (map[field] !== undefined) {
      throw new UsageError(
        `${file}: has no column "${wanted}"${didYouMean(wanted, names)}; its columns are ${names.join(', ')}`,
      );
    }
  }
  if (!textFields.some((field) => columns.has(field))) {
    throw new UsageError(
      `${file}: none of its columns (${names.join(', ')}) is title, lead, body or text; name one with --map title=COLUMN`,
    );
  }
  return columns;
}

export interface ArticleDefaults {
  readonly outlet?: string;
  readonly language?: NewArticle['language'];
  readonly dates?: DateOrder;
  readonly origin: string;
  readonly now: Date;
}

/** The values of a record by field; what databases write for "nothing" counts as nothing. */
export function fieldsOf(
  record: Exclude<ImportRecord, { readonly reason: string }>,
  columns: ReadonlyMap<ImportField, number>,
  width: number,
  map: FieldMap,
): Partial<Record<ImportField, string>> {
  const values: Partial<Record<ImportField, string>> = {};
  if ('cells' in record) {
    if (record.cells.length !== width) {
      throw new SkipError('column_count', `has ${record.cells.length} cells, the header has ${width}`);
    }
    for (const [field, index] of columns) {
      const value = record.cells[index]?.trim();
      if (value && value !== 'NULL' && value !== '\\N') values[field] = value;
    }
    return values;
  }
  for (const field of importFields) {
    const name = map[field] ?? field;
    // Own fields only: a mapped "constructor" is not what every object has.
    const value = Object.hasOwn(record.object, name) ? record.object[name] : undefined;
    if (typeof value === 'number' && Number.isFinite(value)) values[field] = String(value);
    else if (typeof value === 'string') values[field] = value.trim();
    else if (value !== null && value !== undefined) {
      throw new SkipError('bad_field', `${name} must be a text, is ${Array.isArray(value) ? 'a list' : typeof value}`);
    }
  }
  return values;
}

/** The article of a row. Throws SkipError with the reason when the row is not one. */
export function articleOfFields(
  values: Partial<Record<ImportField, string>>,
  { outlet: outletDefault, language: languageDefault, dates, origin, now }: ArticleDefaults,
): NewArticle {
  const title = line(values.title);
  const lead = line(values.lead);
  const body = paragraphs(values.body || values.text);
  if (!title && !lead && !body) throw new SkipError('no_text', 'has neither title, lead nor body');
  refuseTooLong({ title, lead, body });
  const outlet = line(values.outlet) || outletDefault;
  if (!outlet) throw new SkipError('no_outlet', 'names no outlet, and --outlet was not given');
  const url = values.url ? canonicalUrl(values.url) : undefined;
  if (values.url && !url) throw new SkipError('bad_url', `url "${values.url.slice(0, 200)}" is not a web address`);
  const publishedAt = time(values.publishedAt, 'publishedAt', now, dates);
  const modifiedAt = time(values.modifiedAt, 'modifiedAt', now, dates);
  const language = languageOf(values.language) ?? languageDefault;
  const author = line(values.author);
  const section = line(values.section);
  const access = accessOf(values.access);
  return {
    id: line(values.id) || derivedId(url ? [url] : [outlet, title || lead || body || '', publishedAt ?? '']),
    outlet,
    origin,
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
    ...(title ? { title } : {}),
    ...(lead ? { lead } : {}),
    ...(body ? { body } : {}),
    ...(author ? { author } : {}),
    ...(section ? { section } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(modifiedAt ? { modifiedAt } : {}),
    ...(access ? { access } : {}),
  };
}

/** The same row gives the same id at every import: 128 bits of SHA-256, in hex. */
function derivedId(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

/** Macs write ä as a and two dots; words are compared as one character each. */
function line(value: string | undefined): string {
  return value ? value.normalize('NFC').replace(steering, '').replace(/\s+/g, ' ').trim() : '';
}

/** Control characters are no text, and steer the terminal of whoever looks at a Markdown or CSV file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const steering = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

function paragraphs(value: string | undefined): string {
  return value
    ? value
        .normalize('NFC')
        .replace(steering, '')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n[ \n]*/g, '\n')
        .trim()
    : '';
}

function time(value: string | undefined, field: string, now: Date, order?: DateOrder): string | undefined {
  if (!value) return undefined;
  // Milliseconds since 1970 have 12 or 13 digits from 1973 to 2286; fewer might be seconds or a plain number.
  const read = /^\d{12,13}$/.test(value) ? new Date(Number(value)).toISOString() : tableDate(value, order);
  if (read === undefined) {
    const wayOut =
      order === undefined && hasUnknownOrder(value)
        ? 'say with --dates dmy or --dates mdy which is the day and which the month'
        : 'write 2026-01-05T10:00:00Z or 5.1.2026 klo 10.00';
    throw new SkipError('bad_date', `${field} "${value.slice(0, 60)}" cannot be read for certain; ${wayOut}`);
  }
  if (Date.parse(read) > now.getTime() + 24 * 3_600_000) {
    throw new SkipError('future_date', `${field} "${value.slice(0, 60)}" lies in the future`);
  }
  return read;
}

/** What tables write instead of the two letters: ISO 639-2, and the names in the three languages. */
const languageNames: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
  fi: ['fi', 'fin', 'finnish', 'suomi', 'finska'],
  sv: ['sv', 'swe', 'swedish', 'svenska', 'ruotsi'],
  en: ['en', 'eng', 'english', 'englanti', 'engelska'],
};

/** `fi-FI` and `Suomi` are fi; languages without cues are `other`. */
function languageOf(value: string | undefined): NewArticle['language'] {
  if (!value) return undefined;
  const tag = value.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.find((language) => languageNames[language].includes(tag)) ?? 'other';
}

function accessOf(value: string | undefined): Access | undefined {
  if (!value) return undefined;
  if (value === 'full' || value === 'teaser' || value === 'unknown') return value;
  throw new SkipError('bad_access', `access "${value.slice(0, 60)}" must be full, teaser or unknown`);
}
