/**
 * Inflects Finnish nominals by the Kotus classes 1 to 49 (Nykysuomen sanalista, Institute for the Languages of
 * Finland). Only what the lemmatiser's automaton needs: every case form once, and the stems that possessive suffixes
 * follow.
 */

/** A form and what may follow it. */
export interface InflectedForm {
  readonly form: string;
  /** Word class and case or mood, `N.gen`, `V.3`. */
  readonly tag: string;
  /** A word by itself; the others stand only before a possessive suffix or as the first part of a compound. */
  readonly free: boolean;
  /** `none`: no possessive suffix. `short`: -ni, -si, -nsa, -mme, -nne. `both`: -an, -en … too (talossa → talossaan). */
  readonly possessive: 'none' | 'short' | 'both';
  /** Usual as the first part of a compound. */
  readonly first?: boolean;
}

export interface Gradation {
  readonly strong: string;
  readonly weak: string;
}

/** What the cases of one nominal are built on. */
interface Stems {
  /** Before -na and possessive suffixes. */
  readonly strong: string;
  /** Before -n, -ssa, -t. */
  readonly weak: string;
  readonly partitives: readonly string[];
  readonly illatives: readonly string[];
  /** Before plural -na and -hin; ends in i. */
  readonly pluralStrong: readonly string[];
  readonly pluralWeak: readonly string[];
  readonly pluralGenitives: readonly string[];
  readonly pluralPartitives: readonly string[];
  readonly pluralIllatives: readonly string[];
}

const vowel = /[aeiouyäöåéèáàúíóü]/;

/** Strong grade to weak, at the last place before the end: katto → kato, vaaka → vaa'a. */
export function weaken(stem: string, gradation: Gradation | undefined): string {
  if (!gradation) return stem;
  const at = stem.lastIndexOf(gradation.strong);
  if (at < 1) return stem;
  const before = stem.slice(0, at);
  const after = stem.slice(at + gradation.strong.length);
  const same = gradation.weak === '' && before.at(-1) === after[0] && vowel.test(before.at(-2) ?? '');
  return before + (same ? "'" : gradation.weak) + after;
}

/** Weak grade to strong: hame words and the like (sade → sate, aie → aike). */
export function strengthen(stem: string, gradation: Gradation | undefined): string {
  if (!gradation) return stem;
  if (gradation.weak === '') {
    const last = [...stem].findLastIndex((letter) => vowel.test(letter));
    if (last < 1) return stem;
    const cut = stem[last - 1] === "'" ? 1 : 0;
    return stem.slice(0, last - cut) + gradation.strong + stem.slice(last);
  }
  const at = stem.lastIndexOf(gradation.weak);
  return at < 1 ? stem : stem.slice(0, at) + gradation.strong + stem.slice(at + gradation.weak.length);
}

/** Front or back by the last vowel that tells. */
export function isFront(word: string): boolean {
  const telling = word
    .toLowerCase()
    .match(/[aouåäöy]/g)
    ?.at(-1);
  return telling === undefined || 'äöy'.includes(telling);
}

