import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import quotes from '../../models/annotators/quotes.ts';
import { makeCoder } from '../../src/annotate/coder.ts';
import type { Frame } from '../../src/annotate/frame.ts';
import { readGold } from '../../src/jobs/evaluate/gold.ts';
import { evaluate } from '../../src/jobs/evaluate.ts';
import { loadPlugins } from '../../src/plugins.ts';
import { relevance } from '../annotate/invented-annotators.ts';

const place = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  await readFile(place('quotes/floors.json'), 'utf8'),
);
const frames = (await loadPlugins<Frame>('models/frames')).map(({ id }) => id);
const coder = makeCoder([relevance(), quotes], []);

for (const [file, { direct = 1, indirect = 1, speaker = 1 }] of Object.entries(floors)) {
  test(`${file}: quotations at an overlap of .8 and their speakers are not below ${direct}, ${indirect}, ${speaker}`, async () => {
    const { marks } = evaluate(await readGold(file, createReadStream(place(`quotes/${file}`)), frames), coder, frames);
    const f1 = (label: string) =>
      marks.spans.find((one) => one.measure === 'quotes' && one.label === label && one.overlap === 0.8)?.f1.value ?? 0;
    const named = marks.shares.find((one) => one.measure === 'speaker' && one.label === 'name')?.share.value ?? 0;
    expect(f1('direct')).toBeGreaterThanOrEqual(direct);
    expect(f1('indirect')).toBeGreaterThanOrEqual(indirect);
    expect(named).toBeGreaterThanOrEqual(speaker);
  });
}
