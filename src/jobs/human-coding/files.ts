import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { seededRandom } from '../../analysis/random.ts';
import { UsageError } from '../../errors.ts';
import { csvText } from '../../report/csv-text.ts';
import type { StoredArticle } from '../../store/store.ts';
import { writeWhole } from '../report/files.ts';

/** The columns that coders fill in, in their order. */
export const codeColumns = [
  'relevant',
  'frames',
  'primary',
  'tone',
  'stance',
  'toxicity',
  'voice',
  'originMention',
  'note',
] as const;
export type CodeColumn = (typeof codeColumns)[number];

/** Excel cuts a cell at 32,767 characters and puts the rest into the rows below. */
const longestCell = 32_000;

export const fileKinds = ['csv', 'tsv', 'jsonl'] as const;
export type FileKind = (typeof fileKinds)[number];

/**
 * Names an article in coders' files: letters first, so that no spreadsheet takes it for a number or a date, as they do
 * with the ids of outlets.
 */
export function articleCode(outlet: string, id: string): string {
  return `a${createHash('sha256').update(`${outlet}\n${id}`).digest('hex').slice(0, 12)}`;
}

export interface Assignment {
  /** Absent when the file is for whoever codes. */
  readonly coder?: string;
  /** Keys, in the order in which this coder reads them. */
  readonly keys: readonly number[];
}

/**
 * Who codes which articles: a share of the sample, spread evenly over its strata, is for all coders, the others are dealt
 * out in turn. Each coder reads in an order of their own. The same seed gives the same hands.
 */
export function assign(
  articles: readonly { readonly key: number; readonly stratum: string }[],
  { coders, double, seed }: { readonly coders: readonly string[]; readonly double: number; readonly seed: number },
): readonly Assignment[] {
  const dealing = seededRandom(seed ^ 0x5eed);
  const lots = new Map(articles.map(({ key }) => [key, dealing()]));
  const lotOf = (key: number): number => lots.get(key) ?? 0;
  const inOrder = [...articles].sort((a, b) =>
    a.stratum === b.stratum ? lotOf(a.key) - lotOf(b.key) : a.stratum < b.stratum ? -1 : 1,
  );
  if (coders.length === 0)
    return [
      {
        keys: shuffled(
          articles.map(({ key }) => key),
          seed,
        ),
      },
    ];
  const hands = coders.map((): number[] => []);
  const start = dealing();
  let dealt = 0;
  for (const [index, { key }] of inOrder.entries()) {
    const forAll = Math.floor(double * (index + 1) + start) > Math.floor(double * index + start);
    if (forAll) for (const hand of hands) hand.push(key);
    else {
      hands[dealt % hands.length]?.push(key);
      dealt += 1;
    }
  }
  return coders.map((coder, index) => ({
    coder,
    keys: shuffled(
      [...(hands[index] ?? [])].sort((a, b) => a - b),
      seed + index + 1,
    ),
  }));
}

/** In random order (Fisher & Yates). */
function shuffled(keys: readonly number[], seed: number): readonly number[] {
  const random = seededRandom(seed);
  const order = [...keys];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
  return order;
}

/**
 * The file of one coder: articles with their texts and empty columns for the codes. Nothing in it comes from the program
 * or another coder. The names of private persons are in it, as coders read what was published.
 */
export function coderFile(
  articles: readonly StoredArticle[],
  kind: FileKind,
  { coder, delimiter }: { readonly coder?: string | undefined; readonly delimiter?: string | undefined } = {},
): string {
  if (kind === 'jsonl') return articles.map((article) => `${JSON.stringify(goldLine(article, coder))}\n`).join('');
  const columns = ['code', 'coder', ...codeColumns, 'title', 'lead', 'body', 'outlet', 'day', 'language', 'url', 'id'];
  const rows = articles.map((article) => {
    const { outlet, id, url = '', day = '', language = '', title = '', lead = '', body = '' } = article;
    const cells: Readonly<Record<string, string>> = {
      ...{ code: articleCode(outlet, id), coder: coder ?? '', outlet, day, language, url, id },
      ...{ title: shortened(title, url), lead: shortened(lead, url), body: shortened(body, url) },
    };
    return columns.map((column) => cells[column] ?? '');
  });
  return csvText([columns, ...rows], { bom: true, delimiter: delimiter ?? (kind === 'tsv' ? '\t' : ',') });
}

function shortened(text: string, url: string): string {
  return text.length <= longestCell
    ? text
    : `${text.slice(0, longestCell).replace(/[\uD800-\uDBFF]$/, '')} […] ${url.slice(0, 500)}`;
}

/** A line of gold (interface, "Gold") whose codes are still to be given. */
function goldLine(article: StoredArticle, coder: string | undefined): object {
  const { outlet, id, url, day, language, title, lead, body } = article;
  const codes = Object.fromEntries(codeColumns.map((name) => [name, null]));
  return {
    code: articleCode(outlet, id),
    ...{ id, outlet, url, day, language, title, lead, body },
    codes: { ...(coder === undefined ? {} : { coder }), ...codes },
  };
}

/**
 * Throws UsageError for a file that holds something else than what is about to be written: codes that a coder has
 * filled in must not be lost. One that holds just this is left as it is.
 */
export async function refuseOverwriting(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of files) {
    const before = await readFile(path, 'utf8').catch(() => undefined);
    if (before !== undefined && before !== content) {
      throw new UsageError(
        `${path}: is there already and holds something else; move it away, or name a file in another folder with --out`,
      );
    }
  }
}

export async function writeCodingFiles(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of files) await writeWhole(path, content);
}
