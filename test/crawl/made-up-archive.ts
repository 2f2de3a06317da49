import { gzipSync } from 'node:zlib';

/** A record of a web archive, written by hand. */
export function warcRecord(headers: Readonly<Record<string, string>>, block: Buffer | string): Buffer {
  const bytes = Buffer.from(block);
  const lines = Object.entries({ ...headers, 'Content-Length': String(bytes.length) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** A page as it came over the wire, in a response record. */
export function pageRecord(
  url: string,
  body: Buffer | string,
  { status = '200 OK', type = 'text/html; charset=utf-8', date = '2026-02-01T10:00:00Z', headers = {} } = {},
): Buffer {
  const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more.join('')}\r\n`;
  return warcRecord(
    {
      'WARC-Type': 'response',
      'WARC-Target-URI': url,
      'WARC-Date': date,
      'Content-Type': 'application/http; msgtype=response',
    },
    Buffer.concat([Buffer.from(head), Buffer.from(body)]),
  );
}

/** Each record packed by itself, as Common Crawl does. */
export function packed(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

/** In chunks of the given sizes (RFC 9112, 7.1). */
export function chunked(bytes: Buffer, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}
