import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { consentWall, errorPage } from './pages.ts';

/** What a server does with a request for `path`; `origin` is its own address. */
export type Misbehave = (request: IncomingMessage, response: ServerResponse, origin: string) => void;

/** A fault of one page of an outlet whose feed and other page are well. */
export interface PageFault {
  readonly name: string;
  readonly answer: Misbehave;
  /** `soft`: tried again later; `hard` and `gone`: settled. */
  readonly class: 'soft' | 'hard' | 'gone';
  readonly reason: string;
  readonly message: RegExp;
}

const html = 'text/html; charset=utf-8';
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = errorPage(code)): Misbehave =>
  (_, response) =>
    response.writeHead(code, { 'content-type': html, ...headers }).end(body);
const raw =
  (text: string | Buffer, end: 'hang up' | 'reset' | 'stay' = 'hang up'): Misbehave =>
  ({ socket }) => {
    socket.write(text, () => {
      if (end === 'hang up') socket.destroy();
      if (end === 'reset') socket.resetAndDestroy();
    });
  };
const encoded =
  (encoding: string, body: Buffer): Misbehave =>
  (_, response) =>
    response.writeHead(200, { 'content-type': html, 'content-encoding': encoding }).end(body);
const zeros = Buffer.alloc(40_000_000, 0x20);
const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

