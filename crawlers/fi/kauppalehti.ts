import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'kauppalehti',
  name: 'Kauppalehti',
  homepage: 'https://www.kauppalehti.fi/',
  type: 'business',
  owner: 'Alma Media',
  language: 'fi',
  feeds: ['https://feeds.kauppalehti.fi/rss/main', 'https://feeds.kauppalehti.fi/rss/topic/politiikka'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.kauppalehti.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.kauppalehti.fi/mainos/kevatale',
  },
});
