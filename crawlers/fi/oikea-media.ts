import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'oikea-media',
  name: 'Oikea Media',
  homepage: 'https://www.oikeamedia.com/',
  type: 'alternative',
  owner: 'Near the Patmos foundation',
  language: 'fi',
  feeds: ['https://www.oikeamedia.com/feed/'],
  skip: [/\/(tag|category|author|kategoria|avainsana)\//],
  notes:
    'Alternative medium, Christian and conservative. Owner and feed were not seen: the address is a guess from the usual one.',
  examples: {
    article: 'https://www.oikeamedia.com/o1-200001',
    other: 'https://www.oikeamedia.com/tag/kunnat/',
  },
});
