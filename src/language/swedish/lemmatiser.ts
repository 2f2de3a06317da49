import { Recent } from '../recent.ts';
import { beforeNextWord, bestReading, sentenceBegin } from './context.ts';
import type { Lexicon, Reading } from './lexicon.ts';

export interface SwedishLemmatiser {
  /** Base forms of a sentence's tokens as printed: neighbours and capitals count. */
  readonly lemmatise: (forms: readonly string[]) => string[];
  /** The likeliest base form of a lower-cased word that stands alone. */
  readonly lemma: (form: string) => string;
}

/** Particles that verbs begin with: the rest may be as short as `se`, `ta`. */
const particles =
  /^(?:av|an|be|bi|bort|de|efter|ej|er|fram|från|för|före|förut|genom|hem|igen|ihop|in|inne|jäm|kring|kvar|loss|med|miss|mot|ned|ner|om|på|sam|sär|till|tillbaka|und|undan|under|upp|ur|ut|van|vidare|vid|å|åsido|åter|över|omhänder|ifråga|fast|ställning|med|lös|fri|god|rang|saker|full|stads)$/;
/** Names whose last s is their own, besides those that nameOf tells by their ending. */
const namesInS = new Set(
  'anders lars hans jens mats claes klas jonas andreas lukas lucas thomas tomas niklas magnus markus marcus linus rasmus paris johannes mattias matias tobias elias nils jesus aarhus texas honduras filippinerna damaskus cypern laos vilnius hels ines agnes borås västerås höganäs kalmars alingsås mars venus nordens brussels angeles'.split(
    ' ',
  ),
);

const nounGenitive = /(?:[aoe]rna|het|ning|tion|ing|en|ens|ar|or)s$/;
/** Forms of short words that many longer words end in by chance. */
const chance = new Set(
  'litet liten lilla samma heter heten andra annat annan bra mer mest mindre liva iver era ert mitt min sin den det ner ens var vara'.split(
    ' ',
  ),
);
const open = new Set(['n', 'N', 'a', 'v', 'f', 'u']);

interface Word {
  readonly form: string;
  readonly readings: readonly Reading[];
  /** Its base form as a name, when it has a capital and is on no list. */
  readonly name: string | undefined;
  /** Its readings rest on next to nothing: at the beginning of a sentence it is rather a name. */
  readonly unclear: boolean;
}

