import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { articleFromJson } from '../../src/article-json.ts';
import { UsageError } from '../../src/errors.ts';
import { packageRoot } from '../../src/plugins.ts';
import { type Article, languages, type Voice } from '../../src/types.ts';

/** What a coder said of a text (interface, "Gold"). */
export interface TextCodes {
  readonly relevant: boolean;
  readonly frames: readonly string[];
  readonly contested: readonly string[];
  readonly tone: 'negative' | 'neutral' | 'positive' | undefined;
  readonly stance: 'restrictive' | 'balanced_or_none' | 'supportive' | undefined;
  readonly toxicity: number | undefined;
  readonly voice: Voice | undefined;
  readonly originMention: boolean | undefined;
  /** The coder was not sure whether it is relevant. */
  readonly doubtful: boolean;
}

export interface CodedText {
  readonly article: Article;
  readonly codes: TextCodes;
  /** `real`: a published headline; `written`: invented for training. */
  readonly source: 'real' | 'written';
  /** Who coded it; each coder is readier than the next to see a side. */
  readonly coder: string;
  /** Frames of headline with lead, then of every paragraph, where they were coded one by one. */
  readonly passages: readonly (readonly string[])[] | undefined;
  /** What a second coder said, who saw neither the first codes nor what a model made of the text. */
  readonly second: SecondCodes | undefined;
  /** The hostile sentences of an article, as they are printed, where they were marked. */
  readonly hostile: readonly string[];
}

export type SecondCodes = Pick<CodedText, 'codes' | 'passages'>;

/** How far coders say that something stands: 0 or 1, between them where two differ. */
export function shareOf(text: CodedText, says: (coded: SecondCodes) => boolean): number {
  const first = Number(says(text));
  return text.second ? (first + Number(says(text.second))) / 2 : first;
}

/** Texts written on hostility and what looks like it: harder, and more often hostile and one-sided, than the press is. */
export const isOnHostility = (id: string): boolean => id.startsWith('hostility-');

/** Passages of an article as long as news is; the short items are easier, and hold fewer. */
const newsLength = 6;

/** Coded by its passages, and as long as news is: what articles are decided by. */
export function isFullArticle({ passages }: Pick<CodedText, 'passages'>): boolean {
  return (passages?.length ?? 0) >= newsLength;
}

/** Published headlines that begin alike (updates, repeats) must not stand on both sides of a fold. */
export function foldKey({ article, source }: CodedText): string {
  const letters = (article.title ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (source === 'real' && letters) return letters.slice(0, 24);
  // Some of these tell one story in three languages.
  return article.id.replace(/^quote-(?:fi|sv|en)-/, '');
}

/**
 * Reads the coded texts of a folder (`*.jsonl`). Codes of published headlines stand there without their texts, which
 * are their publisher's: they are looked up by id in `headlines/headlines_2012-2025.tsv.gz` of the data folder
 * (https://github.com/nkrusch/fi-news-corpus). Codes of articles that were written to learn reading quotations from are
 * looked up in test/gold/quotes.
 */
export async function readCodedTexts(folder: string, data: string): Promise<readonly CodedText[]> {
  const rows: Row[] = [];
  const second = new Map<string, SecondCodes>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (!line) continue;
      const row: Row = JSON.parse(line);
      if (name !== secondFile) rows.push(row);
      else second.set(String(row.id), { codes: codesOf(row.codes as Row), passages: passagesOf(row) });
    }
  }
  const wanted = new Set(rows.filter((row) => !hasText(row)).map(({ id }) => String(id)));
  const texts = new Map<string, Row>(quotedArticles());
  for (const id of texts.keys()) wanted.delete(id);
  if (wanted.size > 0) {
    for (const [id, text] of await headlines(join(data, 'headlines', 'headlines_2012-2025.tsv.gz'), wanted))
      texts.set(id, text);
  }
  return rows.flatMap((row, line) => {
    const text = hasText(row) ? {} : texts.get(String(row.id));
    if (!text) return [];
    const article = articleFromJson({ ...row, ...text }, String(line));
    const codes = row.codes as Row;
    const source = row.origin ? 'written' : 'real';
    const passages = passagesOf(row);
    const hostile = ((row.toxic ?? []) as readonly { readonly quote: string }[]).map(({ quote }) => quote);
    return [
      {
        article,
        codes: codesOf(codes),
        source,
        coder: String(codes.coder ?? ''),
        passages,
        hostile,
        second: second.get(article.id),
      } as const,
    ];
  });
}

/** Codes and ids alone, of texts that stand in the other files. */
const secondFile = 'second-codes.jsonl';

const passagesOf = (row: Row) => row.passages as CodedText['passages'];

type Row = Readonly<Record<string, unknown>>;

function hasText(row: Row): boolean {
  return Boolean(row.title || row.text || row.body || row.lead);
}

function codesOf(codes: Row): TextCodes {
  return {
    relevant: codes.relevant === true,
    frames: (codes.frames ?? []) as string[],
    contested: (codes.contested ?? []) as string[],
    tone: (codes.tone ?? undefined) as TextCodes['tone'],
    stance: (codes.stance ?? undefined) as TextCodes['stance'],
    toxicity: (codes.toxicity ?? undefined) as number | undefined,
    voice: (codes.voice ?? undefined) as Voice | undefined,
    originMention: (codes.originMention ?? undefined) as boolean | undefined,
    doubtful: codes.doubtful === true,
  };
}

const quotedFiles = ['more', 'third'].flatMap((part) => languages.map((language) => `${language}-${part}.jsonl`));

/** Articles that no frames are scored on, by id. */
function* quotedArticles(): Generator<[string, Row]> {
  for (const name of quotedFiles) {
    const file = join(packageRoot, 'test', 'gold', 'quotes', name);
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line) continue;
      const { id, language, title, lead, body } = JSON.parse(line) as Row;
      yield [String(id), { language, title, body, ...(lead !== undefined && { lead }) }];
    }
  }
}

type Headline = {
  readonly title: string;
  readonly lead: string;
  readonly language: 'fi';
  readonly publishedAt: string;
};

async function headlines(file: string, wanted: ReadonlySet<string>): Promise<Map<string, Headline>> {
  if (!existsSync(file)) throw new UsageError(`${file}: not there; the codes of published headlines need their texts`);
  const found = new Map<string, Headline>();
  for await (const { id, ...headline } of publishedHeadlines(file)) if (wanted.has(id)) found.set(id, headline);
  return found;
}

/** All headlines of the file: a tab-separated table with a line of names, without quoting. */
export async function* publishedHeadlines(file: string): AsyncGenerator<Headline & { readonly id: string }> {
  const lines = createInterface({
    input: createReadStream(file).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let names: string[] | undefined;
  for await (const line of lines) {
    const cells = line.split('\t');
    if (!names) {
      names = cells;
      continue;
    }
    const cell = (name: string) => cells[names?.indexOf(name) ?? -1] ?? '';
    yield { id: cell('id'), title: cell('title'), lead: cell('lead'), language: 'fi', publishedAt: cell('date') };
  }
}
