import { periodStart, type Step, spanDays } from '../analysis/calendar.ts';
import { shareTest } from '../analysis/effect-size.ts';
import { shareDifference } from '../analysis/intervals.ts';
import { quantile, type Trial } from '../analysis/logit.ts';
import { fewestPeriods, mannKendall } from '../analysis/mann-kendall.ts';
import type { SharePoint } from '../analysis/series.ts';
import { type ArticleFilter, type CountedArticles, equal, inRun, onTopic } from './article-filter.ts';
import type { Tested } from './block.ts';
import { trialsOf } from './reading.ts';
import { periodCode, type Speech } from './words/speak.ts';

/** How a share changed over the period, in words and as a test. */

/**
 * The first half of the periods and the second, pooled, with their difference (second minus first) and its interval:
 * the plainest question of a trend. undefined with fewer than four periods or an empty half.
 */
export function halvesOf(points: readonly SharePoint[], level = 0.95) {
  const trials = trialsOf(points);
  const middle = Math.floor(trials.length / 2);
  const [early, late] = [pooled(trials.slice(0, middle)), pooled(trials.slice(middle))];
  if (trials.length < 4 || early.total === 0 || late.total === 0) return undefined;
  return { early, late, ...shareDifference(late, early, level) };
}

/** What a sentence says of a change, and the test that it rests on. */
export interface Change {
  readonly text: string;
  readonly tests: readonly Tested[];
  /** Behind the numbers of both halves, in the text's order; empty where the caller did not say which. */
  readonly articles: readonly CountedArticles[];
}

/** What a share counts and what it is divided by: so that the numbers of its halves lead to their articles. */
export interface BehindShare {
  readonly step: Step;
  readonly counted: ArticleFilter;
  /** Absent where the file of articles does not hold what it is divided by. */
  readonly base?: ArticleFilter;
  readonly of?: 'frames';
  /** With the periods that were left out of the points for holding too little. */
  readonly all?: readonly SharePoint[];
}

/** The articles behind "12 of 345" in the first half and in the second. */
export function halvesArticles(
  points: readonly SharePoint[],
  { step, counted, base, of, all = points }: BehindShare,
): readonly CountedArticles[] {
  const trials = trialsOf(points);
  const middle = Math.floor(trials.length / 2);
  const known = new Set(trials.map(({ at }) => at));
  return [trials.slice(0, middle), trials.slice(middle)].flatMap((half) => {
    const [first, last] = [half[0], half.at(-1)];
    if (!first || !last) return [];
    // A period that was left out and yet holds articles must not be counted along.
    const whole = all.every(({ at, total }) => known.has(at) || at < first.at || at > last.at || !total);
    const during = whole
      ? inRun(first.at, last.at, step)
      : [
          equal(
            step,
            half.map(({ at }) => periodCode(at, step)),
          ),
        ];
    const { count, total } = pooled(half);
    return [
      { number: count, articles: [...counted, ...during], ...(of ? { of } : {}) },
      ...(base ? [{ number: total, articles: [...base, ...during], ...(of ? { of } : {}) }] : []),
    ];
  });
}

/** A series of more periods than this is pooled by month: pairs of days would be millions. */
const mostPeriods = 400;

/**
 * How a share keeps rising or falling, in points of share per year, by Mann-Kendall with the variance that
 * autocorrelation asks for and Sen's slope. undefined with fewer than twelve periods, or where the share does not move.
 */
