import type { Document, Token, Word } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import type { Language, Localized } from '../../src/types.ts';
import { speaksForEmployer } from '../lexicons/employers.ts';
import { bodyNouns } from '../lexicons/occupations.ts';
import { isFirstName } from '../names/base-forms.ts';
import type { NameMention } from '../names/name-mentions.ts';
import { organisation } from '../registry/registry.ts';
import { bounds, isCapital, isNoName, isTitleWord } from './name-bounds.ts';
import { nationOf } from './nation.ts';
import { roleOfTitle } from './titles.ts';

/** Where those who may speak begin and end: with unknown first names and short names of bodies, without titles. */

/** Characters of a text that are searched for a name again. */
const searched = 5_000;

/** "Suomesta", "Lahdessa". */
export const localCase = /(ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|een|aan|ään|oon|iin|uun|yyn)$/;

/** Words with a capital that a name follows at the head of a sentence. */
const linking =
  /^(.*(en|an|et)|när|eftersom|medan|fastän|trots|också|även|både|innan|sedan|förutom|while|although|though|because|since|before|after|whether|both|even|former|unlike|meanwhile|yesterday|today|then|only|does|will|could|should|with|when|where|what)$/;
/** "Etlan", "Centerns", "HBL": whoever or whatever a name belongs to. */
const owners: Localized<RegExp> = { fi: /n$|^\p{Lu}+$/u, sv: /s$|^\p{Lu}+$/u, en: /[’']s$|^\p{Lu}+$/u };

/** "CEO", "MP": in capitals, and nobody's name. */
export function isShortTitle({ text, form }: Token): boolean {
  return /^\p{Lu}{2,4}$/u.test(text) && roleOfTitle(form) !== null && !organisation(text);
}

/** "Imaami", "Juristen", "Nepalesen": a word that says who somebody is, and is no name. */
export function saysWho({ word }: Token, language: Language): boolean {
  return tellsWho[language](word);
}

const tellsWho: Localized<(word: Word) => boolean> = {
  fi: wordAnswers((word) => isWordForSomebody(word, 'fi')),
  sv: wordAnswers((word) => isWordForSomebody(word, 'sv')),
  en: wordAnswers((word) => isWordForSomebody(word, 'en')),
};

function isWordForSomebody({ text, form }: Word, language: Language): boolean {
  if (isFirstName(text) || /.man$/.test(form) || organisation(text)) return false;
  if (language === 'sv' && speaksForEmployer.test(form)) return true;
  return roleOfTitle(form) !== null || (language !== 'en' && nationOf(text, language) !== undefined);
}

/** Where a name begins and ends: without a word before it that says who it is, and with a first name that no list knows. */
export function personBounds(document: Document, mention: NameMention, language: Language): readonly [number, number] {
  const [from, to] = bounds(document, mention, language);
  const { tokens, text } = document;
  // "Ungdomsledaren Mustafa Abdikadir": a person, whatever the title looks like.
  const opener = tokens[from] as Token;
  if (
    mention.kind !== 'person' &&
    to - from > 2 &&
    isFirstName(tokens[from + 1]?.text ?? '') &&
    saysWho(opener, language)
  )
    return [from + 1, to];
  if (mention.kind !== 'person') return [from, wholeBody(document, from, to, language)];
  const first = tokens[from] as Token;
  if (to - from > 1 && saysWho(first, language) && isCapital(tokens[from + 1])) return [from + 1, to];
  const before = tokens[from - 1];
  if (to - from > 1 || !before || !isCapital(before) || before.end + 1 !== first.start) return [from, to];
  if (owners[language].test(before.text) || isNoName(before, language)) return [from, to];
  if (isTitleWord(before) || saysWho(before, language)) return [from, to];
  // A capital inside a sentence, or one that stands before the surname again and again.
  const pair = text.slice(before.start, first.end);
  const inside =
    tokens[from - 2]?.isWord === true && tokens[from - 2]?.end === before.start - 1 && !localCase.test(before.form);
  const again = text.slice(0, searched).indexOf(pair, before.end);
  const earlier = text.slice(Math.max(0, before.start - searched), before.start).includes(pair);
  const opensSentence =
    language !== 'fi' && !inside && before.text.length > 3 && !linking.test(before.form) && isFirstName(first.text);
  return inside || again >= 0 || earlier || opensSentence ? [from - 1, to] : [from, to];
}

/** "Human Rights" of the League for Human Rights. */
export function isPartOfBody(tokens: readonly Token[], from: number, language: Language): boolean {
  const head = tokens[from - 2];
  if (language !== 'en' || !head || !isCapital(head)) return false;
  return /^(for|of)$/.test(tokens[from - 1]?.form ?? '') && bodyNouns.en.test(head.form);
}

const jointNouns = {
  fi: /(ministeriö|virasto|keskus|toimisto|laitos)$/,
  sv: /(ministeriet|verket|byrån?|myndigheten)$/,
};

/** "Työ- ja elinkeinoministeriö", "undervisnings- och kulturministeriet": the tokens of bodies with a hyphen left hanging. */
export function jointBodies(tokens: readonly Token[], language: Language): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  if (language === 'en') return found;
  for (let at = 1; at + 2 < tokens.length; at += 1) {
    if (tokens[at]?.text !== '-' || !/^(ja|och)$/.test(tokens[at + 1]?.form ?? '')) continue;
    const last = tokens[at + 2];
    if (!last || !jointNouns[language].test(language === 'fi' ? last.lemma : last.form)) continue;
    const owner = tokens[at - 2];
    const isOwned = owner !== undefined && isCapital(owner) && /[ns]$/.test(owner.form) && !isNoName(owner, language);
    found.push([isOwned ? at - 2 : at - 1, at + 3]);
  }
  return found;
}

/** With its short name and its place: "Palvelualojen ammattiliitto PAM", "Polisinrättningen i Östra Nyland", "Trade Union of Education". */
export function wholeBody({ tokens }: Document, from: number, to: number, language: Language): number {
  let end = to;
  const follows = (at: number) => isCapital(tokens[at]) && tokens[at]?.start === (tokens[at - 1]?.end ?? 0) + 1;
  if (language === 'en' && end - from > 1 && tokens[end]?.form === 'of' && follows(end + 1)) end += 2;
  const isPlaced = tokens[end - 2]?.form === (language === 'en' ? 'of' : 'i') && language !== 'fi';
  if (isPlaced) while (end - from < 9 && follows(end) && !/^\p{Lu}+$/u.test(tokens[end]?.text ?? '')) end += 1;
  if (end > to || !follows(end) || !/^\p{Lu}{2,6}$/u.test(tokens[end]?.text ?? '')) return end;
  // "Partiet SFP": the name is the abbreviation.
  const head = tokens[from];
  return (end - from === 1 && /^(partiet|party|puolue|förbundet|facket|liitto)$|^\p{Lu}+$/u.test(head?.form ?? '')) ||
    /^\p{Lu}{2,}$/u.test(head?.text ?? '')
    ? end
    : end + 1;
}
