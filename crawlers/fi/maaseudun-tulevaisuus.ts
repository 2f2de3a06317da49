import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'maaseudun-tulevaisuus',
  name: 'Maaseudun Tulevaisuus',
  homepage: 'https://www.maaseuduntulevaisuus.fi/',
  type: 'rural',
  owner: 'Viestimedia Oy (MTK)',
  language: 'fi',
  feeds: ['https://www.maaseuduntulevaisuus.fi/feeds/maaseuduntulevaisuus'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.maaseuduntulevaisuus.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.maaseuduntulevaisuus.fi/mainos/kevatale',
  },
});
