import { type Cases, shareTest } from '../../analysis/effect-size.ts';
import { type Interval, shareDifference } from '../../analysis/intervals.ts';
import { benjaminiHochberg } from '../../analysis/multiple-testing.ts';
import { smallTotal } from '../../analysis/series.ts';
import { type ArticleFilter, equal, holds, onTopic } from '../article-filter.ts';
import type { Tested } from '../block.ts';
import { denominators, sumBy, sumOf } from '../reading.ts';
import type { Cell, ReportInput } from '../section.ts';
import { type Speech, speech } from '../words/speak.ts';
import { beforeName, type Days, periodBefore } from './brief.ts';

/** `thin`: fewer than 30 cases on one side, nothing is concluded. */
export type Verdict = 'more' | 'less' | 'chance' | 'thin';

/** A share of the period and of the one before. */
export interface Comparison {
  readonly id: string;
  readonly name: string;
  readonly now: Cases;
  readonly before: Cases;
  /** First minus second with Newcombe's interval; absent where one of them has no cases. */
  readonly change?: Interval & { readonly difference: number };
  readonly verdict: Verdict;
  readonly articles: ArticleFilter;
}

export interface Comparisons {
  readonly before: Days;
  readonly main: readonly Comparison[];
  /** By how many articles of the period they are in, most first. */
  readonly frames: readonly Comparison[];
  readonly tests: readonly Tested[];
}

interface Counted {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly total: number;
  readonly articles: ArticleFilter;
}

/**
 * The numbers of the period against those of the one before: differences with their intervals (Newcombe 1998), tests
 * (score or Fisher), and a verdict that holds among all of them together (Benjamini & Hochberg 1995).
 */
export async function compareWithBefore(input: ReportInput): Promise<Comparisons> {
  const say = speech(input.language);
  const days = periodBefore(input);
  const [now, before] = await Promise.all([counts(input, say), input.during(days).then((other) => counts(other, say))]);
  const pairs = now.map((one) => {
    const other = before.find(({ id }) => id === one.id) ?? { ...one, count: 0, total: 0 };
    const thin = one.total < smallTotal || other.total < smallTotal;
    return { one, other, p: thin ? undefined : shareTest(one, other)?.p };
  });
  const tried = pairs.flatMap(({ one, p }) => (p === undefined ? [] : [{ id: one.id, p }]));
  const adjusted = benjaminiHochberg(tried.map(({ p }) => p));
  const standing = new Map(tried.map(({ id }, index) => [id, (adjusted[index] ?? 1) <= 0.05]));
  const compared = pairs.map(({ one, other }): Comparison => {
    const change = one.total > 0 && other.total > 0 ? shareDifference(one, other) : undefined;
    const stands = standing.get(one.id);
    const verdict =
      stands === undefined ? 'thin' : !stands ? 'chance' : (change?.difference ?? 0) > 0 ? 'more' : 'less';
    return {
      id: one.id,
      name: one.name,
      now: { count: one.count, total: one.total },
      before: { count: other.count, total: other.total },
      ...(change ? { change } : {}),
      verdict,
      articles: one.articles,
    };
  });
  return {
    before: days,
    main: compared.filter(({ id }) => !id.startsWith('frames:')),
    frames: compared
      .filter(({ id }) => id.startsWith('frames:'))
      .sort((a, b) => b.now.count - a.now.count || (a.id < b.id ? -1 : 1)),
    tests: pairs.flatMap(({ one, other, p }) =>
      p === undefined ? [] : [testOf(say, input, one, shareDifference(one, other), p)],
    ),
  };
}

function testOf(
  say: Speech,
  input: ReportInput,
  { id, name }: Counted,
  { difference, low, high }: Interval & { readonly difference: number },
  p: number,
): Tested {
  return {
    id: `${id}:before`,
    what: `${name}: ${beforeName(say, input)}`,
    effect: `${say.points(difference)} (${say.signed(low)} … ${say.signed(high)})`,
    p,
  };
}

async function counts(input: ReportInput, say: Speech): Promise<readonly Counted[]> {
  const [judged, relevant, tones, stances, toxic, frames, framed] = await Promise.all([
    input.cells('relevance', ['*']),
    input.cells('relevance', ['relevant']),
    input.cells('tone', ['negative', 'neutral', 'positive']),
    input.cells('stance', ['restrictive', 'balanced_or_none', 'supportive']),
    input.cells('toxicity', ['*']),
    input.cells('frames'),
    denominators(input, 'frames'),
  ]);
  const of = (cells: readonly Cell[], label: string) => sumOf(cells.filter((cell) => cell.label === label));
  const [topic, tone, stance, frame] = [relevant, tones, stances, framed].map((cells) => sumOf(cells)) as [
    number,
    number,
    number,
    number,
  ];
  const byFrame = sumBy(frames, 'label');
  const withMark = (column: 'tone' | 'stance', label: string) => [...onTopic, equal(column, label)];
  const main: readonly Counted[] = [
    {
      id: 'topic',
      name: say.say({
        fi: 'Maahanmuutto pääaiheena, kaikista jutuista',
        sv: 'Invandring som huvudämne, av alla artiklar',
        en: 'Immigration as main topic, of all articles',
      }),
      count: topic,
      total: sumOf(judged),
      articles: onTopic,
    },
    {
      id: 'negative',
      name: say.say({ fi: 'Kielteinen sävy', sv: 'Negativ ton', en: 'Negative tone' }),
      count: of(tones, 'negative'),
      total: tone,
      articles: withMark('tone', 'negative'),
    },
    {
      id: 'positive',
      name: say.say({ fi: 'Myönteinen sävy', sv: 'Positiv ton', en: 'Positive tone' }),
      count: of(tones, 'positive'),
      total: tone,
      articles: withMark('tone', 'positive'),
    },
    {
      id: 'restrictive',
      name: say.say({
        fi: 'Maahanmuuttoa rajoittava kanta',
        sv: 'Restriktiv hållning till invandring',
        en: 'Stance to restrict immigration',
      }),
      count: of(stances, 'restrictive'),
      total: stance,
      articles: withMark('stance', 'restrictive'),
    },
    {
      id: 'supportive',
      name: say.say({
        fi: 'Maahanmuuttoa tukeva kanta',
        sv: 'Stödjande hållning till invandring',
        en: 'Stance to support immigration',
      }),
      count: of(stances, 'supportive'),
      total: stance,
      articles: withMark('stance', 'supportive'),
    },
    {
      id: 'hostile',
      name: say.say({
        fi: 'Vähintään yksi vihamielinen kohta',
        sv: 'Minst ett fientligt textställe',
        en: 'At least one hostile passage',
      }),
      count: sumOf(toxic),
      total: topic,
      articles: [...onTopic, holds('toxicity', ['1', '2', '3'])],
    },
  ];
  return [
    ...main,
    ...input.frames.map(({ id, name }) => ({
      id: `frames:${id}`,
      name: say.say(name),
      count: byFrame.get(id) ?? 0,
      total: frame,
      articles: [...onTopic, holds('frames', id)],
    })),
  ];
}
