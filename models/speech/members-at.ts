import type { Member } from './cast.ts';

/** Those named, found by tokens; by halves, since long texts have many. */

/** All whose names stand among the tokens [from, to). */
export function membersWithin(cast: readonly Member[], from: number, to: number): readonly Member[] {
  const found: Member[] = [];
  for (let at = firstFrom(cast, from); at < cast.length; at += 1) {
    const member = cast[at] as Member;
    if (member.firstToken >= to) break;
    if (member.firstToken >= from && member.endToken <= to) found.push(member);
  }
  return found;
}

/** Whose name a token belongs to. */
export function memberAt(cast: readonly Member[], token: number): Member | undefined {
  const member = cast[firstFrom(cast, token)];
  return member && member.firstToken <= token ? member : undefined;
}

/** Index of the first name that ends behind a token. */
function firstFrom(cast: readonly Member[], token: number): number {
  let low = 0;
  let high = cast.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast[middle] as Member).endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
