import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'nya-aland',
  name: 'Nya Åland',
  homepage: 'https://www.nyan.ax/',
  type: 'regional',
  owner: 'Nya Ålands Tidnings Ab',
  language: 'sv',
  region: 'Ahvenanmaa',
  feeds: ['https://www.nyan.ax/feed/rss/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.nyan.ax/nyheter/kommunen-oppnade-en-radgivning',
    other: 'https://www.nyan.ax/mainos/kevatale',
  },
});
