import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { dayShares, leadPrediction } from '../../src/report/hypothesis/series.ts';
import { framed } from '../../src/report/hypothesis/stories.ts';
import { estimateWords, lagsWords } from '../../src/report/hypothesis/words.ts';

const threat = ['security_crime', 'cultural_threat'] as const;
const policy = ['control'] as const;

/** Months that one may lead the other by. */
const reach = 3;

export default defineHypothesis({
  id: 'h09-threat-before-policy',
  code: 'H9',
  version: 1,
  title: { fi: 'Uhka ennen politiikkaa', sv: 'Hot före politik', en: 'Threat before policy' },
  claim: {
    fi: 'Uhkakehykset yleistyvät ennen kuin puhe rajoituksista yleistyy: pelosta tulee politiikkaa.',
    sv: 'Hotramar blir vanligare innan talet om begränsningar blir det: rädsla blir politik.',
    en: 'Threat frames become common before talk of restrictions does: fear becomes policy.',
  },
  source: 'Khalimzoda 2024 (C70, C72)',
  measure: {
    fi: `Uhkakehysten ja rajoittamiskehyksen kuukausiosuuksien korrelaatio, kun uhka on 1–${reach} kuukautta edellä, miinus korrelaatio, kun se on jäljessä.`,
    sv: `Korrelationen mellan hotramarnas och kontrollramens månadsandelar när hotet kommer 1–${reach} månader före, minus korrelationen när det kommer efter.`,
    en: `Correlation of the monthly shares of threat frames and of the control frame where threat is 1 to ${reach} months ahead, minus that where it is behind.`,
  },
  needs: ['frames'],
  assumptions: [
    {
      fi: 'Puhe rajoituksista on politiikan sijainen: lakien päivämääriä ei tunneta. Kumpikin sarja on puhdistettu omasta hitaudestaan, ja p saadaan sekoittamalla puolen vuoden jaksoja.',
      sv: 'Talet om begränsningar står för politiken: lagarnas datum är inte kända. Båda serierna är rensade från sin egen tröghet, och p fås genom att blanda halvårsblock.',
      en: 'Talk of restrictions stands in for policy: the dates of laws are not known. Both series are cleared of their own inertia, and p comes from shuffling blocks of half a year.',
    },
    {
      fi: 'Edellä kulkeva ei ole syy; kolmas tekijä voi liikuttaa kumpaakin.',
      sv: 'Det som kommer före är ingen orsak; något tredje kan röra båda.',
      en: 'What comes first is no cause; a third thing may move both.',
    },
  ],
  parameters: { reach, threat, policy },
  analyse: async (input) => {
    const [feared, restricted] = [dayShares(), dayShares()];
    const cases = [0, 0];
    for await (const batch of input.articles({ measures: ['frames'] })) {
      for (const article of batch) {
        const [fear, limit] = [framed(article, ...threat) ? 1 : 0, framed(article, ...policy) ? 1 : 0];
        feared.add(article.day, fear, 1);
        restricted.add(article.day, limit, 1);
        cases[0] = (cases[0] ?? 0) + fear;
        cases[1] = (cases[1] ?? 0) + limit;
      }
    }
    const { prediction, found, from, to } = leadPrediction(feared, restricted, input, {
      reach,
      counts: [
        { label: { fi: 'uhkajutut', sv: 'hotartiklar', en: 'threat articles' }, count: cases[0] ?? 0 },
        { label: { fi: 'rajoitusjutut', sv: 'kontrollartiklar', en: 'control articles' }, count: cases[1] ?? 0 },
      ],
      about: {
        id: 'threat-leads',
        label: { fi: 'uhka edellä − uhka jäljessä', sv: 'hot före − hot efter', en: 'threat ahead − threat behind' },
        claims: 'above',
      },
    });
    return finding([prediction], [], (say) => {
      const lags = lagsWords(say, found?.lags ?? []);
      const reached = from === undefined || to === undefined ? '' : say.run(from, to, 'month');
      return say.say({
        fi: `${say.count(prediction.n)} kuukautta (${reached}): ero on ${estimateWords(say, prediction)}. Korrelaatio uhan etumatkan mukaan kuukausina: ${lags}.`,
        sv: `${say.count(prediction.n)} månader (${reached}): skillnaden är ${estimateWords(say, prediction)}. Korrelationen efter hotets försprång i månader: ${lags}.`,
        en: `${say.count(prediction.n)} months (${reached}): the difference is ${estimateWords(say, prediction)}. Correlation by the months that threat is ahead: ${lags}.`,
      });
    });
  },
});
