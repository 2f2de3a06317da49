import { defineAnnotator, type Earlier } from '../../src/annotate/annotator.ts';
import type { Annotation } from '../../src/types.ts';
import { judgeOf } from '../judging/judge.ts';

const isRelevant = (earlier: Earlier): boolean => earlier.relevance?.[0]?.label === 'relevant';

export default defineAnnotator({
  id: 'frames',
  name: 'Frames',
  description:
    'Which of the codebook’s frames the text presents immigration through, whoever says it (codebook, 2). Many can ' +
    'stand in one article; an article that is not relevant has none.',
  version: 2,
  needs: ['relevance'],
  scope: 'every',
  base: 'relevant',
  prepare: ({ frames }) => {
    const { judge, data } = judgeOf(frames);
    return {
      data,
      annotate: (document, earlier) => {
        if (document.language === 'other' || !isRelevant(earlier)) return [];
        const judgement = judge(document);
        return frames.flatMap(({ id }): Annotation[] => {
          if (!judgement.says(id)) return [];
          const cues = judgement.cues.frames.get(id)?.evidence ?? [];
          const evidence = cues.length > 0 ? cues : judgement.words(id);
          return [{ label: id, score: Math.round(judgement.probability(id) * 1000) / 1000, evidence }];
        });
      },
    };
  },
  json: (annotations) => ({
    frames: annotations.map(({ label, score, evidence }) => ({
      id: label,
      score,
      evidence: evidence.map(({ start, end }) => ({ start, end })),
    })),
  }),
  examples: [
    {
      language: 'fi',
      title: 'Hallitus kiristää turvapaikanhakijoiden ehtoja',
      lead: 'Järjestöt muistuttavat perustuslaista ja ihmisoikeuksista.',
      has: ['control', 'rights_rule_of_law'],
      lacks: ['contribution', 'local_vitality'],
    },
    {
      language: 'fi',
      title: 'Linnut palaavat Saharan takaa',
      lead: 'Muutto on tänä vuonna myöhässä.',
      lacks: ['control', 'humanitarian'],
    },
    {
      language: 'sv',
      title: 'Utländska vårdare berättar om rasism i arbetet',
      lead: 'Var femte har upplevt diskriminering.',
      has: ['discrimination'],
      lacks: ['control'],
    },
    {
      language: 'en',
      title: 'Small towns hope that refugees will stay',
      lead: 'New residents keep the village school and shop alive.',
      has: ['local_vitality'],
      lacks: ['security_crime'],
    },
  ],
});
