import type { Document, Token, Word } from '../../src/language/document.ts';
import { Recent } from '../../src/language/recent.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import { WordMemory } from '../../src/language/word-memory.ts';
import type { Span } from '../../src/types.ts';
import { type Role, titleWord } from '../lexicons/roles.ts';
import { bearersOf } from '../registry/registry.ts';
import { partyOf } from '../speech/people.ts';
import { baseForms, firstNameOf, isFirstName, surnameOf } from './base-forms.ts';
import { openers } from './openers.ts';
import {
  isAcronym,
  isCompoundOrganisation,
  isOrganisationNoun,
  mayBeOrganisation,
  organisationAt,
  organisationUnit,
} from './organisation-names.ts';
import { sentenceStarts } from './sentence-starts.ts';
import { followsSpeaker, isVerbOfSaying } from './speaking.ts';

/** A person or an organisation named in a text. */
export interface NameMention extends Span {
  readonly kind: 'person' | 'organisation';
  readonly firstToken: number;
  readonly endToken: number;
  /** Base form as far as this mention tells it: "Aino Koivu", or the surname alone. */
  readonly name: string;
  /** Known from the registry, for organisations. */
  readonly role: Role | null;
}

const particles = new Set(['von', 'af', 'de', 'al', 'bin', 'van', 'der', 'le', 'la', 'da', 'el']);
const wordInCase = /(ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)$/;

