import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'kd-lehti',
  name: 'KD-lehti',
  homepage: 'https://www.kdlehti.fi/',
  type: 'party',
  owner: 'Kristillisdemokraatit',
  language: 'fi',
  feeds: ['https://www.kdlehti.fi/feed/'],
  skip: [/\/(tag|category|author)\//],
  notes: 'Organ of the Christian Democrats.',
  examples: {
    article: 'https://www.kdlehti.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.kdlehti.fi/tag/kunnat/',
  },
});
