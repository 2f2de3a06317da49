import membersOfParliament from '../lexicons/members-of-parliament.ts';
import { governments, parties } from '../lexicons/parties.ts';
import { type Role, roleWords } from '../lexicons/roles.ts';
import { caseForms } from '../names/finnish-cases.ts';
import ministers from './ministers.ts';
import offices from './offices.ts';
import organisations from './organisations.ts';
import { foreignPoliticians, politicians } from './politicians.ts';
import posts from './posts.ts';

/** Everybody and everything of public life that the tables know, and what they were on a day. */

export interface KnownPerson {
  /** First name and surname. */
  readonly name: string;
  /** Party on the day. */
  readonly party: string | null;
  /** Role on the day; null for those whose office has ended. */
  readonly role: Role | null;
  /** Office on the day, as "interior minister"; null without one. */
  readonly post: string | null;
}

export interface KnownOrganisation {
  readonly name: string;
  readonly role: Role;
}

interface Dated {
  readonly from: string;
  /** Empty while it lasts. */
  readonly to: string;
}
interface Career {
  readonly name: string;
  readonly parties: { readonly party: string; readonly from: string }[];
  readonly offices: (Dated & { readonly role: Role | 'party'; readonly office: string; readonly code: string })[];
}

const careers = new Map<string, Career>();
const bySurname = new Map<string, Career[]>();
const postTitles = new Map<string, Set<string>>();
const postNames = new Map<string, string>();
for (const [code = '', fi = '', sv = '', en = ''] of rows(posts)) {
  for (const title of `${fi},${sv},${en}`.split(',')) {
    for (const key of [title, title.split(' ').at(-1) ?? '']) {
      if (key === 'minister') continue;
      postTitles.set(key, (postTitles.get(key) ?? new Set()).add(code));
    }
  }
  postNames.set(code, en.split(',')[0] ?? code);
}

for (const [name = '', party = ''] of rows(membersOfParliament)) addParty(name, party, '');
for (const [name = '', list = ''] of rows(politicians)) {
  // These know more of somebody's parties than the lists of members do.
  const known = careers.get(name.toLowerCase());
  if (known) known.parties.length = 0;
  for (const part of list.split(' ')) {
    const [party = '', from = ''] = part.split('@');
    addParty(name, party, from);
  }
}
for (const [name = '', party = '', code = '', from = '', to = ''] of rows(ministers)) {
  if (careerOf(name).parties.length === 0) addParty(name, party, '');
  careerOf(name).offices.push({ role: 'government', office: postNames.get(code) ?? code, code, from, to });
}
for (const [name = '', role = '', office = '', from = '', to = ''] of rows(offices)) {
  const known = role === 'party' ? role : roleWords.find(([one]) => one === role)?.[0];
  if (!known) throw new TypeError(`models/registry/offices.ts: ${name} has the unknown role "${role}"`);
  careerOf(name).offices.push({ role: known, office, code: '', from, to });
}
const foreigners = foreignPoliticians.split(/[|\n]/).filter(Boolean);
for (const name of foreigners) {
  careerOf(name).offices.push({ role: 'foreign', office: 'politician abroad', code: '', from: '', to: '' });
}

/** All case forms of the surnames → surnames ("Purran", "Purralle" → Purra). */
const surnameForms = new Map<string, Set<string>>();
for (const surname of bySurname.keys()) {
  const { genitive, partitive, local } = caseForms(surname);
  for (const form of [surname, genitive, partitive, ...local, `${surname}s`, `${surname}'s`]) {
    surnameForms.set(form, (surnameForms.get(form) ?? new Set()).add(surname));
  }
}

