import PQueue from 'p-queue';
import { Agent } from 'undici';
import { messageOf, RetryError, SkipError } from '../errors.ts';
import { guardedConnector, type ResolveName } from './address-guard.ts';
import { type Fetched, outcome, retryAfterMs } from './answer.ts';
import { decode } from './charset.ts';
import type { Clock } from './clock.ts';
import { heldTurn } from './held-turn.ts';
import type { HostRegister, HostRules, RulesFile } from './host-register.ts';
import { type Exchange, exchange } from './request.ts';
import { type Robots, robotsFrom, wholeLines } from './robots.ts';
import { miningRulesPath, reservedByHeader, reservedByMeta, reservedByRules } from './text-mining.ts';
import { canonicalUrl, isLoopback } from './url.ts';

/** The token by which robots.txt files name us. */
export const productToken = 'diskurssi';

export interface FetcherSettings {
  readonly version: string;
  /** Who answers for the crawl: an e-mail address or a web page. */
  readonly contact?: string;
  readonly privateHosts: readonly string[];
  readonly clock: Clock;
  readonly hosts: HostRegister;
  /**
   * `research`: pages whose site reserves text and data mining are read all the same, as a research organisation may
   * (directive 2019/790, article 3); otherwise they are left alone. What the site says is told either way.
   */
  readonly textMining?: 'research' | 'respect';
  readonly timeoutMs?: number;
  readonly resolveName?: ResolveName;
  /** Certificate authorities (PEM) trusted beside the well-known ones. */
  readonly authorities?: readonly string[];
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

export interface PoliteFetcher {
  /** Throws SkipError (never worth another try) or RetryError (later). */
  readonly fetch: (url: string, options: FetchOptions) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

const defaultDelayMs = 5000;
const shortestDelayMs = 1000;
const rulesAgeMs = 24 * 60 * 60 * 1000;
const maxRedirects = 5;
/** A host that asks for more patience than this is left for a later run. */
const longestWaitMs = 120_000;
/** Requests under way at one time, over all hosts. */
const globalConcurrency = 8;
const maxBytes = { page: 5_000_000, feed: 50_000_000, rules: 512_000 } as const;

interface Host {
  readonly queue: PQueue;
  readonly key: string;
  readonly loopback: boolean;
  /** Kept while the process lives, so that one dead host costs one attempt, not one per page. */
  robots: Promise<Robots> | undefined;
  mining: Promise<RulesFile> | undefined;
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
    connect: guardedConnector({
      privateHosts: settings.privateHosts,
      timeoutMs: Math.min(timeoutMs, 10_000),
      ...(settings.resolveName ? { resolveName: settings.resolveName } : {}),
      ...(settings.authorities ? { authorities: settings.authorities } : {}),
    }),
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
      robots: undefined,
      mining: undefined,
    };
    hosts.set(host, fresh);
    return fresh;
  }

  /** One request in the host's turn: waits for it, closes the turn for the next one, asks. */
  function inTurn(url: string, delayMs: number, ask: () => Promise<Exchange>): Promise<Exchange> {
    const host = hostAt(url);
    return host.queue.add(async () => {
      for (;;) {
        const step = await everything.add(async () => {
          signal?.throwIfAborted();
          const asked = clock.now();
          const { startAt } = await settings.hosts.takeTurn(host.key, asked, delayMs);
          const wait = startAt - clock.now();
          if (wait > 0) return { wait };
          const close = () => settings.hosts.pause(host.key, clock.now() + delayMs);
          // A busy store gave the turn late: the gap runs from the request, not from the asking.
          if (clock.now() - asked > delayMs / 20) await close();
          return { answer: await heeded(host, url, await heldTurn(ask, delayMs, close)) };
        });
        if (step.answer) return step.answer;
        const { wait = 0 } = step;
        if (wait > longestWaitMs) {
          throw new RetryError(
            'host_paused',
            `${host.key}: asked for a pause of ${Math.ceil(wait / 60_000)} min`,
            wait,
          );
        }
        await clock.wait(wait, signal);
      }
    });
  }

