/** A word that a set of texts has more often than the rest. */
export interface KeyWord {
  /** As printed most often, lower-cased. */
  readonly word: string;
  /** Texts of the set that have it, and texts of the rest. */
  readonly inside: number;
  readonly outside: number;
  /** Dunning's log-likelihood ratio (Computational Linguistics 19, 1993); 10.8 is p = .001 for one word. */
  readonly strength: number;
}

const words = /\p{L}[\p{L}\p{M}]*(?:[-–]\p{L}[\p{L}\p{M}]*)*/gu;

/** Two words with a capital and small letters, one space between. */
const pairs = /(?<!\p{L})(?=(\p{Lu}\p{Ll}[\p{L}-]*) (\p{Lu}\p{Ll}[\p{L}-]*))/gu;

/**
 * Words that tell one set of headlines from the others in `all`, which may hold those of the set as well, strongest
 * first; a text counts once for each word. Forms with
 * the same first seven letters count as one word: enough to bring Finnish case endings together in a headline list,
 * no substitute for a lemmatiser. Words of fewer than four letters and those in fewer than `atLeast` texts are left
 * out, and so are persons' names: a headline may name a private person, a summary of headlines must not.
 */
export function keyWords(
  set: readonly string[],
  all: readonly string[],
  limit: number,
  atLeast = 3,
): readonly KeyWord[] {
  const inside = textCounts(set);
  // One list of all headlines is compared with one set after the other: its words are counted once.
  const everywhere = counted.get(all) ?? textCounts(all);
  counted.set(all, everywhere);
  const own = new Set(set);
  const shared = all.filter((text) => own.has(text));
  const again = textCounts(shared);
  const rest = all.length - shared.length;
  const names = personNames(set);
  return [...inside]
    .filter(([stem, { texts }]) => texts >= atLeast && !names.has(stem))
    .map(([stem, { texts, forms }]) => {
      const others = (everywhere.get(stem)?.texts ?? 0) - (again.get(stem)?.texts ?? 0);
      const word = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? stem;
      return { word, inside: texts, outside: others, strength: logLikelihood(texts, set.length, others, rest) };
    })
    .filter((key) => key.inside / set.length > key.outside / Math.max(1, rest))
    .sort((a, b) => b.strength - a.strength || (a.word < b.word ? -1 : 1))
    .slice(0, limit);
}

type TextCounts = Map<string, { texts: number; forms: Map<string, number> }>;

const counted = new WeakMap<readonly string[], TextCounts>();

function textCounts(texts: readonly string[]): TextCounts {
  const counts: TextCounts = new Map();
  for (const text of texts) {
    const seen = new Set<string>();
    for (const form of text.toLowerCase().match(words) ?? []) {
      if (form.length < 4) continue;
      const stem = form.slice(0, stemLength);
      let entry = counts.get(stem);
      if (!entry) {
        entry = { texts: 0, forms: new Map() };
        counts.set(stem, entry);
      }
      if (!seen.has(stem)) entry.texts += 1;
      seen.add(stem);
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
    }
  }
  return counts;
}

const stemLength = 7;
const stemOf = (form: string): string => form.toLowerCase().slice(0, stemLength);

/**
 * Stems of words that stand beside one and the same other capitalised word in a third of their occurrences or more:
 * given names and surnames do ("Maija Esimerkki"), places and parties rarely. Names of public persons go with them.
 */
function personNames(texts: readonly string[]): ReadonlySet<string> {
  const occurrences = new Map<string, number>();
  const beside = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const form of text.match(words) ?? []) {
      const stem = stemOf(form);
      occurrences.set(stem, (occurrences.get(stem) ?? 0) + 1);
    }
    for (const [, first = '', second = ''] of text.matchAll(pairs)) {
      for (const [one, other] of [
        [stemOf(first), stemOf(second)],
        [stemOf(second), stemOf(first)],
      ] as const) {
        const neighbours = beside.get(one) ?? new Map<string, number>();
        beside.set(one, neighbours.set(other, (neighbours.get(other) ?? 0) + 1));
      }
    }
  }
  const isName = ([stem, neighbours]: readonly [string, ReadonlyMap<string, number>]) =>
    Math.max(...neighbours.values()) >= Math.max(2, (occurrences.get(stem) ?? 0) / 3);
  return new Set([...beside].filter(isName).map(([stem]) => stem));
}

function logLikelihood(a: number, m: number, b: number, n: number): number {
  const rate = (a + b) / (m + n);
  return 2 * (term(a, m * rate) + term(m - a, m * (1 - rate)) + term(b, n * rate) + term(n - b, n * (1 - rate)));
}

function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
