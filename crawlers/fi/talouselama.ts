import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'talouselama',
  name: 'Talouselämä',
  homepage: 'https://www.talouselama.fi/',
  type: 'business',
  owner: 'Alma Media',
  language: 'fi',
  feeds: ['https://www.talouselama.fi/api/feed/v2/rss/te'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  examples: {
    article: 'https://www.talouselama.fi/uutiset/kunta-avasi-neuvontapisteen',
    other: 'https://www.talouselama.fi/mainos/kevatale',
  },
});
