import { shareTest } from '../analysis/effect-size.ts';
import { type SharePoint, smallTotal } from '../analysis/series.ts';
import type { Localized } from '../types.ts';
import type { Chart, Tested } from './block.ts';
import { halvesOf, halvesTest, trendOf, trendTest } from './change.ts';
import { capital, type Speech, small } from './speak.ts';

/**
 * What a chart's title says: the finding, computed from the numbers that it shows, in neutral words, and that there is
 * no detectable change or difference where chance could have made it. The subtitle says what is shown.
 */
export interface ChartTitle extends Pick<Chart, 'title' | 'subtitle' | 'cautious'> {
  /** Tests that the title rests on; for the chart's table, so that they are corrected together with all others. */
  readonly tests?: readonly Tested[];
}

/** Of several things compared in one chart, how many a title names. */
const named = 2;

/**
 * One share over time, by the test that the sentences beside it name: its trend, or with fewer than twelve periods its
 * two halves.
 */
export function movedTitle(
  say: Speech,
  points: readonly SharePoint[],
  { id, name, subtitle }: { readonly id: string; readonly name: string; readonly subtitle: string },
): ChartTitle {
  const halves = halvesOf(points);
  if (!halves) return { title: name, subtitle };
  const trend = trendOf(points);
  const test = trend ? trendTest(say, { id, what: name }, trend) : halvesTest(say, { id, what: name }, halves);
  const unchanged = `${name}: ${noChange(say)}`;
  const described = `${subtitle}; ${halvesWords(say)}`;
  const sure = trend
    ? trend.p < 0.05 && Math.sign(trend.slope) === Math.sign(halves.difference)
    : halves.low > 0 || halves.high < 0;
  if (!sure) return { title: unchanged, subtitle, tests: [test] };
  return {
    title: `${name} ${moveOf(say, halves)}`,
    subtitle: described,
    cautious: { tests: [test.id], title: unchanged },
    tests: [test],
  };
}

/** Two shares that face each other (negative and positive): what moved of them, so that no side is told alone. */
export function endsTitle(
  say: Speech,
  ends: readonly { readonly id: string; readonly name: string; readonly points: readonly SharePoint[] }[],
  { both, subtitle }: { readonly both: string; readonly subtitle: string },
): ChartTitle {
  const parts = ends.map(({ points, ...end }) => movedTitle(say, points, { ...end, subtitle }));
  const tests = parts.flatMap((part) => part.tests ?? []);
  const moved = parts.filter(({ cautious }) => cautious !== undefined);
  const unchanged = tests.length === 0 ? both : `${both}: ${noChange(say)}`;
  if (moved.length === 0) return { title: unchanged, subtitle, tests };
  return {
    title: moved.map(({ title }, at) => (at === 0 ? title : small(title))).join('; '),
    subtitle: `${subtitle}; ${halvesWords(say)}`,
    cautious: { tests: moved.flatMap(({ cautious }) => cautious?.tests ?? []), title: unchanged },
    tests,
  };
}

/** Several shares over time: those that moved, after a correction for trying them all (Bonferroni 1936). */
export function movesTitle(
  say: Speech,
  lines: readonly { readonly id: string; readonly label: string; readonly points: readonly SharePoint[] }[],
  { id, none, subtitle }: { readonly id: string; readonly none: string; readonly subtitle: string },
): ChartTitle {
  const compared = lines.flatMap((line) => {
    const [wide, plain] = [halvesOf(line.points, 1 - 0.05 / Math.max(1, lines.length)), halvesOf(line.points)];
    return wide && plain
      ? [{ ...line, wide, test: halvesTest(say, { id: `${id}:${line.id}`, what: capital(line.label) }, plain) }]
      : [];
  });
  if (compared.length === 0) return { title: none, subtitle };
  const tests = compared.map(({ test }) => test);
  const unchanged = `${none}: ${noChange(say)}`;
  const moved = compared
    .filter(({ wide }) => wide.low > 0 || wide.high < 0)
    .filter(({ wide: { early, late } }) => Math.min(early.total, late.total) >= smallTotal)
    .sort((a, b) => Math.abs(b.wide.difference) - Math.abs(a.wide.difference));
  const described = `${subtitle}; ${halvesWords(say)}`;
  if (moved.length === 0) return { title: unchanged, subtitle: described, tests };
  const told = moved
    .slice(0, named)
    .map(({ label, wide }, at) => `${at === 0 ? capital(label) : label} ${moveOf(say, wide)}`);
  return {
    title: told.join('; '),
    subtitle: described,
    cautious: { tests: moved.slice(0, named).map(({ test }) => test.id), title: unchanged },
    tests,
  };
}

