/** Fast 32-bit hashes (FNV-1a, and the finaliser of MurmurHash3). The weight file depends on them: they never change. */

export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) ^ (h >>> 13);
}

export function hashText(text: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let at = from; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return h ^ (h >>> 16);
}

/** The same of the first `kept` letters of a text and an end, without putting them together. */
export function hashOfParts(text: string, kept: number, end: string, from = 0): number {
  let h = 0x811c9dc5;
  for (let at = from; at < kept; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  for (let at = Math.max(0, from - kept); at < end.length; at += 1) h = Math.imul(h ^ end.charCodeAt(at), 0x01000193);
  return h ^ (h >>> 16);
}
