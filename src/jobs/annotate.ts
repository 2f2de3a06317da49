import { isRelevant } from '../annotate/coder.ts';
import { gate } from '../annotate/order.ts';
import { counted } from '../counted.ts';
import type { StartProgress } from '../progress.ts';
import type { Coding, Failure, OwedArticle, Store } from '../store/store.ts';
import type { Ledger } from '../types.ts';
import type { CodingCrew } from './annotate/coding-crew.ts';
import type { ArticleTask, CodedArticle } from './annotate/coding-work.ts';
import { keepCodebook } from './codebook-versions.ts';
import { inOrder } from './in-order.ts';

export interface AnnotateOptions {
  readonly store: Store;
  readonly crew: CodingCrew;
  readonly progress: StartProgress;
  /** Aborted: the pages at hand are saved, then the job ends; what is left stays owed. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Keeps a failure; the run's `fail`. */
  readonly fail: (failure: Failure) => Promise<void>;
  /** Articles read, coded and saved at a time. */
  readonly pageSize?: number;
}

export interface AnnotateOutcome {
  /** Articles coded, with or without failures. */
  readonly coded: number;
  /** Of them, those that some annotator could not code: its mark stays owed and is tried again by the next run. */
  readonly incomplete: number;
}

/** What one page came to: its codings by the ledger they now stand at. */
interface CodedPage {
  readonly articles: number;
  readonly codings: ReadonlyMap<Ledger, readonly Coding[]>;
  readonly failures: readonly Failure[];
  readonly incomplete: number;
}

/**
 * Codes every article that owes it, on all the crew's threads. While two pages are coded, the next is read and the one
 * before is saved: SQLite works on a thread of its own. At any moment four pages are in memory, however large the
 * archive. Pages are saved in their order, so that the store comes out the same from any number of threads.
 */
export async function annotateStore(options: AnnotateOptions): Promise<AnnotateOutcome> {
  const { store, crew, signal, fail, pageSize = 1000 } = options;
  const { ledger } = crew.coder;
  await keepCodebook(store, crew.coder, options.now());
  const total = await store.codings.countOwed(ledger);
  crew.expect(total);
  const progress = options.progress('annotate', 'articles');
  const partial = partialLedgers(ledger);
  let coded = 0;
  let incomplete = 0;
  let saving: Promise<void> = Promise.resolve();
  try {
    const pages = inOrder(owedPages(store, ledger, pageSize, signal), 2, async (tasks) =>
      codedPage(tasks, await crew.articles(tasks), partial, options.now().toISOString()),
    );
    for await (const page of pages) {
      await saving;
      progress.update(coded, total);
      saving = savePage(store, page, fail);
      // Waited for in the next round; a failed coding in between must not leave it unseen.
      saving.catch(() => {});
      coded += page.articles;
      incomplete += page.incomplete;
    }
    await saving;
    progress.update(coded, total);
  } finally {
    await saving.catch(() => {});
    progress.end(
      `${counted(coded, 'articles')} coded${incomplete > 0 ? `, ${incomplete} of them not by all annotators` : ''}`,
    );
  }
  return { coded, incomplete };
}

/** What is owed, with the marks that stand, the next page being read while one is worked on; ends at the signal. */
async function* owedPages(
  store: Store,
  ledger: Ledger,
  pageSize: number,
  signal: AbortSignal,
): AsyncGenerator<readonly ArticleTask[]> {
  const pages = store.codings.owed(ledger, pageSize)[Symbol.asyncIterator]();
  let reading = pages.next();
  try {
    while (!signal.aborted) {
      const page = await reading;
      if (page.done) return;
      const standing = await standingMarks(store, ledger, page.value);
      reading = pages.next();
      // Waited for below; without this a read that fails while nobody waits would end the process unseen.
      reading.catch(() => {});
      // The store's thread starts on it before this one codes.
      await new Promise((resolve) => setImmediate(resolve));
      yield page.value.map((article) => {
        return { article, ...standing.get(article.key) };
      });
    }
  } finally {
    await reading.catch(() => {});
    await pages.return?.();
  }
}

function codedPage(
  tasks: readonly ArticleTask[],
  results: readonly CodedArticle[],
  partial: (missing: readonly string[]) => Ledger,
  at: string,
): CodedPage {
  const codings = new Map<Ledger, Coding[]>();
  const failures: Failure[] = [];
  let incomplete = 0;
  for (const [index, { article }] of tasks.entries()) {
    const result = results[index];
    if (!result) throw new Error(`annotate: ${article.outlet}/${article.id} came back without its coding`);
    const ledger = partial(result.missing);
    // Where all failed there is nothing to save: earlier marks stand, and the article stays owed.
    if (Object.keys(ledger).length > 0) {
      const list = codings.get(ledger) ?? [];
      codings.set(ledger, list);
      list.push({
        key: article.key,
        textVersion: article.textVersion,
        marks: result.marks,
        ...(result.language === undefined ? {} : { language: result.language }),
      });
    }
    if (result.failures.length > 0) incomplete += 1;
    for (const { annotator, message } of result.failures) {
      failures.push({
        stage: 'annotate',
        outlet: article.outlet,
        place: article.url ?? `${article.outlet}/${article.id}`,
        reason: `annotator_${annotator}`,
        message,
        at,
      });
    }
  }
  return { articles: tasks.length, codings, failures, incomplete };
}

async function savePage(store: Store, page: CodedPage, fail: AnnotateOptions['fail']): Promise<void> {
  for (const [ledger, codings] of page.codings) await store.codings.save(ledger, codings);
  for (const failure of page.failures) await fail(failure);
}

/** The marks of annotators whose version has not changed since: they are read back, not made again. */
async function standingMarks(
  store: Store,
  ledger: Ledger,
  page: readonly OwedArticle[],
): Promise<ReadonlyMap<number, Omit<ArticleTask, 'article'>>> {
  const valid = new Map<number, { readonly same: readonly string[]; readonly isGateNew: boolean }>();
  for (const { key, ledger: before } of page) {
    if (!before) continue;
    const same = Object.keys(ledger).filter((id) => before[id] === ledger[id]);
    if (same.length > 0) valid.set(key, { same, isGateNew: before[gate.annotator] !== ledger[gate.annotator] });
  }
  if (valid.size === 0) return new Map();
  const stored = await store.codings.of([...valid.keys()]);
  return new Map(
    [...valid].map(([key, { same, isGateNew }]) => {
      const marks = stored.get(key) ?? {};
      const standing = Object.fromEntries(same.map((id) => [id, marks[id] ?? []]));
      return [key, { standing, ...(isGateNew ? { wasRelevant: isRelevant(marks) } : {}) }];
    }),
  );
}

/** The current ledger without some annotators; the same object for the same ones, so that they are saved together. */
function partialLedgers(ledger: Ledger): (missing: readonly string[]) => Ledger {
  const made = new Map<string, Ledger>();
  return (missing) => {
    if (missing.length === 0) return ledger;
    const key = missing.join(' ');
    const known =
      made.get(key) ?? Object.fromEntries(Object.entries(ledger).filter(([annotator]) => !missing.includes(annotator)));
    made.set(key, known);
    return known;
  };
}
