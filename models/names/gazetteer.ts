import type { Language } from '../../src/types.ts';
import countries from '../lexicons/countries.ts';
import municipalities from '../lexicons/municipalities.ts';
import { municipalityClasses } from '../lexicons/municipality-classes.ts';
import regions from '../lexicons/regions.ts';
import { caseForms } from './finnish-cases.ts';

export interface Place {
  /** Base form: the Finnish name where there is one, whatever language the text is in. */
  readonly name: string;
  readonly region: string | null;
  /** ISO 3166 two-letter code. */
  readonly country: string;
  readonly kind: string;
  /** Also a surname, a firm or a common word: what its bare forms need beside them (see `homonyms`). */
  readonly ambiguity: Ambiguity;
  /** Statistics Finland's class of a municipality, where known to us. */
  readonly settlement: 'urban' | 'rural' | null;
}

export interface PlaceForm {
  readonly place: Place;
  /** The printed form itself says "in, from, to". */
  readonly local: boolean;
}

export interface Gazetteer {
  readonly forms: ReadonlyMap<string, PlaceForm>;
  /** First words of names of several words ("Sri Lanka", "Saudi Arabia"). */
  readonly beginnings: ReadonlySet<string>;
}

/**
 * Names that are also something else, by what their bare and genitive forms need to be read as places.
 * `names`: surnames, first names and firms; a noun of place after them, or a local case.
 * `words`: common nouns; a capital inside a sentence is enough, at its beginning only a local case.
 * `sentences`: common nouns whose local cases open sentences too ("Kolarissa loukkaantui kaksi").
 */
const homonyms = {
  names:
    'Salo Lahti Ii Koski Kotka Nokia Rusko Simo Soini Tervo Salla Juva Aura Vaala Inari Somero Eura Lieto Sauvo Lemi ' +
    'Tammela Vesanto Marttila Kinnula Kalajoki Laitila Puumala Nousiainen Kangasniemi Forssa Askola Heinola Pukkila Kokkola Jämsä ' +
    'Kontula Malmi Pohja Eno Haaga Ruukki Kuru Jurva Tapiola Rauma Loviisa Lovisa Kaarina Jordan Georgia Israel Chad Sund Vanda Lappo Jersey Saksa Halinen',
  words:
    'Pello Loppi Masku Luoto Kannus Virrat Perho Varkaus Hamina Hanko Kemi Muhos Sulkava Kaavi Juuka Iitti Posio Veteli Multia ' +
    'Parkano Orivesi Kuhmo Raahe Laukaa Vihti Kolari Oman Mali Peru Tonga Guinea Palau Togo Niger Pasila Puotila',
  sentences: 'Pello Kolari Koski Peru Virrat Luoto Pohja Oman',
};
type Ambiguity = 'none' | 'name' | 'word' | 'sentence';
const ambiguities = new Map<string, Ambiguity>();
for (const name of homonyms.names.split(' ')) ambiguities.set(name, 'name');
for (const name of homonyms.words.split(' ')) ambiguities.set(name, 'word');
for (const name of homonyms.sentences.split(' ')) ambiguities.set(name, 'sentence');

/** Plural and short names whose forms the rules of caseForms do not reach: name → forms (the first two are not local). */
const irregular: Readonly<Record<string, string>> = {
  Yhdysvallat: 'Yhdysvaltain Yhdysvaltojen Yhdysvaltoja Yhdysvalloissa Yhdysvalloista Yhdysvaltoihin',
  Alankomaat: 'Alankomaiden Alankomaita Alankomaissa Alankomaista Alankomaihin',
  Filippiinit: 'Filippiinien Filippiinejä Filippiineillä Filippiineiltä Filippiineille',
  Arabiemiirikunnat: 'Arabiemiirikuntien Arabiemiirikuntia Arabiemiirikunnissa Arabiemiirikunnista Arabiemiirikuntiin',
  Venäjä: 'Venäjän Venäjää Venäjällä Venäjältä Venäjälle',
  'Valko-Venäjä': 'Valko-Venäjän Valko-Venäjää Valko-Venäjällä Valko-Venäjältä Valko-Venäjälle',
  Moskova: 'Moskovan Moskovaa Moskovassa Moskovasta Moskovaan',
  Uusimaa: 'Uudenmaan Uuttamaata Uudellamaalla Uudeltamaalta Uudellemaalle Uudessamaassa',
  'Iso-Britannia':
    'Ison-Britannian Isoa-Britanniaa Isossa-Britanniassa Isosta-Britanniasta Isoon-Britanniaan Iso-Britannian Iso-Britanniassa Iso-Britanniasta Iso-Britanniaan',
  Oravainen: 'Oravaisten Oravaisia Oravaisissa Oravaisista Oravaisiin Oravaisen Oravaisessa',
  Eno: 'Enon Enoa Enossa Enosta Enoon',
  Puola: 'Puolan Puolaa Puolassa Puolasta Puolaan',
  Lappi: 'Lapin Lappia Lapissa Lapista Lappiin',
  'Päijät-Häme': 'Päijät-Hämeen Päijät-Hämettä Päijät-Hämeessä Päijät-Hämeestä Päijät-Hämeeseen',
  'Kanta-Häme': 'Kanta-Hämeen Kanta-Hämettä Kanta-Hämeessä Kanta-Hämeestä Kanta-Hämeeseen',
  'Keski-Suomi': 'Keski-Suomen Keski-Suomea Keski-Suomessa Keski-Suomesta Keski-Suomeen',
};