export function createSwedishLemmatiser({ forms, endings }: Lexicon): SwedishLemmatiser {
  const recent = new Recent<Word>(50_000);

  /** What can be said of a printed word without its neighbours, remembered. */
  const wordOf = (printed: string): Word => {
    const known = recent.get(printed);
    if (known) return known;
    const form = printed.toLowerCase();
    const name = printed !== form && !forms.has(form) && !genitive(form) ? nameOf(printed) : undefined;
    const readings = forms.get(form) ?? guess(form);
    const word = { form, readings, name, unclear: name !== undefined && isUnclear(form) };
    recent.set(printed, word);
    return word;
  };
  const readingsOf = (form: string): readonly Reading[] => wordOf(form).readings;

  /** Readings of a form that is on no list, from its parts or its ending. */
  const guess = (form: string): readonly Reading[] => {
    if (!/\p{L}/u.test(form)) return [{ lemma: form, tag: /\p{N}/u.test(form) ? 'k' : '.' }];
    const colon = form.indexOf(':');
    if (colon > 0) return [{ lemma: form.slice(0, colon), tag: 'N' }];
    const hyphen = form.lastIndexOf('-');
    if (hyphen >= 0) {
      if (hyphen === form.length - 1) return [{ lemma: form, tag: 'n' }];
      const head = form.slice(0, hyphen + 1);
      return readingsOf(form.slice(hyphen + 1))
        .filter(({ tag }) => open.has(tag))
        .map(({ lemma, tag }) => ({ lemma: head + lemma, tag }));
    }
    return genitive(form) ?? compound(form) ?? byEnding(form);
  };

  /** A compound is read by its last part, the longest that is known; its first part should be a word too. */
  const compound = (form: string): readonly Reading[] | undefined => {
    let weaker: readonly Reading[] | undefined;
    for (let at = 1; at <= form.length - 2; at += 1) {
      const last = forms.get(form.slice(at)) ?? genitive(form.slice(at));
      if (!last || chance.has(form.slice(at))) continue;
      const head = form.slice(0, at);
      const rest = form.length - at;
      const verbal = particles.test(head);
      if (!verbal && (rest < 3 || at < 2)) continue;
      const fitting = last.filter(
        ({ tag, lemma: base }) =>
          base !== 'sitta' &&
          base !== 'äta' &&
          (verbal ? open.has(tag) : tag === 'n' || tag === 'N' || tag === 'a' || (rest > 5 && open.has(tag))),
      );
      if (fitting.length === 0) continue;
      const readings = fitting.map(({ lemma, tag }) => ({ lemma: head + lemma, tag }));
      if (verbal || isFirstPart(head)) return readings;
      if ((rest > 4 && at > 2) || (rest > 2 && at > 4 && head.endsWith('s'))) weaker ??= readings;
    }
    return weaker;
  };

  const isFirstPart = (head: string): boolean => {
    if (head.length < 3) return false;
    const bare = head.endsWith('s') ? head.slice(0, -1) : head;
    for (const part of [head, bare, `${bare}a`, `${bare}e`, head.replace(/[oeu]$/, 'a'), head.replace(/[oeua]$/, '')]) {
      if (forms.get(part)?.some(({ tag }) => open.has(tag) || tag === 'k' || tag === 'q' || tag === 'p')) return true;
    }
    return head.length > 5 && bare !== head && compound(bare) !== undefined;
  };

  const genitive = (form: string): readonly Reading[] | undefined => {
    if (!form.endsWith('s') || form.length < 4) return undefined;
    const readings = forms.get(form.slice(0, -1))?.filter(({ tag }) => tag === 'n' || tag === 'N' || tag === 'm');
    return readings && readings.length > 0 ? readings : undefined;
  };

  const byEnding = (form: string): readonly Reading[] => {
    if (/[^su]s$/.test(form) && form.length > 4 && (nounGenitive.test(form) || !endings.get(form.slice(-4)))) {
      const nouns = byEnding(form.slice(0, -1)).filter(({ tag }) => tag === 'n' || tag === 'N');
      if (nouns.length > 0) return nouns;
    }
    for (let size = Math.min(6, form.length - 1); size > 0; size -= 1) {
      const rule = endings.get(form.slice(-size));
      if (!rule || form.length - rule.cut < (rule.cut > 0 ? 3 : 2)) continue;
      const reading = { lemma: form.slice(0, form.length - rule.cut) + rule.add, tag: rule.tag };
      // A past tense or supine of the first conjugation is its participle too.
      if (/.[bdfgklmnprstvxj]ade$/.test(form) && rule.tag === 'v')
        return [reading, { lemma: form.slice(0, -1), tag: 'a' }];
      if (/.[bdfgklmnprstvxj]at$/.test(form) && rule.tag === 'u') {
        return [reading, { lemma: `${form.slice(0, -1)}d`, tag: 'a' }];
      }
      return [reading];
    }
    return [{ lemma: form, tag: 'n' }];
  };

  const lemma = (form: string): string => readingsOf(form)[0]?.lemma ?? form;

  const lemmatise = (printed: readonly string[]): string[] => {
    const lemmas: string[] = [];
    let before = sentenceBegin;
    let word = wordOf(printed[0] ?? '');
    for (let at = 0; at < printed.length; at += 1) {
      const next = wordOf(printed[at + 1] ?? '');
      const { form, name, readings } = word;
      if (name !== undefined && (word.unclear || before.tag !== '^')) {
        lemmas.push(name);
        before = beforeNextWord(before, form, 'm');
      } else {
        const chosen =
          readings.length === 1
            ? readings[0]
            : bestReading(readings, before, form, next.readings[0]?.tag ?? '', next.form);
        lemmas.push(chosen?.lemma ?? form);
        const tag = chosen?.tag ?? 'n';
        before = beforeNextWord(before, form, tag !== '.' ? tag : /^[.!?:]/.test(form) ? '^' : ',');
      }
      word = next;
    }
    return lemmas;
  };

  /** Neither known, nor a compound, nor with a telling ending: at the beginning of a sentence rather a name. */
  const isUnclear = (form: string): boolean =>
    !form.includes('-') && /^\p{L}+$/u.test(form) && !compound(form) && !endings.has(form.slice(-4));

  return { lemmatise, lemma };
}

/** A name without its genitive s: `Rabins` → `rabin`, `USA:s` → `usa`, `Anders` → `anders`. */
function nameOf(word: string): string {
  const form = word.toLowerCase();
  const colon = form.indexOf(':');
  if (colon > 0) return form.slice(0, colon);
  if (form.length < 5 || !form.endsWith('s') || namesInS.has(form) || word === word.toUpperCase()) return form;
  return /(?:us|is|as|os|es|ss|ers|ens)$/.test(form) && !/(?:[aei]as|ores)$/.test(form) ? form : form.slice(0, -1);
}
