import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { goodPage, rssOf } from './sites.ts';

/** What is wrong with the feed or the rules of an outlet, and what comes of it. */
export interface SourceFault {
  readonly name: string;
  /** True when it has answered. */
  readonly answer: (request: IncomingMessage, response: ServerResponse, origin: string) => boolean;
  /** Absent: no failure of the feed. */
  readonly reason?: string;
  readonly message?: RegExp;
  readonly stored: number;
}

type Answer = (response: ServerResponse, origin: string, request: IncomingMessage) => void;

const at =
  (path: string, answer: Answer): SourceFault['answer'] =>
  (request, response, origin) => {
    if (request.url?.split('?')[0] !== path) return false;
    answer(response, origin, request);
    return true;
  };
const feed = (answer: Answer) => at('/feed.xml', answer);
const robots = (answer: Answer) => at('/robots.txt', answer);
const text =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(body);
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code).end();
const deny = 'User-agent: *\nDisallow: /well\n';

/** `/hop/1` leads to `/hop/2` and so on; the last one has the rules. */
const hops =
  (count: number): SourceFault['answer'] =>
  (request, response) => {
    const hop = request.url === '/robots.txt' ? 0 : Number(/^\/hop\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN);
    if (Number.isNaN(hop)) return false;
    if (hop < count) response.writeHead(301, { location: `/hop/${hop + 1}` }).end();
    else response.end(deny);
    return true;
  };

const dated =
  (date: string): Answer =>
  (response, origin) =>
    response.end(rssOf(origin, ['/well'], date));

export const sourceFaults: readonly SourceFault[] = [
  { name: 'feed is gone', answer: feed(status(404)), reason: 'gone', message: /HTTP 404/, stored: 0 },
  { name: 'feed is in trouble', answer: feed(status(500)), reason: 'http_500', message: /HTTP 500/, stored: 0 },
  { name: 'feed is a page', answer: feed(text('<html><body>Hei</body></html>')), reason: 'not_a_feed', stored: 0 },
  {
    name: 'feed names nothing',
    answer: feed((response, origin) => response.end(rssOf(origin, []))),
    reason: 'no_entries',
    message: /names no entries/,
    stored: 0,
  },
  { name: 'feed answers without content', answer: feed(status(204)), reason: 'empty_answer', stored: 0 },
  { name: 'feed answers 304 unasked', answer: feed(status(304)), reason: 'http_304', stored: 0 },
  {
    name: 'feed redirects to a private address',
    answer: feed((response) => response.writeHead(302, { location: 'http://10.1.2.3:8080/feed' }).end()),
    reason: 'private_address',
    message: /not a public address/,
    stored: 0,
  },
  {
    name: 'feed resets the connection',
    answer: feed(({ socket }) => socket?.resetAndDestroy()),
    reason: 'connection_failure',
    stored: 0,
  },
  { name: 'feed never answers', answer: feed(() => {}), reason: 'timeout', stored: 0 },
  {
    name: 'feed is a gzip bomb',
    answer: feed(text(gzipSync(Buffer.alloc(60_000_000, 0x20)), { 'content-encoding': 'gzip' })),
    reason: 'too_large',
    message: /50 MB/,
    stored: 0,
  },
  { name: 'feed has dates of the year 2099', answer: feed(dated('Wed, 21 Jan 2099 10:00:00 GMT')), stored: 1 },
  { name: 'feed has no dates that can be read', answer: feed(dated('the day before')), stored: 1 },
  {
    name: 'feed names one page five times',
    answer: feed((response, origin) => response.end(rssOf(origin, Array(5).fill('/well?utm_source=x')))),
    stored: 1,
  },
  {
    name: 'feed says UTF-8 and is Latin-1',
    answer: feed((response, origin) =>
      response
        .writeHead(200, { 'content-type': 'text/xml; charset=utf-8' })
        .end(Buffer.from(rssOf(origin, ['/well']).replace('<title>/well', '<title>Ääkköset'), 'latin1')),
    ),
    stored: 1,
  },
  {
    name: 'pages say UTF-8 and are Latin-1',
    answer: at('/well', (response, origin) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(Buffer.from(goodPage(`${origin}/well`).replaceAll('”', '"').replaceAll('–', '-'), 'latin1')),
    ),
    stored: 1,
  },
  { name: 'robots.txt is not there', answer: robots(status(404)), stored: 1 },
  { name: 'robots.txt is forbidden', answer: robots(status(403)), stored: 1 },
  { name: 'robots.txt is a page', answer: robots(text('<html><body>Hei</body></html>')), stored: 1 },
  { name: 'robots.txt forbids a page', answer: robots(text(deny)), stored: 0 },
  { name: 'robots.txt begins with a byte order mark', answer: robots(text(`\ufeff${deny}`)), stored: 0 },
  { name: 'robots.txt ends lines with CR', answer: robots(text(deny.replaceAll('\n', '\r'))), stored: 0 },
  {
    name: 'robots.txt has its rules after 600 KiB',
    answer: robots(text(`# ${'a'.repeat(600 * 1024)}\n${deny}`)),
    stored: 1,
  },
  {
    name: 'robots.txt goes on after its rules for 600 KiB',
    answer: robots(text(`${deny}# ${'a'.repeat(600 * 1024)}\n`)),
    stored: 0,
  },
  { name: 'robots.txt is five redirects away', answer: hops(5), stored: 0 },
  { name: 'robots.txt is six redirects away', answer: hops(6), stored: 1 },
  { name: 'robots.txt is in trouble', answer: robots(status(500)), reason: 'robots_unreachable', stored: 0 },
  { name: 'robots.txt never answers', answer: robots(() => {}), reason: 'timeout', stored: 0 },
  {
    name: 'robots.txt redirects to a private address',
    answer: robots((response) => response.writeHead(302, { location: 'http://192.168.0.1/robots.txt' }).end()),
    reason: 'private_address',
    stored: 0,
  },
  {
    name: 'rules of text mining reserve a page',
    answer: at('/.well-known/tdmrep.json', text('[{"location": "/well", "tdm-reservation": 1}]')),
    stored: 0,
  },
  {
    name: 'rules of text mining are broken',
    answer: at('/.well-known/tdmrep.json', text('[{"location": 1}, null, {"tdm-reservation"')),
    stored: 1,
  },
];
