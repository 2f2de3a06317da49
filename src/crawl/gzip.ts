import { gunzipSync } from 'node:zlib';
import { SkipError } from '../errors.ts';

/**
 * The content of a gzip file (`sitemap.xml.gz`), recognised by its first bytes; other bytes as they are. Throws
 * SkipError `too_large` past `maxBytes` of content and `broken_gzip` when it cannot be read.
 */
export function unzipped(bytes: Uint8Array, maxBytes = 50_000_000): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new SkipError('too_large', `holds more than ${maxBytes / 1e6} MB`);
    throw new SkipError('broken_gzip', 'is a gzip file that is damaged or breaks off');
  }
}
