import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/jobs/in-order.ts';

async function* numbers(last: number, taken: number[] = []): AsyncGenerator<number> {
  for (let n = 0; n < last; n += 1) {
    taken.push(n);
    yield n;
  }
}

/** Done after so many turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await new Promise(setImmediate);
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}

describe('work on a stream, several at a time', () => {
  it('gives its results in the order of the stream, however long each takes', async () => {
    const results = inOrder(numbers(20), 4, async (n) => {
      await turns((n * 7) % 5);
      return n;
    });
    expect(await all(results)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  it('is done on so many at a time, and takes no more from the stream than that', async () => {
    const taken: number[] = [];
    let running = 0;
    let most = 0;
    let given = 0;
    for await (const _ of inOrder(numbers(20, taken), 4, async () => {
      running += 1;
      most = Math.max(most, running);
      await turns(3);
      running -= 1;
    })) {
      expect(taken.length - given).toBeLessThanOrEqual(4);
      given += 1;
    }
    expect(most).toBe(4);
    expect(given).toBe(20);
  });

  it('tells of a failure in its turn, after the results before it, and leaves nothing running', async () => {
    const given: number[] = [];
    let running = 0;
    const results = inOrder(numbers(20), 4, async (n) => {
      running += 1;
      await turns(n === 3 ? 0 : 4);
      running -= 1;
      if (n === 3) throw new Error('the fourth');
      return n;
    });
    const reading = async () => {
      for await (const n of results) given.push(n);
    };
    await expect(reading()).rejects.toThrow('the fourth');
    expect(given).toEqual([0, 1, 2]);
    expect(running).toBe(0);
  });
});
