import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { plainShare, ratioOf } from '../../src/report/hypothesis/predictions.ts';
import { framed, storyCounts } from '../../src/report/hypothesis/stories.ts';
import { estimateWords, namedWords } from '../../src/report/hypothesis/words.ts';

export default defineHypothesis({
  id: 'h12-contribution-and-burden',
  code: 'H12',
  version: 1,
  title: { fi: 'Panos ja taakka', sv: 'Bidrag och börda', en: 'Contribution and burden' },
  claim: {
    fi: 'Maahanmuuttajat esitetään harvemmin jonkin antajina ja onnistujina kuin kuluna.',
    sv: 'Invandrare framställs mer sällan som bidragande och framgångsrika än som en kostnad.',
    en: 'Immigrants are presented as contributing less often than as a cost.',
  },
  source: 'Nordregio (C59); Khalimzoda 2024 (C36)',
  measure: {
    fi: 'Jutut, joissa on onnistumisen ja panoksen kehys, jaettuna jutuilla, joissa on kustannuksen kehys.',
    sv: 'Artiklar med ramen bidrag och framgång, delat med artiklar med ramen kostnad.',
    en: 'Articles with the contribution frame, divided by articles with the welfare-burden frame.',
  },
  needs: ['frames'],
  assumptions: [
    {
      fi: 'Molemmat kehykset löydetään yhtä hyvin. Onnistumisesta kerrotaan usein pitkissä jutuissa, joista pelkkä otsikko kertoo vähän.',
      sv: 'Båda ramarna hittas lika bra. Om framgång berättas ofta i långa artiklar, som en rubrik ensam säger lite om.',
      en: 'Both frames are found equally well. Success is often told in long articles, of which a headline alone says little.',
    },
    {
      fi: 'Kustannuksen kehys on läsnä myös silloin, kun väite kustannuksista kiistetään.',
      sv: 'Kostnadsramen finns också där ett påstående om kostnader bestrids.',
      en: 'The burden frame is present also where a claim of cost is disputed.',
    },
  ],
  analyse: async (input) => {
    const counts = storyCounts(3);
    for await (const batch of input.articles({ measures: ['frames'] })) {
      for (const article of batch) {
        counts.add(article, 0, framed(article, 'contribution') ? 1 : 0);
        counts.add(article, 1, framed(article, 'welfare_burden') ? 1 : 0);
        counts.add(article, 2);
      }
    }
    const stories = counts.stories();
    const groups = [
      { label: { fi: 'panos', sv: 'bidrag', en: 'contribution' }, cases: 0, total: 2 },
      { label: { fi: 'taakka', sv: 'börda', en: 'burden' }, cases: 1, total: 2 },
    ] as const;
    const ratio = ratioOf(stories, groups, undefined, {
      id: 'contribution-to-burden',
      label: { fi: 'panos / taakka', sv: 'bidrag / börda', en: 'contribution / burden' },
      claims: 'below',
    });
    const shares = [
      plainShare(stories, 'contribution-share', groups[0]),
      plainShare(stories, 'burden-share', groups[1]),
    ];
    return finding([ratio], shares, (say) => {
      const cases = say.list(shares.flatMap(({ counts: held }) => held.map((one) => namedWords(say, one))));
      return say.say({
        fi: `Osuus maahanmuuttojutuista: ${cases}. Suhde on ${estimateWords(say, ratio)}.`,
        sv: `Andel av artiklarna om invandring: ${cases}. Kvoten är ${estimateWords(say, ratio)}.`,
        en: `Share of the articles on immigration: ${cases}. The ratio is ${estimateWords(say, ratio)}.`,
      });
    });
  },
});
