import type { Document, Token, Word } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import type { Language, Span } from '../../src/types.ts';
import countries from '../lexicons/countries.ts';
import swedishDemonyms from '../lexicons/demonyms.sv.ts';
import { caseForms } from './finnish-cases.ts';

/** People named by nationality: "irakilaismies", "syyrialaiset", "Irakin kansalainen", "Russian women". */
export interface NationalityMention extends Span {
  /** Base form of the nationality as the language prints it. */
  readonly term: string;
  /** ISO 3166 two-letter code. */
  readonly country: string;
  readonly firstToken: number;
  readonly endToken: number;
}

interface Nationality {
  readonly country: string;
  readonly term: string;
}

export interface NationalityTables {
  readonly fi: ReadonlyMap<string, Nationality>;
  readonly genitives: ReadonlyMap<string, Nationality>;
  readonly sv: ReadonlyMap<string, Nationality & { readonly noun: boolean }>;
  readonly en: ReadonlyMap<string, Nationality & { readonly noun: boolean }>;
  /** Whether a word of a language can be a nationality at all: hardly one is. */
  readonly mayBe: Readonly<Record<Language, (word: Word) => boolean>>;
}

/** Nationalities the table spells by the country's formal name, as the press writes them. */
const pressNames: readonly (readonly [string, string])[] = [
  ['US', 'amerikkalainen'],
  ['GB', 'brittiläinen'],
  ['GB', 'englantilainen'],
  ['GB', 'skotlantilainen'],
  ['GB', 'walesilainen'],
  ['XK', 'kosovolainen'],
  ['BA', 'bosnialainen'],
  ['PS', 'palestiinalainen'],
  ['CD', 'kongolainen'],
  ['AE', 'emiraattilainen'],
  ['RU', 'tšetšeenialainen'],
];

export function nationalityTables(): NationalityTables {
  const fi = new Map<string, Nationality>();
  const genitives = new Map<string, Nationality>();
  const en = new Map<string, Nationality & { noun: boolean }>();
  for (const [country = '', nameFi = '', , , nationalFi = '', nationalEn = ''] of rows(countries)) {
    if (country === 'FI') continue;
    for (const name of nationalFi.split(/[,/]/)) addFinnish(fi, country, name.trim());
    const term = nationalFi.split(/[,/]/)[0]?.trim() || nameFi;
    for (const form of [caseForms(nameFi).genitive, `${nameFi}n`]) genitives.set(form, { country, term });
    for (const name of nationalEn.split(/[,/-]/).map((part) => part.trim())) {
      if (!/^[A-Z]\p{L}+$/u.test(name)) continue;
      en.set(name, { country, term: name, noun: false });
      if (/(an|i|ani|k|er|ian)$/.test(name)) en.set(`${name}s`, { country, term: name, noun: true });
    }
  }
  for (const [country, name] of pressNames) addFinnish(fi, country, name);
  const sv = new Map<string, Nationality & { noun: boolean }>();
  for (const [country = '', noun = '', adjective = ''] of rows(swedishDemonyms)) {
    const stem = noun.replace(/(er|are)$/, '');
    const plurals = noun.endsWith('er')
      ? [`${stem}er`, `${stem}erna`, `${stem}ers`, `${stem}ernas`, `${stem}ern`]
      : noun.endsWith('are')
        ? [noun, `${noun}n`, `${stem}arna`, `${stem}arnas`, `${noun}s`]
        : [noun, `${noun}en`, `${noun}er`, `${noun}erna`, `${noun}ar`, `${noun}arna`, `${noun}ernas`];
    for (const form of plurals) sv.set(form, { country, term: noun, noun: true });
    for (const form of [adjective, `${adjective}a`, `${adjective}t`])
      sv.set(form, { country, term: noun, noun: false });
  }
  const mayBe = {
    fi: wordAnswers(({ form }) => isCitizen(form) || fi.has(finnishStem(form) ?? '')),
    sv: wordAnswers(({ form }) => sv.has(form)),
    en: wordAnswers(({ text }) => en.has(text)),
  };
  return { fi, genitives, sv, en, mayBe };
}

/** Marks people by nationality; things ("venäläinen kaasu", "Russian gas") are left out by form and neighbour. */
export function nationalityMentions(
  document: Document,
  language: Language,
  tables: NationalityTables,
): NationalityMention[] {
  const found: NationalityMention[] = [];
  for (let index = 0; index < document.tokens.length; index += 1) {
    const token = document.tokens[index] as Token;
    if (!token.isWord || token.form.length < 4 || !tables.mayBe[language](token.word)) continue;
    const mention = readers[language](document.tokens, index, tables);
    if (mention) {
      found.push(mention);
      index = mention.endToken - 1;
    }
  }
  return found;
}

type Reader = (tokens: readonly Token[], index: number, tables: NationalityTables) => NationalityMention | undefined;

