import { defineOutletGroup } from '../../src/crawl/outlet.ts';

export default defineOutletGroup({
  id: 'independent-locals',
  type: 'local',
  owner: 'Local publisher',
  language: 'fi',
  feedPath: '/feed/',
  skip: [/\/(tag|category|author|kategoria|avainsana)\//],
  notes:
    'Local papers outside the large groups, on one kind of publishing system; the feeds were seen in lists of 2026, the owners were not looked up.',
  examplePaths: { article: '/kunta-avasi-neuvontapisteen/', other: '/tag/kunnat/' },
  titles: [
    {
      id: 'auranmaan-viikkolehti',
      name: 'Auranmaan Viikkolehti',
      homepage: 'https://www.avl.fi/',
      region: 'Varsinais-Suomi',
    },
    {
      id: 'uudenkaupungin-sanomat',
      name: 'Uudenkaupungin Sanomat',
      homepage: 'https://www.uudenkaupunginsanomat.fi/',
      region: 'Varsinais-Suomi',
    },
    {
      id: 'kunnallislehti',
      name: 'Kunnallislehti Paimio-Sauvo-Kaarina',
      homepage: 'https://www.kuntsari.fi/',
      region: 'Varsinais-Suomi',
    },
    {
      id: 'annonsbladet',
      name: 'Annonsbladet',
      homepage: 'https://annonsbladet.fi/',
      region: 'Varsinais-Suomi',
      language: 'sv',
    },
    { id: 'nya-ostis', name: 'Nya Östis', homepage: 'https://www.nyaostis.fi/', region: 'Uusimaa', language: 'sv' },
    { id: 'sydan-hameen-lehti', name: 'Sydän-Hämeen Lehti', homepage: 'https://shl.fi/', region: 'Pirkanmaa' },
    { id: 'oriveden-sanomat', name: 'Oriveden Sanomat', homepage: 'https://orivedensanomat.fi/', region: 'Pirkanmaa' },
    { id: 'pirkkalainen', name: 'Pirkkalainen', homepage: 'https://pirkkalainen.fi/', region: 'Pirkanmaa' },
    {
      id: 'ylojarven-uutiset',
      name: 'Ylöjärven Uutiset',
      homepage: 'https://ylojarvenuutiset.fi/',
      region: 'Pirkanmaa',
    },
    {
      id: 'lempaalan-vesilahden-sanomat',
      name: 'Lempäälän-Vesilahden Sanomat',
      homepage: 'https://lvs.fi/',
      region: 'Pirkanmaa',
    },
    {
      id: 'kuhmoisten-sanomat',
      name: 'Kuhmoisten Sanomat',
      homepage: 'https://kuhmoistensanomat.fi/',
      region: 'Pirkanmaa',
    },
    {
      id: 'pyhajarven-sanomat',
      name: 'Pyhäjärven Sanomat',
      homepage: 'https://pyhajarvensanomat.fi/',
      region: 'Pohjois-Pohjanmaa',
    },
    {
      id: 'kalajoen-seutu',
      name: 'Kalajoen Seutu',
      homepage: 'https://kalajoenseutu.net/',
      region: 'Pohjois-Pohjanmaa',
    },
    { id: 'kuhmolainen', name: 'Kuhmolainen', homepage: 'https://www.kuhmolainen.fi/', region: 'Kainuu' },
    {
      id: 'kotiseutu-uutiset',
      name: 'Kotiseutu-uutiset',
      homepage: 'https://kotiseutu-uutiset.com/',
      region: 'Pohjois-Karjala',
    },
    {
      id: 'pietarsaaren-sanomat',
      name: 'Pietarsaaren Sanomat',
      homepage: 'https://www.pietarsaarensanomat.fi/',
      region: 'Pohjanmaa',
    },
  ],
});