  /** The answer, after what it says about our pace was taken to heart. Throws RetryError for 429 and 503. */
  async function heeded(host: Host, url: string, answer: Exchange): Promise<Exchange> {
    const { status, headers } = answer;
    if (status === 429) await settings.hosts.answered(host.key, 'too_many');
    else if (status < 400) await settings.hosts.answered(host.key, 'well');
    if (status !== 429 && status !== 503) return answer;
    const pauseMs = retryAfterMs(headers['retry-after'], clock.now());
    if (pauseMs !== undefined) await settings.hosts.pause(host.key, clock.now() + pauseMs);
    throw new RetryError(`http_${status}`, `${url}: HTTP ${status}`, pauseMs);
  }

  function robotsOf(url: string, wantedDelayMs: number | undefined): Promise<Robots> {
    const host = hostAt(url);
    host.robots ??= loadRobots(host, new URL('/robots.txt', url).href, wantedDelayMs);
    return host.robots;
  }

  /** A rules file that a server in trouble does not give is not remembered: it is asked for again at the next run. */
  async function rulesFile(host: Host, kind: keyof HostRules, url: string, wantedDelayMs: number | undefined) {
    const kept = (await settings.hosts.rules(host.key))[kind];
    if (kept && clock.now() - Date.parse(kept.fetchedAt) < rulesAgeMs) return kept;
    let at = url;
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const answer = await inTurn(at, delayBetweenStarts(hostAt(at).loopback, wantedDelayMs), () =>
        exchange(at, requestHeaders({}), { ...limits('rules'), cut: true }),
      );
      const next = redirectTarget(at, answer);
      // Only robots.txt may be looked for elsewhere (2.3.1.2): any other target would need its permission first.
      if (next && kind === 'mining') break;
      if (next) {
        at = next;
        continue;
      }
      if (answer.status >= 500) throw new RetryError('robots_unreachable', `${url}: HTTP ${answer.status}`);
      const text = decode(wholeLines(answer.body, maxBytes.rules), 'charset=utf-8');
      const file: RulesFile = { status: answer.status, text, fetchedAt: new Date(clock.now()).toISOString() };
      await settings.hosts.saveRules(host.key, { [kind]: file });
      return file;
    }
    // More than five redirects count as "no such file" (RFC 9309, 2.3.1.2).
    return { status: 404, text: '', fetchedAt: '' };
  }

  /** A server in trouble forbids all for now (RFC 9309, 2.3.1.4): then this throws. */
  async function loadRobots(host: Host, url: string, wantedDelayMs: number | undefined): Promise<Robots> {
    const { status, text } = await rulesFile(host, 'robots', url, wantedDelayMs);
    return robotsFrom(status, text, productToken);
  }

  /** Whether the site's rules file reserves mining of a page; a file that cannot be read reserves nothing. */
  async function reservedBySite(url: string, delayMs: number | undefined): Promise<boolean> {
    const host = hostAt(url);
    const nothing: RulesFile = { status: 404, text: '', fetchedAt: '' };
    host.mining ??= rulesFile(host, 'mining', new URL(miningRulesPath, url).href, delayMs).catch(() => {
      signal?.throwIfAborted();
      return nothing;
    });
    const { status, text } = await host.mining;
    return reservedByRules(status, text, url);
  }

  function reserved(url: string, where: string): SkipError {
    const message = `${url}: the site reserves text and data mining (${where}); a research organisation may set textMining: research in the configuration`;
    return new SkipError('mining_reserved', message);
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
      const bySite = options.kind === 'page' && (await reservedBySite(url, options.delayMs));
      if (bySite && settings.textMining !== 'research') throw reserved(url, miningRulesPath);
      const headers = requestHeaders({
        accept: options.kind === 'feed' ? feedTypes : 'text/html, application/xhtml+xml;q=0.9',
        'if-none-match': options.etag,
        'if-modified-since': options.lastModified,
      });
      const answer = await inTurn(url, delayBetweenStarts(hostAt(url).loopback, options.delayMs, robots), () =>
        exchange(url, headers, limits(options.kind)),
      );
      const next = redirectTarget(url, answer);
      if (!next) {
        const conditional = options.etag !== undefined || options.lastModified !== undefined;
        const fetched = outcome(url, answer, { kind: options.kind, conditional });
        const byPage = options.kind === 'page' && (reservedByHeader(answer.headers) || reservedByMeta(fetched.text));
        if (byPage && settings.textMining !== 'research') throw reserved(url, 'tdm-reservation of the page');
        return { ...fetched, miningReserved: bySite || byPage };
      }
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
