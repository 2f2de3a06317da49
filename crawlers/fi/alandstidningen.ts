import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'alandstidningen',
  name: 'Ålandstidningen',
  homepage: 'https://www.alandstidningen.ax/',
  type: 'regional',
  owner: 'Ålands Tidnings-Tryckeri Ab',
  language: 'sv',
  region: 'Ahvenanmaa',
  feeds: ['https://www.alandstidningen.ax/rss/allt'],
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  notes: 'The feed address is an old one: try it with outlets check.',
  examples: {
    article: 'https://www.alandstidningen.ax/nyheter/kommunen-oppnade-en-radgivning',
    other: 'https://www.alandstidningen.ax/mainos/kevatale',
  },
});
