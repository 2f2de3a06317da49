import { createReadStream } from 'node:fs';
import { messageOf, SkipError } from '../../errors.ts';
import type { Annotation, JsonValue, Language, Span, Voice } from '../../types.ts';
import { voices } from '../../types.ts';
import { linesOf } from '../json-lines.ts';

/** An article of `corpus.jsonl`, as far as a check needs it. */
export interface CorpusLine {
  readonly outlet: string;
  readonly id: string;
  readonly textSha256: string;
}

/** An article of `annotations.jsonl`. */
export interface CodingLine extends CorpusLine {
  readonly language?: Language | 'other';
  readonly publishedAt?: string;
  /** Fingerprint of the versions that coded it. */
  readonly models: string;
  readonly marks: Readonly<Record<string, readonly Annotation[]>>;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The lines of a file of a bundle, read one at a time. Throws SkipError with the file and line where one is not what it
 * has to be: a file that was cut, or that somebody made.
 */
export async function* linesIn<Line>(file: string, name: string, read: (fields: Fields) => Line): AsyncGenerator<Line> {
  let number = 0;
  try {
    for await (const line of linesOf(createReadStream(file))) {
      number = line.number;
      const value: unknown = JSON.parse(line.text);
      if (!isObject(value)) throw new Error('is no JSON object');
      yield read(value);
    }
  } catch (error) {
    throw new SkipError('broken_line', `${name}:${number}: ${messageOf(error)}`);
  }
}

export function corpusLine(fields: Fields): CorpusLine {
  const textSha256 = text(fields, 'textSha256');
  if (!/^[0-9a-f]{64}$/.test(textSha256)) throw new Error(`textSha256 is no SHA-256: ${textSha256.slice(0, 80)}`);
  return { outlet: text(fields, 'outlet'), id: text(fields, 'id'), textSha256 };
}

export function codingLine(fields: Fields): CodingLine {
  const { language, publishedAt, marks } = fields;
  if (!isObject(marks)) throw new Error('marks is no object');
  const known = (['fi', 'sv', 'en', 'other'] as const).find((one) => one === language);
  return {
    ...corpusLine(fields),
    ...(known ? { language: known } : {}),
    ...(typeof publishedAt === 'string' && !Number.isNaN(Date.parse(publishedAt)) ? { publishedAt } : {}),
    models: text(fields, 'models'),
    marks: Object.fromEntries(Object.entries(marks).map(([annotator, list]) => [annotator, marksIn(annotator, list)])),
  };
}

function marksIn(annotator: string, list: unknown): readonly Annotation[] {
  if (!Array.isArray(list)) throw new Error(`marks of ${annotator} are no list`);
  return list.map((one: unknown): Annotation => {
    const mark = isObject(one) ? one : {};
    const { label, score, span, evidence, detail } = mark;
    if (typeof label !== 'string' || typeof score !== 'number')
      throw new Error(`a mark of ${annotator} has no label or score`);
    const voice = voices.find((known) => known === mark.voice) satisfies Voice | undefined;
    return {
      label,
      score,
      ...(span === undefined ? {} : { span: spanOf(span, annotator) }),
      ...(voice ? { voice } : {}),
      evidence: Array.isArray(evidence) ? evidence.map((part: unknown) => spanOf(part, annotator)) : [],
      ...(isObject(detail) ? { detail: detail as Readonly<Record<string, JsonValue>> } : {}),
    };
  });
}

function spanOf(value: unknown, annotator: string): Span {
  const [start, end]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (typeof start !== 'number' || typeof end !== 'number')
    throw new Error(`a span of ${annotator} is no [start, end]`);
  return { start, end };
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new Error(`${name} is no text`);
  return value;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
