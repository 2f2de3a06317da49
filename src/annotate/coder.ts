import { messageOf } from '../errors.ts';
import type { Document } from '../language/document.ts';
import { lemmaVersion } from '../language/lemmas.ts';
import { loadPlugins } from '../plugins.ts';
import type { Annotation, Ledger } from '../types.ts';
import type { Annotate, Annotator, Earlier } from './annotator.ts';
import { fingerprint, fingerprintParts } from './fingerprint.ts';
import type { Frame } from './frame.ts';
import { gate, marksReadBy, needsOf, runningOrder } from './order.ts';
import { complaintAbout } from './validity.ts';

/** Marks by annotator; empty where it found nothing. */
export type Marks = Readonly<Record<string, readonly Annotation[]>>;

/** An annotator that could not code one document: it threw, or made a mark that cannot be. */
export interface CodingFailure {
  readonly annotator: string;
  /** With the annotator, the article and what was wrong. */
  readonly message: string;
}

export interface Coded {
  /** Of the annotators that ran, without those that failed and those that need them. */
  readonly marks: Marks;
  readonly failures: readonly CodingFailure[];
  /** The failed ones and those that need them: their coding stays owed. */
  readonly missing: readonly string[];
}

export interface CodeOptions {
  /** `relevant`: scope `relevant` gets empty marks on articles that are not relevant (the store); `every`: all run. */
  readonly scope: 'every' | 'relevant';
  /** Marks that already stand at the current version: these annotators do not run again. */
  readonly standing?: Marks;
  /**
   * Whether the article was relevant when the standing marks were made, where relevance itself is made anew: those of
   * scope `relevant` stand as long as it says the same.
   */
  readonly wasRelevant?: boolean;
}

/** All annotators, compiled and in running order. */
export interface Coder {
  readonly annotators: readonly Annotator[];
  readonly frames: readonly Frame[];
  /** Annotator id → fingerprints of the parts of its data (cues, lexicons, weights), by the names it gives them. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Annotator id → `<version>+<fingerprint of its data, the versions it needs and the lemmas>`. */
  readonly ledger: Ledger;
  /** Fingerprint of the frames and labels: two codings with one codebook mean the same thing. */
  readonly codebookVersion: string;
  /** Fingerprint of the ledger. */
  readonly modelsVersion: string;
  readonly code: (document: Document, options: CodeOptions) => Coded;
}

/** Reads `models/annotators` and `models/frames`. Throws UsageError for a file that cannot be used. */
export async function loadCoder(folder = 'models'): Promise<Coder> {
  const [annotators, frames] = await Promise.all([
    loadPlugins<Annotator>(`${folder}/annotators`),
    loadPlugins<Frame>(`${folder}/frames`),
  ]);
  return makeCoder(annotators, frames);
}

export function makeCoder(annotators: readonly Annotator[], frames: readonly Frame[]): Coder {
  const ordered = runningOrder(annotators);
  const ledger: Record<string, string> = {};
  const parts: Record<string, Readonly<Record<string, string>>> = {};
  const run = new Map<string, Annotate>();
  for (const annotator of ordered) {
    const { data, annotate } = annotator.prepare({ frames });
    const needs = marksReadBy(annotator, ordered).map((id) => ledger[id]);
    const own = fingerprintParts(data);
    parts[annotator.id] = own;
    ledger[annotator.id] = `${annotator.version}+${fingerprint([own, needs, lemmaVersion()])}`;
    run.set(annotator.id, annotate);
  }
  const steps = ordered.map((annotator) => ({
    annotator,
    needs: needsOf(annotator),
    annotate: run.get(annotator.id) as Annotate,
    labels: annotator.labels ? new Set(annotator.labels) : undefined,
  }));

  const code = (document: Document, { scope, standing, wasRelevant }: CodeOptions): Coded => {
    const marks: Record<string, readonly Annotation[]> = {};
    const failures: CodingFailure[] = [];
    const missing: string[] = [];
    for (const { annotator, needs, annotate, labels } of steps) {
      const { id } = annotator;
      const stands = standing?.[id];
      const isGated = scope === 'relevant' && annotator.scope === 'relevant';
      const hasMoved = isGated && wasRelevant !== undefined && wasRelevant !== isRelevant(marks);
      if (stands && !hasMoved) marks[id] = stands;
      else if (missing.length > 0 && needs.some((need) => missing.includes(need))) missing.push(id);
      else if (isGated && !isRelevant(marks)) marks[id] = none;
      else {
        try {
          const made = annotate(document, marks satisfies Earlier);
          const complaint = complaintAbout(made, document, labels);
          if (complaint) throw new Error(complaint);
          marks[id] = made;
        } catch (error) {
          missing.push(id);
          failures.push({ annotator: id, message: `annotator ${id}, article ${document.id}: ${messageOf(error)}` });
        }
      }
    }
    return { marks, failures, missing };
  };

  return {
    annotators: ordered,
    frames,
    parts,
    ledger,
    codebookVersion: fingerprint([
      frames.map(({ id, definition, source }) => ({ id, definition, source })),
      ordered.map(({ id, labels }) => ({ id, labels })),
    ]),
    modelsVersion: fingerprint(ledger),
    code,
  };
}

const none: readonly Annotation[] = [];

export function isRelevant(marks: Marks): boolean {
  return marks[gate.annotator]?.some(({ label }) => label === gate.label) ?? false;
}
