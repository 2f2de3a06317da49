import { describe, expect, it } from 'vitest';
import { duration, progressLine, progressOn } from '../../src/cli/progress.ts';

function screen(isTerminal: boolean, width = 80) {
  const written: string[] = [];
  const clock = { ms: 1000 };
  const start = progressOn({
    write: (text) => written.push(text),
    isTerminal,
    width: () => width,
    nowMs: () => clock.ms,
  });
  return { written, clock, start };
}

describe('progress in a terminal', () => {
  it('redraws at most ten times a second', () => {
    const { written, clock, start } = screen(true);
    const progress = start('annotate', 'articles');
    for (let done = 0; done < 1000; done += 1) {
      clock.ms += 1;
      progress.update(done, 1000);
    }
    expect(written.length).toBeGreaterThanOrEqual(9);
    expect(written.length).toBeLessThanOrEqual(11);
  });

  it('never wraps: a line that wraps cannot be redrawn', () => {
    const { written, start } = screen(true, 40);
    start('a long description of the work', 'articles').update(1, 1000000);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the redraw sequence is taken off
    expect(written.join('').replace(/\r\u001b\[2K/, '').length).toBeLessThan(40);
  });

  it('ends with what came out, on a line that stays', () => {
    const { written, clock, start } = screen(true);
    const progress = start('annotate', 'articles');
    progress.update(3000, 3000);
    clock.ms += 2000;
    progress.end();
    expect(written.at(-1)).toContain('annotate: 3,000 articles in 2.0 s (1,500/s)\n');
  });
});

describe('progress in a log', () => {
  it('writes a plain line at most every five seconds and one at the end', () => {
    const { written, clock, start } = screen(false);
    const progress = start('crawl', 'pages');
    for (let second = 1; second <= 12; second += 1) {
      clock.ms += 1000;
      progress.update(second * 10, 200);
    }
    progress.end('120 pages, 2 refused');
    expect(written).toEqual([
      'crawl   25 % 50/200 pages · 10/s · 15 s left\n',
      'crawl   50 % 100/200 pages · 10/s · 10 s left\n',
      'crawl: 120 pages, 2 refused in 12 s (10/s)\n',
    ]);
  });
});

describe('a line of progress', () => {
  it('says only how many where the total is not known', () => {
    const line = progressLine({
      what: 'import',
      unit: 'rows',
      done: 12345,
      total: undefined,
      elapsedMs: 1000,
      bar: true,
    });
    expect(line).toBe('import  12,345 rows · 12,345/s');
  });

  it('draws the share as a bar', () => {
    const line = progressLine({ what: 'x', unit: 'y', done: 1, total: 2, elapsedMs: 100, bar: true });
    expect(line).toContain(`50 % ${'█'.repeat(10)}${' '.repeat(10)} 1/2 y`);
  });
});

describe('a duration', () => {
  it.each([
    [400, '0.4 s'],
    [36_000, '36 s'],
    [59_700, '1 min 0 s'],
    [250_000, '4 min 10 s'],
    [7_500_000, '2 h 5 min'],
  ])('of %i ms reads %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});
