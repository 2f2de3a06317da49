import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCoder } from '../../src/annotate/coder.ts';
import type { Frame } from '../../src/annotate/frame.ts';
import { readGold } from '../../src/jobs/evaluate/gold.ts';
import { evaluate } from '../../src/jobs/evaluate.ts';
import { loadPlugins } from '../../src/plugins.ts';

const place = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  await readFile(place('floors.json'), 'utf8'),
);
const files = (await readdir(place('.'))).filter((name) => name.endsWith('.jsonl'));
const frames = (await loadPlugins<Frame>('models/frames')).map(({ id }) => id);
const coder = await loadCoder();

test('every gold file has floors', () => {
  expect(Object.keys(floors).sort()).toEqual(files.sort());
});

for (const [file, measures] of Object.entries(floors)) {
  const gold = await readGold(file, createReadStream(place(file)), frames);
  const { scores } = evaluate(gold, coder, frames);
  for (const [measure, floor] of Object.entries(measures)) {
    test(`${file}: the F1 of ${measure} is not below ${floor}`, () => {
      const rows = scores.filter((score) => score.measure === measure && score.f1.value !== null);
      const score = rows.find(({ label }) => label === 'micro') ?? rows[0];
      expect(score?.f1.value ?? 0).toBeGreaterThanOrEqual(floor);
    });
  }
}
