import { Recent } from '../../src/language/recent.ts';
import firstNames from '../lexicons/first-names.ts';
import surnames from '../lexicons/surnames.ts';
import { baseOfGenitive } from './finnish-cases.ts';

const given = new Set(firstNames.trim().split(/\s+/));
const family = new Set(surnames.trim().split(/\s+/));
/** Words that open sentences or name days, feasts and firms more often than people. */
for (const word of 'Kun Sen Han Hans Ei Ja On Se Jos Ilo Sana Lumi Kesä Talvi Syksy Oma Ihana Toivo Onni Rauha Voitto Armo Usko Lahja Suvi Tuuli Meri Taimi Satu Sade Pilvi Will May June Mark Rose Dan In To An Van Art Grace Hope Sun'.split(
  ' ',
))
  given.delete(word);
for (const word of 'Suomi Helsinki Sillanpää Kirkko Koulu Laki Maa Kaupunki Kunta Poliisi Hallitus Vaalit Lehti Raha Aika Uusi Vanha Suuri Pieni Joulu Saksa Turkki Morocco England Ireland French German Young King White Black Brown Green Day Bush Best Long West Little'.split(
  ' ',
))
  family.delete(word);

export function isFirstName(word: string): boolean {
  return given.has(word);
}

/** In the list of surnames, or built like one: Mäkäräinen, Uusi-Kukkaniemi. */
export function isSurname(word: string): boolean {
  return (
    family.has(word) ||
    /^\p{Lu}\p{L}+[aeiouyäö]i?nen$/u.test(word) ||
    /^\p{Lu}\p{Ll}+(niemi|mäki|lahti|järvi|koski|saari|salo|maa|ranta|vuori|virta|oja|aho|harju|luoma|kangas)$/u.test(
      word,
    )
  );
}

/**
 * Possible base forms of a Finnish name in any singular case, the printed form first: "Mykkäselle" → Mykkäselle,
 * Mykkänen, …; also with an s of Swedish or English. Wrong guesses are harmless: they are looked up in lists of names.
 */
export function baseForms(form: string): readonly string[] {
  const found = [form];
  const plain = form.replace(/[’'](s|n|in)?$/, '').replace(/:\p{Ll}+$/u, '');
  if (plain !== form) found.push(plain);
  else if (form.length > 3) {
    const local = /^(.+?)(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä])$/.exec(form);
    if (local?.[1]) found.push(...baseOfGenitive(`${local[1]}n`));
    if (form.endsWith('n')) {
      found.push(...baseOfGenitive(form));
      if (/([aeiouyäö])\1n$/.test(form)) found.push(form.slice(0, -2), form.slice(0, -3));
    }
    if (/st[aä]$/.test(form)) found.push(`${form.slice(0, -3)}nen`);
    if (/[aä]$/.test(form)) {
      found.push(form.slice(0, -1));
      if (/[iaä]$/.test(form.slice(0, -1))) found.push(form.slice(0, -2));
      if (/t[aä]$/.test(form)) found.push(form.slice(0, -2));
    }
    if (form.endsWith('s')) found.push(form.slice(0, -1));
  }
  return found;
}

interface NameReading {
  readonly first: string | undefined;
  readonly surname: string | undefined;
}

const readings = new Recent<NameReading>(50_000);

/** The base forms that the lists know, looked up once per printed form: headlines repeat their capitals. */
function readingOf(form: string): NameReading {
  const known = readings.get(form);
  if (known) return known;
  const bases = baseForms(form);
  const made = { first: bases.find(isFirstName), surname: bases.find(isSurname) };
  readings.set(form, made);
  return made;
}

export function firstNameOf(form: string): string | undefined {
  return readingOf(form).first;
}

export function surnameOf(form: string): string | undefined {
  return readingOf(form).surname;
}
