import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Frame } from '../../src/annotate/frame.ts';
import { loadPlugins } from '../../src/plugins.ts';

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly lead?: string;
  readonly body?: string;
  readonly codes: { readonly relevant: boolean; readonly frames: readonly string[] };
  readonly passages?: readonly (readonly string[])[];
}

const folder = 'models/training/data';
const rowsOf = (file: string): readonly Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && name !== 'second-codes.jsonl');
const rows = files.flatMap((name) => rowsOf(join(folder, name)));
const second = rowsOf(join(folder, 'second-codes.jsonl'));
const frames = new Set((await loadPlugins<Frame>('models/frames')).map(({ id }) => id));
const printed = ({ title = '', lead = '', body = '' }: Row) => [title, lead, body].join('\n').trim();

test('every text is coded once, with frames of the codebook', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id, codes } of [...rows, ...second]) {
    for (const frame of codes.frames) expect(frames.has(frame), `${id}: ${frame}`).toBe(true);
    if (!codes.relevant) expect(codes.frames, id).toEqual([]);
  }
});

test('the frames of a short article are those of its passages', () => {
  const articles = rows.filter(({ id }) => id.startsWith('short-articles-'));
  expect(articles.length).toBeGreaterThan(5000);
  for (const { id, body = '', codes, passages = [] } of articles) {
    expect(passages.length, id).toBe(1 + body.split('\n').filter((paragraph) => paragraph.trim()).length);
    expect(new Set(passages.flat()), id).toEqual(new Set(codes.frames));
  }
});

test('a second coding is of a text that was coded, passage by passage where the first one was', () => {
  const first = new Map(rows.map((row) => [row.id, row]));
  expect(new Set(second.map(({ id }) => id)).size).toBe(second.length);
  for (const { id, passages } of second) {
    const row = first.get(id);
    expect(row, id).toBeDefined();
    if (passages) expect(passages.length, id).toBe(row?.passages?.length);
  }
});

// Of the other files of this folder quotations alone are scored.
test('no article that frames are scored on is learned from', () => {
  const learned = new Set(rows.filter((row) => row.body ?? row.title).map(printed));
  const scored = readdirSync('test/gold/quotes').filter((name) => /-(dev|test)\.jsonl$/.test(name));
  expect(scored.length).toBe(6);
  for (const name of scored) {
    for (const row of rowsOf(join('test/gold/quotes', name))) {
      expect(learned.has(printed(row)), `${name} ${row.id}`).toBe(false);
    }
  }
});
