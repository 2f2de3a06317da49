import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { textDecoder } from '../../crawl/charset.ts';
import { SkipError, UsageError } from '../../errors.ts';

/** One line of a file, from 1, without its line end. */
export interface Line {
  readonly line: number;
  readonly text: string;
  /** The line is longer than `longestLine`; `text` is its beginning. */
  readonly cut: boolean;
}

/** Bytes. More than any article; a file without line ends must not fill the memory. */
export const longestLine = 10_000_000;
const newline = 0x0a;
/** How ZIP archives begin, which is what workbooks (.xlsx, .ods) are. */
const zipStart = Buffer.from('PK\x03');

/**
 * The lines of a file (`-`: of `stdin`), in batches as they come. Gzip is recognised by its first bytes. A line that is not
 * strictly valid UTF-8 is read as windows-1252, which is what Finnish spreadsheets write; UTF-16 by its byte order
 * mark; `encoding` settles it for all. Throws SkipError when the file breaks off in the middle of its compression,
 * UsageError for a workbook.
 */
export async function* readLines(
  file: string,
  stdin: Readable,
  encoding?: string,
): AsyncGenerator<readonly Line[], void, void> {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  const fallback = textDecoder('windows-1252');
  const decode = (bytes: Uint8Array): string => {
    try {
      return strict.decode(bytes);
    } catch {
      return fallback.decode(bytes);
    }
  };

  let line = 1;
  let parts: Buffer[] = [];
  let length = 0;
  let cut = false;
  const keep = (bytes: Buffer): void => {
    if (length + bytes.length > longestLine) cut = true;
    const room = bytes.subarray(0, Math.max(0, longestLine - length));
    if (room.length > 0) parts.push(room);
    length += room.length;
  };
  const take = (): Line => {
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const end = !cut && bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length;
    const taken = { line, text: decode(bytes.subarray(0, end)), cut };
    line += 1;
    parts = [];
    length = 0;
    cut = false;
    return taken;
  };

  for await (const chunk of utf8Chunks(unzipped(file, stdin), encoding)) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

/** Everything but UTF-16 and a stated encoding stays as it is: it can be split at the bytes of line ends. */
async function* utf8Chunks(chunks: AsyncIterable<Buffer>, encoding?: string): AsyncGenerator<Buffer, void, void> {
  let decoder = encoding && !/^utf-?8$/i.test(encoding) ? textDecoder(encoding) : undefined;
  let first = true;
  for await (const chunk of chunks) {
    if (first && !encoding) {
      if (chunk[0] === 0xff && chunk[1] === 0xfe) decoder = textDecoder('utf-16le');
      if (chunk[0] === 0xfe && chunk[1] === 0xff) decoder = textDecoder('utf-16be');
    }
    first = false;
    yield decoder ? Buffer.from(decoder.decode(chunk)) : chunk;
  }
  const rest = decoder?.decode();
  if (rest) yield Buffer.from(rest);
}

async function* unzipped(file: string, stdin: Readable): AsyncGenerator<Buffer, void, void> {
  const source = file === '-' ? stdin : createReadStream(file);
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let start = Buffer.alloc(0);
  // A pipe may give one byte at a time.
  while (start.length < 3) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  if (start.subarray(0, 3).equals(zipStart)) {
    throw new UsageError(`${file}: is a workbook or a ZIP archive; save the sheet as CSV (UTF-8), or unpack it`);
  }
  const whole = (async function* () {
    if (start.length > 0) yield start;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  })();
  if (start[0] !== 0x1f || start[1] !== 0x8b) {
    yield* whole;
    return;
  }
  const { Readable: ReadableStream } = await import('node:stream');
  const compressed = ReadableStream.from(whole);
  const gunzip = createGunzip();
  compressed.on('error', (error) => gunzip.destroy(error));
  try {
    yield* compressed.pipe(gunzip) as AsyncIterable<Buffer>;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('Z_')) throw error;
    throw new SkipError('broken_gzip', 'the compressed file is damaged or breaks off here; what came before was kept');
  } finally {
    gunzip.destroy();
    compressed.destroy();
  }
}
