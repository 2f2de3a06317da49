/** Feeds of every kind there is, small and of our own invention, with what a reader should find in their first entry. */
export interface FeedKind {
  readonly name: string;
  readonly text: string;
  readonly feedTitle?: string;
  readonly entry?: {
    readonly title?: string;
    readonly url?: string;
    readonly id?: string;
    readonly publishedAt?: string;
    readonly author?: string;
    readonly summary?: string;
  };
}

type Expected = NonNullable<FeedKind['entry']>;

const page = 'http://lehti.example/a/1';
const atomAddress = 'http://www.w3.org/2005/Atom';
const oldAtom = 'http://purl.org/atom/ns#';
const rdfAddress = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const dublinCore = 'http://purl.org/dc/elements/1.1/';

const rss = (item: string, attributes = 'version="2.0"', channel = ''): string =>
  `<rss ${attributes}><channel>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = ''): string =>
  `<feed xmlns="${atomAddress}"${attributes}><entry>${entry}</entry></feed>`;
const atom03 = (entry: string): string => `<feed version="0.3" xmlns="${oldAtom}"><entry>${entry}</entry></feed>`;
const rdf = (item: string, about = page, core = 'http://purl.org/rss/1.0/'): string =>
  `<rdf:RDF xmlns:rdf="${rdfAddress}" xmlns="${core}" xmlns:dc="${dublinCore}"><channel rdf:about="http://lehti.example/"><title>Lehti</title></channel><item rdf:about="${about}">${item}</item></rdf:RDF>`;

const kind = (name: string, text: string, entry: Expected): FeedKind => ({ name, text, entry });

/** One item around each version's way of saying rss. */
const versions: readonly FeedKind[] = [
  'version="0.91"',
  'version="0.92"',
  'version="0.93"',
  'version="0.94"',
  'version="2.0"',
  'version="2.1"',
  'version="2"',
  'version=""',
  'version="RSS"',
  '',
  'version="2.0" xmlns="http://backend.userland.com/rss2"',
  'version="2.0" xmlns="http://blogs.law.harvard.edu/tech/rss"',
  'version="2.0" xmlns="http://backend.userland.com/RSS191"',
  'version="2.0" xmlns="http://unknown.example/ns"',
].map((attributes) =>
  kind(`rss ${attributes}`, rss(`<title>Otsikko</title><link>${page}</link><guid>tunnus</guid>`, attributes), {
    title: 'Otsikko',
    url: page,
    id: 'tunnus',
  }),
);

const rssTitles: readonly FeedKind[] = (
  [
    ['plain', '<title>Lumi peitti tien</title>', 'Lumi peitti tien'],
    ['in CDATA', '<title><![CDATA[Lumi & <b>jää</b>]]></title>', 'Lumi & jää'],
    ['in CDATA with text around', '<title>Yksi <![CDATA[& kaksi]]> kolme</title>', 'Yksi & kaksi kolme'],
    ['escaped markup', '<title>Lumi &lt;i&gt;ja&lt;/i&gt; jää</title>', 'Lumi ja jää'],
    ['inline markup', '<title>Lumi <b>ja</b> jää</title>', 'Lumi ja jää'],
    ['an ampersand alone', '<title>R&D ja A & O</title>', 'R&D ja A & O'],
    ['a sign of less', '<title>5 &lt; 6 ja 7 &gt; 3</title>', '5 < 6 ja 7 > 3'],
    ['a number reference', '<title>&#228;&#xE4;ni &#8211; toinen</title>', 'ääni – toinen'],
    ['a reference of windows-1252', '<title>5&#150;6</title>', '5–6'],
    ['HTML entities', '<title>S&auml;mpyl&ouml;it&auml; &euro;</title>', 'Sämpylöitä €'],
    ['an unknown entity', '<title>a &foo; b</title>', 'a &foo; b'],
    ['entities twice escaped', '<title>Ter&amp;auml;s</title>', 'Teräs'],
    ['an ampersand twice escaped', '<title>A &amp;amp; O</title>', 'A & O'],
    ['blanks and lines', '<title>\n  Kaksi\n\t riviä \n</title>', 'Kaksi riviä'],
    ['in capitals', '<TITLE>Isoin</TITLE>', 'Isoin'],
    ['after an empty one', '<title/><title>Toinen</title>', 'Toinen'],
    ['before another', '<title>Ensin</title><title>Toinen</title>', 'Ensin'],
    ['with a picture in it', '<title>A &lt;img src="x" alt=""&gt; B</title>', 'A B'],
    ['with a comment in it', '<title>A<!-- ei tämä --> B</title>', 'A B'],
    ['encoded twice', '<title>PÃ¤ivÃ¤ ja yÃ¶</title>', 'Päivä ja yö'],
    ['of another alphabet', '<title>Новости 新聞 عاجل</title>', 'Новости 新聞 عاجل'],
    ['with a script in it', '<title>A&lt;script&gt;alert(1)&lt;/script&gt; B</title>', 'A B'],
    ['of two signs for one letter', '<title>😀 iloinen</title>', '😀 iloinen'],
  ] as const
).map(([name, item, title]) => kind(`rss title ${name}`, rss(item), { title }));

const names: readonly FeedKind[] = [
  kind('dc:title', rss('<dc:title>D</dc:title>', `version="2.0" xmlns:dc="${dublinCore}"`), { title: 'D' }),
  kind('dc under another prefix', rss('<foo:title>D</foo:title>', `version="2.0" xmlns:foo="${dublinCore}"`), {
    title: 'D',
  }),
  kind('dc undeclared', rss('<dc:title>D</dc:title><dc:date>2026-01-05T10:00:00Z</dc:date>'), {
    title: 'D',
    publishedAt: '2026-01-05T10:00:00.000Z',
  }),
  kind(
    'title of a picture beside',
    rss('<media:title>Kuva</media:title><title>T</title>', 'xmlns:media="http://search.yahoo.com/mrss/"'),
    {
      title: 'T',
    },
  ),
  kind(
    'title of a picture alone',
    rss('<m:group><m:title>Kuva</m:title></m:group>', 'xmlns:m="http://search.yahoo.com/mrss/"'),
    {
      title: 'Kuva',
    },
  ),
  kind('title of an unknown vocabulary', rss('<x:title>Ei</x:title><title>T</title>', 'xmlns:x="http://x.example/"'), {
    title: 'T',
  }),
  kind(
    'atom all prefixed',
    `<a:feed xmlns:a="${atomAddress}"><a:entry><a:title>T</a:title><a:link href="${page}"/><a:id>tag:1</a:id><a:updated>2026-01-05T10:00:00Z</a:updated></a:entry></a:feed>`,
    {
      title: 'T',
      url: page,
      id: 'tag:1',
      publishedAt: '2026-01-05T10:00:00.000Z',
    },
  ),
  kind(
    'rss all prefixed',
    '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>T</r:title></r:item></r:channel></r:rss>',
    {
      title: 'T',
    },
  ),
  kind(
    'atom link in rss',
    rss(
      `<atom:link rel="self" href="http://x.example/"/><link>${page}</link>`,
      `version="2.0" xmlns:atom="${atomAddress}"`,
    ),
    {
      url: page,
    },
  ),
  kind(
    'a picture with a title and a link',
    rss(`<title>T</title><image><title>Kuva</title><link>http://k.example/</link></image><link>${page}</link>`),
    {
      title: 'T',
      url: page,
    },
  ),
  kind('source of RSS', rss('<title>T</title><source url="http://s.example/feed">Muu lehti</source>'), { title: 'T' }),
  kind(
    'source of Atom',
    atom(
      `<source><title>Muu</title><id>tag:muu</id><link href="http://m.example/"/></source><title>T</title><id>tag:t</id><link href="${page}"/>`,
    ),
    {
      title: 'T',
      id: 'tag:t',
      url: page,
    },
  ),
  kind(
    'contributor of Atom',
    atom('<contributor><name>N</name><uri>http://n.example/</uri></contributor><title>T</title>'),
    { title: 'T' },
  ),
];

