import { shareTest } from '../analysis/effect-size.ts';
import { shareDifference } from '../analysis/intervals.ts';
import type { Trial } from '../analysis/logit.ts';
import type { SharePoint } from '../analysis/series.ts';
import type { Tested } from './block.ts';
import { trialsOf } from './reading.ts';
import type { Speech } from './speak.ts';

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
}

/** The two halves in words; `what` names the share, `id` the test. */
export function changeOf(
  say: Speech,
  points: readonly SharePoint[],
  { id, what }: { readonly id: string; readonly what: string },
): Change | undefined {
  const halves = halvesOf(points);
  if (!halves) return undefined;
  const { early, late, difference, low, high } = halves;
  const unsure = low <= 0 && high >= 0;
  const [from, to] = [say.share(early.count / early.total), say.share(late.count / late.total)];
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
  return { text, tests: [halvesTest(say, { id, what }, halves)] };
}

/** The change of the share of articles on immigration, which two places tell. */
export function volumeChange(say: Speech, points: readonly SharePoint[]): Change | undefined {
  const what = say.say({
    fi: 'Maahanmuuttojuttujen osuus',
    sv: 'Andelen artiklar om invandring',
    en: 'Share of articles on immigration',
  });
  return changeOf(say, points, { id: 'volume', what });
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
