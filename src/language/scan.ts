/** Kinds of UTF-16 units, as bits; a mark has none. */
const kind = { word: 1, number: 2, letter: 4, space: 8, unknown: 16 } as const;

/** Units from here on are not known: the scripts beyond, and pairs of surrogates. */
const limit = 0x3000;
const kinds = new Uint8Array(limit);
const everyUnit = Array.from({ length: limit }, (_, code) => String.fromCharCode(code)).join('');
const told: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/gu, kind.word | kind.letter],
  [/[\p{M}\u00AD]/gu, kind.word],
  [/\p{N}/gu, kind.word | kind.number],
  [/\s/gu, kind.space],
  // Addresses need a closer look.
  [/@/gu, kind.unknown],
];
for (const [pattern, bits] of told) for (const { index } of everyUnit.matchAll(pattern)) kinds[index] = bits;

const [colon, quote, curly, softHyphen, hyphen] = [0x3a, 0x27, 0x2019, 0x2011, 0x2d];
const [dot, comma, dash, slash] = [0x2e, 0x2c, 0x2013, 0x2f];
const [space, hardSpace, narrowSpace] = [0x20, 0xa0, 0x202f];

/**
 * Finds the tokens of `text` between two places, as the pattern in tokens.ts would, in one pass over the letters. False
 * when there is something that only the pattern can tell (another script, an address): what was reported then is void.
 */
export function scanTokens(
  text: string,
  start: number,
  end: number,
  report: (from: number, to: number) => void,
): boolean {
  const kindAt = (at: number): number => {
    if (at >= end) return kind.space;
    const code = text.charCodeAt(at);
    return code < limit ? (kinds[code] ?? 0) : kind.unknown;
  };
  for (let at = start; at < end; ) {
    const from = at;
    const first = kindAt(at);
    at += 1;
    if (first & kind.space) continue;
    if (first & kind.unknown) return false;
    if (first & kind.word) at = endOfWord(text, start, at, kindAt);
    else {
      const code = text.charCodeAt(from);
      while (at < end && text.charCodeAt(at) === code) at += 1;
      if (code === colon && text.charCodeAt(at) === slash && text.charCodeAt(at + 1) === slash) return false;
    }
    report(from, at);
  }
  return true;
}

function endOfWord(text: string, start: number, from: number, kindAt: (at: number) => number): number {
  let at = from;
  for (;;) {
    while (kindAt(at) & kind.word) at += 1;
    const code = text.charCodeAt(at);
    if (code === colon || code === quote || code === curly || code === softHyphen || code === hyphen) {
      if (!(kindAt(at + 1) & kind.word)) return at;
    } else if (code === dot || code === comma || code === dash || code === slash) {
      if (!(kindAt(at - 1) & kind.number && kindAt(at + 1) & kind.number)) return at;
    } else if (code === space || code === hardSpace || code === narrowSpace) {
      if (!joinsThousands(at, start, kindAt)) return at;
    } else return at;
    at += 1;
  }
}

/** A space between one to three digits and exactly three: `1 200`. */
function joinsThousands(at: number, start: number, kindAt: (at: number) => number): boolean {
  if (!(kindAt(at - 1) & kind.number && kindAt(at + 1) & kind.number)) return false;
  if (!(kindAt(at + 2) & kind.number && kindAt(at + 3) & kind.number)) return false;
  if (kindAt(at + 4) & (kind.number | kind.letter)) return false;
  let digits = 1;
  while (at - digits > start && kindAt(at - digits - 1) & kind.number) digits += 1;
  return digits <= 3;
}
