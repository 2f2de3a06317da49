import { finding, thinResult } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { gapOfGaps, shareGap } from '../../src/report/hypothesis/predictions.ts';
import {
  hostile,
  lackingTypes,
  marksOf,
  outletsAreGiven,
  storyCounts,
  typeBy,
  typesMet,
} from '../../src/report/hypothesis/stories.ts';
import { estimateWords, namedWords } from '../../src/report/hypothesis/words.ts';

const types = ['tabloid', 'public'] as const;

/** First column of a type's counts: own-voice hostile, all; quoted hostile, with a quotation. */
const columns = { tabloid: 0, public: 4 } as const;

export default defineHypothesis({
  id: 'h02-tabloid-and-public',
  code: 'H2',
  version: 1,
  title: {
    fi: 'Iltapäivälehdet ja julkinen media',
    sv: 'Kvällstidningar och public service',
    en: 'Tabloids and the public broadcaster',
  },
  claim: {
    fi: 'Iltapäivälehdet ovat omissa sanoissaan vihamielisempiä kuin julkinen media, ja lainauksissa ero on pienempi.',
    sv: 'Kvällstidningar är mer fientliga i sina egna ord än public service, och i citat är skillnaden mindre.',
    en: 'Tabloids are more hostile in their own words than the public broadcaster, and in quotations the gap is smaller.',
  },
  source: 'Khalimzoda 2024 (C04, C05)',
  measure: {
    fi: 'Osuus maahanmuuttojutuista, joissa toimitus itse puhuu vihamielisesti: iltapäivälehdet miinus julkinen; ja siitä miinus sama ero lainaavien juttujen lainauksissa.',
    sv: 'Andelen artiklar om invandring där redaktionen själv talar fientligt: kvällstidningar minus public service; och därav minus samma skillnad i citaten i citerande artiklar.',
    en: 'Share of the articles on immigration with a hostile passage in the outlet’s own voice: tabloid minus public; and that minus the same gap in the quotations of quoting articles.',
  },
  needs: ['toxicity', 'quotes'],
  assumptions: [
    outletsAreGiven,
    {
      fi: 'Pitkässä jutussa on enemmän tilaa vihamieliselle kohdalle kuin lyhyessä; pituuksia ei ole tasattu.',
      sv: 'I en lång artikel ryms fler fientliga ställen än i en kort; längderna har inte jämnats ut.',
      en: 'A long article has more room for a hostile passage than a short one; lengths are not evened out.',
    },
  ],
  analyse: async (input) => {
    const typeOf = typeBy(input);
    const met = typesMet();
    const counts = storyCounts(8);
    for await (const batch of input.articles({ measures: ['toxicity', 'quotes'] })) {
      for (const article of batch) {
        const type = typeOf(article.outlet);
        met.meet(type, article.outlet);
        const known = types.find((one) => one === type);
        if (!known) continue;
        const at = columns[known];
        const { own, quoted } = hostile(article);
        counts.add(article, at, own > 0 ? 1 : 0);
        counts.add(article, at + 1);
        if (marksOf(article, 'quotes').length === 0) continue;
        counts.add(article, at + 2, quoted > 0 ? 1 : 0);
        counts.add(article, at + 3);
      }
    }
    const lacking = lackingTypes(
      met.held,
      types.map((type) => [type]),
    );
    if (lacking) return thinResult(lacking);
    const stories = counts.stories();
    const own = {
      tabloid: {
        label: { fi: 'iltapäivälehdet, oma ääni', sv: 'kvällstidningar, egen röst', en: 'tabloids, own voice' },
        cases: columns.tabloid,
        total: columns.tabloid + 1,
      },
      public: {
        label: { fi: 'julkinen, oma ääni', sv: 'public service, egen röst', en: 'public, own voice' },
        cases: columns.public,
        total: columns.public + 1,
      },
    };
    const quoted = {
      tabloid: {
        label: { fi: 'iltapäivälehdet, lainaukset', sv: 'kvällstidningar, citat', en: 'tabloids, quotations' },
        cases: columns.tabloid + 2,
        total: columns.tabloid + 3,
      },
      public: {
        label: { fi: 'julkinen, lainaukset', sv: 'public service, citat', en: 'public, quotations' },
        cases: columns.public + 2,
        total: columns.public + 3,
      },
    };
    const ownGap = shareGap(stories, own.tabloid, own.public, {
      id: 'own-voice-gap',
      label: { fi: 'ero omassa äänessä', sv: 'skillnaden i egen röst', en: 'gap in own voice' },
      claims: 'above',
    });
    const quotedGap = shareGap(stories, quoted.tabloid, quoted.public, {
      id: 'quoted-gap',
      label: { fi: 'ero lainauksissa', sv: 'skillnaden i citat', en: 'gap in quotations' },
      claims: 'above',
    });
    const gaps = gapOfGaps(stories, [own.tabloid, own.public], [quoted.tabloid, quoted.public], {
      id: 'gap-of-gaps',
      label: {
        fi: 'ero omassa äänessä miinus ero lainauksissa',
        sv: 'skillnaden i egen röst minus skillnaden i citat',
        en: 'gap in own voice minus gap in quotations',
      },
      claims: 'above',
    });
    return finding([ownGap, gaps], [quotedGap], (say) => {
      const shares = say.list(ownGap.counts.map((one) => namedWords(say, one)));
      return say.say({
        fi: `Vihamielinen kohta toimituksen omassa äänessä: ${shares}. Ero on ${estimateWords(say, ownGap)}; lainauksissa se on ${estimateWords(say, quotedGap)}. Erojen ero on ${estimateWords(say, gaps)}.`,
        sv: `Fientligt ställe i redaktionens egen röst: ${shares}. Skillnaden är ${estimateWords(say, ownGap)}; i citat är den ${estimateWords(say, quotedGap)}. Skillnaden mellan skillnaderna är ${estimateWords(say, gaps)}.`,
        en: `A hostile passage in the outlet’s own voice: ${shares}. The gap is ${estimateWords(say, ownGap)}; in quotations it is ${estimateWords(say, quotedGap)}. The difference between the gaps is ${estimateWords(say, gaps)}.`,
      });
    });
  },
});
