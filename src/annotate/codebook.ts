import { UsageError } from '../errors.ts';
import { lemmaVersion } from '../language/lemmas.ts';
import type { JsonValue, Ledger, Localized } from '../types.ts';
import type { Annotator } from './annotator.ts';
import type { Coder } from './coder.ts';
import { fingerprint } from './fingerprint.ts';
import type { Frame } from './frame.ts';

/** What the codebook said at one time, as data: all that decides a coding and can be read by people. */
export interface Codebook {
  /** Fingerprint of the rest: two codebooks with one version say and do the same. */
  readonly version: string;
  /** Fingerprints as coded articles carry them. */
  readonly codebook: string;
  readonly models: string;
  /** Of the base forms that cues are matched by. */
  readonly lemmas: string;
  readonly frames: readonly CodebookFrame[];
  readonly annotators: readonly CodebookAnnotator[];
}

export type CodebookFrame = Pick<Frame, 'id' | 'name' | 'definition' | 'source' | 'cues'>;

export interface CodebookAnnotator
  extends Pick<Annotator, 'id' | 'name' | 'description' | 'version' | 'needs' | 'scope' | 'labels' | 'base'> {
  /** The version that codings are stored with. */
  readonly stored: string;
  /** Fingerprints of the parts of its data, by name: lexicons, cues, weights. */
  readonly data: Readonly<Record<string, string>>;
}

export function codebookOf(coder: Coder): Codebook {
  const said = {
    lemmas: lemmaVersion(),
    frames: coder.frames.map(({ id, name, definition, source, cues }) => ({ id, name, definition, source, cues })),
    annotators: coder.annotators.map(
      ({ id, name, description, version, needs, scope, labels, base }): CodebookAnnotator => ({
        ...{ id, name, description, version, scope, base },
        ...(needs ? { needs } : {}),
        ...(labels ? { labels } : {}),
        stored: coder.ledger[id] ?? '',
        data: coder.parts[id] ?? {},
      }),
    ),
  };
  return { version: fingerprint(said), codebook: coder.codebookVersion, models: coder.modelsVersion, ...said };
}

/** Annotator id → the version that codings are stored with. */
export function ledgerOf({ annotators }: Codebook): Ledger {
  return Object.fromEntries(annotators.map(({ id, stored }) => [id, stored]));
}

/** Reads what `codebook --json` wrote; `place` names it in the error. */
export function parseCodebook(text: string, place: string): Codebook {
  const refuse = (why: string): never => {
    throw new UsageError(`${place}: ${why}; a codebook is written by: diskurssi codebook --json > FILE`);
  };
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return refuse('is not JSON');
  }
  const fields = isObject(value) ? value : refuse('is not an object');
  for (const field of ['version', 'codebook', 'models', 'lemmas'])
    if (typeof fields[field] !== 'string') refuse(`has no ${field}`);
  const everyOne = (list: JsonValue | undefined, fits: (one: Readonly<Record<string, JsonValue>>) => boolean) =>
    Array.isArray(list) && list.every((one: JsonValue) => isObject(one) && typeof one.id === 'string' && fits(one));
  if (!everyOne(fields.frames, ({ name, definition, cues }) => [name, definition].every(isLocalized) && areCues(cues)))
    refuse('has no list of frames with definitions and cues');
  if (!everyOne(fields.annotators, ({ stored, data }) => typeof stored === 'string' && isObject(data)))
    refuse('has no list of annotators with their stored versions');
  return value as unknown as Codebook;
}

function isLocalized(value: JsonValue | undefined): boolean {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function areCues(value: JsonValue | undefined): boolean {
  const isList = (list: JsonValue | undefined) =>
    Array.isArray(list) && list.every((cue: JsonValue) => typeof cue === 'string');
  return (
    isObject(value) &&
    Object.values(value satisfies Readonly<Record<keyof Localized | string, JsonValue>>).every(
      (cues) => isObject(cues) && [cues.strong, cues.weak, cues.counter].every(isList),
    )
  );
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
