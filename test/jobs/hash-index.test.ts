import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createHashIndex } from '../../src/jobs/bundle/hash-index.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('an index of hashes', () => {
  it('finds each of thousands, and none that it was not given', () => {
    const index = createHashIndex();
    for (let at = 0; at < 5000; at += 1) index.add(hashOf(`text ${at}`), at);
    index.sort();
    for (let at = 0; at < 5000; at += 1) expect(index.get(hashOf(`text ${at}`))).toBe(at);
    for (let at = 5000; at < 6000; at += 1) expect(index.get(hashOf(`text ${at}`))).toBeUndefined();
    for (const end of ['0'.repeat(64), 'f'.repeat(64)]) expect(index.get(end)).toBeUndefined();
  });

  it('gives the last of several values, and nothing where it is empty', () => {
    const index = createHashIndex();
    index.sort();
    expect(index.get(hashOf('a'))).toBeUndefined();
    for (const value of [3, 1, 2]) index.add(hashOf('a'), value);
    index.add(hashOf('b'), 9);
    index.sort();
    expect(index.get(hashOf('a'))).toBe(2);
  });
});
