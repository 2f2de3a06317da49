import { type DatedSketch, eachDuplicatePair, storyDays } from '../crawl/duplicate-pairs.ts';
import { sketchOf } from '../crawl/near-duplicates.ts';
import { type StartProgress, silent } from '../progress.ts';
import type { Store } from '../store/store.ts';
import type { NewSketch, StoredSketch } from '../store/stories.ts';

export interface ClusterOptions {
  readonly store: Store;
  readonly progress?: StartProgress;
  /** Aborted: the batch at hand is saved, then the job ends; the rest is left for the next run. */
  readonly signal?: AbortSignal;
}

const textsAtOnce = 1000;
/** Days whose new texts are compared in one go, with all texts near them in time. */
const blockDays = 28;
const dayMs = 86_400_000;

/**
 * Finds out which stored articles are one story: makes a sketch of every text that has none, then compares the new
 * ones with all that came out within two weeks of them. What was compared is not compared again; the outcome does
 * not depend on the order in which articles came. Memory is bound by the articles of two months, not by the archive.
 */
export async function clusterStore({
  store,
  progress = silent,
  signal,
}: ClusterOptions): Promise<{ readonly compared: number }> {
  await sketchTexts({ store, progress, ...(signal ? { signal } : {}) });
  let compared = 0;
  while (!signal?.aborted) {
    const from = await store.copies.firstUncompared();
    if (from === undefined) break;
    const to = dayAfter(from, blockDays - 1);
    const near = await store.copies.sketches(dayAfter(from, -storyDays), dayAfter(to, storyDays));
    const fresh = near.filter((sketch) => !sketch.compared && sketch.day >= from && sketch.day <= to);
    await store.copies.saveStories(
      storiesIn(near, new Set(fresh.map(({ key }) => key))),
      fresh.map(({ key }) => key),
    );
    compared += fresh.length;
  }
  return { compared };
}

async function sketchTexts({ store, progress = silent, signal }: ClusterOptions): Promise<void> {
  const total = await store.copies.countUnread();
  if (total === 0) return;
  const bar = progress('compare', 'articles');
  let done = 0;
  // While one page is written, the next is read and made sketches of.
  let saving: Promise<void> = Promise.resolve();
  for await (const texts of store.copies.unread(textsAtOnce)) {
    const sketches = texts.map(({ key, textVersion, day, ...text }): NewSketch => {
      const sketch = sketchOf(text);
      return { key, textVersion, day, grams: sketch?.grams ?? 0, ...(sketch ? { values: sketch.values } : {}) };
    });
    await saving;
    saving = store.copies.saveSketches(sketches);
    // Awaited at the next page; until then a failure must not count as unhandled.
    saving.catch(() => {});
    done += texts.length;
    bar.update(done, total);
    if (signal?.aborted) break;
  }
  await saving;
  bar.end();
}

/** The first printings that turn out to be of one story, a list for each story that grows. */
function storiesIn(sketches: readonly StoredSketch[], fresh: ReadonlySet<number>): readonly (readonly number[])[] {
  const parent = new Map<number, number>();
  const rootOf = (key: number): number => {
    let root = key;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(key, root);
    return root;
  };
  const dated = sketches.map(
    ({ outlet, grams, values, day }): DatedSketch => ({ outlet, grams, values, day: Date.parse(day) / dayMs }),
  );
  const at = (place: number): StoredSketch => {
    const sketch = sketches[place];
    if (!sketch) throw new Error(`there is no sketch at ${place}`);
    return sketch;
  };
  eachDuplicatePair(
    dated,
    (earlier, later) => {
      const [a, b] = [rootOf(at(earlier).first), rootOf(at(later).first)];
      parent.set(Math.max(a, b), Math.min(a, b));
    },
    (earlier, later) => {
      const [a, b] = [at(earlier), at(later)];
      return (!fresh.has(a.key) && !fresh.has(b.key)) || rootOf(a.first) === rootOf(b.first);
    },
  );
  const stories = new Map<number, number[]>();
  for (const first of parent.keys()) {
    const root = rootOf(first);
    stories.set(root, [...(stories.get(root) ?? []), first]);
  }
  return [...stories.values()].filter((firsts) => firsts.length > 1);
}

/** `days` may be negative. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
