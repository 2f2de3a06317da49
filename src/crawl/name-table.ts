/**
 * Finds which of some known names, in lower case, stands between two places of a text, in capitals or not; undefined
 * for others. Nothing is cut out of the text: a page has thousands of tags and attributes and few names, and one string
 * for each name makes every later comparison one of addresses.
 */
export function nameTable(names: readonly string[]): (text: string, start: number, end: number) => string | undefined {
  const longest = Math.max(...names.map(({ length }) => length));
  const buckets: string[][] = Array.from({ length: size }, () => []);
  for (const name of names) buckets[hashOf(name, 0, name.length)]?.push(name);
  return (text, start, end) => {
    if (end - start > longest) return undefined;
    const bucket = buckets[hashOf(text, start, end)];
    if (bucket) for (const name of bucket) if (name.length === end - start && stands(name, text, start)) return name;
    return undefined;
  };
}

/** A power of two. */
const size = 1024;
/** The bit by which small letters differ from capitals. */
const small = 0x20;

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (hash * 31 + (text.charCodeAt(at) | small)) & (size - 1);
  return hash;
}

function stands(name: string, text: string, start: number): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const c = text.charCodeAt(start + at);
    if (name.charCodeAt(at) !== (c >= 0x41 && c <= 0x5a ? c | small : c)) return false;
  }
  return true;
}
