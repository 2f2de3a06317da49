import { type Language, languages } from '../types.ts';
import type { Codebook, CodebookAnnotator, CodebookFrame } from './codebook.ts';
import type { FrameCues } from './frame.ts';

/** What one codebook says otherwise than another: only what changed is in it. */
export interface CodebookChanges {
  readonly frames: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly FrameChange[];
  };
  readonly annotators: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly AnnotatorChange[];
  };
  /** The base forms of words changed, and with them all codings. */
  readonly lemmas: boolean;
}

export interface FrameChange {
  readonly id: string;
  readonly texts: readonly {
    readonly what: 'name' | 'definition' | 'source';
    readonly language?: Language;
    readonly before: string;
    readonly after: string;
  }[];
  readonly cues: readonly {
    readonly language: Language;
    readonly kind: keyof FrameCues;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
}

export interface AnnotatorChange {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** Raised by hand: the code changed. */
  readonly version?: { readonly before: number; readonly after: number };
  /** Parts of its own data (cues, lexicons, weights) that changed, by name. */
  readonly data: readonly string[];
  readonly labels: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Annotators that it reads, whose change made its own codings owed. */
  readonly through: readonly string[];
  /** What it says of itself changed; its codings did not. */
  readonly described: boolean;
}

export function codebookChanges(before: Codebook, after: Codebook): CodebookChanges {
  return {
    frames: { ...idChanges(before.frames, after.frames), changed: both(before.frames, after.frames, frameChange) },
    annotators: {
      ...idChanges(before.annotators, after.annotators),
      changed: both(before.annotators, after.annotators, (old, now) => annotatorChange(old, now, before, after)),
    },
    lemmas: before.lemmas !== after.lemmas,
  };
}

export function isUnchanged({ frames, annotators, lemmas }: CodebookChanges): boolean {
  return (
    !lemmas && [frames, annotators].every((one) => one.added.length + one.removed.length + one.changed.length === 0)
  );
}

const kinds = ['strong', 'weak', 'counter'] as const satisfies readonly (keyof FrameCues)[];

function frameChange(before: CodebookFrame, after: CodebookFrame): FrameChange | undefined {
  const texts: FrameChange['texts'][number][] = [];
  for (const what of ['name', 'definition'] as const) {
    for (const language of languages) {
      const [old, now] = [before[what][language] ?? '', after[what][language] ?? ''];
      if (old !== now) texts.push({ what, language, before: old, after: now });
    }
  }
  if (before.source !== after.source) texts.push({ what: 'source', before: before.source, after: after.source });
  const cues = languages.flatMap((language) =>
    kinds.flatMap((kind) => {
      const change = listChanges(before.cues[language]?.[kind], after.cues[language]?.[kind]);
      return change.added.length + change.removed.length > 0 ? [{ language, kind, ...change }] : [];
    }),
  );
  return texts.length + cues.length > 0 ? { id: after.id, texts, cues } : undefined;
}

function annotatorChange(
  before: CodebookAnnotator,
  after: CodebookAnnotator,
  old: Codebook,
  now: Codebook,
): AnnotatorChange | undefined {
  const data = [...new Set([...Object.keys(before.data), ...Object.keys(after.data)])].filter(
    (part) => before.data[part] !== after.data[part],
  );
  const labels = listChanges(before.labels, after.labels);
  const stored = (book: Codebook, id: string) => book.annotators.find((one) => one.id === id)?.stored;
  const reads = after.needs ?? [];
  const through = reads.filter((id) => stored(old, id) !== stored(now, id));
  const described = before.description !== after.description || before.name !== after.name;
  const owed = before.stored !== after.stored;
  if (!owed && !described && data.length + labels.added.length + labels.removed.length === 0) return undefined;
  return {
    ...{ id: after.id, before: before.stored, after: after.stored, data, labels, described },
    ...(before.version === after.version ? {} : { version: { before: before.version, after: after.version } }),
    through: owed ? through : [],
  };
}

function idChanges(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]) {
  return listChanges(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
}

function listChanges(before: readonly string[] = [], after: readonly string[] = []) {
  const [old, now] = [new Set(before), new Set(after)];
  return { added: [...now].filter((one) => !old.has(one)), removed: [...old].filter((one) => !now.has(one)) };
}

function both<Thing extends { readonly id: string }, Change>(
  before: readonly Thing[],
  after: readonly Thing[],
  compare: (before: Thing, after: Thing) => Change | undefined,
): readonly Change[] {
  const old = new Map(before.map((one) => [one.id, one]));
  return after.flatMap((one) => {
    const earlier = old.get(one.id);
    const change = earlier && compare(earlier, one);
    return change ? [change] : [];
  });
}
