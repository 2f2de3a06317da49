import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'demokraatti',
  name: 'Demokraatti',
  homepage: 'https://demokraatti.fi/',
  type: 'party',
  owner: 'Kustannus Oy Demokraatti (SDP)',
  language: 'fi',
  feeds: ['https://demokraatti.fi/feed/'],
  skip: [/\/(tag|category|author)\//],
  notes: 'Organ of the Social Democratic Party.',
  examples: {
    article: 'https://demokraatti.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://demokraatti.fi/tag/kunnat/',
  },
});
