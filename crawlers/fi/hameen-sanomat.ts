import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'hameen-sanomat',
  name: 'Hämeen Sanomat',
  homepage: 'https://www.hameensanomat.fi/',
  type: 'regional',
  owner: 'Keskisuomalainen Oyj',
  language: 'fi',
  region: 'Kanta-Häme',
  feeds: ['https://www.hameensanomat.fi/feed/rss/'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  notes: 'Bought from Aina Group in 2021.',
  examples: {
    article: 'https://www.hameensanomat.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.hameensanomat.fi/mainos/kevatale',
  },
});
