import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, fingerprintParts } from '../../src/annotate/fingerprint.ts';

describe('a fingerprint', () => {
  it('is the hash of every item followed by a comma, with keys in their order, in any run of the program', () => {
    const plain = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map((item) => `${plain(item)},`).join('')}]`;
      if (typeof value !== 'object' || value === null) return JSON.stringify(value);
      const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${plain(item)},`).join('')}}`;
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fingerprint(value)).toBe(createHash('sha256').update(plain(value)).digest('hex').slice(0, 12));
      }),
    );
    // Long enough to be hashed in several pieces, and with bytes between the texts.
    const words = Array.from({ length: 30_000 }, (_, at) => `sana${at}`);
    const text = plain([words, 'x']).slice(0, -1);
    const bytes = new Uint8Array([1, 2, 250]);
    const whole = createHash('sha256').update(`${text}Uint8Array:`).update(bytes).update(',]');
    expect(fingerprint([words, 'x', bytes])).toBe(whole.digest('hex').slice(0, 12));
  });

  it('tells lists, sets, maps and patterns apart, and not the order of keys', () => {
    const values = [['a'], new Set(['a']), new Map([['a', 1]]), /a/, /a/u, 'a', { a: 1 }, [], '', null];
    expect(new Set(values.map(fingerprint)).size).toBe(values.length);
    expect(fingerprint({ a: 1, b: [2] })).toBe(fingerprint({ b: [2], a: 1 }));
    expect(fingerprintParts({ cues: ['a'], weights: 'x' })).toEqual(fingerprintParts({ weights: 'x', cues: ['a'] }));
    expect(() => fingerprint({ run: () => 1 })).toThrow(TypeError);
  });
});
