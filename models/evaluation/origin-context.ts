import type { Document, Sentence, Token, Word } from '../../src/language/document.ts';
import { WordMemory } from '../../src/language/word-memory.ts';
import type { Span } from '../../src/types.ts';
import type { FeatureList, Features } from '../judging/feature-list.ts';
import { FeatureHeights } from './feature-heights.ts';

/** What crime cues found in a document: where they stand by sentence, and the mentions of origin or status. */
export interface OriginReading {
  readonly offences: ReadonlySet<number>;
  readonly offenders: ReadonlySet<number>;
  readonly mentions: readonly Span[];
  readonly finnish: readonly Span[];
  /** Mentions of people who are the wronged ones, by a word beside them. */
  readonly others: readonly Span[];
}

/** Whether anybody's origin is mentioned but that of victims. */
export function mayBeOffenders({ mentions, finnish, others }: OriginReading): boolean {
  return [...mentions, ...finnish].some((span) => !others.includes(span));
}

/** Words on either side of a mention that are looked at. */
const window = 5;

/** The numbers of what a word says by itself; -1 for what does not count. */
interface OwnFeatures {
  readonly lemma: number;
  /** Beginnings of four, six and eight letters. */
  readonly beginnings: readonly number[];
  /** An end of seven letters, of words with more than eight. */
  readonly end: number;
}

/** The numbers of what a word says where it stands: in a mention, after one or before one; its base form and its letters. */
type NearFeatures = readonly [lemma: number, letters: number];
type Nearness = 'm' | 'a' | 'b';

/** The numbers of features by name, those of words met lately remembered. */
export interface OriginNumbers {
  readonly numberOf: (name: string) => number;
  readonly words: WordMemory<OwnFeatures>;
  readonly near: Readonly<Record<Nearness, WordMemory<NearFeatures>>>;
  readonly heights: FeatureHeights;
}

export function originNumbers(numberOf: (name: string) => number): OriginNumbers {
  const near = {
    m: new WordMemory<NearFeatures>(2048),
    a: new WordMemory<NearFeatures>(8192),
    b: new WordMemory<NearFeatures>(8192),
  };
  return { numberOf, words: new WordMemory(16_384), near, heights: new FeatureHeights() };
}

function ownFeatures(word: Word, { numberOf, words }: OriginNumbers): OwnFeatures {
  const known = words.get(word);
  if (known) return known;
  const { form, lemma } = word;
  const beginnings = [4, 6, 8].filter((length) => length <= form.length);
  const made = {
    lemma: numberOf(`l:${lemma}`),
    beginnings: beginnings.map((length) => numberOf(`g:${form.slice(0, length)}`)),
    end: form.length > 8 ? numberOf(`g:-${form.slice(-7)}`) : -1,
  };
  words.set(word, made);
  return made;
}

function nearFeatures(word: Word, kind: Nearness, { numberOf, near }: OriginNumbers): NearFeatures {
  const known = near[kind].get(word);
  if (known) return known;
  const { form, lemma } = word;
  const letters = kind === 'm' ? `-${form.slice(-5)}` : `${form.slice(0, 5)}-`;
  const made: NearFeatures = [numberOf(`${kind}:${lemma}`), numberOf(`${kind}:${letters}`)];
  near[kind].set(word, made);
  return made;
}

/**
 * What is learned from: the words around a mention of origin (`a:` after it, `b:` before it), the words and word endings
 * of the sentences that hold one (`l:`, `g:`), the mention itself (`m:`), and what the crime cues say (`c:`). A list that
 * holds until the next one is asked for.
 */
export function originList(document: Document, reading: OriginReading, numbers: OriginNumbers): FeatureList {
  const { heights } = numbers;
  const { sentences, tokens } = document;
  const { offences, offenders } = reading;
  const raise = (name: string) => heights.raise(numbers.numberOf(name), 1);
  const all = [...reading.mentions, ...reading.finnish];
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index] as Sentence;
    const here = all.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const place = sentence.field === 'body' ? 'lead' : sentence.field;
    if (offences.has(index)) raise(`c:offence ${place}`);
    if (offenders.has(index)) raise(`c:offender ${place}`);
    if (here.length > 0) {
      raise(`c:mention ${place}`);
      if (offences.has(index)) raise('c:mention with offence');
      if (offenders.has(index)) raise('c:mention with offender');
      if (offences.has(index) && offenders.has(index)) raise('c:mention with both');
      if (here.some((one) => reading.others.includes(one))) raise('c:mention of victims');
      for (const span of here) around(document, sentence, span, numbers);
    }
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const { isWord, word } = tokens[at] as Token;
      if (!isWord) continue;
      const { lemma, beginnings, end } = ownFeatures(word, numbers);
      heights.raise(lemma, here.length > 0 ? 1 : 0.6);
      for (let which = 0; which < beginnings.length; which += 1) heights.raise(beginnings[which] as number, 0.5);
      heights.raise(end, 0.4);
    }
  }
  if (offences.size > 0) raise('c:offence');
  if (offenders.size > 0) raise('c:offender');
  if (offences.size > 0 && offenders.size > 0) raise('c:crime');
  if (reading.mentions.length === 0) raise('c:finns only');
  return heights.take();
}

/** The same as a vector that lasts. */
export function originFeatures(document: Document, reading: OriginReading, origin: OriginNumbers): Features {
  const { numbers, values, size } = originList(document, reading, origin);
  return { numbers: numbers.slice(0, size), values: values.slice(0, size) };
}

function around({ tokens }: Document, sentence: Sentence, span: Span, numbers: OriginNumbers): void {
  const raise = ({ word }: Token, kind: Nearness, to: number) => {
    const [lemma, letters] = nearFeatures(word, kind, numbers);
    numbers.heights.raise(lemma, to);
    numbers.heights.raise(letters, to);
  };
  let first = sentence.firstToken;
  while (first < sentence.endToken && (tokens[first] as Token).end <= span.start) first += 1;
  let after = first;
  while (after < sentence.endToken && (tokens[after] as Token).start < span.end) {
    raise(tokens[after] as Token, 'm', 1);
    after += 1;
  }
  for (let step = 0; step < window; step += 1) {
    const next = tokens[after + step];
    if (next?.isWord && after + step < sentence.endToken) raise(next, 'a', 1 - 0.12 * step);
    const before = tokens[first - 1 - step];
    if (before?.isWord && first - 1 - step >= sentence.firstToken) raise(before, 'b', 1 - 0.12 * step);
  }
}
