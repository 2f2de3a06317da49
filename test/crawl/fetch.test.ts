import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/crawl/clock.ts';
import { createFetcher, delayBetweenStarts, type PoliteFetcher } from '../../src/crawl/fetch.ts';
import { openStore } from '../../src/store/open.ts';
import type { Hosts } from '../../src/store/store.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

interface Seen {
  readonly path: string;
  readonly at: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A server on the loopback address and a fetcher whose clock moves only when the fetcher waits. */
async function setUp(
  listener: RequestListener,
  settings: { privateHosts?: readonly string[]; hosts?: Hosts; textMining?: 'research' } = {},
) {
  let time = Date.UTC(2026, 0, 20);
  const clock: Clock = {
    now: () => time,
    wait: async (ms) => {
      time += ms;
    },
  };
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    seen.push({ path: request.url ?? '', at: time, headers: request.headers });
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const store = await openStore('sqlite::memory:');
  const hosts = settings.hosts ?? store.crawl.hosts;
  const fetcher: PoliteFetcher = createFetcher({
    version: '1.2.3',
    contact: 'crawl@example.org',
    privateHosts: settings.privateHosts ?? ['127.0.0.1'],
    clock,
    hosts,
    timeoutMs: 2000,
    ...(settings.textMining ? { textMining: settings.textMining } : {}),
  });
  closers.push(fetcher.close, store.close, () => new Promise((resolve) => server.close(resolve)));
  return { origin: `http://127.0.0.1:${address.port}`, fetcher, seen, hosts, start: time };
}

const page = '<html><body><p>Sivu</p></body></html>';
const ok: RequestListener = (request, response) => {
  if (request.url === '/robots.txt') response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
};

describe('the polite fetcher', () => {
  it('asks robots.txt first, and names itself with a contact', async () => {
    const { origin, fetcher, seen } = await setUp(ok);
    await fetcher.fetch(`${origin}/a`, { kind: 'page' });
    expect(seen.map(({ path }) => path)).toEqual(['/robots.txt', '/.well-known/tdmrep.json', '/a']);
    expect(seen[2]?.headers['user-agent']).toBe('diskurssi/1.2.3 (+crawl@example.org)');
  });

  it('leaves the delay between the starts of requests to one host, one at a time', async () => {
    const { origin, fetcher, seen, start } = await setUp(ok);
    await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetch(origin + path, { kind: 'feed', delayMs: 5000 })));
    expect(seen.map(({ at }) => at - start)).toEqual([0, 5000, 10_000, 15_000]);
  });

