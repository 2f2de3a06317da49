import { defineAnnotator } from '../../src/annotate/annotator.ts';
import { evaluations, lean, readEvaluation } from '../evaluation/lean.ts';

/** Points from which the colour is clear; below them the article is neutral, which most news is. */
const threshold = 0.3;

export default defineAnnotator({
  id: 'tone',
  name: 'Tone',
  description:
    'The evaluative colour of what is said of immigration: negative, neutral or positive (codebook, 3). Only ' +
    'sentences about immigration count, and only evaluative wording. The score runs from -1 to 1.',
  version: 1,
  needs: ['relevance'],
  scope: 'every',
  labels: ['negative', 'neutral', 'positive'],
  base: 'relevant',
  prepare: () => {
    const readers = readEvaluation('negative', 'positive');
    return {
      data: { threshold, evaluations },
      annotate: (document, earlier) => {
        const found = lean(document, earlier, readers);
        if (!found) return [];
        const label = found.score <= -threshold ? 'negative' : found.score >= threshold ? 'positive' : 'neutral';
        return [{ label, ...found }];
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
