import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { plainShare } from '../../src/report/hypothesis/predictions.ts';
import { dayShares, trendPrediction } from '../../src/report/hypothesis/series.ts';
import { rolesIn, storyCounts } from '../../src/report/hypothesis/stories.ts';
import { countedWords, estimateWords } from '../../src/report/hypothesis/words.ts';

export default defineHypothesis({
  id: 'h05-experts-share-of-voice',
  code: 'H5',
  version: 1,
  title: { fi: 'Tutkijoiden osuus äänestä', sv: 'Forskarnas andel av rösterna', en: 'Researchers’ share of voice' },
  claim: {
    fi: 'Tutkijoiden ja asiantuntijoiden osuus maahanmuuttokeskustelun lainatuista äänistä pienenee.',
    sv: 'Forskarnas och experternas andel av de citerade rösterna i invandringsdiskussionen minskar.',
    en: 'The share of researchers and experts among the voices quoted on immigration is falling.',
  },
  source: 'Khalimzoda 2024 (C17)',
  measure: {
    fi: 'Asiantuntijoiden lainaukset kaikista lainauksista, joiden puhujan rooli tiedetään; osuuden muutos vuodessa.',
    sv: 'Experternas citat av alla citat där talarens roll är känd; andelens förändring per år.',
    en: 'Quotations of experts among all whose speaker’s role is known; change of the share in a year.',
  },
  needs: ['quotes'],
  assumptions: [
    {
      fi: 'Rooli luetaan tekstistä; osa asiantuntijoista jää tunnistamatta, ja oletetaan, että yhtä suuri osa joka vuosi.',
      sv: 'Rollen läses ur texten; en del experter känns inte igen, och det antas vara en lika stor del varje år.',
      en: 'The role is read from the text; some experts are not recognised, and the part is assumed to be the same every year.',
    },
    {
      fi: 'Julkaisujen osuudet aineistossa voivat muuttua; niitä ei ole tasattu.',
      sv: 'Mediernas andelar i materialet kan ändras; de har inte jämnats ut.',
      en: 'The outlets’ parts of the archive may change; they are not evened out.',
    },
  ],
  analyse: async (input) => {
    const shares = dayShares();
    const counts = storyCounts(2);
    for await (const batch of input.articles({ measures: ['quotes'] })) {
      for (const article of batch) {
        const roles = rolesIn(article);
        const experts = roles.filter((role) => role === 'expert').length;
        if (roles.length === 0) continue;
        shares.add(article.day, experts, roles.length);
        counts.add(article, 0, experts);
        counts.add(article, 1, roles.length);
      }
    }
    const label = { fi: 'asiantuntijoiden lainaukset', sv: 'experternas citat', en: 'quotations of experts' };
    const overall = plainShare(counts.stories(), 'experts-share', { label, cases: 0, total: 1 });
    const [counted = { label, count: 0 }] = overall.counts;
    const trend = trendPrediction(shares, input, counted, {
      id: 'experts-trend',
      label: { fi: 'muutos vuodessa', sv: 'förändring per år', en: 'change in a year' },
      claims: 'below',
    });
    return finding([trend], [overall], (say) =>
      say.say({
        fi: `Asiantuntijoita on ${countedWords(say, counted)} lainauksista, joiden puhujan rooli tiedetään. Osuuden muutos on ${estimateWords(say, trend)}, jaksoja ${say.count(trend.n)}.`,
        sv: `Experter står för ${countedWords(say, counted)} av citaten där talarens roll är känd. Andelens förändring är ${estimateWords(say, trend)}, perioder: ${say.count(trend.n)}.`,
        en: `Experts make up ${countedWords(say, counted)} of the quotations whose speaker’s role is known. The share changes by ${estimateWords(say, trend)}, over ${say.count(trend.n)} periods.`,
      }),
    );
  },
});
