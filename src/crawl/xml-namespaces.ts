/** The vocabularies of feeds, by the customary prefix of each; the core words of RSS and Atom have none. */
const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': [
      'http://backend.userland.com/rss',
      'http://blogs.law.harvard.edu/tech/rss',
      'http://purl.org/rss/1.0/',
      'http://purl.org/rss/1.0/modules/rss091#',
      'http://my.netscape.com/rdf/simple/0.9/',
      'http://channel.netscape.com/rdf/simple/0.9/',
      'http://www.w3.org/2005/Atom',
      'http://purl.org/atom/ns#',
      'http://purl.org/atom-blog/ns#',
      'http://purl.org/echo/',
      'http://purl.org/pie/',
      'http://example.com/newformat#',
      'http://example.com/necho',
      'uri/of/echo/namespace#',
      'http://www.sitemaps.org/schemas/sitemap/0.9',
      // Some make it the default of a whole feed.
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    ],
    dc: ['http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/elements/1.0/'],
    dcterms: ['http://purl.org/dc/terms/'],
    content: ['http://purl.org/rss/1.0/modules/content/'],
    media: ['http://search.yahoo.com/mrss', 'http://search.yahoo.com/mrss/'],
    itunes: ['http://www.itunes.com/DTDs/PodCast-1.0.dtd', 'http://example.com/DTDs/PodCast-1.0.dtd'],
    xhtml: ['http://www.w3.org/1999/xhtml'],
    image: ['http://www.google.com/schemas/sitemap-image/1.1'],
    video: ['http://www.google.com/schemas/sitemap-video/1.1'],
    news: ['http://www.google.com/schemas/sitemap-news/0.9'],
    feedburner: ['http://rssnamespace.org/feedburner/ext/1.0'],
    thr: ['http://purl.org/syndication/thread/1.0', 'http://purl.org/rss/1.0/modules/threading/'],
  }).flatMap(([prefix, addresses]) =>
    addresses.flatMap((address) => [[address, prefix] as const, [address.toLowerCase(), prefix] as const]),
  ),
);

/**
 * The customary prefix of a name. A vocabulary that is not known, and a prefix that was never declared, keep the prefix
 * that the file gives them; several addresses of userland.com stand for plain RSS.
 */
export function namespacePrefix(address: string | undefined, given: string): string {
  if (!address) return given;
  return prefixes.get(address) ?? unusual(address) ?? given;
}

/** Addresses are written in capitals, with blanks, and in versions that nobody announced. */
function unusual(address: string): string | undefined {
  const lower = address.slice(0, 200).trim().toLowerCase();
  return lower.includes('backend.userland.com/rss') ? '' : prefixes.get(lower);
}
