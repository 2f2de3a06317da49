/**
 * The forms of a Swedish word by its inflection class. Classes of nouns are called by their plural ending:
 *
 * | class | example |
 * | --- | --- |
 * | `or` | flicka, flickan, flickor, flickorna |
 * | `ar` | stol, stolen, stolar; pojke, pojken, pojkar; nyckel, nyckeln, nycklar |
 * | `er` | person, personen, personer; händelse, händelsen, händelser |
 * | `n` | möte, mötet, möten |
 * | `noll` | hus, huset, hus; fönster, fönstret, fönster |
 * | `ern` | parti, partiet, partier; museum, museet, museer |
 * | `are`, `iker`, `ande` | lärare, läraren; politiker, politikern; studerande, studeranden |
 * | `massu`, `massn` | politik, politiken; vatten, vattnet: no plural |
 * | `a`, `a0` | stor, stort, stora, större; bra |
 * | `v1`, `v2`, `v2k`, `v2t`, `v2n`, `v3` | tala, talade; bygga, byggde; köpa, köpte; möta, mötte; känna, kände; tro, trodde |
 * | `v1s`, `v2s` | hoppas, hoppades; trivas, trivdes |
 */

/** Where a form can stand: see models/weights/swedish-forms.txt. */
export type Tag = string;

export interface Inflected {
  readonly form: string;
  readonly lemma: string;
  readonly tag: Tag;
}

const vowelEnd = /[aeiouyåäöé]$/;
/** Stems in an unstressed -el, -er, -en lose the vowel before an ending: nyckel, nycklar. */
const weak = (word: string) => word.replace(/([^aeiouyåäö])e([lrn])$/, '$1$2').replace(/([lmnr])\1([lrn])$/, '$1$2');
const isWeak = (word: string) => /[^aeiouyåäö]e[lrn]$/.test(word) && /[aeiouyåäö]/.test(word.slice(0, -3));

/** All forms of one entry of the word list; `+` doubles the last consonant. Throws for a class that is not known. */
export function inflect(entry: string, kind: string): Inflected[] {
  const lemma = entry.replace(/\+$/, '');
  const stem = entry.endsWith('+') ? lemma + lemma.slice(-1) : lemma;
  if (kind === 'a' || kind === 'a0')
    return adjective(lemma, stem, kind === 'a0').map((form) => ({ form, lemma, tag: 'a' }));
  if (kind.startsWith('v')) return verb(lemma, kind);
  return noun(lemma, stem, kind);
}

/** Definite forms are tagged N, the others n. Genitives are not listed: they are read by taking off the s. */
export function nounForms(lemma: string, definite: readonly string[], plurals: readonly string[]): Inflected[] {
  return [
    ...[lemma, ...plurals].map((form) => ({ form, lemma, tag: 'n' })),
    ...definite.map((form) => ({ form, lemma, tag: 'N' })),
  ];
}

function noun(lemma: string, stem: string, kind: string): Inflected[] {
  const short = lemma.slice(0, -1);
  const unstressed = isWeak(lemma);
  const utrum =
    vowelEnd.test(lemma) || (/(?:el|er|or)$/.test(lemma) && /[aeiouyåäö]/.test(lemma.slice(0, -2)))
      ? `${lemma}n`
      : `${stem}en`;
  const neuter = unstressed ? `${weak(lemma)}et` : vowelEnd.test(lemma) ? `${lemma}t` : `${stem}et`;
  switch (kind) {
    case 'or': {
      const base = lemma.endsWith('a') ? short : lemma;
      return nounForms(lemma, [utrum, `${base}orna`], [`${base}or`]);
    }
    case 'ar': {
      const base = lemma.endsWith('e') ? short : unstressed ? weak(lemma) : stem;
      return nounForms(lemma, [utrum, `${base}arna`], [`${base}ar`]);
    }
    case 'er': {
      const base = lemma.endsWith('e') ? short : unstressed ? weak(lemma) : stem;
      return nounForms(lemma, [utrum, `${base}erna`], [`${base}er`]);
    }
    case 'n':
      return nounForms(lemma, [`${lemma}t`, `${lemma}na`], [`${lemma}n`]);
    case 'noll':
      return nounForms(lemma, [neuter, unstressed ? `${weak(lemma)}en` : `${stem}en`], []);
    case 'ern': {
      const base = lemma.replace(/um$|e$/, '');
      return nounForms(
        lemma,
        [lemma.endsWith('um') ? `${base}et` : `${lemma.endsWith('e') ? base : lemma}et`, `${base}erna`],
        [`${base}er`],
      );
    }
    case 'are':
      return nounForms(lemma, [`${lemma}n`, `${lemma.slice(0, -1)}na`], []);
    case 'iker':
      return nounForms(lemma, [`${lemma}n`, `${lemma}na`], []);
    case 'ande':
      return nounForms(lemma, [`${lemma}n`, `${lemma}na`], []);
    case 'massu':
      return nounForms(lemma, [utrum], []);
    case 'massn':
      return nounForms(lemma, [neuter], []);
    default:
      throw new Error(`swedish-words.txt: no inflection class "${kind}" (at "${lemma}")`);
  }
}

function adjective(lemma: string, stem: string, fixed: boolean): string[] {
  if (fixed) return [lemma];
  const base = isWeak(lemma) ? weak(lemma) : stem.endsWith('sam') ? `${stem}m` : stem;
  return [lemma, neuterAdjective(lemma), ...['a', 'e', 'are', 'ast', 'aste'].map((ending) => base + ending)];
}

