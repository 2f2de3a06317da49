import { describe, expect, it } from 'vitest';
import { scanTokens } from '../../src/language/scan.ts';

/** The tokens, or undefined where only the pattern can tell. */
function scanned(text: string, start = 0, end = text.length): string[] | undefined {
  const found: string[] = [];
  return scanTokens(text, start, end, (from, to) => found.push(text.slice(from, to))) ? found : undefined;
}

describe('the scanner', () => {
  it.each([
    ['EU:n raja-asemat, vaa’an kieli', ['EU:n', 'raja-asemat', ',', 'vaa’an', 'kieli']],
    ['1.3.2026 tuli 1 200 000 euroa', ['1.3.2026', 'tuli', '1 200 000', 'euroa']],
    ['12345 678 ja 1 234 5678', ['12345', '678', 'ja', '1 234', '5678']],
    ['5–7 %, 10,5. Loppu...', ['5–7', '%', ',', '10,5', '.', 'Loppu', '...']],
    ['a: -b a- ”niin”--', ['a', ':', '-', 'b', 'a', '-', '”', 'niin', '”', '--']],
    ['1 200\u0301 1 200a', ['1 200\u0301', '1', '200a']],
    ['', []],
  ])('cuts %j', (text, tokens) => {
    expect(scanned(text)).toEqual(tokens);
  });

  it('stays between its two places', () => {
    expect(scanned('1 200 ja raja-asema', 2, 13)).toEqual(['200', 'ja', 'raja']);
  });

  it.each(['kirjoita a.b@c.fi', 'katso https://esimerkki.fi', 'hymy 😀', '日本'])(
    'leaves %s to the pattern',
    (text) => {
      expect(scanned(text)).toBeUndefined();
    },
  );
});
