import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'vasabladet',
  name: 'Vasabladet',
  homepage: 'https://www.vasabladet.fi/',
  type: 'regional',
  owner: 'HSS Media',
  language: 'sv',
  region: 'Pohjanmaa',
  feeds: ['https://www.vasabladet.fi/feed/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.vasabladet.fi/nyheter/kommunen-oppnade-en-radgivning',
    other: 'https://www.vasabladet.fi/mainos/kevatale',
  },
});
