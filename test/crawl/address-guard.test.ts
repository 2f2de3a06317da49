import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResolveName } from '../../src/crawl/address-guard.ts';
import { createFetcher, type PoliteFetcher } from '../../src/crawl/fetch.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { certificates } from '../newsroom/certificates.ts';

/** Ways to write an address that is not the public internet; the port is that of a server which must not be reached. */
const forms = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '017700000001',
  '%31%32%37.0.0.1',
  '１２７.0.0.1',
  '0.0.0.0',
  '0',
  '10.0.0.1',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[fc00::1]',
  '[fe80::1]',
  'localhost',
  'LocalHost.',
  'intranet.example',
  'rebinding.example',
] as const;

let store: Store;
let open: Server;
let trap: Server;
let connections = 0;
let target = '';
let fetcher: PoliteFetcher;
let time = Date.UTC(2026, 0, 20);

const portOf = (server: Server): number => {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
};
const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

/** A name server of the attacker's: public at the first question, the machine itself at the second. */
const asked = new Map<string, number>();
const resolveName: ResolveName = (hostname, callback) => {
  const times = (asked.get(hostname) ?? 0) + 1;
  asked.set(hostname, times);
  if (hostname === 'nobody.example') callback(Object.assign(new Error('queryA ENOTFOUND'), { code: 'ENOTFOUND' }));
  else if (hostname === 'silent.example') return;
  else callback(null, [{ address: '127.0.0.1', family: 4 }]);
};

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  trap = createServer((_, response) => response.end('<html>secret</html>'));
  trap.on('connection', () => {
    connections += 1;
  });
  open = createServer((request, response) => {
    if (
      request.url?.startsWith('/to') ||
      (request.url === '/robots.txt' && request.headers.host?.startsWith('named'))
    ) {
      response.writeHead(302, { location: target.replace(/[^!-~]/g, encodeURIComponent) }).end();
    } else response.writeHead(404).end();
  });
  await Promise.all([listen(trap), listen(open)]);
  fetcher = createFetcher({
    version: '1',
    privateHosts: [`127.0.0.1:${portOf(open)}`, ...Array.from(forms, (_, n) => `named-${n}.example:${portOf(open)}`)],
    clock: {
      now: () => time,
      wait: async (ms) => {
        time += ms;
      },
    },
    hosts: store.crawl.hosts,
    timeoutMs: 2000,
    resolveName,
  });
});

afterAll(async () => {
  await fetcher.close();
  await store.close();
  for (const server of [trap, open]) {
    server.closeAllConnections();
    server.close();
  }
});

describe.each(forms)('the address %s', (form) => {
  const refused = { reason: 'private_address', message: expect.stringContaining('privateHosts') };

  it.each([
    ['as a feed', () => ({ url: target, kind: 'feed' as const })],
    ['as a page', () => ({ url: target, kind: 'page' as const })],
    ['where a feed redirects to', () => ({ url: `http://127.0.0.1:${portOf(open)}/to?feed`, kind: 'feed' as const })],
    ['where a page redirects to', () => ({ url: `http://127.0.0.1:${portOf(open)}/to?page`, kind: 'page' as const })],
    [
      'where robots.txt redirects to',
      () => ({ url: `http://named-${forms.indexOf(form)}.example:${portOf(open)}/a`, kind: 'page' as const }),
    ],
  ])('is refused without a connection %s', async (_, place) => {
    target = `http://${form}:${portOf(trap)}/`;
    const { url, kind } = place();
    await expect(fetcher.fetch(url, { kind })).rejects.toMatchObject(refused);
    expect(connections).toBe(0);
  });
});

describe('a name', () => {
  it('that does not exist, or about which nobody answers, is a failure that may pass', async () => {
    const nobody = fetcher.fetch('https://nobody.example/', { kind: 'page' });
    await expect(nobody).rejects.toMatchObject({ name: 'RetryError', reason: 'dns_failure' });
    const silent = fetcher.fetch('https://silent.example/', { kind: 'page' });
    await expect(silent).rejects.toMatchObject({ name: 'RetryError', reason: 'timeout' });
  });
});

describe('a certificate', () => {
  it.each([
    ['expired', certificates.expired, /expired/],
    ['otherHost', certificates.otherHost, /does not match/],
    ['selfSigned', certificates.selfSigned, /self.signed/],
    ['good', certificates.good, undefined],
  ])('that is %s', async (_, cert, complaint) => {
    const server = createSecureServer({ key: certificates.key, cert }, (__, response) => response.writeHead(404).end());
    await listen(server);
    const secure = createFetcher({
      version: '1',
      privateHosts: [`localhost:${portOf(server)}`],
      clock: { now: () => time, wait: async () => {} },
      hosts: store.crawl.hosts,
      timeoutMs: 2000,
      authorities: [certificates.authority],
      resolveName,
    });
    const answer = secure.fetch(`https://localhost:${portOf(server)}/a`, { kind: 'feed' });
    await expect(answer).rejects.toMatchObject(
      complaint ? { reason: 'tls_failure', message: expect.stringMatching(complaint) } : { reason: 'gone' },
    );
    await secure.close();
    server.closeAllConnections();
    server.close();
  });
});
