import type { Document, Token, Word } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import { WordMemory } from '../../src/language/word-memory.ts';
import type { Language, Span } from '../../src/types.ts';
import { bodyNouns } from '../lexicons/occupations.ts';
import type { Role } from '../lexicons/roles.ts';
import { isFirstName } from '../names/base-forms.ts';
import type { NameMention } from '../names/name-mentions.ts';
import { namesOf, placeWords } from '../names/names-of.ts';
import { openers } from '../names/openers.ts';
import type { Person } from '../names/publicity.ts';
import { followsSpeaker } from '../names/speaking.ts';
import { organisation } from '../registry/registry.ts';
import { bodyName, capitalised, formOf, type NameForm, ownBase, plain } from './base-names.ts';
import {
  isPartOfBody,
  isShortTitle,
  jointBodies,
  localCase,
  personBounds,
  saysWho,
  wholeBody,
} from './member-bounds.ts';
import { bodyEnd, isCapital, isNoName, isTitle, isTitleWord, languageOf, runEnd } from './name-bounds.ts';
import { nationOf } from './nation.ts';
import { titlesAround } from './titles-around.ts';

/** Somebody or something that a text names and that may speak there. */
export interface Member extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'person' | 'body' | 'name';
  /** Base form of this mention. */
  readonly name: string;
  readonly form: NameForm;
  readonly person: Person | undefined;
  readonly role: Role | null;
  /** Base forms of the words before or after that say what the person is: "rehtori", "kirjakauppias". */
  readonly titles: readonly string[];
}

/** Of the document asked for last: all that asks is done with one before it turns to the next. */
let latest: { readonly document: Document; readonly cast: readonly Member[] } | undefined;

/** Everybody named in a document, in order; read once. */
export function castOf(document: Document): readonly Member[] {
  if (latest?.document === document) return latest.cast;
  const cast = readCast(document);
  latest = { document, cast };
  return cast;
}

function readCast(document: Document): Member[] {
  const language = languageOf(document);
  const { tokens } = document;
  const isPlace = placeWords(language);
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
    if (mention.kind === 'person' && to - from === 1 && isPlace(first.word) && !surnames.has(first.text))
      if (language !== 'fi' || localCase.test(first.form)) continue;
    for (let at = from; at < to; at += 1) covered[at] = 1;
    members.push(memberOf(document, mention, from, to, persons.get(mention), language));
  }
  for (const [from, to] of jointBodies(tokens, language)) {
    if (covered[from] || covered[to - 1]) continue;
    for (let at = from; at < to; at += 1) covered[at] = 1;
    members.push(unknownMember(document, from, to, true, language));
  }
  let inSentence: ReadonlySet<string> | undefined;
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
      if (end - from === 1 && isNation(first.word)) continue;
      if ((isPlace(first.word) && !isSurname) || (end - from === 1 && isOpener(first.word))) continue;
      // "Emeritusprofessori: …", "Police: …": a word for somebody that opens a headline or a sentence.
      if (opens && end - from === 1 && saysWho(first, language) && !surnames.has(first.text)) continue;
      // A capital that only opens a sentence is a name if it stands inside one elsewhere, or speaks.
      if (opens && end - from === 1 && covered[end]) continue;
      if (opens && end - from === 1) {
        inSentence ??= capitalsInSentences(tokens);
        if (!inSentence.has(stemOf(first.word)) && !speaks(tokens, end, language))
          if (!isFirstName(first.text) || !/^(,|\p{Ll}.*)$/u.test(tokens[end]?.text ?? '')) continue;
      }
    }
    // "Poliisi", "Liiton" at the head of a sentence are common nouns.
    if (body !== undefined && body - from === 1 && opens && !organisation(first.text)) continue;
    members.push(unknownMember(document, from, body ?? end, body !== undefined, language));
    index = (body ?? end) - 1;
  }
  return members.sort((a, b) => a.start - b.start);
}

const homeland = /^(Finland([’']?s)?|Finnish|Suom(i|en|ea|essa|esta|een))$/;
/** "Finland", "Suomen", "Iraqi". */
const isNation = wordAnswers(({ text }) => homeland.test(text) || nationOf(text, 'en') !== undefined);
const isOpener = wordAnswers(({ form }) => openers.has(form));
const isHomelandInCase = wordAnswers(({ text }) => /^Suome(en|ssa|sta)$/.test(text));
function surnamesOf(mentions: readonly NameMention[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, name } of mentions)
    if (kind === 'person' && name.includes(' ')) found.add(name.slice(name.lastIndexOf(' ') + 1));
  return found;
}

/** "Suomeen Turkista": from where to where. */
function isRoute({ tokens }: Document, from: number, end: number): boolean {
  return end - from < 3 && isHomelandInCase((tokens[from] as Token).word);
}

function capitalsInSentences(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (tokens[at - 1]?.isWord && isCapital(token)) found.add(stemOf(token.word));
  }
  return found;
}

const stems = new WordMemory<string>(16_384);
function stemOf(word: Word): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = word.text.slice(0, 4);
  stems.set(word, stem);
  return stem;
}

function speaks(tokens: readonly Token[], next: number, language: Language): boolean {
  const token = tokens[next];
  if (!token || isNoName(tokens[next - 1] as Token, language)) return false;
  return (
    token.text === '(' ||
    (token.text === ',' && /^\d\d$/.test(tokens[next + 1]?.text ?? '')) ||
    (isFirstName(tokens[next - 1]?.text ?? '') && followsSpeaker[language](token.word))
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
