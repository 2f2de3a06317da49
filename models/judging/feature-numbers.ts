import { GramTable } from './gram-table.ts';

/** The number of a feature by its name, such as `l:raja`; -1 when it is not among those that count. */
export type NumberOf = (name: string) => number;

/**
 * The numbers of features. Kinds: `l` a base form, `t` one in the headline, `p` a part of a compound, `b` two words in a
 * row, `g` four or five letters in a row, `f` what a word usually speaks of, `x` what it is in Finnish (word-knowledge.ts), `c`
 * what the cues found, `v` a dimension of the words' meanings.
 */
export interface FeatureNumbers {
  readonly of: (kind: 'l' | 't' | 'p' | 'f' | 'x' | 'c' | 'v', name: string) => number;
  /** Reports the strings of letters in a word that count: the fours from left to right, then the fives. */
  readonly grams: (word: string, report: (number: number) => void) => void;
  /** What a base form is among the first words of pairs; -1 when no pair begins so. */
  readonly first: (lemma: string) => number;
  readonly second: (lemma: string) => number;
  /** The number of a pair, by what its words are. */
  readonly pair: (first: number, second: number) => number;
}

/** By name, for training, where features are numbered as they are met. */
export function namedNumbers(numberOf: NumberOf): FeatureNumbers {
  const ids = new Map<string, number>();
  const lemmas: string[] = [];
  const idOf = (lemma: string) => {
    const id = ids.get(lemma) ?? lemmas.push(lemma) - 1;
    ids.set(lemma, id);
    return id;
  };
  return {
    of: (kind, name) => numberOf(`${kind}:${name}`),
    grams: (word, report) => {
      for (const length of [4, 5]) {
        for (let start = 0; start + length <= word.length; start += 1) {
          const number = numberOf(`g:${word.slice(start, start + length)}`);
          if (number >= 0) report(number);
        }
      }
    },
    first: idOf,
    second: idOf,
    pair: (first, second) => numberOf(`b:${lemmas[first]} ${lemmas[second]}`),
  };
}

/** In tables, for a trained model: a word's features are found without making their names. */
export function tabledNumbers(names: Iterable<string>): FeatureNumbers {
  const byKind = {
    l: new Map(),
    t: new Map(),
    p: new Map(),
    f: new Map(),
    x: new Map(),
    c: new Map(),
    v: new Map(),
  } as const satisfies Record<string, Map<string, number>>;
  const grams: (readonly [string, number])[] = [];
  const pairs = new Map<number, number>();
  const firsts = new Map<string, number>();
  const seconds = new Map<string, number>();
  const addPair = (first: string, second: string, number: number) => {
    const [a, b] = [firsts.get(first) ?? firsts.size, seconds.get(second) ?? seconds.size];
    firsts.set(first, a);
    seconds.set(second, b);
    pairs.set(pairKey(a, b), number);
  };
  let number = 0;
  for (const name of names) {
    const kind = name.charAt(0);
    const rest = name.slice(2);
    if (kind === 'g') grams.push([rest, number]);
    else if (kind === 'b') {
      // A number has spaces of its own: `b:2 000 euro`.
      for (let at = rest.indexOf(' '); at >= 0; at = rest.indexOf(' ', at + 1)) {
        addPair(rest.slice(0, at), rest.slice(at + 1), number);
      }
    } else if (kind in byKind) byKind[kind as keyof typeof byKind].set(rest, number);
    number += 1;
  }
  const table = new GramTable(grams);
  return {
    of: (kind, name) => byKind[kind].get(name) ?? -1,
    grams: (word, report) => table.each(word, report),
    first: (lemma) => firsts.get(lemma) ?? -1,
    second: (lemma) => seconds.get(lemma) ?? -1,
    pair: (first, second) => pairs.get(pairKey(first, second)) ?? -1,
  };
}

function pairKey(first: number, second: number): number {
  return first * 65_536 + second;
}
