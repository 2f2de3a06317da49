import type { Document, Token } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import type { Role } from '../lexicons/roles.ts';
import { type KnownPerson, personAt, personBySurname } from '../registry/registry.ts';
import { type NameRun, nameRuns, roleOf, roleOfWord } from '../speech/people.ts';
import type { NameMention } from './name-mentions.ts';

/** What a text and the registry say of one person. */
export interface Person {
  /** Fullest base form. */
  readonly name: string;
  readonly role: Role | null;
  readonly party: string | null;
  /**
   * A public role is stated or known: office, party, expertise, or a post that speaks for others. Everybody else is
   * private, and so is whoever the text names as suspect, convict, victim, witness or asylum seeker.
   */
  readonly isPublic: boolean;
}

/** Roles that no title of public life comes with. */
const privateRoles: ReadonlySet<Role> = new Set(['citizen', 'migrant', 'unknown']);

/** Titles of people whose work is public, or whose expertise is what they are asked for. */
const publicTitle =
  /^(näyttelij|laulaj|räppär|kirjailij|ohjaaj|jalkapallo|kapteeni$|päävalmentaj|muusikko|koomikko|taiteilij|juontaj|lääkär|ylilääkär|asianajaj|juristi|kansanedustaj|meppi|skådespel|sångar|författar|jurist|advokat|läkar|actor|singer|writer|author|footballer|comedian|lawyer|physician|valmentaj|puhemie|arkkipiispa|kirkkoherra)/;

/** Words that make whoever stands beside them a suspect, convict, victim, witness or applicant. */
const privateWord =
  /^(epäil(ty|lyn|lylle|tyä|tynä|tyjen)|rikoksesta|syytet(ty|yn|tyä|tynä)|tuomi(ttu|tun|ttua|ttiin|ttuna)|uhri(n|a|na)?|uhriksi|silminnäkijä|todistaj|vangit(tu|tiin)|pidätet|surmattu|murhattu|raiskattu|kadonnut|kadonnee|turvapaikanhakija|pakolainen|paperiton|misstänkt|åtalad|dömd|döms|dömdes|offer|offret|vittne|häktad|asylsökande|flykting|papperslös|suspect|accused|convicted|sentenced|victim|witness|arrested|defendant|detained|refugee|undocumented)/;
/** Age and links between a name and what is said of it. */
const skippedWord = /^(?:\d.*|on|oli|är|var|is|was|joka|som|who|ja)$/;
/** What somebody says or demands of a suspect makes nobody one. */
const sayingWord = /^(vaat|esitt|kert|sano|säg|said|says|toimi)/;
const clauseEnds: ReadonlySet<string> = new Set('.!?:;”"–');
const isPrivateWord = wordAnswers(({ form }) => privateWord.test(form));
const isSkipped = wordAnswers(({ form }) => skippedWord.test(form));
const isSaying = wordAnswers(({ form }) => sayingWord.test(form));

/** The word lists, for the hash of versions. */
export const publicityData = [publicTitle, privateWord, skippedWord, sayingWord].map(({ source }) => source);

/** Words for what is said of the person right after the name: "on epäiltynä", "was convicted". */
const saidAfter = 3;

const nobody: ReadonlyMap<NameMention, Person> = new Map();

/** Every person of a text, once, with who it is; keyed by the mention. */
export function personsOf(document: Document, mentions: readonly NameMention[]): ReadonlyMap<NameMention, Person> {
  const people = mentions.filter(({ kind }) => kind === 'person');
  if (people.length === 0) return nobody;
  const full = new Map<string, string | null>();
  for (const { name } of people) {
    if (!name.includes(' ')) continue;
    const surname = last(name);
    // Two people of one surname: a surname alone is neither's.
    full.set(surname, full.has(surname) && full.get(surname) !== name ? null : name);
  }
  const runs = nameRuns(document);
  const byName = new Map<string, NameMention[]>();
  for (const mention of people) {
    const name = mention.name.includes(' ') ? mention.name : (full.get(mention.name) ?? mention.name);
    const own = byName.get(name);
    if (own) own.push(mention);
    else byName.set(name, [mention]);
  }
  const made = new Map<NameMention, Person>();
  for (const [name, own] of byName) {
    const person = judge(document, name, own, runs);
    for (const mention of own) made.set(mention, person);
  }
  return made;
}

function judge(document: Document, name: string, mentions: readonly NameMention[], runs: readonly NameRun[]): Person {
  const day = document.publishedAt?.slice(0, 10);
  let party: string | null = null;
  let title: string | null = null;
  let roleBeside: Role | null = null;
  let works = false;
  for (const { firstToken, endToken } of mentions) {
    for (let at = firstOver(runs, firstToken); at < runs.length; at += 1) {
      const run = runs[at] as NameRun;
      if (run.firstToken >= endToken) break;
      party ||= run.party;
      title ||= run.title;
      roleBeside ??= run.role;
      works ||= run.title !== null && publicTitle.test(run.title);
    }
  }
  // "Forskaren Eva Lind", "SPR:n Aino Koivu": the word right before, where it stands in the run itself.
  const role = roleBeside ?? (title ? roleOf(title) : null) ?? roleBefore(document, mentions);
  const known: KnownPerson | undefined = name.includes(' ')
    ? personAt(name, day)
    : personBySurname(name, { day, title, role, party });
  if (known) return { name: known.name, role: known.role ?? role, party: party ?? known.party, isPublic: true };
  const harmed = mentions.some((mention) => standsAsPrivate(document.tokens, mention));
  const titled = role !== null && !privateRoles.has(role);
  return { name, role, party, isPublic: !harmed && (party !== null || titled || works) };
}

function roleBefore({ tokens }: Document, mentions: readonly NameMention[]): Role | null {
  for (const { firstToken } of mentions) {
    const token = tokens[firstToken - 1];
    const role = token?.isWord ? roleOfWord(token.word) : null;
    if (role) return role;
  }
  return null;
}

/** Index of the first run that ends behind a token; found by halves, since long texts have many. */
function firstOver(runs: readonly NameRun[], firstToken: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.endToken ?? 0) <= firstToken) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "epäilty Matti Aho", "Matti Aho, 34, on epäiltynä", "Matti Aho tuomittiin": said of the person, in one sentence. */
function standsAsPrivate(tokens: readonly Token[], { firstToken, endToken }: NameMention): boolean {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - 2); at -= 1) {
    const token = tokens[at];
    if (!token?.isWord) break;
    if (isPrivateWord(token.word)) return true;
  }
  let words = 0;
  for (let at = endToken; at < tokens.length && words < saidAfter; at += 1) {
    const token = tokens[at];
    if (!token || clauseEnds.has(token.text)) break;
    if (!token.isWord || isSkipped(token.word)) continue;
    if (isPrivateWord(token.word)) return true;
    if (isSaying(token.word)) break;
    words += 1;
  }
  return false;
}

function last(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
