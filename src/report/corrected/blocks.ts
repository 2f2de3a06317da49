import type { CorrectedTrend } from '../../analysis/corrected-trend.ts';
import type { SharePoint } from '../../analysis/series.ts';
import { type ArticleFilter, inPeriod } from '../article-filter.ts';
import type { Block, Line, Point, Table, Cell as TableCell } from '../block.ts';
import { coverage, pointOf, share, shareColumns, shares } from '../reading.ts';
import type { ReportInput } from '../section.ts';
import { periodCode, type Speech } from '../words/speak.ts';
import type { CorrectedLabel, LabelGroup } from './label.ts';
import { correctedTitle, thinCell } from './words.ts';

/** All labels over the whole period. */
export function wholeTable(say: Speech, labels: readonly CorrectedLabel[]): Table {
  return {
    kind: 'table',
    id: 'corrected-shares',
    title: say.say({
      fi: 'Osuudet ohjelman laskemina ja korjattuina, koko jakso',
      sv: 'Andelar som programmet räknat dem och korrigerade, hela perioden',
      en: 'Shares as counted by the program and corrected, whole period',
    }),
    columns: [
      { key: 'label', label: say.say({ fi: 'mikä', sv: 'vad', en: 'what' }), type: 'text' },
      ...shareColumns(say),
      ...correctedColumns(say),
      {
        key: 'sensitivity',
        label: say.say({ fi: 'löytää olevista', sv: 'hittar av de som finns', en: 'finds of those there' }),
        type: 'share',
      },
      {
        key: 'specificity',
        label: say.say({ fi: 'jättää rauhaan muista', sv: 'låter bli av de övriga', en: 'leaves alone of the others' }),
        type: 'share',
      },
    ],
    articles: { count: labels.map(({ articles }) => articles), total: labels.map(({ base }) => base ?? null) },
    rows: labels.map(({ id, name, count, total, trend, rates }) => {
      const { value, low = null, high = null } = share(count, total);
      return {
        label: name,
        id,
        ...{ count, total, share: value, low, high },
        ...correctedCells(say, trend.whole),
        sensitivity: rates.sensitivity ?? null,
        specificity: rates.specificity ?? null,
      };
    }),
  };
}

/** Raw and corrected side by side: two lines in one frame for a single label, two small frames for each of several. */
export async function overTime(input: ReportInput, say: Speech, group: LabelGroup): Promise<readonly Block[]> {
  const labels = group.labels.filter(({ told, trend }) => told && trend.whole.corrected !== undefined);
  if (labels.length === 0) return [];
  const covered = await coverage(input, group.step);
  const series = labels.map((label) => {
    const raw = shares(label.cells, group.totals, group.step, covered);
    const corrected = new Map(label.trend.periods.map((period) => [period.at, period]));
    return { label, raw, corrected };
  });
  const words = {
    raw: say.say({ fi: 'ohjelman laskema', sv: 'som programmet räknat', en: 'as counted' }),
    corrected: say.say({ fi: 'korjattu', sv: 'korrigerad', en: 'corrected' }),
  };
  const several = labels.length > 1;
  const lines = series.flatMap(({ label, raw, corrected }): readonly Line[] => {
    const named = (word: string): string => (several ? `${label.name}: ${word}` : word);
    return [
      { id: `${label.id}-raw`, label: named(words.raw), colour: 'raw', points: raw.map(pointOf) },
      {
        id: `${label.id}-corrected`,
        label: named(words.corrected),
        colour: label.id,
        points: raw.map((point) => correctedPoint(point, corrected.get(point.at))),
      },
    ];
  });
  const id = `corrected-${group.id}`;
  const behind = (of: (label: CorrectedLabel) => ArticleFilter | undefined) =>
    series.flatMap(({ label, raw }) =>
      raw.map(({ at, count }) => {
        const filter = of(label);
        return filter && count !== null ? [...filter, inPeriod(at, group.step)] : null;
      }),
    );
  const subtitle = say.say({
    fi: `${group.title}: ohjelman laskemana ja korjattuna`,
    sv: `${group.title}: som programmet räknat och korrigerad`,
    en: `${group.title}: as counted and corrected`,
  });
  return [
    {
      kind: 'chart',
      id,
      title: correctedTitle(say, group.title, labels),
      subtitle,
      description: say.say({
        fi: 'Viivakuvio; vyöt ovat 95 prosentin luottamusvälejä. Korjatun osuuden väli on leveämpi, koska siinä on mukana koodatun otoksen pienuus.',
        sv: 'Linjediagram; banden är 95-procentiga konfidensintervall. Den korrigerade andelens band är bredare, eftersom det kodade stickprovet är litet.',
        en: 'Line chart; the bands are 95% intervals. That of the corrected share is wider, because the coded sample is small.',
      }),
      spec: several
        ? { type: 'small-multiples', unit: 'share', columns: 2, lines }
        : { type: 'lines', unit: 'share', lines },
      table: {
        kind: 'table',
        id,
        title: subtitle,
        articles: {
          count: behind(({ articles }) => articles),
          ...(group.base ? { total: behind(({ base }) => base) } : {}),
        },
        columns: [
          { key: 'period', label: say.say({ fi: 'jakso', sv: 'period', en: 'period' }), type: 'text' },
          ...(several
            ? [{ key: 'what', label: say.say({ fi: 'mikä', sv: 'vad', en: 'what' }), type: 'text' } as const]
            : []),
          ...shareColumns(say),
          ...correctedColumns(say),
        ],
        rows: series.flatMap(({ label, raw, corrected }) =>
          raw.map((point) => ({
            period: periodCode(point.at, group.step),
            what: label.name,
            count: point.count,
            total: point.total,
            share: point.value,
            low: point.low ?? null,
            high: point.high ?? null,
            ...correctedCells(say, corrected.get(point.at)),
          })),
        ),
      },
    },
  ];
}

type Part = CorrectedTrend['whole'];

function correctedPoint({ at, value, total }: SharePoint, found: Part | undefined): Point {
  if (value === null || found?.corrected === undefined) return { at, value: null };
  return {
    at,
    value: found.corrected,
    ...(found.low === undefined ? {} : { low: found.low }),
    ...(found.high === undefined ? {} : { high: found.high }),
    ...(total === null ? {} : { total }),
  };
}

function correctedColumns(say: Speech) {
  return [
    { key: 'corrected', label: say.say({ fi: 'korjattu', sv: 'korrigerad', en: 'corrected' }), type: 'share' },
    {
      key: 'corrected_low',
      label: say.say({ fi: 'korjattu, alaraja', sv: 'korrigerad, nedre', en: 'corrected, low' }),
      type: 'share',
    },
    {
      key: 'corrected_high',
      label: say.say({ fi: 'korjattu, yläraja', sv: 'korrigerad, övre', en: 'corrected, high' }),
      type: 'share',
    },
    { key: 'coded', label: say.say({ fi: 'koodattuja', sv: 'kodade', en: 'coded' }), type: 'count' },
    { key: 'basis', label: say.say({ fi: 'peruste', sv: 'grund', en: 'basis' }), type: 'text' },
  ] as const;
}

function correctedCells(say: Speech, found: Part | undefined): Readonly<Record<string, TableCell>> {
  return {
    corrected: found?.corrected ?? null,
    corrected_low: found?.low ?? null,
    corrected_high: found?.high ?? null,
    coded: found?.n ?? null,
    basis: found ? thinCell(say, found) : '',
  };
}
