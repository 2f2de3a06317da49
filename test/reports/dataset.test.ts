import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlugins, packageRoot } from '../../src/plugins.ts';
import type { Block, Table } from '../../src/report/block.ts';
import { buildReport } from '../../src/report/build.ts';
import { cardBlocks } from '../../src/report/card-blocks.ts';
import type { Report } from '../../src/report/format.ts';
import type { LabelAgreement, Section } from '../../src/report/section.ts';
import { languages } from '../../src/types.ts';
import { madeUpInput } from '../report/made-up-input.ts';

const sections = await loadPlugins<Section>('reports/sections');
const described = await buildReport(madeUpInput(), sections, 'dataset');

function blocksOf(report: Report, id: string): readonly Block[] {
  return report.sections.find((section) => section.id === id)?.blocks ?? [];
}
function tableOf(report: Report, id: string): Table | undefined {
  const blocks = report.sections.flatMap((section) => section.blocks);
  return blocks
    .flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.table] : []))
    .find((table) => table.id === id);
}
function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'points') return block.items.map(({ text }) => text);
      return block.kind === 'text' || block.kind === 'note' || block.kind === 'heading' ? [block.text] : [];
    })
    .join('\n');
}

describe('the description of the data', () => {
  it('has no word that is not known, in any language, full or empty', async () => {
    for (const language of languages) {
      for (const without of [[], ['*']]) {
        const report = await buildReport(madeUpInput({ language, without }), sections, 'dataset');
        for (const section of report.sections) expect(section.blocks.length).toBeGreaterThan(0);
        expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }
    }
  });

  it('names each table once, so that no file overwrites another', () => {
    const ids = described.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? [block.id] : block.kind === 'chart' ? [block.table.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('fills the data statement from the store, with owners and what is not known', () => {
    const text = textOf(blocksOf(described, 'dataset-statement'));
    expect(text).toMatch(/A\. Curation rationale[\s\S]*G\. Recording quality/);
    expect(text).toContain('Finnish (fi-FI) 300, Swedish (sv-FI) 80, not known yet (–) 1');
    expect(text).toContain(
      'the text of 7 changed after it was first read, and the day of publication of 4 is not known',
    );
    expect(text).toContain('12 articles repeat a text printed before (7 texts)');
    expect(tableOf(described, 'dataset-outlets')?.rows).toEqual([
      expect.objectContaining({ outlet: 'Kustbladet', owner: 'Kust Ab', type: 'regional paper', articles: 80 }),
      expect.objectContaining({ outlet: 'Päivän Sanomat', language: 'Finnish', coded: 300 }),
      expect.objectContaining({ outlet: 'Kust Ab', owner: 'not known', language: 'not known yet', from: null }),
    ]);
  });

  it('counts each outlet’s months, and leaves those without articles unknown', () => {
    const rows = tableOf(described, 'coverage-by-month')?.rows ?? [];
    expect(rows).toHaveLength(4 * 48);
    const month = (name: string) => rows.filter(({ month: at, outlet }) => at === name && outlet === 'Iltakello');
    expect(month('2022-11')).toEqual([expect.objectContaining({ stored: null, coded: null, relevant: null })]);
    const [other] = month('2022-10');
    expect(Number(other?.stored)).toBeGreaterThan(Number(other?.relevant));
    expect(textOf(blocksOf(described, 'dataset-coverage'))).toMatch(/there are \d+ empty months in all/);
  });

  it('states the probability of each kind of page, and both where the setting changed', () => {
    expect(tableOf(described, 'selection')?.rows).toEqual([
      expect.objectContaining({ why: 'another page, drawn in the random sample', inclusion: '0.02–0.05', entries: 20 }),
      expect.objectContaining({ inclusion: '1', share: 150 / 190 }),
      expect.objectContaining({ inclusion: '0.02', entries: 900, share: null, low: null }),
    ]);
    expect(textOf(blocksOf(described, 'dataset-selection'))).toContain(
      'the program recognises 91.0% of the articles on immigration (95% interval 80.0–97.0%)',
    );
  });

  it('says that selection is not known of what was imported', async () => {
    const empty = await buildReport(madeUpInput({ without: ['*'] }), sections, 'dataset');
    expect(textOf(blocksOf(empty, 'dataset-selection'))).toMatch(/imported from files[\s\S]*is not known/);
  });

  it('gives the codebook with fingerprints, definitions, sources and every label', () => {
    expect(textOf(blocksOf(described, 'dataset-codebook'))).toContain('fingerprint is abc123');
    const frames = tableOf(described, 'codebook-frames')?.rows ?? [];
    expect(frames).toHaveLength(16);
    expect(frames[0]).toMatchObject({
      id: 'control',
      definition: 'Invented definition of control.',
      source: 'K',
      sv: 30,
    });
    const labels = tableOf(described, 'codebook-labels')?.rows ?? [];
    expect(labels).toContainEqual(
      expect.objectContaining({ measure: 'Hostility, its voice and target: device', id: 'slur' }),
    );
  });

  it('says that nobody has coded, or how far coders agree', async () => {
    expect(textOf(blocksOf(described, 'dataset-agreement'))).toContain('No two people have coded the same articles');
    const agreement: LabelAgreement[] = [
      {
        measure: 'frames',
        label: 'control',
        articles: 120,
        coders: 2,
        alpha: 0.81,
        low: 0.7,
        high: 0.9,
        standing: 'reliable',
      },
      {
        measure: 'originMention',
        label: 'all',
        articles: 9,
        coders: 2,
        alpha: null,
        low: null,
        high: null,
        standing: 'unchecked',
      },
    ];
    const report = await buildReport({ ...madeUpInput(), agreement: async () => agreement }, sections, 'dataset');
    expect(tableOf(report, 'agreement')?.rows).toEqual([
      expect.objectContaining({ what: 'Frames', label: 'control', alpha: 0.81, standing: 'sufficient' }),
    ]);
    expect(textOf(blocksOf(report, 'dataset-agreement'))).toContain('1 of 2 labels could not be compared');
  });

  it('lists the versions that coded the articles, and every run of a hypothesis', () => {
    const text = textOf(blocksOf(described, 'dataset-versions'));
    expect(text).toContain(
      'Coded articles: 379; combinations of versions: 2; coded by the present versions (m2m2m2): 370',
    );
    expect(tableOf(described, 'coded-with')?.rows).toContainEqual(
      expect.objectContaining({ models: 'm1m1m1', measure: 'Frames', version: '1+old', current: 'no' }),
    );
    expect(tableOf(described, 'analyses')?.rows).toEqual([
      expect.objectContaining({ run: '2025-01-01 10:00', analysis: 'H1 A claim', verdict: 'undecided', p: 0.2 }),
    ]);
  });

  it('says how it is cited, with period, software, codebook and models', () => {
    expect(textOf(blocksOf(described, 'dataset-use'))).toContain(
      '(2025). The immigration discourse in Finnish media 1 Jan 2021 – 15 Dec 2024. Description of the data 2 Jan 2025. diskurssi 0, codebook abc123, models m2m2m2.',
    );
  });
});

describe('a model card', () => {
  it('becomes headings, texts, tables and lists, without the marks of Markdown', () => {
    const blocks = blocksOf(described, 'dataset-models').slice(1);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'text', 'heading', 'table', 'points']);
    expect(textOf(blocks)).toBe(
      'made-up.bin\nWhat it is, in code and bold.\nScores\nfails on irony and allusion\nfails on verse',
    );
    expect(tableOf(described, 'card-made-up-1')).toMatchObject({
      title: 'Scores',
      columns: [{ label: 'label' }, { label: 'n' }, { label: 'F1' }],
      rows: [{ c1: 'control', c2: '120', c3: '.71 [.63, .80]' }],
    });
  });

  it('loses no figure of the cards that there are', async () => {
    const folder = join(packageRoot, 'models', 'weights');
    const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8');
      const blocks = cardBlocks(text, 'card');
      const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
      const read = [
        textOf(blocks),
        ...tables.flatMap(({ columns, rows }) => [
          ...columns.map(({ label }) => label),
          ...rows.flatMap((row) => Object.values(row)),
        ]),
      ].join(' ');
      const figures = (of: string) => (of.match(/\d[\d.,]*\d|\d/g) ?? []).sort();
      expect(figures(read), name).toEqual(figures(text));
    }
  });
});
