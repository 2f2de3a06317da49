import type { Document, Token, Word } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import type { Language, Localized } from '../../src/types.ts';
import { bodyNouns } from '../lexicons/occupations.ts';
import { reporting } from '../lexicons/reporting.ts';
import { titleWord } from '../lexicons/roles.ts';
import { isFirstName } from '../names/base-forms.ts';
import { type Gazetteer, gazetteer } from '../names/gazetteer.ts';
import type { NameMention } from '../names/name-mentions.ts';
import { openers } from '../names/openers.ts';
import { organisation } from '../registry/registry.ts';
import { roleOfTitle } from './titles.ts';

const isTitleForm = wordAnswers(({ form }) => titleWord.test(form));
/** In Finnish by the base form. */
const isBodyNoun: Localized<(word: Word) => boolean> = {
  fi: wordAnswers(({ lemma }) => bodyNouns.fi.test(lemma)),
  sv: wordAnswers(({ form }) => bodyNouns.sv.test(form)),
  en: wordAnswers(({ form }) => bodyNouns.en.test(form)),
};
const isFirst = wordAnswers(({ text }) => isFirstName(text));
const isOrganisation = wordAnswers(({ text }) => organisation(text) !== undefined);
const isPrefix = wordAnswers(({ text }) => /^(al|el|bin|ibn|abu|van|von|af)$/.test(text));
const isPrefixed = wordAnswers(({ text }) => /^(al|el)-\p{Lu}/u.test(text));
const isLocalCase = wordAnswers(({ form }) => /(.st[aä]|.ss[aä]|.ll[aä]|.lle|.lt[aä])$/.test(form));
const beginsWithFirstName = wordAnswers(({ text }) => isFirstName(text.replace(/-.*$/, '')));
const isTitleByItself = wordAnswers((word) => isTitleForm(word) || (word.text.length > 9 && !word.text.includes('-')));

/** Where the names of people and bodies begin and end among the tokens of a text. */

export function languageOf(document: Document): Language {
  return document.language === 'other' ? 'fi' : document.language;
}

export function isCapital(token: Token | undefined): boolean {
  if (!token?.isWord) return false;
  const first = token.text.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 127 && first !== 8217 && token.text[0] !== token.form[0]);
}

/** "Ministeri Rydman": a title that only opens the sentence. */
export function isTitleWord({ word }: Token): boolean {
  return isTitleForm(word) && !isFirst(word) && !isOrganisation(word);
}

const gazetteers = new Map<Language, Gazetteer>();

/** The names of places, made once for a language. */
export function placesOf(language: Language): Gazetteer['forms'] {
  const known = gazetteers.get(language) ?? gazetteer(language);
  gazetteers.set(language, known);
  return known.forms;
}

/** Words that open sentences with a capital: "Tuoreen Etlan raportin", "The City of", "Enligt Migrationsverket". */
export function isNoName({ word }: Token, language: Language): boolean {
  return noName[language](word);
}

const noNamesInFinnish =
  /^(tuore|uusi|paikallinen|hän|minä|suomalainen|viime|eilinen|moni|toinen|oma|itse|myös|kansallinen)$/;
const noNames = /^(enligt|the|a|an|our|själv|hen|hon|han|partiet|party|according|this|that|its|their)$/;
const noName: Localized<(word: Word) => boolean> = {
  fi: wordAnswers(({ form, lemma }) => opens(form, 'fi') || noNamesInFinnish.test(lemma)),
  sv: wordAnswers(({ form }) => opens(form, 'sv') || noNames.test(form)),
  en: wordAnswers(({ form }) => opens(form, 'en') || noNames.test(form)),
};

function opens(form: string, language: Language): boolean {
  return openers.has(form) || reporting[language].pronouns.has(form);
}

/** Parts that hyphens may add on either side of a name; more of them are no name. */
const mostParts = 3;

/** Where the name begins and ends: without a title with a capital, with both halves of a hyphenated name. */
export function bounds(document: Document, mention: NameMention, language: Language): [number, number] {
  const { tokens } = document;
  let { firstToken: from, endToken: to } = mention;
  if (mention.kind === 'organisation') {
    if (language === 'en' && tokens[from - 1]?.text === 'Finnish') from -= 1;
    return [from, to];
  }
  const first = tokens[from] as Token;
  const isTitled = to - from >= 2 && isTitle(first, tokens[from + 1]);
  if (isTitled) from += 1;
  while (to - from >= 3 && language === 'fi' && isLocalCase((tokens[to - 1] as Token).word)) to -= 1;
  // English cuts at hyphens.
  for (let part = 0; part < mostParts && isHyphen(tokens, from - 1) && isCapital(tokens[from - 2]); part += 1)
    from -= 2;
  for (let part = 0; part < mostParts && isHyphen(tokens, to) && isCapital(tokens[to + 1]); part += 1) to += 2;
  if (to - from === 1 || isHyphen(tokens, from + 1)) {
    const before = tokens[from - 1];
    if (
      !(isTitled && language === 'sv') &&
      before !== undefined &&
      before.end + 1 === tokens[from]?.start &&
      mayBeFirstName(before, language)
    )
      from -= 1;
    const next = tokens[to];
    // "Hodan Warsame": a first name that the lists took for another's genitive.
    if (next && isCapital(next) && next.start === (tokens[to - 1]?.end ?? 0) + 1 && !isOrganisation(next.word)) to += 1;
    for (let part = 0; part < mostParts && isHyphen(tokens, to) && isCapital(tokens[to + 1]); part += 1) to += 2;
  } else if (language !== 'fi' && isCapital(tokens[to]) && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1)
    to += 1;
  return withParts(document, from, to, language);
}

