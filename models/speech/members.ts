import type { Document } from '../../src/language/document.ts';
import { castOf, type Member } from './cast.ts';

/** Those whom a text names, by name and by place. */

/** Those of the cast asked for last, by name. */
let latest: { readonly cast: readonly Member[]; readonly called: ReadonlyMap<string, readonly Member[]> } | undefined;

/** All persons and unknown names of a document whose base form reads so, in order. */
export function membersCalled(document: Document, name: string): readonly Member[] {
  const cast = castOf(document);
  if (latest?.cast !== cast) latest = { cast, called: byKey(cast, (member) => member.name) };
  return latest.called.get(name) ?? [];
}

/** Persons and unknown names by a key of theirs, each list in the order of the text. */
export function byKey(
  cast: readonly Member[],
  keyOf: (member: Member) => string | undefined,
): ReadonlyMap<string, readonly Member[]> {
  const made = new Map<string, Member[]>();
  for (const member of cast) {
    if (member.kind === 'body') continue;
    const key = keyOf(member);
    if (key === undefined) continue;
    const own = made.get(key);
    if (own) own.push(member);
    else made.set(key, [member]);
  }
  return made;
}

/** Index of the first name that begins at or behind a text offset, by halves: long texts have many. */
export function firstAt(cast: readonly Member[], offset: number): number {
  let low = 0;
  let high = cast.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast[middle] as Member).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
