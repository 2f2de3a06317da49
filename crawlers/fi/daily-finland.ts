import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'daily-finland',
  name: 'Daily Finland',
  homepage: 'https://www.dailyfinland.fi/',
  type: 'international',
  owner: 'Daily Finland',
  language: 'en',
  feeds: ['https://www.dailyfinland.fi/feed/latest-rss.xml'],
  skip: [/\/(archive|photo|video)\//],
  notes: 'The feed answered with a server error in spring 2026: try it with outlets check.',
  examples: {
    article: 'https://www.dailyfinland.fi/national/50000/Municipality-opens-advice-desk',
    other: 'https://www.dailyfinland.fi/archive/2026/',
  },
});
