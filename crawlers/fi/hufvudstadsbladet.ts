import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'hufvudstadsbladet',
  name: 'Hufvudstadsbladet',
  homepage: 'https://www.hbl.fi/',
  type: 'quality',
  owner: 'KSF Media (Konstsamfundet)',
  language: 'sv',
  feeds: ['https://www.hbl.fi/feeds/feed.xml'],
  skip: [/\/(korsord|annons|quiz|native)\//],
  notes: 'Most pages are cut for non-subscribers.',
  examples: {
    article: 'https://www.hbl.fi/2026-01-05/kommunen-oppnade-en-radgivning/',
    other: 'https://www.hbl.fi/korsord/1/',
  },
});
