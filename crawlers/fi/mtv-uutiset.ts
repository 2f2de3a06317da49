import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'mtv-uutiset',
  name: 'MTV Uutiset',
  homepage: 'https://www.mtvuutiset.fi/',
  type: 'commercial',
  owner: 'MTV Oy (Schibsted Media)',
  language: 'fi',
  feeds: [
    'https://www.mtvuutiset.fi/api/feed/rss/uutiset_uusimmat',
    'https://www.mtvuutiset.fi/api/feed/rss/uutiset_kotimaa',
  ],
  skip: [/\/(video|videot|ohjelmat|mainos|kumppanisisalto)\//],
  examples: {
    article: 'https://www.mtvuutiset.fi/artikkeli/kunta-avasi-neuvontapisteen/9000001',
    other: 'https://www.mtvuutiset.fi/video/uutisikkuna/9000002',
  },
});
