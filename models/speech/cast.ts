import type { Document, Token } from '../../src/language/document.ts';
import type { Language, Localized, Span } from '../../src/types.ts';
import { prepositions } from '../lexicons/clause-words.ts';
import { bodyNouns } from '../lexicons/occupations.ts';
import { reporting } from '../lexicons/reporting.ts';
import type { Role } from '../lexicons/roles.ts';
import { isFirstName, isSurname } from '../names/base-forms.ts';
import { baseOfGenitive } from '../names/finnish-cases.ts';
import type { NameMention } from '../names/name-mentions.ts';
import { namesOf } from '../names/names-of.ts';
import { openers } from '../names/openers.ts';
import type { Person } from '../names/publicity.ts';
import { organisation } from '../registry/registry.ts';
import {
  bodyEnd,
  bounds,
  isCapital,
  isNoName,
  isTitle,
  isTitleWord,
  languageOf,
  placesOf,
  runEnd,
} from './name-bounds.ts';
import { nationOf } from './nation.ts';
import { roleOfTitle } from './titles.ts';

/** Somebody or something that a text names and that may speak there. */
export interface Member extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'person' | 'body' | 'name';
  /** Base form of this mention. */
  readonly name: string;
  /** Whether it can be the subject of its clause, or owns or qualifies what follows; Finnish tells them apart. */
  readonly form: 'subject' | 'owner' | 'other';
  readonly person: Person | undefined;
  readonly role: Role | null;
  /** Base forms of the words before or after that say what the person is: "rehtori", "kirjakauppias". */
  readonly titles: readonly string[];
}

const casts = new WeakMap<Document, readonly Member[]>();

/** Everybody named in a document, in order; read once. */
export function castOf(document: Document): readonly Member[] {
  const known = casts.get(document);
  if (known) return known;
  const made = readCast(document);
  casts.set(document, made);
  return made;
}

function readCast(document: Document): Member[] {
  const language = languageOf(document);
  const { tokens } = document;
  const forms = placesOf(language);
  const { mentions, persons } = namesOf(document);
  const members: Member[] = [];
  const covered = new Uint8Array(tokens.length);
  const surnames = surnamesOf(mentions);
  for (const mention of mentions) {
    const [from, to] = personBounds(document, mention, language);
    const first = tokens[from] as Token;
    if (covered[from] || (mention.kind === 'person' && isPartOfBody(tokens, from, language))) continue;
    if (mention.kind === 'organisation' && to - from === 1 && isShortTitle(first)) continue;
    // "Suomesta" is a place; "Salo" is one too, but for a Ville Salo of the same text.
    if (mention.kind === 'person' && to - from === 1 && forms.has(first.text) && !surnames.has(first.text))
      if (language !== 'fi' || localCase.test(first.form)) continue;
    for (let at = from; at < to; at += 1) covered[at] = 1;
    members.push(memberOf(document, mention, from, to, persons.get(mention), language));
  }
  const inSentence = capitalsInSentences(tokens);
  for (let index = 0; index < tokens.length; index += 1) {
    if (covered[index] || !isCapital(tokens[index])) continue;
    let from = index;
    const end = runEnd(document, index, covered, language);
    index = end - 1;
    const opens =
      from === 0 || !tokens[from - 1]?.isWord || (tokens[from]?.start ?? 0) > (tokens[from - 1]?.end ?? 0) + 1;
    if (
      opens &&
      end - from > 1 &&
      (isNoName(tokens[from] as Token, language) ||
        isTitleWord(tokens[from] as Token) ||
        isTitle(tokens[from] as Token, tokens[from + 1]) ||
        (saysWho(tokens[from] as Token, language) &&
          isCapital(tokens[from + 1]) &&
          bodyEnd(document, from, end, language) === undefined))
    )
      from += 1;
    const bodyTo = bodyEnd(document, from, end, language);
    const body = bodyTo === undefined ? undefined : wholeBody(document, from, bodyTo, language);
    const first = tokens[from] as Token;
    if (body === undefined) {
      if (language === 'fi' && isRoute(document, from, end)) continue;
      const isSurname = end - from === 1 && surnames.has(first.text);
      if (end - from === 1 && (homeland.test(first.text) || nationOf(first.text, 'en') !== undefined)) continue;
      if ((forms.has(first.text) && !isSurname) || (openers.has(first.form) && end - from === 1)) continue;
      // "Emeritusprofessori: …", "Police: …": a word for somebody that opens a headline or a sentence.
      if (opens && end - from === 1 && saysWho(first, language) && !surnames.has(first.text)) continue;
      // A capital that only opens a sentence is a name if it stands inside one elsewhere, or speaks.
      if (opens && end - from === 1 && covered[end]) continue;
      if (opens && end - from === 1 && !inSentence.has(stemOf(first.text)) && !speaks(tokens, end, language))
        if (!isFirstName(first.text) || !/^(,|\p{Ll}.*)$/u.test(tokens[end]?.text ?? '')) continue;
    }
    // "Poliisi", "Liiton" at the head of a sentence are common nouns.
    if (body !== undefined && body - from === 1 && opens && !organisation(first.text)) continue;
    members.push(unknownMember(document, from, body ?? end, body !== undefined, language));
    index = (body ?? end) - 1;
  }
  return members.sort((a, b) => a.start - b.start);
}

