import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { plainShare } from '../../src/report/hypothesis/predictions.ts';
import { dayShares, trendPrediction } from '../../src/report/hypothesis/series.ts';
import { framed, storyCounts } from '../../src/report/hypothesis/stories.ts';
import { estimateWords, namedWords } from '../../src/report/hypothesis/words.ts';

/** The three denials of the source, as phrases; how they are written says src/language/phrases.ts. */
const denials = {
  'not-like-america': [
    'toisin kuin yhdysval*',
    'ei kuten yhdysval*',
    'suomi ei ole yhdysval*',
    'inte som usa',
    'till skillnad från usa',
    'finland är inte usa',
    'unlike the united states',
    'not like the united states',
    'finland is not america',
  ],
  'no-colonies': [
    'ei ole ollut siirtomai*',
    'ei ollut siirtomai*',
    'ei siirtomaahistori*',
    'aldrig haft kolonier',
    'inte haft kolonier',
    'ingen kolonial',
    'never had colonies',
    'no colonial past',
  ],
  'already-good': [
    'suomi ei ole rasisti*',
    'suomalaiset eivät ole rasist*',
    'suomessa ei ole rasismi*',
    'meillä ei ole rasismi*',
    'finland är inte rasistisk*',
    'finländare är inte rasister',
    'finns ingen rasism',
    'finland is not racist',
    'finns are not racist*',
    'no racism in finland',
  ],
} as const;

const names = {
  'not-like-america': { fi: '”ei kuten Yhdysvalloissa”', sv: '”inte som i USA”', en: '“not like in the US”' },
  'no-colonies': { fi: '”ei siirtomaita”', sv: '”inga kolonier”', en: '“no colonies”' },
  'already-good': {
    fi: '”Suomi ei ole rasistinen”',
    sv: '”Finland är inte rasistiskt”',
    en: '“Finland is not racist”',
  },
} as const;

const kinds = ['not-like-america', 'no-colonies', 'already-good'] as const;

export default defineHypothesis({
  id: 'h13-racism-and-denial',
  code: 'H13',
  version: 1,
  title: { fi: 'Rasismi ja sen kieltäminen', sv: 'Rasism och förnekande', en: 'Racism and its denial' },
  claim: {
    fi: 'Rasismista kerrotaan yhä useammin, ja samalla yleistyvät kiellot: ei kuten Yhdysvalloissa, ei siirtomaita, asiat ovat jo hyvin.',
    sv: 'Om rasism berättas allt oftare, och med det blir förnekandena vanligare: inte som i USA, inga kolonier, det är redan bra.',
    en: 'Racism is covered more and more, and denials become common with it: not like in the US, no colonies, already good.',
  },
  source: 'Khalimzoda 2024 (C42, C41)',
  measure: {
    fi: 'Syrjinnän kehyksen osuus maahanmuuttojutuista ja kiellon sisältävien syrjintäjuttujen osuus; kummankin muutos vuodessa.',
    sv: 'Diskrimineringsramens andel av artiklarna om invandring och andelen diskrimineringsartiklar med ett förnekande; bådas förändring per år.',
    en: 'Share of the articles on immigration with the discrimination frame, and share of discrimination articles with a denial; change of each in a year.',
  },
  needs: ['frames'],
  assumptions: [
    {
      fi: 'Kokeellinen: kiellot tunnistetaan lyhyestä fraasilistasta, jota kukaan ei ole tarkistanut koodaamalla; useimmat kiellot jäävät löytymättä.',
      sv: 'På försök: förnekanden känns igen med en kort fraslista som ingen har kontrollerat genom kodning; de flesta missas.',
      en: 'Exploratory: denials are found by a short list of phrases that nobody has checked by coding; most denials are missed.',
    },
    {
      fi: 'Kielto on läsnä myös silloin, kun se esitetään arvosteltavaksi.',
      sv: 'Ett förnekande räknas också när det återges för att kritiseras.',
      en: 'A denial is present also where it is quoted to be criticised.',
    },
  ],
  parameters: { denials },
  analyse: async (input) => {
    const phrases = kinds.flatMap((kind) => denials[kind].map((phrase) => ({ kind, phrase })));
    const mentions = await input.mentions({ phrases: phrases.map(({ phrase }) => phrase), among: 'relevant' });
    const denied = new Map(
      mentions.map(({ key, uses }) => [key, new Set(uses.flatMap(({ phrase }) => phrases[phrase]?.kind ?? []))]),
    );
    const [racism, denial] = [dayShares(), dayShares()];
    const counts = storyCounts(3 + kinds.length);
    for await (const batch of input.articles({ measures: ['frames'] })) {
      for (const article of batch) {
        const about = framed(article, 'discrimination') ? 1 : 0;
        racism.add(article.day, about, 1);
        counts.add(article, 0, about);
        counts.add(article, 1);
        if (about === 0) continue;
        const found = denied.get(article.key) ?? new Set<string>();
        denial.add(article.day, found.size > 0 ? 1 : 0, 1);
        counts.add(article, 2, found.size > 0 ? 1 : 0);
        for (const [index, kind] of kinds.entries()) counts.add(article, 3 + index, found.has(kind) ? 1 : 0);
      }
    }
    const stories = counts.stories();
    const label = {
      racism: { fi: 'syrjintäjutut', sv: 'diskrimineringsartiklar', en: 'discrimination articles' },
      denial: { fi: 'niistä kiellon sisältäviä', sv: 'av dem med förnekande', en: 'of these with a denial' },
    };
    const covered = plainShare(stories, 'racism-share', { label: label.racism, cases: 0, total: 1 });
    const denying = plainShare(stories, 'denial-share', { label: label.denial, cases: 2, total: 0 });
    const trends = [
      trendPrediction(racism, input, covered.counts[0] ?? { label: label.racism, count: 0 }, {
        id: 'racism-trend',
        label: {
          fi: 'syrjintäjuttujen osuus',
          sv: 'andelen diskrimineringsartiklar',
          en: 'share of discrimination articles',
        },
        claims: 'above',
      }),
      trendPrediction(denial, input, denying.counts[0] ?? { label: label.denial, count: 0 }, {
        id: 'denial-trend',
        label: { fi: 'kieltojen osuus', sv: 'förnekandenas andel', en: 'share with a denial' },
        claims: 'above',
      }),
    ];
    const types = kinds.map((kind, index) =>
      plainShare(stories, kind, { label: names[kind], cases: 3 + index, total: 0 }),
    );
    return finding(trends, [covered, denying, ...types], (say) => {
      const shares = say.list(
        [covered, denying].flatMap(({ counts: held }) => held.map((one) => namedWords(say, one))),
      );
      const changes = trends
        .filter(({ estimate }) => estimate !== null)
        .map((trend) => `${say.say(trend.label)} ${estimateWords(say, trend)}`)
        .join('; ');
      return say.say({
        fi: `Osuudet: ${shares}. Muutokset: ${changes}.`,
        sv: `Andelar: ${shares}. Förändringar: ${changes}.`,
        en: `Shares: ${shares}. Changes: ${changes}.`,
      });
    });
  },
});