const links: readonly FeedKind[] = (
  [
    ['link of rss', rss(`<link>${page}</link>`), page],
    ['link with blanks', rss(`<link>\n ${page}\n</link>`), page],
    ['link in CDATA', rss(`<link><![CDATA[${page}?a=1&b=2]]></link>`), `${page}?a=1&b=2`],
    ['link with escaped ampersands', rss(`<link>${page}?a=1&amp;copy=2</link>`), `${page}?a=1&copy=2`],
    ['link with bare ampersands', rss(`<link>${page}?a=1&copy=2&lang=fi</link>`), `${page}?a=1&copy=2&lang=fi`],
    ['link of the guid', rss(`<guid>${page}</guid>`), page],
    ['link of the guid that says so', rss(`<guid isPermaLink="true">${page}</guid>`), page],
    ['no link of a guid that says no', rss(`<guid isPermaLink="false">${page}</guid>`), undefined],
    ['link before the guid', rss(`<guid>http://g.example/</guid><link>${page}</link>`), page],
    ['link after tracking', rss(`<link>${page}?utm_source=rss</link>`), `${page}?utm_source=rss`],
    ['empty link, then the guid', rss(`<link></link><guid>${page}</guid>`), page],
    ['link relative to the base', rss('<link>a/1</link>', 'version="2.0" xml:base="http://lehti.example/"'), page],
    ['link relative to the item', rss('<link xml:base="http://lehti.example/a/">1</link>'), page],
    ['link relative to the channel', rss('<link>/a/1</link>', '', '<link>http://lehti.example/</link>'), page],
    ['link of the user', rss(`<link>http://u:p@lehti.example/</link>`), 'http://u:p@lehti.example/'],
    ['script as a link', rss('<link>javascript:alert(1)</link>'), undefined],
    ['data as a link', rss('<link>data:text/html,x</link>'), undefined],
    ['atom link', atom(`<link href="${page}"/>`), page],
    ['atom link in quotation marks of one stroke', atom(`<link href='${page}'/>`), page],
    [
      'atom alternate',
      atom(`<link rel="self" href="http://s.example/"/><link rel="alternate" type="text/html" href="${page}"/>`),
      page,
    ],
    [
      'atom alternate by its full name',
      atom(`<link rel="http://www.iana.org/assignments/relation/alternate" href="${page}"/>`),
      page,
    ],
    ['atom enclosure first', atom(`<link rel="enclosure" href="http://e.example/"/><link href="${page}"/>`), page],
    [
      'atom alternate of another type',
      atom(`<link rel="alternate" type="application/json" href="http://j.example/"/><link href="${page}"/>`),
      page,
    ],
    [
      'atom self only, with an address as id',
      atom(`<link rel="self" href="http://s.example/"/><id>${page}</id>`),
      page,
    ],
    ['atom base of the feed', atom('<link href="a/1"/>', ' xml:base="http://lehti.example/"'), page],
    [
      'atom base of base',
      `<feed xmlns="${atomAddress}" xml:base="http://lehti.example/"><entry xml:base="a/"><link href="1"/></entry></feed>`,
      page,
    ],
    [
      'atom base that ends',
      `<feed xmlns="${atomAddress}" xml:base="http://lehti.example/"><title xml:base="http://x.example/">T</title><entry><link href="a/1"/></entry></feed>`,
      page,
    ],
    ['atom related only', atom('<link rel="related" href="http://r.example/"/>'), undefined],
    ['atom 0.3 link', atom03(`<link rel="alternate" type="text/html" href="${page}"/>`), page],
    ['rdf link', rdf(`<link>${page}</link>`), page],
    ['link named url', atom(`<link url="${page}"/>`), page],
    ['link named uri', atom(`<link uri="${page}"/>`), page],
    [
      'cdf',
      `<channel href="http://lehti.example/"><item href="${page}" lastmod="2026-01-05T10:00Z"><title>T</title></item></channel>`,
      page,
    ],
  ] as const
).map(([name, text, url]) => kind(name, text, url === undefined ? {} : { url }));

