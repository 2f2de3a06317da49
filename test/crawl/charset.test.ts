import { describe, expect, it } from 'vitest';
import { decode, decoderOf, isUtf8, mendTwiceEncoded } from '../../src/crawl/charset.ts';
import { readFeed } from '../../src/crawl/feed.ts';

/** ä ö å € and a dash, in what each encoding has of them. */
const rich = 'Äijä söi smörgåsar – ”hyvää” maksoi 5 €';
const poor = 'Äijä söi smörgåsar ja maksoi 5 euroa';
const euro = 'Äijä söi smörgåsar ja maksoi 5 €';

const upper1252 = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((sign, at) => [
    sign,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
      0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][at] ?? 0,
  ]),
);
const windows1252 = (text: string): Buffer =>
  Buffer.from([...text].map((sign) => upper1252.get(sign) ?? sign.charCodeAt(0)));
const latin9 = (text: string): Buffer =>
  Buffer.from([...text].map((sign) => (sign === '€' ? 0xa4 : sign.charCodeAt(0))));
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const utf32 = (text: string, write: 'writeUInt32LE' | 'writeUInt32BE'): Buffer => {
  const signs = [...text];
  const bytes = Buffer.alloc(signs.length * 4);
  for (const [at, sign] of signs.entries()) bytes[write](sign.codePointAt(0) ?? 0, at * 4);
  return bytes;
};

const html = (text: string, charset?: string): string =>
  `<html><head>${charset ? `<meta charset="${charset}">` : ''}<title>x</title></head><body>${text}</body></html>`;
const xml = (text: string, encoding?: string): string =>
  `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?><a>${text}</a>`;

type Case = readonly [name: string, text: string, bytes: Uint8Array, header: string | undefined];
const kinds: readonly (readonly [string, string, Uint8Array, string?])[] = [
  ['utf-8 that says so', rich, Buffer.from(rich), 'text/html; charset=utf-8'],
  ['utf-8 that says so in quotation marks', rich, Buffer.from(rich), 'text/html; charset="UTF-8"'],
  ['utf-8 that says nothing', rich, Buffer.from(rich)],
  ['utf-8 with a mark', rich, Buffer.from(`\ufeff${rich}`)],
  ['utf-8 with a mark, labelled latin-1', rich, Buffer.from(`\ufeff${rich}`), 'text/xml; charset=iso-8859-1'],
  ['utf-8 labelled latin-1', rich, Buffer.from(rich), 'text/html; charset=iso-8859-1'],
  ['utf-8 labelled windows-1252', rich, Buffer.from(rich), 'text/html; charset=windows-1252'],
  ['utf-8 labelled utf-16', rich, Buffer.from(rich), 'text/xml; charset=utf-16'],
  ['utf-8 labelled us-ascii', rich, Buffer.from(rich), 'text/xml; charset=us-ascii'],
  ['utf-8 labelled with nonsense', rich, Buffer.from(rich), 'text/html; charset=suomi'],
  ['utf-8 with a lying meta', html(rich, 'iso-8859-1'), Buffer.from(html(rich, 'iso-8859-1'))],
  ['utf-8 with a lying declaration', xml(rich, 'ISO-8859-1'), Buffer.from(xml(rich, 'ISO-8859-1'))],
  ['utf-8 with an unknown declaration', xml(rich, 'x-omat'), Buffer.from(xml(rich, 'x-omat'))],
  ['utf-8 whose declaration says utf-16', xml(rich, 'utf-16'), Buffer.from(xml(rich, 'utf-16'))],
  ['utf-16le with a mark', rich, Buffer.from(`\ufeff${rich}`, 'utf16le')],
  ['utf-16be with a mark', rich, utf16be(`\ufeff${rich}`)],
  ['utf-16le with a mark, labelled utf-8', rich, Buffer.from(`\ufeff${rich}`, 'utf16le'), 'text/xml; charset=utf-8'],
  ['utf-16le without a mark', xml(rich, 'utf-16'), Buffer.from(xml(rich, 'utf-16'), 'utf16le')],
  ['utf-16be without a mark', xml(rich, 'utf-16'), utf16be(xml(rich, 'utf-16'))],
  ['utf-32le with a mark', rich, utf32(`\ufeff${rich}`, 'writeUInt32LE')],
  ['utf-32be with a mark', rich, utf32(`\ufeff${rich}`, 'writeUInt32BE')],
  ['utf-32le without a mark', xml(rich), utf32(xml(rich), 'writeUInt32LE')],
  ['utf-32be without a mark', xml(rich), utf32(xml(rich), 'writeUInt32BE')],
  ['windows-1252 that says so', rich, windows1252(rich), 'text/html; charset=windows-1252'],
  ['windows-1252 by another name', rich, windows1252(rich), 'text/html; charset=cp1252'],
  ['windows-1252 that says nothing', rich, windows1252(rich)],
  ['windows-1252 labelled utf-8', rich, windows1252(rich), 'text/html; charset=utf-8'],
  ['windows-1252 labelled latin-1', rich, windows1252(rich), 'text/html; charset=iso-8859-1'],
  ['windows-1252 by its meta', html(rich, 'windows-1252'), windows1252(html(rich, 'windows-1252'))],
  ['windows-1252 with a lying meta', html(rich, 'utf-8'), windows1252(html(rich, 'utf-8'))],
  ['windows-1252 by its declaration', xml(rich, 'windows-1252'), windows1252(xml(rich, 'windows-1252'))],
  ['windows-1252 whose declaration says utf-8', xml(rich, 'UTF-8'), windows1252(xml(rich, 'UTF-8'))],
  ['latin-1 that says so', poor, Buffer.from(poor, 'latin1'), 'text/html; charset=ISO-8859-1'],
  ['latin-1 that says nothing', poor, Buffer.from(poor, 'latin1')],
  ['latin-1 labelled utf-8', poor, Buffer.from(poor, 'latin1'), 'text/xml; charset=utf-8'],
  ['latin-1 by its declaration', xml(poor, 'iso-8859-1'), Buffer.from(xml(poor, 'iso-8859-1'), 'latin1')],
  [
    'latin-1 whose header and declaration differ',
    xml(poor, 'iso-8859-1'),
    Buffer.from(xml(poor, 'iso-8859-1'), 'latin1'),
    'text/xml; charset=utf-8',
  ],
  ['latin-9 that says so', euro, latin9(euro), 'text/html; charset=iso-8859-15'],
  ['latin-9 by its meta', html(euro, 'iso-8859-15'), latin9(html(euro, 'iso-8859-15'))],
  [
    'latin-9 by its declaration, with a lying header',
    xml(euro, 'ISO-8859-15'),
    latin9(xml(euro, 'ISO-8859-15')),
    'text/xml; charset=utf-8',
  ],
];

