import { defineOutletGroup } from '../../src/crawl/outlet.ts';

export default defineOutletGroup({
  id: 'keskisuomalainen-regionals',
  type: 'regional',
  owner: 'Keskisuomalainen Oyj',
  language: 'fi',
  feedPath: '/feed/rss/',
  skip: [/\/(mainos|kumppanit?|kaupallinen-yhteistyo|ristikot|nakoislehti)\//],
  notes: 'The feed is where the other papers of the group have theirs; it was not seen for these titles.',
  examplePaths: { article: '/uutiset/kunta-avasi-neuvontapisteen', other: '/mainos/kevatale' },
  titles: [
    {
      id: 'kouvolan-sanomat',
      name: 'Kouvolan Sanomat',
      homepage: 'https://www.kouvolansanomat.fi/',
      region: 'Kymenlaakso',
    },
    { id: 'kymen-sanomat', name: 'Kymen Sanomat', homepage: 'https://www.kymensanomat.fi/', region: 'Kymenlaakso' },
    { id: 'lansi-savo', name: 'Länsi-Savo', homepage: 'https://www.lansi-savo.fi/', region: 'Etelä-Savo' },
    { id: 'ita-savo', name: 'Itä-Savo', homepage: 'https://www.ita-savo.fi/', region: 'Etelä-Savo' },
    {
      id: 'iisalmen-sanomat',
      name: 'Iisalmen Sanomat',
      homepage: 'https://www.iisalmensanomat.fi/',
      region: 'Pohjois-Savo',
    },
  ],
});