/** All case forms of a nominal; empty for a class that is not known. `pos` is the first letter of the tags. */
export function nominalForms(
  word: string,
  inflection: string,
  gradation: Gradation | undefined,
  front: boolean,
  pos: string,
): InflectedForm[] {
  const stems = stemsOf(word, inflection, gradation, front ? 'ä' : 'a');
  if (!stems) return [];
  const a = front ? 'ä' : 'a';
  const forms: InflectedForm[] = [];
  const add = (
    form: string,
    name: string,
    possessive: InflectedForm['possessive'] = 'none',
    free = true,
    first = false,
  ) => forms.push({ form, tag: `${pos}.${name}`, free, possessive, first });
  /** The cases that singular and plural build alike. */
  const local = (stem: string, number: string) => {
    add(`${stem}ss${a}`, `${number}ine`, 'both');
    add(`${stem}st${a}`, `${number}ela`, 'both');
    add(`${stem}ll${a}`, `${number}ade`, 'both');
    add(`${stem}lt${a}`, `${number}abl`, 'both');
    add(`${stem}lle`, `${number}all`, 'both');
    add(`${stem}tt${a}`, `${number}abe`, 'both');
    add(`${stem}ksi`, `${number}tra`);
    add(`${stem}kse`, `${number}tra`, 'both', false);
  };
  add(word, 'nom', 'none', true, true);
  add(stems.strong, 'poss', 'short', false);
  add(`${stems.weak}n`, 'gen', 'none', true, true);
  add(`${stems.weak}t`, 'Pnom');
  add(`${stems.strong}n${a}`, 'ess', 'both');
  local(stems.weak, '');
  for (const form of stems.partitives) add(form, 'par', form.endsWith(`${a}${a}`) ? 'short' : 'both');
  for (const form of stems.illatives) {
    add(form, 'ill');
    add(form.slice(0, -1), 'ill', 'short', false);
  }
  for (const stem of stems.pluralStrong) {
    add(`${stem}n${a}`, 'Pess', 'both');
    add(`${stem}ne`, 'Pcom', 'both');
  }
  for (const stem of stems.pluralWeak) {
    local(stem, 'P');
    add(`${stem}n`, 'Pins');
  }
  for (const form of stems.pluralGenitives) {
    add(form, 'Pgen', 'none', true, true);
    add(form.slice(0, -1), 'Pgen', 'short', false);
  }
  for (const form of stems.pluralPartitives) add(form, 'Ppar', 'both');
  for (const form of stems.pluralIllatives) {
    add(form, 'Pill');
    add(form.slice(0, -1), 'Pill', 'short', false);
  }
  if (inflection === '38') add(`${word.slice(0, -3)}s`, 'first', 'none', false, true);
  return forms;
}

/** Comparative and superlative with their cases; the lemma stays the positive. */
export function comparedForms(word: string, inflection: string, gradation: Gradation | undefined, front: boolean) {
  const stems = stemsOf(word, inflection, gradation, front ? 'ä' : 'a');
  if (!stems) return [];
  const mp: Gradation = { strong: 'mp', weak: 'mm' };
  const { weak } = stems;
  const short = weak.match(/[aeiouyäö]+/g)?.length === 2 && /[^aeiouyäö][aä]$/.test(weak);
  const comparative = short ? `${weak.slice(0, -1)}e` : weak;
  return [
    ...nominalForms(`${comparative}mpi`, '16', mp, front, 'C'),
    ...nominalForms(`${superlativeBase(weak)}in`, '36', undefined, front, 'C'),
  ].map((form) => ({ ...form, first: false }));
}

/** What -in and -immin follow: helpo-, kaune-, vanh-, rikka-. */
export function superlativeBase(weak: string): string {
  const isLong = weak.at(-1) === weak.at(-2);
  if (weak.endsWith('i')) return `${weak.slice(0, isLong ? -2 : -1)}e`;
  return isLong ? weak.slice(0, -1) : weak.replace(/[aäe]$/, '');
}

/** Weak stem of an adjective, on which -sti, -mmin are built; empty if unknown. */
export function weakStem(word: string, inflection: string, gradation: Gradation | undefined, front: boolean): string {
  return stemsOf(word, inflection, gradation, front ? 'ä' : 'a')?.weak ?? '';
}

type Parts = Partial<Stems> & Pick<Stems, 'strong' | 'weak'>;

function stemsOf(word: string, inflection: string, gradation: Gradation | undefined, a: string): Stems | undefined {
  const parts = partsOf(word, inflection, gradation, a);
  if (!parts) return undefined;
  const last = parts.strong.at(-1) ?? '';
  const pluralStrong = parts.pluralStrong ?? [];
  return {
    partitives: [parts.strong + a],
    illatives: [`${parts.strong}${last}n`],
    pluralStrong,
    pluralWeak: pluralStrong,
    pluralGenitives: [],
    pluralPartitives: [],
    pluralIllatives: pluralStrong.map((stem) => (/[aeouyäö]i$/.test(stem) ? `${stem}hin` : `${stem}in`)),
    ...parts,
  };
}

