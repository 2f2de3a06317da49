import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import { messageOf, RetryError, SkipError } from '../errors.ts';

/** One exchange with a server: no redirects followed, no rules asked. */
export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; empty for an answer without content. */
  readonly body: Uint8Array;
}

export interface ExchangeLimits {
  readonly dispatcher: Dispatcher;
  readonly timeoutMs: number;
  /** Bytes after decompression: a small gzip can hold gigabytes. */
  readonly maxBytes: number;
  /** Cut at maxBytes instead of failing: a robots.txt is read as far as it goes. */
  readonly cut?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Throws RetryError for what may pass (no such host just now, refused, timeout, broken off) and SkipError for what will
 * not (too large, an encoding nobody asked for, an address that is not public).
 */
export async function exchange(
  url: string,
  headers: Readonly<Record<string, string>>,
  limits: ExchangeLimits,
): Promise<Exchange> {
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const signal = limits.signal ? AbortSignal.any([timeout, limits.signal]) : timeout;
  try {
    const answer = await request(url, { method: 'GET', headers, dispatcher: limits.dispatcher, signal });
    const flat = Object.fromEntries(
      Object.entries(answer.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
      ),
    );
    const useful = answer.statusCode >= 200 && answer.statusCode < 300;
    if (!useful) await answer.body.dump({ limit: 64 * 1024 });
    const body = useful ? await readBody(url, answer.body, flat['content-encoding'], limits) : new Uint8Array();
    return { status: answer.statusCode, headers: flat, body };
  } catch (error) {
    limits.signal?.throwIfAborted();
    if (error instanceof SkipError || error instanceof RetryError) throw error;
    if (timeout.aborted) throw new RetryError('timeout', `${url}: no whole answer within ${limits.timeoutMs / 1000} s`);
    throw new RetryError(failureReason(error), `${url}: ${explain(error)}`);
  }
}

async function readBody(
  url: string,
  source: Readable,
  encoding: string | undefined,
  limits: ExchangeLimits,
): Promise<Uint8Array> {
  const decoder = decompressor(url, encoding);
  if (decoder) source.on('error', (error) => decoder.destroy(error));
  const stream = decoder ? source.pipe(decoder) : source;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= limits.maxBytes) continue;
      if (limits.cut) break;
      throw new SkipError('too_large', `${url}: more than ${limits.maxBytes / 1e6} MB after decompression`);
    }
  } finally {
    source.destroy();
  }
  return Buffer.concat(chunks).subarray(0, limits.maxBytes);
}

function decompressor(url: string, encoding: string | undefined) {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new SkipError('unknown_encoding', `${url}: content-encoding "${encoding}" was not asked for`);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function failureReason(error: unknown): string {
  const code = codeOf(error);
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'ENODATA'].includes(code)) return 'dns_failure';
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return 'timeout';
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'].includes(code)) return 'unreachable';
  if (/CERT|SSL|TLS/.test(code)) return 'tls_failure';
  if (/^(Z_|ERR__|ERR_BROTLI)/.test(code)) return 'bad_encoding';
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return 'headers_too_large';
  return 'connection_failure';
}

function explain(error: unknown): string {
  const reason = failureReason(error);
  if (reason === 'dns_failure')
    return `the name cannot be resolved (${codeOf(error)}); is there an internet connection?`;
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  return messageOf(inner) || codeOf(error);
}
