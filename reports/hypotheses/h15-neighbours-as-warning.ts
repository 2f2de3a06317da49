import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { dayShares, leadPrediction } from '../../src/report/hypothesis/series.ts';
import { framed, has } from '../../src/report/hypothesis/stories.ts';
import { estimateWords, lagsWords } from '../../src/report/hypothesis/words.ts';

const countries = ['SE', 'DE'] as const;
/** What makes a neighbour a warning rather than a place. */
const warnings = ['security_crime', 'cultural_threat', 'control'] as const;

/** Months that warnings may come ahead. */
const reach = 3;

export default defineHypothesis({
  id: 'h15-neighbours-as-warning',
  code: 'H15',
  version: 1,
  title: {
    fi: 'Ruotsi ja Saksa varoituksena',
    sv: 'Sverige och Tyskland som varning',
    en: 'Sweden and Germany as a warning',
  },
  claim: {
    fi: 'Ruotsi ja Saksa mainitaan varoituksena tavallista useammin ennen kuin puhe rajoituksista yleistyy.',
    sv: 'Sverige och Tyskland nämns som varning oftare än vanligt innan talet om begränsningar blir vanligare.',
    en: 'Sweden and Germany are named as a warning more often before talk of restrictions becomes common.',
  },
  source: 'Khalimzoda 2024 (C15, C72)',
  measure: {
    fi: `Kuukausittain osuus jutuista, joissa mainitaan Ruotsi tai Saksa ja on uhan tai rajoittamisen kehys, ja osuus, joissa on rajoittamisen kehys ilman näitä maita: korrelaatio, kun varoitukset ovat 1–${reach} kuukautta edellä, miinus kun ne ovat jäljessä.`,
    sv: `Per månad andelen artiklar som nämner Sverige eller Tyskland och har en ram om hot eller kontroll, och andelen med kontrollram utan dessa länder: korrelationen när varningarna kommer 1–${reach} månader före, minus när de kommer efter.`,
    en: `By month, the share of articles that name Sweden or Germany with a threat or control frame, and the share with the control frame without these countries: correlation where warnings are 1 to ${reach} months ahead, minus that where they are behind.`,
  },
  needs: ['places', 'frames'],
  assumptions: [
    {
      fi: 'Maan mainitseminen uhka- tai rajoitusjutussa luetaan varoitukseksi; se voi olla myös uutinen kyseisestä maasta.',
      sv: 'Att landet nämns i en artikel om hot eller kontroll räknas som varning; det kan också vara en nyhet från landet.',
      en: 'A country named in a threat or control article counts as a warning; it may also be news from that country.',
    },
    {
      fi: 'Puhe rajoituksista on politiikan sijainen: lakien päivämääriä ei tunneta. Edellä kulkeva ei ole syy.',
      sv: 'Talet om begränsningar står för politiken: lagarnas datum är inte kända. Det som kommer före är ingen orsak.',
      en: 'Talk of restrictions stands in for policy: the dates of laws are not known. What comes first is no cause.',
    },
  ],
  parameters: { countries, warnings, reach },
  analyse: async (input) => {
    const [warned, restricted] = [dayShares(), dayShares()];
    const cases = [0, 0];
    for await (const batch of input.articles({ measures: ['places', 'frames'] })) {
      for (const article of batch) {
        const named = has(article, 'places', countries);
        const warning = named && framed(article, ...warnings) ? 1 : 0;
        const limit = !named && framed(article, 'control') ? 1 : 0;
        warned.add(article.day, warning, 1);
        restricted.add(article.day, limit, 1);
        cases[0] = (cases[0] ?? 0) + warning;
        cases[1] = (cases[1] ?? 0) + limit;
      }
    }
    const { prediction, found, from, to } = leadPrediction(warned, restricted, input, {
      reach,
      counts: [
        { label: { fi: 'varoitukset', sv: 'varningar', en: 'warnings' }, count: cases[0] ?? 0 },
        { label: { fi: 'rajoitusjutut', sv: 'kontrollartiklar', en: 'control articles' }, count: cases[1] ?? 0 },
      ],
      about: {
        id: 'warnings-lead',
        label: {
          fi: 'varoitukset edellä − jäljessä',
          sv: 'varningar före − efter',
          en: 'warnings ahead − behind',
        },
        claims: 'above',
      },
    });
    return finding([prediction], [], (say) => {
      const lags = lagsWords(say, found?.lags ?? []);
      const reached = from === undefined || to === undefined ? '' : say.run(from, to, 'month');
      return say.say({
        fi: `Varoituksia on ${say.count(cases[0] ?? 0)}. ${say.count(prediction.n)} kuukautta (${reached}): ero on ${estimateWords(say, prediction)}. Korrelaatio varoitusten etumatkan mukaan kuukausina: ${lags}.`,
        sv: `Varningarna är ${say.count(cases[0] ?? 0)}. ${say.count(prediction.n)} månader (${reached}): skillnaden är ${estimateWords(say, prediction)}. Korrelationen efter varningarnas försprång i månader: ${lags}.`,
        en: `Warnings: ${say.count(cases[0] ?? 0)}. ${say.count(prediction.n)} months (${reached}): the difference is ${estimateWords(say, prediction)}. Correlation by the months that warnings are ahead: ${lags}.`,
      });
    });
  },
});
