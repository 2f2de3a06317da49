import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'abo-underrattelser',
  name: 'Åbo Underrättelser',
  homepage: 'https://www.abounderrattelser.fi/',
  type: 'regional',
  owner: 'Förlags Ab Sydvästkusten',
  language: 'sv',
  region: 'Varsinais-Suomi',
  feeds: ['https://www.abounderrattelser.fi/feed/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.abounderrattelser.fi/nyheter/kommunen-oppnade-en-radgivning',
    other: 'https://www.abounderrattelser.fi/mainos/kevatale',
  },
});
