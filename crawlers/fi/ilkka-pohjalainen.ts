import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'ilkka-pohjalainen',
  name: 'Ilkka-Pohjalainen',
  homepage: 'https://ilkkapohjalainen.fi/',
  type: 'regional',
  owner: 'Ilkka Oyj',
  language: 'fi',
  region: 'Etelä-Pohjanmaa',
  feeds: ['https://ilkkapohjalainen.fi/cmlink/ilkka-pohjalainen-paikalliset-1.5242274'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  notes:
    'Ilkka and Pohjalainen became one paper in 2020. The feed address is an old one and was not seen working: try it with outlets check.',
  examples: {
    article: 'https://ilkkapohjalainen.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://ilkkapohjalainen.fi/mainos/kevatale',
  },
});
