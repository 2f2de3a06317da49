import { addDays } from '../../src/analysis/calendar.ts';
import { normalQuantile } from '../../src/analysis/intervals.ts';
import { twoSided } from '../../src/analysis/normal.ts';
import { windowDays } from '../../src/analysis/resonance.ts';
import type { DatedEvent } from '../../src/report/events/dated-event.ts';
import { finding, thinResult } from '../../src/report/hypothesis/finding.ts';
import {
  defineHypothesis,
  type Estimate,
  type HypothesisInput,
  type Prediction,
} from '../../src/report/hypothesis/hypothesis.ts';
import { fewestCases } from '../../src/report/hypothesis/predictions.ts';
import { estimateWords } from '../../src/report/hypothesis/words.ts';

/** How the user's file says, in `group`, which event of a pair is which. */
const onThem = ['victim', 'uhri', 'offer'] as const;
const byThem = ['attacker', 'offender', 'tekijä', 'gärningsman', 'gärningsperson'] as const;

export default defineHypothesis({
  id: 'h03-resonance-of-attacks',
  code: 'H3',
  version: 1,
  title: {
    fi: 'Iskujen kaiku mediassa',
    sv: 'Dådens genklang i medierna',
    en: 'Resonance of attacks',
  },
  claim: {
    fi: 'Maahanmuuttajiin kohdistuneista väkivallanteoista kerrotaan vähemmän kuin yhtä vakavista, joiden tekijä on maahanmuuttaja.',
    sv: 'Om våldsdåd mot invandrare berättas mindre än om lika svåra dåd med en invandrare som gärningsman.',
    en: 'Attacks on immigrants are covered less than attacks as grave by an immigrant.',
  },
  source: 'Khalimzoda 2024 (C40)',
  measure: {
    fi: `Juttuja tuhatta talletettua juttua kohti tapahtumasta ja ${windowDays - 1} päivältä sen jälkeen: isku maahanmuuttajiin jaettuna parillaan, parien geometrinen keskiarvo.`,
    sv: `Artiklar per tusen lagrade om händelsen den dagen och ${windowDays - 1} dagar efter: dåd mot invandrare delat med sitt par, parens geometriska medelvärde.`,
    en: `Articles on the event per thousand stored, on its day and the ${windowDays - 1} days after: attack on immigrants divided by its pair, geometric mean over pairs.`,
  },
  needs: ['events'],
  assumptions: [
    {
      fi: 'Parit ovat tapahtumatiedoston tekijän valitsemia. Pari kertoo jotakin vain, jos tapahtumat ovat muuten samanlaiset: yhtä vakavat, yhtä lähellä ja yhtä uutisköyhänä aikana.',
      sv: 'Paren har valts av den som skrev filen med händelser. Ett par säger något bara om händelserna i övrigt är lika: lika svåra, lika nära och i en lika nyhetsfattig tid.',
      en: 'The pairs are the choice of whoever wrote the file of events. A pair says something only where the events are alike otherwise: as grave, as near, and at as quiet a time.',
    },
    {
      fi: 'Väli koskee näitä pareja ja sattumaa juttujen määrässä, ei iskuja yleensä.',
      sv: 'Intervallet gäller dessa par och slumpen i antalet artiklar, inte dåd i allmänhet.',
      en: 'The interval is about these pairs and chance in the number of articles, not about attacks at large.',
    },
  ],
  parameters: { windowDays, onThem, byThem },
  analyse: async (input) => {
    const pairs = pairsOf(input.events);
    if (pairs.length === 0) return thinResult(noPairs);
    const compared: Compared[] = [];
    const counts = [0, 0];
    for (const pair of pairs) {
      const [on, by] = [await coverage(input, pair.on), await coverage(input, pair.by)];
      counts[0] = (counts[0] ?? 0) + on.articles;
      counts[1] = (counts[1] ?? 0) + by.articles;
      const ratio = ratioOf(on, by);
      if (ratio) compared.push({ pair, ratio, counts: [on.articles, by.articles] });
    }
    const labels = [
      { fi: 'iskut maahanmuuttajiin', sv: 'dåd mot invandrare', en: 'attacks on immigrants' },
      { fi: 'maahanmuuttajan iskut', sv: 'dåd av en invandrare', en: 'attacks by an immigrant' },
    ] as const;
    const prediction: Prediction = {
      id: 'volume-ratio',
      label: {
        fi: 'määrien suhde: iskut maahanmuuttajiin / heidän iskunsa',
        sv: 'volymernas kvot: dåd mot invandrare / dåd av dem',
        en: 'ratio of volumes: attacks on immigrants / by them',
      },
      unit: 'ratio',
      claims: 'below',
      than: 1,
      n: (counts[0] ?? 0) + (counts[1] ?? 0),
      counts: labels.map((label, index) => ({ label, count: counts[index] ?? 0 })),
      ...pooled(compared.map(({ ratio }) => ratio)),
    };
    const each = compared.map(({ pair, ratio, counts: sizes }): Estimate => {
      const [on = 0, by = 0] = sizes;
      const label = {
        fi: `${pair.on.name.fi} / ${pair.by.name.fi}`,
        sv: `${pair.on.name.sv} / ${pair.by.name.sv}`,
        en: `${pair.on.name.en} / ${pair.by.name.en}`,
      };
      const { value: estimate, low, high } = ratio;
      const held = [
        { label: pair.on.name, count: on },
        { label: pair.by.name, count: by },
      ];
      return { id: pair.name, label, unit: 'ratio', estimate, low, high, n: on + by, counts: held };
    });
    return finding([prediction], each, (say) => {
      const listed = each.map((one) => `${say.say(one.label)} ${estimateWords(say, one)}`).join('; ');
      return say.say({
        fi: `Pareja ${say.count(each.length)}: ${listed}. Suhde keskimäärin on ${estimateWords(say, prediction)}, juttuja ${say.count(prediction.n)}.`,
        sv: `Par: ${say.count(each.length)}: ${listed}. Kvoten är i medeltal ${estimateWords(say, prediction)}, artiklar: ${say.count(prediction.n)}.`,
        en: `Pairs: ${say.count(each.length)}: ${listed}. The ratio is on average ${estimateWords(say, prediction)}, over ${say.count(prediction.n)} articles.`,
      });
    });
  },
});

