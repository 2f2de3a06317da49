import type { Document } from '../../src/language/document.ts';
import { speaksForEmployer } from '../lexicons/employers.ts';
import { parties } from '../lexicons/parties.ts';
import type { Role } from '../lexicons/roles.ts';
import { anyParty, englishParties, localOffice, research } from '../lexicons/speaker-words.ts';
import { personAt, personBySurname, roleOfParty } from '../registry/registry.ts';
import { cameHere, isOfficeAbroad } from './arrival.ts';
import { castOf, type Member } from './cast.ts';
import { employerOf } from './employer.ts';
import { firstAt, membersCalled } from './members.ts';
import { languageOf } from './name-bounds.ts';
import { partyNamed } from './people.ts';
import { type SaidOf, saidOf } from './said-of.ts';
import { roleOfBody, roleOfTitle } from './titles.ts';

export interface Standing {
  /** As the registry writes the name, where it knows the person. */
  readonly name: string;
  readonly role: Role;
  readonly party: string | null;
}

/** Role and party of a named person, from the registry, the party in brackets, the titles and what the text says. */
export function standingOf(document: Document, name: string, mentions: readonly Member[]): Standing {
  const day = document.publishedAt?.slice(0, 10);
  const person = mentions.find((one) => one.person)?.person;
  const titles: string[] = [];
  const around: SaidOf[] = [];
  for (const one of mentions) {
    for (const title of one.titles) titles.push(title);
    around.push(saidOf(document, one));
  }
  const stated = person?.party ?? firstOf(around, partyBeside) ?? firstOf(titles, partyNamed);
  const title = titles[0] ?? null;
  const known = name.includes(' ')
    ? personAt(name, day)
    : personBySurname(name, { day, title, role: person?.role ?? null, party: stated });
  const whole = titles.length > 1 ? [`${titles[1]} ${titles[0]}`] : [];
  const said = [...whole, ...titles].map(roleOfTitle).filter((role) => role !== null);
  const best = said.find((role) => role === 'government') ?? said[0] ?? firstOf(around, titleFurther);
  if (known && !(best && personal.has(best) && !stated)) {
    return { name: known.name, role: known.role ?? best ?? 'unknown', party: stated ?? known.party };
  }
  const words = titles.join(' ');
  const isLocal = () => localOffice.test(`${words} ${around.map(({ before }) => before).join(' ')}`.toLowerCase());
  const isOfTown = () =>
    (localPost.test(words) && isLocal()) ||
    around.some(({ after }) => sitsOn.test(after) && localOffice.test(after.toLowerCase())) ||
    (chairs.test(words) && leadsHere(document, mentions, around));
  const role =
    (stated === null ? officeOf(document, best, around) : said.includes('government') ? 'government' : null) ??
    (stated ? (isOfTown() ? 'official' : roleOfParty(stated, day)) : null) ??
    (/(puheenjohtaj|ordförand|chair)/.test(words) && isLocal() ? 'official' : null) ??
    workOf(document, titles, best, around, mentions) ??
    (person?.role && person.role !== 'media' && person.role !== 'citizen' ? person.role : null) ??
    (around.some(({ before, after, told }) => research.test(`${before} ${after} ${told()}`)) ? 'expert' : null) ??
    (around.some((one) => cameHere(document, one)) ? 'migrant' : null) ??
    best ??
    employerBeside(document, around, mentions) ??
    (titles.some((title) => /^(lawyer|solicitor|barrister|counsel)$/.test(title)) ? 'unknown' : null) ??
    (document.fields.body && (titles.length > 0 || mentions.length > 1 || name.includes(' ')) ? 'citizen' : 'unknown');
  return { name, role, party: stated };
}

const localPost =
  /(puheenjohtaj|ordförand|jäsen|ledamot|member|valtuute|fullmäktig|councillor|pormest|borgmäst|mayor|johtaja|direkt)/;

