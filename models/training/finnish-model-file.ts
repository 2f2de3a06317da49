/** Writes what src/language/finnish/model-file.ts reads. */

import type { Automaton } from '../../src/language/finnish/automaton.ts';
import type { Model } from '../../src/language/finnish/lemmatiser.ts';
import type { AutomatonHead, ModelHead } from '../../src/language/finnish/model-file.ts';

type Column = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array;

/** `letters` of an automaton are those its codes stand for. */
export function encodeModel({ lexicon, weights, margin, known }: Model): Buffer {
  const columns: Record<string, { start: number; length: number }> = {};
  const parts: Buffer[] = [];
  let size = 0;
  const add = (name: string, column: Column) => {
    columns[name] = { start: size, length: column.length };
    const padded = Buffer.alloc(Math.ceil(column.byteLength / 4) * 4);
    Buffer.from(column.buffer, column.byteOffset, column.byteLength).copy(padded);
    parts.push(padded);
    size += padded.length;
  };
  const automaton = (name: string, { codes, analyses, nodes: _, ...rest }: Automaton): AutomatonHead => {
    for (const [column, values] of Object.entries(rest)) add(`${name}.${column}`, values);
    add(`${name}.cut`, analyses.cut);
    add(`${name}.tag`, analyses.tag);
    add(`${name}.flags`, analyses.flags);
    const letters: string[] = [];
    codes.forEach((code, letter) => {
      if (code > 0) letters[code - 1] = String.fromCharCode(letter);
    });
    return { letters: letters.join(''), appends: analyses.append };
  };
  const words = automaton('words', lexicon.words);
  const exceptions = automaton('exceptions', lexicon.exceptions);
  add('weights', Int16Array.from(weights));
  if (known) {
    const { outcomes, choices } = known;
    const { cut, append, tag } = outcomes;
    const { buckets, keys, values, choiceStart } = known;
    const all = { cut, append, tag, buckets, keys, values, choiceStart, choice: choices.outcome, below: choices.below };
    for (const [name, column] of Object.entries(all)) add(`known.${name}`, column);
  }
  const { rules, counts } = lexicon.endings.counted;
  const head: ModelHead = {
    format: 1,
    margin,
    tags: lexicon.tags,
    wordTags: lexicon.wordTags,
    words,
    exceptions,
    rules,
    endings: [...counts].map(([ending, line]) => `${ending}\t${line}`).join('\n'),
    ...(known ? { known: { appends: known.appends } } : {}),
    columns,
  };
  const text = Buffer.from(JSON.stringify(head));
  // The columns begin at a multiple of four.
  const padding = Buffer.alloc((4 - (text.length % 4)) % 4, ' ');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length + padding.length);
  return Buffer.concat([length, text, padding, ...parts]);
}

/** Weights as whole numbers in 16 bits, and the margin in the same measure. */
export function quantised(weights: Float32Array, margin: number): Pick<Model, 'weights' | 'margin'> {
  const scale = 256;
  return {
    weights: Int16Array.from(weights, (weight) => Math.max(-32_767, Math.min(32_767, Math.round(weight * scale)))),
    margin: margin * scale,
  };
}
