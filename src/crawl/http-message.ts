import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { SkipError } from '../errors.ts';
import { decode } from './charset.ts';
import { headersOf } from './warc.ts';

/** An answer of a web server as an archive keeps it. */
export interface ArchivedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

const largestPage = 5_000_000;

/**
 * Status, type and text of a response record's block. Archives keep the transfer and content encodings in the headers
 * whether or not they have undone them, so both are undone where the bytes say so. Throws SkipError for what is no HTTP
 * response or unpacks to more than any page.
 */
export function archivedAnswer(block: Buffer): ArchivedAnswer {
  const end = block.indexOf('\r\n\r\n');
  const head = block.subarray(0, end < 0 ? block.length : end).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(head)?.[1];
  if (!status) throw new SkipError('no_http_response', 'does not begin with an HTTP status');
  const headers = headersOf(head);
  const contentType = headers['content-type'] ?? '';
  const raw = end < 0 ? Buffer.alloc(0) : block.subarray(end + 4);
  // Only what will be read is unpacked.
  if (status !== '200') return { status: Number(status), contentType, text: '' };
  const whole = /chunked/i.test(headers['transfer-encoding'] ?? '') ? dechunked(raw) : raw;
  const body = unpacked(whole, headers['content-encoding'] ?? headers['x-crawler-content-encoding'] ?? '');
  return { status: Number(status), contentType, text: decode(body, contentType) };
}

/** The chunks joined (RFC 9112, 7.1); the bytes as they are when they are not chunks. */
function dechunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})\s*(;.*)?$/i.exec(bytes.subarray(at, Math.max(lineEnd, at)).toString('latin1'))?.[1];
    if (lineEnd < 0 || size === undefined) return at === 0 ? bytes : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function unpacked(bytes: Buffer, encoding: string): Buffer {
  const limit = { maxOutputLength: largestPage };
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, limit);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(bytes, limit);
    if (/deflate/i.test(encoding))
      return (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new SkipError('too_large', `more than ${largestPage / 1e6} MB unpacked`);
    // The archive had unpacked it already, or what it kept is broken: the reader of pages will see.
  }
  if (bytes.length > largestPage) throw new SkipError('too_large', `more than ${largestPage / 1e6} MB`);
  return bytes;
}