const organisationForms = new Map<string, KnownOrganisation>();
for (const [name = '', role = '', fi = '', sv = '', en = ''] of rows(organisations)) {
  const known = roleWords.find(([one]) => one === role)?.[0];
  if (!known) throw new TypeError(`models/registry/organisations.ts: ${name} has the unknown role "${role}"`);
  const add = (form: string) => {
    if (!organisationForms.has(form)) organisationForms.set(form, { name, role: known });
  };
  for (const printed of fi.split(',')) {
    const abbreviation = /^\p{Lu}{2,}$/u.test(printed);
    const { genitive, partitive, local } = caseForms(printed);
    const forms = abbreviation ? [printed] : [printed, genitive, partitive, ...local];
    // Authorities are written with a small letter too; short names and abbreviations never are.
    for (const form of forms) add(form);
    if (printed.length >= 9) for (const form of forms) add(form.toLowerCase());
  }
  for (const printed of `${sv},${en}`.split(',').filter(Boolean)) {
    for (const form of [printed, `${printed}s`, `${printed}’s`, `${printed}'s`]) add(form);
    if (/^\p{Lu}\p{Ll}+(et|en|n)$/u.test(printed)) for (const form of [printed, `${printed}s`]) add(form.toLowerCase());
  }
}

/** All of the tables, for the hash of versions. */
export const registryData = {
  membersOfParliament,
  ministers,
  offices,
  organisations,
  politicians,
  foreignPoliticians,
  posts,
  governments,
  parties: parties.map(({ code, brackets, names }) => [code, brackets, names.source]),
};

/** Who a full name stands for on a day (ISO date; the newest facts without one); undefined for those not known. */
export function personAt(name: string, day?: string): KnownPerson | undefined {
  const career = careers.get(name.toLowerCase());
  return career && at(career, day);
}

/** All known bearers of a surname in any Finnish case form, or with a Swedish or English s. */
export function bearersOf(surnameForm: string, day?: string): readonly KnownPerson[] {
  const surnames = surnameForms.get(surnameForm.replace('’', "'"));
  return surnames ? [...surnames].flatMap((surname) => (bySurname.get(surname) ?? []).map((one) => at(one, day))) : [];
}

/** An organisation by a printed form of its name, with case endings ("SPR:n", "Migrin", "Röda Korsets"). */
export function organisation(form: string): KnownOrganisation | undefined {
  const known = organisationForms.get(form);
  if (known) return known;
  const mark = firstMark(form);
  return mark > 0 && !form.includes(' ', mark) ? organisationForms.get(form.slice(0, mark)) : undefined;
}

/** Of a case ending; -1 without one. By hand: this is asked of nearly every capital. */
function firstMark(form: string): number {
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    if (code === 0x3a || code === 0x27 || code === 0x2019) return at;
  }
  return -1;
}

/** Longest name of an organisation, in words. */
export const longestOrganisation = Math.max(...[...organisationForms.keys()].map((form) => form.split(' ').length));
/** First words of the names of several words. */
export const organisationBeginnings: ReadonlySet<string> = new Set(
  [...organisationForms.keys()].filter((form) => form.includes(' ')).map((form) => form.split(' ')[0] ?? ''),
);

/** Whether a party was in government on a day (ISO date; today's government when the day is not known). */
export function roleOfParty(party: string, day: string | undefined): Role {
  const government = day ? governments.findLast(({ from }) => from <= day) : governments.at(-1);
  return government?.parties.includes(party) ? 'government' : 'opposition';
}

export interface SurnameContext {
  readonly day: string | undefined;
  /** Title before the name, lower-cased ("sisäministeri", "kansanedustaja"); null without one. */
  readonly title: string | null;
  /** Role that the title or the organisation before the name tells. */
  readonly role: Role | null;
  /** Party printed with the name. */
  readonly party: string | null;
}

/**
 * The one person of public life whom a surname alone means: title, party and date must agree with exactly one bearer.
 * Without title and party only holders of an office on the day count, and frequent surnames never do: a headline's
 * "Virtanen" may be anybody. The caller makes sure that the text names nobody else so.
 */
