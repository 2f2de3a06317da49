import { benjaminiHochberg } from '../analysis/multiple-testing.ts';
import type { Block, Chart, Points, Table, Tested, Text } from './block.ts';
import type { Report } from './format.ts';
import type { Speech } from './words/speak.ts';

type BuiltSection = Report['sections'][number];

/** A test among all of its report. */
interface Judged extends Tested {
  /** p-value adjusted for the number of tests (Benjamini & Hochberg 1995). */
  readonly adjusted: number;
}

/** Significant by itself, and among all tests at a false discovery rate of this. */
const level = 0.05;

export interface ComparedReport {
  readonly sections: readonly BuiltSection[];
  /** The comparisons that were made, where there are any. */
  readonly table?: BuiltSection;
  /** How many they are and how many stand, for the limits of the report; empty without any. */
  readonly limits: readonly string[];
}

/**
 * Takes all tests that the blocks of a report declare as one family: adds to each sentence whose difference does not
 * stand among so many that it may be chance; gives a section with all of them and a sentence for the limits.
 */
export function compareTogether(say: Speech, sections: readonly BuiltSection[]): ComparedReport {
  const tests = new Map<string, Tested>();
  for (const { blocks } of sections) {
    for (const test of blocks.flatMap(testsIn)) if (!tests.has(test.id)) tests.set(test.id, test);
  }
  if (tests.size === 0) return { sections, limits: [] };
  const all = [...tests.values()];
  const adjusted = benjaminiHochberg(all.map(({ p }) => p));
  const judged = new Map(
    all.map((test, index): [string, Judged] => [test.id, { ...test, adjusted: adjusted[index] ?? 1 }]),
  );
  const summary = summaryOf(say, [...judged.values()]);
  return {
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => cautioned(say, block, judged)),
    })),
    table: {
      id: 'comparisons',
      title: say.say({ fi: 'Vertailut ja sattuma', sv: 'Jämförelser och slump', en: 'Comparisons and chance' }),
      question: say.say({
        fi: 'Mitkä raportin vertailuista kestävät, kun otetaan huomioon, että niitä on tehty monta?',
        sv: 'Vilka av rapportens jämförelser håller när man beaktar att de är många?',
        en: 'Which of the report’s comparisons stand when it is taken into account that there are many?',
      }),
      blocks: [{ kind: 'text', text: summary }, tableOf(say, [...judged.values()])],
    },
    limits: [summary],
  };
}

function testsIn(block: Block): readonly Tested[] {
  switch (block.kind) {
    case 'text':
    case 'table':
      return block.tests ?? [];
    case 'chart':
      return block.table.tests ?? [];
    case 'points':
      return block.items.flatMap(({ tests = [] }) => tests);
    default:
      return [];
  }
}

function cautioned(say: Speech, block: Block, judged: ReadonlyMap<string, Judged>): Block {
  if (block.kind === 'text') return withCaution(say, block, judged);
  if (block.kind === 'chart') return withCautiousTitle(block, judged);
  if (block.kind !== 'points') return block;
  return { ...block, items: block.items.map((item) => withCaution(say, withCautiousLead(item, judged), judged)) };
}

/** A title says no difference that may be chance. */
function withCautiousTitle(chart: Chart, judged: ReadonlyMap<string, Judged>): Chart {
  const { cautious, ...told } = chart;
  const doubtful = cautious?.tests.some((id) => (judged.get(id)?.adjusted ?? 1) > level);
  return cautious && doubtful ? { ...told, title: cautious.title } : told;
}

function withCautiousLead(item: Points['items'][number], judged: ReadonlyMap<string, Judged>): Points['items'][number] {
  const { cautious, ...told } = item;
  const doubtful = cautious?.tests.some((id) => (judged.get(id)?.adjusted ?? 1) > level);
  return cautious && doubtful ? { ...told, lead: cautious.lead } : told;
}

/** Sentences of a test that does not pass by itself say so already; those of many tests name their own correction. */
function withCaution<Told extends Pick<Text, 'text' | 'tests'>>(
  say: Speech,
  told: Told,
  judged: ReadonlyMap<string, Judged>,
): Told {
  const [only, ...others] = told.tests ?? [];
  const found = only && judged.get(only.id);
  if (!found || others.length > 0 || found.p > level || found.adjusted <= level) return told;
  const p = pWords(say, found.adjusted);
  const number = say.count(judged.size);
  const caution = say.say({
    fi: `Raportin ${number} vertailun joukossa tämä ero voi kuitenkin olla sattumaa (korjattu p ${p}).`,
    sv: `Bland rapportens ${number} jämförelser kan denna skillnad dock vara slump (korrigerat p ${p}).`,
    en: `Among the report’s ${number} comparisons, however, this difference may be chance (adjusted p ${p}).`,
  });
  return { ...told, text: `${told.text} ${caution}` };
}

function summaryOf(say: Speech, judged: readonly Judged[]): string {
  const alone = judged.filter(({ p }) => p <= level).length;
  const standing = judged.filter(({ adjusted }) => adjusted <= level).length;
  const [all, some, left] = [say.count(judged.length), say.count(alone), say.count(standing)];
  return say.say({
    fi: `Raportissa on testattu ${all} vertailua. Yksinään katsottuna ${some} niistä eroaa sattumasta (p ≤ 0,05); kun otetaan huomioon, että vertailuja on näin monta, eroja jää ${left} (Benjamini–Hochberg: niistä odotettavasti enintään 5 % on vääriä hälytyksiä).`,
    sv: `I rapporten har ${all} jämförelser testats. Var för sig skiljer sig ${some} från slumpen (p ≤ 0,05); när man beaktar att de är så många återstår ${left} (Benjamini–Hochberg: av dem väntas högst 5 % vara falska larm).`,
    en: `The report tests ${all} comparisons. Each by itself, ${some} differ by more than chance (p ≤ 0.05); taking into account that there are so many, ${left} do (Benjamini–Hochberg: of these at most 5% are expected to be false alarms).`,
  });
}

function tableOf(say: Speech, judged: readonly Judged[]): Table {
  return {
    kind: 'table',
    id: 'comparisons',
    title: say.say({ fi: 'Kaikki vertailut', sv: 'Alla jämförelser', en: 'All comparisons' }),
    columns: [
      { key: 'what', label: say.say({ fi: 'vertailu', sv: 'jämförelse', en: 'comparison' }), type: 'text' },
      {
        key: 'effect',
        label: say.say({ fi: 'ero (95 %)', sv: 'skillnad (95 %)', en: 'difference (95%)' }),
        type: 'text',
      },
      { key: 'p', label: 'p', type: 'text' },
      { key: 'adjusted', label: say.say({ fi: 'korjattu p', sv: 'korrigerat p', en: 'adjusted p' }), type: 'text' },
      { key: 'stands', label: say.say({ fi: 'kestää', sv: 'håller', en: 'stands' }), type: 'text' },
    ],
    rows: [...judged]
      .sort((a, b) => a.p - b.p || (a.id < b.id ? -1 : 1))
      .map(({ what, effect, p, adjusted }) => ({
        what,
        effect,
        p: pWords(say, p),
        adjusted: pWords(say, adjusted),
        stands:
          adjusted <= level
            ? say.say({ fi: 'kyllä', sv: 'ja', en: 'yes' })
            : say.say({ fi: 'voi olla sattumaa', sv: 'kan vara slump', en: 'may be chance' }),
      })),
  };
}

/** "0.032", "< 0.001". */
export function pWords(say: Speech, p: number): string {
  return p < 0.001 ? `<\u00a0${say.number(0.001, 3)}` : say.number(p, 3);
}
