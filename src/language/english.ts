import type { Span } from '../types.ts';
import type { Field, Sentence, Token, Word } from './document.ts';
import { lemmaOf } from './lemmas.ts';
import { longestSentence, paragraphs } from './sentences.ts';
import { lowerCased, tokenOf, wordReadAs } from './tokens.ts';
import { english } from './wink.ts';

/**
 * Tokens and sentences of one field of an English text, a paragraph at a time, with lemmas by winkNLP's tagger.
 * `firstToken` is the number of tokens that stand before it in the document. Contractions are two tokens as winkNLP
 * splits them (`was` + `n't`); the possessive `'s` is a mark.
 */
export function readEnglish(
  text: string,
  field: Field,
  span: Span,
  firstToken: number,
): { readonly tokens: Token[]; readonly sentences: Sentence[] } {
  const { readDoc, its } = english();
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs(text, span)) {
    const part = text.slice(paragraph.start, paragraph.end);
    const doc = readDoc(part);
    const all = doc.tokens();
    const values = all.out(its.value);
    const lemmas = all.out(its.lemma);
    const tags = all.out(its.pos);
    /** Where each winkNLP token went: spaces make none. */
    const place: number[] = [];
    let at = 0;
    for (const [index, value] of values.entries()) {
      place.push(firstToken + tokens.length);
      const found = part.indexOf(value, at);
      // winkNLP gives every token as printed; were one ever changed, its place would be unknown, so it is left out.
      if (found < 0 || value.trim() === '') continue;
      at = found + value.length;
      tokens.push(tokenOf(wordOf(value, lemmas[index], tags[index]), paragraph.start + found));
    }
    place.push(firstToken + tokens.length);
    for (const [from, to] of doc.sentences().out(its.span)) {
      const endOfAll = place[to + 1] ?? 0;
      for (let begin = place[from] ?? 0; begin < endOfAll; begin += longestSentence) {
        const endToken = Math.min(endOfAll, begin + longestSentence);
        const head = tokens[begin - firstToken];
        const tail = tokens[endToken - 1 - firstToken];
        if (head && tail) sentences.push({ start: head.start, end: tail.end, firstToken: begin, endToken, field });
      }
    }
  }
  return { tokens, sentences };
}

function wordOf(value: string, lemma: string | undefined, tag: string | undefined): Word {
  const form = lowerCased(value);
  const isWord = /[\p{L}\p{N}]/u.test(value) && !(tag === 'PART' && /^'s?$/.test(form));
  return wordReadAs(value, 'en', isWord ? baseForm(form, lemma, tag) : form, isWord);
}

/**
 * A capital at the beginning of a sentence or in a headline is tagged as a name, and names keep their plural: such a
 * word is read as if it stood alone.
 */
function baseForm(form: string, lemma: string | undefined, tag: string | undefined): string {
  return tag === 'PROPN' || lemma === undefined ? lemmaOf(form, 'en') : lowerCased(lemma);
}

/**
 * Base forms of the tokens of one English sentence, cut as the caller cuts them: winkNLP reads the sentence, and a
 * token that it splits (`asylum-seekers`) gets the base forms of its parts joined again, `don't` and `Finland's` that of the
 * first part.
 */
export function lemmatiseEnglish(forms: readonly string[]): string[] {
  const { readDoc, its } = english();
  const all = readDoc(forms.join(' ')).tokens();
  const values = all.out(its.value);
  const lemmas = all.out(its.lemma);
  const tags = all.out(its.pos);
  let at = 0;
  return forms.map((form) => {
    const parts: string[] = [];
    let rest = form;
    for (let value = values[at]; rest !== '' && value !== undefined && rest.startsWith(value); value = values[at]) {
      parts.push(baseForm(lowerCased(value), lemmas[at], tags[at]));
      rest = rest.slice(value.length);
      at += 1;
    }
    // What winkNLP cuts otherwise than the caller is read as if it stood alone.
    if (rest !== '' || parts.length === 0) return lemmaOf(lowerCased(form), 'en');
    return /\p{L}['’]\p{L}*$/u.test(form) ? (parts[0] ?? form) : parts.join('');
  });
}
