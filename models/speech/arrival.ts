import type { Document } from '../../src/language/document.ts';
import type { Language } from '../../src/types.ts';
import { arrivalVerbs, hereTo, neighbours, ownStatus, status } from '../lexicons/speaker-words.ts';
import { languageOf } from './name-bounds.ts';
import { isAbroad, nationalities, nationOf } from './nation.ts';
import type { SaidOf } from './said-of.ts';

/** Whether a text says that somebody came from another country to live here. Names alone never tell it. */
export function cameHere(document: Document, { before, after, told }: SaidOf): boolean {
  const language = languageOf(document);
  if (status.test(before) || status.test(apposed(after))) return true;
  if (arrived(before, language) || arrived(firstClause(after), language) || arrived(told, language)) return true;
  if (ownStatus.test(told)) return true;
  const from = /^(?:,? (?:\d\d,? )?(?:(?:an?|en) [^,]{2,30} )?(?:from|från|of) )(\p{Lu}\p{Ll}+)/u.exec(after)?.[1];
  return (from !== undefined && isAbroad(from, language)) || isNational(before, after, language);
}

function arrived(words: string, language: Language): boolean {
  if (!arrivalVerbs[language].test(words)) return false;
  return hereTo.test(words) || namesAbroad(words, language);
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
  return /^, (?!som |who |joka )[^,]{0,50}/.exec(after)?.[0] ?? '';
}

/** "irakilainen Karrar", "irakiern Karrar", "Karrar, an Iraqi": people of the Nordic countries seldom speak as migrants. */
function isNational(before: string, after: string, language: Language): boolean {
  if (language === 'en' && !/\p{Lu}/u.test(before + after)) return false;
  const words =
    `${before} ${/^, (?:\d\d, )?(?:an?|en|som har|who has) [^,]{0,30}/.exec(after)?.[0] ?? ''}`.match(
      /[\p{L}-]{3,}/gu,
    ) ?? [];
  return words.some((word) => {
    const country = nationOf(word, language);
    return country !== undefined && !neighbours.has(country);
  });
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