const chairs = /(puheenjohtaj|ordförand|chair|jäsen|ledamot|member)/;
/** ", who sits on the city council". */
const sitsOn =
  /^(?: \([^)]*\))?, (?:who|som|joka) (?:sits|serves|is a member|is on|sitter|är medlem|är ledamot|istuu|on \p{L}{1,30} jäsen)/u;
/** Bodies of parliament and of parties, whose chairs and members speak for their party. */
const national =
  /(?:valiokun|eduskun|puolue|ryhmän|nuorten|maakun|utskott|riksdag|parti|grupp|(?:defence|constitutional law|administration|legal affairs|grand|finance) committee|party|parliament|group)/i;
/** Characters in which the board stands that somebody chairs. */
const boardReach = 600;

/** "Puheenjohtaja Aho (sd.)" after a municipal board was named, and nothing national beside the name. */
function leadsHere({ text }: Document, mentions: readonly Member[], around: readonly SaidOf[]): boolean {
  const start = mentions[0]?.start ?? 0;
  if (around.some(({ before }) => national.test(before))) return false;
  const lead = text.slice(Math.max(0, start - boardReach), start);
  return !national.test(lead) && localOffice.test(lead.toLowerCase());
}

/** "Borgmästaren i Vasa Stig Aho": a title that does not stand right beside the name. */
function titleFurther({ before }: SaidOf): Role | null {
  if (before.length < 5) return null;
  for (const word of before.toLowerCase().match(/[\p{L}-]{5,}/gu) ?? []) {
    // "Ammattikorkeakoulussa opiskeleva": where somebody is says nothing of the office.
    if (/(ss[aä]|st[aä]|ll[aä]|lt[aä])$/.test(word)) continue;
    const role = roleOfTitle(word);
    if (role !== null && role !== 'migrant' && role !== 'citizen') return role;
  }
  return null;
}

/** Work that does not make one speak for a body. */
const everyday = /(insinööri|ingenjör|engineer|lehtori|lektor)/;

/** Who speaks for nobody else unless the text says for whom. */
const ownOpinion =
  /(ekonom|economist|lääkäri|läkar|doctor|opettaja|lärar|teacher|työntekijä|asiamies|ombudsman|branschchef|toimitusjoht|^vd$|executive|^ceo$)/;

/** Characters in which a minister abroad is introduced. */
const headline = 200;

/** A minister, here or abroad: "Sveriges migrationsminister". */
const envoy = /(suurlähettil|lähettil|ambassad)/i;

