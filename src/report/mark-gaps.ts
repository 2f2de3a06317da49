import type { Block, Chart, Gap, Table } from './block.ts';
import { collected, daysOf, drawnGaps, gapRuns, gapsOf, gapWithin } from './collection-gaps.ts';
import type { ReportInput } from './section.ts';
import { words } from './words/common-words.ts';
import { type Speech, speech } from './words/speak.ts';

/** More outlets or runs than this are counted, not named. */
const mostNamed = 3;

/**
 * Marks the gaps of the collection in every chart over time, in its text for those who do not see it, and in every table
 * by periods, so that a hole in the archive is never read as silence in the debate. One place for all sections; without
 * gaps the blocks stay as they are.
 */
export async function gapMarker(input: ReportInput): Promise<(blocks: readonly Block[]) => readonly Block[]> {
  const has = await collected(input);
  if (has.gaps.length === 0) return (blocks) => blocks;
  const say = speech(input.language);
  const named = <G extends Omit<Gap, 'at'>>(gap: G): G => ({
    ...gap,
    outlets: gap.outlets.map((id) => input.outlets.find((outlet) => outlet.id === id)?.name ?? id),
  });
  const cells = new Map<string, string>();
  const cellOf = (code: string): string => {
    const days = cells.has(code) ? undefined : daysOf(code);
    const gap = days && gapWithin(has, ...days);
    if (gap) cells.set(code, `${outletList(say, named(gap).outlets)} (−${say.share(gap.missing)})`);
    return cells.get(code) ?? '';
  };
  const inTable = (table: Table): Table => {
    if (!table.columns.some(({ key }) => key === 'period')) return table;
    return {
      ...table,
      columns: [...table.columns, { key: 'gap', label: say.say(words.collectionGap), type: 'text' }],
      rows: table.rows.map((row) => ({ ...row, gap: cellOf(String(row.period)) })),
    };
  };
  const inChart = (chart: Chart): Chart => {
    const gaps = gapsOf(chart, has, input.to).map(named);
    const marked = {
      ...chart,
      spec: { ...chart.spec, ...(gaps.length > 0 ? { gaps } : {}) },
      table: inTable(chart.table),
    };
    return { ...marked, description: [chart.description, ...gapSentence(marked, say)].join(' ') };
  };
  return (blocks) =>
    blocks.map((block) => {
      if (block.kind === 'table') return inTable(block);
      return block.kind === 'chart' ? inChart(block) : block;
    });
}

/** What the bands of a picture mean, and whose gaps they are; undefined where it has none. */
export function gapLegend(chart: Pick<Chart, 'spec'>, say: Speech): string | undefined {
  const drawn = drawnGaps(chart);
  if (drawn.length === 0) return undefined;
  return `${say.say(words.collectionGap)}: ${outletList(say, [...new Set(drawn.flatMap((gap) => gap.outlets))])}`;
}

function gapSentence(chart: Pick<Chart, 'spec'>, say: Speech): readonly string[] {
  const legend = gapLegend(chart, say);
  if (legend === undefined) return [];
  const runs = gapRuns(drawnGaps(chart)).map(({ at, to }) => `${say.day(at)} – ${say.day(to)}`);
  const left = runs.length - mostNamed;
  const more = say.say({
    fi: `${say.count(left)} muuta`,
    sv: `${say.count(left)} andra`,
    en: `${say.count(left)} more`,
  });
  return [`${legend} (${say.list(left > 0 ? [...runs.slice(0, mostNamed), more] : runs)}).`];
}

function outletList(say: Speech, outlets: readonly string[]): string {
  if (outlets.length <= mostNamed) return outlets.join(', ');
  return say.say({
    fi: `${say.count(outlets.length)} julkaisua`,
    sv: `${say.count(outlets.length)} medier`,
    en: `${say.count(outlets.length)} outlets`,
  });
}
