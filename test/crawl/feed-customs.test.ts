import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/crawl/feed.ts';

/** Customs of feeds beside the kinds: what stands next to a field, in it, or in its place. */
const atomAddress = 'http://www.w3.org/2005/Atom';
const page = 'http://lehti.example/a/1';
const moment = '2026-01-05T10:00:00Z';
const at = '2026-01-05T10:00:00.000Z';

const rss = (item: string, attributes = 'version="2.0"', channel = ''): string =>
  `<rss ${attributes}><channel>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = ''): string =>
  `<feed xmlns="${atomAddress}"${attributes}><entry>${entry}</entry></feed>`;

type Custom = readonly [name: string, text: string, expected: string | undefined];

const titles: readonly Custom[] = [
  ['atom text cdata', atom('<title type="text"><![CDATA[A <b>B</b>]]></title>'), 'A <b>B</b>'],
  ['atom no type cdata', atom('<title><![CDATA[A &amp; B]]></title>'), 'A &amp; B'],
  ['atom html amp', atom('<title type="html">A &amp;amp; B</title>'), 'A & B'],
  ['atom TEXT caps', atom('<title type="TEXT">A</title>'), 'A'],
  [
    'atom xhtml two spans',
    atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><span>A</span> <em>B</em></div></title>'),
    'A B',
  ],
  [
    'atom xhtml entity lt',
    atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A &lt;b&gt; B</div></title>'),
    'A <b> B',
  ],
  ['rss numeric in cdata', rss('<title><![CDATA[A &#228; B]]></title>'), 'A ä B'],
  ['rss title apos', rss('<title>it&#39;s &quot;so&quot; &apos;x&apos;</title>'), `it's "so" 'x'`],
  ['rss double escaped number', rss('<title>it&amp;#39;s</title>'), "it's"],
  ['rss less alone', rss('<title>1 &lt; 2 &amp;&amp; 3 &gt; 2</title>'), '1 < 2 && 3 > 2'],
  ['rss lt tag unknown', rss('<title>the &lt;foo&gt; thing</title>'), 'the <foo> thing'],
  ['rss br', rss('<title>A&lt;br/&gt;B</title>'), 'A B'],
  ['rss nbsp', rss('<title>A&amp;nbsp;B</title>'), 'A B'],
  ['rss hellip etc', rss('<title>A&hellip; &ldquo;B&rdquo; &mdash; &rsquo;</title>'), 'A… “B” — ’'],
  [
    'itunes title only',
    rss('<itunes:title>I</itunes:title>', 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'),
    'I',
  ],
  [
    'itunes title beside',
    rss('<itunes:title>I</itunes:title><title>T</title>', 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'),
    'T',
  ],
  [
    'title beside itunes after',
    rss('<title>T</title><itunes:title>I</itunes:title>', 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'),
    'T',
  ],
  [
    'georss featurename',
    rss('<title>T</title><georss:featurename>X</georss:featurename>', 'xmlns:georss="http://www.georss.org/georss"'),
    'T',
  ],
  [
    'gml title within where',
    rss(
      '<georss:where xmlns:georss="http://www.georss.org/georss" xmlns:gml="http://www.opengis.net/gml"><gml:Point><gml:pos>1 2</gml:pos></gml:Point></georss:where><title>T</title>',
    ),
    'T',
  ],
  [
    'media content group',
    rss(
      '<media:group xmlns:media="http://search.yahoo.com/mrss/"><media:content url="http://x.example/"><media:title>M</media:title></media:content></media:group><title>T</title>',
    ),
    'T',
  ],
  ['atom in rss a10', rss('<a10:title>X</a10:title>', 'xmlns:a10="http://www.w3.org/2005/Atom"'), 'X'],
  [
    'title in description xhtml',
    rss(
      '<description><html xmlns="http://www.w3.org/1999/xhtml"><title>no</title></html></description><title>T</title>',
    ),
    'T',
  ],
  [
    'svg title in content',
    atom(
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"><title>no</title></svg></div></content><title>T</title>',
    ),
    'T',
  ],
  ['comments beside', rss('<comments>http://c.example/</comments><title>T</title>'), 'T'],
  ['CP1252 chars refs', rss('<title>&#145;a&#146; &#147;b&#148; &#133;</title>'), '‘a’ “b” …'],
  ['astral ref', rss('<title>&#x1F600; &#128512;</title>'), '😀 😀'],
  ['invalid ref', rss('<title>a &#xFFFFFFFF; b</title>'), 'a &#xFFFFFFFF; b'],
  [
    'doctype internal nbsp',
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY nbsp "&#160;">]><rss version="2.0"><channel><item><title>a&nbsp;b</title></item></channel></rss>`,
    'a b',
  ],
  ['newlines cdata', rss('<title>\n<![CDATA[\n A \n B ]]>\n</title>'), 'A B'],
  [
    'dc title after empty',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><item><title></title><dc:title>D</dc:title></item></rdf:RDF>`,
    'D',
  ],
];

const links: readonly Custom[] = [
  ['rss href link', rss(`<link href="${page}"/>`), page],
  ['a10 link', rss(`<a10:link href="${page}"/>`, 'xmlns:a10="http://www.w3.org/2005/Atom"'), page],
  [
    'atom:link alternate then link',
    rss(
      `<atom:link rel="alternate" href="http://x.example/"/><link>${page}</link>`,
      'xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    page,
  ],
  [
    'two alternates html last',
    atom(`<link href="http://x.example/"/><link rel="alternate" type="text/html" href="${page}"/>`),
    page,
  ],
  ['alternate xhtml', atom(`<link rel="alternate" type="application/xhtml+xml" href="${page}"/>`), page],
  ['type caps params', atom(`<link rel="alternate" type="text/html; charset=utf-8" href="${page}"/>`), page],
  ['REL caps', atom(`<link REL="ALTERNATE" HREF="${page}"/>`), page],
  ['hreflang', atom(`<link rel="alternate" hreflang="en" href="${page}"/>`), page],
  [
    'via edit replies',
    atom(
      `<link rel="via" href="http://v.example/"/><link rel="edit" href="http://e.example/"/><link rel="replies" type="text/html" href="http://r.example/"/><link href="${page}"/>`,
    ),
    page,
  ],
  ['base relative dotdot', atom('<link href="../a/1"/>', ' xml:base="http://lehti.example/b/c"'), page],
  ['base query', atom('<link href="?id=1"/>', ' xml:base="http://lehti.example/b/c"'), 'http://lehti.example/b/c?id=1'],
  ['base absolute path', atom('<link href="/a/1"/>', ' xml:base="http://lehti.example/b/c/"'), page],
  ['base protocol rel', atom('<link href="//lehti.example/a/1"/>', ' xml:base="http://x.example/"'), page],
  ['base on link', atom('<link xml:base="http://lehti.example/a/" href="1"/>'), page],
  [
    'base bad scheme',
    `<feed xmlns="${atomAddress}" xml:base="http://lehti.example/"><entry xml:base="javascript:x"><link href="a/1"/></entry></feed>`,
    page,
  ],
  [
    'base empty',
    `<feed xmlns="${atomAddress}" xml:base="http://lehti.example/"><entry xml:base=""><link href="a/1"/></entry></feed>`,
    page,
  ],
  [
    'base relative on entry then link',
    `<feed xmlns="${atomAddress}" xml:base="http://lehti.example/x/"><entry xml:base="../"><link href="a/1"/></entry></feed>`,
    page,
  ],
  [
    'rss base channel',
    `<rss version="2.0"><channel xml:base="http://lehti.example/"><item><link>a/1</link></item></channel></rss>`,
    page,
  ],
  [
    'rdf base',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xml:base="http://lehti.example/"><item rdf:about="x"><link>a/1</link></item></rdf:RDF>`,
    page,
  ],
  [
    'rss enclosure not link',
    rss(`<enclosure url="http://e.example/x.mp3" type="audio/mpeg"/><link>${page}</link>`),
    page,
  ],
  ['rss source not link', rss(`<source url="http://s.example/">S</source><link>${page}</link>`), page],
  [
    'feedburner origlink',
    rss(
      `<link>${page}</link><feedburner:origLink>http://o.example/</feedburner:origLink>`,
      'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
    ),
    page,
  ],
  ['link & entity num', rss('<link>http://lehti.example/a?b=1&#38;c=2</link>'), 'http://lehti.example/a?b=1&c=2'],
  ['guid TRUE', rss(`<guid isPermaLink="TRUE">${page}</guid>`), page],
  ['guid tag no link', rss('<guid>tag:x,2026:1</guid>'), undefined],
  ['ftp', rss('<link>ftp://lehti.example/x</link>'), 'ftp://lehti.example/x'],
  ['mailto link', rss('<link>mailto:a@lehti.example</link>'), undefined],
  ['cdf a', `<channel href="http://lehti.example/"><item href="${page}"><title>T</title></item></channel>`, page],
  ['link wrapped', rss('<link>http://lehti.example/a/\n1</link>'), page],
  ['idn', rss('<link>http://sää.example/ä</link>'), 'http://sää.example/ä'],
  [
    'author uri not link',
    atom(`<author><name>N</name><uri>http://n.example/</uri></author><link href="${page}"/>`),
    page,
  ],
  [
    'wfw comments',
    rss(`<link>${page}</link><wfw:commentRss>http://c.example/</wfw:commentRss><comments>http://d.example/</comments>`),
    page,
  ],
  ['image in item', rss(`<itunes:image href="http://i.example/"/><link>${page}</link>`), page],
  ['media player', rss(`<media:player url="http://i.example/"/><link>${page}</link>`), page],
  [
    'atom03 no type',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><link rel="alternate" href="${page}"/></entry></feed>`,
    page,
  ],
  [
    'atom03 service',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><link rel="service.post" type="application/x.atom+xml" href="http://s.example/"/><link rel="alternate" type="text/html" href="${page}"/></entry></feed>`,
    page,
  ],
];

const ids: readonly Custom[] = [
  ['atom id whitespace', atom('<id>\n urn:x:1 \n</id>'), 'urn:x:1'],
  ['atom id base', atom('<id>a/1</id>', ' xml:base="http://lehti.example/"'), page],
  [
    'rdf about + link',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="${page}"><link>http://x.example/</link></item></rdf:RDF>`,
    page,
  ],
  [
    'dc:identifier',
    rss(
      '<dc:identifier>urn:i</dc:identifier><guid isPermaLink="false">g</guid>',
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
    'g',
  ],
  ['guid caps attr', rss('<guid ISPERMALINK="false">g</guid>'), 'g'],
  ['guid entity', rss('<guid isPermaLink="false">a&amp;b</guid>'), 'a&b'],
  ['atom id in rss', rss('<atom:id>urn:a</atom:id>', 'xmlns:atom="http://www.w3.org/2005/Atom"'), 'urn:a'],
  ['source id', atom('<source><id>urn:s</id></source><id>urn:e</id>'), 'urn:e'],
  [
    'thr in-reply-to',
    atom(
      '<thr:in-reply-to xmlns:thr="http://purl.org/syndication/thread/1.0" ref="urn:r" href="http://r.example/"/><id>urn:e</id>',
    ),
    'urn:e',
  ],
  ['media hash', rss('<media:hash>h</media:hash><guid isPermaLink="false">g</guid>'), 'g'],
  [
    'wp post-id',
    rss(
      '<guid isPermaLink="false">http://lehti.example/?p=1</guid><post-id xmlns="com-wordpress:feed-additions:1">1</post-id>',
    ),
    'http://lehti.example/?p=1',
  ],
];

const dates: readonly Custom[] = [
  [
    'rss published atom',
    rss(`<atom:published>${moment}</atom:published>`, 'xmlns:atom="http://www.w3.org/2005/Atom"'),
    at,
  ],
  ['rss atom updated', rss(`<a10:updated>${moment}</a10:updated>`, 'xmlns:a10="http://www.w3.org/2005/Atom"'), at],
  [
    'dcterms modified',
    rss(`<dcterms:modified>${moment}</dcterms:modified>`, 'xmlns:dcterms="http://purl.org/dc/terms/"'),
    at,
  ],
  ['PubDate caps', rss('<PUBDATE>Mon, 05 Jan 2026 10:00:00 GMT</PUBDATE>'), at],
  ['date cdata', rss('<pubDate><![CDATA[Mon, 05 Jan 2026 10:00:00 GMT]]></pubDate>'), at],
  ['date nl', rss('<pubDate>\nMon, 05 Jan 2026\n10:00:00 GMT\n</pubDate>'), at],
  [
    'two pubDates',
    rss('<pubDate>Mon, 05 Jan 2020 10:00:00 GMT</pubDate><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate>'),
    at,
  ],
  [
    'channel date not item',
    rss('<title>T</title>', 'version="2.0"', '<pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate>'),
    undefined,
  ],
  [
    'atom source updated',
    atom(`<source><updated>2020-01-01T00:00:00Z</updated></source><updated>${moment}</updated>`),
    at,
  ],
  ['expired not date', atom(`<expired>2020-01-01T00:00:00Z</expired><updated>${moment}</updated>`), at],
  [
    'prism publicationDate',
    rss(
      `<prism:publicationDate>${moment}</prism:publicationDate>`,
      'xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/"',
    ),
    at,
  ],
  [
    'cdf lastmod',
    `<channel><item href="${page}" lastmod="2026-01-05T10:00+0000"><title>T</title></item></channel>`,
    at,
  ],
  ['date element', rss(`<date>${moment}</date>`), at],
];

describe.each([
  ['title', titles],
  ['url', links],
  ['id', ids],
  ['publishedAt', dates],
] as const)('the %s of an entry', (field, customs) => {
  it.each(customs)('with %s', async (_name, text, expected) => {
    const { entries } = await readFeed(text);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.[field]).toBe(expected);
  });
});

describe('an ordinary feed', () => {
  it('is read by rss-parser as by our own reader', async () => {
    const rest = ['<title>T</title>', '<link>http://f.example/</link>', '<guid isPermaLink="false">g</guid>'];
    const fillings = [
      rest,
      rest.slice(1),
      rest.slice(0, 2),
      [...rest, '<pubDate>Mon, 05 Jan 2015 10:00:00 GMT</pubDate>'],
    ];
    const feeds = [...titles, ...links, ...ids, ...dates]
      .map(([, text]) => text)
      .filter((text) => text.includes('<item>'));
    for (const feed of feeds) {
      for (const filling of fillings) {
        const whole = feed.replace('<channel>', '<channel><title>L</title><link>http://l.example/</link>');
        const before = whole.replace('<item>', `<item>${filling.join('')}`);
        const after = whole.replace('</item>', `${filling.join('')}</item>`);
        for (const text of [before, after]) {
          // A declaration of the document's type is nothing for rss-parser.
          expect({ text, read: await readFeed(text) }).toEqual({ text, read: await readFeed(`<!DOCTYPE rss>${text}`) });
        }
      }
    }
  });
});