interface Pair {
  readonly name: string;
  readonly on: DatedEvent;
  readonly by: DatedEvent;
}

/** Events that the user paired, one of which was an attack on immigrants and the other one by them. */
function pairsOf(events: readonly DatedEvent[]): readonly Pair[] {
  const says = ({ group = '' }: DatedEvent, words: readonly string[]): boolean =>
    words.some((word) => group.toLowerCase().includes(word));
  return [...new Set(events.flatMap(({ pair }) => pair ?? []))].flatMap((name) => {
    const paired = events.filter((event) => event.pair === name && (event.search ?? []).length > 0);
    const on = paired.find((event) => says(event, onThem));
    const by = paired.find((event) => event !== on && says(event, byThem));
    return on && by ? [{ name, on, by }] : [];
  });
}

interface Coverage {
  /** Articles of each story. */
  readonly stories: readonly number[];
  readonly articles: number;
  /** All that was stored in the same days. */
  readonly stored: number;
}

interface Ratio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface Compared {
  readonly pair: Pair;
  readonly ratio: Ratio;
  readonly counts: readonly [number, number];
}

/** The articles on an event in its window; nothing stored where the archive does not hold the whole window. */
async function coverage(input: HypothesisInput, { date, search = [] }: DatedEvent): Promise<Coverage> {
  const to = addDays(date, windowDays - 1);
  if (date < input.from || to > input.to) return { stories: [], articles: 0, stored: 0 };
  const mentions = await input.mentions({ phrases: search, from: date, to });
  const stories = new Map<number, number>();
  for (const { first } of mentions) stories.set(first, (stories.get(first) ?? 0) + 1);
  const stored = (await input.cells('coverage', ['stored'])).filter(({ day }) => day >= date && day <= to);
  return {
    stories: [...stories.values()],
    articles: mentions.length,
    stored: stored.reduce((sum, { articles }) => sum + articles, 0),
  };
}

/**
 * Volume for volume. An event that nobody covered is what the claim is about, so only both together must be enough, and
 * half an article is added to each (Haldane 1956). Stories come by chance, each with its copies: the variance of their
 * sum is the sum of their squared sizes (compound Poisson process).
 */
function ratioOf(on: Coverage, by: Coverage): Ratio | undefined {
  if (on.stored === 0 || by.stored === 0 || on.articles + by.articles < fewestCases) return undefined;
  const log = Math.log((on.articles + 0.5) / (by.articles + 0.5)) - Math.log(on.stored / by.stored);
  const variance = [on, by].reduce((sum, { stories, articles }) => {
    const squares = stories.reduce((whole, size) => whole + size * size, 0.5);
    return sum + squares / (articles + 0.5) ** 2;
  }, 0);
  const reach = normalQuantile(0.975) * Math.sqrt(variance);
  return { value: Math.exp(log), low: Math.exp(log - reach), high: Math.exp(log + reach) };
}

/** The geometric mean of the pairs' ratios; its spread is that of the pairs' own intervals on the scale of logarithms. */
function pooled(ratios: readonly Ratio[]): Pick<Prediction, 'estimate' | 'low' | 'high' | 'p' | 'thin'> {
  if (ratios.length === 0) return { estimate: null, thin: tooFewArticles };
  const z = normalQuantile(0.975);
  const mean = ratios.reduce((sum, { value }) => sum + Math.log(value), 0) / ratios.length;
  const variance = ratios.reduce((sum, { low, high }) => sum + (Math.log(high / low) / (2 * z)) ** 2, 0);
  const error = Math.sqrt(variance) / ratios.length;
  return {
    estimate: Math.exp(mean),
    low: Math.exp(mean - z * error),
    high: Math.exp(mean + z * error),
    p: twoSided(mean / error),
  };
}

const noPairs = {
  fi: 'tarvitaan tapahtumatiedosto (--events), jossa on pareja (pair) hakusanoineen (search): toisen ryhmä (group) sanoo ”uhri”, toisen ”tekijä”; esimerkki reports/events.fi.yaml',
  sv: 'det behövs en fil med händelser (--events) med par (pair) och sökord (search): i det enas grupp (group) står ”offer”, i det andras ”gärningsman”; exempel reports/events.fi.yaml',
  en: 'it needs a file of events (--events) with pairs (pair) and search words (search), where the group of one says “victim” and that of the other “attacker”; see reports/events.fi.yaml',
} as const;

const tooFewArticles = {
  fi: `yhdestäkään parista ei ole vähintään ${fewestCases} juttua ja molempien tapahtumien koko ${windowDays} päivän jaksoa`,
  sv: `inget par har minst ${fewestCases} artiklar och hela perioden på ${windowDays} dagar för båda händelserna`,
  en: `no pair has ${fewestCases} articles and the whole window of ${windowDays} days of both events`,
} as const;
