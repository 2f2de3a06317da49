import { defineAnnotator } from '../../src/annotate/annotator.ts';
import { judgeOf } from '../judging/judge.ts';

export default defineAnnotator({
  id: 'relevance',
  name: 'Relevance',
  description:
    'Whether immigration, asylum, integration, citizenship, deportation or the position of people with a migrant ' +
    'background in Finland, the Nordic countries or Europe is a main topic (codebook, 1). The score is the ' +
    'probability that it is, whichever label stands.',
  version: 2,
  scope: 'every',
  labels: ['relevant', 'not_relevant'],
  base: 'labelled',
  prepare: ({ frames }) => {
    const { judge, data } = judgeOf(frames);
    return {
      data,
      annotate: (document) => {
        if (document.language === 'other') return [{ label: 'not_relevant', score: 0, evidence: [] }];
        const judgement = judge(document);
        const score = Math.round(judgement.probability('relevant') * 1000) / 1000;
        const found = judgement.cues.relevance.evidence;
        return judgement.says('relevant')
          ? [{ label: 'relevant', score, evidence: found.length > 0 ? found : judgement.words('relevant') }]
          : [{ label: 'not_relevant', score, evidence: found }];
      },
    };
  },
  json: ([first]) => ({
    relevance: first ? { label: first.label === 'relevant', score: first.score } : null,
  }),
  examples: [
    {
      language: 'fi',
      title: 'Hallitus esittää uusia ehtoja oleskeluluville',
      lead: 'Maahanmuuttovirasto arvioi, että muutos koskee tuhansia hakijoita.',
      has: ['relevant'],
    },
    {
      language: 'fi',
      title: 'Kurjet ovat aloittaneet muuttonsa etelään',
      lead: 'Lintuharrastajat laskivat pellolla tuhansia lintuja.',
      has: ['not_relevant'],
    },
    {
      language: 'fi',
      title: 'Trump lupaa lisää karkotuksia',
      lead: 'Yhdysvaltain presidentin mukaan siirtolaiset palautetaan Meksikoon.',
      has: ['not_relevant'],
    },
    {
      language: 'sv',
      title: 'Fler asylsökande väntas till Österbotten',
      lead: 'Kommunerna förbereder nya flyktingförläggningar.',
      has: ['relevant'],
    },
    {
      language: 'sv',
      title: 'Flyttfåglarna anlände i rekordtid',
      lead: 'Vårens första tranor sågs på åkrarna i veckan.',
      has: ['not_relevant'],
    },
    {
      language: 'en',
      title: 'Finland to tighten rules on family reunification',
      lead: 'The bill would lengthen the residence time required of refugees.',
      has: ['relevant'],
    },
    {
      language: 'en',
      title: 'Company finishes data migration ahead of schedule',
      lead: 'Customers will see the new system next week.',
      has: ['not_relevant'],
    },
  ],
});
