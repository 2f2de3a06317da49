import { finding, thinResult } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { shareGap } from '../../src/report/hypothesis/predictions.ts';
import {
  framed,
  lackingTypes,
  outletsAreGiven,
  storyCounts,
  typeBy,
  typesMet,
} from '../../src/report/hypothesis/stories.ts';
import { estimateWords, namedWords } from '../../src/report/hypothesis/words.ts';

const regional = ['regional', 'local', 'rural'] as const;
const national = ['public', 'quality', 'tabloid', 'commercial', 'business', 'agency'] as const;
const growth = ['local_vitality', 'labour_need', 'services'] as const;
const threat = ['security_crime', 'cultural_threat'] as const;

export default defineHypothesis({
  id: 'h10-regional-and-national',
  code: 'H10',
  version: 1,
  title: {
    fi: 'Alueiden lehdet ja valtakunnan media',
    sv: 'Regionala tidningar och rikets medier',
    en: 'Regional and national press',
  },
  claim: {
    fi: 'Maakunta- ja paikallislehdissä maahanmuutto on useammin elinvoiman, työvoiman ja palvelujen asia kuin uhka; valtakunnan mediassa päinvastoin.',
    sv: 'I regional- och lokaltidningar är invandringen oftare en fråga om livskraft, arbetskraft och service än ett hot; i rikets medier tvärtom.',
    en: 'In regional and local press immigration is a matter of vitality, labour and services more often than a threat; in national media the reverse.',
  },
  source: 'Nordregio; Khalimzoda 2024 (C53, C35, C51)',
  measure: {
    fi: 'Osuus maahanmuuttojutuista, joissa on elinvoiman, työvoiman tai palvelujen kehys, miinus osuus, joissa on uhkakehys; alueiden lehdissä ja valtakunnan mediassa.',
    sv: 'Andelen artiklar om invandring med ramen livskraft, arbetskraft eller service, minus andelen med en hotram; i regionala tidningar och i rikets medier.',
    en: 'Share of the articles on immigration with a vitality, labour or services frame, minus the share with a threat frame; in regional and local press, and in national media.',
  },
  needs: ['frames'],
  assumptions: [
    outletsAreGiven,
    {
      fi: 'Palvelujen kehys kattaa asumisen. Sama juttu voi kuulua molempiin osuuksiin.',
      sv: 'Ramen service täcker boende. Samma artikel kan höra till båda andelarna.',
      en: 'The services frame covers housing. One article may be in both shares.',
    },
  ],
  parameters: { regional, national, growth, threat },
  analyse: async (input) => {
    const typeOf = typeBy(input);
    const met = typesMet();
    const counts = storyCounts(6);
    for await (const batch of input.articles({ measures: ['frames'] })) {
      for (const article of batch) {
        const type = typeOf(article.outlet);
        met.meet(type, article.outlet);
        const at = regional.some((one) => one === type) ? 0 : national.some((one) => one === type) ? 3 : undefined;
        if (at === undefined) continue;
        counts.add(article, at, framed(article, ...growth) ? 1 : 0);
        counts.add(article, at + 1, framed(article, ...threat) ? 1 : 0);
        counts.add(article, at + 2);
      }
    }
    const lacking = lackingTypes(met.held, [regional, national]);
    if (lacking) return thinResult(lacking);
    const stories = counts.stories();
    const compared = (at: number) =>
      [
        {
          label: { fi: 'elinvoima, työ, palvelut', sv: 'livskraft, arbete, service', en: 'vitality, labour, services' },
          cases: at,
          total: at + 2,
        },
        { label: { fi: 'uhka', sv: 'hot', en: 'threat' }, cases: at + 1, total: at + 2 },
      ] as const;
    const near = shareGap(stories, ...compared(0), {
      id: 'regional',
      label: { fi: 'alueiden lehdet', sv: 'regionala tidningar', en: 'regional and local press' },
      claims: 'above',
    });
    const wide = shareGap(stories, ...compared(3), {
      id: 'national',
      label: { fi: 'valtakunnan media', sv: 'rikets medier', en: 'national media' },
      claims: 'below',
    });
    return finding([near, wide], [], (say) =>
      [near, wide]
        .map((one) => {
          const shares = say.list(one.counts.map((part) => namedWords(say, part)));
          return say.say({
            fi: `${one.label.fi}: ${shares}; ero ${estimateWords(say, one)}.`,
            sv: `${one.label.sv}: ${shares}; skillnad ${estimateWords(say, one)}.`,
            en: `${one.label.en}: ${shares}; difference ${estimateWords(say, one)}.`,
          });
        })
        .join(' '),
    );
  },
});
