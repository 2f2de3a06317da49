import type { Document } from '../../src/language/document.ts';
import type { Language, Localized } from '../../src/types.ts';
import {
  arrivalVerbs,
  groupsThatCame,
  hereTo,
  neighbours,
  oneOfThem,
  ownStatus,
  ownStory,
  status,
} from '../lexicons/speaker-words.ts';
import { organisation } from '../registry/registry.ts';
import { languageOf } from './name-bounds.ts';
import { countryOf, isAbroad, nationalities, nationOf } from './nation.ts';
import type { SaidOf } from './said-of.ts';

/** Whether a text says that somebody came from another country to live here. Names alone never tell it. */
export function cameHere(document: Document, { before, after, told, start }: SaidOf): boolean {
  const language = languageOf(document);
  if (says(before, status) || says(apposed(after), status)) return true;
  const clause = firstClause(after);
  const tale = told();
  if (arrived(before, language) || arrived(clause, language) || arrived(tale, language)) return true;
  if (says(tale, ownStatus) || says(clause, ownStatus)) return true;
  // "Kock från Nepal vann i rätten" above "Aho, som kom till Vasa 2016".
  if (says(clause, arrivalVerbs[language]) && fromAbroad(headlineOf(document), language)) return true;
  const from = /^(?:,? (?:\d\d,? )?(?:(?:an?|en) [^,]{2,30} )?(?:from|från|of) )(\p{Lu}\p{Ll}+)/u.exec(after)?.[1];
  if (from !== undefined && isAbroad(from, language)) return true;
  if (
    says(clause, ordered) ||
    (/(?:perheen|familjens|family[’']s) \p{L}{1,20} $/u.test(before) &&
      familyOrdered.test(document.text.slice(0, headlineReach)))
  )
    return true;
  return workedAbroad(after, language) || isNational(before, after, language) || isOneOfThem(document, start, language);
}

/** Nothing at all, or a blank, is what most names have around them; all that is looked for is longer. */
function says(words: string, pattern: RegExp): boolean {
  return words.length > 1 && pattern.test(words);
}

function headlineOf({ text, fields }: Document): string {
  return text.slice(0, Math.min(fields.title?.end ?? 0, headlineReach));
}

/** Characters of headline and lead. */
const headlineReach = 400;
const ordered =
  /whose \p{L}{1,20} (?:has|had|have|was|were|is|are) (?:been )?(?:ordered to leave|refused asylum|deported)|vars familj (?:utvis|ska utvis)|jonka perhe (?:karkot|käännyt)/u;
const familyOrdered =
  /(?:karkot|käännyt|turvapaik)\p{L}{0,14} perhe|perhe\p{L}{0,5} (?:karkot|käännyt)|(?:utvis|asylsök)\p{L}{0,8} familj|familj\p{L}{0,4} utvis|(?:deport|asylum)\p{L}{0,4}(?: \p{L}{1,14})? famil|family (?:\p{L}{1,14} ){0,3}deport/iu;

/** ", tandläkare i Afghanistan", ", who was a dentist in Afghanistan". */
function workedAbroad(after: string, language: Language): boolean {
  const place =
    /^,? (?:\d\d, )?(?:(?:som|who) (?:var|was|had been|hade varit) )?(?:an? |en )?(?:\p{Ll}{1,30} ){1,3}(?:i|in) (\p{Lu}\p{L}{1,30})/u.exec(
      after,
    )?.[1];
  const country = place === undefined ? undefined : countryOf(place, language);
  return country !== undefined && !neighbours.has(country);
}

/** Characters in which the group stands of which somebody is one. */
const groupReach = 260;

/** The words without which nobody is one of a group; asked first, since they are short. */
const oneOf = /(?:yksi|eräs|toinen|en av|one of) /iu;

/** "Thirty pickers came from Thailand. One of them, Somchai, …". */
function isOneOfThem({ text }: Document, start: number, language: Language): boolean {
  const lead = text.slice(Math.max(0, start - 60), start);
  if (!lead.endsWith(' ') || !oneOf.test(lead)) return false;
  const link = oneOfThem.exec(lead)?.[0];
  if (link === undefined) return false;
  const group = text.slice(Math.max(0, start - groupReach), start - link.length);
  return groupsThatCame.test(group + link) || fromAbroad(group, language);
}

function fromAbroad(words: string, language: Language): boolean {
  return (
    namesAbroad(words, language) || (words.match(/[\p{L}-]{4,}/gu) ?? []).some((word) => isForeign(word, language))
  );
}

/** Whether somebody tells of his or her own coming or papers. */
export function tellsOfComing(words: string, language: Language): boolean {
  return ownStory[language].test(words);
}

function arrived(words: string, language: Language): boolean {
  if (!says(words, arrivalVerbs[language])) return false;
  return hereTo.test(words) || namesAbroad(words, language) || fromUnknown(words, language);
}

const origin: Localized<RegExp> = {
  fi: /(\p{Lu}\p{L}{1,24}st[aä]) (?:\p{L}{1,24} ){0,3}(?:muuttanut|tullut|lähtenyt|paennut|saapunut)(?!\p{L})/u,
  sv: /(?:kom|flydde|flyttade|flyttat|kommit) (?:\p{L}{1,20} )?från (\p{Lu}\p{L}{1,30})/u,
  en: /(?:came|fled|moved|arrived|coming|fleeing|moving|arriving) (?:\p{L}{1,20} )?from (\p{Lu}\p{L}{1,30})/u,
};

/** "who moved from Kerala": from where no list of Finnish places knows. */
function fromUnknown(words: string, language: Language): boolean {
  const place = origin[language].exec(words)?.[1];
  return (
    place !== undefined &&
    countryOf(place, language) === undefined &&
    organisation(place) === undefined &&
    !/^(Finland|Suomesta)/.test(place)
  );
}

function namesAbroad(words: string, language: Language): boolean {
  for (const [word] of words.matchAll(/\p{Lu}[\p{L}-]{2,}/gu)) if (isAbroad(word, language)) return true;
  return false;
}

/** Before a further comma: what is said of the person, and not what the person says. */
function firstClause(after: string): string {
  return (
    /^,? ?(?:\d\d, )?(?:joka|jotka|som|who|whose|is|was|on|oli|är|var|fled|flydde|escaped|moved|came|left|arrived|kom|flyttade|pakeni|muutti|tuli|saapui)\b[^,]*/u.exec(
      after.trimStart(),
    )?.[0] ?? ''
  );
}

function apposed(after: string): string {
  return after.startsWith(', ') ? (/^, (?!som |who |joka )[^,]{0,50}/.exec(after)?.[0] ?? '') : '';
}

/** "irakilainen Karrar", "irakiern Karrar", "Karrar, an Iraqi": people of the Nordic countries seldom speak as migrants. */
function isNational(before: string, after: string, language: Language): boolean {
  if (before === '' && !after.startsWith(', ')) return false;
  if (language === 'en' && !/\p{Lu}/u.test(before + after)) return false;
  const words =
    `${before} ${/^, (?:\d\d, )?(?:an?|en|som har|who has) [^,]{0,30}/.exec(after)?.[0] ?? ''}`.match(
      /[\p{L}-]{3,}/gu,
    ) ?? [];
  return words.some((word) => isForeign(word, language));
}

function isForeign(word: string, language: Language): boolean {
  const country = nationOf(word, language);
  return country !== undefined && !neighbours.has(country);
}

/** "Sveriges migrationsminister", "Ruotsin pääministeri", "Swedish minister": an office of another country. */
export function isOfficeAbroad(before: string, language: Language): boolean {
  const tables = nationalities();
  for (const [word] of before.matchAll(/\p{L}[\p{L}’'-]{2,}/gu)) {
    const form = word.replace(/[’']s$/, '');
    if (/^\p{Lu}/u.test(word) && (isAbroad(form, language) || isAbroad(form.replace(/s$/, ''), language))) return true;
    const lower = word.toLowerCase();
    if (language === 'en' ? tables.en.has(word) : language === 'sv' ? tables.sv.has(lower) : tables.genitives.has(word))
      return true;
    if (language === 'fi' && tables.fi.has(/^(.+)l[aä]inen$/.exec(lower)?.[1] ?? '')) return true;
  }
  return false;
}
