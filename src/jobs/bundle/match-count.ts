import { isDeepStrictEqual } from 'node:util';
import type { Marks } from '../../annotate/coder.ts';
import type { Annotation } from '../../types.ts';

/** On how many articles a label stands. */
export interface LabelMatch {
  readonly label: string;
  readonly bundle: number;
  readonly here: number;
  readonly both: number;
}

export interface AnnotatorMatch {
  readonly annotator: string;
  /** Articles on which it was compared. */
  readonly articles: number;
  /** Of them, those whose marks are the same in everything. */
  readonly identical: number;
  /** Of the others, those with the same labels: only places, scores or details differ. */
  readonly sameLabels: number;
  /** Labels that do not stand on the same articles, by how far apart they are. */
  readonly labels: readonly LabelMatch[];
  /** Up to five articles whose marks differ, as outlet/id. */
  readonly examples: readonly string[];
}

export interface MatchCount {
  /** `annotators`: those that coded the article in the bundle. Returns whether all their marks are the same. */
  readonly add: (article: string, annotators: readonly string[], bundle: Marks, here: Marks) => boolean;
  readonly list: () => readonly AnnotatorMatch[];
}

interface Count {
  articles: number;
  identical: number;
  sameLabels: number;
  readonly examples: string[];
  readonly labels: Map<string, { bundle: number; here: number; both: number }>;
}

/** Probabilities of another machine may differ in their last digits. */
const tolerance = 1e-6;
const mostExamples = 5;

export function createMatchCount(): MatchCount {
  const counts = new Map<string, Count>();
  return {
    add: (article, annotators, bundle, here) => {
      let all = true;
      for (const annotator of annotators) {
        const count: Count = counts.get(annotator) ?? {
          ...{ articles: 0, identical: 0, sameLabels: 0, examples: [] },
          labels: new Map(),
        };
        counts.set(annotator, count);
        const [then, now] = [bundle[annotator] ?? [], here[annotator] ?? []];
        const [before, after] = [labelsOf(then), labelsOf(now)];
        count.articles += 1;
        for (const label of new Set([...before, ...after])) {
          const one = count.labels.get(label) ?? { bundle: 0, here: 0, both: 0 };
          count.labels.set(label, one);
          if (before.has(label)) one.bundle += 1;
          if (after.has(label)) one.here += 1;
          if (before.has(label) && after.has(label)) one.both += 1;
        }
        if (sameMarks(then, now)) {
          count.identical += 1;
          continue;
        }
        all = false;
        if (isDeepStrictEqual(then.map(({ label }) => label).sort(), now.map(({ label }) => label).sort()))
          count.sameLabels += 1;
        if (count.examples.length < mostExamples) count.examples.push(article);
      }
      return all;
    },
    list: () =>
      [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([annotator, { articles, identical, sameLabels, examples, labels }]) => ({
          ...{ annotator, articles, identical, sameLabels, examples },
          labels: [...labels]
            .map(([label, count]) => ({ label, ...count }))
            .filter(({ bundle, here, both }) => bundle !== both || here !== both)
            .sort((a, b) => apart(b) - apart(a) || (a.label < b.label ? -1 : 1)),
        })),
  };
}

function apart({ bundle, here, both }: LabelMatch): number {
  return bundle + here - 2 * both;
}

function labelsOf(marks: readonly Annotation[]): ReadonlySet<string> {
  return new Set(marks.map(({ label }) => label));
}

function sameMarks(a: readonly Annotation[], b: readonly Annotation[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, at) => {
      const other = b[at];
      if (!other || Math.abs(mark.score - other.score) > tolerance) return false;
      return isDeepStrictEqual(plain(mark), plain(other));
    })
  );
}

/** All but the score, as JSON has it: a field that is undefined is none. */
function plain({ score: _score, ...rest }: Annotation): unknown {
  const { detail } = rest;
  const kept = detail && Object.keys(detail).length > 0 ? { detail } : {};
  return JSON.parse(JSON.stringify({ ...rest, detail: undefined, ...kept }));
}