export function personBySurname(form: string, { day, title, role, party }: SurnameContext): KnownPerson | undefined {
  let bearers = bearersOf(form, day);
  if (bearers.length === 0) return undefined;
  if (party) bearers = bearers.filter((one) => one.party === party);
  const stem = title?.replace(/(in|n|ä|a|s)$/, '') ?? '';
  const codes = title ? (postTitles.get(title) ?? postTitles.get(stem) ?? postTitles.get(`${stem}i`)) : undefined;
  if (codes) {
    bearers = bearers.filter(({ name }) => officesOf(name, day).some(({ code }) => codes.has(code)));
  } else if (title && /minist/.test(title)) {
    const former = /^(ex-|entinen|entisen|tidigare|former)/.test(title);
    bearers = bearers.filter(({ name }) =>
      former ? officesOf(name).some(({ code }) => code) : officesOf(name, day).some(({ code }) => code),
    );
  } else if (title && politicalTitle.test(title)) {
    bearers = bearers.filter((one) => one.party !== null);
  } else if (role && role !== 'government' && role !== 'opposition') {
    bearers = bearers.filter((one) => one.role === role);
  } else if (!party) {
    bearers = commonSurnames.has(surnameOf(bearers[0]?.name ?? '')) ? [] : bearers.filter((one) => one.post !== null);
  }
  return bearers.length === 1 ? bearers[0] : undefined;
}

const politicalTitle =
  /^(kansanedustaj|meppi|europarlamentaari|europarlamenti|puheenjohtaj|varapuheenjohtaj|eduskuntaryhm|ryhmäjohtaj|ryhmänjohtaj|riksdagsled|partiledar|ordförand|mp$|mep$|europaparlament|lawmaker|puhemies|puhemieh|talman)/;

/** Finland's most frequent surnames (Digital and Population Data Services Agency). Facts. */
export const commonSurnames: ReadonlySet<string> = new Set(
  (
    'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen Salminen ' +
    'Heinonen Niemi Heikkilä Salonen Kinnunen Turunen Salo Laitinen Tuominen Karjalainen Jokinen Mattila Savolainen Lahtinen ' +
    'Ahonen Leppänen Kallio Hiltunen Miettinen Leinonen Pitkänen Aaltonen Manninen Koivisto Hakala Anttila Laaksonen Hirvonen ' +
    'Räsänen Lehto Laakso Toivonen Mustonen Rantanen Aalto Johansson Andersson Karlsson Lindholm Nyman Lindström Johnson Koskela Kari Niinistö'
  ).split(' '),
);

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function officesOf(name: string, day?: string): Career['offices'] {
  const all = careers.get(name.toLowerCase())?.offices ?? [];
  return day === undefined ? all : all.filter((one) => lasts(one, day));
}

function lasts({ from, to }: Dated, day: string | undefined): boolean {
  return day === undefined ? to === '' : from <= day && (to === '' || day < to);
}

function at({ name, parties: all, offices: held }: Career, day: string | undefined): KnownPerson {
  const party = (day === undefined ? all.at(-1) : (all.findLast(({ from }) => from <= day) ?? all[0]))?.party ?? null;
  const now = held.filter((one) => lasts(one, day));
  const office = now.find(({ role }) => role !== 'party') ?? now[0];
  const own = office && office.role !== 'party' ? office.role : null;
  const role = own ?? (party ? roleOfParty(party, day) : null);
  return { name, party: own === 'foreign' ? null : party, role, post: office?.office ?? null };
}

function careerOf(name: string): Career {
  const key = name.toLowerCase();
  const known = careers.get(key);
  if (known) return known;
  const made: Career = { name, parties: [], offices: [] };
  careers.set(key, made);
  const surname = surnameOf(name);
  bySurname.set(surname, [...(bySurname.get(surname) ?? []), made]);
  return made;
}

function addParty(name: string, party: string, from: string): void {
  careerOf(name).parties.push({ party, from });
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}
