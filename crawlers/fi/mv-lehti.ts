import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'mv-lehti',
  name: 'MV-lehti',
  homepage: 'https://mvlehti.net/',
  type: 'alternative',
  owner: 'Published anonymously; founded by Ilja Janitskin',
  language: 'fi',
  feeds: ['https://mvlehti.net/feed/'],
  skip: [/\/(tag|category|author|kategoria|avainsana)\//],
  notes:
    'Alternative medium (vastamedia). That the site publishes was seen in 2025; its feed was not: the address is the default of its publishing system.',
  examples: {
    article: 'https://mvlehti.net/2026/01/12/kunta-avasi-neuvontapisteen/',
    other: 'https://mvlehti.net/tag/kunnat/',
  },
});
