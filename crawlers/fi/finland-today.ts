import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'finland-today',
  name: 'Finland Today',
  homepage: 'https://finlandtoday.fi/',
  type: 'international',
  owner: 'Finland Today',
  language: 'en',
  feeds: ['https://finlandtoday.fi/feed/'],
  skip: [/\/(tag|category|author)\//],
  examples: {
    article: 'https://finlandtoday.fi/news/a-town-opens-an-advice-point',
    other: 'https://finlandtoday.fi/tag/kunnat/',
  },
});
