import { wilson } from '../../src/analysis/intervals.ts';
import { smallTotal } from '../../src/analysis/series.ts';
import { storyBootstrap } from '../../src/analysis/story-bootstrap.ts';
import { gapWithinStrata } from '../../src/analysis/stratified.ts';
import { finding, thinResult } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis, type Estimate, type Prediction } from '../../src/report/hypothesis/hypothesis.ts';
import { fewestCases, type Stories, shareGap, sumOf } from '../../src/report/hypothesis/predictions.ts';
import { lackingTypes, outletsAreGiven, storyCounts, typeBy, typesMet } from '../../src/report/hypothesis/stories.ts';
import { estimateWords, inEach, namedWords, thinWords } from '../../src/report/hypothesis/words.ts';
import type { Localized } from '../../src/types.ts';

/** 2015 itself, the year of change, is on neither side. */
const [before, after] = ['2014-12-31', '2016-01-01'];

/** Origin stated and all crime news: tabloids, public broadcaster, early, late; then the same two times of each outlet. */
const [tabloid, publicService, early, late, perOutlet] = [0, 2, 4, 6, 8];

export default defineHypothesis({
  id: 'h04-origin-in-crime-news',
  code: 'H4',
  version: 1,
  title: {
    fi: 'Alkuperän maininta rikosuutisissa',
    sv: 'Ursprung i brottsnyheter',
    en: 'Origin stated in crime news',
  },
  claim: {
    fi: 'Epäillyn muu kuin suomalainen alkuperä mainitaan useammin iltapäivälehdissä kuin julkisessa mediassa ja useammin vuoden 2015 jälkeen kuin ennen sitä.',
    sv: 'Ett annat ursprung än finländskt nämns oftare i kvällstidningar än i public service och oftare efter 2015 än före.',
    en: 'An origin other than Finnish is stated more often in tabloids than by the public broadcaster, and more often after 2015 than before.',
  },
  source: 'Khalimzoda 2024 (C06)',
  measure: {
    fi: 'Osuus rikosuutisista, joissa on epäilty tai tekijä ja muu kuin suomalainen alkuperä mainitaan: iltapäivälehdet miinus julkinen; ja samassa julkaisussa vuodesta 2016 miinus vuoteen 2014.',
    sv: 'Andelen brottsnyheter med en misstänkt eller gärningsman där ett annat ursprung än finländskt nämns: kvällstidningar minus public service; och inom samma medium från 2016 minus till 2014.',
    en: 'Share of the crime news with a suspect or offender that states an origin other than Finnish: tabloid minus public; and within the same outlet from 2016 on minus until 2014.',
  },
  needs: ['origin-mention'],
  assumptions: [
    outletsAreGiven,
    {
      fi: 'Aikojen ero lasketaan kunkin julkaisun sisällä ja painotetaan juttumäärillä (Mantel ja Haenszel; Greenland ja Robins 1985), joten uusi julkaisu aineistossa ei näytä muutokselta. Tapausten laatu on voinut muuttua.',
      sv: 'Skillnaden mellan tiderna räknas inom varje medium och vägs med antalet artiklar (Mantel och Haenszel; Greenland och Robins 1985), så ett nytt medium i materialet ser inte ut som en förändring. Fallens art kan ha ändrats.',
      en: 'The difference between the times is taken within each outlet and weighted by its articles (Mantel and Haenszel; Greenland and Robins 1985), so that a new outlet in the archive does not look like a change. The cases themselves may have changed.',
    },
  ],
  parameters: { before, after },
  analyse: async (input) => {
    const typeOf = typeBy(input);
    const met = typesMet();
    const places = new Map(input.outlets.map(({ id }, index) => [id, perOutlet + 4 * index]));
    const counts = storyCounts(perOutlet + 4 * places.size);
    const years = new Map<string, { count: number; total: number }>();
    for (const label of ['mentioned', 'finnish', 'not_mentioned']) {
      const having = { measure: 'origin-mention', label };
      const stated = label === 'mentioned' ? 1 : 0;
      for await (const batch of input.articles({ measures: [], having })) {
        for (const article of batch) {
          const type = typeOf(article.outlet);
          met.meet(type, article.outlet);
          const add = (column: number): void => {
            counts.add(article, column, stated);
            counts.add(article, column + 1);
          };
          if (type === 'tabloid') add(tabloid);
          if (type === 'public') add(publicService);
          const year = years.get(article.day.slice(0, 4)) ?? { count: 0, total: 0 };
          years.set(article.day.slice(0, 4), { count: year.count + stated, total: year.total + 1 });
          const time = article.day <= before ? early : article.day >= after ? late : undefined;
          const outlet = places.get(article.outlet);
          if (time === undefined || outlet === undefined) continue;
          add(time);
          add(time === early ? outlet : outlet + 2);
        }
      }
    }
    if (met.held.size === 0) return thinResult(noCrimeNews);
    const stories = counts.stories();
    const gap = shareGap(
      stories,
      {
        label: { fi: 'iltapäivälehdet', sv: 'kvällstidningar', en: 'tabloids' },
        cases: tabloid,
        total: tabloid + 1,
      },
      { label: { fi: 'julkinen', sv: 'public service', en: 'public' }, cases: publicService, total: publicService + 1 },
      {
        id: 'type-gap',
        label: { fi: 'iltapäivälehdet − julkinen', sv: 'kvällstidningar − public service', en: 'tabloid − public' },
        claims: 'above',
      },
    );
    const lacking = lackingTypes(met.held, [['tabloid'], ['public']]);
    const change = changeWithin(stories, [...places.values()]);
    const predictions = [lacking ? { ...gap, thin: lacking } : gap, change];
    const byYear = [...years].sort().map(([year, { count, total }]): Estimate => {
      const label = { fi: year, sv: year, en: year };
      const counts = [{ label, count, total, ...wilson(count, total) }];
      return {
        id: `year-${year}`,
        label,
        unit: 'share',
        estimate: count / total,
        ...wilson(count, total),
        n: total,
        counts,
      };
    });
    return finding(predictions, byYear, (say) => {
      const types =
        gap.estimate === null
          ? ''
          : `${say.list(gap.counts.map((one) => namedWords(say, one)))}: ${estimateWords(say, gap)}. `;
      const times = change.estimate === null ? '' : `${say.list(change.counts.map((one) => namedWords(say, one)))}. `;
      return say.say({
        fi: `Alkuperä mainitaan: ${types}${times}${change.estimate === null ? '' : `Samoissa julkaisuissa muutos on ${estimateWords(say, change)}.`}`,
        sv: `Ursprunget nämns: ${types}${times}${change.estimate === null ? '' : `Inom samma medier är förändringen ${estimateWords(say, change)}.`}`,
        en: `An origin is stated: ${types}${times}${change.estimate === null ? '' : `Within the same outlets the change is ${estimateWords(say, change)}.`}`,
      });
    });
  },
});

