import type { Word } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import type { Language, Localized } from '../../src/types.ts';
import { reporting } from '../lexicons/reporting.ts';

/** Words of speech beside which a capital is a name. */

const says = (language: Language) => wordAnswers(({ form }) => reporting[language].verbs.has(form));
const hasSpeaker = (language: Language) =>
  wordAnswers(({ form }) => reporting[language].verbs.has(form) || reporting[language].accordingAfter.has(form));

/** Whether a word is a verb of saying. */
export const isVerbOfSaying: Localized<(word: Word) => boolean> = { fi: says('fi'), sv: says('sv'), en: says('en') };

/** Whether a word stands right behind whoever speaks: a verb of saying, "mukaan". */
export const followsSpeaker: Localized<(word: Word) => boolean> = {
  fi: hasSpeaker('fi'),
  sv: hasSpeaker('sv'),
  en: hasSpeaker('en'),
};
