/**
 * The results of work on a stream of items, in the items' order, while up to `most` of them are worked on at a time:
 * what takes the results slowly, or an item that takes long, holds back the reading of further items. A result is given
 * as soon as those before it are, also when the stream is silent; a stream that breaks is told of after the results of
 * what it gave. When it is left early or an item fails, what was begun is waited for.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  let reading: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  try {
    for (;;) {
      if (!ended && !reading && begun.length < most) {
        reading = source.next();
      }
      const first = begun[0];
      if (!reading && !first) {
        if (failure) throw failure.error;
        return;
      }
      const event = await Promise.race([
        ...(first ? [first.then((result) => ({ kind: 'done' as const, result }))] : []),
        ...(reading ? [reading.then(taken, lost)] : []),
      ]);
      if (event.kind === 'done') {
        begun.shift();
        yield event.result;
        continue;
      }
      reading = undefined;
      if (event.kind === 'lost') [ended, failure] = [true, event];
      else if (event.read.done) ended = true;
      else {
        const result = work(event.read.value);
        // A failure is told in its turn; until then nobody waits for it.
        result.catch(() => {});
        begun.push(result);
      }
    }
  } finally {
    await Promise.allSettled([...begun, reading]);
    if (!ended) await source.return?.();
  }
}

const taken = <Item>(read: IteratorResult<Item>) => ({ kind: 'read' as const, read });
const lost = (error: unknown) => ({ kind: 'lost' as const, error });