const ids: readonly FeedKind[] = (
  [
    ['guid', rss('<guid>abc</guid>'), 'abc'],
    ['guid that is no link', rss('<guid isPermaLink="false"> 123 </guid>'), '123'],
    ['guid in CDATA', rss('<guid><![CDATA[a&b]]></guid>'), 'a&b'],
    ['guid of a tag', rss('<guid>tag:lehti.example,2026:1</guid>'), 'tag:lehti.example,2026:1'],
    ['guid made absolute', rss('<guid>a/1</guid>', 'xml:base="http://lehti.example/"'), page],
    ['guid left alone', rss('<guid isPermaLink="false">a/1</guid>', 'xml:base="http://lehti.example/"'), 'a/1'],
    ['id of atom', atom('<id>urn:uuid:1</id>'), 'urn:uuid:1'],
    ['id of atom 0.3', atom03('<id>tag:1</id>'), 'tag:1'],
    ['about of rdf', rdf('<title>T</title>', 'http://lehti.example/x'), 'http://lehti.example/x'],
    [
      'about of rdf under another prefix',
      `<r:RDF xmlns:r="${rdfAddress}" xmlns="http://purl.org/rss/1.0/"><item r:about="x:1"/></r:RDF>`,
      'x:1',
    ],
    ['guid before about', rdf('<guid>g</guid>'), 'g'],
    ['link where there is none', rss(`<link>${page}</link>`), page],
  ] as const
).map(([name, text, id]) => kind(`id: ${name}`, text, { id }));

