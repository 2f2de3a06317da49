import type { Reading } from './lexicon.ts';

/**
 * How well a reading (its tag) goes after the one before, in hundredths of a natural logarithm, set by hand. Tags as
 * in models/weights/swedish-forms.txt; `^` begins a sentence, `,` is a mark inside it, `m` a name.
 */
const after: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '^': { d: 60, q: 60, p: 30, s: 60, b: 40, N: 20, n: 0, a: 0, v: -20, f: -150, u: -300 },
  ',': { c: 40, s: 60, q: 30, p: 20, v: 20, n: 0, N: 0, a: 10, f: -20, u: -40 },
  t: { f: 300, v: -50, q: 60, d: 60, N: 0, n: -60, a: -60, p: -40, u: -300 },
  d: { a: 120, n: 100, N: 60, k: 40, v: -180, f: -200, u: -300, p: -160, s: -150, b: -50, d: -100, q: -60 },
  q: { v: 150, b: 40, a: 0, n: -20, N: -60, f: -60, u: -30, p: 0 },
  p: { n: 90, N: 90, a: 60, d: 60, q: 40, v: -250, u: -300, f: -150, p: -150, s: -60 },
  s: { q: 80, d: 60, N: 40, n: 20, a: 20, v: 40, f: -120, u: 0, p: 10, b: 30 },
  c: { n: 30, N: 20, a: 30, v: 30, f: 30, q: 20, u: 0 },
  b: { a: 40, v: 30, f: 40, u: 60, n: -30, N: -40, p: 40, s: 0, b: 10 },
  v: { d: 40, q: 40, p: 40, b: 50, a: 30, n: 10, N: 0, u: 40, f: 40, v: -200, s: 20 },
  f: { d: 40, q: 30, p: 50, n: 40, N: 20, b: 20, a: 30, v: -150, f: -40, u: 20, s: 10 },
  u: { d: 40, p: 50, b: 20, n: 20, a: 20, q: 10, v: -150, f: -80, u: -60 },
  n: { v: 70, p: 80, s: 40, c: 40, n: -100, N: -120, a: -40, b: 10, d: -60, f: -100, u: -40 },
  N: { v: 90, p: 80, s: 40, c: 40, n: -30, N: -110, a: -40, b: 10, d: -60, f: -100, u: -30 },
  m: { v: 90, p: 50, n: -30, N: -60, a: -10, c: 40, s: 10, f: -80, u: -50 },
  a: { n: 130, N: 100, a: 20, p: 10, v: -80, c: 20, s: 10, f: -80, u: -150 },
  k: { n: 100, N: 40, a: 60, v: -60, p: 10 },
};

/** How well it goes before the commonest reading of the next word. */
const beforeNext: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  v: { d: 60, q: 70, p: 20, b: 40, N: 10, n: -10, a: 0, v: -120, t: 20, u: 20 },
  f: { d: 50, q: 40, p: 30, n: 20, N: 10, a: 10, v: -60 },
  u: { d: 40, p: 40, q: 20, n: 0, v: -40 },
  a: { n: 110, N: 110, a: 40, q: -80, d: -70, p: -10, v: -30 },
  n: { p: 50, v: 60, s: 30, n: -70, N: -40, q: -10, d: -30, a: -30 },
  N: { p: 50, v: 60, s: 30, n: -10, N: -50, q: -10, d: -30, a: -20 },
  d: { n: 60, N: 80, a: 90, k: 40, v: -80, p: -40 },
  q: { v: 80, n: -60, N: -60, a: -40, b: 20 },
  p: { d: 50, n: 50, N: 60, a: 30, q: 40, v: -80, k: 30, t: 30 },
  b: { a: 50, v: 20, p: 20, b: 20, n: -50, N: -30 },
};

const perfect = new Set(['har', 'hade', 'ha', 'haft']);
const copula = new Set('är var blir blev bli vara vore varit blivit verkar anses känns ansågs'.split(' '));
const modal = new Set(
  'kan kunde ska skall skulle vill ville må måste bör borde får fick lär torde brukar brukade kommer låter lät kunna vilja behöver'.split(
    ' ',
  ),
);

const articles = new Set(['den', 'det', 'de']);

/** How far back an auxiliary still asks for its verb, in words: `har ännu inte fått`. */
const reach = 5;

/** What stands before a word: the tag and form of its neighbour, and how many words ago an auxiliary came. */
export interface Before {
  readonly tag: string;
  readonly form: string;
  readonly perfect: number;
  readonly copula: number;
  readonly modal: number;
}

export const sentenceBegin: Before = { tag: '^', form: '', perfect: reach, copula: reach, modal: reach };

export function beforeNextWord(before: Before, form: string, tag: string): Before {
  const fresh = tag === '^' || tag === ',' || tag === 's';
  const count = (of: ReadonlySet<string>, ago: number, met: boolean) =>
    of.has(form) ? 0 : fresh || met ? reach : Math.min(reach, ago + 1);
  return {
    tag,
    form,
    perfect: count(perfect, before.perfect, tag === 'u'),
    copula: count(copula, before.copula, tag === 'n' || tag === 'N'),
    modal: count(modal, before.modal, tag === 'f'),
  };
}

/** The reading that fits its neighbours best; the order of the readings breaks near ties. */
export function bestReading(
  readings: readonly Reading[],
  before: Before,
  form: string,
  nextTag: string,
  next: string,
): Reading | undefined {
  if (form === 'allt' && /(?:re|fler|mer|mera|flera|oftare|fortfarande)$/.test(next)) {
    return readings.find(({ lemma }) => lemma === 'allt') ?? readings[0];
  }
  let best: Reading | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [rank, reading] of readings.entries()) {
    const { tag } = reading;
    let score = (after[before.tag]?.[tag] ?? 0) + (beforeNext[tag]?.[nextTag] ?? 0) - 40 * rank;
    if (reading.listed) score += rank === 0 ? 140 : 40;
    if (tag === 'j') score -= before.tag === '^' ? 40 : 250;
    if (tag === 'u' && before.perfect < reach) score += 250;
    if (tag === 'f' && before.modal < reach) score += before.modal === 0 ? 250 : 120;
    if (tag === 'a' && before.copula < reach && before.tag !== 'd') score += 100;
    // `den ökade invandringen`: article, participle and definite noun go together.
    if (tag === 'a' && nextTag === 'N' && articles.has(before.form)) score += 300;
    if (score > bestScore) {
      best = reading;
      bestScore = score;
    }
  }
  return best;
}
