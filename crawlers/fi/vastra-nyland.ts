import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'vastra-nyland',
  name: 'Västra Nyland',
  homepage: 'https://www.vastranyland.fi/',
  type: 'regional',
  owner: 'KSF Media (Konstsamfundet)',
  language: 'sv',
  region: 'Uusimaa',
  feeds: ['https://www.vastranyland.fi/feed/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.vastranyland.fi/nyheter/kommunen-oppnade-en-radgivning',
    other: 'https://www.vastranyland.fi/mainos/kevatale',
  },
});