const at = '2026-01-05T10:00:00.000Z';
const dates: readonly FeedKind[] = (
  [
    ['pubDate', rss('<pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate>'), at],
    ['pubDate of asctime', rss('<pubDate>Mon Jan  5 10:00:00 2026</pubDate>'), at],
    ['pubDate as ISO', rss('<pubDate>2026-01-05T12:00:00+02:00</pubDate>'), at],
    ['pubDate without a zone', rss('<pubDate>2026-01-05 10:00:00</pubDate>'), at],
    [
      'pubDate without a zone in a Finnish feed',
      rss('<pubDate>2026-01-05 12:00:00</pubDate>', '', '<language>fi</language>'),
      at,
    ],
    ['pubDate in Finnish', rss('<pubDate>5.1.2026 klo 12.00</pubDate>'), at],
    [
      'pubDate that is nothing, with a dc:date',
      rss('<pubDate>eilen</pubDate><dc:date>2026-01-05T10:00:00Z</dc:date>', `xmlns:dc="${dublinCore}"`),
      at,
    ],
    [
      'pubDate before dc:date',
      rss(
        '<dc:date>2020-01-01</dc:date><pubDate>Mon, 05 Jan 2026 10:00:00 +0000</pubDate>',
        `xmlns:dc="${dublinCore}"`,
      ),
      at,
    ],
    ['dc:date', rdf('<dc:date>2026-01-05T10:00:00Z</dc:date>'), at],
    [
      'dcterms:issued',
      rss('<dcterms:issued>2026-01-05T10:00:00Z</dcterms:issued>', 'xmlns:dcterms="http://purl.org/dc/terms/"'),
      at,
    ],
    ['dcterms:created', rss('<t:created>2026-01-05T10:00:00Z</t:created>', 'xmlns:t="http://purl.org/dc/terms/"'), at],
    [
      'published before updated',
      atom('<updated>2026-02-01T00:00:00Z</updated><published>2026-01-05T10:00:00Z</published>'),
      at,
    ],
    ['updated alone', atom('<updated>2026-01-05T10:00:00Z</updated>'), at],
    ['updated with parts of seconds', atom('<updated>2026-01-05T10:00:00.25Z</updated>'), at],
    [
      'issued of atom 0.3',
      atom03('<issued>2026-01-05T10:00:00Z</issued><modified>2026-01-06T00:00:00Z</modified>'),
      at,
    ],
    ['modified of atom 0.3', atom03('<modified>2026-01-05T12:00:00+02:00</modified>'), at],
    ['created of atom 0.3', atom03('<created>2026-01-05T10:00:00Z</created>'), at],
    ['none', rss('<title>T</title>'), undefined],
    ['that cannot be', rss('<pubDate>Mon, 31 Feb 2026 10:00:00 GMT</pubDate>'), undefined],
    ['that may mean two days', rss('<pubDate>03/04/2026</pubDate>'), undefined],
    ['of a year only', atom('<updated>2026</updated>'), undefined],
    ['of the end of a sale', rss('<expirationDate>Mon, 05 Jan 2026 10:00:00 GMT</expirationDate>'), undefined],
  ] as const
).map(([name, text, publishedAt]) => kind(`date: ${name}`, text, publishedAt === undefined ? {} : { publishedAt }));

const contents: readonly FeedKind[] = (
  [
    ['text', '<title type="text">A &lt;b&gt; B</title>', 'A <b> B'],
    ['text by default', '<title>A &amp;amp; B</title>', 'A &amp; B'],
    ['html', '<title type="html">A &lt;b&gt;ja&lt;/b&gt; &amp;auml;</title>', 'A ja ä'],
    ['html in CDATA', '<title type="html"><![CDATA[A <b>ja</b> B]]></title>', 'A ja B'],
    ['xhtml', '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>ja</b> B</div></title>', 'A ja B'],
    [
      'xhtml under a prefix',
      '<title type="xhtml" xmlns:x="http://www.w3.org/1999/xhtml"><x:div>A <x:b>ja</x:b> B</x:div></title>',
      'A ja B',
    ],
    [
      'xhtml with signs',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">5 &lt; 6 &amp;</div></title>',
      '5 < 6 &',
    ],
    ['base64', '<title type="application/octet-stream">UMOkaXbDpCA8Yj5qYTwvYj4gecO2</title>', 'Päivä ja yö'],
    ['of a media type', '<title type="text/html">A &lt;b&gt;ja&lt;/b&gt; B</title>', 'A ja B'],
    ['of plain text', '<title type="text/plain">A &lt;i&gt; B</title>', 'A <i> B'],
  ] as const
).map(([name, title, expected]) => kind(`atom title as ${name}`, atom(title), { title: expected }));

