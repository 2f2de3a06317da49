import { defineAnnotator } from '../../src/annotate/annotator.ts';
import { evaluations, lean, readEvaluation } from '../evaluation/lean.ts';

/** Points from which the text takes a side; a plain report of a proposal stays below. */
const threshold = 0.4;

export default defineAnnotator({
  id: 'stance',
  name: 'Stance',
  description:
    'The side the text as a whole takes toward immigration or immigrants: restrictive, balanced or none, supportive ' +
    '(codebook, 3). The score runs from -1 (restrictive) to 1 (supportive).',
  version: 1,
  needs: ['relevance'],
  scope: 'every',
  labels: ['restrictive', 'balanced_or_none', 'supportive'],
  base: 'relevant',
  prepare: () => {
    const readers = readEvaluation('restrictive', 'supportive');
    return {
      data: { threshold, evaluations },
      annotate: (document, earlier) => {
        const found = lean(document, earlier, readers);
        if (!found) return [];
        const { score } = found;
        const label = score <= -threshold ? 'restrictive' : score >= threshold ? 'supportive' : 'balanced_or_none';
        return [{ label, ...found }];
      },
    };
  },
  json: ([first]) => ({ stance: first ? { label: first.label, score: first.score } : null }),
  examples: [
    {
      language: 'fi',
      title: 'Kolumni: Maahanmuuton ongelmat on pakko myöntää',
      lead: 'Hallitsematon maahanmuutto on vaarallista, ja rajat on pantava kiinni.',
      has: ['restrictive'],
    },
    {
      language: 'fi',
      title: 'Ministeriö lähetti oleskelulupia koskevan esityksen lausunnolle',
      lead: 'Lausuntoja voi antaa syyskuun loppuun.',
      has: ['balanced_or_none'],
    },
    {
      language: 'fi',
      title: 'Suomi tarvitsee lisää maahanmuuttajia, sanoo professori',
      lead: 'Hän pitää turvapaikanhakijoiden kohtelua epäinhimillisenä.',
      has: ['supportive'],
    },
    {
      language: 'sv',
      title: 'Insändare: Stoppa massinvandringen',
      lead: 'Integrationen har misslyckats, och skattebetalarna får stå för notan.',
      has: ['restrictive'],
    },
    {
      language: 'sv',
      title: 'Finland behöver fler invandrare',
      lead: 'Det är omänskligt att behandla asylsökande så här, säger biskopen.',
      has: ['supportive'],
    },
    {
      language: 'en',
      title: 'Mass immigration must be stopped',
      lead: 'Integration has failed and there are too many migrants, the writer says.',
      has: ['restrictive'],
    },
    {
      language: 'en',
      title: 'Ministry sends bill on residence permits for comment',
      lead: 'Comments are taken until September.',
      has: ['balanced_or_none'],
    },
  ],
});
