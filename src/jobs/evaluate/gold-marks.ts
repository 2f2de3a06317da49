import { UsageError } from '../../errors.ts';
import { type Span, type Voice, voices } from '../../types.ts';

/** Marked places of a text, in the fields of an annotated article (interface, "Annotated article"). */

export interface MarkedSpeaker {
  /** Where the speaker is named beside the quotation; absent where nobody is named there. */
  readonly mention?: Span;
  readonly canonical: string;
  readonly role: string;
  readonly party: string | null;
}

export interface MarkedQuote {
  readonly kind: 'direct' | 'indirect';
  readonly spans: readonly Span[];
  readonly speaker: MarkedSpeaker | undefined;
}

export interface MarkedPassage extends Span {
  readonly level: number;
  readonly voice: Voice;
  readonly challenged: boolean;
}

/** A place of the text with what it was called: a group's category, a place's name. */
export interface MarkedTerm extends Span {
  readonly label: string;
}

/** What was marked in one text; an absent list was not coded, an empty one says that there is nothing. */
export interface TextMarks {
  readonly quotes?: readonly MarkedQuote[];
  readonly passages?: readonly MarkedPassage[];
  readonly groups?: readonly MarkedTerm[];
  readonly places?: readonly MarkedTerm[];
}

/**
 * Reads `quotes`, `groups`, `places` and the toxic `passages` (of `toxicity` or standing alone) of a line of gold or an
 * annotated article. Throws UsageError with the place and the field for a mark of another shape.
 */
export function marksOf(row: Readonly<Record<string, unknown>>, place: string): TextMarks {
  const toxicity = record(row.toxicity);
  const passages = row.passages ?? toxicity?.passages;
  const list = <Mark>(field: string, value: unknown, read: (one: Readonly<Record<string, unknown>>) => Mark) => {
    if (value === undefined || value === null) return undefined;
    if (!Array.isArray(value)) throw new UsageError(`${place}: ${field} is no list`);
    return value.map((one: unknown, index) => {
      const mark = record(one);
      try {
        if (!mark) throw new UsageError('is no object');
        return read(mark);
      } catch (error) {
        throw new UsageError(
          `${place}: ${field}[${index}] ${error instanceof UsageError ? error.message : String(error)}`,
        );
      }
    });
  };
  const quotes = list('quotes', row.quotes, quoteOf);
  const toxic = list('passages', passages, passageOf);
  const groups = list('groups', row.groups, (mark) => ({ ...spanOf(mark), label: textOf(mark, 'category') }));
  const places = list('places', row.places, (mark) => ({ ...spanOf(mark), label: textOf(mark, 'name') }));
  return {
    ...(quotes ? { quotes } : {}),
    ...(toxic ? { passages: toxic } : {}),
    ...(groups ? { groups } : {}),
    ...(places ? { places } : {}),
  };
}

function quoteOf(mark: Readonly<Record<string, unknown>>): MarkedQuote {
  const { kind, spans, speaker } = mark;
  if (kind !== 'direct' && kind !== 'indirect') {
    throw new UsageError(`.kind is ${JSON.stringify(kind)}, must be direct or indirect`);
  }
  if (!Array.isArray(spans) || spans.length === 0) throw new UsageError('.spans must be a list of [start, end]');
  return {
    kind,
    spans: spans.map((one: unknown) => {
      const [start, end]: readonly unknown[] = Array.isArray(one) ? one : [];
      return spanOf({ start, end });
    }),
    speaker: speakerOf(record(speaker)),
  };
}

function speakerOf(mark: Readonly<Record<string, unknown>> | undefined): MarkedSpeaker | undefined {
  if (!mark) return undefined;
  const { start, party } = mark;
  return {
    ...(start === undefined || start === null ? {} : { mention: spanOf(mark) }),
    canonical: textOf(mark, 'canonical'),
    role: textOf(mark, 'role'),
    party: typeof party === 'string' ? party : null,
  };
}

function passageOf(mark: Readonly<Record<string, unknown>>): MarkedPassage {
  const voice = voices.find((one) => one === mark.voice);
  if (!voice) throw new UsageError(`.voice is ${JSON.stringify(mark.voice)}, must be ${voices.join(', ')}`);
  return { ...spanOf(mark), level: Number(mark.level ?? 1), voice, challenged: mark.challenged === true };
}

function spanOf({ start, end }: Readonly<Record<string, unknown>>): Span {
  if (typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end) return { start, end };
  throw new UsageError(
    `runs from ${JSON.stringify(start)} to ${JSON.stringify(end)}, must run from start to a later end`,
  );
}

function textOf(mark: Readonly<Record<string, unknown>>, field: string): string {
  const value = mark[field];
  if (typeof value === 'string') return value;
  throw new UsageError(`.${field} is ${JSON.stringify(value)}, must be text`);
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}