/** Names of three parts that no list knows: "Nguyen Thi Lan", "Mustafa al-Rubaie". */
function withParts({ tokens }: Document, from: number, to: number, language: Language): [number, number] {
  let start = from;
  let end = to;
  const before = tokens[from - 1];
  if (middleParts.has(tokens[from]?.form ?? '') && before && before.end + 1 === tokens[from]?.start)
    if (isCapital(before) && !isNoName(before, language) && !isTitleForm(before.word)) start -= 1;
  const next = tokens[to];
  if (next?.start !== (tokens[to - 1]?.end ?? 0) + 1) return [start, end];
  if (isPrefix(next.word)) {
    if (isHyphen(tokens, to + 1) && isCapital(tokens[to + 2])) end = to + 3;
    else if (isCapital(tokens[to + 1])) end = to + 2;
  } else if (isPrefixed(next.word)) end = to + 1;
  else if (isCapital(next) && middleParts.has(tokens[to - 1]?.form ?? '')) end = to + 1;
  return [start, end];
}

/** Parts inside a name, which neither begin nor end it. */
const middleParts = new Set('thi van thanh ngoc minh quoc duc huu dinh hanh abdul abdel abu ibn bin ben'.split(' '));

/** A capital before a surname that no list of first names may know: "Luul Farah". */
function mayBeFirstName(token: Token, language: Language): boolean {
  if (!isCapital(token)) return false;
  if (isFirst(token.word)) return true;
  return (
    language !== 'fi' &&
    !isNoName(token, language) &&
    !isTitleForm(token.word) &&
    roleOfTitle(token.form) === null &&
    !/s$/.test(token.form)
  );
}

/** "Kirjakauppias Ilkka …": a capital that only opens the sentence. */
export function isTitle(first: Token, second: Token | undefined): boolean {
  if (!second || !isCapital(second) || isFirst(first.word)) return false;
  return isTitleByItself(first.word) || beginsWithFirstName(second.word);
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
}

/** End of a run of capitals; in English "of", "for" and "and" may join the parts of a body's name. */
export function runEnd(document: Document, from: number, covered: Uint8Array, language: Language): number {
  const { tokens } = document;
  let end = from + 1;
  while (end - from < 8) {
    const next = tokens[end];
    if (!next || (next.start !== (tokens[end - 1]?.end ?? 0) + 1 && next.text !== '-')) break;
    if (isCapital(next) && !covered[end]) end += 1;
    else if (isHyphen(tokens, end) && isCapital(tokens[end + 1])) end += 2;
    else if (
      language === 'en' &&
      /^(of|for|and)$/.test(next.form) &&
      isCapital(tokens[end + 1]) &&
      (next.form === 'of' || covered[end + 1] === 0) &&
      tokens.slice(from, end).some(({ form, word }) => isBodyNoun.en(word) || form === 'digital')
    )
      end += 2;
    else break;
  }
  return end;
}

/** End of a body's name that begins with capitals: "Oulun kaupunki", "Polisinrättningen i Österbotten". */
export function bodyEnd(document: Document, from: number, end: number, language: Language): number | undefined {
  const { tokens } = document;
  if (language === 'en') {
    if (end - from < 2) return undefined;
    for (let at = from; at < end; at += 1) if (isBodyNoun.en((tokens[at] as Token).word)) return end;
    return undefined;
  }
  const last = tokens[end - 1] as Token;
  if (isBodyNoun[language](last.word)) {
    const inPlace = language === 'sv' && tokens[end]?.form === 'i' && isCapital(tokens[end + 1]);
    return inPlace ? end + 2 : end;
  }
  const next = tokens[end];
  if (!next?.isWord || next.start !== last.end + 1) return undefined;
  if (!isBodyNoun[language](next.word)) return undefined;
  return last.form.endsWith(language === 'fi' ? 'n' : 's') ? end + 1 : undefined;
}
