import { cohensH, shareTest } from '../../src/analysis/effect-size.ts';
import { shareDifference } from '../../src/analysis/intervals.ts';
import { smallTotal } from '../../src/analysis/series.ts';
import { type ArticleFilter, equal, holds, onTopic } from '../../src/report/article-filter.ts';
import type { Block, Chart } from '../../src/report/block.ts';
import { type ComparedThing, differencesNote, differencesTable } from '../../src/report/differences.ts';
import { mostTitle, spreadTitle } from '../../src/report/finding.ts';
import { labelName, mostCommon } from '../../src/report/labels.ts';
import { languagesOf, type OutletType, onlyOneType, outletTypes } from '../../src/report/outlet-types.ts';
import { nothingCoded, share, shareColumns, shareWords, sumBy, sumOf } from '../../src/report/reading.ts';
import { type Cell, defineSection } from '../../src/report/section.ts';
import { capital, type Speech, small, speech } from '../../src/report/speak.ts';

const shownFrames = 6;

export default defineSection({
  id: 'outlets-compared',
  title: { fi: 'Julkaisutyypit vertailussa', sv: 'Medietyper jämförda', en: 'Types of outlet compared' },
  question: {
    fi: 'Miten eri tyyppiset julkaisut eroavat: kuinka paljon, minkä kautta ja millä sävyllä ne kirjoittavat maahanmuutosta?',
    sv: 'Hur skiljer sig olika typer av medier: hur mycket, genom vad och i vilken ton skriver de om invandring?',
    en: 'How do types of outlet differ: how much, through what and in what tone do they write on immigration?',
  },
  order: 55,
  audiences: ['trends'],
  build: async (input) => {
    const say = speech(input.language);
    const [judged, relevant, frames, tone] = await Promise.all([
      input.cells('relevance', ['*']),
      input.cells('relevance', ['relevant']),
      input.cells('frames'),
      input.cells('tone', ['negative', 'neutral', 'positive']),
    ]);
    const types = outletTypes(input, judged, say);
    if (types.length === 0) return [nothingCoded(say, 'relevance')];
    if (types.length === 1) return [{ kind: 'note', tone: 'limit', text: onlyOneType(say, types) }];

    const frameCounts = [...sumBy(frames, 'label')].filter(([label]) => label !== '*');
    const top = frameCounts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, shownFrames);
    const frameName = (id: string): string => {
      const frame = input.frames.find((candidate) => candidate.id === id);
      return frame ? say.say(frame.name) : id;
    };
    const topic = {
      id: 'relevant',
      name: say.say({ fi: 'maahanmuutosta', sv: 'om invandring', en: 'on immigration' }),
    };
    const volume = { things: [topic], cellsOf: () => relevant, totals: judged, filterOf: () => onTopic };
    const framing = {
      things: top.map(([id]) => ({ id, name: frameName(id) })),
      cellsOf: (id: string) => frames.filter(({ label }) => label === id),
      totals: relevant,
      filterOf: (id: string) => [...onTopic, holds('frames', id)],
    };
    const toning = {
      things: (['negative', 'positive'] as const).map((id) => ({ id, name: labelName(id, say.language) })),
      cellsOf: (id: string) => tone.filter(({ label }) => label === id),
      totals: tone,
      filterOf: (id: string) => [...onTopic, equal('tone', id)],
    };
    const compared = [volume, framing, toning].flatMap(({ things, cellsOf, totals }) =>
      things.map((thing) => ({ ...thing, counted: cellsOf(thing.id), totals })),
    );
    const differences = [
      differencesTable(
        say,
        {
          id: 'types-differences',
          title: say.say({
            fi: 'Erot tyyppien välillä',
            sv: 'Skillnader mellan typer',
            en: 'Differences between types',
          }),
        },
        compared.map((thing) => among(thing, types)),
      ),
      differencesTable(
        say,
        {
          id: 'languages-differences',
          title: say.say({
            fi: 'Erot kielten välillä',
            sv: 'Skillnader mellan språk',
            en: 'Differences between languages',
          }),
        },
        compared.map((thing) => among(thing, languagesOf(judged, say))),
      ),
    ].flatMap((table) => table ?? []);
    return [
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: `Tyypin osuus lasketaan kaikista sen julkaisujen jutuista yhdessä, joten suurin julkaisu painaa eniten. Alle ${smallTotal} jutun osuuksista ei voi päätellä mitään.`,
          sv: `En typs andel räknas av alla dess mediers artiklar tillsammans, så det största mediet väger mest. Andelar av färre än ${smallTotal} artiklar säger inget.`,
          en: `A type’s share is of all articles of its outlets together, so its largest outlet weighs most. Shares of fewer than ${smallTotal} articles support no conclusion.`,
        }),
      },
      ...difference(
        say,
        types,
        volume,
        say.say({
          fi: 'Maahanmuuttojuttujen osuus',
          sv: 'Andelen artiklar om invandring',
          en: 'The share of articles on immigration',
        }),
      ),
      ...comparison(say, types, volume, {
        id: 'types-relevance',
        title: say.say({
          fi: 'Maahanmuuttojuttujen osuus julkaisutyypeittäin',
          sv: 'Andelen artiklar om invandring efter typ av medium',
          en: 'Articles on immigration as a share of all, by type of outlet',
        }),
        name: say.say({
          fi: 'Maahanmuuttojuttujen osuus',
          sv: 'Andelen artiklar om invandring',
          en: 'Share of articles on immigration',
        }),
      }),
      ...comparison(say, types, framing, {
        id: 'types-frames',
        title: say.say({
          fi: `Yleisimmät kehykset julkaisutyypeittäin, osuus maahanmuuttojutuista`,
          sv: `De vanligaste inramningarna efter typ av medium, andel av artiklarna om invandring`,
          en: `The most common frames by type of outlet, as shares of the articles on immigration`,
        }),
      }),
      ...difference(
        say,
        types,
        toning,
        say.say({
          fi: 'Sävyltään kielteisten osuus',
          sv: 'Andelen med negativ ton',
          en: 'The share with a negative tone',
        }),
      ),
      ...comparison(say, types, toning, {
        id: 'types-tone',
        title: say.say({
          fi: 'Sävy julkaisutyypeittäin, osuus maahanmuuttojutuista',
          sv: 'Ton efter typ av medium, andel av artiklarna om invandring',
          en: 'Tone by type of outlet, as shares of the articles on immigration',
        }),
      }),
      ...differences,
      ...(differences.length > 0 ? [differencesNote(say)] : []),
    ];
  },
});

