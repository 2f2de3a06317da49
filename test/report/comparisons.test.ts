import { describe, expect, it } from 'vitest';
import type { Block, Tested } from '../../src/report/block.ts';
import { compareTogether } from '../../src/report/comparisons.ts';
import { speech } from '../../src/report/words/speak.ts';

const say = speech('en');

function test(id: string, p: number): Tested {
  return { id, what: `comparison ${id}`, effect: '+1.0 percentage points', p };
}

function section(blocks: readonly Block[]) {
  return { id: 'made-up', title: 'Made up', question: 'Which?', blocks };
}

const told = (id: string, p: number): Block => ({ kind: 'text', text: `Sentence ${id}.`, tests: [test(id, p)] });
const tried = (ids: readonly string[]): Block => ({
  kind: 'points',
  items: [{ text: 'Many were tried.', tests: ids.map((id) => test(id, 0.6)) }],
});

describe('the tests of one report', () => {
  it('are corrected together: a sentence that does not stand among so many says so, one that does stays as it is', () => {
    const { sections, limits } = compareTogether(say, [
      section([told('clear', 0.0004), told('lucky', 0.03), told('none', 0.4)]),
      section([tried(['a', 'b', 'c', 'd', 'e', 'f', 'g'])]),
    ]);
    const texts = sections[0]?.blocks.map((block) => (block.kind === 'text' ? block.text : ''));
    expect(texts).toEqual([
      'Sentence clear.',
      // 10 tests; the second smallest p-value of .03 becomes .15.
      'Sentence lucky. Among the report’s 10 comparisons, however, this difference may be chance (adjusted p 0.15).',
      'Sentence none.',
    ]);
    expect(limits).toEqual([
      expect.stringMatching(/^The report tests 10 comparisons\. Each by itself, 2 differ .* there are so many, 1 do /),
    ]);
  });

  it('are listed with what they compare, the surest first', () => {
    const { table: listed } = compareTogether(say, [section([told('b', 0.2), told('a', 0.00001)])]);
    const table = listed?.blocks.find((block) => block.kind === 'table');
    expect(table?.rows).toEqual([
      expect.objectContaining({ what: 'comparison a', p: '<\u00a00.001', adjusted: '<\u00a00.001', stands: 'yes' }),
      expect.objectContaining({ what: 'comparison b', p: '0.2', adjusted: '0.2', stands: 'may be chance' }),
    ]);
  });

  it('count once where two sections tell the same one', () => {
    const { limits } = compareTogether(say, [section([told('a', 0.01)]), section([told('a', 0.01), told('b', 0.5)])]);
    expect(limits[0]).toMatch(/tests 2 comparisons/);
  });

  it('of a table or of the numbers behind a picture count too', () => {
    const table = { kind: 'table', id: 't', title: 'T', columns: [], rows: [], tests: [test('t', 0.5)] } as const;
    const behind = { ...table, id: 'u', tests: [test('u', 0.5)] };
    const spec = { type: 'bars', unit: 'share', bars: [] } as const;
    const chart = { kind: 'chart', id: 'c', title: 'C', description: 'C.', spec, table: behind } as const;
    expect(compareTogether(say, [section([table, chart])]).limits[0]).toMatch(/tests 2 comparisons/);
  });

  it('leave a report without any as it is', () => {
    const sections = [section([{ kind: 'text', text: 'Only counts.' }])];
    expect(compareTogether(say, sections)).toEqual({ sections, limits: [] });
  });
});
