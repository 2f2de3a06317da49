/**
 * A page without its scripts, styles, drawings and comments: half of an average page, and nothing of it is read but
 * JSON-LD, which stays. Taken out by searching for their ends, which is many times faster than tokenising them. A tag
 * that never ends stays for the parser, and so does one inside an attribute: it stands after a blank or a `>`.
 */
export function withoutBallast(html: string): string {
  const pieces: string[] = [];
  const unended = new Set<string>();
  const opening = /<(?:!--|script\b|style\b|svg\b)/gi;
  let kept = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const name = match[0].slice(1).toLowerCase();
    if (unended.has(name) || !standsFree(html, match.index)) continue;
    const end = name === '!--' ? commentEnd(html, match.index) : elementEnd(html, name, match.index);
    if (end === undefined) {
      unended.add(name);
      continue;
    }
    opening.lastIndex = end;
    if (name === 'script' && isLinkedData(html, match.index)) continue;
    pieces.push(html.slice(kept, match.index));
    kept = end;
  }
  return kept === 0 ? html : pieces.join('') + html.slice(kept);
}

/** An end further off than this may be that of a later element: the nearest one is looked for in all spellings. */
const usualLength = 100_000;

function commentEnd(html: string, start: number): number | undefined {
  // `<!-->` is a whole comment.
  const at = html.indexOf('-->', start + 2);
  return at < 0 ? undefined : at + 3;
}

function standsFree(html: string, start: number): boolean {
  return start === 0 || /[\s>]/.test(html.charAt(start - 1));
}

function elementEnd(html: string, name: string, start: number): number | undefined {
  const usual = html.indexOf(`</${name}>`, start);
  // Written otherwise only when the usual end is not there, or not where the next one begins.
  if (usual >= 0 && usual - start < usualLength) return usual + name.length + 3;
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = start;
  return closing.exec(html) ? closing.lastIndex : undefined;
}

function isLinkedData(html: string, start: number): boolean {
  const tag = html.slice(start, start + 300);
  return /ld\+json/i.test(tag.slice(0, tag.indexOf('>') + 1 || tag.length));
}
