import { describe, expect, it } from 'vitest';
import csv from '../../reports/formats/csv.ts';
import framesOverTime from '../../reports/sections/frames-over-time.ts';
import opposedPairs from '../../reports/sections/opposed-frame-pairs.ts';
import toneAndStance from '../../reports/sections/tone-and-stance-by-outlet.ts';
import toxicityAndVoice from '../../reports/sections/toxicity-and-voice.ts';
import voices from '../../reports/sections/voices.ts';
import type { Block, Chart, Table } from '../../src/report/block.ts';
import { buildReport } from '../../src/report/build.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { hypothesisReport } from '../../src/report/hypothesis/report.ts';
import type { LabelAgreement, Section } from '../../src/report/section.ts';
import type { Language } from '../../src/types.ts';
import { madeUpInput } from './made-up-input.ts';

const row = (
  measure: string,
  label: string,
  alpha: number | null,
  more: Partial<LabelAgreement> = {},
): LabelAgreement => ({
  ...{ measure, label, alpha, articles: 104, coders: 2 },
  low: alpha === null ? null : alpha - 0.1,
  high: alpha === null ? null : alpha + 0.1,
  standing: alpha === null ? 'unchecked' : alpha < 0.667 ? 'exploratory' : 'reliable',
  ...more,
});

const agreement = [
  row('relevance', 'relevant', 0.9),
  row('frames', 'control', 0.52),
  row('frames', 'humanitarian', 0.8),
  row('frames', 'populism', null),
  row('tone', 'all', 0.4),
  row('tone', 'negative', -0.05),
  row('tone', 'positive', 0.7),
  row('toxicity', 'all', 0.61),
  row('toxicity', 'toxic', 0.9),
  row('voice', 'direct_quote', 0.1),
];

const sections = [framesOverTime, opposedPairs, toneAndStance, toxicityAndVoice, voices];

async function report(said: readonly LabelAgreement[], language: Language = 'en', of: readonly Section[] = sections) {
  return buildReport({ ...madeUpInput({ language }), agreement: async () => said }, of, 'trends');
}

const blocksOf = async (section: Section, said = agreement, language: Language = 'en'): Promise<readonly Block[]> =>
  (await report(said, language)).sections.find(({ id }) => id === section.id)?.blocks ?? [];
const chartOf = (blocks: readonly Block[], id: string): Chart => {
  const chart = blocks.find((block): block is Chart => block.kind === 'chart' && block.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chart;
};
const labels = ({ spec }: Chart): readonly string[] =>
  'rows' in spec
    ? spec.rows.flatMap(({ left, right }) => [left, right])
    : ('lines' in spec ? spec.lines : spec.bars).map(({ label }) => label);
const notes = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []));

