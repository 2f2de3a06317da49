/** Consonant gradation and vowel harmony of Finnish stems. */

export interface Gradation {
  readonly strong: string;
  readonly weak: string;
}

const vowel = /[aeiouyäöåéèáàúíóü]/;

/** Strong grade to weak, at the last place before the end: katto → kato, vaaka → vaa'a. */
export function weaken(stem: string, gradation: Gradation | undefined): string {
  if (!gradation) return stem;
  const at = stem.lastIndexOf(gradation.strong);
  if (at < 1) return stem;
  const before = stem.slice(0, at);
  const after = stem.slice(at + gradation.strong.length);
  const same = gradation.weak === '' && before.at(-1) === after[0] && vowel.test(before.at(-2) ?? '');
  return before + (same ? "'" : gradation.weak) + after;
}

/** Weak grade to strong: hame words and the like (sade → sate, aie → aike). */
export function strengthen(stem: string, gradation: Gradation | undefined): string {
  if (!gradation) return stem;
  if (gradation.weak === '') {
    const last = [...stem].findLastIndex((letter) => vowel.test(letter));
    if (last < 1) return stem;
    const cut = stem[last - 1] === "'" ? 1 : 0;
    return stem.slice(0, last - cut) + gradation.strong + stem.slice(last);
  }
  const at = stem.lastIndexOf(gradation.weak);
  return at < 1 ? stem : stem.slice(0, at) + gradation.strong + stem.slice(at + gradation.weak.length);
}

/** Front or back by the last vowel that tells. */
export function isFront(word: string): boolean {
  const telling = word
    .toLowerCase()
    .match(/[aouåäöy]/g)
    ?.at(-1);
  return telling === undefined || 'äöy'.includes(telling);
}