const isTitle = wordAnswers(({ form }) => titleWord.test(form));
const isGiven = wordAnswers(({ text }) => isFirstName(text));
const isFamily = wordAnswers(({ text }) => surnameOf(text) !== undefined);
const isLongFamily = wordAnswers(({ text }) => (surnameOf(text)?.length ?? 0) > 3);
const isGivenInCase = wordAnswers(({ text }) => firstNameOf(text) !== undefined);
const isOfPublicLife = wordAnswers(({ text }) => knownSurname(text) !== undefined);
/** Opens a sentence, or is the title of whoever follows. */
const isNoNameYet = wordAnswers(({ text, form }) => (openers.has(form) || titleWord.test(form)) && !isFirstName(text));
/** A plain capital that is neither a word that opens sentences nor a body's noun. */
const isPlainName = wordAnswers(
  (word) =>
    /^\p{Lu}\p{Ll}+([-’']\p{Lu}?\p{Ll}+)?$/u.test(word.text) &&
    !openers.has(word.form) &&
    !isOrganisationNoun(word) &&
    !isCompoundOrganisation(word),
);
const ownsFinnish = wordAnswers(({ form }) => /([aeiouyäö](n|t)|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|inen)$/.test(form));

/** Reads the names of a document in one pass over its tokens; `isPlace` says which token belongs to a place name. */
export function nameMentions(document: Document, isPlace: (token: number) => boolean): NameMention[] {
  const { tokens, language } = document;
  const starts = sentenceStarts(document);
  const found: NameMention[] = [];
  const people = new Set<string>();
  /** First letters of these, a bit each: a name begins as its base form does. */
  let initials = 0;
  const open: number[] = [];
  const add = (kind: NameMention['kind'], from: number, to: number, name: string, role: Role | null = null) => {
    const start = (tokens[from] as Token).start;
    found.push({ kind, firstToken: from, endToken: to, start, end: (tokens[to - 1] as Token).end, name, role });
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (!isCapital(token)) continue;
    const known = mayBeOrganisation(token.word) ? organisationAt(tokens, index, document.text) : undefined;
    // "Kela", but not "Akava Virtanen": before a capital a first name begins a person.
    const beginsPerson =
      known !== undefined && isGiven(token.word) && known.end === index + 1 && joined(tokens, index + 1);
    if (known && !beginsPerson) {
      add('organisation', index, known.end, known.name, known.role);
      index = known.end - 1;
      continue;
    }
    const party = partyOf(token.word);
    if (party) {
      add('organisation', index, index + 1, party);
      continue;
    }
    let end = index + 1;
    while (end - index < 6 && joined(tokens, end)) end += 1;
    while (end > index + 1 && particles.has((tokens[end - 1] as Token).form)) end -= 1;
    let from = index;
    const first = tokens[from] as Token;
    const atStart = starts[from] === 1 || !tokens[from - 1]?.isWord;
    if (atStart && isNoNameYet(first.word)) from += 1;
    if (language === 'en')
      for (let at = end - 2; at >= from; at -= 1)
        if (isTitle((tokens[at] as Token).word)) from = Math.max(from, at + 1);
    if (from >= end) continue;
    const lone = atStart && from === index && end - from > 1 && !isGiven(first.word) && !isPlace(from);
    // "Opiskellessaan Exeterin yliopistossa": a capital that only opens the sentence.
    if (
      lone &&
      language === 'fi' &&
      /(ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|aan|ään|een|ut|yt|sti|ksi)$/.test(first.form)
    )
      from += 1;
    const person = personIn(tokens, from, end);
    if (person) {
      if (person.from > from) loose(from, person.from);
      add('person', person.from, person.to, person.name);
      const surname = person.name.slice(person.name.lastIndexOf(' ') + 1);
      people.add(surname);
      initials |= initial(surname);
      index = person.to - 1;
      continue;
    }
    const unit = organisationUnit(tokens, from, end);
    if (unit) {
      add(
        'organisation',
        from,
        unit,
        document.text.slice((tokens[from] as Token).start, (tokens[unit - 1] as Token).end),
      );
      index = unit - 1;
      continue;
    }
    loose(from, end);
    index = end - 1;
  }
  // Lone capitals last: the text may name the person in full further on.
  for (const index of open) {
    const token = tokens[index] as Token;
    const again =
      (initials & initial(token.text)) === 0 ? undefined : possibleBases(token.word).find((guess) => people.has(guess));
    if (again) add('person', index, index + 1, again);
    else if (isAcronym(tokens, index)) {
      add('organisation', index, index + 1, token.text.replace(/:.*$/, ''));
    } else if (isLonePerson(tokens, index, starts, document.language)) {
      add(
        'person',
        index,
        index + 1,
        knownSurname(token.text) ?? surnameOf(token.text) ?? firstNameOf(token.text) ?? token.text,
      );
    } else if (language === 'fi' && starts[index] !== 1 && isCompoundOrganisation(token.word)) {
      add('organisation', index, index + 1, token.text);
    }
  }
  return found.sort((a, b) => a.start - b.start);

  function possibleBases(word: Word): readonly string[] {
    const { text } = word;
    if (language !== 'fi') return [text, text.replace(/[’']?s$/, '')];
    const known = finnishBases.get(word);
    if (known) return known;
    const bases = baseForms(text);
    finnishBases.set(word, bases);
    return bases;
  }
  function loose(from: number, to: number): void {
    for (let at = from; at < to; at += 1) if (isCapital(tokens[at]) && !isPlace(at)) open.push(at);
  }
  function joined(all: readonly Token[], at: number): boolean {
    const one = all[at];
    if (one?.start !== (all[at - 1]?.end ?? 0) + 1) return false;
    return one !== undefined && (isCapital(one) || (isCapital(all[at + 1]) && particles.has(one.form)));
  }
  function personIn(all: readonly Token[], from: number, to: number) {
    for (let at = from; at < to - 1; at += 1) {
      if (!isGiven((all[at] as Token).word)) continue;
      const next = (all[at + 1] as Token).word;
      if (isPlace(at) && !isGiven(next) && !isFamily(next)) continue;
      let end = at + 1;
      while (end < to - 1 && isGiven((all[end] as Token).word)) end += 1;
      while (end < to - 1 && particles.has((all[end] as Token).form)) end += 1;
      const last = all[end] as Token;
      if (
        openers.has(last.form) ||
        isOrganisationNoun(last.word) ||
        /^\p{Lu}{3,}/u.test(last.text) ||
        last.text.includes(':')
      )
        continue;
      if (language === 'fi' && wordInCase.test(last.form) && !isFamily(last.word) && isPlace(end)) continue;
      end += 1;
      // A second surname: Maria Svensson Lind.
      if (
        end < to &&
        isFamily((all[end] as Token).word) &&
        !isPlace(end) &&
        !wordInCase.test((all[end - 1] as Token).form)
      ) {
        if (!/n$/.test((all[end - 1] as Token).form) || (all[end - 1] as Token).form.endsWith('nen')) end += 1;
      }
      return { from: at, to: end, name: nameOf(all, at, end) };
    }
    // Names that no list has, as many who came to the country bear: two or three plain capitals that own nothing.
    if (to - from >= 2 && to - from <= 3) {
      let plain = true;
      for (let at = from; at < to && plain; at += 1) {
        const { word } = all[at] as Token;
        plain = isPlainName(word) && !isPlace(at) && !(at < to - 1 && language === 'fi' && ownsFinnish(word));
      }
      if (plain) return { from, to, name: nameOf(all, from, to) };
    }
    return undefined;
  }
  function nameOf(all: readonly Token[], from: number, to: number): string {
    const words = all.slice(from, to).map(({ text }) => text);
    const last = words.pop() ?? '';
    const base = knownSurname(last) ?? (language === 'fi' ? surnameOf(last) : undefined) ?? last.replace(/[’']s$/, '');
    return [...words, base].join(' ');
  }
}

const initial = (name: string): number => 1 << (name.charCodeAt(0) & 31);

const finnishBases = new WordMemory<readonly string[]>(16_384);
const knownSurnames = new Recent<{ readonly surname: string | undefined }>(20_000);

/** The surname of somebody of public life that a printed form inflects. */
function knownSurname(form: string): string | undefined {
  const known = knownSurnames.get(form);
  if (known) return known.surname;
  const name = bearersOf(form)[0]?.name;
  const surname = name?.slice(name.lastIndexOf(' ') + 1);
  knownSurnames.set(form, { surname });
  return surname;
}

function isCapital(token: Token | undefined): boolean {
  if (!token?.isWord) return false;
  const first = token.text.charCodeAt(0);
  // A–Z, or beyond ASCII and not its own small letter.
  return (first >= 65 && first <= 90) || (first > 127 && token.text[0] !== token.form[0]);
}

/** A capital that stands alone: after a title, with a surname that is hardly anything else, or before a verb of speech. */
function isLonePerson(
  tokens: readonly Token[],
  index: number,
  starts: Uint8Array,
  language: Document['language'],
): boolean {
  const token = tokens[index] as Token;
  if (!mayStandAlone(token.word)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const spoken = language === 'other' ? 'fi' : language;
  const speaks = after !== undefined && followsSpeaker[spoken](after.word);
  if (before?.isWord && before.text === before.form && callsSomebody(before.word)) return true;
  if (starts[index] === 1 || (before !== undefined && !before.isWord && before.text !== ',')) {
    return (
      (speaks || after?.text === ':' || after?.text === '(') &&
      (isFamily(token.word) || isOfPublicLife(token.word)) &&
      !openers.has(token.form)
    );
  }
  if (isOfPublicLife(token.word) || isLongFamily(token.word)) return true;
  return (
    (token.form.length > 3 && isGivenInCase(token.word)) ||
    (speaks && before?.isWord === true && isVerbOfSaying[spoken](before.word))
  );
}

/** Words that stand before a name and are no title of office. */
const address =
  /^(rouva|herra|senaattori|kuningas|kuningatar|prinssi|prinsessa|paavi|tohtori|komissaari|parlamentaarikko|kollega|ampuja|valmentaja|laulaja|näyttelijä|lehtimies|kirjailija|ohjaaja|vaimo|mies|veli|sisko|tytär|poika|äiti|isä|fru|herr|mr|mrs|ms|dr)$/;
const callsSomebody = wordAnswers((word: Word) => isTitle(word) || address.test(word.form));
const mayStandAlone = wordAnswers(
  (word: Word) => /^\p{Lu}[\p{Ll}’']+(-\p{L}+)*(:\p{Ll}+)?$/u.test(word.text) && !isOrganisationNoun(word),
);
