import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'suomenmaa',
  name: 'Suomenmaa',
  homepage: 'https://www.suomenmaa.fi/',
  type: 'party',
  owner: 'Suomen Keskusta',
  language: 'fi',
  feeds: ['https://www.suomenmaa.fi/feed/'],
  skip: [/\/(tag|category|author)\//],
  notes: 'Organ of the Centre Party.',
  examples: {
    article: 'https://www.suomenmaa.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.suomenmaa.fi/tag/kunnat/',
  },
});