const cases: readonly Case[] = kinds.map(([name, text, bytes, header]) => [name, text, bytes, header]);

describe('bytes of 40 kinds become text', () => {
  it.each(cases)('%s', (_name, text, bytes, header) => {
    expect(decode(bytes, header)).toBe(text);
  });

  it.each(cases)('in pieces: %s', (_name, text, bytes, header) => {
    const decoder = decoderOf(bytes.subarray(0, 4096), isUtf8(bytes), header);
    let read = '';
    for (let at = 0; at < bytes.length; at += 3) read += decoder.decode(bytes.subarray(at, at + 3));
    read += decoder.decode();
    expect(read.replace(/^\ufeff/, '')).toBe(text);
  });

  it('with a few broken bytes in UTF-8 keep all other letters, and the breaks show', () => {
    const broken = Buffer.concat([Buffer.from(rich), Buffer.from([0xc3]), Buffer.from(rich)]);
    expect(decode(broken, 'text/html; charset=utf-8')).toBe(`${rich}\ufffd${rich}`);
  });
});

describe('a code page of old', () => {
  it.each([
    ['cp850', [0x8e, 0x84, 0x94, 0x86]],
    ['ibm437', [0x8e, 0x84, 0x94, 0x86]],
    ['macintosh', [0x80, 0x8a, 0x9a, 0x8c]],
    ['macroman', [0x80, 0x8a, 0x9a, 0x8c]],
  ])('%s is read by its label', (label, bytes) => {
    const file = Buffer.concat([Buffer.from(`<?xml version="1.0" encoding="${label}"?><a>`), Buffer.from(bytes)]);
    expect(decode(file)).toMatch(/<a>Ääöå$/);
  });

  it('of a mainframe is read by its first bytes', () => {
    const hex = '4c6fa7949340a58599a28996957e7ff14bf07f6f6e4c816ec0d0c14c61816e';
    expect(decode(Buffer.from(hex, 'hex'))).toBe('<?xml version="1.0"?><a>{}A</a>');
  });

  it('that nobody should use is not', () => {
    expect(decode(Buffer.from('ä+ADw-', 'latin1'), 'text/html; charset=utf-7')).toBe('ä+ADw-');
  });
});

describe('text that was encoded twice', () => {
  it('is turned back', () => {
    expect(mendTwiceEncoded('PÃ¤ivÃ¤')).toBe('Päivä');
  });

  it('is left alone where it is real or only half of it so', () => {
    for (const text of ['Päivä', 'Ã', 'Päivä PÃ¤ivÃ¤', 'Ã¤ – €']) expect(mendTwiceEncoded(text)).toBe(text);
  });
});

it('a feed in another encoding than its declaration says is read', async () => {
  const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><item><title>${rich}</title></item></channel></rss>`;
  expect((await readFeed(decode(windows1252(feed)))).entries).toEqual([{ title: rich }]);
});
