/** Reads the pykko lexicon (MIT; core by the Institute for the Languages of Finland, CC BY 4.0) into paradigms. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paradigm } from './finnish-automaton.ts';
import { type Gradation, isFront } from './finnish-gradation.ts';
import { comparedForms, type InflectedForm, nominalForms, superlativeBase, weakStem } from './finnish-nouns.ts';
import { verbForms, verbNouns } from './finnish-verbs.ts';

const posLetter: Readonly<Record<string, string>> = {
  noun: 'N',
  'noun-pl': 'N',
  adjective: 'A',
  proper: 'R',
  'proper-pl': 'R',
  numeral: 'U',
  ordinal: 'O',
  pronoun: 'P',
  'pronoun-pl': 'P',
  adverb: 'D',
  adposition: 'D',
  interjection: 'I',
  conjunction: 'K',
};

/** Class words whose plural is the base form (sakset, häät): the class is that of the singular. */
export function* lexiconParadigms(folder: string): Iterable<Paradigm> {
  const names = join(folder, 'names', 'pykko_gaz');
  const files = [
    join(folder, 'lexicon', 'pykko', 'lexicon.tsv'),
    ...(existsSync(names) ? readdirSync(names).sort() : [])
      .filter((file) => file.endsWith('.tsv'))
      .map((file) => join(names, file)),
  ];
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
    const [kind, raw = '', , pos = '', classes = '', gradations = '', harmony = '', , style = ''] = line.split('\t');
    if (kind !== '-' || !raw || raw.includes(' ') || pos === 'none') continue;
    const lemma = raw.toLowerCase().replaceAll('’', "'").replaceAll('%', '|');
    const word = lemma.replaceAll('|', '');
    const [strong = '', weak = ''] =
      gradations === '-' || gradations === '!' ? [] : (gradations.split('|')[0] ?? '').split(':');
    const gradation: Gradation | undefined = strong ? { strong, weak } : undefined;
    const parts = lemma.split(/[|-]/);
    const fronts = harmony.includes('|')
      ? [true, false]
      : [harmony === '-' || harmony === '' ? isFront(parts.at(-1) ?? '') : harmony === 'front'];
    const inflections = classes.split('|').map((text) => text.replace(/[?†]/g, ''));
    const short = (word.match(/[aeiouyäö]+/g)?.length ?? 0) === 2;
    const pattern = [pos, classes, gradations, fronts, style.includes('+poss'), short, word.slice(-5)].join(' ');
    const entry: Entry = { word, pos, inflections, gradation, fronts, possessive: style.includes('+poss') };
    yield { lemma, ...(word.length > 5 ? { pattern } : {}), forms: () => formsOf(entry) };
    const marked = (derived: string) =>
      lemma.includes('|') && derived.startsWith(word.slice(0, 3)) ? withJoints(lemma, derived) : derived;
    for (const inflection of inflections) {
      for (const front of fronts) {
        const derived =
          pos === 'verb'
            ? verbNouns(word, inflection, gradation, front)
            : pos === 'adjective'
              ? manner(weakStem(word, inflection, gradation, front), front)
              : [];
        for (const [index, { lemma: other, forms }] of derived.entries()) {
          const shape = other.length > 9 ? { pattern: `${index} ${pos} ${front} ${short} ${other.slice(-9)}` } : {};
          yield { lemma: marked(other), ...shape, forms };
        }
      }
    }
  }
}

interface Entry {
  readonly word: string;
  readonly pos: string;
  readonly inflections: readonly string[];
  readonly gradation: Gradation | undefined;
  readonly fronts: readonly boolean[];
  /** The base form itself takes possessive suffixes. */
  readonly possessive: boolean;
}

