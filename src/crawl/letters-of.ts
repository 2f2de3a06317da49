/**
 * The letters and digits of a text, for comparing what differs in blanks and punctuation only. What has none of them in
 * ASCII, Latin-1 and general punctuation is nearly all there is, and goes without asking Unicode of each character.
 */
export function lettersOf(text: string): string {
  const bare = text.replace(usualPunctuation, '');
  return /[^0-9A-Za-zÀ-ÖØ-öø-ÿ]/.test(bare) ? bare.replace(/[^\p{L}\p{N}]+/gu, '') : bare;
}

const usualPunctuation = /[\0-/:-@[-`{-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f]+/g;
