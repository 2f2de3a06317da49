import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'kansan-uutiset',
  name: 'Kansan Uutiset',
  homepage: 'https://www.ku.fi/',
  type: 'party',
  owner: 'Yrjö Sirola foundation and trade unions',
  language: 'fi',
  feeds: ['https://www.ku.fi/feed/'],
  skip: [/\/(tag|category|author)\//],
  notes: 'Near the Left Alliance.',
  examples: {
    article: 'https://www.ku.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.ku.fi/tag/kunnat/',
  },
});
