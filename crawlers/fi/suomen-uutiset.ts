import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'suomen-uutiset',
  name: 'Suomen Uutiset',
  homepage: 'https://www.suomenuutiset.fi/',
  type: 'party',
  owner: 'Perussuomalaiset',
  language: 'fi',
  feeds: ['https://www.suomenuutiset.fi/feed/'],
  skip: [/\/(tag|category|author)\//],
  notes: 'Organ of the Finns Party.',
  examples: {
    article: 'https://www.suomenuutiset.fi/kunta-avasi-neuvontapisteen/',
    other: 'https://www.suomenuutiset.fi/tag/kunnat/',
  },
});
