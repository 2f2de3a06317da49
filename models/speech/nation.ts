import { inSmallLetters } from '../../src/language/letters.ts';
import type { Language } from '../../src/types.ts';
import { type NationalityTables, nationalityTables } from '../names/nationalities.ts';
import { placesOf } from './name-bounds.ts';

/** Other countries, by the words for their people and by their places. */

let tables: NationalityTables | undefined;

export function nationalities(): NationalityTables {
  tables ??= nationalityTables();
  return tables;
}

/** "irakilainen", "irakiern", "Iraqi", "irakilaissyntyinen", "somaliskfödd", "Somali-born" → the code of the country. */
export function nationOf(word: string, language: Language): string | undefined {
  const all = nationalities();
  if (language === 'en') return all.en.get(word.includes('-') ? word.replace(/-(born|origin)$/, '') : word)?.country;
  const form = inSmallLetters(word);
  if (language === 'sv') return all.sv.get(form.includes('född') ? form.replace(/född[ae]?$/, '') : form)?.country;
  if (!form.includes('lai') && !form.includes('läi')) return undefined;
  return all.fi.get(/^(.+)l[aä]i(?:nen|s-?[a-zäö]{3,20})$/.exec(form)?.[1] ?? '')?.country;
}

/** The code of the country in which a printed place name lies; undefined for places that no list has. */
export function countryOf(word: string, language: Language): string | undefined {
  return placesOf(language).get(word)?.place.country;
}

/** A printed place name outside Finland. */
export function isAbroad(word: string, language: Language): boolean {
  const country = countryOf(word, language);
  return country !== undefined && country !== 'FI';
}
