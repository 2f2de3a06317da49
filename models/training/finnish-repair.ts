/**
 * Brings the older annotation of the Turku Dependency Treebank (which the training data hold) and FinnTreeBank to the
 * conventions of Universal Dependencies, by their tags and the lexicon: derived words are words of their own
 * (valmistaminen, not valmistaa), compounds keep their first parts as printed, colloquial pronouns are taken back.
 */
import {
  analyse,
  analyseAfterHyphen,
  lemmaOf,
  type Reading,
  type Source,
  sources,
} from '../../src/language/finnish/analyse.ts';
import type { Automaton } from '../../src/language/finnish/automaton.ts';
import type { GoldSentence, GoldToken } from './finnish-treebank.ts';

/** Pronouns have the singular nominative of the standard language as their base form. */
const pronouns: Readonly<Record<string, string>> = {
  mä: 'minä',
  sä: 'sinä',
  tää: 'tämä',
  toi: 'tuo',
  mikin: 'mikä',
  me: 'minä',
  te: 'sinä',
  he: 'hän',
  ne: 'se',
  nuo: 'tuo',
  nämä: 'tämä',
};
/** Rare verbs that the old annotation took for common ones. */
const verbs: Readonly<Record<string, string>> = { pidetä: 'pitää', tungeta: 'tunkea' };
const adverbs: Readonly<Record<string, string>> = {
  paremmin: 'hyvin',
  parhaiten: 'hyvin',
  ni: 'niin',
  vaikkapa: 'vaikka',
  vieläkin: 'vielä',
};

export function repaired(
  sentences: readonly GoldSentence[],
  words: Automaton,
  tags: readonly string[],
): GoldSentence[] {
  const readings = new Map<string, Reading[]>();
  const read = (form: string) => {
    let list = readings.get(form);
    if (!list) {
      list = [];
      analyse(words, form, list);
      if (form.includes('-')) analyseAfterHyphen(words, form, list);
      readings.set(form, list);
    }
    return list.map((reading) => ({
      lemma: lemmaOf(form, reading),
      tag: tags[reading.tag] ?? '',
      source: reading.source,
    }));
  };
  return sentences.map(({ origin, tokens }) => ({
    origin,
    tokens: tokens.map((token) => ({ ...token, lemma: repair(token, read(token.form.toLowerCase())) })),
  }));
}

interface TaggedReading {
  readonly lemma: string;
  readonly tag: string;
  readonly source: Source;
}

function repair({ form, lemma, tag, rawTag }: GoldToken, readings: readonly TaggedReading[]): string {
  const low = form.toLowerCase();
  if (low === 'niiden') return 'se';
  if (/SUBCAT_Dem/.test(rawTag) && ['niin', 'noin', 'näin'].includes(low)) return low;
  if (tag.startsWith('P') && pronouns[lemma]) return pronouns[lemma] ?? lemma;
  if (tag.startsWith('V') && verbs[lemma]) return verbs[lemma] ?? lemma;
  if (tag.startsWith('D') && adverbs[low]) return adverbs[low] ?? lemma;
  if (low.startsWith('mm') && lemma === 'mm') return low === 'mm.' ? 'mm.' : lemma;
  if (/DRV_Der_sti/.test(rawTag))
    return readings.find((reading) => reading.tag.startsWith('D.'))?.lemma ?? (low.endsWith('sti') ? low : lemma);
  const nominal = readings.filter((reading) => /^[NAMOC]\./.test(reading.tag));
  if (/DRV_Der_/.test(rawTag) && /^[NA]\./.test(tag)) {
    const wanted = /Der_minen/.test(rawTag) ? nominal.filter(({ lemma }) => lemma.endsWith('minen')) : nominal;
    const longest = wanted.toSorted((a, b) => b.lemma.length - a.lemma.length)[0]?.lemma;
    return hyphenless(longest ?? lemma, form);
  }
  // `tilanne` is not `tila` + `nne` unless the tag says so.
  const whole = readings.some(({ source }) => source === sources.lexicon) && !/POSS|CLIT/.test(rawTag);
  const name = readings.find((reading) => reading.tag.startsWith('R.') && reading.lemma.replaceAll('-', '') === lemma);
  if (name && /^\p{Lu}/u.test(form)) return name.lemma;
  const fits = readings.some((reading) => reading.lemma === lemma && !(whole && reading.source === sources.suffixed));
  if (!fits && !tag.startsWith('R')) {
    const ending = tag.slice(tag.indexOf('.'));
    const same = tag.startsWith('V')
      ? readings.filter((reading) => reading.tag.startsWith(tag.slice(0, 2)))
      : /^[NA]\./.test(tag)
        ? nominal.filter((reading) => reading.tag.endsWith(ending))
        : [];
    const lemmas = [...new Set(same.map((reading) => reading.lemma))];
    if (lemmas.length === 1) return hyphenless(lemmas[0] ?? lemma, form);
  }
  return tag.startsWith('N') || tag.startsWith('A') ? hyphenless(lemma, form) : lemma;
}

/** UD writes the joint of a common compound as `#` alone: MM-kulta → MM#kulta. */
function hyphenless(lemma: string, form: string): string {
  const last = form.slice(form.lastIndexOf('-') + 1);
  return /^\p{Ll}/u.test(last) && !lemma.startsWith('-') ? lemma.replaceAll('-', '') : lemma;
}
