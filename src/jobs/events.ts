import { readFile } from 'node:fs/promises';
import type { Node } from 'yaml';
import { isDay } from '../analysis/calendar.ts';
import { messageOf, UsageError } from '../errors.ts';
import { compilePhrases } from '../language/phrases.ts';
import { didYouMean } from '../nearest.ts';
import type { DatedEvent } from '../report/events/dated-event.ts';
import { type Localized, languages } from '../types.ts';
import { delimiterOf } from './table-delimiter.ts';

/** One entry as its file has it, and the line on which each of its fields stands. */
interface Entry {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly lineOf: (field: string) => number;
}

const known = ['date', 'name', 'kind', 'group', 'severity', 'search', 'pair', 'source'] as const;
const csvColumns = [...known, ...languages.map((language) => `name_${language}`)];

/** More than this is no list of events that someone chose, and every report would take long. */
const mostEvents = 500;

/**
 * The user's file of dated events, in the order of time: YAML or JSON (a list of entries), or CSV with a header.
 * `date` and `name` are needed; `name` is one text, or one for each language (in CSV the columns name_fi, name_sv,
 * name_en); `search` is a list of phrases, in CSV with `|` between them; `source` says where the date is from and is
 * for readers of the file. Throws UsageError with file, line, value and the way out.
 */
export async function readEvents(file: string): Promise<readonly DatedEvent[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: cannot read the list of events (${messageOf(error)})`);
  }
  const entries = await (/\.csv$/i.test(file) ? csvEntries(file, text) : yamlEntries(file, text));
  if (entries.length > mostEvents) throw new UsageError(`${file}: ${entries.length} events; at most ${mostEvents}`);
  return entries
    .map((entry) => eventOf(entry, (field) => `${file}:${entry.lineOf(field)}`))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function eventOf({ fields }: Entry, place: (field: string) => string): DatedEvent {
  for (const key of Object.keys(fields)) {
    if (!csvColumns.includes(key)) {
      throw new UsageError(
        `${place(key)}: unknown field "${key}"${didYouMean(key, known) || ` (known: ${known.join(', ')})`}`,
      );
    }
  }
  const text = (field: 'kind' | 'group' | 'pair'): string | undefined => {
    const value = fields[field];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
    throw new UsageError(`${place(field)}: ${field}: must be a text`);
  };
  const date = String(fields.date ?? '').trim();
  if (!isDay(date)) {
    throw new UsageError(`${place('date')}: date "${date}": is not a day that exists, written as in 2024-01-31`);
  }
  const [kind, group, pair] = [text('kind'), text('group'), text('pair')];
  const severity = severityOf(fields.severity, place);
  const search = searchOf(fields.search, place);
  return {
    date,
    name: nameOf(fields, place),
    ...(kind === undefined ? {} : { kind }),
    ...(group === undefined ? {} : { group }),
    ...(severity === undefined ? {} : { severity }),
    ...(search.length === 0 ? {} : { search }),
    ...(pair === undefined ? {} : { pair }),
  };
}

function nameOf(fields: Entry['fields'], place: (field: string) => string): Localized {
  const { name } = fields;
  const own = Object.fromEntries(languages.map((language) => [language, fields[`name_${language}`]]));
  const texts: Readonly<Record<string, unknown>> = typeof name === 'object' && name !== null ? { ...name } : own;
  const stray = Object.keys(texts).find((key) => !languages.some((language) => language === key));
  if (stray !== undefined)
    throw new UsageError(`${place('name')}: name in "${stray}": must be in ${languages.join(', ')}`);
  const given = languages.flatMap((language) => {
    const text = texts[language];
    return typeof text === 'string' && text.trim() !== '' ? [{ language, text: text.trim() }] : [];
  });
  // One text, or the first that is there, stands for the languages that have none.
  const [first] = given;
  const only = typeof name === 'string' && name.trim() !== '' ? name.trim() : first?.text;
  if (only === undefined) throw new UsageError(`${place('name')}: the event needs a name`);
  const inLanguage = (language: keyof Localized) => given.find((one) => one.language === language)?.text ?? only;
  return { fi: inLanguage('fi'), sv: inLanguage('sv'), en: inLanguage('en') };
}

function severityOf(value: unknown, place: (field: string) => string): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  throw new UsageError(`${place('severity')}: severity "${String(value)}": must be a number`);
}

function searchOf(value: unknown, place: (field: string) => string): readonly string[] {
  const phrases = typeof value === 'string' ? value.split('|') : (value ?? []);
  if (!Array.isArray(phrases)) throw new UsageError(`${place('search')}: search: must be a list of phrases`);
  const texts = phrases.map((phrase) => String(phrase).trim()).filter(Boolean);
  try {
    compilePhrases(texts);
  } catch (error) {
    throw new UsageError(`${place('search')}: search: ${messageOf(error)}`);
  }
  return texts;
}

// Most reports have no such file: its parsers are loaded when there is one.

async function yamlEntries(file: string, text: string): Promise<readonly Entry[]> {
  const { isScalar, LineCounter, parseDocument, visit } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) throw new UsageError(`${file}:${lines.linePos(broken.pos[0]).line}: ${messageOf(broken)}`);
  const lineAt = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line;
  visit(document, {
    Alias: (_, node) => {
      throw new UsageError(`${file}:${lineAt(node)}: *${node.source}: write the value itself in place of the alias`);
    },
  });
  const list: unknown = document.toJS() ?? [];
  if (!Array.isArray(list))
    throw new UsageError(`${file}:1: must be a list of events, each with "- date: …" and "name: …"`);
  return list.map((fields: unknown, index): Entry => {
    const at = document.getIn([index], true) as Node | undefined;
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      throw new UsageError(`${file}:${lineAt(at)}: must be an event with date and name`);
    }
    return {
      fields: { ...fields },
      lineOf: (field) => {
        const value = document.getIn([index, field], true);
        return lineAt(isScalar(value) || (typeof value === 'object' && value !== null) ? (value as Node) : at);
      },
    };
  });
}

async function csvEntries(file: string, text: string): Promise<readonly Entry[]> {
  const { parse: parseCsv } = await import('csv-parse/sync');
  try {
    const rows = parseCsv<{
      readonly record: Readonly<Record<string, string>>;
      readonly info: { readonly lines: number };
    }>(text, {
      bom: true,
      columns: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
      delimiter: delimiterOf(text.split('\n', 1)[0] ?? '').delimiter,
    });
    return rows.map(({ record, info }) => ({ fields: record, lineOf: () => info.lines }));
  } catch (error) {
    throw new UsageError(`${file}: ${messageOf(error)}`);
  }
}
