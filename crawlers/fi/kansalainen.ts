import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'kansalainen',
  name: 'Kansalainen',
  homepage: 'https://www.kansalainen.fi/',
  type: 'alternative',
  owner: 'Avoin Media ry',
  language: 'fi',
  feeds: ['https://www.kansalainen.fi/feed/'],
  skip: [/\/(tag|category|author|kategoria|avainsana)\//],
  notes:
    'Alternative medium (vastamedia). Owner and feed were not seen: the address is the default of its publishing system.',
  examples: {
    article: 'https://www.kansalainen.fi/kunta-avasi-neuvontapisteen/',
    other: 'https://www.kansalainen.fi/tag/kunnat/',
  },
});
