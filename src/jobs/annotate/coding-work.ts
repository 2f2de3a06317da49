import { type AnnotatedArticle, annotatedArticle } from '../../annotate/annotated-article.ts';
import type { Coder, CodingFailure, Marks } from '../../annotate/coder.ts';
import { articleFromJson, givenId } from '../../article-json.ts';
import { messageOf } from '../../errors.ts';
import { readDocument } from '../../language/read.ts';
import type { OwedArticle } from '../../store/store.ts';
import type { Article, JsonValue } from '../../types.ts';
import type { Line } from '../json-lines.ts';

/** The unit of work of a coding thread: plain data in, plain data out, the same on every thread. */

/** An article of the store that owes a coding. */
export interface ArticleTask {
  readonly article: OwedArticle;
  /** Marks of the annotators whose version has not changed since: they are not made again. */
  readonly standing?: Marks;
  /** What relevance said when they were made, where it is made anew. */
  readonly wasRelevant?: boolean;
}

export interface CodedArticle {
  /** New marks only; without those that stand. */
  readonly marks: Marks;
  /** The language that was read, where it is not the stated one. */
  readonly language?: Article['language'];
  readonly failures: readonly CodingFailure[];
  /** Annotators whose coding stays owed. */
  readonly missing: readonly string[];
}

export function codeArticle({ article, standing, wasRelevant }: ArticleTask, coder: Coder): CodedArticle {
  const document = readDocument(article);
  const { marks, failures, missing } = coder.code(document, {
    scope: 'relevant',
    ...(standing ? { standing } : {}),
    ...(wasRelevant === undefined ? {} : { wasRelevant }),
  });
  return {
    marks: standing
      ? Object.fromEntries(Object.entries(marks).filter(([annotator, made]) => made !== standing[annotator]))
      : marks,
    ...(document.language === article.language ? {} : { language: document.language }),
    failures,
    missing,
  };
}

/** One line of JSON Lines out, and how it came about. */
export interface CodedLine {
  readonly text: string;
  /** `refused`: no usable article, `{"id", "error"}` stands in its place; `incomplete`: not coded by all annotators. */
  readonly state: 'coded' | 'incomplete' | 'refused';
}

export function codeLine({ text, number }: Line, coder: Coder, names: boolean): CodedLine {
  const line = annotateLine(text, number, coder, names);
  return {
    text: JSON.stringify(line),
    state: 'error' in line ? 'refused' : 'failures' in line ? 'incomplete' : 'coded',
  };
}

/** One line of JSON in, one annotated article or `{"id", "error"}` out. An id is the line's number when none is given. */
export function annotateLine(text: string, number: number, coder: Coder, names = false): AnnotatedArticle {
  let value: JsonValue;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '')) as JsonValue;
  } catch (error) {
    return { id: null, error: `line ${number}: not JSON (${messageOf(error)})` };
  }
  try {
    const document = readDocument(articleFromJson(value, String(number)));
    const annotated = annotatedArticle(document, coder.code(document, { scope: 'every' }), coder, { names });
    // A number that was given as id goes out as a number.
    const id = isObject(value) ? value.id : undefined;
    return typeof id === 'number' ? { ...annotated, id } : annotated;
  } catch (error) {
    return { id: idOf(value), error: `line ${number}: ${messageOf(error)}` };
  }
}

/** The answer in the place of a line whose coding could not be ended. */
export function unendedLine({ text, number }: Line, reason: string): CodedLine {
  let id: JsonValue = null;
  try {
    id = idOf(JSON.parse(text) as JsonValue);
  } catch {
    // A line that is no JSON has no id.
  }
  return { text: JSON.stringify({ id, error: `line ${number}: ${reason}` }), state: 'refused' };
}

function idOf(value: JsonValue): JsonValue {
  return isObject(value) && typeof value.id === 'number' ? value.id : (givenId(value) ?? null);
}

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
