import { type AnnotatedArticle, annotatedArticle } from '../annotate/annotated-article.ts';
import type { Coder } from '../annotate/coder.ts';
import { articleFromJson, givenId } from '../article-json.ts';
import { messageOf } from '../errors.ts';
import { readDocument } from '../language/read.ts';
import type { JsonValue } from '../types.ts';
import { linesOf } from './json-lines.ts';

export interface AnnotatedLines {
  readonly coded: number;
  /** Lines that were no usable article: `{"id", "error"}` stands in their place. */
  readonly refused: number;
  /** Articles that some annotator could not code; the other annotators' marks stand. */
  readonly incomplete: number;
}

/** Codes articles from JSONL to JSONL, in order, one at a time; `write` is awaited, so a slow reader slows us down. */
export async function annotateLines(
  input: AsyncIterable<Uint8Array | string>,
  options: {
    readonly coder: Coder;
    readonly write: (line: AnnotatedArticle) => Promise<void>;
    readonly signal: AbortSignal;
    readonly progress: (lines: number) => void;
    /** Write the canonical names of private persons too. */
    readonly names?: boolean;
  },
): Promise<AnnotatedLines> {
  const { coder, write, signal, progress, names = false } = options;
  let coded = 0;
  let refused = 0;
  let incomplete = 0;
  for await (const { number, text } of linesOf(input)) {
    if (signal.aborted) break;
    const line = annotateLine(text, number, coder, names);
    if ('error' in line) refused += 1;
    else coded += 1;
    if ('failures' in line) incomplete += 1;
    await write(line);
    progress(coded + refused);
  }
  return { coded, refused, incomplete };
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
    const id = isObject(value) && typeof value.id === 'number' ? value.id : (givenId(value) ?? null);
    return { id, error: `line ${number}: ${messageOf(error)}` };
  }
}

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
