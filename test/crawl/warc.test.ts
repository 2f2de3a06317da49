import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivedAnswer } from '../../src/crawl/http-message.ts';
import { type BrokenRecord, readWarc, type WarcRecord } from '../../src/crawl/warc.ts';
import { chunked, packed, pageRecord, warcRecord } from './made-up-archive.ts';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, size = 1000): Promise<readonly (WarcRecord | BrokenRecord)[]> {
  const records: (WarcRecord | BrokenRecord)[] = [];
  for await (const record of readWarc(inPieces(bytes, size))) records.push(record);
  return records;
}

const told = (records: readonly (WarcRecord | BrokenRecord)[]): readonly string[] =>
  records.map((record) =>
    'broken' in record ? 'broken' : (record.headers['warc-target-uri'] ?? record.headers['warc-type'] ?? ''),
  );

const info = warcRecord({ 'WARC-Type': 'warcinfo' }, 'software: none\r\n');
const pages = Array.from({ length: 20 }, (_, index) =>
  pageRecord(`https://example.org/${index}`, 'ä'.repeat(index * 300)),
);
const names = ['warcinfo', ...pages.map((_, index) => `https://example.org/${index}`)];

describe('a web archive', () => {
  it('is read plain, packed record by record and packed as a whole, in pieces of any size', async () => {
    const plain = Buffer.concat([info, ...pages]);
    for (const bytes of [plain, packed([info, ...pages]), gzipSync(plain)]) {
      for (const size of [1, 7, 997, 100_000]) expect(told(await read(bytes, size))).toEqual(names);
    }
  });

  it('gives the place of each record in the file', async () => {
    const [, second] = await read(Buffer.concat([info, ...pages]));
    expect(second?.offset).toBe(info.length);
    const [, packedSecond] = await read(packed([info, ...pages]));
    expect(packedSecond?.offset).toBe(gzipSync(info).length);
  });

  it('loses only the record that is damaged, and says where', async () => {
    const members = [info, ...pages].map((record) => gzipSync(record));
    const hurt = Buffer.from(members[3] ?? '');
    hurt.fill(0xff, 20, 40);
    const offset = Buffer.concat(members.slice(0, 3)).length;
    const records = await read(Buffer.concat([...members.slice(0, 3), hurt, ...members.slice(4)]));
    expect(told(records)).toEqual([...names.slice(0, 3), 'broken', ...names.slice(4)]);
    expect(records[3]).toMatchObject({ offset });
  });

  it('does not take a record whose bytes are not those that were packed', async () => {
    const members = [info, ...pages].map((record) => gzipSync(record, { level: 0 }));
    const hurt = Buffer.from(members[5] ?? '');
    hurt[hurt.length - 20] = 0x21;
    const records = await read(Buffer.concat([...members.slice(0, 5), hurt, ...members.slice(6)]));
    expect(told(records)).toEqual([...names.slice(0, 5), 'broken', ...names.slice(6)]);
  });

  it('goes on after a plain record without a length and after rubbish between records', async () => {
    const nameless = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nxx\r\n\r\n');
    const bytes = Buffer.concat([info, nameless, pages[1] ?? info, Buffer.from('rubbish\r\n\r\n'), pages[2] ?? info]);
    expect(told(await read(bytes))).toEqual(['warcinfo', 'broken', names[2], 'broken', names[3]]);
  });

  it('says that the last record breaks off, packed or not', async () => {
    const plain = Buffer.concat([info, pages[9] ?? info]);
    expect(told(await read(plain.subarray(0, -1000)))).toEqual(['warcinfo', 'broken']);
    const members = packed([info, pages[9] ?? info]);
    expect(told(await read(members.subarray(0, -30)))).toEqual(['warcinfo', 'broken']);
  });

  it('passes over a record larger than any page', async () => {
    const video = warcRecord({ 'WARC-Type': 'response' }, Buffer.alloc(21_000_000));
    expect(told(await read(Buffer.concat([info, video, pages[1] ?? info]), 1_000_000))).toEqual([
      'warcinfo',
      'broken',
      names[2],
    ]);
  });

  it('never throws and never hangs on bytes of any kind', async () => {
    const good = packed([info, ...pages.slice(0, 4)]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 30 }), async (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        expect((await read(bytes)).length).toBeLessThan(60);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

describe('an archived answer', () => {
  const text = '<p>Hyvää päivää, tämä on sivu.</p>'.repeat(20);
  const answer = (headers: string, body: Buffer) =>
    archivedAnswer(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n`), body]));

  it('is unpacked and its chunks joined where the bytes say so, whatever its headers say', () => {
    const plain = Buffer.from(text);
    const type = 'Content-Type: text/html\r\n';
    const bodies = [
      answer(type, plain),
      answer(`${type}Content-Encoding: gzip\r\n`, gzipSync(plain)),
      answer(`${type}Content-Encoding: br\r\n`, brotliCompressSync(plain)),
      answer(`${type}Transfer-Encoding: chunked\r\n`, chunked(plain, 100)),
      answer(`${type}Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n`, chunked(gzipSync(plain), 50)),
      // What an archive has undone already, with the headers as they were.
      answer(`${type}Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n`, plain),
      answer('Content-Type: text/html; charset=iso-8859-1\r\n', Buffer.from(text, 'latin1')),
    ];
    expect(bodies.map((body) => body.text)).toEqual(bodies.map(() => text));
  });

  it('is refused when it unpacks to more than any page, or is no answer at all', () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(() => answer('Content-Encoding: gzip\r\n', bomb)).toThrow('more than 5 MB');
    expect(() => archivedAnswer(Buffer.from('hello'))).toThrow('HTTP');
  });
});
