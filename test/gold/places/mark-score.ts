import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import groups from '../../../models/annotators/groups.ts';
import places from '../../../models/annotators/places.ts';
import { readDocument } from '../../../src/language/read.ts';
import type { Language } from '../../../src/types.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly category?: string;
  readonly term?: string;
}
interface Line {
  readonly id: string;
  readonly language: Language;
  readonly body: string;
  readonly places: readonly Mark[];
  readonly groups: readonly Mark[];
}

export interface MarkScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly errors: readonly string[];
}

/**
 * Scores the places, groups or terms of one language's gold: a mark counts when it overlaps one of the gold with the
 * same name (places), category (groups), or category and term (terms).
 */
export function markScore(language: Language, what: 'places' | 'groups' | 'terms'): MarkScore {
  const file = fileURLToPath(new URL(`${language}.jsonl`, import.meta.url));
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  const annotator = (what === 'places' ? places : groups).prepare({ frames: [] });
  const key = (mark: Mark) =>
    what === 'places' ? mark.name : what === 'groups' ? mark.category : `${mark.category}: ${mark.term}`;
  const [counts, errors] = [{ both: 0, gold: 0, found: 0 }, [] as string[]];
  for (const line of lines) {
    const document = readDocument(line);
    const found = annotator.annotate(document, {}).map(
      ({ label, span, detail }): Mark => ({
        start: span?.start ?? 0,
        end: span?.end ?? 0,
        name: String(detail?.name),
        category: label,
        term: String(detail?.term),
      }),
    );
    const gold = what === 'places' ? line.places : line.groups;
    const isSame = (a: Mark, b: Mark) => a.start < b.end && b.start < a.end && key(a) === key(b);
    counts.gold += gold.length;
    counts.found += found.length;
    for (const mark of gold) {
      if (found.some((one) => isSame(mark, one))) counts.both += 1;
      else errors.push(`${line.id} missed ${key(mark)} in: ${line.body}`);
    }
    for (const mark of found) {
      if (!gold.some((one) => isSame(one, mark))) errors.push(`${line.id} made up ${key(mark)} in: ${line.body}`);
    }
  }
  const [precision, recall] = [counts.both / counts.found, counts.both / counts.gold];
  return { precision, recall, f1: (2 * counts.both) / (counts.found + counts.gold), errors };
}