/** With its short name and its place: "Palvelualojen ammattiliitto PAM", "Polisinrättningen i Östra Nyland", "Trade Union of Education". */
function wholeBody({ tokens }: Document, from: number, to: number, language: Language): number {
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

const homeland = /^(Finland([’']?s)?|Finnish|Suom(i|en|ea|essa|esta|een))$/;
/** "Suomesta", "Lahdessa". */
const localCase = /(ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|een|aan|ään|oon|iin|uun|yyn)$/;

/** "Human Rights" of the League for Human Rights. */
function isPartOfBody(tokens: readonly Token[], from: number, language: Language): boolean {
  const head = tokens[from - 2];
  if (language !== 'en' || !head || !isCapital(head)) return false;
  return /^(for|of)$/.test(tokens[from - 1]?.form ?? '') && bodyNouns.en.test(head.form);
}

function surnamesOf(mentions: readonly NameMention[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, name } of mentions)
    if (kind === 'person' && name.includes(' ')) found.add(name.slice(name.lastIndexOf(' ') + 1));
  return found;
}

/** Words with a capital that a name follows at the head of a sentence. */
const linking =
  /^(.*(en|an|et)|när|eftersom|medan|fastän|trots|också|även|både|innan|sedan|förutom|while|although|though|because|since|before|after|whether|both|even|former|unlike|meanwhile|yesterday|today|then|only|does|will|could|should|with|when|where|what)$/;
/** "Etlan", "Centerns", "HBL": whoever or whatever a name belongs to. */
const owners: Localized<RegExp> = { fi: /n$|^\p{Lu}+$/u, sv: /s$|^\p{Lu}+$/u, en: /[’']s$|^\p{Lu}+$/u };

/** "CEO", "MP": in capitals, and nobody's name. */
function isShortTitle({ text, form }: Token): boolean {
  return /^\p{Lu}{2,4}$/u.test(text) && roleOfTitle(form) !== null && !organisation(text);
}

/** "Imaami", "Juristen", "Nepalesen": a word that says who somebody is, and is no name. */
function saysWho({ text, form }: Token, language: Language): boolean {
  if (isFirstName(text) || /.man$/.test(form) || organisation(text)) return false;
  return roleOfTitle(form) !== null || (language !== 'en' && nationOf(text, language) !== undefined);
}

/** Where a name begins and ends: without a word before it that says who it is, and with a first name that no list knows. */
function personBounds(document: Document, mention: NameMention, language: Language): readonly [number, number] {
  const [from, to] = bounds(document, mention, language);
  if (mention.kind !== 'person') return [from, wholeBody(document, from, to, language)];
  const { tokens, text } = document;
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
  const again = text.slice(0, opening).indexOf(pair, before.end);
  const earlier = text.slice(Math.max(0, before.start - opening), before.start).includes(pair);
  const opensSentence =
    language !== 'fi' && !inside && before.text.length > 3 && !linking.test(before.form) && isFirstName(first.text);
  return inside || again >= 0 || earlier || opensSentence ? [from - 1, to] : [from, to];
}

/** "Suomeen Turkista": from where to where. */
function isRoute({ tokens }: Document, from: number, end: number): boolean {
  return /^Suome(en|ssa|sta)$/.test(tokens[from]?.text ?? '') && end - from < 3;
}

function capitalsInSentences(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (tokens[at - 1]?.isWord && isCapital(token)) found.add(stemOf(token.text));
  }
  return found;
}

function stemOf(text: string): string {
  return text.slice(0, 4);
}

function speaks(tokens: readonly Token[], next: number, language: Language): boolean {
  const token = tokens[next];
  if (!token || isNoName(tokens[next - 1] as Token, language)) return false;
  const { verbs, accordingAfter } = reporting[language];
  return (
    token.text === '(' ||
    (token.text === ',' && /^\d\d$/.test(tokens[next + 1]?.text ?? '')) ||
    (isFirstName(tokens[next - 1]?.text ?? '') && (verbs.has(token.form) || accordingAfter.has(token.form)))
  );
}

function memberOf(
  document: Document,
  mention: NameMention,
  firstToken: number,
  endToken: number,
  person: Person | undefined,
  language: Language,
): Member {
  const { tokens, text } = document;
  const start = (tokens[firstToken] as Token).start;
  const end = (tokens[endToken - 1] as Token).end;
  const printed = text.slice(start, end);
  const same = firstToken === mention.firstToken && endToken === mention.endToken;
  const last = tokens[endToken - 1]?.form ?? '';
  const isBody =
    endToken - firstToken > 1 &&
    (language === 'en'
      ? bodyNouns.en.test(last)
      : language === 'sv' && /(förbund|förbundet|förening|facket)$/.test(last));
  const kind =
    mention.kind === 'person' && !isBody && !(same && organisation(printed))
      ? 'person'
      : mention.kind === 'organisation' &&
          /^\p{Lu}[\p{L}-]+( \p{Lu}[\p{L}-]+)+$/u.test(printed) &&
          isFirstName(printed.split(' ')[0] ?? '') &&
          !organisation(printed)
        ? 'person'
        : 'body';
  let name = kind === 'person' ? mention.name : bodyName(printed, mention.name, language);
  if (kind === 'person') {
    const base = mention.name.slice(mention.name.lastIndexOf(' ') + 1);
    const cut = Math.max(0, printed.lastIndexOf(' ') + 1);
    // Only the last part of a name is inflected; the other parts stand as printed.
    if (!same)
      name = `${printed.slice(0, cut)}${endToken <= mention.endToken && printed.slice(cut).startsWith(base.slice(0, 2)) && firstToken !== mention.firstToken && endToken === mention.endToken ? base : plain(printed.slice(cut), language)}`;
    else if (language !== 'fi') name = plain(printed, language);
    else if (/n$/.test(name) && !name.endsWith('nen') && printed === name) name = ownBase(document, printed, end);
  }
  return {
    firstToken,
    endToken,
    start,
    end,
    kind,
    name,
    form: formOf(printed, name, language),
    person,
    role: mention.role,
    titles: kind === 'person' ? titlesAround(document, firstToken, endToken, language) : [],
  };
}

/** Characters of a text that are searched for another form of a name. */
const opening = 5_000;

/** A name that ends in n and that no list knows: what follows tells whether it is a genitive ("Heinämäen mukaan"). */
function ownBase(document: Document, printed: string, end: number): string {
  const cut = printed.lastIndexOf(' ') + 1;
  const weak = baseOfGenitive(printed.slice(cut));
  // "kollegansa Ilona Räsälän": only where the surname stands in its base form too.
  if (!/^ (?:\([^)]{1,12}\) )?(mukaan|mielestä)/.test(document.text.slice(end, end + 30))) {
    const own = weak.find((guess) => guess.length > 3 && document.text.slice(0, opening).includes(`${guess} `));
    return own === undefined ? printed : printed.slice(0, cut) + own;
  }
  const guesses = [...weak, ...weak.flatMap(strongGrades)];
  const known = guesses.find((guess) => /\p{L}{4}/u.test(guess) && isSurname(guess));
  if (known) return printed.slice(0, cut) + known;
  const inText = guesses.find((guess) => guess.length > 2 && document.text.slice(0, opening).includes(`${guess} `));
  const mäki = /mäen$/.test(printed) ? printed.slice(cut).replace(/mäen$/, 'mäki') : undefined;
  return printed.slice(0, cut) + (mäki ?? inText ?? guesses[0] ?? printed.slice(cut));
}

const grades: readonly (readonly [RegExp, string])[] = [
  [/rr([aeiouyäö])$/, 'rt$1'],
  [/ll([aeiouyäö])$/, 'lt$1'],
  [/nn([aeiouyäö])$/, 'nt$1'],
  [/mm([aeiouyäö])$/, 'mp$1'],
  [/ng([aeiouyäö])$/, 'nk$1'],
  [/(?<![ln])d([aeiouyäö])$/, 't$1'],
  [/(?<=[lr])v([aeiouyäö])$/, 'p$1'],
];

/** "Pakkasvirra" → Pakkasvirta: the strong grade of a weak stem, with -i for names in -e. */
function strongGrades(stem: string): string[] {
  const strong = grades.flatMap(([weak, grade]) => (weak.test(stem) ? [stem.replace(weak, grade)] : []));
  return [...strong, ...[stem, ...strong].filter((one) => one.endsWith('e')).map((one) => `${one.slice(0, -1)}i`)];
}

function plain(word: string, language: Language): string {
  if (language === 'en') return word.replace(/[’']s$/, '');
  if (language === 'sv' || !/n$/.test(word) || word.endsWith('nen')) return word;
  return baseOfGenitive(word)[0] ?? word;
}

/** As printed in the text, in its base form: "Migrin" is Migri, whatever the registry calls it. */
function bodyName(printed: string, registered: string, language: Language): string {
  if (language !== 'fi') return printed.replace(/[’':]s$/, '');
  if (printed.includes(':')) return printed.replace(/:\p{L}+$/u, '');
  const known = organisation(printed)?.name;
  const cut = printed.lastIndexOf(' ') + 1;
  if (known === undefined) return printed;
  if (printed.toLowerCase() === registered.toLowerCase()) return registered;
  for (const guess of [
    ...baseOfGenitive(printed.slice(cut)),
    printed.slice(cut).replace(/(ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|a|ä)$/, ''),
  ]) {
    const whole = printed.slice(0, cut) + guess;
    if (whole !== printed && organisation(whole)?.name === known) return whole;
  }
  return /(n|st[aä]|ss[aä]|ll[aä]|lt[aä]|lle)$/.test(printed) && /^\p{Lu}\p{Ll}+$/u.test(registered)
    ? registered
    : printed;
}

function formOf(printed: string, name: string, language: Language): Member['form'] {
  if (language === 'en') return /[’']s$/.test(printed) ? 'owner' : 'subject';
  if (language === 'sv') return printed.toLowerCase() === name.toLowerCase() ? 'subject' : 'owner';
  const last = printed.slice(printed.lastIndexOf(' ') + 1);
  const base = name.slice(name.lastIndexOf(' ') + 1);
  if (last.toLowerCase() === base.toLowerCase()) return 'subject';
  return /n$/.test(last) ? 'owner' : 'other';
}

const notTitles =
  /^(ja|on|oli|mutta|joka|och|som|and|the|a|an|of|i|på|vid|från|av|entinen|uusi|myös|vasta|hans|hennes|is|was|by|with)$/;

function titlesAround(document: Document, from: number, to: number, language: Language): string[] {
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
    if (notTitles.test(token.form)) break;
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
      if (reporting[language].verbs.has(token.form) || reporting[language].accordingAfter.has(token.form)) break;
      if (/^(joka|som|who)$/.test(token.form)) {
        if (after > at + 1 || !/^(on|är|is)$/.test(tokens[after + 1]?.form ?? '')) break;
        after += 1;
        continue;
      }
      if (token.isWord && !/^\d/.test(token.text) && !notTitles.test(token.form))
        titles.push(language === 'fi' ? token.lemma : token.form);
    }
  }
  return titles;
}

function unknownMember(
  document: Document,
  firstToken: number,
  endToken: number,
  body: boolean,
  language: Language,
): Member {
  const { tokens, text } = document;
  const last = tokens[endToken - 1] as Token;
  const { start } = tokens[firstToken] as Token;
  const printed = text.slice(start, last.end);
  const lead = text.slice(start, last.start);
  let name = printed.replace(/[’']s$/, '');
  if (language === 'fi') {
    if (body) name = lead + (firstToken < endToken - 1 || !isCapital(last) ? last.lemma : capitalised(last.lemma));
    else if (/:\p{L}+$/u.test(printed)) name = printed.replace(/:\p{L}+$/u, '');
    else if (/n$/.test(last.form) && /^ (mukaan|mielestä)/.test(text.slice(last.end, last.end + 10)))
      name = lead + plain(last.text, language);
  }
  const known = organisation(printed);
  return {
    firstToken,
    endToken,
    start,
    end: last.end,
    kind: body || known ? 'body' : 'name',
    name,
    form: formOf(printed, name, language),
    person: undefined,
    role: known?.role ?? null,
    titles: body ? [] : titlesAround(document, firstToken, endToken, language),
  };
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
