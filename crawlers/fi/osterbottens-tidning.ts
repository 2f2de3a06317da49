import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'osterbottens-tidning',
  name: 'Österbottens Tidning',
  homepage: 'https://www.osterbottenstidning.fi/',
  type: 'regional',
  owner: 'HSS Media',
  language: 'sv',
  region: 'Pohjanmaa',
  feeds: ['https://www.osterbottenstidning.fi/feed/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.osterbottenstidning.fi/nyheter/kommunen-oppnade-en-radgivning',
    other: 'https://www.osterbottenstidning.fi/mainos/kevatale',
  },
});
