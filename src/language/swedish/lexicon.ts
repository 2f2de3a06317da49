import { type Inflected, inflect, nounForms, verbForms } from './inflection.ts';

/** One way to read a word form. */
export interface Reading {
  readonly lemma: string;
  /** Where it stands in a sentence: see models/weights/swedish-forms.txt. */
  readonly tag: string;
  /** It stands on the list of words without class, which puts the likeliest reading first. */
  readonly listed?: boolean;
}

/** What a longer ending has to say of the base form: take `cut` letters off and put `add` on. */
export interface EndingRule {
  readonly cut: number;
  readonly add: string;
  readonly tag: string;
}

export interface Lexicon {
  /** Readings of each known form, the likeliest first. */
  readonly forms: ReadonlyMap<string, readonly Reading[]>;
  /** The commonest change of base forms by ending, learnt from the known forms; the longest that is known counts. */
  readonly endings: ReadonlyMap<string, EndingRule>;
}

export const longestEnding = 6;

/** Makes the lexicon from the two lists under models/weights. Throws for a line that cannot be read. */
export function makeLexicon(wordList: string, formList: string): Lexicon {
  const forms = new Map<string, Reading[]>();
  const inflected: Inflected[] = [];
  for (const [tag, entries] of entriesOf(formList)) {
    for (const entry of entries.split(' ').filter(Boolean)) {
      const [form = '', lemma = form] = entry.split('=');
      addReading(forms, form, { lemma, tag, listed: true });
    }
  }
  for (const [kind, entries] of entriesOf(wordList)) {
    if (kind === 'v4' || kind === 'own') {
      for (const entry of entries.split(' / ')) inflected.push(...ownForms(kind, entry.split(' ')));
    } else {
      for (const entry of entries.split(' ').filter(Boolean)) {
        inflected.push(...inflect(entry, kind));
        // Who does it: arbeta, arbetare.
        if (/^v[12]/.test(kind) && entry.endsWith('a')) inflected.push(...inflect(`${entry}re`, 'are'));
      }
    }
  }
  for (const { form, lemma, tag } of inflected) addReading(forms, form, { lemma, tag });
  return { forms, endings: learnEndings(inflected) };
}

function* entriesOf(list: string): Iterable<[string, string]> {
  for (const line of list.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(': ');
    if (colon < 0) throw new Error(`a list of Swedish words: no class at the beginning of "${line.slice(0, 40)}"`);
    yield [line.slice(0, colon), line.slice(colon + 2)];
  }
}

function ownForms(kind: 'v4' | 'own', parts: readonly string[]): readonly Inflected[] {
  const [lemma = '', second = '-', third = '-', fourth = '-', participle = '-'] = parts;
  if (kind === 'v4') return verbForms(lemma, second, third, fourth, participle);
  return nounForms(lemma, second === '-' ? [fourth] : [second, fourth], [third]);
}

function addReading(forms: Map<string, Reading[]>, form: string, reading: Reading): void {
  const known = forms.get(form);
  if (!known) forms.set(form, [reading]);
  else if (!known.some(({ lemma, tag }) => lemma === reading.lemma && tag === reading.tag)) known.push(reading);
}

/** Counts, ending by ending, how base forms come about, one vote a form; an ending keeps its commonest change. */
function learnEndings(inflected: readonly Inflected[]): Map<string, EndingRule> {
  const rules = new Map<string, EndingRule & { readonly id: number }>();
  const byId: EndingRule[] = [];
  const votes = new Map<string, number[]>();
  for (const { form, lemma, tag } of inflected) {
    let same = 0;
    while (same < form.length && form.charCodeAt(same) === lemma.charCodeAt(same)) same += 1;
    const cut = form.length - same;
    const add = lemma.slice(same);
    const key = cut + add + tag;
    let rule = rules.get(key);
    if (!rule) {
      rule = { cut, add, tag, id: byId.length };
      rules.set(key, rule);
      byId.push(rule);
    }
    for (let size = Math.max(1, cut); size <= longestEnding && size < form.length; size += 1) {
      const ending = form.slice(-size);
      const known = votes.get(ending);
      if (known) known.push(rule.id);
      else votes.set(ending, [rule.id]);
    }
  }
  const endings = new Map<string, EndingRule>();
  const counts = new Uint32Array(byId.length);
  for (const [ending, ids] of votes) {
    if (ending.length > 3 && ids.length < 2) continue;
    let best = ids[0] ?? 0;
    for (const id of ids) {
      counts[id] = (counts[id] ?? 0) + 1;
      if ((counts[id] ?? 0) > (counts[best] ?? 0)) best = id;
    }
    const rule = byId[best];
    if (rule && (ending.length <= 3 || (counts[best] ?? 0) > 1)) endings.set(ending, rule);
    for (const id of ids) counts[id] = 0;
  }
  return endings;
}
