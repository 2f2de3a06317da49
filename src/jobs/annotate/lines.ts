import { inOrder } from '../in-order.ts';
import { type Line, linesOf } from '../json-lines.ts';
import { type CodingCrew, piece } from './coding-crew.ts';

export interface AnnotatedLines {
  readonly coded: number;
  /** Lines that were no usable article: `{"id", "error"}` stands in their place. */
  readonly refused: number;
  /** Articles that some annotator could not code; the other annotators' marks stand. */
  readonly incomplete: number;
}

/** How long a line that came alone waits for company, in milliseconds. */
const patienceMs = 20;

/**
 * Codes articles from JSONL to JSONL, in order, on all the crew's threads; `write` is awaited, so a slow reader slows us
 * down, and two pieces a thread are in memory at most. A line that was read is answered although no other follows.
 */
export async function annotateLines(
  input: AsyncIterable<Uint8Array | string>,
  options: {
    readonly crew: CodingCrew;
    /** One line of JSON, without its end. */
    readonly write: (line: string) => Promise<void>;
    readonly signal: AbortSignal;
    readonly progress: (lines: number) => void;
    /** Write the canonical names of private persons too. */
    readonly names?: boolean;
  },
): Promise<AnnotatedLines> {
  const { crew, write, signal, progress, names = false } = options;
  const counts = { coded: 0, refused: 0, incomplete: 0 };
  const most = crew.threads === 1 ? 1 : 2 * crew.threads;
  for await (const coded of inOrder(gathered(input, crew), most, (lines) => crew.lines(lines, names))) {
    for (const { text, state } of coded) {
      if (signal.aborted) return counts;
      if (state === 'refused') counts.refused += 1;
      else counts.coded += 1;
      if (state === 'incomplete') counts.incomplete += 1;
      await write(text);
      progress(counts.coded + counts.refused);
    }
    if (signal.aborted) break;
  }
  return counts;
}

/** Single lines while they are coded on this thread, then as many as make a piece of work, or as there are. */
async function* gathered(input: AsyncIterable<Uint8Array | string>, crew: CodingCrew): AsyncGenerator<readonly Line[]> {
  const source = linesOf(input)[Symbol.asyncIterator]();
  let lines: Line[] = [];
  let characters = 0;
  let patience: Promise<'waited'> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const cut = (): readonly Line[] => {
    const made = lines;
    clearTimeout(timer);
    [lines, characters, patience] = [[], 0, undefined];
    return made;
  };
  try {
    for (let reading = source.next(); ; ) {
      if (lines.length > 0) {
        patience ??= new Promise((resolve) => {
          timer = setTimeout(() => resolve('waited'), patienceMs);
        });
      }
      const read = await (patience ? Promise.race([reading, patience]) : reading);
      if (read === 'waited') {
        yield cut();
        continue;
      }
      if (read.done) break;
      lines.push(read.value);
      characters += read.value.text.length;
      if (crew.isAlone() || lines.length >= piece.items || characters >= piece.characters) yield cut();
      reading = source.next();
      // Waited for in the next round; a failure while the lines before it are handed over is told then.
      reading.catch(() => {});
    }
    if (lines.length > 0) yield cut();
  } finally {
    clearTimeout(timer);
    await source.return?.();
  }
}
