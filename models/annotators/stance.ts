import { defineAnnotator } from '../../src/annotate/annotator.ts';
import type { Document } from '../../src/language/document.ts';
import type { Annotation } from '../../src/types.ts';
import { newsLeaning } from '../evaluation/news-leaning.ts';
import { proseLimits, proseModel } from '../evaluation/prose-leaning.ts';

/** A Swedish text without headline is a passage of debate, not an article: the model of debate prose reads it. */
function isProse({ language, fields }: Document): boolean {
  return language === 'sv' && !fields.title && !fields.lead;
}

function proseMark(document: Document): Annotation {
  const prose = proseModel();
  const score = Math.round(1000 * prose.favour(document)) / 1000 || 0;
  const label =
    score <= proseLimits.restrictive
      ? 'restrictive'
      : score >= proseLimits.supportive
        ? 'supportive'
        : 'balanced_or_none';
  return { label, score, evidence: label === 'balanced_or_none' ? [] : prose.words(document, label === 'supportive') };
}

export default defineAnnotator({
  id: 'stance',
  name: 'Stance',
  description:
    'The side the text as a whole takes toward immigration or immigrants: restrictive, balanced or none, supportive ' +
    '(codebook, 3), by a model learned from coded headlines; Swedish passages without a headline by one learned from rated ' +
    'debate, whether or not immigration is their main topic. The score runs from -1 (restrictive) to 1 (supportive).',
  version: 2,
  needs: ['relevance', 'genre', 'quotes'],
  scope: 'every',
  labels: ['restrictive', 'balanced_or_none', 'supportive'],
  base: 'relevant',
  prepare: ({ frames }) => {
    const { read, data } = newsLeaning(frames);
    return {
      data: { news: data, proseLimits },
      annotate: (document, earlier) => {
        if (isProse(document)) return [proseMark(document)];
        if (document.language === 'other' || earlier.relevance?.[0]?.label !== 'relevant') return [];
        const { end, score, evidence } = read(document, earlier, 'stance');
        return [{ label: end ?? 'balanced_or_none', score, evidence }];
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
