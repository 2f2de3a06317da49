import { readableStep } from '../../src/analysis/series.ts';
import { equal, onTopic } from '../../src/report/article-filter.ts';
import type { Block, Text } from '../../src/report/block.ts';
import { changeOf } from '../../src/report/change.ts';
import { endsTitle, spreadTitle } from '../../src/report/finding.ts';
import {
  coverage,
  nothingCoded,
  pointOf,
  seriesTable,
  share,
  shareColumns,
  shares,
  shareWords,
  sumOf,
} from '../../src/report/reading.ts';
import { type Cell, defineSection, type ReportInput } from '../../src/report/section.ts';
import { byWords } from '../../src/report/words/common-words.ts';
import { labelName } from '../../src/report/words/labels.ts';
import { capital, type Speech, small, speech } from '../../src/report/words/speak.ts';
import type { Localized } from '../../src/types.ts';

const measures = [
  {
    id: 'tone',
    labels: ['negative', 'neutral', 'positive'],
    name: { fi: 'Sävy', sv: 'Ton', en: 'Tone' },
    known: { fi: 'Sävy', sv: 'Tonen', en: 'The tone' },
  },
  {
    id: 'stance',
    labels: ['restrictive', 'balanced_or_none', 'supportive'],
    name: { fi: 'Kanta', sv: 'Hållning', en: 'Stance' },
    known: { fi: 'Kanta', sv: 'Hållningen', en: 'The stance' },
  },
] as const;
type Measure = (typeof measures)[number];

/** Subjects of titles. */
const shareOf: Readonly<Record<string, Localized>> = {
  negative: { fi: 'Kielteisten juttujen osuus', sv: 'Andelen negativa artiklar', en: 'Share of negative articles' },
  positive: { fi: 'Myönteisten juttujen osuus', sv: 'Andelen positiva artiklar', en: 'Share of positive articles' },
  restrictive: {
    fi: 'Rajoittavien juttujen osuus',
    sv: 'Andelen restriktiva artiklar',
    en: 'Share of restrictive articles',
  },
  supportive: {
    fi: 'Maahanmuutolle myönteisten juttujen osuus',
    sv: 'Andelen stödjande artiklar',
    en: 'Share of supportive articles',
  },
};

/** Outlets with fewer articles on immigration are drawn together: their shares would only show chance. */
const fewest = 30;

export default defineSection({
  id: 'tone-and-stance-by-outlet',
  title: { fi: 'Sävy ja kanta', sv: 'Ton och hållning', en: 'Tone and stance' },
  question: {
    fi: 'Millä sävyllä ja mihin suuntaan eri julkaisut kirjoittavat maahanmuutosta?',
    sv: 'I vilken ton och i vilken riktning skriver olika medier om invandring?',
    en: 'In what tone, and in which direction, do the outlets write on immigration?',
  },
  order: 50,
  audiences: ['trends'],
  measures: ['tone', 'stance'],
  build: async (input) => {
    const say = speech(input.language);
    const held = await Promise.all(measures.map(({ id }) => input.cells(id)));
    // A heading without a number below it would say nothing.
    if (held.every((cells) => cells.length === 0)) return measures.map(({ id }) => nothingCoded(say, id));
    const parts = await Promise.all(measures.map((measure) => measureBlocks(input, say, measure)));
    return parts.flat();
  },
});

