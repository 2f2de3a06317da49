/** Singular cases of a Finnish noun or name; the local cases are what places need, the genitive what speakers need. */
export interface CaseForms {
  readonly genitive: string;
  readonly partitive: string;
  readonly local: readonly string[];
}

const weakGrade: readonly (readonly [RegExp, string])[] = [
  [/kk([aeiouyäö])$/, 'k$1'],
  [/pp([aeiouyäö])$/, 'p$1'],
  [/tt([aeiouyäö])$/, 't$1'],
  [/nt([aeiouyäö])$/, 'nn$1'],
  [/nk([aeiouyäö])$/, 'ng$1'],
  [/mp([aeiouyäö])$/, 'mm$1'],
  [/lt([aeiouyäö])$/, 'll$1'],
  [/rt([aeiouyäö])$/, 'rr$1'],
];

/** Last parts of surnames and places that inflect on their own: strong stem, weak stem (Kari Niemi : Niemen, Vuosaari : Vuosaaressa). */
const wordStems: Readonly<Record<string, readonly [string, string]>> = {
  niemi: ['nieme', 'nieme'],
  lahti: ['lahte', 'lahde'],
  järvi: ['järve', 'järve'],
  salmi: ['salme', 'salme'],
  vuori: ['vuore', 'vuore'],
  lampi: ['lampe', 'lamme'],
  koski: ['koske', 'koske'],
  saari: ['saare', 'saare'],
  joki: ['joke', 'joe'],
  mäki: ['mäke', 'mäe'],
  korpi: ['korpe', 'korve'],
  lehti: ['lehte', 'lehde'],
  vesi: ['vete', 'vede'],
  suomi: ['suome', 'suome'],
  luoto: ['luoto', 'luodo'],
  pelto: ['pelto', 'pello'],
  ranta: ['ranta', 'ranna'],
  katu: ['katu', 'kadu'],
  keskus: ['keskukse', 'keskukse'],
  rinne: ['rintee', 'rintee'],
  laitos: ['laitokse', 'laitokse'],
  oikeus: ['oikeute', 'oikeude'],
  teollisuus: ['teollisuute', 'teollisuude'],
};

/**
 * The case forms of a name from its base form, by the regular rules (consonant gradation, -nen, a loan's linking i).
 * Irregular names (Lahti : Lahden, Suomi : Suomen) need their own table; a wrong guess only fails to match.
 */
export function caseForms(name: string): CaseForms {
  const { strong, weak } = stems(name);
  const a = backVowels(name) ? 'a' : 'ä';
  const last = strong.at(-1) ?? '';
  const long = /([aeiouyäö])\1$/.test(strong);
  return {
    genitive: `${weak}n`,
    partitive: partitiveOf(name, strong, a, long),
    local: [
      `${weak}ss${a}`,
      `${weak}st${a}`,
      /rintee$/i.test(strong) ? `${strong}seen` : long ? `${strong}h${last}n` : `${strong}${last}n`,
      `${weak}ll${a}`,
      `${weak}lt${a}`,
      `${weak}lle`,
      `${strong}n${a}`,
      `${weak}ksi`,
    ],
  };
}

/** -nen : -sta, -us and -os : -sta, -saari and -vuori : -rta, -lahti : -lahtea, -vesi : -vettä; the rest by adding the ending. */
function partitiveOf(name: string, strong: string, a: string, long: boolean): string {
  if (name.endsWith('nen')) return `${name.slice(0, -3)}st${a}`;
  if (/[uoyö]s$/i.test(name)) return /(oikeus|teollisuus)$/i.test(name) ? `${name.slice(0, -1)}tt${a}` : `${name}t${a}`;
  if (/(saari|vuori)$/i.test(name)) return `${name.slice(0, -1)}t${a}`;
  if (/vesi$/i.test(name)) return `${name.slice(0, -2)}tt${a}`;
  if (/rinne$/i.test(name)) return `${name}tt${a}`;
  return `${strong}${long ? 't' : ''}${a}`;
}

function stems(name: string): { readonly strong: string; readonly weak: string } {
  for (let from = Math.max(0, name.length - 10); from < name.length; from += 1) {
    const known = wordStems[name.slice(from).toLowerCase()];
    if (!known) continue;
    const stem = (grade: string) => {
      const made = name.slice(0, from) + grade;
      return from === 0 ? (name[0] ?? '') + made.slice(1) : made;
    };
    return { strong: stem(known[0]), weak: stem(known[1]) };
  }
  if (name.endsWith('nen')) {
    const stem = `${name.slice(0, -3)}se`;
    return { strong: stem, weak: stem };
  }
  if (/[uoö]s$/i.test(name)) {
    const stem = `${name.slice(0, -1)}kse`;
    return { strong: stem, weak: stem };
  }
  if (!/[aeiouyäöåéáí]$/i.test(name)) return { strong: `${name}i`, weak: `${name}i` };
  for (const [strong, weak] of weakGrade) {
    if (strong.test(name)) return { strong: name, weak: name.replace(strong, weak) };
  }
  return { strong: name, weak: name };
}

/** Vowel harmony looks at the last part of a compound name: Halla-aho, Itä-Suomi. */
function backVowels(name: string): boolean {
  const part = name.toLowerCase().split(/[-\s]/).at(-1) ?? '';
  for (const letter of [...part].reverse()) {
    if ('aouå'.includes(letter)) return true;
    if ('äöy'.includes(letter)) return false;
  }
  return false;
}

/**
 * Possible base forms of a name printed in the genitive, likeliest first: "Mykkäsen" → "Mykkänen",
 * "Lindtmanin" → "Lindtman", "Orpon" → "Orpo". With the case colon ("SDP:n") there is only one reading.
 */
export function baseOfGenitive(form: string): readonly string[] {
  const colon = /^(.+):(?:n|in|en)$/.exec(form);
  if (colon?.[1]) return [colon[1]];
  if (!form.endsWith('n') || form.length < 4) return [form];
  const guesses: string[] = [];
  if (form.endsWith('sen')) guesses.push(`${form.slice(0, -3)}nen`);
  if (/ksen$/.test(form)) guesses.unshift(`${form.slice(0, -4)}s`);
  if (/[bcdfghjklmnpqrstvwxz]in$/.test(form)) {
    const consonants = /[bcdfghjklmnpqrstvwxz]{1,2}in$/.test(form);
    if (consonants) guesses.push(form.slice(0, -2));
  }
  // Rinteen : Rinne, Hakkeen : Hakke.
  if (form.endsWith('nteen')) guesses.push(`${form.slice(0, -4)}ne`);
  else if (form.endsWith('een')) guesses.push(form.slice(0, -2));
  guesses.push(form.slice(0, -1));
  const strong = form.slice(0, -1).replace(/(?<![kpt])([kpt])([aeiouyäö])$/, '$1$1$2');
  if (strong !== form.slice(0, -1)) guesses.push(strong);
  return guesses;
}
