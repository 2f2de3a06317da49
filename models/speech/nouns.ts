import type { Document, Token } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import { determiners, noPerson, noSubject, prepositions, someone } from '../lexicons/clause-words.ts';
import { reporting } from '../lexicons/reporting.ts';
import type { Mention } from './mention.ts';
import { isCapital, languageOf } from './name-bounds.ts';
import { roleOfTitle } from './titles.ts';

/** Common nouns and pronouns as the subjects of clauses. */

/** Stretches of time: "förra veckan", "last week". */
const spans = /^(veckan|året|dagen|månaden|morgonen|kvällen|week|month|year)$/;
const isSomeone = wordAnswers(({ form }) => someone.test(form));
const isNoSubject = wordAnswers(({ form }) => noSubject.test(form));
/** Tokens before a noun that are read as its phrase. */
const mostModifiers = 20;

export function pronounMention(document: Document, at: number): Mention {
  const { start, end, text, form } = document.tokens[at] as Token;
  return { start, end, text, kind: 'pronoun', member: undefined, base: form };
}

export function nounMention(document: Document, from: number, to: number, base: string): Mention {
  const { tokens, text } = document;
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  return { start, end, text: text.slice(start, end), kind: 'noun', member: undefined, base };
}

export function baseOf(document: Document, at: number, from = at): string {
  const language = languageOf(document);
  const { tokens, text } = document;
  const token = tokens[at] as Token;
  if (language === 'fi') return token.lemma;
  if (language === 'en') return text.slice((tokens[from] as Token).start, token.end).toLowerCase();
  return token.form;
}

/** "viesti vuoti: …", "lehden mukaan: …": a Finnish verb or postposition, which names nobody. */
export function isNoNoun(document: Document, at: number): boolean {
  const { form, lemma } = document.tokens[at] as Token;
  if (languageOf(document) !== 'fi') return false;
  return (
    form === 'mukaan' ||
    form === 'näin' ||
    (lemma !== form && /[tdlnraäeioöuy][aä]$/.test(lemma) && !/[nt]$/.test(form))
  );
}