function formsOf({ word, pos, inflections, gradation, fronts, possessive }: Entry): readonly InflectedForm[] {
  const letter = posLetter[pos];
  const inflected = letter !== undefined && !['D', 'I', 'K'].includes(letter);
  const own: InflectedForm = {
    form: word,
    tag: `${letter ?? 'V'}.${inflected ? 'nom' : '-'}`,
    free: true,
    possessive: 'none',
  };
  const forms: InflectedForm[] = [];
  for (const inflection of inflections) {
    for (const front of fronts) {
      if (pos === 'verb') forms.push(...verbForms(word, inflection, gradation, front));
      else if (pos === 'noun-pl' || pos === 'proper-pl') {
        const base = singularOf(word, inflection, gradation, front);
        if (base === undefined) continue;
        const all = nominalForms(base, inflection, gradation, front, letter ?? 'N');
        forms.push(...all.filter(({ tag }) => tag.includes('P')), own);
      } else if (inflected) {
        const all = nominalForms(word, inflection, gradation, front, letter);
        // Names do not begin the compounds that no lexicon has: too many are words of other kinds.
        forms.push(...(letter === 'R' ? all.map((form) => ({ ...form, first: false })) : all));
        if (letter === 'A') forms.push(...comparedForms(word, inflection, gradation, front));
      }
    }
  }
  if (forms.length === 0 && letter) forms.push({ ...own, first: letter === 'N' || letter === 'A' });
  if (possessive) forms.push({ ...own, possessive: 'both' });
  return forms;
}

/** -sti, and its comparison, which UD takes back to -sti. */
function manner(stem: string, front: boolean) {
  if (stem === '') return [];
  const lemma = `${stem}sti`;
  const short = stem.match(/[aeiouyäö]+/g)?.length === 2 && /[^aeiouyäö][aä]$/.test(stem);
  const comparative = short ? `${stem.slice(0, -1)}e` : stem;
  const a = front ? 'ä' : 'a';
  const form = (text: string, tag: string): InflectedForm => ({ form: text, tag, free: true, possessive: 'none' });
  const forms = () => [
    form(lemma, 'D.sti'),
    form(`${comparative}mmin`, 'D.min'),
    form(`${superlativeBase(stem)}immin`, 'D.min'),
    form(`${comparative}mp${a}${a}`, 'D.min'),
  ];
  return [{ lemma, forms }];
}

function withJoints(marked: string, word: string): string {
  let out = '';
  let at = 0;
  for (const letter of marked) {
    if (letter === '|') out += '|';
    else {
      if (word[at] !== letter) break;
      out += letter;
      at += 1;
    }
  }
  return out + word.slice(at);
}

/** The singular that a plural base form would have: sakset → saksi, häät → hää. */
function singularOf(
  word: string,
  inflection: string,
  gradation: Gradation | undefined,
  front: boolean,
): string | undefined {
  const stem = word.slice(0, -1);
  const strong = gradation ? replaceLast(stem, gradation.weak, gradation.strong) : stem;
  const weak = gradation ? replaceLast(stem, gradation.strong, gradation.weak) : stem;
  const bases = [strong, stem, weak].flatMap((text) => [
    text,
    `${text.slice(0, -1)}i`,
    ...['', 's', 'n'].map((end) => text.slice(0, -1) + end),
    ...['', 's', 'n', 'in', 'nen'].map((end) => text.slice(0, -2) + end),
    ...['n', 's', 'us'].map((end) => text.slice(0, -3) + end),
  ]);
  // In these classes the base form ends in -i, though -e would inflect alike.
  const endsInI = /^(?:[567]|2[3-9]|3[01])$/.test(inflection);
  return bases.find(
    (base) =>
      base.length > 1 &&
      (!endsInI || base.endsWith('i')) &&
      nominalForms(base, inflection, gradation, front, 'N').some(({ form, tag }) => tag === 'N.Pnom' && form === word),
  );
}

function replaceLast(text: string, from: string, to: string): string {
  const at = from === '' ? text.length - 1 : text.lastIndexOf(from);
  return at < 1 ? text : text.slice(0, at) + to + text.slice(at + from.length);
}