/** English and Swedish names that news use beside the formal one. */
const shortNames: Readonly<Record<string, string>> = {
  'Russian Federation': 'Russia',
  'Syrian Arab Republic': 'Syria',
  'Islamic Republic of Iran': 'Iran',
  'United States of America': 'United States',
  'State of Palestine': 'Palestine',
  'Iran, Islamic Republic of': 'Iran',
  'Viet Nam': 'Vietnam',
  "People's Republic of China": 'China',
  'Moldova, Republic of': 'Moldova',
  "Lao People's Democratic Republic": 'Laos',
  'United Republic of Tanzania': 'Tanzania',
  'The Republic of North Macedonia': 'North Macedonia',
  'Venezuela, Bolivarian Republic of': 'Venezuela',
};

const made = new Map<Language, Gazetteer>();

/** The place names of a language in all their forms: made once, and asked for with every text. */
export function gazetteer(language: Language): Gazetteer {
  let known = made.get(language);
  if (!known) {
    known = makeGazetteer(language);
    made.set(language, known);
  }
  return known;
}

function makeGazetteer(language: Language): Gazetteer {
  const forms = new Map<string, PlaceForm>();
  const add = (form: string, place: Place, local: boolean) => {
    if (form && !forms.has(form)) forms.set(form, { place, local });
  };
  const addNames = (place: Place, fi: string, sv: string, en: string, given?: readonly string[]) => {
    if (language === 'fi') {
      add(fi, place, false);
      const known = irregular[fi]?.split(' ');
      const { genitive, partitive, local } = caseForms(fi);
      add(given?.[0] ?? known?.[0] ?? genitive, place, false);
      add(known?.[1] ?? partitive, place, false);
      for (const form of given?.slice(1) ?? known?.slice(2) ?? local) add(form, place, true);
    } else {
      const name = (language === 'sv' ? sv : (shortNames[en] ?? en)) || fi;
      add(name, place, false);
      add(`${name}s`, place, false);
      add(`${name}'s`, place, false);
      if (language === 'en' && place.kind === 'municipality') add(fi, place, false);
    }
  };
  for (const [fi = '', sv = '', region = '', given = ''] of rows(municipalities)) {
    const name = fi.replace(/ Tl$/, '');
    const place = placeOf(name, region, 'FI', 'municipality', language === 'sv' ? sv : name);
    addNames(place, name, sv, name, given.split(' '));
  }
  for (const [fi = '', sv = '', en = '', country = '', region = '', kind = ''] of rows(regions)) {
    addNames(placeOf(fi, region || null, country, kind, fi), fi, sv, en);
  }
  for (const [country = '', fi = '', sv = '', en = ''] of rows(countries)) {
    // The country itself is named in nearly every text: no place in it.
    if (country !== 'FI' && country !== 'AX') {
      addNames(placeOf(fi, null, country, 'country', language === 'en' ? en : fi), fi, sv, en);
    }
  }
  const beginnings = new Set(
    [...forms.keys()].filter((form) => form.includes(' ')).map((form) => form.split(' ')[0] ?? ''),
  );
  return { forms, beginnings };
}

const urban: ReadonlySet<string> = new Set(municipalityClasses.urban.split(' '));
const rural: ReadonlySet<string> = new Set(municipalityClasses.rural.split(' '));

function placeOf(name: string, region: string | null, country: string, kind: string, printed: string): Place {
  const settlement = kind !== 'municipality' ? null : urban.has(name) ? 'urban' : rural.has(name) ? 'rural' : null;
  return { name, region, country, kind, ambiguity: ambiguities.get(printed) ?? 'none', settlement };
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}
