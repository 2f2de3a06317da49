import type { Annotator, Prepared } from '../../src/annotate/annotator.ts';
import { defineAnnotator } from '../../src/annotate/annotator.ts';

/** An annotator that marks nothing, with whatever a test wants to be different. */
export function invented(id: string, differing: Partial<Annotator & Prepared> = {}): Annotator {
  const { data = 1, annotate = () => [], ...rest } = differing;
  return defineAnnotator({
    id,
    name: id,
    description: 'Invented for a test.',
    version: 1,
    scope: 'every',
    base: 'labelled',
    json: (annotations) => ({ [id]: annotations.map(({ label }) => label) }),
    examples: [],
    prepare: () => ({ data, annotate }),
    ...rest,
  });
}

/** Marks an article as relevant when its text holds the word. */
export const relevance = (word = 'raja'): Annotator =>
  invented('relevance', {
    labels: ['relevant', 'not_relevant'],
    data: word,
    annotate: ({ text }) => [
      { label: text.toLowerCase().includes(word) ? 'relevant' : 'not_relevant', score: 1, evidence: [] },
    ],
    json: ([found]) => ({ relevance: { label: found?.label === 'relevant' } }),
  });
