import { shareTest } from '../analysis/effect-size.ts';
import { type SharePoint, smallTotal } from '../analysis/series.ts';
import type { Localized } from '../types.ts';
import type { Chart, Tested } from './block.ts';
import { halvesOf, halvesTest, trendOf, trendTest } from './change.ts';
import { capital, type Speech, small } from './words/speak.ts';

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

/** How one share moved over the period, by the test that the sentences beside it name. */
interface Move {
  /** `differs`: the halves differ, but no steady rise or fall can be told from chance. */
  readonly kind: 'moved' | 'differs' | 'same';
  readonly test: Tested;
  readonly halves: Halves;
  /** "rose from 3.1% to 4.0%" */
  readonly moved: string;
  /** What may be said where the test does not stand among all of the report. */
  readonly unmoved: string;
}

type Halves = NonNullable<ReturnType<typeof halvesOf>>;

/** By its trend, or with fewer than twelve periods by its two halves; undefined where there are too few periods. */
function moveIn(
  say: Speech,
  points: readonly SharePoint[],
  { id, name }: { readonly id: string; readonly name: string },
): Move | undefined {
  const halves = halvesOf(points);
  if (!halves) return undefined;
  const trend = trendOf(points);
  const apart = halves.low > 0 || halves.high < 0;
  const test = trend ? trendTest(say, { id, what: name }, trend) : halvesTest(say, { id, what: name }, halves);
  const moved = trend ? trend.p < 0.05 && Math.sign(trend.slope) === Math.sign(halves.difference) : apart;
  const differs = trend !== undefined && apart;
  return {
    kind: moved ? 'moved' : differs ? 'differs' : 'same',
    test,
    halves,
    moved: moveOf(say, halves),
    unmoved: differs ? unsteady(say, halves, []) : noChange(say),
  };
}

/** One share over time. */
export function movedTitle(
  say: Speech,
  points: readonly SharePoint[],
  { id, name, subtitle }: { readonly id: string; readonly name: string; readonly subtitle: string },
): ChartTitle {
  const move = moveIn(say, points, { id, name });
  if (!move) return { title: name, subtitle };
  const { kind, test, moved, unmoved } = move;
  const tests = [test];
  const described = kind === 'same' ? subtitle : `${subtitle}; ${halvesWords(say)}`;
  if (kind !== 'moved') return { title: `${name} ${unmoved}`, subtitle: described, tests };
  const cautious = { tests: [test.id], title: `${name} ${unmoved}` };
  return { title: `${name} ${moved}`, subtitle: described, cautious, tests };
}

/** Two shares that face each other (negative and positive), so that no side is told alone. */
export function endsTitle(
  say: Speech,
  ends: readonly { readonly id: string; readonly name: string; readonly points: readonly SharePoint[] }[],
  { both, subtitle }: { readonly both: string; readonly subtitle: string },
): ChartTitle {
  const moves = ends.flatMap(({ points, ...end }) => {
    const move = moveIn(say, points, end);
    return move ? [{ ...end, ...move }] : [];
  });
  if (moves.length === 0) return { title: both, subtitle };
  const tests = moves.map(({ test }) => test);
  const told = (sure: boolean): string => {
    const moved = moves.filter(({ kind }) => sure && kind === 'moved');
    const [first, ...others] = moves.filter(({ kind }) => kind === 'differs' || (kind === 'moved' && !sure));
    const words = [
      ...moved.map((move) => `${move.name} ${move.moved}`),
      ...(first ? [`${first.name} ${unsteady(say, first.halves, others)}`] : []),
    ];
    if (words.length === 0) return `${both} ${noChange(say)}`;
    return words.map((one, at) => (at === 0 ? one : small(one))).join('; ');
  };
  const sure = moves.filter(({ kind }) => kind === 'moved');
  const described = moves.every(({ kind }) => kind === 'same') ? subtitle : `${subtitle}; ${halvesWords(say)}`;
  return {
    title: told(true),
    subtitle: described,
    tests,
    ...(sure.length === 0 ? {} : { cautious: { tests: sure.map(({ test }) => test.id), title: told(false) } }),
  };
}

