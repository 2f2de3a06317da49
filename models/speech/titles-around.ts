import type { Document } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import type { Language } from '../../src/types.ts';
import { prepositions } from '../lexicons/clause-words.ts';
import { followsSpeaker } from '../names/speaking.ts';
import { isCapital } from './name-bounds.ts';

const notTitles =
  /^(ja|on|oli|mutta|joka|och|som|and|the|a|an|of|i|på|vid|från|av|entinen|uusi|myös|vasta|hans|hennes|is|was|by|with)$/;
const isNoTitle = wordAnswers(({ form }) => notTitles.test(form));
const isNumber = wordAnswers(({ text }) => /^\d/.test(text));

/** Base forms of the words before or after a name, among the tokens [from, to), that say what the person is. */
export function titlesAround(document: Document, from: number, to: number, language: Language): string[] {
  const { tokens } = document;
  const titles: string[] = [];
  // "The agency’s director general, Raimo Aho, said": a title before the comma.
  const before = tokens[from - 1]?.text === ',' && /^[,.(]$/.test(tokens[to]?.text ?? '') ? from - 2 : from - 1;
  for (let at = before; at >= Math.max(0, before - 1); at -= 1) {
    const token = tokens[at];
    if (
      !token?.isWord ||
      (at === from - 1
        ? tokens[at + 1]?.start !== token.end + 1
        : at < before && tokens[at + 1]?.start !== token.end + 1)
    )
      break;
    if (at < before && language === 'fi') break;
    if (isCapital(token) && at > 0 && tokens[at - 1]?.isWord && tokens[at - 1]?.end === token.start - 1) {
      if (language !== 'en') break;
    }
    if (isNoTitle(token.word)) break;
    titles.push(language === 'fi' ? token.lemma : token.form);
  }
  if (before < from - 1 && titles.length > 0) return titles;
  let at = to;
  if (tokens[at]?.text === '(') while (at < to + 5 && tokens[at]?.text !== ')') at += 1;
  if (tokens[at]?.text === ')') at += 1;
  if (tokens[at]?.text === ',') {
    for (let after = at + 1; after < at + 6; after += 1) {
      const token = tokens[after];
      if (!token || (!token.isWord && token.text !== ',')) break;
      if (document.text.slice(tokens[after - 1]?.end, token.start).includes('\n')) break;
      if (titles.length > 0 && language !== 'fi' && prepositions.test(token.form)) break;
      if (followsSpeaker[language](token.word)) break;
      if (/^(joka|som|who)$/.test(token.form)) {
        if (after > at + 1 || !/^(on|är|is)$/.test(tokens[after + 1]?.form ?? '')) break;
        after += 1;
        continue;
      }
      if (token.isWord && !isNoTitle(token.word) && !isNumber(token.word))
        titles.push(language === 'fi' ? token.lemma : token.form);
    }
  }
  return titles;
}
