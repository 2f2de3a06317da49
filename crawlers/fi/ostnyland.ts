import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'ostnyland',
  name: 'Östnyland',
  homepage: 'https://www.ostnyland.fi/',
  type: 'regional',
  owner: 'KSF Media (Konstsamfundet)',
  language: 'sv',
  region: 'Uusimaa',
  feeds: ['https://www.ostnyland.fi/feed/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.ostnyland.fi/nyheter/kommunen-oppnade-en-radgivning',
    other: 'https://www.ostnyland.fi/mainos/kevatale',
  },
});