/** Several shares over time: those that moved, after a correction for trying them all (Bonferroni 1936). */
export function movesTitle(
  say: Speech,
  lines: readonly { readonly id: string; readonly label: string; readonly points: readonly SharePoint[] }[],
  {
    id,
    name,
    none,
    subtitle,
  }: {
    readonly id: string;
    /** Said where the period has too few points to compare. */
    readonly name: string;
    /** Said where none of them moved. */
    readonly none: string;
    readonly subtitle: string;
  },
): ChartTitle {
  const compared = lines.flatMap((line) => {
    const [wide, plain] = [halvesOf(line.points, 1 - 0.05 / Math.max(1, lines.length)), halvesOf(line.points)];
    return wide && plain
      ? [{ ...line, wide, test: halvesTest(say, { id: `${id}:${line.id}`, what: capital(line.label) }, plain) }]
      : [];
  });
  if (compared.length === 0) return { title: name, subtitle };
  const tests = compared.map(({ test }) => test);
  const moved = compared
    .filter(({ wide }) => wide.low > 0 || wide.high < 0)
    .filter(({ wide: { early, late } }) => Math.min(early.total, late.total) >= smallTotal)
    .sort((a, b) => Math.abs(b.wide.difference) - Math.abs(a.wide.difference));
  const described = `${subtitle}; ${halvesWords(say)}`;
  if (moved.length === 0) return { title: none, subtitle: described, tests };
  const told = moved
    .slice(0, named)
    .map(({ label, wide }, at) => `${at === 0 ? capital(label) : label} ${moveOf(say, wide)}`);
  return {
    title: told.join('; '),
    subtitle: described,
    cautious: { tests: moved.slice(0, named).map(({ test }) => test.id), title: none },
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

/**
 * A share in several groups: the highest and the lowest, where the two differ by more than chance among all pairs; `pOf`
 * tells whether two differ, by default with every article as a case of its own.
 */
export function spreadTitle<Group extends { readonly label: string; readonly count: number; readonly total: number }>(
  say: Speech,
  groups: readonly Group[],
  name: string,
  pOf: (most: Group, least: Group) => number = (most, least) => shareTest(most, least)?.p ?? 1,
): string {
  const ranked = groups
    .filter(({ total }) => total >= smallTotal)
    .sort((a, b) => b.count / b.total - a.count / a.total);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most) return name;
  const words = ({ label, count, total }: typeof most): string => `${label} ${say.share(count / total)}`;
  if (!least || most === least) return `${name}: ${words(most)}`;
  const pairs = (ranked.length * (ranked.length - 1)) / 2;
  if (pairs * pOf(most, least) > 0.05) {
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
export function moveOf(say: Speech, { early, late, difference }: Halves): string {
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

/** "was 20.5% in the first half and 31.5% in the second, without a steady rise", also of several things. */
function unsteady(
  say: Speech,
  halves: Halves,
  others: readonly { readonly name: string; readonly halves: Halves }[],
): string {
  const ends = ({ early, late }: Halves) => [say.share(early.count / early.total), say.share(late.count / late.total)];
  const [from = '', to = ''] = ends(halves);
  const up = halves.difference > 0;
  const and = say.say({ fi: 'ja', sv: 'och', en: 'and' });
  const rest = others.map((one) => `, ${small(one.name)} ${ends(one.halves).join(` ${and} `)}`).join('');
  if (rest !== '') {
    return say.say({
      fi: `oli alkupuoliskolla ${from} ja loppupuoliskolla ${to}${rest}: tasaista muutosta ei näy`,
      sv: `var ${from} i den första hälften och ${to} i den andra${rest}: någon jämn förändring syns inte`,
      en: `was ${from} in the first half and ${to} in the second${rest}: no steady change`,
    });
  }
  return say.say({
    fi: `oli alkupuoliskolla ${from} ja loppupuoliskolla ${to}, mutta tasaista ${up ? 'nousua' : 'laskua'} ei näy`,
    sv: `var ${from} i den första hälften och ${to} i den andra, men någon jämn ${up ? 'ökning' : 'minskning'} syns inte`,
    en: `was ${from} in the first half and ${to} in the second, without a steady ${up ? 'rise' : 'fall'}`,
  });
}

/** A predicate of one thing. */
function noChange(say: Speech): string {
  return say.say({
    fi: 'ei ole muuttunut havaittavasti',
    sv: 'har inte förändrats påvisbart',
    en: 'has not changed detectably',
  });
}

function halvesWords(say: Speech): string {
  return say.say({
    fi: 'verrattu jakson alku- ja loppupuoliskoa',
    sv: 'periodens första hälft jämförd med den andra',
    en: 'first half of the period compared with the second',
  });
}
