/**
 * The lemmatiser's weight file: a JSON head that names the columns, then the columns as little-endian arrays. Reading
 * makes views on the buffer and copies nothing.
 */
import { endianness } from 'node:os';
import { type Automaton, nodesOf } from './automaton.ts';
import { createEndings, type EditRule } from './endings.ts';
import { weightCount } from './features.ts';
import type { Model } from './lemmatiser.ts';

export interface ModelHead {
  readonly format: 1;
  readonly margin: number;
  readonly tags: readonly string[];
  readonly wordTags: number;
  readonly words: AutomatonHead;
  readonly exceptions: AutomatonHead;
  readonly rules: readonly EditRule[];
  /** Lines of `ending TAB rule count rule count …`. */
  readonly endings: string;
  /** Endings of the base forms of known forms, where the file has any. */
  readonly known?: { readonly appends: readonly string[] };
  /** Bytes from the end of the head, and length in elements. */
  readonly columns: Readonly<Record<string, { readonly start: number; readonly length: number }>>;
}

export interface AutomatonHead {
  /** The letters that the codes from 1 up stand for. */
  readonly letters: string;
  readonly appends: readonly string[];
}

/** What `decodeModel` reads and the training writes. @throws RangeError for a file of another format. */
export function decodeModel(file: Buffer): Model {
  if (endianness() !== 'LE') throw new RangeError('finnish-lemmas.bin: written for little-endian machines');
  const headLength = file.readUInt32LE(0);
  const head = JSON.parse(file.toString('utf8', 4, 4 + headLength)) as ModelHead;
  if (head.format !== 1) throw new RangeError(`finnish-lemmas.bin: format ${head.format}, this program reads 1`);
  const from = 4 + headLength;
  const place = (name: string) => {
    const column = head.columns[name];
    if (!column) throw new RangeError(`finnish-lemmas.bin: has no column ${name}`);
    return { start: file.byteOffset + from + column.start, length: column.length };
  };
  const bytes = (name: string) => {
    const { start, length } = place(name);
    return new Uint8Array(file.buffer, start, length);
  };
  const shorts = (name: string) => {
    const { start, length } = place(name);
    return new Uint16Array(file.buffer, start, length);
  };
  const words = (name: string) => {
    const { start, length } = place(name);
    return new Uint32Array(file.buffer, start, length);
  };
  const automaton = (name: string, { letters, appends }: AutomatonHead): Automaton => {
    const codes = new Uint8Array(65536);
    for (let at = 0; at < letters.length; at += 1) codes[letters.charCodeAt(at)] = at + 1;
    const flags = bytes(`${name}.flags`);
    const states = {
      firstEdge: words(`${name}.firstEdge`),
      edges: words(`${name}.edges`),
      sets: shorts(`${name}.sets`),
      setStart: words(`${name}.setStart`),
      members: shorts(`${name}.members`),
    };
    return {
      codes,
      ...states,
      nodes: nodesOf(states, flags),
      analyses: {
        cut: bytes(`${name}.cut`),
        append: appends,
        tag: shorts(`${name}.tag`),
        flags,
      },
    };
  };
  const counts = new Map<string, string>();
  for (const line of head.endings.split('\n')) {
    const tab = line.indexOf('\t');
    counts.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const weights = place('weights');
  if (weights.length !== weightCount) throw new RangeError(`finnish-lemmas.bin: ${weights.length} weights`);
  const known = head.known && {
    appends: head.known.appends,
    outcomes: { cut: bytes('known.cut'), append: shorts('known.append'), tag: shorts('known.tag') },
    buckets: words('known.buckets'),
    keys: new Int32Array(file.buffer, place('known.keys').start, place('known.keys').length),
    values: shorts('known.values'),
    choiceStart: words('known.choiceStart'),
    choices: { outcome: shorts('known.choice'), below: shorts('known.below') },
  };
  return {
    lexicon: {
      words: automaton('words', head.words),
      exceptions: automaton('exceptions', head.exceptions),
      endings: createEndings({ rules: head.rules, counts }),
      tags: head.tags,
      wordTags: head.wordTags,
    },
    weights: new Int16Array(file.buffer, weights.start, weights.length),
    margin: head.margin,
    ...(known ? { known } : {}),
  };
}
