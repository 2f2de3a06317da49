import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/crawl/charset.ts';
import { type Feed, type ListedEntry, parseFeed, readFeed } from '../../src/crawl/feed.ts';
import { feedReader } from '../../src/crawl/feed-xml.ts';
import { SkipError } from '../../src/errors.ts';
import { feedKinds } from './feed-kinds.ts';

const feed = (item: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>L</title><item>${item}</item></channel></rss>`;

/** What came of it: the feed, or why not; anything but a named refusal is thrown on. */
async function outcome(text: string): Promise<Feed<ListedEntry> | string> {
  try {
    return await readFeed(text);
  } catch (error) {
    if (error instanceof SkipError) return error.reason;
    throw error;
  }
}

describe('a feed that attacks', () => {
  const declared = (entities: string): string => feed('<title>&a;</title>', `<!DOCTYPE rss [${entities}]>`);
  it.each([
    ['entities made of entities', declared('<!ENTITY b "ha"><!ENTITY a "&b;&b;&b;&b;">'), 'hostile_entities'],
    ['a file of this machine', declared('<!ENTITY a SYSTEM "file:///etc/passwd">'), 'hostile_entities'],
    ['a file of another machine', declared('<!ENTITY a PUBLIC "x" "http://evil.example/x">'), 'hostile_entities'],
    ['a parameter entity', declared('<!ENTITY % a SYSTEM "http://evil.example/x.dtd"> %a;'), 'hostile_entities'],
    ['a parameter entity in a value', declared(`<!ENTITY % b "x"><!ENTITY a '%b;'>`), 'hostile_entities'],
    ['an entity of many signs', declared(`<!ENTITY a "${'ha'.repeat(2000)}">`), 'hostile_entities'],
    ['after a mark and lines', `\ufeff\n\n${declared('<!ENTITY a SYSTEM "x">').slice(21)}`, 'hostile_entities'],
    ['200,000 nested elements', feed('<a>'.repeat(200_000)), 'hostile_shape'],
    ['100,000 items left open', feed('<item><title>x'.repeat(100_000)), 'hostile_shape'],
    ['100,000 nested lists of JSON', `{"items":${'['.repeat(100_000)}`, 'not_a_feed'],
  ])('by %s is refused', async (_name, text, reason) => {
    expect(await outcome(text)).toBe(reason);
  });

  it.each([
    ['left open', '<a>'.repeat(200_000)],
    ['closed', `<item><title>x</title>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</item>`],
    ['items within items', '<item><title>x'.repeat(200_000)],
    ['among comments and CDATA', '<a><!-- </a> --><![CDATA[</a>]]>'.repeat(200_000)],
  ])('by 200,000 nested elements (%s) is refused at the 1,000th', async (_name, text) => {
    await expect(readFeed(feed(text))).rejects.toThrow('nested deeper than 1000 elements');
  });

  it('by markup of any depth in a text is read as text', async () => {
    const deep = feed(`<title><![CDATA[${'<div>'.repeat(20_000)}Otsikko]]></title>`);
    expect((await readFeed(deep)).entries).toEqual([{ title: 'Otsikko' }]);
  });

  it('by an entity that is declared gets nothing put in', async () => {
    const { entries } = await readFeed(declared('<!ENTITY a "sisään">'));
    expect(entries).toEqual([{ title: '&a;' }]);
  });

  it.each([
    ['200,000 empty elements', feed(`<title>T</title>${'<a/>'.repeat(200_000)}`)],
    ['an attribute of 5 MB', feed(`<title a="${'x'.repeat(5_000_000)}">T</title>`)],
    ['a million signs of less', feed(`<title>T</title>${'<'.repeat(1_000_000)}`)],
    [
      '100,000 mistakes in a tag',
      feed(`<title>T</title><link>http://x.example/</link><a ${'{"b":['.repeat(100_000)}/>`),
    ],
    ['100,000 signs of and', feed(`<title>T</title><link>http://x.example/</link>${'& '.repeat(100_000)}`)],
    ['300,000 comments left open', feed(`<title>T</title>${'<!--'.repeat(300_000)}`)],
    [
      '50,000 namespaces',
      feed(`<title>T</title>${Array.from({ length: 50_000 }, (_, at) => `<a xmlns:p${at}="u"/>`).join('')}`),
    ],
  ])('by %s is read around it', async (_name, text) => {
    expect(await outcome(text)).toMatchObject({ entries: [{ title: 'T' }] });
  });

  it('by names of the language itself changes nothing', async () => {
    const { entries } = await readFeed(feed('<__proto__>x</__proto__><constructor>y</constructor><title>T</title>'));
    expect(entries).toEqual([{ title: 'T' }]);
    const json = await readFeed('{"title":"L","items":[{"__proto__":{"title":"x"}},null,3,"x",[]]}');
    expect(json.entries).toEqual([{}, {}, {}, {}, {}]);
  });
});

