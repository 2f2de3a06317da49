import type { Sentence, Token } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import { bodyOpenings, outletOpenings } from '../lexicons/claim-words.ts';
import type { SpeakerFinder } from './speaker.ts';
import { roleOfTitle } from './titles.ts';
import { sign } from './word-signs.ts';

const longest = 22;
const endsTalk = wordAnswers(({ text }) => /[”“"»«:–—?]/.test(text));

/**
 * Whether a sentence goes on reporting what the one before reported (free indirect speech): in the same paragraph, short,
 * without a name, an institution, a verb of saying or marks, and not about the speaker. A guess: about two of three hold.
 */
export function continuation(finder: SpeakerFinder, before: Sentence, sentence: Sentence): boolean {
  const { document, language, signs } = finder;
  const { tokens, text } = document;
  if (sentence.field !== 'body' || before.field !== 'body' || text.slice(before.end, sentence.start).includes('\n'))
    return false;
  const first = tokens[sentence.firstToken];
  if (!first?.isWord || outletOpenings.test(first.form) || sentence.endToken - sentence.firstToken > longest)
    return false;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1)
    if (((signs[at] ?? 0) & sign.verb) !== 0 || endsTalk((tokens[at] as Token).word)) return false;
  if (finder.members(sentence.firstToken, sentence.endToken).some(({ kind }) => kind !== 'name')) return false;
  if (bodyOpenings.test(first.form)) return false;
  return (language === 'fi' && first.lemma !== first.form) || roleOfTitle(first.form) === null;
}
