import { defineOutletGroup } from '../../src/crawl/outlet.ts';

export default defineOutletGroup({
  id: 'kaleva-locals',
  type: 'local',
  owner: 'Kaleva Oy',
  language: 'fi',
  feedPath: '/feedit/rss/managed-listing/uusimmat/',
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  notes: 'The papers of the group share one publishing system; the feeds were seen in lists of 2026.',
  examplePaths: { article: '/uutiset/kunta-avasi-neuvontapisteen', other: '/mainos/kevatale' },
  titles: [
    {
      id: 'pyhajokiseutu',
      name: 'Pyhäjokiseutu',
      homepage: 'https://www.pyhajokiseutu.fi/',
      region: 'Pohjois-Pohjanmaa',
    },
    { id: 'iijokiseutu', name: 'Iijokiseutu', homepage: 'https://www.iijokiseutu.fi/', region: 'Pohjois-Pohjanmaa' },
    { id: 'rantalakeus', name: 'Rantalakeus', homepage: 'https://www.rantalakeus.fi/', region: 'Pohjois-Pohjanmaa' },
  ],
});
