/**
 * Which articles are the same text: wire copy, copy inside a publisher's group, with another headline, an edited lead,
 * paragraphs cut or added. MinHash (Broder 1997) over word 5-grams, eight bits kept of each value (Li & König 2010).
 */

/** Values of a sketch; the standard error of the estimated similarity is at most 1 / (2 √128) = 0.044. */
export const sketchSize = 128;
const gramWords = 5;

/**
 * Fewer 5-grams say too little: headlines and one-line leads repeat by accident. Such a text is a story of its own.
 */
const fewestGrams = 12;
/** Below, the headline is read with the text: what is left without it could be a standing phrase. */
const shortText = 40;

export interface Sketch {
  /** Eight bits of the smallest value of each of 128 hash functions. */
  readonly values: Uint8Array;
  /** Word 5-grams of the text. */
  readonly grams: number;
}

export interface SketchText {
  readonly title?: string;
  readonly lead?: string;
  readonly body?: string;
}

/**
 * Undefined for a text too short to be compared. Headlines are left out where there is text enough, because they are
 * what papers change in a copy.
 */
export function sketchOf({ title = '', lead = '', body = '' }: SketchText): Sketch | undefined {
  const text = wordHashes(`${lead}\n${body}`);
  const words = text.length < shortText ? wordHashes(`${title}\n${lead}\n${body}`) : text;
  const grams = words.length - gramWords + 1;
  if (grams < fewestGrams) return undefined;
  const smallest = new Int32Array(sketchSize).fill(0x7fffffff);
  for (let start = 0; start < grams; start += 1) {
    let gram = 0;
    for (let at = start; at < start + gramWords; at += 1) gram = (Math.imul(gram, 0x01000193) + (words[at] ?? 0)) | 0;
    gram = mixed(gram);
    for (let index = 0; index < sketchSize; index += 1) {
      const value = (Math.imul(factors[index] ?? 1, gram) + (offsets[index] ?? 0)) | 0;
      if (value < (smallest[index] ?? 0)) smallest[index] = value;
    }
  }
  return { values: Uint8Array.from(smallest, (value) => mixed(value) & 0xff), grams };
}

/** Estimated share of the 5-grams of both texts that are in both (Jaccard), 0 to 1; two values agree by chance in 1 of 256. */
export function similarity(a: Uint8Array, b: Uint8Array): number {
  let same = 0;
  for (let index = 0; index < sketchSize; index += 1) if (a[index] === b[index]) same += 1;
  return Math.max(0, (same / sketchSize - 1 / 256) / (1 - 1 / 256));
}

/** Thresholds, chosen with `npm run bench -- near-duplicates`. */
const alike = { long: 0.36, short: 0.5, sameOutlet: 0.6 } as const;
/** A copy with paragraphs cut or added: most of the shorter text is in the longer one. */
const contained = { share: 0.6, similarity: 0.15 } as const;

/**
 * Whether two sketches are of one story. Within one outlet more is asked: what an outlet prints day by day from a
 * pattern (weather, market, statistics) is alike without being one story.
 */
export function sameStory(a: Sketch, b: Sketch, sameOutlet: boolean): boolean {
  const alikeness = similarity(a.values, b.values);
  if (alikeness < contained.similarity) return false;
  if (Math.min(a.grams, b.grams) < shortText) return alikeness >= alike.short;
  if (sameOutlet) return alikeness >= alike.sameOutlet;
  if (alikeness >= alike.long) return true;
  const shared = (alikeness / (1 + alikeness)) * (a.grams + b.grams);
  return shared / Math.min(a.grams, b.grams) >= contained.share;
}

const random = sequence(0x5bd1e995);
const factors = Int32Array.from({ length: sketchSize }, () => random() | 1);
const offsets = Int32Array.from({ length: sketchSize }, random);

function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mixed(state);
  };
}

/** The finaliser of MurmurHash3 (Appleby 2011): every bit of the result depends on every bit of the value. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** One number for each word, whatever its case; quotation marks, dashes and other signs only separate. */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  let inside = false;
  const folded = text.normalize('NFC').toLowerCase();
  for (let at = 0; at <= folded.length; at += 1) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0x20;
    if (isWordCode(code)) {
      hash = Math.imul((inside ? hash : 0x811c9dc5) ^ code, 0x01000193);
      inside = true;
    } else if (inside) {
      hashes.push(mixed(hash));
      inside = false;
    }
  }
  return hashes;
}

/** Letters and digits; beyond Latin-1 everything but the blocks of punctuation and symbols. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code < 0x100) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code < 0x2000 || (code > 0x2bff && code < 0x3000) || code > 0x303f;
}
