import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Language } from '../types.ts';

export interface DetectedLanguage {
  readonly language: Language | 'other';
  /** False for a text too short or too mixed to tell. */
  readonly reliable: boolean;
}

interface Eld {
  readonly setLanguageSubset: (languages: readonly string[]) => unknown;
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean };
}

/** What Finnish media publish in, and the neighbours that are taken for them. */
const considered = [
  'fi',
  'sv',
  'en',
  'et',
  'no',
  'da',
  'is',
  'de',
  'nl',
  'fr',
  'es',
  'it',
  'ru',
  'uk',
  'ar',
  'so',
  'pl',
];

let eld: Eld | undefined;

/** Loaded when the first unclear text comes: 0.25 s and some 70 MB. */
function detector(): Eld {
  if (!eld) {
    const file = fileURLToPath(import.meta.resolve('eld/extrasmall'));
    const module: { readonly eld: Eld } = createRequire(import.meta.url)(file);
    eld = module.eld;
    eld.setLanguageSubset(considered);
  }
  return eld;
}

/** The language of a text. Clear cases are told by their function words and endings, the others by eld's n-grams. */
export function detectLanguage(text: string): DetectedLanguage {
  const clear = clearLanguage(text);
  if (clear) return { language: clear, reliable: true };
  const found = detector().detect(text);
  const language =
    found.language === 'fi' || found.language === 'sv' || found.language === 'en' ? found.language : 'other';
  return { language, reliable: found.isReliable() };
}

/** Words that only one of the considered languages has, and that hardly a sentence does without. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: words(
    'että oli ovat myös mutta joka jonka jotka sekä niin mukaan jos kuin vain olla ollut tämä tämän sitä hänen hän mitä',
    'sanoo kertoo kertoi sanoi nyt jo voi näin miksi suomen suomessa joita joiden ole eivät eikä tai kun vuoden vielä',
  ),
  sv: words('och är från inte att också än bara något där som på för'),
  en: words('the of and with that from was were has have been their which said who will this are they would by'),
};

const finnishEnding =
  /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|inen|minen|iset|isen|ista|istä|iin|een|v[aä]t|taan|tään|nut|nyt|tt[aä])$/;
/** Letters and words that speak against the three: Estonian, Norwegian, Danish, Icelandic, German, other scripts. */
const foreign =
  /[õüæøßðþñ\u0370-\u1FFF]|(?<!\p{L})(?:ning|mis|kui|oma|ikke|jeg|eller\sikke|og|und|der|die|het|een|les|los|est)(?!\p{L})/u;

/** Undefined when it is not beyond doubt. Reads the first 400 characters. */
function clearLanguage(text: string): Language | undefined {
  const start = text.slice(0, 400).toLowerCase();
  if (foreign.test(start)) return undefined;
  const votes = { fi: 0, sv: 0, en: 0 };
  let count = 0;
  for (const word of start.match(/[a-zåäö]{2,}/g) ?? []) {
    count += 1;
    if (telling.sv.has(word)) votes.sv += 1;
    else if (telling.en.has(word)) votes.en += 1;
    else if (telling.fi.has(word) || (word.length > 5 && finnishEnding.test(word))) votes.fi += 1;
  }
  for (const language of ['fi', 'sv', 'en'] as const) {
    const own = votes[language];
    const others = votes.fi + votes.sv + votes.en - own;
    if (own >= 3 && own >= 4 * others && own >= count * 0.12) return language;
  }
  return undefined;
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