function officeOf(document: Document, best: Role | null, around: readonly SaidOf[]): Role | null {
  const language = languageOf(document);
  // "Ukraine’s ambassador to Finland": whose envoy it is stands before the word.
  const sent = around.some(({ before }) => {
    const at = before.search(envoy);
    return at > 0 && isOfficeAbroad(before.slice(0, at), language);
  });
  if (sent) return 'foreign';
  if (best !== 'government' && best !== 'foreign') return null;
  const isAbroad =
    around.some(({ before }) => isOfficeAbroad(before, language)) ||
    [...document.text.slice(0, headline).matchAll(/(\p{Lu}[\p{L}’']+) \p{L}*minist(?:er|eri|ern)(?!\p{L})/gu)].some(
      ([, owner = '']) => isOfficeAbroad(owner, language),
    );
  return best === 'government' && isAbroad ? 'foreign' : best;
}

/** As what somebody speaks by the title: a police officer as an official, a lawyer as the body that pays. */
function workOf(
  document: Document,
  titles: readonly string[],
  best: Role | null,
  around: readonly SaidOf[],
  mentions: readonly Member[],
): Role | null {
  if (best === null && titles.length === 0) return null;
  // "His lawyer, Aho": of the accused, whom no body pays.
  if (titles.some((title) => /^(lawyer|jurist|lakimies|advokat|asianajaja)$/.test(title)))
    if (around.some(({ before }) => /(?:^|\s)(?:his|her|their|hans|hennes|deras|hänen) \p{L}{1,20},? $/iu.test(before)))
      return 'unknown';
  const paid = titles.some((title) => speaksForEmployer.test(title));
  // Somebody's own work says less of a person than having come here: a cook, a driver.
  const own = best !== null && !personal.has(best) && !titles.some((title) => everyday.test(title)) ? best : null;
  const isEmployed = best === 'business' && around.some(({ after }) => /^, [^,]* (?:at|with) /.test(after));
  if (isEmployed) return employerBeside(document, around, mentions) ?? best;
  if (!paid) return own ?? (best === 'media' ? best : null);
  const near = titles.some((title) => ownOpinion.test(title)) ? null : nearestBody(document, mentions);
  const employer = employerBeside(document, around, mentions);
  if (best === 'business' && employer === 'ngo' && titles.some((title) => ownOpinion.test(title))) return best;
  return employer ?? near ?? own ?? best;
}

function employerBeside(document: Document, around: readonly SaidOf[], mentions: readonly Member[]): Role | null {
  for (const [index, said] of around.entries()) {
    const found = employerOf(document, said, mentions[index]?.start ?? 0);
    if (found !== null) return found;
  }
  return null;
}

const personal: ReadonlySet<Role> = new Set(['citizen', 'migrant', 'media', 'business']);
function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** "(vihr.)", "Finns Party MP", "of the Christian Democrats". */
function partyBeside({ before, after }: SaidOf): string | null {
  if (before === '' && after === '') return null;
  const code = after.includes('(')
    ? /^\s*\(([^)]{1,20})\)/.exec(after)?.[1]?.toLowerCase().replace(/\.$/, '')
    : undefined;
  const bracket = code && (parties.find(({ brackets }) => brackets.includes(code))?.code ?? named(code));
  if (bracket) return bracket;
  const apposition = /^,? (?:(?:of|for|from|a|an|the) [^,.]{3,40}|who (?:sits|serves|is) [^,.]{3,60})/.exec(after)?.[0];
  const gap = before.endsWith(' ') ? before.lastIndexOf(' ', before.length - 2) : -1;
  const owner =
    gap >= 4 && /[sn]/.test(before.charAt(gap - 1))
      ? /(?:^|\s)(\p{L}{3,}(?:s|n)) \p{L}+ $/u.exec(before)?.[1]
      : undefined;
  const owned = owner ? partyNamed(owner.toLowerCase()) : null;
  if (owned) return owned;
  const phrase = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  return named(phrase.slice(-32)) ?? (apposition ? named(apposition) : null);
}

function named(words: string): string | null {
  if (words === '' || !anyParty.test(words)) return null;
  return englishParties.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A body further from a person than so many characters says nothing of it. */
const nearby = 400;

/** The role of the body named nearest to the person: "lupapalvelujohtaja" in a text on an authority. */
function nearestBody(document: Document, mentions: readonly Member[]): Role | null {
  const at = mentions[0]?.start ?? 0;
  let best: { readonly role: Role; readonly distance: number } | undefined;
  const cast = castOf(document);
  for (let index = firstAt(cast, at - nearby); index < cast.length; index += 1) {
    const { kind, role, name, start } = cast[index] as Member;
    if (start > at + nearby) break;
    if (kind !== 'body' || role === 'media') continue;
    const own = role ?? roleOfBody(name);
    const distance = Math.abs(start - at);
    if (own && own !== 'foreign' && own !== 'government' && distance < (best?.distance ?? nearby))
      best = { role: own, distance };
  }
  return best?.role ?? null;
}

/** Mentions of one person that are read for what they say of it; no article needs more. */
const mostMentions = 40;

/** All mentions of one person, by full name, then by surname or first name, in the order of the text. */
export function mentionsOf(document: Document, name: string): readonly Member[] {
  const own = membersCalled(document, name);
  if (own.length >= mostMentions || !name.includes(' ')) return own.slice(0, mostMentions);
  const parts = new Set([name.slice(0, name.indexOf(' ')), name.slice(name.lastIndexOf(' ') + 1)]);
  const others = [...parts]
    .flatMap((part) => membersCalled(document, part).slice(0, mostMentions))
    .sort((a, b) => a.start - b.start);
  return [...own, ...others].slice(0, mostMentions);
}
