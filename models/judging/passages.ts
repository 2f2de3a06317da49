import type { Document, Sentence } from '../../src/language/document.ts';

/**
 * An article as its passages: headline with lead, then every paragraph, each a document of its own that shares the
 * article's words and offsets. A frame stands where one passage states it; a whole article holds words of many frames
 * that it does not state.
 */
export function passagesOf(document: Document): readonly Document[] {
  const head = document.sentences.filter(({ field }) => field !== 'body');
  const paragraphs: Sentence[][] = [];
  let before: Sentence | undefined;
  for (const sentence of document.sentences) {
    if (sentence.field !== 'body') continue;
    const goesOn = before !== undefined && !document.text.slice(before.end, sentence.start).includes('\n');
    if (goesOn) paragraphs.at(-1)?.push(sentence);
    else paragraphs.push([sentence]);
    before = sentence;
  }
  const { title, lead } = document.fields;
  const opening: Document = {
    ...document,
    sentences: head,
    fields: { ...(title && { title }), ...(lead && { lead }) },
  };
  const rest = paragraphs.map((sentences): Document => {
    const span = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
    // Read as a lead: one paragraph speaks as clearly as one, and is no article.
    return { ...document, sentences: sentences.map((one) => ({ ...one, field: 'lead' })), fields: { lead: span } };
  });
  return head.length > 0 ? [opening, ...rest] : rest;
}

/** How log-odds of a whole article and of its passages make the log-odds of a frame; learned from full articles. */
export interface Pooling {
  readonly whole: number;
  /** The first passage: headline with lead. */
  readonly opening: number;
  /** The two other passages that argue most. */
  readonly best: number;
  readonly second: number;
  readonly offset: number;
  /** Probability from which the answer is yes. */
  readonly threshold: number;
}

/** What is weighed: whole, opening, best and second, in this order. A missing second is a little below the best. */
export function pooled(whole: number, passages: readonly number[]): readonly [number, number, number, number] {
  const [opening = whole, ...others] = passages;
  let best = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const one of others) {
    if (one > best) [best, second] = [one, best];
    else if (one > second) second = one;
  }
  if (others.length === 0) best = opening;
  return [whole, opening, best, others.length > 1 ? second : best - 1];
}

/** Probability that a frame is present in an article. */
export function poolProbability(pooling: Pooling, whole: number, passages: readonly number[]): number {
  const [all, opening, best, second] = pooled(whole, passages);
  const sum = pooling.whole * all + pooling.opening * opening + pooling.best * best + pooling.second * second;
  return 1 / (1 + Math.exp(-(sum + pooling.offset)));
}