export function trendOf(points: readonly SharePoint[]) {
  const all = trialsOf(points);
  const trials = all.length > mostPeriods ? byMonth(all) : all;
  const [first] = trials;
  if (!first || trials.length < fewestPeriods) return undefined;
  const days = trials.map(({ at }) => spanDays(first.at, at) - 1);
  const step = quantile(
    days.slice(1).map((day, index) => day - (days[index] ?? 0)),
    0.5,
  );
  // Months differ in length: the nearest whole number of steps is meant, and each step its own period.
  const months = step > 26 && step < 33 ? 30.437 : step;
  const series = trials.map(({ count, total }, index) => ({
    period: Math.round((days[index] ?? 0) / months),
    value: count / total,
  }));
  const trend = mannKendall(series);
  if ('thin' in trend) return undefined;
  const perYear = 365.25 / months;
  return {
    slope: trend.slope * perYear,
    low: trend.low * perYear,
    high: trend.high * perYear,
    p: trend.p,
    periods: trend.periods,
  };
}

function byMonth(trials: readonly Trial[]): readonly Trial[] {
  const months = new Map<string, Trial>();
  for (const { at, count, total } of trials) {
    const month = periodStart(at, 'month');
    const before = months.get(month) ?? { at: month, count: 0, total: 0 };
    months.set(month, { at: month, count: before.count + count, total: before.total + total });
  }
  return [...months.values()];
}

/**
 * How the share changed, in words: its trend, or with fewer than twelve periods its two halves; `what` names the share,
 * `id` the test.
 */
export function changeOf(
  say: Speech,
  points: readonly SharePoint[],
  { id, what, behind }: { readonly id: string; readonly what: string; readonly behind?: BehindShare },
): Change | undefined {
  const articles = behind ? halvesArticles(points, behind) : [];
  const halves = halvesOf(points);
  if (!halves) return undefined;
  const { early, late, difference, low, high } = halves;
  const trend = trendOf(points);
  const unsure = low <= 0 && high >= 0;
  const of = say.say({ fi: '/', sv: 'av', en: 'of' });
  const told = ({ count, total }: typeof early): string =>
    `${say.share(count / total)} (${say.count(count)}\u00a0${of}\u00a0${say.count(total)})`;
  const [from, to] = [told(early), told(late)];
  if (trend) {
    return {
      text: `${halvesSentence(say, from, to)} ${trendSentence(say, trend)}`,
      tests: [trendTest(say, { id, what }, trend)],
      articles,
    };
  }
  const gap = say.say({
    fi: `${say.points(difference)} (95 %:n väli ${say.signed(low)} … ${say.signed(high)})`,
    sv: `${say.points(difference)} (95 % intervall ${say.signed(low)} … ${say.signed(high)})`,
    en: `${say.points(difference)} (95% interval ${say.signed(low)} to ${say.signed(high)})`,
  });
  const text = say.say({
    fi: `Jakson alkupuoliskolla osuus on ${from} ja loppupuoliskolla ${to}: ero on ${gap}${unsure ? ', joten se voi olla sattumaa' : ''}.`,
    sv: `Under periodens första hälft är andelen ${from} och under den andra ${to}: skillnaden är ${gap}${unsure ? ' och kan alltså bero på slumpen' : ''}.`,
    en: `In the first half of the period the share is ${from}, in the second ${to}: a difference of ${gap}${unsure ? ', which may be chance' : ''}.`,
  });
  return { text, tests: [halvesTest(say, { id, what }, halves)], articles };
}

type Trend = NonNullable<ReturnType<typeof trendOf>>;

function halvesSentence(say: Speech, from: string, to: string): string {
  return say.say({
    fi: `Jakson alkupuoliskolla osuus on ${from} ja loppupuoliskolla ${to}.`,
    sv: `Under periodens första hälft är andelen ${from} och under den andra ${to}.`,
    en: `In the first half of the period the share is ${from}, in the second ${to}.`,
  });
}

