import type { Localized } from '../../types.ts';
import { locales } from './speak.ts';

/**
 * The regions of Finland (maakunta) by their Finnish names: Swedish by the Institute for the Languages of Finland,
 * English by the regions' own use. Facts.
 */
const regions: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  Ahvenanmaa: ['Åland', 'Åland'],
  'Etelä-Karjala': ['Södra Karelen', 'South Karelia'],
  'Etelä-Pohjanmaa': ['Södra Österbotten', 'South Ostrobothnia'],
  'Etelä-Savo': ['Södra Savolax', 'South Savo'],
  Kainuu: ['Kajanaland', 'Kainuu'],
  'Kanta-Häme': ['Egentliga Tavastland', 'Kanta-Häme'],
  'Keski-Pohjanmaa': ['Mellersta Österbotten', 'Central Ostrobothnia'],
  'Keski-Suomi': ['Mellersta Finland', 'Central Finland'],
  Kymenlaakso: ['Kymmenedalen', 'Kymenlaakso'],
  Lappi: ['Lappland', 'Lapland'],
  Pirkanmaa: ['Birkaland', 'Pirkanmaa'],
  Pohjanmaa: ['Österbotten', 'Ostrobothnia'],
  'Pohjois-Karjala': ['Norra Karelen', 'North Karelia'],
  'Pohjois-Pohjanmaa': ['Norra Österbotten', 'North Ostrobothnia'],
  'Pohjois-Savo': ['Norra Savolax', 'North Savo'],
  'Päijät-Häme': ['Päijänne-Tavastland', 'Päijät-Häme'],
  Satakunta: ['Satakunta', 'Satakunta'],
  Uusimaa: ['Nyland', 'Uusimaa'],
  'Varsinais-Suomi': ['Egentliga Finland', 'Southwest Finland'],
};

export function isRegion(label: string): boolean {
  return label in regions;
}

const namesOf = {
  fi: new Intl.DisplayNames(locales.fi, { type: 'region' }),
  sv: new Intl.DisplayNames(locales.sv, { type: 'region' }),
  en: new Intl.DisplayNames(locales.en, { type: 'region' }),
} as const satisfies Localized<Intl.DisplayNames>;

/** A region or a country (two letters, ISO 3166) in a language; other labels as they are. */
export function placeName(label: string, language: keyof Localized): string {
  const region = regions[label];
  if (region) return { fi: label, sv: region[0], en: region[1] }[language];
  return /^[A-Z]{2}$/.test(label) ? (namesOf[language].of(label) ?? label) : label;
}
