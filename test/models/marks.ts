import type { Annotator } from '../../src/annotate/annotator.ts';
import { readDocument } from '../../src/language/read.ts';
import type { Annotation, Article } from '../../src/types.ts';

/** Runs annotators in order on an invented text and gives the last one's marks, each with the words it stands on. */
export function marksOf(annotators: readonly Annotator[], article: Omit<Article, 'id'>) {
  const document = readDocument({ id: 'test', ...article });
  const earlier: Record<string, readonly Annotation[]> = {};
  for (const { id, prepare } of annotators) earlier[id] = prepare({ frames: [] }).annotate(document, earlier);
  const marks = earlier[annotators.at(-1)?.id ?? ''] ?? [];
  return marks.map((mark) => ({
    ...mark,
    words: mark.span ? document.text.slice(mark.span.start, mark.span.end) : '',
    parts: mark.evidence.map(({ start, end }) => document.text.slice(start, end)),
  }));
}