function partsOf(word: string, inflection: string, gradation: Gradation | undefined, a: string): Parts | undefined {
  const stem = word.slice(0, -1);
  const weak = (text: string) => weaken(text, gradation);
  const strong = (text: string) => strengthen(text, gradation);
  /** Vowel stems in -Vi: plural -iden, -itten, -ita. */
  const long = (plural: string) => ({
    pluralGenitives: [`${plural}den`, `${plural}tten`],
    pluralPartitives: [`${plural}t${a}`],
  });
  /** Plural stem in -Vi- that turns to -Vj- between vowels: taloja, talojen. */
  const glide = (plural: string) => ({
    pluralGenitives: [`${plural.slice(0, -1)}jen`],
    pluralPartitives: [`${plural.slice(0, -1)}j${a}`],
  });
  /** Plural stem in plain -i-: ovia, ovien, oviin. */
  const plain = (plural: string, consonant?: string, genitive = true) => ({
    pluralStrong: [plural],
    pluralGenitives: [`${plural}en`, ...(consonant && genitive ? [`${consonant}ten`] : [])],
    pluralPartitives: [plural + a],
    pluralIllatives: [`${plural}in`],
  });
  const both = (plural: string, weakPlural: string) => ({
    pluralGenitives: [...glide(plural).pluralGenitives, ...long(weakPlural).pluralGenitives],
    pluralPartitives: [...glide(plural).pluralPartitives, ...long(weakPlural).pluralPartitives],
  });
  switch (inflection) {
    case '1': {
      const plural = `${word}i`;
      return {
        strong: word,
        weak: weak(word),
        pluralStrong: [plural],
        pluralWeak: [weak(word) + 'i'],
        ...glide(plural),
      };
    }
    case '2':
    case '4': {
      const soft = weak(word);
      const illatives = [`${word}ihin`, ...(soft === word ? [] : [`${soft}ihin`])];
      return {
        strong: word,
        weak: soft,
        pluralStrong: [`${word}i`],
        pluralWeak: [`${soft}i`],
        pluralIllatives: illatives,
        ...both(`${word}i`, `${soft}i`),
      };
    }
    case '3':
      return {
        strong: word,
        weak: word,
        partitives: [`${word}t${a}`],
        pluralStrong: [`${word}i`],
        ...long(`${word}i`),
      };
    case '5':
    case '6': {
      const open = word.endsWith('i') ? word : `${word}i`;
      const base = open.slice(0, -1);
      const soft = weak(open);
      const plural = `${base}ei`;
      const genitives = [`${open}en`, ...(inflection === '6' ? long(plural).pluralGenitives : [])];
      const partitives = [`${base}ej${a}`, ...(inflection === '6' ? [`${plural}t${a}`] : [])];
      return {
        strong: open,
        weak: soft,
        pluralStrong: [plural],
        pluralWeak: [`${soft.slice(0, -1)}ei`],
        pluralGenitives: genitives,
        pluralPartitives: partitives,
      };
    }
    case '7': {
      const soft = weak(`${stem}e`);
      return { strong: `${stem}e`, weak: soft, ...plain(word), pluralWeak: [`${soft.slice(0, -1)}i`] };
    }
    case '8':
      return {
        strong: word,
        weak: weak(word),
        pluralStrong: [`${word}i`],
        pluralWeak: [`${weak(word)}i`],
        ...glide(`${word}i`),
      };
    case '9': {
      const o = a === 'a' ? 'o' : 'ö';
      const soft = weak(word);
      return {
        strong: word,
        weak: soft,
        pluralStrong: [`${stem}${o}i`],
        pluralWeak: [`${soft.slice(0, -1)}${o}i`],
        ...glide(`${stem}${o}i`),
      };
    }
    case '10': {
      const soft = weak(word);
      return { strong: word, weak: soft, ...plain(`${stem}i`), pluralWeak: [`${soft.slice(0, -1)}i`] };
    }
    case '11':
    case '12':
    case '13':
    case '14': {
      const o = a === 'a' ? 'o' : 'ö';
      const soft = weak(word);
      const plural = `${stem}${o}i`;
      const softPlural = `${soft.slice(0, -1)}${o}i`;
      const forms = inflection === '12' ? long(plural) : both(plural, softPlural);
      const extra = inflection === '11' ? plain(`${stem}i`) : undefined;
      return {
        strong: word,
        weak: soft,
        pluralStrong: [plural, ...(extra?.pluralStrong ?? [])],
        pluralWeak: [softPlural, ...(extra?.pluralStrong ?? [])],
        pluralGenitives: [...forms.pluralGenitives, ...(extra?.pluralGenitives ?? [])],
        pluralPartitives: [...forms.pluralPartitives, ...(extra?.pluralPartitives ?? [])],
        pluralIllatives: [
          `${plural}hin`,
          ...(soft === word ? [] : [`${softPlural}hin`]),
          ...(extra?.pluralIllatives ?? []),
        ],
      };
    }
    case '15':
      return {
        strong: word,
        weak: word,
        partitives: [word + a, `${word}t${a}`],
        pluralStrong: [`${stem}i`],
        ...long(`${stem}i`),
        pluralIllatives: [`${stem}isiin`, `${stem}ihin`],
      };
    case '16': {
      const open = stem + a;
      const soft = weak(open);
      return { strong: open, weak: soft, ...plain(word), pluralWeak: [`${soft.slice(0, -1)}i`] };
    }
    case '17':
    case '20': {
      const plural = `${stem}i`;
      const last = word.at(-1) ?? '';
      return {
        strong: word,
        weak: word,
        partitives: [`${word}t${a}`],
        illatives: [`${word}seen`, `${word}h${last}n`],
        pluralStrong: [plural],
        ...long(plural),
        pluralIllatives: [`${plural}siin`, `${plural}hin`],
      };
    }
    case '18': {
      const plural = `${stem}i`;
      return {
        strong: word,
        weak: word,
        partitives: [`${word}t${a}`],
        illatives: [`${word}h${word.at(-1) ?? ''}n`],
        pluralStrong: [plural],
        ...long(plural),
      };
    }
    case '19': {
      const plural = `${word.slice(0, -2)}${word.at(-1) ?? ''}i`;
      return {
        strong: word,
        weak: word,
        partitives: [`${word}t${a}`],
        illatives: [`${word}h${word.at(-1) ?? ''}n`],
        pluralStrong: [plural],
        ...long(plural),
      };
    }
    case '21':
      return {
        strong: word,
        weak: word,
        partitives: [`${word}t${a}`, word + a],
        illatives: ['e', 'i', word.at(-1) ?? ''].map((letter) => `${word}h${letter}n`),
        pluralStrong: [`${word}i`],
        ...long(`${word}i`),
      };
    case '22': {
      const open = `${word}'`;
      return {
        strong: open,
        weak: open,
        partitives: [`${open}t${a}`],
        illatives: ['e', 'i', 'o', 'u', 'a'].map((letter) => `${open}h${letter}n`),
        pluralStrong: [`${open}i`],
        ...long(`${open}i`),
      };
    }
    case '23':
    case '24':
    case '26': {
      return {
        strong: `${stem}e`,
        weak: `${stem}e`,
        partitives: [`${stem}t${a}`],
        ...plain(word, stem, inflection !== '23'),
      };
    }
    case '25': {
      const nasal = `${word.slice(0, -2)}n`;
      return {
        strong: `${stem}e`,
        weak: `${stem}e`,
        partitives: [`${nasal}t${a}`, `${stem}e${a}`],
        ...plain(word, nasal),
      };
    }
    case '27': {
      const base = word.slice(0, -2);
      return {
        strong: `${base}te`,
        weak: `${base}de`,
        partitives: [`${base}tt${a}`],
        ...plain(word, `${base}t`),
      };
    }
    case '28': {
      const base = word.slice(0, -2);
      const open = `${base}te`;
      return { strong: open, weak: weak(open), partitives: [`${base}tt${a}`], ...plain(word, `${base}t`) };
    }
    case '29':
    case '30': {
      const base = inflection === '29' ? word.slice(0, -3) : word.slice(0, -3);
      const consonant = `${base}s`;
      return { strong: `${stem}e`, weak: `${stem}e`, partitives: [`${consonant}t${a}`], ...plain(word, consonant) };
    }
    case '31': {
      const base = word.slice(0, -3);
      return { strong: `${base}hte`, weak: `${base}hde`, partitives: [`${base}ht${a}`], ...plain(word) };
    }
    case '32': {
      const open = `${strong(word)}e`;
      return {
        strong: open,
        weak: open,
        partitives: [`${word}t${a}`],
        ...plain(`${open.slice(0, -1)}i`, word),
      };
    }
    case '33': {
      const open = `${strong(word).slice(0, -1)}me`;
      return { strong: open, weak: open, partitives: [`${word}t${a}`], ...plain(`${open.slice(0, -1)}i`, word) };
    }
    case '34':
    case '35': {
      const open = `${strong(word).slice(0, -1)}m${a}`;
      return { strong: open, weak: open, partitives: [`${word}t${a}`], ...plain(`${open.slice(0, -1)}i`, word) };
    }
    case '36':
    case '37': {
      const base = stem;
      return {
        strong: `${base}mp${a}`,
        weak: `${base}mm${a}`,
        partitives: [`${word}t${a}`, ...(inflection === '37' ? [`${base}mp${a}${a}`] : [])],
        ...plain(`${base}mpi`, word),
        pluralWeak: [`${base}mmi`],
      };
    }
    case '38': {
      const base = word.slice(0, -3);
      return {
        strong: `${base}se`,
        weak: `${base}se`,
        partitives: [`${base}st${a}`],
        ...plain(`${base}si`, `${base}s`),
      };
    }
    case '39':
      return { strong: `${stem}kse`, weak: `${stem}kse`, partitives: [`${word}t${a}`], ...plain(`${stem}ksi`, word) };
    case '40':
      return { strong: `${stem}te`, weak: `${stem}de`, partitives: [`${stem}tt${a}`], ...plain(`${stem}ksi`) };
    case '41':
    case '44': {
      const open = inflection === '41' ? strong(word).slice(0, -1) : stem;
      const last = open.at(-1) ?? '';
      const plural = `${open}i`;
      return {
        strong: open + last,
        weak: open + last,
        partitives: [`${word}t${a}`],
        illatives: [`${open}${last}seen`],
        pluralStrong: [last === 'i' ? `${open}i` : plural],
        ...long(plural),
        pluralIllatives: [`${plural}siin`, `${plural}hin`],
      };
    }
    case '42':
      return { strong: `${stem}he`, weak: `${stem}he`, partitives: [`${word}t${a}`], ...plain(`${stem}hi`, word) };
    case '43': {
      const open = `${strong(word).slice(0, -1)}e`;
      const plural = `${open.slice(0, -1)}i`;
      return {
        strong: open,
        weak: open,
        partitives: [`${word}t${a}`],
        pluralStrong: [plural],
        ...long(plural),
        pluralIllatives: [`${plural}siin`, `${plural}hin`],
      };
    }
    case '45':
      return {
        strong: `${stem}nte`,
        weak: `${stem}nne`,
        partitives: [`${stem}tt${a}`],
        ...plain(`${stem}nsi`),
      };
    case '46':
      return { strong: `${stem}nte`, weak: `${stem}nne`, partitives: [`${word}t${a}`], ...plain(`${stem}nsi`) };
    case '47': {
      const base = word.slice(0, -2);
      return {
        strong: `${base}ee`,
        weak: `${base}ee`,
        partitives: [`${word}t${a}`],
        illatives: [`${base}eeseen`],
        pluralStrong: [`${base}ei`],
        ...long(`${base}ei`),
        pluralIllatives: [`${base}eisiin`, `${base}eihin`],
      };
    }
    case '48':
    case '49b': {
      const open = `${strong(word)}e`;
      const plural = `${open.slice(0, -1)}i`;
      return {
        strong: open,
        weak: open,
        partitives: [`${word}tt${a}`],
        illatives: [`${open}seen`],
        pluralStrong: [plural],
        ...long(plural),
        pluralIllatives: [`${plural}siin`, `${plural}hin`],
      };
    }
    case '49': {
      const open = `${strong(word)}e`;
      return { strong: open, weak: open, partitives: [`${word}t${a}`], ...plain(`${open.slice(0, -1)}i`, word) };
    }
    default:
      return undefined;
  }
}