const contents03: readonly FeedKind[] = (
  [
    ['escaped html', '<title type="text/html" mode="escaped">A &lt;b&gt;ja&lt;/b&gt; B</title>', 'A ja B'],
    ['escaped text', '<title mode="escaped">A &lt;b&gt; B</title>', 'A <b> B'],
    [
      'inline xhtml',
      '<title type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>ja</b> B</div></title>',
      'A ja B',
    ],
    ['base64', '<title type="text/html" mode="base64">UMOkaXbDpCA8Yj5qYTwvYj4gecO2</title>', 'Päivä ja yö'],
    [
      'base64 in lines',
      '<title type="text/html" mode="base64">\nUMOkaXbDpCA8\nYj5qYTwvYj4gecO2\n</title>',
      'Päivä ja yö',
    ],
  ] as const
).map(([name, title, expected]) => kind(`atom 0.3 title as ${name}`, atom03(title), { title: expected }));

const people: readonly FeedKind[] = (
  [
    ['dc:creator', rss('<dc:creator>Aino Aalto</dc:creator>', `xmlns:dc="${dublinCore}"`)],
    ['author of rss with its mail', rss('<author>aino@lehti.example (Aino Aalto)</author>')],
    ['author of rss before its mail', rss('<author>Aino Aalto &lt;aino@lehti.example&gt;</author>')],
    ['author of atom', atom('<author><name>Aino Aalto</name><email>a@lehti.example</email></author>')],
    ['author of atom, mail first', atom('<author><email>a@lehti.example</email><name>Aino Aalto</name></author>')],
    ['itunes:author', rss('<i:author>Aino Aalto</i:author>', 'xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"')],
  ] as const
).map(([name, text]) => kind(name, text, { author: 'Aino Aalto' }));

