import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'verkkouutiset',
  name: 'Verkkouutiset',
  homepage: 'https://www.verkkouutiset.fi/',
  type: 'party',
  owner: 'Kansalliskustannus Oy (Kokoomus)',
  language: 'fi',
  feeds: ['https://www.verkkouutiset.fi/feed/'],
  skip: [/\/(tag|category|author)\//],
  notes: 'Near the National Coalition Party.',
  examples: {
    article: 'https://www.verkkouutiset.fi/a/kunta-avasi-neuvontapisteen/',
    other: 'https://www.verkkouutiset.fi/tag/kunnat/',
  },
});
