/**
 * The results of work on a stream of items, in the items' order, while up to `most` of them are worked on at a time:
 * what takes the results slowly, or an item that takes long, holds back the reading of further items. When it is left
 * early or an item fails, what was begun is waited for.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const begun: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // A failure is told in its turn; until then nobody waits for it.
      result.catch(() => {});
      begun.push(result);
      if (begun.length < most) continue;
      const first = begun.shift();
      if (first) yield await first;
    }
    for (let next = begun.shift(); next; next = begun.shift()) yield await next;
  } finally {
    await Promise.allSettled(begun);
  }
}
