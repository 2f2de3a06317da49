import { defineAnnotator } from '../../src/annotate/annotator.ts';
import { newsLeaning } from '../evaluation/news-leaning.ts';

export default defineAnnotator({
  id: 'tone',
  name: 'Tone',
  description:
    'The evaluative colour of what is said of immigration: negative, neutral or positive (codebook, 3), by a model ' +
    'learned from coded headlines. The score is the probability of positive less that of negative.',
  version: 2,
  needs: ['relevance', 'genre', 'quotes'],
  scope: 'every',
  labels: ['negative', 'neutral', 'positive'],
  base: 'relevant',
  prepare: ({ frames }) => {
    const { read, data } = newsLeaning(frames);
    return {
      data,
      annotate: (document, earlier) => {
        if (document.language === 'other' || earlier.relevance?.[0]?.label !== 'relevant') return [];
        const { end, score, evidence } = read(document, earlier, 'tone');
        return [{ label: end ?? 'neutral', score, evidence }];
      },
    };
  },
  json: ([first]) => ({ tone: first ? { label: first.label, score: first.score } : null }),
  examples: [
    {
      language: 'fi',
      title: 'Kotouttaminen on täydellinen epäonnistuminen, sanoo professori',
      lead: 'Hänen mukaansa maahanmuuton ongelmat pahenevat.',
      has: ['negative'],
    },
    {
      language: 'fi',
      title: 'Turvapaikanhakijoita saapui tammikuussa 120',
      lead: 'Maahanmuuttovirasto julkaisi tilaston tiistaina.',
      has: ['neutral'],
    },
    {
      language: 'fi',
      title: 'Pakolaisena tullut yrittäjä on ylpeä menestystarinastaan',
      lead: 'Maahanmuuttajat rikastuttavat kaupunkia, hän iloitsee.',
      has: ['positive'],
    },
    {
      language: 'sv',
      title: 'Integrationen är en katastrof, säger forskaren',
      lead: 'Problemen med invandringen förvärras.',
      has: ['negative'],
    },
    {
      language: 'sv',
      title: 'Antalet asylsökande minskade i januari',
      lead: 'Migrationsverket publicerade statistiken på tisdagen.',
      has: ['neutral'],
    },
    {
      language: 'en',
      title: 'Refugee entrepreneur is proud of a success story',
      lead: 'Immigrants enrich the culture of the city, says the mayor.',
      has: ['positive'],
    },
    {
      language: 'en',
      title: 'The number of asylum seekers fell in January',
      lead: 'The immigration service published its figures on Tuesday.',
      has: ['neutral'],
    },
  ],
});
