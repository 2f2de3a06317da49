import PQueue from 'p-queue';
import { Agent } from 'undici';
import { messageOf, RetryError, SkipError } from '../errors.ts';
import { guardedConnector } from './address-guard.ts';
import { decode } from './charset.ts';
import type { Clock } from './clock.ts';
import { parseDate } from './dates.ts';
import { type Exchange, exchange } from './request.ts';
import { type Robots, robotsFrom } from './robots.ts';
import { canonicalUrl, isLoopback } from './url.ts';

/** The token by which robots.txt files name us. */
export const productToken = 'diskurssi';

/** What is remembered of a host across runs. The shape is the store's; the store is not known here. */
export interface HostMemory {
  /** Epoch ms before which no request may start. */
  readonly nextStartAt: number;
  readonly robots?: { readonly status: number; readonly text: string; readonly fetchedAt: string };
}

export interface FetcherSettings {
  readonly version: string;
  /** Who answers for the crawl: an e-mail address or a web page. */
  readonly contact?: string;
  readonly privateHosts: readonly string[];
  readonly clock: Clock;
  readonly loadHost: (host: string) => Promise<HostMemory | undefined>;
  /** Called before each request starts: a killed process leaves no gap in the politeness. */
  readonly saveHost: (host: string, memory: HostMemory) => Promise<void>;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface FetchOptions {
  readonly kind: 'page' | 'feed';
  /** Minimum time between the starts of two requests to the host. */
  readonly delayMs?: number;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Hosts that a redirect may lead to; default any public one. */
  readonly hosts?: readonly string[];
}

export interface Fetched {
  /** Where the redirects ended. */
  readonly url: string;
  /** The server says that it still has what it had: `text` is empty. */
  readonly notModified: boolean;
  readonly text: string;
  readonly contentType: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface PoliteFetcher {
  /** Throws SkipError (never worth another try) or RetryError (later). */
  readonly fetch: (url: string, options: FetchOptions) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

const defaultDelayMs = 5000;
const shortestDelayMs = 1000;
const robotsAgeMs = 24 * 60 * 60 * 1000;
const maxRedirects = 5;
/** A host that asks for more patience than this is left for a later run. */
const longestWaitMs = 120_000;
/** Requests under way at one time, over all hosts. */
const globalConcurrency = 8;
const maxBytes = { page: 5_000_000, feed: 50_000_000, robots: 512_000 } as const;

interface Host {
  readonly queue: PQueue;
  readonly key: string;
  readonly loopback: boolean;
  memory: HostMemory | undefined;
  loaded: boolean;
  /** Kept while the process lives, so that one dead host costs one attempt, not one per page. */
  robots: Promise<Robots> | undefined;
}

/**
 * A fetcher that cannot be made impolite: every address is asked of robots.txt, every host is given one request at a
 * time with a delay between the starts, and no option turns either off.
 */
export function createFetcher(settings: FetcherSettings): PoliteFetcher {
  const { clock, signal } = settings;
  const timeoutMs = settings.timeoutMs ?? 30_000;
  const contact = settings.contact ? ` (+${settings.contact.replace(/[^\x21-\x7e]/g, '')})` : '';
  const userAgent = `${productToken}/${settings.version}${contact}`;
  const everything = new PQueue({ concurrency: globalConcurrency });
  const hosts = new Map<string, Host>();
  const dispatcher = new Agent({
    connect: guardedConnector(settings.privateHosts, Math.min(timeoutMs, 10_000)),
    connections: 1,
    pipelining: 1,
    maxHeaderSize: 32_768,
  });

  function hostAt(url: string): Host {
    const { host, hostname } = new URL(url);
    const known = hosts.get(host);
    if (known) return known;
    const fresh: Host = {
      queue: new PQueue({ concurrency: 1 }),
      key: host,
      loopback: isLoopback(hostname),
      memory: undefined,
      loaded: false,
      robots: undefined,
    };
    hosts.set(host, fresh);
    return fresh;
  }

  async function remember(host: Host, change: Partial<HostMemory>): Promise<void> {
    host.memory = { nextStartAt: 0, ...host.memory, ...change };
    await settings.saveHost(host.key, host.memory);
  }

  /** One request in the host's turn: waits for it, reserves the next start, asks. */
  function inTurn(url: string, delayMs: number, ask: () => Promise<Exchange>): Promise<Exchange> {
    const host = hostAt(url);
    return host.queue.add(async () => {
      if (!host.loaded) {
        host.memory = await settings.loadHost(host.key);
        host.loaded = true;
      }
      const wait = (host.memory?.nextStartAt ?? 0) - clock.now();
      if (wait > longestWaitMs) {
        throw new RetryError('host_paused', `${host.key}: asked for a pause of ${Math.ceil(wait / 60_000)} min`, wait);
      }
      if (wait > 0) await clock.wait(wait, signal);
      return everything.add(async () => {
        signal?.throwIfAborted();
        await remember(host, { nextStartAt: clock.now() + delayMs });
        const answer = await ask();
        if (answer.status === 429 || answer.status === 503) await heedRetryAfter(host, url, answer);
        return answer;
      });
    });
  }

  async function heedRetryAfter(host: Host, url: string, answer: Exchange): Promise<never> {
    const pauseMs = retryAfterMs(answer.headers['retry-after'], clock.now());
    if (pauseMs !== undefined) await remember(host, { nextStartAt: clock.now() + pauseMs });
    throw new RetryError(`http_${answer.status}`, `${url}: HTTP ${answer.status}`, pauseMs);
  }

  function robotsOf(url: string, wantedDelayMs: number | undefined): Promise<Robots> {
    const host = hostAt(url);
    host.robots ??= loadRobots(host, new URL('/robots.txt', url).href, wantedDelayMs);
    return host.robots;
  }

  async function loadRobots(host: Host, url: string, wantedDelayMs: number | undefined): Promise<Robots> {
    const kept = (host.memory ?? (await settings.loadHost(host.key)))?.robots;
    if (kept && clock.now() - Date.parse(kept.fetchedAt) < robotsAgeMs) {
      return robotsFrom(kept.status, kept.text, productToken);
    }
    let at = url;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const answer = await inTurn(at, delayBetweenStarts(hostAt(at).loopback, wantedDelayMs), () =>
        exchange(at, requestHeaders({}), { ...limits('robots'), cut: true }),
      );
      const next = redirectTarget(at, answer);
      if (next) {
        at = next;
        continue;
      }
      // A server in trouble forbids all for now (RFC 9309, 2.3.1.4), and is asked again at the next run.
      if (answer.status >= 500) throw new RetryError('robots_unreachable', `${url}: HTTP ${answer.status}`);
      const text = decode(answer.body.subarray(0, maxBytes.robots), 'charset=utf-8');
      const robots = { status: answer.status, text, fetchedAt: new Date(clock.now()).toISOString() };
      await remember(host, { robots });
      return robotsFrom(robots.status, text, productToken);
    }
    // More than five redirects count as "no such file" (2.3.1.2).
    return robotsFrom(404, '', productToken);
  }

  function limits(kind: keyof typeof maxBytes) {
    return { dispatcher, timeoutMs, maxBytes: maxBytes[kind], ...(signal ? { signal } : {}) };
  }

  function requestHeaders(more: Readonly<Record<string, string | undefined>>): Record<string, string> {
    const all = { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br', ...more };
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  }

  async function fetch(address: string, options: FetchOptions): Promise<Fetched> {
    const start = canonicalUrl(address);
    if (!start) throw new SkipError('bad_url', `"${address}" is not a web address`);
    let url = start;
    const seen = new Set<string>();
    for (let hop = 0; hop <= maxRedirects; hop++) {
      if (seen.has(url)) throw new SkipError('redirect_loop', `${address}: redirects lead back to ${url}`);
      seen.add(url);
      const robots = await robotsOf(url, options.delayMs).catch((error: unknown) => {
        // Whatever the reason, no rules known means nothing allowed; the reason is what the user needs to see.
        if (error instanceof RetryError || error instanceof SkipError) throw error;
        throw new RetryError('robots_unreachable', `${url}: robots.txt: ${messageOf(error)}`);
      });
      if (!robots.allows(url)) throw new SkipError('robots_disallow', `${url}: robots.txt forbids it`);
      const headers = requestHeaders({
        accept: options.kind === 'feed' ? feedTypes : 'text/html, application/xhtml+xml;q=0.9',
        'if-none-match': options.etag,
        'if-modified-since': options.lastModified,
      });
      const answer = await inTurn(url, delayBetweenStarts(hostAt(url).loopback, options.delayMs, robots), () =>
        exchange(url, headers, limits(options.kind)),
      );
      const next = redirectTarget(url, answer);
      if (!next) return outcome(url, answer, options.kind);
      if (options.hosts && !options.hosts.includes(new URL(next).host)) {
        throw new SkipError('other_host', `${url}: redirects to ${next}, a host that is not this outlet's`);
      }
      url = next;
    }
    throw new SkipError('too_many_redirects', `${address}: more than ${maxRedirects} redirects`);
  }

  return {
    fetch,
    close: async () => {
      await dispatcher.destroy();
    },
  };
}

/**
 * Ms between the starts of two requests to a host: what the outlet asks for or 5 s, at least what its robots.txt asks
 * for, never under 1 s. The machine's own servers are tests and trials: their robots rules count, their delays do not.
 */
export function delayBetweenStarts(loopback: boolean, wanted: number | undefined, robots?: Robots): number {
  if (loopback) return wanted ?? 0;
  return Math.max(wanted ?? defaultDelayMs, robots?.crawlDelayMs ?? 0, shortestDelayMs);
}

const feedTypes = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

function redirectTarget(url: string, answer: Exchange): string | undefined {
  if (![301, 302, 303, 307, 308].includes(answer.status)) return undefined;
  const target = canonicalUrl(answer.headers.location ?? '', url);
  if (!answer.headers.location || !target) {
    throw new SkipError('bad_redirect', `${url}: redirects to "${answer.headers.location ?? ''}", not a web address`);
  }
  return target;
}

function outcome(url: string, answer: Exchange, kind: 'page' | 'feed'): Fetched {
  const { status, headers } = answer;
  if (status === 304) return { url, notModified: true, text: '', contentType: '' };
  if (status === 404 || status === 410) throw new SkipError('gone', `${url}: HTTP ${status}`);
  if (status === 408 || status === 425 || status >= 500)
    throw new RetryError(`http_${status}`, `${url}: HTTP ${status}`);
  if (status < 200 || status >= 300) throw new SkipError(`http_${status}`, `${url}: HTTP ${status}`);
  const contentType = headers['content-type'] ?? '';
  if (kind === 'page' && contentType && !/html|xml|text\/plain/i.test(contentType)) {
    throw new SkipError('not_html', `${url}: is ${contentType}, not a page`);
  }
  return {
    url,
    notModified: false,
    text: decode(answer.body, contentType),
    contentType,
    ...(headers.etag ? { etag: headers.etag } : {}),
    ...(headers['last-modified'] ? { lastModified: headers['last-modified'] } : {}),
  };
}

/** Seconds or a date (RFC 9110, 10.2.3); at most a day. */
function retryAfterMs(value: string | undefined, now: number): number | undefined {
  if (!value) return undefined;
  const date = parseDate(value);
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : date ? Date.parse(date) - now : undefined;
  return ms === undefined || ms < 0 ? undefined : Math.min(ms, 24 * 60 * 60 * 1000);
}