interface Counted {
  readonly id: string;
  readonly name: string;
  readonly counted: readonly Cell[];
  readonly totals: readonly Cell[];
}

function among({ id, name, counted, totals }: Counted, groups: readonly OutletType[]): ComparedThing {
  return {
    id,
    name,
    groups: groups.map(({ id: group, label, has }) => ({
      id: group,
      label,
      count: sumOf(counted.filter(has)),
      total: sumOf(totals.filter(has)),
    })),
  };
}

interface Comparison {
  readonly things: readonly { readonly id: string; readonly name: string }[];
  readonly cellsOf: (id: string) => readonly Cell[];
  readonly totals: readonly Cell[];
  readonly filterOf: (id: string) => ArticleFilter;
}

/** The two types that differ most in the first thing compared, among those with enough cases. */
function difference(say: Speech, types: readonly OutletType[], compared: Comparison, name: string): readonly Block[] {
  const cells = compared.cellsOf(compared.things[0]?.id ?? '');
  const ranked = types
    .map(({ id, label, has }) => ({
      id,
      label,
      count: sumOf(cells.filter(has)),
      total: sumOf(compared.totals.filter(has)),
    }))
    .filter(({ total }) => total >= smallTotal)
    .sort((a, b) => b.count / b.total - a.count / a.total);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (!most || !least || most === least) return [];
  const { difference: gap, low, high } = shareDifference(most, least);
  // The two were chosen for lying furthest apart among all pairs (Bonferroni 1936).
  const pairs = (ranked.length * (ranked.length - 1)) / 2;
  const p = Math.min(1, pairs * (shareTest(most, least)?.p ?? 1));
  const h = say.number(cohensH(most, least));
  const chance =
    low <= 0 || p > 0.05 ? say.say({ fi: '; voi olla sattumaa', sv: '; kan vara slump', en: '; may be chance' }) : '';
  const gapWords = `${say.points(gap)} (95 %: ${say.signed(low)} … ${say.signed(high)}; h = ${h}${chance})`;
  const filterOf = (one: typeof most) => [
    ...compared.filterOf(compared.things[0]?.id ?? ''),
    equal('outlet_type', one.id),
  ];
  const words = (one: typeof most) => `${one.label} ${shareWords(say, one.count, one.total)}`;
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

function comparison(
  say: Speech,
  types: readonly OutletType[],
  { things, cellsOf, totals, filterOf }: Comparison,
  { id, title, name }: { readonly id: string; readonly title: string; readonly name?: string },
): readonly Chart[] {
  const rows = things.flatMap((thing) =>
    types.map(({ id: type, label, has }) => {
      const numbers = share(sumOf(cellsOf(thing.id).filter(has)), sumOf(totals.filter(has)));
      const articles = [...filterOf(thing.id), equal('outlet_type', type)];
      return { thing, type: label, numbers, articles };
    }),
  );
  if (rows.every(({ numbers }) => numbers.total === 0)) return [];
  const [thing] = things;
  const counted = types.map(({ label, has }) => ({
    label,
    count: sumOf(cellsOf(thing?.id ?? '').filter(has)),
    total: sumOf(totals.filter(has)),
  }));
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
      : spreadTitle(say, counted, name ?? capital(thing?.name ?? title));
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