export const pageFaults: readonly PageFault[] = [
  { name: 'never answers', answer: () => {}, class: 'soft', reason: 'timeout', message: /no whole answer within/ },
  {
    name: 'sends a byte at a time',
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': html });
      const timer = setInterval(() => response.write('a'), 100);
      response.on('close', () => clearInterval(timer));
    },
    class: 'soft',
    reason: 'timeout',
    message: /no whole answer within/,
  },
  {
    name: 'sends a body without end',
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': html });
      const block = Buffer.alloc(1_000_000, 0x61);
      const more = (): void => {
        if (!response.destroyed) response.write(block, () => setImmediate(more));
      };
      more();
    },
    class: 'hard',
    reason: 'too_large',
    message: /more than 5 MB/,
  },
  {
    name: 'resets the connection before it answers',
    answer: ({ socket }) => socket.resetAndDestroy(),
    class: 'soft',
    reason: 'connection_failure',
    message: /reset|socket|other side closed/i,
  },
  {
    name: 'breaks off in the headers',
    answer: raw('HTTP/1.1 200 OK\r\nContent-Ty'),
    class: 'soft',
    reason: 'connection_failure',
    message: /closed|reset|socket/i,
  },
  {
    name: 'breaks off in the body',
    answer: raw(`${head}Content-Length: 5000\r\n\r\n<html>`),
    class: 'soft',
    reason: 'connection_failure',
    message: /closed|terminated|aborted/i,
  },
  {
    name: 'resets the connection in the body',
    answer: raw(`${head}Content-Length: 5000\r\n\r\n<html>`, 'reset'),
    class: 'soft',
    reason: 'connection_failure',
    message: /reset|closed|terminated/i,
  },
  {
    name: 'states a length that is no number',
    answer: raw(`${head}Content-Length: many\r\n\r\n<html>`, 'stay'),
    class: 'soft',
    reason: 'connection_failure',
    message: /content-length/i,
  },
  {
    name: 'sends a bad chunk',
    answer: raw(`${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n<html>\r\n0\r\n\r\n`, 'stay'),
    class: 'soft',
    reason: 'connection_failure',
    message: /chunk/i,
  },
  {
    name: 'sends headers without end',
    answer: raw(`${head}${Array.from({ length: 900 }, (_, n) => `X-${n}: ${'a'.repeat(60)}\r\n`).join('')}`, 'stay'),
    class: 'soft',
    reason: 'headers_too_large',
    message: /headers/i,
  },
  {
    name: 'speaks no HTTP',
    answer: raw('220 mail.example ESMTP\r\n', 'stay'),
    class: 'soft',
    reason: 'connection_failure',
    message: /HTTP/,
  },
  {
    name: 'is a gzip bomb',
    answer: encoded('gzip', gzipSync(zeros)),
    class: 'hard',
    reason: 'too_large',
    message: /5 MB after decompression/,
  },
  {
    name: 'is a brotli bomb',
    answer: encoded('br', brotliCompressSync(zeros)),
    class: 'hard',
    reason: 'too_large',
    message: /5 MB after decompression/,
  },
  {
    name: 'is encoded a hundred times',
    answer: encoded(Array(100).fill('gzip').join(', '), gzipSync('a')),
    class: 'hard',
    reason: 'unknown_encoding',
    message: /was not asked for/,
  },
  {
    name: 'says gzip and is not',
    answer: encoded('gzip', Buffer.from('<html></html>')),
    class: 'soft',
    reason: 'bad_encoding',
    message: /header/,
  },
  {
    name: 'redirects in a loop',
    answer: ({ url }, response) => response.writeHead(302, { location: `/fault${url === '/fault' ? '?2' : ''}` }).end(),
    class: 'hard',
    reason: 'redirect_loop',
    message: /lead back/,
  },
  {
    name: 'redirects twelve times',
    answer: ({ url }, response) => {
      const hop = Number(/\?(\d+)/.exec(url ?? '')?.[1] ?? 0);
      response.writeHead(301, { location: `/fault?${hop + 1}` }).end();
    },
    class: 'hard',
    reason: 'too_many_redirects',
    message: /more than 5/,
  },
  {
    name: 'redirects to a script',
    answer: status(302, { location: 'javascript:alert(1)' }),
    class: 'hard',
    reason: 'bad_redirect',
    message: /not a web address/,
  },
  { name: 'answers 204', answer: status(204, {}, ''), class: 'soft', reason: 'empty_answer', message: /HTTP 204/ },
  {
    name: 'answers 200 with nothing',
    answer: status(200, {}, ''),
    class: 'soft',
    reason: 'empty_answer',
    message: /200/,
  },
  { name: 'answers 206', answer: status(206), class: 'hard', reason: 'http_206', message: /asked for whole/ },
  { name: 'answers 304 unasked', answer: status(304, {}, ''), class: 'soft', reason: 'http_304', message: /no copy/ },
  { name: 'answers 401', answer: status(401), class: 'hard', reason: 'http_401', message: /HTTP 401/ },
  { name: 'answers 403', answer: status(403), class: 'hard', reason: 'http_403', message: /HTTP 403/ },
  { name: 'answers 404', answer: status(404), class: 'gone', reason: 'gone', message: /HTTP 404/ },
  { name: 'answers 410', answer: status(410), class: 'gone', reason: 'gone', message: /HTTP 410/ },
  { name: 'answers 418', answer: status(418), class: 'hard', reason: 'http_418', message: /HTTP 418/ },
  {
    name: 'answers 429',
    answer: status(429, { 'retry-after': '7200' }),
    class: 'soft',
    reason: 'http_429',
    message: /HTTP 429/,
  },
  { name: 'answers 500', answer: status(500), class: 'soft', reason: 'http_500', message: /HTTP 500/ },
  {
    name: 'answers 503',
    answer: status(503, { 'retry-after': 'soon' }),
    class: 'soft',
    reason: 'http_503',
    message: /HTTP 503/,
  },
  {
    name: 'is a PDF',
    answer: status(200, { 'content-type': 'application/pdf' }),
    class: 'hard',
    reason: 'not_html',
    message: /pdf/,
  },
  {
    name: 'is a consent wall',
    answer: status(200, {}, consentWall),
    class: 'hard',
    reason: 'consent_wall',
    message: /./,
  },
  {
    name: 'is an error page sent as 200',
    answer: status(200, {}, errorPage(404)),
    class: 'hard',
    reason: 'error_page',
    message: /./,
  },
  {
    name: 'reserves text mining in its header',
    answer: status(200, { 'tdm-reservation': '1' }),
    class: 'hard',
    reason: 'mining_reserved',
    message: /textMining: research/,
  },
  {
    name: 'reserves text mining in its head',
    answer: status(200, {}, '<html><head><meta content="1" name="tdm-reservation"></head></html>'),
    class: 'hard',
    reason: 'mining_reserved',
    message: /textMining: research/,
  },
];
