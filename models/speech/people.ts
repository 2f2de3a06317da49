import type { Document, Token, Word } from '../../src/language/document.ts';
import { Recent } from '../../src/language/recent.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import { parties } from '../lexicons/parties.ts';
import { type Role, roleWords, titleWord } from '../lexicons/roles.ts';
import { openers } from '../names/openers.ts';
import { sentenceStarts } from '../names/sentence-starts.ts';
import { followsSpeaker, isVerbOfSaying } from '../names/speaking.ts';
import { organisation } from '../registry/registry.ts';

/** A run of capitalised words that names somebody, with the words around it that tell who it is. */
export interface NameRun {
  readonly firstToken: number;
  readonly endToken: number;
  /** Party code printed after the name or as its owner ("RKP:n Adlercreutz"). */
  readonly party: string | null;
  readonly role: Role | null;
  /** The title right before the name, lower-cased: "sisäministeri", "kansanedustaja". */
  readonly title: string | null;
}

/** First names that end in n; any other word in n before a surname is its owner: "Etlan Kangasharju". */
const firstNamesInN = new Set(
  (
    'aron aaron allan alan adnan ann anton arman ben benjamin brian christian dan damian darin edvin edwin elin ellen erin erkan evan fabian ' +
    'hassan hakan håkan han helen ian imran ilhan ivan jan jean jason jonatan jonathan joakim johan john jordan julian juhan jon kamran karen karin ' +
    'karin karolin katrin kevin kian kim kristian kristiin lan liban lillian marian marin martin melvin milan mirjan morgan nathan norman ' +
    'olin osman oskan ramadan ramin rasmin robin roman ron ryan salman sean sebastian simon soren stan stefan steven susan sulkan tristan valentin vivian william wiljan yasmin yasin zoran'
  ).split(' '),
);
/** "Helsingin Sanomat", "Suomen Punainen Risti": the genitive belongs to the name. */
const organisationEnd = /^(sanom|uutis|risti|yliopist|keskus|keskuk|liitto|pank|hiippak|seurakunn|lehti|times)/;

const localCase = /(.ll[aä]|.lle|.lt[aä]|.ss[aä]|.st[aä])$/;
const owner = /[:’'](n|in|en|s)$/;

const isTitle = wordAnswers(({ form }) => titleWord.test(form));
const isLocalCase = wordAnswers(({ text }) => localCase.test(text));
const isMarkedOwner = wordAnswers(({ text }) => owner.test(text));
const isGenitive = wordAnswers(({ form }) => form.length >= 4 && /[aeiouyäö]n$/.test(form) && !firstNamesInN.has(form));
const isOrganisationEnd = wordAnswers(({ form }) => organisationEnd.test(form));
const opensOnly = wordAnswers((word) => openers.has(word.form) || isTitle(word));
const tellsRole = wordAnswers(({ form }) => roleOf(form) !== null);
const tellsParty = wordAnswers(({ form }) => partyNamed(form) !== null);

function isCapital(token: Token | undefined): token is Token {
  if (!token?.isWord) return false;
  const first = token.text.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(token.text));
}

/** All runs of names, in order. */
export function nameRuns(document: Document): readonly NameRun[] {
  const { tokens } = document;
  const starts = sentenceStarts(document);
  const runs: NameRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!isCapital(token)) continue;
    if ((starts[index] === 1 || isMark(tokens[index - 1])) && opensOnly(token.word)) continue;
    let end = index + 1;
    while (isCapital(tokens[end]) && tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1 && end - index < 5)
      end += 1;
    // "Purra Ylellä: …": the word in a local case is no part of the name.
    if (document.language === 'fi' && end - index > 1 && isLocalCase((tokens[end - 1] as Token).word)) end -= 1;
    let from = index;
    // "Mayor Anna Berg": a title with a capital is no part of the name.
    if (end - from > 1 && isTitle(token.word)) from += 1;
    let party: string | null = null;
    let role: Role | null = null;
    let ownTitle: string | null = null;
    // "Interior Minister Mykkänen": English writes titles with capitals.
    if (document.language === 'en') {
      for (let at = end - 2; at >= index; at -= 1) {
        const { form, word } = tokens[at] as Token;
        if (!isTitle(word)) continue;
        const first = tokens[index] as Token;
        ownTitle = document.text.slice(first.start, (tokens[at] as Token).end).toLowerCase();
        role = roleOf(form);
        from = at + 1;
        break;
      }
    }
    for (let at = from; at < end - 1; at += 1) {
      const { word } = tokens[at] as Token;
      const owning = partyOf(word);
      if (owning || isMarkedOwner(word) || isOwner(tokens, at, end, document.language)) {
        from = at + 1;
        party = owning;
        role = owning ? null : roleOfWord(word);
      }
    }
    const title = titleBefore(tokens, from, starts);
    if (end - from === 1 && starts[from] === 1 && !saysName(tokens, from, document.language)) continue;
    runs.push({
      firstToken: from,
      endToken: end,
      party: partyInBrackets(tokens, end) ?? party ?? title.party,
      role: title.role ?? role ?? roleAfter(tokens, end),
      title: title.word ?? ownTitle ?? (from > index ? (tokens[from - 1]?.form ?? null) : null),
    });
    index = end - 1;
  }
  return runs;
}

