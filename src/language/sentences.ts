import type { Span } from '../types.ts';
import type { Field, Sentence, Token } from './document.ts';

/** Abbreviations (without their dot) that stand before a capital letter or a number in running text. */
const abbreviations: ReadonlySet<string> = new Set(
  [
    // Finnish
    'alk eaa ed eit em eo ent esim ev fil huom hum ilm jaa jkr joht ju jne jr kand kans kapt kat kaup kd kenr kers kesk',
    'kk klo ko kok kpl ks lis lk ltn luutn lääk maist maj ml mm mrd ml milj ml mom mrd n nk no nro ns nyk oik op os',
    'pj po proj prof psta puh puhj pvm pkt rkp sd sdp s siht sit st sunn synt t tark tri tms toim tod toht tus v vas',
    'vs vert vihr vrt vt vv yht yl ym yms ylim ylik ylil yo ps vkk vanh',
    // Swedish
    'bl a ang avd art betr bitr ca cirka dr d dvs e ev exkl etc fd f ffg forts fr fg ggr gm h hr inkl jfr kap kl kr',
    'kungl lic m mag max min mkt mfl mm mr mrs ms möjl nb nr o obs osv ordf pga resp s sek sid sk skr st särsk t tel',
    'tf tim tom tv urspr u utg v vd vol årg ö övers',
  ].flatMap((line) => line.split(' ')),
);

/** Abbreviations that as often end a sentence: an end when a capital follows. */
const closing: ReadonlySet<string> = new Set(['jne', 'yms', 'ym', 'tms', 'osv', 'etc', 'mm', 'kk', 'v', 'kr', 'kpl']);

const ends: ReadonlySet<string> = new Set(['.', '!', '?', '…', '?!', '!?']);
const closers: ReadonlySet<string> = new Set(['"', '”', '“', '»', "'", '’', ')', ']', '′', '″']);
const begins = /^[\p{Lu}\p{Lt}\p{N}"”“»«'’‘(–—\-[•]/u;

/**
 * Sentences of one field's tokens for Finnish and Swedish, where quotations go on after their marks (`…!” hän sanoi`)
 * and dots stand in dates, ordinals and abbreviations. A line break always ends a sentence.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  field: Field,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  const close = (endToken: number) => {
    const head = tokens[first];
    const tail = tokens[endToken - 1];
    if (!head || !tail || endToken <= first) return;
    sentences.push({ start: head.start, end: tail.end, firstToken: first, endToken, field });
    first = endToken;
  };
  for (let index = from; index + 1 < to; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next) continue;
    if (index - first >= longestSentence - 1) {
      close(index + 1);
      continue;
    }
    if (token.end === next.start) continue;
    if (breaksBetween(text, token.end, next.start) || endsHere(tokens, index, first, next)) close(index + 1);
  }
  close(to);
  return sentences;
}

function breaksBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** Whether a sentence ends after the token at `index`, which a space follows. */
function endsHere(tokens: readonly Token[], index: number, first: number, next: Token): boolean {
  // Most tokens are words, and no word is an end or closes one.
  if (tokens[index]?.isWord) return false;
  let at = index;
  while (at > first && closers.has(tokens[at]?.text ?? '')) at -= 1;
  const mark = tokens[at];
  if (!mark || mark.isWord) return false;
  const kind = mark.text[0] ?? '';
  if (!ends.has(kind) || !begins.test(next.text)) return false;
  if (kind !== '.' || mark.text.length > 1) return true;
  const before = tokens[at - 1];
  if (!before || at - 1 < first) return false;
  if (before.end !== mark.start || !before.isWord) return true;
  // The last part of `t.ex.`, `bl.a.`, `o.s.v.`
  if (before.text.length <= 3 && tokens[at - 2]?.text === '.' && tokens[at - 2]?.end === before.start) return false;
  return !isDotted(before.text, next.text);
}

/** Whether a dot after this word belongs to the word: initials, abbreviations, ordinals, dates. */
function isDotted(word: string, next: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^\d{1,2}(?:\.\d{1,2})?$/.test(word)) return true;
  const form = word.toLowerCase();
  if (!abbreviations.has(form) || word !== form) return false;
  return !(closing.has(form) && /^\p{Lu}/u.test(next));
}

/**
 * Text without any end (a table, a list of names, rubbish) is cut into pieces of so many tokens: what looks for two
 * words in one sentence takes time by the square of its length.
 */
export const longestSentence = 400;

/** The lines of a field, for tools that read a paragraph at a time. */
export function paragraphs(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    const last = stop < 0 || stop > end ? end : stop;
    if (last > at) found.push({ start: at, end: last });
    at = last + 1;
  }
  return found;
}
