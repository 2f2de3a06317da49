import { RetryError, SkipError } from '../errors.ts';
import { decode } from './charset.ts';
import { parseDate } from './dates.ts';
import { unzipped } from './gzip.ts';
import type { Exchange } from './request.ts';

export interface Fetched {
  /** Where the redirects ended. */
  readonly url: string;
  /** The server says that it still has what it had: `text` is empty. */
  readonly notModified: boolean;
  readonly text: string;
  readonly contentType: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** The site reserves text and data mining of this page. */
  readonly miningReserved: boolean;
}

/**
 * What an answer comes to. Three classes: soft (RetryError: the server is in trouble or wants patience), gone
 * (SkipError `gone`), hard (SkipError: asking again will not help). `conditional` says that validators were sent.
 */
export function outcome(
  url: string,
  answer: Exchange,
  asked: { readonly kind: 'page' | 'feed'; readonly conditional: boolean },
): Fetched {
  const { status, headers } = answer;
  if (status === 304) {
    // Nothing is stored that could be "not modified": the server answers a question that nobody asked.
    if (!asked.conditional) throw new RetryError('http_304', `${url}: HTTP 304 although no copy was named`);
    return { url, notModified: true, text: '', contentType: '', miningReserved: false };
  }
  if (status === 404 || status === 410) throw new SkipError('gone', `${url}: HTTP ${status}`);
  if (status === 408 || status === 425 || status >= 500) {
    throw new RetryError(`http_${status}`, `${url}: HTTP ${status}`);
  }
  if (status === 206) throw new SkipError('http_206', `${url}: HTTP 206, a part of a page that was asked for whole`);
  if (status < 200 || status >= 300) throw new SkipError(`http_${status}`, `${url}: HTTP ${status}`);
  if (status === 204 || status === 205 || answer.body.length === 0) {
    throw new RetryError('empty_answer', `${url}: HTTP ${status} without content`);
  }
  const contentType = headers['content-type'] ?? '';
  if (asked.kind === 'page' && contentType && !/html|xml|text\/plain/i.test(contentType)) {
    throw new SkipError('not_html', `${url}: is ${contentType}, not a page`);
  }
  return {
    url,
    notModified: false,
    text: decode(asked.kind === 'feed' ? unzipped(answer.body) : answer.body, contentType),
    contentType,
    miningReserved: false,
    ...(headers.etag ? { etag: headers.etag } : {}),
    ...(headers['last-modified'] ? { lastModified: headers['last-modified'] } : {}),
  };
}

/** Seconds or a date (RFC 9110, 10.2.3), at most a day; a date that has passed means now, nonsense nothing. */
export function retryAfterMs(value: string | undefined, now: number): number | undefined {
  if (!value) return undefined;
  const date = parseDate(value);
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : date ? Date.parse(date) - now : undefined;
  return ms === undefined ? undefined : Math.min(Math.max(ms, 0), longestPauseMs);
}

const longestPauseMs = 24 * 60 * 60 * 1000;
