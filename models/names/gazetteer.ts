import type { Language } from '../../src/types.ts';
import countries from '../lexicons/countries.ts';
import municipalities from '../lexicons/municipalities.ts';
import regions from '../lexicons/regions.ts';
import { caseForms } from './finnish-cases.ts';

export interface Place {
  /** Base form: the Finnish name where there is one, whatever language the text is in. */
  readonly name: string;
  readonly region: string | null;
  /** ISO 3166 two-letter code. */
  readonly country: string;
  readonly kind: string;
  /** Also a common word, a surname or a firm: it needs a context that says place. */
  readonly ambiguous: boolean;
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

const ambiguousNames = new Set(
  (
    'Salo Lahti Ii Koski Kotka Pello Nokia Loppi Rusko Simo Soini Tervo Laukaa Masku Sund Salla Juva Aura Luoto Vaala ' +
    'Inari Somero Kolari Varkaus Virrat Perho Kannus Kemi Hamina Hanko Lieto Eura Vihti Muhos Sauvo Sulkava Kaavi Juuka ' +
    'Iitti Lemi Posio Veteli Multia Tammela Vesanto Marttila Parkano Orivesi Kinnula Kuhmo Taipalsaari Rauma Raahe ' +
    'Oman Mali Peru Tonga Guinea Georgia Jersey Palau Vanda Lappo Togo Niger Chad Jordan'
  ).split(' '),
);

/** Plural and short names whose forms the rules of caseForms do not reach: name → forms (the first two are not local). */
const irregular: Readonly<Record<string, string>> = {
  Yhdysvallat: 'Yhdysvaltain Yhdysvaltojen Yhdysvaltoja Yhdysvalloissa Yhdysvalloista Yhdysvaltoihin',
  Alankomaat: 'Alankomaiden Alankomaita Alankomaissa Alankomaista Alankomaihin',
  Filippiinit: 'Filippiinien Filippiinejä Filippiineillä Filippiineiltä Filippiineille',
  Arabiemiirikunnat: 'Arabiemiirikuntien Arabiemiirikuntia Arabiemiirikunnissa Arabiemiirikunnista Arabiemiirikuntiin',
  Venäjä: 'Venäjän Venäjää Venäjällä Venäjältä Venäjälle',
  'Valko-Venäjä': 'Valko-Venäjän Valko-Venäjää Valko-Venäjällä Valko-Venäjältä Valko-Venäjälle',
  Moskova: 'Moskovan Moskovaa Moskovassa Moskovasta Moskovaan',
  Lappi: 'Lapin Lappia Lapissa Lapista Lappiin',
  'Päijät-Häme': 'Päijät-Hämeen Päijät-Hämettä Päijät-Hämeessä Päijät-Hämeestä Päijät-Hämeeseen',
  'Kanta-Häme': 'Kanta-Hämeen Kanta-Hämettä Kanta-Hämeessä Kanta-Hämeestä Kanta-Hämeeseen',
  'Keski-Suomi': 'Keski-Suomen Keski-Suomea Keski-Suomessa Keski-Suomesta Keski-Suomeen',
};

/** English and Swedish names that news use beside the formal one. */
const shortNames: Readonly<Record<string, string>> = {
  'Russian Federation': 'Russia',
  'Syrian Arab Republic': 'Syria',
  'United States of America': 'United States',
  'State of Palestine': 'Palestine',
  'Iran, Islamic Republic of': 'Iran',
  'Viet Nam': 'Vietnam',
};

export function gazetteer(language: Language): Gazetteer {
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

function placeOf(name: string, region: string | null, country: string, kind: string, printed: string): Place {
  return { name, region, country, kind, ambiguous: ambiguousNames.has(printed) };
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}