  it('keeps the gap and the rules of a host across processes and restarts', async () => {
    const first = await setUp(ok);
    await first.fetcher.fetch(`${first.origin}/a`, { kind: 'feed', delayMs: 7000 });
    const host = new URL(first.origin).host;
    expect(await first.hosts.rules(host)).toMatchObject({ robots: { status: 404 } });
    const second = await setUp(ok, { hosts: first.hosts });
    await second.fetcher.fetch(`${first.origin}/b`, { kind: 'feed', delayMs: 7000 });
    // The second one's clock began at the same moment: robots.txt is not asked again, and the page waits for its turn.
    expect(first.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b']);
    expect((await first.hosts.takeTurn(host, second.start, 0)).startAt).toBe(second.start + 21_000);
  });

  it('keeps the gap between two that ask at once', async () => {
    const first = await setUp(ok);
    const host = new URL(first.origin).host;
    const turns = await Promise.all(Array.from({ length: 8 }, () => first.hosts.takeTurn(host, first.start, 5000)));
    expect(turns.filter(({ startAt }) => startAt === first.start)).toHaveLength(1);
    expect(turns.filter(({ startAt }) => startAt === first.start + 5000)).toHaveLength(7);
  });

  it('doubles the gap of a host that answers 429, and returns to it after ten good answers', async () => {
    let busy = true;
    const { origin, fetcher, seen } = await setUp((request, response) => {
      if (busy && request.url === '/busy') response.writeHead(429).end();
      else ok(request, response);
    });
    const get = (path: string) => fetcher.fetch(origin + path, { kind: 'feed', delayMs: 1000 });
    await get('/a');
    await expect(get('/busy')).rejects.toMatchObject({ reason: 'http_429' });
    busy = false;
    for (let n = 0; n < 12; n++) await get(`/${n}`);
    const starts = seen.map(({ at }) => at);
    // The turn after the 429 was closed before it came; from then on the gap is 2 s, until ten were answered well.
    const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
    expect(gaps.slice(0, 3)).toEqual([1000, 1000, 1000]);
    expect(gaps.slice(3, 13)).toEqual(Array(10).fill(2000));
    expect(gaps.slice(13)).toEqual([1000]);
  });

  it('never fetches what robots.txt forbids, also when a redirect leads there', async () => {
    const { origin, fetcher, seen } = await setUp((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /private');
      else response.writeHead(302, { location: '/private/page' }).end();
    });
    await expect(fetcher.fetch(`${origin}/private/x`, { kind: 'page' })).rejects.toMatchObject({
      reason: 'robots_disallow',
    });
    await expect(fetcher.fetch(`${origin}/open`, { kind: 'page' })).rejects.toMatchObject({
      reason: 'robots_disallow',
    });
    expect(seen.map(({ path }) => path)).toEqual(['/robots.txt', '/.well-known/tdmrep.json', '/open']);
  });

  it('fetches nothing while robots.txt answers with a server error', async () => {
    const { origin, fetcher, seen } = await setUp((_, response) => response.writeHead(503).end());
    await expect(fetcher.fetch(`${origin}/a`, { kind: 'page' })).rejects.toMatchObject({ name: 'RetryError' });
    await expect(fetcher.fetch(`${origin}/b`, { kind: 'page' })).rejects.toMatchObject({ name: 'RetryError' });
    expect(seen.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('sends validators and understands "not modified"', async () => {
    const { origin, fetcher, seen } = await setUp((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else ok(request, response);
    });
    const answer = await fetcher.fetch(`${origin}/feed`, {
      kind: 'feed',
      etag: '"1"',
      lastModified: 'Tue, 20 Jan 2026 10:00:00 GMT',
    });
    expect(answer.notModified).toBe(true);
    expect(seen[1]?.headers['if-modified-since']).toBe('Tue, 20 Jan 2026 10:00:00 GMT');
  });

  it('counts the size after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(6_000_000, 0x61));
    const { origin, fetcher } = await setUp((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(fetcher.fetch(`${origin}/a`, { kind: 'page' })).rejects.toMatchObject({ reason: 'too_large' });
  });

  it('heeds Retry-After for the whole host', async () => {
    const { origin, fetcher, seen } = await setUp((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(429, { 'retry-after': '3600' }).end();
    });
    const busy = { name: 'RetryError', reason: 'http_429', retryAfterMs: 3_600_000 };
    await expect(fetcher.fetch(`${origin}/a`, { kind: 'feed' })).rejects.toMatchObject(busy);
    await expect(fetcher.fetch(`${origin}/b`, { kind: 'feed' })).rejects.toMatchObject({ reason: 'host_paused' });
    expect(seen).toHaveLength(2);
  });

  it('hangs up on addresses that are not public, in every spelling, unless the user named the host', async () => {
    const { origin, fetcher, seen } = await setUp(ok, { privateHosts: [] });
    const { port } = new URL(origin);
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]']) {
      const refused = fetcher.fetch(`http://${host}:${port}/a`, { kind: 'page' });
      await expect(refused).rejects.toThrow(/not a public address|ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH/);
    }
    expect(seen).toEqual([]);
  });

  it('follows at most five redirects, and none that leaves the outlet', async () => {
    const { origin, fetcher } = await setUp((request, response) => {
      const step = Number(request.url?.slice(2));
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/out') response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
      else response.writeHead(301, { location: `/r${step + 1}` }).end();
    });
    await expect(fetcher.fetch(`${origin}/r0`, { kind: 'page' })).rejects.toMatchObject({
      reason: 'too_many_redirects',
    });
    const away = fetcher.fetch(`${origin}/out`, { kind: 'page', hosts: [new URL(origin).host] });
    await expect(away).rejects.toMatchObject({ reason: 'other_host' });
  });
});

describe('the delay between two starts', () => {
  it('is 5 s by default, at least what robots.txt asks for, and never under 1 s on the internet', () => {
    const asking = { allows: () => true, crawlDelayMs: 20_000 };
    expect(delayBetweenStarts(false, undefined)).toBe(5000);
    expect(delayBetweenStarts(false, 0)).toBe(1000);
    expect(delayBetweenStarts(false, 2000, asking)).toBe(20_000);
    expect(delayBetweenStarts(true, 0, asking)).toBe(0);
  });
});
