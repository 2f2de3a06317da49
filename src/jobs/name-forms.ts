/**
 * Where a text has names, in any case form: case endings change the last letters of a name ("Kukkaniemi", "Kukkaniemen",
 * "Kukkaniemelle"). By hand and not by a pattern made of the names: a report looks through thousands of headlines, and
 * each pattern with letters of all scripts takes half a millisecond to compile.
 */

/** A name in pieces without spaces, of which the last may be inflected. */
interface Form {
  readonly pieces: readonly string[];
  readonly isInflected: boolean;
}

const inflectedLength = 6;
const [wordEdge, wordEnd, letters, spaces] = [
  /(?<![\p{L}\p{N}])/uy,
  /(?![\p{L}\p{N}])/uy,
  /\p{L}*/uy,
  /\s+/uy,
] as const;

/** The text with `word`, or what it makes of the name, in the place of the names; of two that begin at one place the longer one. */
export function replaceNames(
  text: string,
  names: readonly string[],
  word: string | ((name: string) => string),
): string {
  const forms = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(formOf);
  const starts = new Set<number>();
  for (const { pieces } of forms) {
    const [first = ''] = pieces;
    if (first === '') continue;
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) starts.add(at);
  }
  let replaced = '';
  let done = 0;
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (start < done || endOf(wordEdge, text, start) === undefined) continue;
    let end: number | undefined;
    for (const form of forms) {
      end = endOfName(form, text, start);
      if (end !== undefined) break;
    }
    if (end === undefined) continue;
    replaced += text.slice(done, start) + (typeof word === 'string' ? word : word(text.slice(start, end)));
    done = end;
  }
  return replaced + text.slice(done);
}

function formOf(name: string): Form {
  const pieces = name.split(/\s+/);
  const last = pieces.at(-1) ?? '';
  if (last.length < inflectedLength) return { pieces, isInflected: false };
  return { pieces: [...pieces.slice(0, -1), last.slice(0, -2)], isInflected: true };
}

function endOfName({ pieces, isInflected }: Form, text: string, start: number): number | undefined {
  let at: number | undefined = start;
  for (const [place, piece] of pieces.entries()) {
    if (place > 0) at = endOf(spaces, text, at);
    if (at === undefined || !text.startsWith(piece, at)) return undefined;
    at += piece.length;
  }
  if (isInflected) at = endOf(letters, text, at) ?? at;
  return endOf(wordEnd, text, at);
}

/** Where a sticky pattern that begins here ends. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
