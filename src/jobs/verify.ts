import { lstat, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { messageOf, SkipError, UsageError } from '../errors.ts';
import { documentText } from '../language/document.ts';
import type { StartProgress } from '../progress.ts';
import type { Store } from '../store/store.ts';
import type { Ledger } from '../types.ts';
import { software } from '../version.ts';
import type { CodingCrew } from './annotate/coding-crew.ts';
import type { ArticleTask } from './annotate/coding-work.ts';
import { type CodingLine, codingLine, corpusLine, linesIn } from './bundle/bundle-lines.ts';
import { checkFiles, type FileProblem } from './bundle/check-files.ts';
import { createHashTable } from './bundle/hash-table.ts';
import { readManifest } from './bundle/manifest.ts';
import { type AnnotatorMatch, createMatchCount } from './bundle/match-count.ts';
import { nameOf, textHash } from './export/articles.ts';
import { withPublicSpeakers } from './export/public-speakers.ts';
import { inOrder } from './in-order.ts';

export interface VerifyOptions {
  readonly bundle: string;
  /** Where the texts are taken from, and who codes them; without, only the files are checked. */
  readonly texts?: { readonly store: Store; readonly crew: CodingCrew } | undefined;
  readonly progress: StartProgress;
  readonly signal: AbortSignal;
}

/** A version that is another one here; null where there is none. */
export interface OtherVersion {
  readonly annotator: string;
  readonly bundle: string | null;
  readonly here: string | null;
}

export interface Verification {
  /** Absolute. */
  readonly bundle: string;
  readonly software: { readonly bundle: string; readonly here: string };
  readonly createdAt: string;
  readonly files: { readonly listed: number; readonly problems: readonly FileProblem[] };
  /** Absent where only the files were checked, or the files that it needs are broken. */
  readonly match?: Match;
  /** Everything that was looked at is as the bundle says. */
  readonly isSame: boolean;
}

export interface Match {
  readonly versions: readonly OtherVersion[];
  /** Of the bundle's articles: here with the same text, with another one, or not at all. */
  readonly articles: {
    readonly inBundle: number;
    readonly sameText: number;
    readonly changedText: number;
    readonly missing: number;
  };
  /** Articles with the same text that the bundle has codes of. */
  readonly compared: number;
  /** Of them, those that every annotator marks the same. */
  readonly identical: number;
  /** Of them, those that some annotator could not code here. */
  readonly incomplete: number;
  readonly annotators: readonly AnnotatorMatch[];
}

/** Articles read, coded and compared at a time. */
const pageSize = 1000;
/** The files that a comparison reads. */
const needed = ['corpus.jsonl', 'annotations.jsonl', 'versions.json'] as const;

/**
 * Checks a replication bundle: its files against the manifest, and, given texts, its codes against new ones of the
 * articles whose text has the same hash. Language and time of publication are taken from the bundle, since codes depend
 * on them. Throws UsageError for what is no bundle.
 */
export async function verifyBundle(options: VerifyOptions): Promise<Verification> {
  const { texts, signal } = options;
  const bundle = resolve(options.bundle);
  const stats = await lstat(bundle).catch(() => undefined);
  if (!stats?.isDirectory()) throw new UsageError(`${bundle}: there is no such folder; name the folder of a bundle`);
  const manifest = await readManifest(bundle);
  const problems = [...(await checkFiles(bundle, manifest))];
  const facts = { bundle, software: { bundle: manifest.software, here: software }, createdAt: manifest.createdAt };
  let match: Match | undefined;
  const isUsable = needed.every((name) => !problems.some(({ path }) => path === name));
  const lacking = needed.filter((name) => !manifest.files.some(({ path }) => path === name));
  for (const path of lacking) {
    problems.push({ path, problem: 'missing', message: 'is not in the manifest, and a bundle needs it' });
  }
  if (texts && isUsable && lacking.length === 0) {
    try {
      match = await compare(bundle, texts.store, texts.crew, options);
    } catch (error) {
      if (!(error instanceof SkipError)) throw error;
      const path = needed.find((name) => error.message.startsWith(name)) ?? 'annotations.jsonl';
      problems.push({ path, problem: 'broken', message: error.message });
    }
  }
  return {
    ...facts,
    files: { listed: manifest.files.length, problems },
    ...(match ? { match } : {}),
    isSame: !signal.aborted && problems.length === 0 && (!texts || (match !== undefined && isWholeMatch(match))),
  };
}

function isWholeMatch({ articles, compared, identical, incomplete }: Match): boolean {
  return articles.changedText + articles.missing + incomplete === 0 && compared === identical;
}

async function compare(
  bundle: string,
  store: Store,
  crew: CodingCrew,
  { progress: start, signal }: VerifyOptions,
): Promise<Match> {
  const ledgers = await ledgersIn(bundle);
  const held = await heldTexts(store, start, signal);
  const articles = { inBundle: 0, sameText: 0, changedText: 0, missing: 0 };
  for await (const line of linesIn(join(bundle, 'corpus.jsonl'), 'corpus.jsonl', corpusLine)) {
    articles.inBundle += 1;
    if (held.keyOf(line.textSha256) !== undefined) articles.sameText += 1;
    else if (held.isNamed(nameOf(line))) articles.changedText += 1;
    else articles.missing += 1;
  }
  crew.expect(articles.sameText);
  const count = createMatchCount();
  const done = { compared: 0, identical: 0, incomplete: 0 };
  const progress = start('verify', 'articles');
  try {
    // While two pages are coded, the next is read and the one before is compared, as where a store is annotated.
    const coded = inOrder(pagesIn(bundle, ledgers, held.keyOf, signal), 2, async (page) => ({
      page,
      results: await crew.articles(await tasksOf(page, store)),
    }));
    for await (const { page, results } of coded) {
      for (const [at, { line }] of page.entries()) {
        const result = results[at];
        const annotators = Object.keys(ledgers.get(line.models) ?? {});
        if (!result || result.missing.length > 0) done.incomplete += 1;
        const made = annotators.filter((annotator) => !result?.missing.includes(annotator));
        if (count.add(nameOf(line), made, line.marks, withPublicSpeakers(result?.marks ?? {}))) done.identical += 1;
      }
      done.compared += page.length;
      progress.update(done.compared, articles.sameText);
    }
  } finally {
    progress.end();
  }
  return {
    versions: otherVersions([...ledgers.values()], crew.coder.ledger),
    articles,
    ...done,
    annotators: count.list(),
  };
}

/** An article of the bundle whose text is here, by its key in the store. */
interface Held {
  readonly line: CodingLine;
  readonly key: number;
}

/** The articles of the bundle whose texts are here, a page at a time; ends at the signal. */
async function* pagesIn(
  bundle: string,
  ledgers: ReadonlyMap<string, Ledger>,
  keyOf: (hash: string) => number | undefined,
  signal: AbortSignal,
): AsyncGenerator<readonly Held[]> {
  let page: Held[] = [];
  for await (const line of linesIn(join(bundle, 'annotations.jsonl'), 'annotations.jsonl', codingLine)) {
    if (signal.aborted) return;
    if (!ledgers.has(line.models)) {
      throw new SkipError(
        'broken_line',
        `annotations.jsonl: ${nameOf(line)} has models "${line.models}", which versions.json does not list`,
      );
    }
    const key = keyOf(line.textSha256);
    if (key === undefined) continue;
    page.push({ line, key });
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

/** The texts of the store, with the language and the time that the bundle gives them. */
async function tasksOf(page: readonly Held[], store: Store): Promise<readonly ArticleTask[]> {
  const keys = [...new Set(page.map(({ key }) => key))];
  const stored = new Map((await store.articles.byKeys(keys)).map((article) => [article.key, article]));
  return page.map(({ line, key }) => {
    const article = stored.get(key);
    if (!article) throw new Error(`store: article ${nameOf(line)} went away while it was compared`);
    const { language: _language, publishedAt: _publishedAt, ...text } = article;
    const { language, publishedAt } = line;
    return { article: { ...text, ...(language ? { language } : {}), ...(publishedAt ? { publishedAt } : {}) } };
  });
}

/** Which texts the store holds, by hash, and which articles, by name. */
async function heldTexts(store: Store, start: StartProgress, signal: AbortSignal) {
  const [texts, names] = [createHashTable(), createHashTable()];
  const progress = start('hash', 'articles');
  let done = 0;
  for await (const batch of store.articles.each(pageSize)) {
    if (signal.aborted) break;
    for (const article of batch) {
      texts.add(textHash(documentText(article).text), article.key);
      names.add(textHash(nameOf(article)), article.key);
    }
    done += batch.length;
    progress.update(done);
  }
  progress.end();
  texts.sort();
  names.sort();
  return { keyOf: texts.get, isNamed: (name: string) => names.get(textHash(name)) !== undefined };
}

/** The versions that coded the bundle's articles, by their fingerprint. */
async function ledgersIn(bundle: string): Promise<ReadonlyMap<string, Ledger>> {
  const refuse = (why: string): never => {
    throw new SkipError('broken_file', `versions.json: ${why}`);
  };
  let value: unknown;
  try {
    value = JSON.parse(await readFile(join(bundle, 'versions.json'), 'utf8'));
  } catch (error) {
    return refuse(`is not JSON (${messageOf(error)})`);
  }
  const { codedWith } = (value ?? {}) as { readonly codedWith?: unknown };
  const list: readonly unknown[] = Array.isArray(codedWith) ? codedWith : refuse('has no list codedWith');
  return new Map(
    list.flatMap((one) => {
      const { models, ledger } = (one ?? {}) as { readonly models?: unknown; readonly ledger?: unknown };
      if (typeof models !== 'string') return [];
      if (typeof ledger !== 'object' || ledger === null) return refuse(`models ${models} has no ledger`);
      return [[models, Object.fromEntries(Object.entries(ledger).map(([id, of]) => [id, String(of)]))]];
    }),
  );
}

function otherVersions(ledgers: readonly Ledger[], here: Ledger): readonly OtherVersion[] {
  const annotators = [...new Set([...ledgers.flatMap((ledger) => Object.keys(ledger)), ...Object.keys(here)])].sort();
  return annotators.flatMap((annotator): OtherVersion[] => {
    const versions = [...new Set(ledgers.flatMap((ledger) => ledger[annotator] ?? []))];
    const now = here[annotator] ?? null;
    if (versions.length === 0) return [{ annotator, bundle: null, here: now }];
    return versions.filter((version) => version !== now).map((version) => ({ annotator, bundle: version, here: now }));
  });
}