const noCrimeNews = {
  fi: 'jaksolla ei ole rikosuutisia, joissa olisi epäilty tai tekijä',
  sv: 'perioden har inga brottsnyheter med en misstänkt eller gärningsman',
  en: 'the period holds no crime news with a suspect or offender',
};

/** The difference between the two times within outlets, weighted as Mantel and Haenszel weight strata. */
function changeWithin(stories: Stories, outlets: readonly number[]): Prediction {
  const time = (label: Localized, column: number) => {
    const [count, total] = [sumOf(stories, column), sumOf(stories, column + 1)];
    return { label, count, total, ...(total > 0 ? wilson(count, total) : {}) };
  };
  const counts = [
    time({ fi: 'vuodesta 2016', sv: 'från 2016', en: 'from 2016 on' }, late),
    time({ fi: 'vuoteen 2014', sv: 'till 2014', en: 'until 2014' }, early),
  ];
  const n = counts.reduce((sum, { total }) => sum + total, 0);
  const base: Prediction = {
    id: 'change-within-outlets',
    label: {
      fi: 'vuodesta 2016 − vuoteen 2014, saman julkaisun sisällä',
      sv: 'från 2016 − till 2014, inom samma medium',
      en: 'from 2016 on − until 2014, within the same outlet',
    },
    unit: 'share difference',
    claims: 'above',
    than: 0,
    estimate: null,
    n,
    counts,
  };
  const short = counts.find(({ total }) => total < smallTotal);
  if (short)
    return { ...base, thin: inEach((say) => thinWords.cases(say, say.say(short.label), short.total, smallTotal)) };
  const cases = counts.reduce((sum, { count }) => sum + count, 0);
  const held = outlets.filter((at) => [at + 1, at + 3].every((column) => sumOf(stories, column) > 0));
  if (cases < fewestCases || held.length === 0) {
    const what = {
      fi: 'maininnat julkaisuissa, joilla on molemmat ajat',
      sv: 'omnämnanden i medier med båda tiderna',
      en: 'mentions in outlets that have both times',
    };
    return {
      ...base,
      thin: inEach((say) => thinWords.cases(say, say.say(what), held.length === 0 ? 0 : cases, fewestCases)),
    };
  }
  const strata = held.map((at) => ({
    first: { cases: at + 2, total: at + 3 },
    second: { cases: at, total: at + 1 },
  }));
  const [found] = storyBootstrap(stories, (sums) => [gapWithinStrata(sums, strata)]);
  const { estimate, low, high, p } = found ?? { estimate: Number.NaN };
  if (low === undefined || high === undefined || p === undefined) return base;
  return { ...base, estimate, low, high, p };
}
