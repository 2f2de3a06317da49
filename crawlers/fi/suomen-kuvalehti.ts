import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'suomen-kuvalehti',
  name: 'Suomen Kuvalehti',
  homepage: 'https://suomenkuvalehti.fi/',
  type: 'magazine',
  owner: 'Otavamedia',
  language: 'fi',
  feeds: ['https://suomenkuvalehti.fi/feed/'],
  skip: [/\/(tag|category|author)\//],
  examples: {
    article: 'https://suomenkuvalehti.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://suomenkuvalehti.fi/tag/kunnat/',
  },
});