async function measureBlocks(input: ReportInput, say: Speech, measure: Measure): Promise<readonly Block[]> {
  const labels: readonly string[] = measure.labels;
  const name = say.say(measure.name);
  const cells = (await input.cells(measure.id)).filter(({ label }) => labels.includes(label));
  const heading: Block = { kind: 'heading', level: 3, text: name };
  if (cells.length === 0) return [heading, nothingCoded(say, measure.id)];
  const total = sumOf(cells);
  const countOf = (label: string): number => sumOf(cells.filter((cell) => cell.label === label));
  const filterOf = (label: string) => [...onTopic, equal(measure.id, label)];
  const base = [...onTopic, equal(measure.id, labels)];
  const words = labels.map((label) => {
    const count = countOf(label);
    return `${labelName(label, say.language)} ${shareWords(say, count, total)}`;
  });
  const groups = groupsOf(cells, input, say);
  const rows = groups.flatMap(({ group, own, outlets }) => {
    const where = outlets.length === 0 ? [] : [equal('outlet', outlets)];
    const all = sumOf(own);
    return labels.map((label) => {
      const { value, ...numbers } = share(sumOf(own.filter((cell) => cell.label === label)), all);
      return { group, label, value, numbers, articles: [...filterOf(label), ...where], base: [...base, ...where] };
    });
  });
  // "All" is the whole, not one of those compared.
  const outletsOnly = (label: string) =>
    groups
      .filter(({ outlets }) => outlets.length > 0 || groups.length === 1)
      .map(({ name: outlet, own }) => ({
        label: outlet,
        count: sumOf(own.filter((cell) => cell.label === label)),
        total: sumOf(own),
      }));
  const step = readableStep(input.by, cells);
  const covered = await coverage(input, step);
  const ends = [labels[0], labels[2]].map((label = '') => ({
    id: label,
    label: labelName(label, say.language),
    articles: filterOf(label),
    base,
    points: shares(
      cells.filter((cell) => cell.label === label),
      cells,
      step,
      covered,
    ),
  }));
  const change = ends.flatMap(({ id, label, points, articles }): readonly Text[] => {
    const found = changeOf(say, points, {
      ...{ id: `${measure.id}:${id}`, what: `${name}: ${label}` },
      behind: { step, counted: articles, base },
    });
    if (!found) return [];
    const text = `${capital(label)}: ${small(found.text)}`;
    return [{ kind: 'text', text, tests: found.tests, articles: found.articles }];
  });
  const { tests, ...moved } = endsTitle(
    say,
    ends.map(({ id, points }) => ({ id: `${measure.id}:${id}`, name: say.say(shareOf[id] ?? measure.name), points })),
    {
      both: say.say(measure.known),
      subtitle: say.say({
        fi: `Osuus maahanmuuttojutuista ${byWords[step].fi}, 95 %:n väli`,
        sv: `Andel av artiklarna om invandring ${byWords[step].sv}, 95 % intervall`,
        en: `Share of the articles on immigration ${byWords[step].en}, with 95% interval`,
      }),
    },
  );
  return [
    heading,
    {
      kind: 'text',
      text: `${name}: ${say.list(words)}.`,
      articles: labels.flatMap((label) => [
        { number: countOf(label), articles: filterOf(label) },
        { number: total, articles: base },
      ]),
    },
    {
      kind: 'chart',
      id: `${measure.id}-by-outlet`,
      title:
        groups.length === 1
          ? partsTitle(say, measure, countOf, total)
          : [labels[0] ?? '', labels[2] ?? '']
              .map((label, at) => {
                const named = labelName(label, say.language);
                return spreadTitle(say, outletsOnly(label), at === 0 ? capital(named) : named);
              })
              .join('; '),
      subtitle: say.say({
        fi: `${name} julkaisuittain, osuus maahanmuuttojutuista (juttujen määrä suluissa)`,
        sv: `${name} per medium, andel av artiklarna om invandring (antal artiklar inom parentes)`,
        en: `${name} by outlet, as shares of the articles on immigration (number of articles in brackets)`,
      }),
      description: say.say({
        fi: `Vaakapalkki kullekin: ${groups.map(({ group }) => group).join(', ')}.`,
        sv: `En vågrät stapel för varje: ${groups.map(({ group }) => group).join(', ')}.`,
        en: `One horizontal bar for each: ${groups.map(({ group }) => group).join(', ')}.`,
      }),
      spec: {
        type: 'stacked',
        bars: rows.map(({ group, label, value }) => ({
          group,
          label: labelName(label, say.language),
          colour: label,
          value,
        })),
      },
      table: {
        kind: 'table',
        id: `${measure.id}-by-outlet`,
        title: say.say({ fi: `${name} julkaisuittain`, sv: `${name} per medium`, en: `${name} by outlet` }),
        articles: {
          count: rows.map(({ articles }) => articles),
          total: rows.map((row) => row.base),
        },
        columns: [
          { key: 'outlet', label: say.say({ fi: 'julkaisu', sv: 'medium', en: 'outlet' }), type: 'text' },
          { key: 'label', label: name.toLowerCase(), type: 'text' },
          ...shareColumns(say),
        ],
        rows: rows.map(({ group, label, value, numbers }) => ({
          outlet: group,
          label: labelName(label, say.language),
          ...numbers,
          share: value,
        })),
      },
    },
    {
      kind: 'chart',
      id: `${measure.id}-over-time`,
      ...moved,
      description: say.say({
        fi: `Viivakuvio: ${ends.map(({ label }) => label).join(' ja ')}; loput ovat välissä. Vyöt ovat 95 prosentin luottamusvälejä.`,
        sv: `Linjediagram: ${ends.map(({ label }) => label).join(' och ')}; resten ligger emellan. Banden är 95-procentiga intervall.`,
        en: `Line chart: ${ends.map(({ label }) => label).join(' and ')}; the rest is in between. The bands are 95% intervals.`,
      }),
      spec: {
        type: 'lines',
        unit: 'share',
        lines: ends.map(({ id, label, points }) => ({ id, label, colour: id, points: points.map(pointOf) })),
      },
      table: {
        ...seriesTable(
          say,
          `${measure.id}-over-time`,
          say.say({ fi: `${name} ajassa`, sv: `${name} över tid`, en: `${name} over time` }),
          step,
          ends,
        ),
        ...(tests ? { tests } : {}),
      },
    },
    ...change,
  ];
}