interface Ranked {
  readonly label: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
}

/** What the largest of several shares is called: "Most common frame", "Most common frames". */
export interface MostWords {
  readonly one: Localized;
  readonly several: Localized;
}

/** Shares of different sizes: the largest, or the two largest where their intervals leave open which one is. */
export function mostTitle(say: Speech, rows: readonly Ranked[], words: MostWords): string {
  const [first, second] = rows
    .flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]))
    .sort((a, b) => b.value - a.value);
  if (!first || first.value === 0) return say.say(words.several);
  const told = ({ label, value }: typeof first): string => `${label} (${say.share(value)})`;
  const open = second !== undefined && (second.high ?? second.value) >= (first.low ?? first.value);
  return open
    ? `${say.say(words.several)}: ${say.list([told(first), told(second)])}`
    : `${say.say(words.one)}: ${told(first)}`;
}

/** A share in several groups: the highest and the lowest, where the two differ by more than chance among all pairs. */
export function spreadTitle(
  say: Speech,
  groups: readonly { readonly label: string; readonly count: number; readonly total: number }[],
  name: string,
): string {
  const ranked = groups
    .filter(({ total }) => total >= smallTotal)
    .sort((a, b) => b.count / b.total - a.count / a.total);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most) return name;
  const words = ({ label, count, total }: typeof most): string => `${label} ${say.share(count / total)}`;
  if (!least || most === least) return `${name}: ${words(most)}`;
  const pairs = (ranked.length * (ranked.length - 1)) / 2;
  if (pairs * (shareTest(most, least)?.p ?? 1) > 0.05) {
    return `${name}: ${say.say({
      fi: 'ei havaittavaa eroa',
      sv: 'ingen påvisbar skillnad',
      en: 'no detectable difference',
    })}`;
  }
  return say.say({
    fi: `${name}: eniten ${words(most)}, vähiten ${words(least)}`,
    sv: `${name}: mest ${words(most)}, minst ${words(least)}`,
    en: `${name}: highest ${words(most)}, lowest ${words(least)}`,
  });
}

/** "rose from 3.1% to 4.0%": how a share moved, as a predicate. */
export function moveOf(say: Speech, { early, late, difference }: NonNullable<ReturnType<typeof halvesOf>>): string {
  const [from, to] = [early.count / early.total, late.count / late.total];
  const bare = (share: number): string => say.share(share).replace(/\s?%$/u, '');
  return difference > 0
    ? say.say({
        fi: `nousi ${bare(from)} prosentista ${bare(to)} prosenttiin`,
        sv: `steg från ${say.share(from)} till ${say.share(to)}`,
        en: `rose from ${say.share(from)} to ${say.share(to)}`,
      })
    : say.say({
        fi: `laski ${bare(from)} prosentista ${bare(to)} prosenttiin`,
        sv: `sjönk från ${say.share(from)} till ${say.share(to)}`,
        en: `fell from ${say.share(from)} to ${say.share(to)}`,
      });
}

function noChange(say: Speech): string {
  return say.say({ fi: 'ei havaittavaa muutosta', sv: 'ingen påvisbar förändring', en: 'no detectable change' });
}

function halvesWords(say: Speech): string {
  return say.say({
    fi: 'verrattu jakson alku- ja loppupuoliskoa',
    sv: 'periodens första hälft jämförd med den andra',
    en: 'first half of the period compared with the second',
  });
}
