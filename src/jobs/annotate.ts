import type { Coder, Marks } from '../annotate/coder.ts';
import { readDocument } from '../language/read.ts';
import type { StartProgress } from '../progress.ts';
import type { Coding, Failure, OwedArticle, Store } from '../store/store.ts';
import type { Ledger } from '../types.ts';

export interface AnnotateOptions {
  readonly store: Store;
  readonly coder: Coder;
  readonly progress: StartProgress;
  /** Aborted: the page at hand is saved, then the job ends; what is left stays owed. */
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
  readonly codings: ReadonlyMap<Ledger, readonly Coding[]>;
  readonly failures: readonly Failure[];
  readonly incomplete: number;
}

/**
 * Codes every article that owes it. While one page is coded, the next is read and the one before is saved: SQLite
 * works on a thread of its own. At any moment three pages are in memory, however large the archive.
 */
export async function annotateStore(options: AnnotateOptions): Promise<AnnotateOutcome> {
  const { store, coder, signal, fail, pageSize = 1000 } = options;
  const total = await store.codings.countOwed(coder.ledger);
  const progress = options.progress('annotate', 'articles');
  const partial = partialLedgers(coder.ledger);
  const pages = store.codings.owed(coder.ledger, pageSize)[Symbol.asyncIterator]();
  let coded = 0;
  let incomplete = 0;
  let saving: Promise<void> = Promise.resolve();
  try {
    let reading = pages.next();
    while (!signal.aborted) {
      const page = await reading;
      if (page.done) break;
      const standing = await standingMarks(store, coder.ledger, page.value);
      reading = pages.next();
      // Waited for below; without this a failed read during a failed save would end the process unseen.
      reading.catch(() => {});
      // The store's thread starts on both while this one codes.
      await new Promise((resolve) => setImmediate(resolve));
      const result = codePage(page.value, standing, { coder, partial, at: options.now().toISOString() });
      await saving;
      progress.update(coded, total);
      saving = savePage(store, result, fail);
      saving.catch(() => {});
      coded += page.value.length;
      incomplete += result.incomplete;
    }
    await saving;
    await reading;
    progress.update(coded, total);
  } finally {
    await pages.return?.();
    progress.end(`${coded} articles coded${incomplete > 0 ? `, ${incomplete} of them not by all annotators` : ''}`);
  }
  return { coded, incomplete };
}

function codePage(
  page: readonly OwedArticle[],
  standing: ReadonlyMap<number, Marks>,
  context: { readonly coder: Coder; readonly partial: (missing: readonly string[]) => Ledger; readonly at: string },
): CodedPage {
  const codings = new Map<Ledger, Coding[]>();
  const failures: Failure[] = [];
  let incomplete = 0;
  for (const article of page) {
    const document = readDocument(article);
    const before = standing.get(article.key);
    const result = context.coder.code(document, { scope: 'relevant', ...(before ? { standing: before } : {}) });
    const ledger = context.partial(result.missing);
    const list = codings.get(ledger);
    const coding: Coding = {
      key: article.key,
      textVersion: article.textVersion,
      marks: before
        ? Object.fromEntries(Object.entries(result.marks).filter(([annotator]) => !(annotator in before)))
        : result.marks,
      ...(document.language === article.language ? {} : { language: document.language }),
    };
    if (list) list.push(coding);
    else codings.set(ledger, [coding]);
    if (result.failures.length > 0) incomplete += 1;
    for (const { annotator, message } of result.failures) {
      failures.push({
        stage: 'annotate',
        outlet: article.outlet,
        place: article.url ?? `${article.outlet}/${article.id}`,
        reason: `annotator_${annotator}`,
        message,
        at: context.at,
      });
    }
  }
  return { codings, failures, incomplete };
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
): Promise<ReadonlyMap<number, Marks>> {
  const valid = new Map<number, readonly string[]>();
  for (const { key, ledger: before } of page) {
    const same = before ? Object.keys(ledger).filter((id) => before[id] === ledger[id]) : [];
    if (same.length > 0) valid.set(key, same);
  }
  if (valid.size === 0) return new Map();
  const stored = await store.codings.of([...valid.keys()]);
  return new Map(
    [...valid].map(([key, ids]) => [key, Object.fromEntries(ids.map((id) => [id, stored.get(key)?.[id] ?? []]))]),
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