/** Of a single outlet, with nothing to compare. */
function partsTitle(say: Speech, { id }: Measure, countOf: (label: string) => number, total: number): string {
  const of = (label: string): string => say.share(countOf(label) / total);
  return id === 'tone'
    ? say.say({
        fi: `Jutuista kielteisiä on ${of('negative')} ja myönteisiä ${of('positive')}`,
        sv: `Av artiklarna är ${of('negative')} negativa och ${of('positive')} positiva`,
        en: `${of('negative')} of the articles are negative, ${of('positive')} positive`,
      })
    : say.say({
        fi: `Jutuista rajoittavia on ${of('restrictive')} ja maahanmuutolle myönteisiä ${of('supportive')}`,
        sv: `Av artiklarna är ${of('restrictive')} restriktiva och ${of('supportive')} stödjande`,
        en: `${of('restrictive')} of the articles are restrictive, ${of('supportive')} supportive`,
      });
}

/** Outlets with enough articles by themselves, largest first; the others as one; then all, where there are several. */
function groupsOf(cells: readonly Cell[], input: ReportInput, say: Speech) {
  const byOutlet = new Map<string, Cell[]>();
  for (const cell of cells) {
    const own = byOutlet.get(cell.outlet);
    if (own) own.push(cell);
    else byOutlet.set(cell.outlet, [cell]);
  }
  const entries = [...byOutlet].sort((a, b) => sumOf(b[1]) - sumOf(a[1]) || (a[0] < b[0] ? -1 : 1));
  const large = entries.filter(([, own]) => sumOf(own) >= fewest);
  const small = entries.filter(([, own]) => sumOf(own) < fewest);
  const nameOf = (id: string) => input.outlets.find((outlet) => outlet.id === id)?.name ?? id;
  const titled = (name: string, own: readonly Cell[], outlets: readonly string[]) => ({
    group: `${name} (${say.count(sumOf(own))})`,
    name,
    own,
    /** Ids; none: all. */
    outlets,
  });
  const others = say.say({
    fi: `Muut, kukin alle ${fewest}`,
    sv: `Övriga, under ${fewest} var`,
    en: `Others, under ${fewest} each`,
  });
  return [
    ...large.map(([id, own]) => titled(nameOf(id), own, [id])),
    ...(small.length > 0
      ? [
          titled(
            small.length === 1 ? nameOf(small[0]?.[0] ?? '') : others,
            small.flatMap(([, own]) => own),
            small.map(([id]) => id),
          ),
        ]
      : []),
    ...(entries.length > 1 ? [titled(say.say({ fi: 'Kaikki', sv: 'Alla', en: 'All' }), cells, [])] : []),
  ];
}
