import { calendar, type Period } from '../../src/analysis/calendar.ts';
import { tally } from '../../src/analysis/series.ts';
import type { Block, Line } from '../../src/report/block.ts';
import { type Cell, defineSection, type ReportInput } from '../../src/report/section.ts';
import { periodCode, type Speech, speech } from '../../src/report/words/speak.ts';

/** More small pictures are not looked at; the table has all outlets. */
const mostDrawn = 24;

export default defineSection({
  id: 'dataset-coverage',
  title: { fi: 'Kattavuus kuukausittain', sv: 'Täckning per månad', en: 'Coverage by month' },
  question: {
    fi: 'Mistä kuukausista kustakin julkaisusta on juttuja, ja missä on aukkoja?',
    sv: 'Från vilka månader finns artiklar ur varje medium, och var finns luckor?',
    en: 'From which months are there articles of each outlet, and where are gaps?',
  },
  order: 92,
  audiences: ['dataset'],
  build: async (input) => {
    const say = speech(input.language);
    const stored = byOutlet(await input.cells('coverage', ['stored']));
    if (stored.size === 0) return [];
    const others = {
      coded: byOutlet(await input.cells('coverage', ['coded'])),
      full: byOutlet(await input.cells('coverage', ['full'])),
      relevant: byOutlet(await input.cells('relevance', ['relevant'])),
    } as const;
    const periods = calendar(input.from, input.to, 'month');
    const outlets = [...stored].sort(([, a], [, b]) => total(b) - total(a)).map(([outlet]) => outlet);
    const countOf = (cells: readonly Cell[] | undefined, { at }: Period): number =>
      tally(cells ?? [], 'month').get(at) ?? 0;
    const empty = outlets.reduce((sum, id) => sum + gaps(periods, (period) => countOf(stored.get(id), period)), 0);
    const lines = outlets.slice(0, mostDrawn).map(
      (id): Line => ({
        id,
        label: nameOf(input, id),
        colour: 'stored',
        points: periods.map((period) => ({ at: period.at, value: countOf(stored.get(id), period) || null })),
      }),
    );
    const table = {
      kind: 'table',
      id: 'coverage-by-month',
      title: say.say({
        fi: 'Jutut julkaisuittain ja kuukausittain',
        sv: 'Artiklar per medium och månad',
        en: 'Articles by outlet and month',
      }),
      columns: [
        { key: 'outlet', label: say.say({ fi: 'julkaisu', sv: 'medium', en: 'outlet' }), type: 'text' },
        { key: 'month', label: say.say({ fi: 'kuukausi', sv: 'månad', en: 'month' }), type: 'text' },
        { key: 'stored', label: say.say({ fi: 'tallessa', sv: 'lagrade', en: 'stored' }), type: 'count' },
        { key: 'coded', label: say.say({ fi: 'koodattu', sv: 'kodade', en: 'coded' }), type: 'count' },
        { key: 'full', label: say.say({ fi: 'koko teksti', sv: 'hel text', en: 'full text' }), type: 'count' },
        { key: 'relevant', label: say.say({ fi: 'aiheesta', sv: 'om ämnet', en: 'on the topic' }), type: 'count' },
        { key: 'partial', label: say.say({ fi: 'vajaa', sv: 'ofullständig', en: 'incomplete' }), type: 'text' },
      ],
      rows: outlets.flatMap((id) =>
        periods.map((period) => {
          const held = countOf(stored.get(id), period);
          const row = { outlet: nameOf(input, id), month: periodCode(period.at, 'month') };
          if (held === 0) return { ...row, stored: null, coded: null, full: null, relevant: null, partial: '' };
          return {
            ...row,
            stored: held,
            coded: countOf(others.coded.get(id), period),
            full: countOf(others.full.get(id), period),
            relevant: countOf(others.relevant.get(id), period),
            partial: period.partial ? say.say({ fi: 'vajaa', sv: 'ja', en: 'yes' }) : '',
          };
        }),
      ),
    } as const satisfies Block;
    return [
      { kind: 'text', text: gapWords(say, outlets.length, periods.length, empty) },
      {
        kind: 'chart',
        id: 'coverage-by-month',
        title: say.say({
          fi: 'Tallessa olevat jutut kuukausittain',
          sv: 'Lagrade artiklar per månad',
          en: 'Stored articles by month',
        }),
        description: gapWords(say, outlets.length, periods.length, empty),
        spec:
          lines.length === 1
            ? { type: 'lines', unit: 'count', lines }
            : { type: 'small-multiples', unit: 'count', ...(lines.length < 5 ? { columns: 2 } : {}), lines },
        table,
      },
    ];
  },
});

function byOutlet(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const own = found.get(cell.outlet) ?? [];
    own.push(cell);
    found.set(cell.outlet, own);
  }
  return found;
}

/** Months without an article between the first and the last that have some. */
function gaps(periods: readonly Period[], countOf: (period: Period) => number): number {
  const held = periods.map((period) => countOf(period) > 0);
  return held.slice(held.indexOf(true), held.lastIndexOf(true)).filter((one) => !one).length;
}

function gapWords(say: Speech, outlets: number, months: number, empty: number): string {
  const held = say.say({
    fi: `Julkaisuja on ${say.count(outlets)} ja kuukausia ${say.count(months)}.`,
    sv: `Antal medier: ${say.count(outlets)}; antal månader: ${say.count(months)}.`,
    en: `Outlets: ${say.count(outlets)}; months: ${say.count(months)}.`,
  });
  const missing =
    empty === 0
      ? say.say({
          fi: 'Minkään julkaisun ensimmäisen ja viimeisen jutun välissä ei ole tyhjää kuukautta.',
          sv: 'Inget medium har en tom månad mellan sin första och sista artikel.',
          en: 'No outlet has an empty month between its first and last article.',
        })
      : say.say({
          fi: `Julkaisujen ensimmäisen ja viimeisen jutun välissä on tyhjiä kuukausia yhteensä ${say.count(empty)}: ne ovat aukkoja, eivät nollia.`,
          sv: `Mellan mediernas första och sista artikel finns sammanlagt ${say.count(empty)} tomma månader: de är luckor, inte nollor.`,
          en: `Between the outlets’ first and last articles there are ${say.count(empty)} empty months in all: they are gaps, not zeros.`,
        });
  return `${held} ${missing}`;
}

function nameOf(input: ReportInput, id: string): string {
  return input.outlets.find((outlet) => outlet.id === id)?.name ?? id;
}

function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, { articles }) => sum + articles, 0);
}
