import type { Document } from '../language/document.ts';
import type { Annotation, Span } from '../types.ts';

/** What is wrong with an annotator's marks, in a few words; undefined when all can be stored and shown. */
export function complaintAbout(
  marks: readonly Annotation[],
  document: Document,
  labels: ReadonlySet<string> | undefined,
): string | undefined {
  const end = document.text.length;
  for (const { label, score, span, evidence } of marks) {
    if (labels ? !labels.has(label) : label === '') return `"${label}" is not one of its labels`;
    if (!Number.isFinite(score) || score < -1 || score > 1) return `${label}: the score ${score} is not within -1 to 1`;
    const wrong = span && !isInside(span, end) ? span : evidence.find((place) => !isInside(place, end));
    if (wrong) return `${label}: ${wrong.start} to ${wrong.end} is no place in a text of ${end} characters`;
  }
  return undefined;
}

function isInside({ start, end }: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
}
