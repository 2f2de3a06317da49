/** The stems of nominals that have a consonant stem beside the vowel stem: Kotus classes 23 to 49. */
import { type Gradation, strengthen, weaken } from './finnish-gradation.ts';
import { type Parts, plurals } from './finnish-plurals.ts';

export function consonantParts(
  word: string,
  inflection: string,
  gradation: Gradation | undefined,
  a: string,
): Parts | undefined {
  const stem = word.slice(0, -1);
  const weak = (text: string) => weaken(text, gradation);
  const strong = (text: string) => strengthen(text, gradation);
  const { long, plain } = plurals(a);
  switch (inflection) {
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
