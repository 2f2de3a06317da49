import { cohensH } from '../analysis/effect-size.ts';
import { smallTotal } from '../analysis/series.ts';
import { type ArticleFilter, equal } from './article-filter.ts';
import type { Block, Chart } from './block.ts';
import type { ComparedThing } from './differences.ts';
import { mostTitle, spreadTitle } from './finding.ts';
import type { OutletType } from './outlet-types.ts';
import { share, shareColumns, shareWords, sumOf } from './reading.ts';
import {
  casesIn,
  hasEnoughStories,
  type RepeatedStories,
  type SharedOut,
  storyDifference,
  storyInterval,
} from './repeated-stories.ts';
import type { Cell } from './section.ts';
import { words as commonWords } from './words/common-words.ts';
import { mostCommon } from './words/labels.ts';
import { capital, type Speech, small } from './words/speak.ts';

/** Blocks that set groups of outlets (their types, their languages) beside each other. */

interface Counted {
  readonly id: string;
  readonly name: string;
  readonly counted: readonly Cell[];
  readonly totals: readonly Cell[];
  /** What is counted of what, in articles of repeated stories. */
  readonly shared: SharedOut;
}

export function among(
  { id, name, counted, totals, shared }: Counted,
  groups: readonly OutletType[],
  stories: RepeatedStories,
): ComparedThing {
  return {
    id,
    name,
    groups: groups.map(({ id: group, label, has }) => ({
      id: group,
      label,
      count: sumOf(counted.filter(has)),
      total: sumOf(totals.filter(has)),
      repeated: casesIn(stories, has, shared),
    })),
  };
}

interface Comparison {
  readonly things: readonly { readonly id: string; readonly name: string }[];
  readonly cellsOf: (id: string) => readonly Cell[];
  readonly totals: readonly Cell[];
  readonly filterOf: (id: string) => ArticleFilter;
  readonly sharedOf: (id: string) => SharedOut;
  readonly stories: RepeatedStories;
}

/** The types with what one thing counts in each. */
function groupsOf(types: readonly OutletType[], { cellsOf, totals, sharedOf, stories }: Comparison, thing: string) {
  const cells = cellsOf(thing);
  return types.map(({ id, label, has }) => ({
    id,
    label,
    count: sumOf(cells.filter(has)),
    total: sumOf(totals.filter(has)),
    repeated: casesIn(stories, has, sharedOf(thing)),
  }));
}

/** The two types that differ most in the first thing compared, among those with enough cases. */
export function difference(
  say: Speech,
  types: readonly OutletType[],
  compared: Comparison,
  name: string,
): readonly Block[] {
  const ranked = groupsOf(types, compared, compared.things[0]?.id ?? '')
    .filter((group) => group.total >= smallTotal && hasEnoughStories(group))
    .sort((a, b) => b.count / b.total - a.count / a.total);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least || most === least) return [];
  const { difference: gap, low, high, p: alone } = storyDifference(most, least);
  // The two were chosen for lying furthest apart among all pairs (Bonferroni 1936).
  const pairs = (ranked.length * (ranked.length - 1)) / 2;
  const p = Math.min(1, pairs * alone);
  const h = say.number(cohensH(most, least));
  const chance =
    low <= 0 || p > 0.05 ? say.say({ fi: '; voi olla sattumaa', sv: '; kan vara slump', en: '; may be chance' }) : '';
  const gapWords = `${say.points(gap)} (${say.say(commonWords.interval)} ${say.signed(low)} … ${say.signed(high)}; h = ${h}${chance})`;
  const filterOf = (one: typeof most) => [
    ...compared.filterOf(compared.things[0]?.id ?? ''),
    equal('outlet_type', one.id),
  ];
  const words = (one: typeof most) => `${one.label} ${shareWords(say, one.count, one.total, storyInterval(one))}`;
  return [
    {
      kind: 'text',
      articles: [most, least].map((one) => ({ number: one.count, articles: filterOf(one) })),
      text: say.say({
        fi: `${name} on suurin: ${words(most)}, ja pienin: ${words(least)}. Ero on ${gapWords}.`,
        sv: `${name} är störst: ${words(most)}, och minst: ${words(least)}. Skillnaden är ${gapWords}.`,
        en: `${name} is largest: ${words(most)}, and smallest: ${words(least)}. The difference is ${gapWords}.`,
      }),
      tests: [
        {
          id: `types:${compared.things[0]?.id ?? ''}:extremes`,
          what: `${name}: ${most.label} – ${least.label}`,
          effect: `${say.points(gap)} (${say.signed(low)} … ${say.signed(high)})`,
          p,
        },
      ],
    },
  ];
}

