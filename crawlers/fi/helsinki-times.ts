import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'helsinki-times',
  name: 'Helsinki Times',
  homepage: 'https://www.helsinkitimes.fi/',
  type: 'international',
  owner: 'Helsinki Times Oy',
  language: 'en',
  feeds: ['https://www.helsinkitimes.fi/?format=feed&type=rss'],
  skip: [/\/(partner|sponsored|advertorial)\//],
  notes: 'Has answered 403 to crawlers at times (March 2026).',
  examples: {
    article: 'https://www.helsinkitimes.fi/finland/finland-news/domestic/10001-a-town-opens-an-advice-point.html',
    other: 'https://www.helsinkitimes.fi/partner/10002-an-offer.html',
  },
});
