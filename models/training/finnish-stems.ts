/** The stems of Finnish nominals in the Kotus classes 1 to 49. */
import { consonantParts } from './finnish-consonant-stems.ts';
import { type Gradation, weaken } from './finnish-gradation.ts';
import { type Parts, plurals, type Stems } from './finnish-plurals.ts';

/** Undefined for a class that is not known; `a` is the ending vowel, a or ä. */
export function stemsOf(
  word: string,
  inflection: string,
  gradation: Gradation | undefined,
  a: string,
): Stems | undefined {
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
  const { long, glide, plain, both } = plurals(a);
  switch (inflection) {
    case '1': {
      const plural = `${word}i`;
      return {
        strong: word,
        weak: weak(word),
        pluralStrong: [plural],
        pluralWeak: [`${weak(word)}i`],
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
    default:
      return consonantParts(word, inflection, gradation, a);
  }
}
