import { defineOutlet } from '../../src/crawl/outlet.ts';

export default defineOutlet({
  id: 'valtioneuvosto',
  name: 'Valtioneuvosto',
  homepage: 'https://valtioneuvosto.fi/',
  type: 'government',
  owner: 'Suomen valtio',
  language: 'fi',
  feeds: ['https://valtioneuvosto.fi/staattiset-feedit/-/asset_publisher/Kh4WBNNjLkT0/rss'],
  notes: 'Press releases of all ministries; the ministry is the author (dc:creator).',
  examples: {
    article: 'https://valtioneuvosto.fi/-/1410869/kotoutumisen-rahoitus-uudistuu',
    other: 'https://intermin.fi/etusivu',
  },
});
