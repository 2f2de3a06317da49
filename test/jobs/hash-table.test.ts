import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createHashTable } from '../../src/jobs/bundle/hash-table.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a table of hashes', () => {
  it('finds each of thousands, and none that it was not given', () => {
    const table = createHashTable();
    for (let at = 0; at < 5000; at += 1) table.add(hashOf(`text ${at}`), at);
    table.sort();
    for (let at = 0; at < 5000; at += 1) expect(table.get(hashOf(`text ${at}`))).toBe(at);
    for (let at = 5000; at < 6000; at += 1) expect(table.get(hashOf(`text ${at}`))).toBeUndefined();
    for (const end of ['0'.repeat(64), 'f'.repeat(64)]) expect(table.get(end)).toBeUndefined();
  });

  it('gives the last of several values, and nothing where it is empty', () => {
    const table = createHashTable();
    table.sort();
    expect(table.get(hashOf('a'))).toBeUndefined();
    for (const value of [3, 1, 2]) table.add(hashOf('a'), value);
    table.add(hashOf('b'), 9);
    table.sort();
    expect(table.get(hashOf('a'))).toBe(2);
  });
});