function isOwner(tokens: readonly Token[], at: number, end: number, language: Document['language']): boolean {
  const { word } = tokens[at] as Token;
  return language === 'fi' && isGenitive(word) && !isOrganisationEnd((tokens[end - 1] as Token).word);
}

/** A lone capital at the start of a sentence is a name only if what follows treats it as one. */
function saysName(tokens: readonly Token[], at: number, language: Document['language']): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!next) return false;
  if (next.text === ':' || next.text === '(') return true;
  const spoken = language === 'other' ? 'fi' : language;
  return followsSpeaker[spoken](next.word) || (before !== undefined && isVerbOfSaying[spoken](before.word));
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && !token.isWord;
}

/** "(ps)", "(kok.)", "(sd)": party in brackets directly after a name. */
function partyInBrackets(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.text !== '(') return null;
  const code = tokens[end + 1]?.form.replace(/\.$/, '') ?? '';
  return parties.find(({ brackets }) => brackets.includes(code))?.code ?? null;
}

export function partyOf(word: Word): string | null {
  return tellsParty(word) ? partyNamed(word.form) : null;
}

export function partyNamed(form: string): string | null {
  const known = namedParties.get(form);
  if (known !== undefined) return known === none ? null : known;
  const party = parties.find(({ names }) => names.test(form))?.code ?? null;
  namedParties.set(form, party ?? none);
  return party;
}

/** Title and party in up to four lower-case words before a name: "keskustan kansanedustaja", "Migrin ylijohtaja". */
function titleBefore(
  tokens: readonly Token[],
  at: number,
  starts: Uint8Array,
): { readonly role: Role | null; readonly party: string | null; readonly word: string | null } {
  let role: Role | null = null;
  let party: string | null = null;
  let word: string | null = null;
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const token = tokens[index];
    if (!token?.isWord || starts[index + 1] === 1) break;
    if (index === at - 1) {
      if (!isTitle(token.word) && roleOfWord(token.word) === null) break;
      word = token.form;
      // "entinen sisäministeri Räsänen": no longer in office.
      if (/^(entinen|entisen|tidigare|förre|former)$/.test(tokens[at - 2]?.form ?? '')) word = `ex-${word}`;
    }
    role ??= roleOfWord(token.word);
    party ??= partyOf(token.word);
  }
  return { role, party, word };
}

/** "Anna Aho, 34, tutkija": a role in the apposition after a name. */
function roleAfter(tokens: readonly Token[], end: number): Role | null {
  if (tokens[end]?.text !== ',') return null;
  for (let index = end + 1; index < end + 4; index += 1) {
    const token = tokens[index];
    if (!token || (!token.isWord && token.text !== ',')) return null;
    const role = token.isWord ? roleOfWord(token.word) : null;
    if (role) return role;
  }
  return null;
}

// Words repeat, and eleven patterns a word are the dearest part of reading speakers.
const none = '';
const roles = new Recent<Role | typeof none>(10_000);
const namedParties = new Recent<string>(10_000);

/** The same of a word of a text: nearly all tell none. */
export function roleOfWord(word: Word): Role | null {
  return tellsRole(word) ? roleOf(word.form) : null;
}

export function roleOf(form: string): Role | null {
  const known = roles.get(form);
  if (known !== undefined) return known === none ? null : known;
  const role = organisation(form)?.role ?? roleWords.find(([, pattern]) => pattern.test(form))?.[0] ?? null;
  roles.set(form, role ?? none);
  return role;
}
