import type { Document, Sentence, Token, Word } from '../../src/language/document.ts';
import { WordMemory } from '../../src/language/word-memory.ts';
import type { Span } from '../../src/types.ts';
import type { FeatureList } from '../judging/linear-model.ts';

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

/** The numbers of features by name, those of words met lately remembered. */
export interface OriginNumbers {
  readonly numberOf: (name: string) => number;
  readonly words: WordMemory<OwnFeatures>;
}

export function originNumbers(numberOf: (name: string) => number): OriginNumbers {
  return { numberOf, words: new WordMemory(16_384) };
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

/**
 * What is learned from: the words around a mention of origin (`a:` after it, `b:` before it), the words and word endings
 * of the sentences that hold one (`l:`, `g:`), the mention itself (`m:`), and what the crime cues say (`c:`).
 */
export function originFeatures(document: Document, reading: OriginReading, numbers: OriginNumbers): FeatureList {
  const sums = new Map<number, number>();
  const raiseNumber = (number: number, to: number) => {
    if (number >= 0) sums.set(number, Math.max(sums.get(number) ?? 0, to));
  };
  const raise = (name: string, to: number) => raiseNumber(numbers.numberOf(name), to);
  const all = [...reading.mentions, ...reading.finnish];
  for (const [index, sentence] of document.sentences.entries()) {
    const here = all.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const place = sentence.field === 'body' ? 'lead' : sentence.field;
    if (reading.offences.has(index)) raise(`c:offence ${place}`, 1);
    if (reading.offenders.has(index)) raise(`c:offender ${place}`, 1);
    if (here.length > 0) {
      raise(`c:mention ${place}`, 1);
      if (reading.offences.has(index)) raise('c:mention with offence', 1);
      if (reading.offenders.has(index)) raise('c:mention with offender', 1);
      if (reading.offences.has(index) && reading.offenders.has(index)) raise('c:mention with both', 1);
      if (here.some((one) => reading.others.includes(one))) raise('c:mention of victims', 1);
      for (const span of here) around(document, sentence, span, raise);
    }
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const { isWord, word } = document.tokens[at] as Token;
      if (!isWord) continue;
      const { lemma, beginnings, end } = ownFeatures(word, numbers);
      raiseNumber(lemma, here.length > 0 ? 1 : 0.6);
      for (const beginning of beginnings) raiseNumber(beginning, 0.5);
      raiseNumber(end, 0.4);
    }
  }
  if (reading.offences.size > 0) raise('c:offence', 1);
  if (reading.offenders.size > 0) raise('c:offender', 1);
  if (reading.offences.size > 0 && reading.offenders.size > 0) raise('c:crime', 1);
  if (reading.mentions.length === 0) raise('c:finns only', 1);
  return { numbers: Int32Array.from(sums.keys()), values: Float32Array.from(sums.values()), size: sums.size };
}

function around(document: Document, sentence: Sentence, span: Span, raise: (name: string, to: number) => void): void {
  let first = sentence.firstToken;
  while (first < sentence.endToken && (document.tokens[first] as Token).end <= span.start) first += 1;
  let after = first;
  while (after < sentence.endToken && (document.tokens[after] as Token).start < span.end) {
    const { form, lemma } = document.tokens[after] as Token;
    raise(`m:${lemma}`, 1);
    raise(`m:-${form.slice(-5)}`, 1);
    after += 1;
  }
  for (let step = 0; step < window; step += 1) {
    const next = document.tokens[after + step];
    if (next?.isWord && after + step < sentence.endToken) {
      raise(`a:${next.lemma}`, 1 - 0.12 * step);
      raise(`a:${next.form.slice(0, 5)}-`, 1 - 0.12 * step);
    }
    const before = document.tokens[first - 1 - step];
    if (before?.isWord && first - 1 - step >= sentence.firstToken) {
      raise(`b:${before.lemma}`, 1 - 0.12 * step);
      raise(`b:${before.form.slice(0, 5)}-`, 1 - 0.12 * step);
    }
  }
}
