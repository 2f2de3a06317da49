import { crc32, createGunzip, inflateRawSync } from 'node:zlib';
import { messageOf } from '../errors.ts';
import { ByteWindow } from './byte-window.ts';

/** A record of a web archive (ISO 28500, WARC/1.0 and 1.1). */
export interface WarcRecord {
  /** Where it begins in the file, in bytes; of its packed form, where each record is packed by itself. */
  readonly offset: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly block: Buffer;
}

/** A place that could not be read as a record; reading goes on at the next one. */
export interface BrokenRecord {
  readonly offset: number;
  readonly broken: string;
}

/** Longer records are videos and archives, not pages. */
const longestBlock = 20_000_000;
const longestPacked = 64_000_000;
const longestHead = 64_000;
const headEnd = Buffer.from('\r\n\r\n');
const version = Buffer.from('WARC/');
const member = Buffer.from([0x1f, 0x8b, 0x08]);

/**
 * The records of a web archive, plain or gzip, as they come; never more than one of them is held. Where each record
 * is packed by itself (as Common Crawl does and the standard recommends), a damaged one costs only itself.
 */
export async function* readWarc(chunks: AsyncIterable<Buffer>): AsyncGenerator<WarcRecord | BrokenRecord, void, void> {
  const source = new ByteWindow(chunks);
  await source.fill(4);
  if (!source.startsWith(member)) return yield* plainRecords(source);
  const first = await unpack(source);
  // A whole archive packed as one piece has to be unpacked as a stream.
  if (!first || !holdsOneRecord(first.data)) return yield* plainRecords(new ByteWindow(gunzipped(source)));
  while (await source.fill(1)) {
    const offset = source.offset;
    const packed = source.startsWith(member) ? await unpack(source) : undefined;
    if (!packed) {
      yield { offset, broken: 'is no whole gzip member; went on at the next one' };
      source.skip(1);
      await source.seek(member);
      continue;
    }
    source.skip(packed.length);
    // Inside one member offsets are of no use to anybody: the place is the member's.
    for await (const record of plainRecords(new ByteWindow(once(packed.data)))) yield { ...record, offset };
  }
}

async function* plainRecords(source: ByteWindow): AsyncGenerator<WarcRecord | BrokenRecord, void, void> {
  while (await source.fill(1)) {
    await source.skipLineEnds();
    if (!(await source.fill(1))) return;
    const offset = source.offset;
    await source.fill(version.length);
    const head = source.startsWith(version) ? await source.take(headEnd, longestHead) : undefined;
    const headers = head ? headersOf(head.toString('utf8')) : {};
    const length = Number(headers['content-length'] ?? Number.NaN);
    if (!head || !Number.isSafeInteger(length) || length < 0) {
      yield { offset, broken: head ? 'its header states no length' : 'does not begin like a record' };
      if (!head) source.skip(1);
      await source.seek(version);
      continue;
    }
    if (length > longestBlock) {
      yield { offset, broken: `holds ${length} bytes, more than any page` };
      await source.skipFar(length);
      continue;
    }
    if (!(await source.fill(length))) {
      yield { offset, broken: 'breaks off before its end' };
      return;
    }
    yield { offset, headers, block: Buffer.from(source.read(length)) };
  }
}

/** "Name: value" lines; the first line (version or status) is left out, folded lines are joined. */
export function headersOf(text: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}

/** The gzip member at the source's place, unpacked; undefined when it is damaged, cut off, or too large. */
async function unpack(source: ByteWindow): Promise<{ readonly data: Buffer; readonly length: number } | undefined> {
  for (let wanted = 256 * 1024; ; wanted *= 4) {
    const whole = !(await source.fill(wanted));
    const bytes = source.peek();
    const start = deflateStart(bytes);
    try {
      if (start === undefined) return undefined;
      const options = { info: true, maxOutputLength: longestBlock + longestHead } as const;
      // Typed as a plain buffer; with `info` it is this (Node, zlib options).
      const result = inflateRawSync(bytes.subarray(start), options) as unknown as {
        readonly buffer: Buffer;
        readonly engine: { readonly bytesWritten: number };
      };
      const end = start + result.engine.bytesWritten;
      // The checksum and length of the data stand behind it (RFC 1952, 2.3.1).
      if (bytes.length < end + 8 && !whole) continue;
      if (bytes.length < end + 8 || crc32(result.buffer) !== bytes.readUInt32LE(end)) return undefined;
      return { data: result.buffer, length: end + 8 };
    } catch (error) {
      const cut = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
      if (!cut || whole || wanted > longestPacked) return undefined;
    }
  }
}

/** Where the data of a gzip member begins (RFC 1952, 2.3); undefined when its head is cut off. */
function deflateStart(bytes: Buffer): number | undefined {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + bytes.readUInt16LE(at);
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at < bytes.length ? at : undefined;
}

function holdsOneRecord(data: Buffer): boolean {
  const end = data.indexOf(headEnd);
  const length = Number(headersOf(data.subarray(0, Math.max(end, 0)).toString('utf8'))['content-length'] ?? Number.NaN);
  return end > 0 && data.length <= end + headEnd.length + length + headEnd.length;
}

async function* gunzipped(source: ByteWindow): AsyncGenerator<Buffer, void, void> {
  const { Readable } = await import('node:stream');
  const packed = Readable.from(source.rest());
  const gunzip = createGunzip();
  packed.on('error', (error) => gunzip.destroy(error));
  try {
    yield* packed.pipe(gunzip) as AsyncIterable<Buffer>;
  } catch (error) {
    // What came before is whole; the record that breaks off here is reported by its reader.
    if (!/^Z_/.test(error instanceof Error && 'code' in error ? String(error.code) : ''))
      throw new Error(messageOf(error));
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}

async function* once(data: Buffer): AsyncGenerator<Buffer, void, void> {
  yield data;
}