/** A common noun that can be the subject, with its base form. */
export function nounAt(document: Document, at: number, from: number, to: number): Mention | undefined {
  const language = languageOf(document);
  const { tokens } = document;
  const token = tokens[at] as Token;
  if (!token.isWord || /^\d/.test(token.text) || (isCapital(token) && !opens(document, at))) return undefined;
  if (language === 'fi') {
    const before = tokens[at - 1];
    const elative = before !== undefined && isSomeone(before.word) && /(ista|istä)$/.test(token.form);
    if (elative) return nounMention(document, at, at + 1, token.lemma);
    // "Eläkeläinen", "nainen" end as adjectives do.
    const isSomebody = token.form.endsWith('inen') && roleOfTitle(token.form) !== null;
    if ((isNoSubject(token.word) && !isSomebody) || isSomeone(token.word)) return undefined;
    if (token.lemma !== token.form && !/(ni|mme|ns[aä])$/.test(token.form)) return undefined;
    if (/[^e]nut$|nyt$|(ta|tä|da|dä)$/.test(token.form)) return undefined;
    // "sanoi uusi naapuri": the noun, and not the adjective before it.
    const next = tokens[at + 1];
    if (at + 1 < to && next?.isWord && next.lemma === next.form && roleOfTitle(token.lemma) === null)
      if (roleOfTitle(next.lemma) !== null) return nounMention(document, at + 1, at + 2, next.lemma);
    return nounMention(document, at, at + 1, token.lemma);
  }
  if (determiners.test(token.form) || prepositions.test(token.form) || someone.test(token.form)) return undefined;
  if (noPerson.test(token.form)) return undefined;
  // The head of the phrase: after a determiner, before a preposition or the verb.
  let start = at;
  const first = Math.max(from, at - mostModifiers);
  // "Hon kom från Irak": the pronoun is the subject.
  if (reporting[language].pronouns.has(tokens[at - 1]?.form ?? '') && at - 1 >= from) return undefined;
  while (
    start > first &&
    tokens[start - 1]?.isWord &&
    !determiners.test(tokens[start - 1]?.form ?? '') &&
    !someone.test(tokens[start - 1]?.form ?? '') &&
    !prepositions.test(tokens[start - 1]?.form ?? '')
  )
    start -= 1;
  const article = tokens[start - 1]?.form ?? '';
  const determined = (determiners.test(article) || someone.test(article)) && start - 1 >= from;
  if (reporting[language].pronouns.has(tokens[start]?.form ?? '')) return undefined;
  const head = headFrom(document, start, to);
  if (noPerson.test(tokens[head]?.form ?? '') || spans.test(tokens[head + 1]?.form ?? '')) return undefined;
  const opening = opens(document, start);
  // Headlines leave articles out: "says professor".
  const isTitle =
    language === 'en' && roleOfTitle((tokens[head] as Token).form) !== null && !/s$/.test((tokens[head] as Token).form);
  if (!determined && !opening && !isTitle && !(language === 'sv' && /(en|et|na|n)$/.test((tokens[head] as Token).form)))
    return undefined;
  const preposition = determined ? start - 2 : start - 1;
  // "the man leading the patrol said": an object.
  if (language === 'en' && determined && start - 2 > from && /\p{L}{2}ing$/u.test(tokens[start - 2]?.form ?? ''))
    return undefined;
  // "one of the pickers": one of those who are named.
  const isOneOf =
    /^(of|av)$/.test(tokens[preposition]?.form ?? '') && someone.test(tokens[preposition - 1]?.form ?? '');
  if (!isOneOf && prepositions.test(tokens[preposition]?.form ?? '')) return undefined;
  const named = language === 'en' ? start : head;
  const base = baseOf(document, head, named);
  return nounMention(document, named, head + 1, isOneOf && language === 'en' ? base.replace(/s$/, '') : base);
}

function headFrom(document: Document, start: number, to: number): number {
  const language = languageOf(document);
  const { tokens } = document;
  const { verbs } = reporting[language];
  let head = start;
  while (
    head + 1 < to &&
    tokens[head + 1]?.isWord &&
    !prepositions.test(tokens[head + 1]?.form ?? '') &&
    !verbs.has(tokens[head + 1]?.form ?? '') &&
    !noPerson.test(tokens[head + 1]?.form ?? '') &&
    !(language === 'en' && /\p{L}{3}ing$/u.test(tokens[head + 1]?.form ?? '')) &&
    (language !== 'sv' || !/[nt]$/.test(tokens[head]?.form ?? '') || roleOfTitle(tokens[head]?.form ?? '') === null) &&
    !/^(who|whose|they|he|she|we|it|there|held|living|working|som|has|have|had|har|hade|is|are|was|also|också|then|sedan|now|nu|and|och|on)$/.test(
      tokens[head + 1]?.form ?? '',
    ) &&
    head - start < 2
  )
    head += 1;
  return head;
}

export function opens(document: Document, at: number): boolean {
  const before = document.tokens[at - 1];
  return (
    before === undefined || !before.isWord || document.text.slice(before.end, document.tokens[at]?.start).includes('\n')
  );
}

/** The first word for somebody in a stretch of tokens: "Danish minister praises the law". */
export function titleWithin(document: Document, from: number, to: number): Mention | undefined {
  const language = languageOf(document);
  for (let at = from; at < to; at += 1) {
    const { isWord, form, lemma } = document.tokens[at] as Token;
    const word = language === 'fi' || (language === 'en' && roleOfTitle(lemma) !== null) ? lemma : form;
    if (isWord && (language !== 'fi' || word === form || `${word}t` === form) && roleOfTitle(word) !== null)
      return nounMention(document, at, at + 1, word);
  }
  return undefined;
}
