import type { Document, Sentence, Token } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';
import type { Features } from '../judging/linear-model.ts';

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

/**
 * What is learned from: the words around a mention of origin (`a:` after it, `b:` before it), the words and word endings
 * of the sentences that hold one (`l:`, `g:`), the mention itself (`m:`), and what the crime cues say (`c:`).
 */
export function originFeatures(
  document: Document,
  reading: OriginReading,
  numberOf: (name: string) => number,
): Features {
  const sums = new Map<number, number>();
  const raise = (name: string, to: number) => {
    const number = numberOf(name);
    if (number >= 0) sums.set(number, Math.max(sums.get(number) ?? 0, to));
  };
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
      const { isWord, lemma, form } = document.tokens[at] as Token;
      if (!isWord) continue;
      raise(`l:${lemma}`, here.length > 0 ? 1 : 0.6);
      for (let length = 4; length <= Math.min(8, form.length); length += 2) raise(`g:${form.slice(0, length)}`, 0.5);
      if (form.length > 8) raise(`g:-${form.slice(-7)}`, 0.4);
    }
  }
  if (reading.offences.size > 0) raise('c:offence', 1);
  if (reading.offenders.size > 0) raise('c:offender', 1);
  if (reading.offences.size > 0 && reading.offenders.size > 0) raise('c:crime', 1);
  if (reading.mentions.length === 0) raise('c:finns only', 1);
  return { numbers: Int32Array.from(sums.keys()), values: Float32Array.from(sums.values()) };
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