describe('a label that coders do not agree on', () => {
  it('has a dagger in charts, a column in their tables, and one note per section with alpha, interval and n', async () => {
    const blocks = await blocksOf(framesOverTime);
    for (const id of ['frames-overall', 'frames-over-time']) {
      const chart = chartOf(blocks, id);
      expect(labels(chart).filter((label) => label.includes('†'))).toEqual(['control †']);
      const name = id === 'frames-overall' ? 'frame' : 'what';
      for (const one of chart.table.rows) expect(one.reliability).toBe(one[name] === 'control' ? 'exploratory' : '');
    }
    expect(notes(blocks).filter((text) => text.startsWith('†'))).toEqual([
      '† Exploratory: coders agree too little on these (Krippendorff’s α below 0.667) for changes and differences to carry conclusions: control (α 0.52, 95 %: 0.42 … 0.62; n = 104).',
    ]);
  });

  it('is found inside the name of a pair of frames', async () => {
    const { table } = chartOf(await blocksOf(opposedPairs), 'opposed-pairs-overall');
    expect(table.rows.filter(({ reliability }) => reliability === 'exploratory').map(({ right }) => right)).toEqual([
      'control + security crime',
    ]);
  });

  it('is marked where it is that label and not where another has its name', async () => {
    const tone = await blocksOf(toneAndStance);
    expect(labels(chartOf(tone, 'tone-over-time'))).toEqual(['negative †', 'positive']);
    expect(labels(chartOf(tone, 'stance-over-time')).join()).not.toContain('†');
    expect(notes(tone).at(-1)).toMatch(/Tone: negative \(α −0\.05, 95 %: −0\.15 … 0\.05; n = 104\)\.$/);
    const toxicity = chartOf(await blocksOf(toxicityAndVoice), 'toxicity-by-voice');
    expect(new Set(labels(toxicity).filter((label) => label.includes('†')))).toEqual(new Set(['direct quotation †']));
    if (toxicity.spec.type === 'stacked')
      for (const { group } of toxicity.spec.bars) expect(group).toMatch(/^level \d.* †$/);
    // Quotations that are coded as direct are another measure than the voice of a hostile passage.
    expect(JSON.stringify(await blocksOf(voices))).not.toContain('†');
  });

  it.each([
    ['fi', /^† Alustava: .*control \(suomeksi\) \(α 0,52, 95 %: 0,42 … 0,62; n = 104\)\.$/],
    ['sv', /^† Preliminär: .*control \(på svenska\) \(α 0,52, 95 %: 0,42 … 0,62; n = 104\)\.$/],
  ] as const)('is told in %s', async (language, text) => {
    expect(notes(await blocksOf(framesOverTime, agreement, language))).toContainEqual(expect.stringMatching(text));
  });

  it('is named under each hypothesis that rests on its annotator, and under no other', async () => {
    const words = { fi: 'keksitty', sv: 'påhittad', en: 'invented' };
    const result = { estimates: [], verdict: 'too_thin', thin: words, sentence: words } as const;
    const resting = (id: string, needs: readonly string[]) => ({
      hypothesis: defineHypothesis({
        ...{ id, needs, code: 'H0', version: 1, source: '', assumptions: [], analyse: async () => result },
        ...{ title: words, claim: words, measure: words },
      }),
      ...{ result, hash: '', run: 1, earlier: [] },
    });
    const input = { ...madeUpInput(), agreement: async () => agreement };
    const { sections: built, limits } = await hypothesisReport(input, [
      resting('framed', ['frames']),
      resting('hostile', ['toxicity']),
      resting('quoted', ['quotes']),
    ]);
    const daggers = (id: string) =>
      notes(built.find((section) => section.id === id)?.blocks ?? []).filter((text) => text.startsWith('†'));
    expect(daggers('framed')).toEqual([expect.stringContaining('control (α')]);
    expect(daggers('hostile')).toEqual([
      expect.stringMatching(/Hostility.*Voice of the hostile passage: direct quotation/),
    ]);
    expect(daggers('quoted')).toEqual([]);
    expect(limits.filter((text) => text.startsWith('Coders agree too little'))).toHaveLength(1);
  });

  it('is a column of the CSV files', async () => {
    const files = await csv.render(await report(agreement));
    const table = files.find(({ name }) => name === 'tables/frames-overall.csv')?.content ?? '';
    const [head = [], ...rows] = table.split('\r\n').map((line) => line.split(','));
    const column = head.indexOf('reliability');
    expect(column).toBeGreaterThan(0);
    expect(rows.filter((row) => row[column] === 'exploratory').map((row) => row[0])).toHaveLength(1);
  });
});

describe('what people have checked', () => {
  it('is said once: which labels are exploratory, and which nobody has looked at', async () => {
    const { limits } = await report(agreement);
    expect(limits.filter((text) => text.startsWith('Coders agree too little'))).toEqual([
      'Coders agree too little, and the numbers are exploratory (†): control, Tone: negative, Hostility, its voice and target and Voice of the hostile passage: direct quotation.',
    ]);
    expect(limits).toContain('Not checked by people, or on too few articles: populism.');
  });

  it.each([
    ['fi', /Ihmiset eivät ole vielä tarkistaneet/],
    ['sv', /Ingen kod har ännu kontrollerats/],
    ['en', /No label has been checked by people/],
  ] as const)('is said to be nothing where nobody has coded, in %s', async (language, text) => {
    for (const said of [[], [row('frames', 'control', null)]]) {
      const { limits, sections: built } = await report(said, language);
      expect(limits.filter((limit) => text.test(limit))).toHaveLength(1);
      expect(JSON.stringify(built)).not.toContain('†');
    }
  });

  it('needs no word where all labels hold', async () => {
    const { limits, sections: built } = await report([row('frames', 'control', 0.9)]);
    expect(JSON.stringify(built)).not.toContain('†');
    expect(limits.join('\n')).not.toMatch(/checked by people|Coders agree/);
    const tables = built.flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly Table[] => (block.kind === 'chart' ? [block.table] : [])),
    );
    expect(tables.some(({ columns }) => columns.some(({ key }) => key === 'reliability'))).toBe(false);
  });
});
