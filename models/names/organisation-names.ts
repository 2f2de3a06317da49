import type { Token } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import { longestOrganisation, organisation, organisationBeginnings } from '../registry/registry.ts';

/** What tells that a name is an organisation's: the registry, its noun, its capitals. */

/** Last words of names of organisations, any case. */
const organisationNoun =
  /^(oyj?|ab|abp|ry|rf|r\.y|inc|ltd|gmbh|corp|group|yliopist|puolue|puoluee|liitto|liito|liiton|säätiö|seura|seuran|ministeriö|virasto|viraston|laitos|laitok|instituut|akatemi|komissio|neuvosto|toimikun|yhdisty|järjest|sanom|uutis|pankki|pankin|yhtiö|konserni|museo|koulu|opisto|lukio|seurakun|risti|puolustusvoim|armeija|poliisi$|poliisin$|käräjäoik|hovioik|hallinto-oik|sairaala|universit|college|party|ministry|council|union|agency|office|association|foundation|committee|court|partiet|förbundet|föreningen|universitet|verket|ministeriet|stiftelsen)/;
const compoundOrganisation =
  /(puolue|puolueen|liitto|liiton|virasto|viraston|laitos|laitoksen|ministeriö|ministeriön|yhtiö|yhtiön|pankki|pankin|säätiö|seura|seuran|yhdistys|yhdistyksen|instituutti|järjestö|järjestön|kunta|konserni|lehti|lehden|media|partiet|förbundet|verket|styrelsen|universitetet)$/;

export const isOrganisationNoun = wordAnswers(({ form }) => organisationNoun.test(form));
export const isCompoundOrganisation = wordAnswers(({ form }) => compoundOrganisation.test(form));
export const mayBeOrganisation = wordAnswers(
  ({ text }) => organisationBeginnings.has(text) || organisation(text) !== undefined,
);

/** SAK, EU:n; not numerals, not words of a line in capitals, not formats and codes. */
export function isAcronym(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word;
  if (!word || !looksLikeAcronym(word)) return false;
  return [tokens[index - 1], tokens[index + 1]].every((one) => !/^\p{Lu}{2,}$/u.test(one?.text ?? ''));
}
const notOrganisations = new Set(
  'DVD VHS CD TV PC ID OK WC USB PDF SMS GPS LED PS FR DD AD EKR JKR USA UK EY ETY ICT FC HC TA US LIITE MIES HIV DNA ABC SM MM EM'.split(
    ' ',
  ),
);

const looksLikeAcronym = wordAnswers(
  ({ text }) =>
    /^\p{Lu}{2,6}(:\p{Ll}+)?$/u.test(text) &&
    !/^[IVXL]+(:|$)/.test(text) &&
    !notOrganisations.has(text.replace(/:.*$/, '')),
);

/** The organisation of the registry that begins at a token, and where its name ends. */
export function organisationAt(tokens: readonly Token[], index: number, text: string) {
  const token = tokens[index] as Token;
  if (organisationBeginnings.has(token.text)) {
    for (let to = Math.min(tokens.length, index + longestOrganisation); to > index + 1; to -= 1) {
      const known = organisation(text.slice(token.start, (tokens[to - 1] as Token).end));
      if (known) return { ...known, end: to };
    }
  }
  const known = organisation(token.text);
  return known ? { ...known, end: index + 1 } : undefined;
}

/** End of an organisation's name in a run of capitals, or with its noun in small letters: "Turun yliopisto", "Aino Oy". */
export function organisationUnit(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at -= 1) if (isOrganisationNoun((tokens[at] as Token).word)) return at + 1;
  const after = tokens[to];
  if (!after?.isWord || !isOwned(after.word)) return undefined;
  const { form } = tokens[to - 1] as Token;
  return form.endsWith('n') || form.endsWith('s') ? to + 1 : undefined;
}
const ownedNoun =
  /^(yliopisto(n|ssa|sta|on|lla|lle)?|käräjäoikeu\p{L}*|hovioikeu\p{L}*|hallinto-oikeu\p{L}*|yliopistollinen|poliisilaito\p{L}*|ammattikorkeakoulu\p{L}*|universitet|tingsrätt|parlamen\p{L}+|keskuspank\p{L}+|komissio\p{L}*|kongressi\p{L}*|senaati\p{L}*|senaatti|sairaanhoitopiiri\p{L}*|hyvinvointialue\p{L}*|puolustusvoim\p{L}+|turvallisuusneuvosto\p{L}*|ihmisoikeustuomioistui\p{L}+|tuomioistui\p{L}+|kauppakamari\p{L}*)$/u;

const isOwned = wordAnswers(({ form }) => ownedNoun.test(form));