/** stor → stort, glad → glatt, sann → sant, fri → fritt, svart → svart, obunden → obundet. */
export function neuterAdjective(lemma: string): string {
  if (lemma.endsWith('en') && isWeak(lemma)) return `${lemma.slice(0, -1)}t`;
  if (/(?:ad|[^aeiouyåäöd]d)$/.test(lemma) && lemma !== 'glad') return `${lemma.slice(0, -1)}t`;
  if (lemma.endsWith('dd')) return `${lemma.slice(0, -2)}tt`;
  if (/d$/.test(lemma)) return `${lemma.slice(0, -1)}tt`;
  if (/[^t]t$/.test(lemma)) return /[aeiouyåäö]t$/.test(lemma) && lemma.length < 5 ? `${lemma}t` : lemma;
  if (/tt$/.test(lemma)) return lemma;
  if (/nn$/.test(lemma)) return `${lemma.slice(0, -1)}t`;
  if (/[iyåé]$/.test(lemma)) return `${lemma}tt`;
  return `${lemma}t`;
}

function verb(lemma: string, kind: string): Inflected[] {
  const stem = lemma.slice(0, -1);
  // The stem before the endings -de, -t: double m and n become one (glömma, glömde), d and t melt with them.
  const single = stem.replace(/([mn])\1$/, '$1').replace(/j$/, '');
  switch (kind) {
    case 'v1':
      return verbForms(lemma, `${lemma}r`, `${lemma}de`, `${lemma}t`, `${lemma}d`, lemma);
    case 'v1s':
      return deponent(lemma, lemma, `${lemma.slice(0, -1)}des`, `${lemma.slice(0, -1)}ts`);
    case 'v2s': {
      const root = lemma.slice(0, -2).replace(/([mn])\1$/, '$1');
      const voiceless = /[kpsxt]$/.test(root);
      return deponent(
        lemma,
        /[s]$/.test(root) ? root : `${lemma.slice(0, -2)}s`,
        `${root}${voiceless ? 't' : 'd'}es`,
        `${root}ts`,
      );
    }
    case 'v2': {
      const melted = /nd$/.test(stem) ? stem.slice(0, -1) : /[^n]d$/.test(stem) ? stem.slice(0, -1) : single;
      const past = /nd$/.test(stem) ? `${stem}e` : /d$/.test(stem) ? `${stem}de` : `${single}de`;
      const supine = /nd$/.test(stem) ? `${melted}t` : /d$/.test(stem) ? `${melted}tt` : `${single}t`;
      const participle = /nd$/.test(stem) ? stem : /d$/.test(stem) ? `${stem}d` : `${single}d`;
      const present =
        /[rl]$/.test(stem) && !/[rl]l$/.test(stem) ? (stem.endsWith('r') ? stem : `${stem}er`) : `${stem}er`;
      return verbForms(lemma, present, past, supine, participle, stem);
    }
    case 'v2k':
      return verbForms(lemma, `${stem}er`, `${stem}te`, `${stem}t`, `${stem}t`, stem);
    case 'v2t': {
      const past = /[^aeiouyåäöt]t$/.test(stem) || stem.endsWith('tt') ? `${stem}e` : `${stem}te`;
      return verbForms(lemma, `${stem}er`, past, past.slice(0, -1), past.slice(0, -1), stem);
    }
    case 'v2n':
      return verbForms(lemma, `${stem}er`, `${single}de`, `${single}t`, `${single}d`, stem);
    case 'v3':
      return verbForms(lemma, `${lemma}r`, `${lemma}dde`, `${lemma}tt`, `${lemma}dd`, lemma);
    default:
      throw new Error(`swedish-words.txt: no inflection class "${kind}" (at "${lemma}")`);
  }
}

/** Forms of a verb by its principal parts; `-` stands for a part that it lacks. */
export function verbForms(
  lemma: string,
  present: string,
  past: string,
  supine: string,
  participle: string,
  imperative = lemma.replace(/(?<=.[^aeiouyåäö])a$/, ''),
): Inflected[] {
  if (lemma.endsWith('s')) return deponent(lemma, present, past, supine);
  const stem = present.replace(/e?r$/, '');
  const finite = [present, past, `${past}s`, `${lemma}s`, `${stem}s`, `${stem}es`, `${lemma.slice(0, -1)}s`];
  const forms: Inflected[] = [
    { form: lemma, lemma, tag: 'f' },
    { form: `${lemma}s`, lemma, tag: 'f' },
    ...finite.map((form) => ({ form, lemma, tag: 'v' })),
    { form: imperative, lemma, tag: 'j' },
  ];
  if (supine !== '-') forms.push({ form: supine, lemma, tag: 'u' }, { form: `${supine}s`, lemma, tag: 'u' });
  const present2 = lemma.endsWith('a') ? `${lemma}nde` : `${lemma}ende`;
  forms.push({ form: present2, lemma: present2, tag: 'a' });
  if (participle !== '-') {
    const weakened = isWeak(participle) && participle.endsWith('en') ? participle.replace(/en$/, 'n') : participle;
    const others = participle.endsWith('ad') ? [`${participle}e`] : [`${weakened}a`, `${weakened}e`];
    for (const form of [participle, neuterAdjective(participle), ...others]) {
      forms.push({ form, lemma: participle, tag: 'a' });
    }
  }
  return forms;
}

function deponent(lemma: string, present: string, past: string, supine: string): Inflected[] {
  return [
    { form: lemma, lemma, tag: 'f' },
    { form: present, lemma, tag: 'v' },
    { form: past, lemma, tag: 'v' },
    { form: supine, lemma, tag: 'u' },
  ];
}