const readers: Readonly<Record<Language, Reader>> = {
  fi(tokens, index, tables) {
    const token = tokens[index] as Token;
    const { form } = token;
    if (isCitizen(form)) {
      const before = tokens[index - 1];
      const owner = before && tables.genitives.get(before.text);
      return owner ? mention(tokens, index - 1, index + 1, owner) : undefined;
    }
    const stem = finnishStem(form);
    const nationality = stem === undefined ? undefined : tables.fi.get(stem);
    if (stem === undefined || !nationality) return undefined;
    const ending = form.slice(stem.length + 4);
    const next = neighbour(tokens, index);
    if (form.endsWith('lainen') || form.endsWith('läinen')) {
      return next && isPerson(next.form) ? mention(tokens, index, index + 2, nationality) : undefined;
    }
    if (personPart.test(ending)) return mention(tokens, index, index + 1, nationality);
    const plural = /^(et|ten|i[aä]|iin|iss[aä]|ist[aä]|ill[aä]|ilt[aä]|ille|iksi|in[aä])(k?in|kaan|kään|ko|kö)?$/.exec(
      ending,
    );
    if (plural) {
      if (!next) return mention(tokens, index, index + 1, nationality);
      if (isPerson(next.form)) return mention(tokens, index, index + 2, nationality);
      return agrees(plural[1] ?? '', next) ? undefined : mention(tokens, index, index + 1, nationality);
    }
    const singular = /^(en|t[aä]|ess[aä]|est[aä]|elle|ell[aä]|elt[aä]|eksi|en[aä])$/.test(ending);
    return singular && next && isPerson(next.form) ? mention(tokens, index, index + 2, nationality) : undefined;
  },
  sv(tokens, index, tables) {
    const nationality = tables.sv.get((tokens[index] as Token).form);
    if (!nationality) return undefined;
    if (nationality.noun) return mention(tokens, index, index + 1, nationality);
    const next = neighbour(tokens, index);
    return next && personSv.test(next.form) ? mention(tokens, index, index + 2, nationality) : undefined;
  },
  en(tokens, index, tables) {
    const nationality = tables.en.get((tokens[index] as Token).text);
    if (!nationality) return undefined;
    if (nationality.noun) return mention(tokens, index, index + 1, nationality);
    const next = neighbour(tokens, index);
    return next && personEn.test(next.form) ? mention(tokens, index, index + 2, nationality) : undefined;
  },
};

const isCitizen = (form: string) => form.startsWith('kansalai') && !form.startsWith('kansalaisuu');

/** What stands before "-lainen", "-laisen" …: the place that somebody comes from. */
function finnishStem(form: string): string | undefined {
  if (!form.includes('lai') && !form.includes('läi')) return undefined;
  const at = form.search(/l[aä]i(?:s|nen)/);
  return at < 2 ? undefined : form.slice(0, at);
}

/** Second parts of compounds that make a nationality a person: irakilaismies, virolaistaustainen. */
const personPart =
  /^(mie[sh]|nais|nai[ns]en|nuor|poik|poja|tyt[tö]|laps|perhe|opiskelij|työntekij|turvapaikanh|pakolai|siirtolai|maahanmuut|taust|synty|jengi|jouk|ryhm|äi[td]i|is[äi]|vanhem|asu[kj]|yhteisö|kerjä|poimij|uhri|epäil|rikolli|hoitaj|lääkär|turist|sotil|matkust|nuoruk|pariskun|puoliso|vaimo|kaksik|kolmik|kiinniot)/;

const personNoun =
  /^(mie[sh]|nai[ns]|nuor[eit]|nuoruk|poika|poja|pojat|tytt|tytö|lap[si]|last|lasten|perhe|opiskelij|työnteki|turvapaikanh|pakolai|siirtola|maahanmuut|kansalai|henkilö|ihmi|äi[td]i|isä|vanhem|asu[kj]|kerjä|uhri|epäil|rikolli|hoitaj|lääkär|turist|sotil|matkust|teini|pariskun|puoliso|vaimo|ystäv|tulij|osaaj|asiantunt|van[gk]|jäsen|poimij|rakennusm|kuljettaj|sairaanh|liikemie|mieshenk|naishenk|taustai)/;
const personSv =
  /^(m[aä]n|männen|mannen|kvinn|pojk|flick|ung|barn|familj|stud|elev|arbet|flykting|asyl|invandr|migrant|medborg|person|turist|soldat|bär|läkar|sjuksk|för[aä]ldr|bakgrund|född)/;
const personEn =
  /^(m[ae]n|wom[ae]n|boys?|girls?|youths?|child|famil|students?|workers?|refugee|asylum|immigrant|migrant|citizens?|nationals?|people|persons?|tourists?|soldiers?|nurses?|doctors?|parents?|mother|father|background|community|residents?|pickers?|speakers?|born)/;

function isPerson(form: string): boolean {
  return personNoun.test(form);
}

/** Whether the next word stands in the same case, so that the nationality is its adjective: "venäläisten yritysten". */
function agrees(ending: string, next: Token): boolean {
  const form = next.form;
  // "irakilaisia ja somaleja": a conjunction only looks like a partitive.
  if (next.text !== form || form.length < 4) return false;
  switch (ending) {
    case 'et':
      return /[^tuy]t$/.test(form) && !/(vat|vät|ivat|ivät)$/.test(form);
    case 'ten':
      return /(jen|ien|iden|itten|sten|uen)$/.test(form);
    case 'ia':
    case 'iä':
      return /(i[aä]|j[aä]|it[aä])$/.test(form);
    default:
      return form.endsWith(ending.slice(-3));
  }
}

function neighbour(tokens: readonly Token[], index: number): Token | undefined {
  const next = tokens[index + 1];
  return next?.isWord ? next : undefined;
}

function mention(
  tokens: readonly Token[],
  from: number,
  to: number,
  { country, term }: Nationality,
): NationalityMention {
  const start = (tokens[from] as Token).start;
  return { start, end: (tokens[to - 1] as Token).end, term, country, firstToken: from, endToken: to };
}

function addFinnish(table: Map<string, Nationality>, country: string, name: string): void {
  const stem = /^([^\s]+?)l[aä]inen$/.exec(name.toLowerCase())?.[1];
  if (stem && stem !== 'suoma') table.set(stem, { country, term: name.toLowerCase() });
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}