const summaries: readonly FeedKind[] = (
  [
    ['description', rss('<description>&lt;p&gt;Ingressi.&lt;/p&gt;</description>')],
    [
      'description before content',
      rss(
        '<content:encoded>Koko</content:encoded><description>Ingressi.</description>',
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
    ],
    [
      'content alone',
      rss(
        '<content:encoded><![CDATA[<p>Ingressi.</p>]]></content:encoded>',
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
    ],
    ['description unescaped', rss('<description><p>Ingressi.</p></description>')],
    ['summary of atom', atom('<summary type="html">&lt;i&gt;Ingressi.&lt;/i&gt;</summary><content>Koko</content>')],
    [
      'content of atom',
      atom('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ingressi.</p></div></content>'),
    ],
    ['abstract of cdf', '<channel><item><abstract>Ingressi.</abstract></item></channel>'],
  ] as const
).map(([name, text]) => kind(`summary: ${name}`, text, { summary: 'Ingressi.' }));

const item = `<item><title>Otsikko</title><link>${page}</link></item>`;
const whole: readonly FeedKind[] = (
  [
    [
      'declaration and comment before',
      `<?xml version="1.0" encoding="utf-8"?>\n<!-- oma -->\n<rss><channel>${item}</channel></rss>`,
    ],
    ['a long comment before', `<!-- ${'x'.repeat(9000)} --><rss><channel>${item}</channel></rss>`],
    ['blank lines before the declaration', `\n\n<?xml version="1.0"?><rss><channel>${item}</channel></rss>`],
    ['a style sheet', `<?xml-stylesheet href="a.xsl"?><rss><channel>${item}</channel></rss>`],
    [
      'the document type of Netscape',
      `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel>${item}</channel></rss>`,
    ],
    [
      'the entities of HTML, named and not fetched',
      `<!DOCTYPE rdf:RDF [<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml-lat1.ent"> %HTMLlat1;]><rss><channel>${item}</channel></rss>`,
    ],
    ['an entity that is plain', `<!DOCTYPE rss [<!ENTITY nimi "Lehti">]><rss><channel>${item}</channel></rss>`],
    ['no channel', `<rss>${item}</rss>`],
    ['items without a feed', item],
    [
      'rdf of 0.9',
      `<rdf:RDF xmlns:rdf="${rdfAddress}" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>L</title></channel>${item}</rdf:RDF>`,
    ],
    ['rdf without its prefix', `<RDF xmlns="${rdfAddress}"><channel/>${item}</RDF>`],
    ['a picture left open', `<rss><channel><image><title>Kuva</title>${item}</channel></rss>`],
    ['items left open', `<rss><channel><item><title>Otsikko</title><link>${page}</link><item><title>Toinen</title>`],
    ['a title left open', `<rss><channel><item><link>${page}</link><title>Otsikko<item><title>Toinen</title></item>`],
    ['the end missing', `<rss><channel>${item}`],
    ['tags in capitals', `<RSS><CHANNEL><ITEM><TITLE>Otsikko</TITLE><LINK>${page}</LINK></ITEM></CHANNEL></RSS>`],
    ['words after the end', `<rss><channel>${item}</channel></rss><!-- ok --><script>1</script>`],
    ['words before the beginning', `Notice: undefined index<rss><channel>${item}</channel></rss>`],
    ['attributes without quotation marks', `<rss version=2.0><channel>${item}</channel></rss>`],
    ['control signs', `<rss><channel>\u0001\u0008${item}</channel></rss>`],
  ] as const
).map(([name, text]) => kind(name, text, { title: 'Otsikko', url: page }));

const feedTitles: readonly FeedKind[] = (
  [
    ['rss', `<rss version="2.0"><channel><title>Lehti</title>${item}</channel></rss>`],
    [
      'rss with a picture first',
      `<rss><channel><image><title>Kuva</title></image><title>Lehti</title></channel></rss>`,
    ],
    [
      'rss with a search field',
      `<rss><channel><textInput><title>Haku</title></textInput><title>Lehti</title></channel></rss>`,
    ],
    ['rss that ends with its title', `<rss><channel>${item}<title>Lehti</title></channel></rss>`],
    [
      'atom',
      `<feed xmlns="${atomAddress}"><title type="html">&lt;b&gt;Lehti&lt;/b&gt;</title><entry><title>T</title></entry></feed>`,
    ],
    ['rdf', rdf('<title>T</title>')],
    ['nothing else', '<rss version="2.0"><channel><title>Lehti</title></channel></rss>'],
    ['json', '{"version":"https://jsonfeed.org/version/1.1","title":"Lehti","items":[]}'],
  ] as const
).map(([name, text]) => ({ name: `title of a feed: ${name}`, text, feedTitle: 'Lehti' }));

const json = (one: object, more: object = {}): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'L', items: [one], ...more });
const jsonFeeds: readonly FeedKind[] = [
  kind('json', json({ id: 'x', url: page, title: 'T', date_published: '2026-01-05T12:00:00+02:00' }), {
    id: 'x',
    url: page,
    title: 'T',
    publishedAt: at,
  }),
  kind('json with a number as id', json({ id: 7, url: page }), { id: '7', url: page }),
  kind('json with text only', json({ id: '1', content_text: 'Ingressi.' }), { id: '1', summary: 'Ingressi.' }),
  kind('json with html only', json({ id: '1', content_html: '<p>Ingressi.</p>' }), { summary: 'Ingressi.' }),
  kind('json with an outside link', json({ id: '1', external_url: page }), { url: page }),
  kind('json of 1.0 with an author', json({ id: '1', author: { name: 'Aino Aalto' } }), { author: 'Aino Aalto' }),
  kind('json of 1.1 with authors', json({ id: '1', authors: [{ name: 'Aino Aalto' }] }), { author: 'Aino Aalto' }),
  kind('json with an author of the feed', json({ id: '1' }, { authors: [{ name: 'Aino Aalto' }] }), {
    author: 'Aino Aalto',
  }),
  kind('json modified', json({ id: '1', date_modified: '2026-01-05T10:00:00Z' }), { publishedAt: at }),
  kind('json with signs', json({ id: '1', title: '5 < 6 & 7' }), { title: '5 < 6 & 7' }),
  kind('json with fields of wrong types', json({ id: ['x'], url: 5, title: { a: 1 }, date_published: 3 }), {}),
];

export const feedKinds: readonly FeedKind[] = [
  ...versions,
  ...rssTitles,
  ...names,
  ...links,
  ...ids,
  ...dates,
  ...contents,
  ...contents03,
  ...people,
  ...summaries,
  ...whole,
  ...feedTitles,
  ...jsonFeeds,
];
