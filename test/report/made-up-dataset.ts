import type { DatasetFacts } from '../../src/report/dataset-facts.ts';

/** Facts of a made-up archive: one crawled and one imported outlet, an audit sample, two versions, one logged analysis. */
export function madeUpDataset({ foreign, empty }: { readonly foreign: string; readonly empty: boolean }): DatasetFacts {
  const ledger = { relevance: '1+9abc', frames: '1+6abc' };
  return {
    owners: { paiva: 'Sanomien säätiö', kust: foreign },
    held: empty
      ? []
      : [
          {
            outlet: 'kust',
            language: 'sv',
            articles: 80,
            undated: 1,
            coded: 79,
            changed: 2,
            from: '2021-01-01',
            to: '2024-12-15',
          },
          {
            outlet: 'paiva',
            language: 'fi',
            articles: 300,
            undated: 2,
            coded: 300,
            changed: 5,
            from: '2021-01-01',
            to: '2024-12-15',
          },
          { outlet: foreign, language: '', articles: 1, undated: 1, coded: 0, changed: 0 },
        ],
    copies: { copies: empty ? 0 : 12, stories: empty ? 0 : 7 },
    selection: empty
      ? []
      : [
          {
            selection: 'audit',
            inclusion: { least: 0.02, most: 0.05 },
            entries: 20,
            stored: 18,
            coded: 18,
            relevant: 1,
          },
          {
            selection: 'filter',
            inclusion: { least: 1, most: 1 },
            entries: 200,
            stored: 190,
            coded: 190,
            relevant: 150,
          },
          {
            selection: 'passed_over',
            inclusion: { least: 0.02, most: 0.02 },
            entries: 900,
            stored: 0,
            coded: 0,
            relevant: 0,
          },
        ],
    filter: empty
      ? { thin: 'no drawn article is coded for relevance' }
      : {
          recall: 0.91,
          recallInterval: { low: 0.8, high: 0.97 },
          precision: 0.88,
          precisionInterval: { low: 0.82, high: 0.93 },
          coded: 240,
        },
    frames: [{ id: 'control', source: 'K', cues: { fi: 40, sv: 30, en: 20 } }],
    annotators: [
      {
        id: 'relevance',
        description: 'Whether it is on topic.',
        scope: 'every',
        parts: { cues: 'aaa111', weights: 'bbb222' },
      },
      { id: 'frames', description: 'Which frames.', scope: 'every', parts: { cues: 'ccc333' } },
    ],
    rules: [
      { column: 'relevant', text: '`yes` or `no`' },
      { column: 'voice', text: foreign },
    ],
    models: 'm2m2m2',
    codedWith: empty
      ? []
      : [
          { models: 'm2m2m2', articles: 370, ledger },
          { models: 'm1m1m1', articles: 9, ledger: { ...ledger, frames: '1+old' } },
        ],
    cards: [
      {
        file: 'models/weights/made-up.md',
        text: '# made-up.bin\n\nWhat it is, in `code` and **bold**.\n\n## Scores\n\n| label | n | F1 |\n| --- | --- | --- |\n| control | 120 | .71 [.63, .80] |\n\n- fails on irony\n  and allusion\n- fails on verse\n',
      },
    ],
    environment: [
      { what: 'node', value: '20.0.0' },
      { what: 'package-lock.json, SHA-256', value: 'f00' },
    ],
    analyses: empty
      ? []
      : [
          {
            analysis: 'H1',
            title: { fi: 'Väite', sv: 'Påstående', en: 'A claim' },
            runAt: '2025-01-01T10:00:00.000Z',
            from: '2021-01-01',
            to: '2024-12-15',
            outlets: 2,
            template: '1+abcdef',
            verdict: 'undecided',
            p: 0.2,
          },
        ],
  };
}