export function comparison(
  say: Speech,
  types: readonly OutletType[],
  compared: Comparison,
  { id, title, name }: { readonly id: string; readonly title: string; readonly name?: string },
): readonly Chart[] {
  const { things, filterOf } = compared;
  const unsorted = things.flatMap((thing) =>
    groupsOf(types, compared, thing.id).map((group) => {
      const numbers = { ...share(group.count, group.total), ...(group.total === 0 ? {} : storyInterval(group)) };
      const articles = [...filterOf(thing.id), equal('outlet_type', group.id)];
      return { thing, type: group.label, numbers, articles };
    }),
  );
  // One thing alone is ranked; several keep one order of the types, so that they can be followed from one to the next.
  const rows =
    things.length === 1 ? [...unsorted].sort((a, b) => (b.numbers.value ?? -1) - (a.numbers.value ?? -1)) : unsorted;
  if (rows.every(({ numbers }) => numbers.total === 0)) return [];
  const [thing] = things;
  const counted = groupsOf(types, compared, thing?.id ?? '');
  const most = counted.reduce<(typeof counted)[number] | undefined>(
    (best, one) => (one.total > (best?.total ?? 0) ? one : best),
    undefined,
  );
  // Of many things the title can say one: which is the most common in the type with the most articles.
  const finding =
    things.length > 2
      ? `${mostTitle(
          say,
          rows.flatMap(({ thing: { name }, type, numbers }) =>
            type === most?.label ? [{ ...numbers, label: small(name) }] : [],
          ),
          mostCommon.frames,
        )} – ${most?.label ?? ''}`
      : spreadTitle(
          say,
          counted.filter(hasEnoughStories),
          name ?? capital(thing?.name ?? title),
          (one, other) => storyDifference(one, other).p,
        );
  return [
    {
      kind: 'chart',
      id,
      title: finding,
      subtitle: title,
      description: say.say({
        fi: `Pistekuvio luottamusväleineen: ${types.map(({ label }) => label).join(', ')}.`,
        sv: `Punktdiagram med intervall: ${types.map(({ label }) => label).join(', ')}.`,
        en: `Dot chart with intervals: ${types.map(({ label }) => label).join(', ')}.`,
      }),
      spec: {
        type: 'bars',
        unit: 'share',
        bars: rows.map(({ thing, type, numbers }) => ({
          ...numbers,
          label: type,
          colour: thing.id,
          ...(things.length > 1 ? { group: thing.name } : {}),
        })),
      },
      table: {
        kind: 'table',
        id,
        title,
        articles: { count: rows.map(({ articles }) => articles) },
        columns: [
          { key: 'what', label: say.say({ fi: 'mikä', sv: 'vad', en: 'what' }), type: 'text' },
          { key: 'type', label: say.say({ fi: 'tyyppi', sv: 'typ', en: 'type' }), type: 'text' },
          ...shareColumns(say),
        ],
        rows: rows.map(({ thing, type, numbers: { value, ...numbers } }) => ({
          what: thing.name,
          type,
          ...numbers,
          share: value,
        })),
      },
    },
  ];
}