/** "The trend is +0.4 percentage points a year (95% interval …, p = …, 168 periods)", or that no detectable change is there. A single jump is no trend: that is for the turning points. */
function trendSentence(say: Speech, { slope, low, high, p, periods }: Trend): string {
  const unit = say.say({ fi: 'prosenttiyksikköä', sv: 'procentenheter', en: 'percentage points' });
  const size = `${fineSigned(say, slope)}\u00a0${unit}`;
  const inner = say.say({
    fi: `95 %:n väli ${fineSigned(say, low)} … ${fineSigned(say, high)}; p ${pWords(say, p)}; ${say.count(periods)} jaksoa`,
    sv: `95 % intervall ${fineSigned(say, low)} … ${fineSigned(say, high)}; p ${pWords(say, p)}; ${say.count(periods)} perioder`,
    en: `95% interval ${fineSigned(say, low)} to ${fineSigned(say, high)}; p ${pWords(say, p)}; ${say.count(periods)} periods`,
  });
  if (p >= 0.05) {
    return say.say({
      fi: `Tasaista nousua tai laskua ei voida erottaa sattumasta: ${size} vuodessa (${inner}).`,
      sv: `Ingen jämn ökning eller minskning kan skiljas från slumpen: ${size} per år (${inner}).`,
      en: `No steady rise or fall can be told from chance: ${size} a year (${inner}).`,
    });
  }
  return say.say({
    fi: `Osuus ${slope > 0 ? 'nousee' : 'laskee'}: ${size} vuodessa (${inner}).`,
    sv: `Andelen ${slope > 0 ? 'ökar' : 'minskar'}: ${size} per år (${inner}).`,
    en: `The share ${slope > 0 ? 'rises' : 'falls'}: ${size} a year (${inner}).`,
  });
}

/** In percentage points with two digits: what moves a little each year moves much in ten. */
function fineSigned(say: Speech, change: number): string {
  const rounded = Math.round(change * 10_000) / 100;
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${say.fixed(Math.abs(rounded))}`;
}

/** "= 0.03", "< 0.001". */
export function pWords(say: Speech, p: number): string {
  return p < 0.001 ? `< ${say.number(0.001, 3)}` : `= ${say.number(p, p < 0.01 ? 3 : 2)}`;
}

/** The test of the trend, also for titles of charts that tell it. */
export function trendTest(
  say: Speech,
  { id, what }: { readonly id: string; readonly what: string },
  trend: Trend,
): Tested {
  const each = say.say({ fi: 'suunta, vuodessa', sv: 'trend, per år', en: 'trend, per year' });
  return {
    id: `${id}:trend`,
    what: `${what}: ${each}`,
    effect: `${fineSigned(say, trend.slope)} (${fineSigned(say, trend.low)} … ${fineSigned(say, trend.high)})`,
    p: trend.p,
  };
}

/** The change of the share of articles on immigration, which two places tell. */
export function volumeChange(
  say: Speech,
  points: readonly SharePoint[],
  { step, all }: Required<Pick<BehindShare, 'step' | 'all'>>,
): Change | undefined {
  const what = say.say({
    fi: 'Maahanmuuttojuttujen osuus',
    sv: 'Andelen artiklar om invandring',
    en: 'Share of articles on immigration',
  });
  return changeOf(say, points, { id: 'volume', what, behind: { step, all, counted: onTopic } });
}

/** The test of the two halves, also for those that are tried and not told. */
export function halvesTest(
  say: Speech,
  { id, what }: { readonly id: string; readonly what: string },
  { early, late, difference, low, high }: NonNullable<ReturnType<typeof halvesOf>>,
): Tested {
  const halves = say.say({
    fi: 'jakson loppupuolisko – alkupuolisko',
    sv: 'periodens andra hälft – första hälft',
    en: 'second half of the period – first half',
  });
  return {
    id: `${id}:halves`,
    what: `${what}: ${halves}`,
    effect: `${say.points(difference)} (${say.signed(low)} … ${say.signed(high)})`,
    p: shareTest(late, early)?.p ?? 1,
  };
}

function pooled(trials: readonly Trial[]): { readonly count: number; readonly total: number } {
  return {
    count: trials.reduce((sum, { count }) => sum + count, 0),
    total: trials.reduce((sum, { total }) => sum + total, 0),
  };
}
