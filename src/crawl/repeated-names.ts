import { judgeNames, type Names } from './element-names.ts';

/**
 * What a class name or an id says, judged once for all its places and pages; undefined where there is a reference in
 * it, which has to be read first. Looked up where it stands, without cutting it out, and kept as a string of its own,
 * because a piece that was cut out of a page holds on to the whole page. Places are few and taken by who comes last:
 * what is thrown out is only judged again.
 */
export function repeatedNames(page: string, start: number, end: number): Names | undefined {
  const length = end - start;
  let hash = length;
  for (let at = start; at < end; at += 1) {
    const code = page.charCodeAt(at);
    if (code === ampersand) return undefined;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  const place = (hash ^ (hash >>> 15)) & (places - 1);
  const kept = judged[place];
  if (kept !== undefined && kept.text.length === length && stands(kept.text, page, start)) return kept;
  const made = judgeNames(copyOf(page, start, end));
  judged[place] = made;
  return made;
}

/** A power of two. */
const places = 65_536;
const ampersand = 0x26;
const judged = new Array<Names | undefined>(places).fill(undefined);

function stands(text: string, page: string, start: number): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== page.charCodeAt(start + at)) return false;
  return true;
}

function copyOf(page: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(page.charCodeAt(at));
  return String.fromCharCode(...codes);
}