describe('a feed that was damaged', () => {
  const markup = fc.constantFrom(...feedKinds.map(({ text }) => text));
  const scrap = fc.constantFrom(
    ...[
      '<',
      '>',
      '&',
      '"',
      "'",
      '</item>',
      '<item>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '<!DOCTYPE',
      '&#0;',
      '&#x110000;',
      '\0',
      '\ufeff',
      '\ud800',
      'ä',
      '{',
      '}',
      '[',
      '\n',
      '<entry>',
      '<a:b xmlns:a="">',
      'xml:base="//"',
      '&amp',
      ';',
    ],
  );
  const damage = fc.record({ at: fc.nat(2000), cut: fc.nat(30), put: fc.array(scrap, { maxLength: 3 }) });
  const damaged = fc.tuple(markup, fc.array(damage, { minLength: 1, maxLength: 6 })).map(([text, damages]) =>
    damages.reduce((now, { at, cut, put }) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + put.join('') + now.slice(start + cut);
    }, text),
  );

  it('gives entries or a named refusal, and quickly', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const result = await outcome(text);
        if (typeof result === 'string') expect(['not_a_feed', 'hostile_entities', 'hostile_shape']).toContain(result);
        else
          for (const { url } of result.entries) expect(url ?? 'http:').not.toMatch(/^\s*(javascript|data|vbscript):/i);
      }),
      { numRuns: 1000, seed: 20260105, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: true },
    );
  }, 30_000);

  it('in its bytes gives the same', async () => {
    const bytes = fc
      .tuple(markup, fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 9 }))
      .map(([text, changes]) => {
        const all = Buffer.from(text);
        for (const [at, value] of changes) all[at % all.length] = value;
        return all;
      });
    await fc.assert(
      fc.asyncProperty(bytes, async (all) => {
        await outcome(decode(all));
      }),
      { numRuns: 500, seed: 20260106 },
    );
  }, 30_000);
});

describe('an ordinary feed', () => {
  const word = fc.stringMatching(/^[A-Za-zäöåÄÖ0-9 ,.!?:–-]{1,30}$/).filter((text) => text.trim() !== '');
  const entry = fc.record({
    title: word,
    path: fc.stringMatching(/^[a-z0-9/-]{1,20}$/),
    id: fc.stringMatching(/^[a-z0-9:-]{1,20}$/),
    at: fc.date({ min: new Date('2001-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  });

  it('is read alike by rss-parser and by our own reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 5 }), fc.boolean(), async (items, atom) => {
        const text = atom
          ? `<feed xmlns="http://www.w3.org/2005/Atom"><title>L</title><link href="http://l.example/"/>${items.map(({ title, path, id, at }) => `<entry><title>${title}</title><link href="http://l.example/${path}"/><id>${id}</id><updated>${at.toISOString()}</updated></entry>`).join('')}</feed>`
          : `<rss version="2.0"><channel><title>L</title><link>http://l.example/</link>${items.map(({ title, path, id, at }) => `<item><title>${title}</title><link>http://l.example/${path}</link><guid isPermaLink="false">${id}</guid><pubDate>${at.toUTCString()}</pubDate></item>`).join('')}</channel></rss>`;
        // A declaration of no consequence keeps rss-parser away.
        const ours = await readFeed(`<!DOCTYPE x>${text}`);
        expect(await readFeed(text)).toEqual(ours);
        expect(ours.entries.map(({ url }) => url)).toEqual(items.map(({ path }) => `http://l.example/${path}`));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('of a crawl has canonical addresses, each once', async () => {
    const item = (link: string): string => `<item><title>T</title><link>${link}</link></item>`;
    const { entries } = await parseFeed(
      `<rss version="2.0"><channel>${item('http://a.example/1?utm_source=x')}${item('https://a.example/1#x')}${item('ftp://a.example/1')}<item/></channel></rss>`,
    );
    expect(entries).toEqual([{ url: 'https://a.example/1', id: 'http://a.example/1?utm_source=x', title: 'T' }]);
  });
});

it('a feed of 40,000 entries leaves nothing behind in the reader', () => {
  let count = 0;
  const reader = feedReader(() => {
    count += 1;
  });
  reader.write('<rss version="2.0"><channel>');
  const before = process.memoryUsage().heapUsed;
  const text = 'Pitkä kappale, jossa on sanoja. '.repeat(30);
  for (let at = 0; at < 40_000; at++) {
    reader.write(`<item><title>Otsikko ${at}</title><description>${text}</description></item>`);
  }
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
  reader.end();
  expect(count).toBe(40_000);
}, 30_000);
