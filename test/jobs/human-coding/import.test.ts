import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/annotate/frame.ts';
import { articleCode } from '../../../src/jobs/human-coding/files.ts';
import { importCodes } from '../../../src/jobs/human-coding/import.ts';
import { linesOfFile } from '../../../src/jobs/human-coding/table.ts';
import { loadPlugins } from '../../../src/plugins.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Codes } from '../../../src/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'human-coding-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const frames = await loadPlugins<Frame>('models/frames');

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await store.articles.save(
    Array.from({ length: 5 }, (_, index) => ({
      id: `00${index}`,
      outlet: 'saaristo',
      origin: 'import:csv',
      url: `https://saaristo.example/${index}`,
      title: `Otsikko ${index}`,
      publishedAt: '2026-01-05T08:00:00Z',
    })),
  );
  const articles = [1, 2, 3, 4].map((key) => ({
    key,
    textVersion: 1,
    stratum: 'all',
    inclusion: 0.8,
    machine: { relevant: true, frames: [], scores: {} },
  }));
  const sample = { drawnAt: '2026-02-01T00:00:00Z', seed: 1, codebook: 'c', ledger: {}, design: {} };
  await store.humanCodes.saveSample(sample, articles);
});
afterEach(() => store.close());

const code = (index: number) => articleCode('saaristo', `00${index}`);
const now = '2026-03-01T00:00:00.000Z';

function put(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function read(content: string | Buffer, coder: string | null = 'anna', name = 'codes.csv') {
  const summary = await importCodes(store, { files: [put(name, content)], coder: coder ?? undefined, frames, now });
  return { ...summary, problems: summary.problems.map((line) => line.replace(`${folder}/`, '')) };
}

async function stored(): Promise<Record<string, readonly Codes[]>> {
  const found: Record<string, readonly Codes[]> = {};
  for await (const batch of store.humanCodes.each())
    for (const { id, codes } of batch) if (codes.length > 0) found[id] = codes;
  return found;
}

const anna = { coder: 'anna', contested: [] };

describe("a coder's file", () => {
  it('is read as Excel writes it in Finland: semicolons, byte order mark, CRLF, words of any case and language', async () => {
    const text = [
      'sep=;',
      'CODE;Relevant;Frames;primary;Tone;stance;toxicity;Voice;Origin mention;note;title',
      `${code(0)};KYLLÄ; Control ;HUMANITARIAN,control;x;;;;;;`,
      `${code(1)};Tosi;"control; Suojelu";control;Kielteinen;Balanced or none;2,0;direct-quote;ei;"rivi\r\ntoinen; ""näin""";'=SUM(A1)`,
      `${code(2).toUpperCase()};nej;none;;;;;;Ja;'-miinus;`,
      ';;;;;;;;;;',
      `${code(3)};;;;;;;;;vain muistiinpano;`,
    ];
    const humanitarian = frames.find(({ id }) => id === 'humanitarian')?.name.fi ?? '';
    const summary = await read(`\uFEFF${text.join('\r\n')}\r\n`.replace('Suojelu', humanitarian));
    expect(summary).toMatchObject({ rows: 5, added: 2, refused: 1, empty: 2, coders: ['anna'] });
    expect(summary.problems).toEqual([
      expect.stringMatching(/^codes\.csv:3:primary: "HUMANITARIAN,control" must be one of the frames of the row/),
      expect.stringMatching(/^codes\.csv:3:tone: "x" must be one of negative, neutral, positive/),
    ]);
    expect(await stored()).toEqual({
      '001': [
        {
          ...anna,
          relevant: true,
          frames: ['control', 'humanitarian'],
          primary: 'control',
          tone: 'negative',
          stance: 'balanced_or_none',
          toxicity: 2,
          voice: 'direct_quote',
          originMention: false,
          note: 'rivi\ntoinen; "näin"',
        },
      ],
      '002': [{ ...anna, relevant: false, frames: [], originMention: true, note: '-miinus' }],
    });
  });

  it('names each bad cell with line, column, value and what may stand there, and keeps the good rows', async () => {
    const summary = await read(
      [
        'code,relevant,frames,tone,toxicity,voice',
        `${code(0)},yes,control,neutral,0,`,
        `${code(1)},maybe,contrl;humanitarian,angry,4,own`,
        `${code(2)},no,control,,,`,
        `${code(3)},yes,none,,0,own`,
        `${code(3)},yes,none;control,,,`,
        'a000000000000,yes,none,,,',
        `"${code(0)},yes`,
      ].join('\n'),
    );
    expect(summary.problems).toEqual([
      'codes.csv:3:relevant: "maybe" must be yes or no, or empty (not coded)',
      expect.stringMatching(/^codes\.csv:3:frames: "contrl" is no frame; frames are .*did you mean "?control/i),
      expect.stringMatching(/^codes\.csv:3:tone: "angry" must be one of negative, neutral, positive/),
      'codes.csv:3:toxicity: "4" must be 0, 1, 2 or 3, or empty (not coded)',
      'codes.csv:4:frames: "control" but relevant is no: then frames must be empty or none',
      'codes.csv:5:voice: "own" but toxicity is 0: then voice must be empty',
      'codes.csv:6:frames: "none" stands beside frames; write it alone, or the frames',
      'codes.csv:7:code: no article "a000000000000" was drawn in this store',
      expect.stringMatching(/^codes\.csv:8: a quote that is opened here is never closed/),
    ]);
    expect(summary).toMatchObject({ rows: 7, added: 1, refused: 6 });
    expect(Object.keys(await stored())).toEqual(['000']);
  });

  it('read again replaces what its coder had said, and nothing of what others said', async () => {
    await read(`code,relevant,tone\n${code(0)},yes,negative\n${code(1)},yes,\n`);
    await read(`code,relevant\n${code(0)},no\n`, 'bo');
    const again = await read(`code,relevant,tone\n${code(0)},yes,neutral\n${code(1)},,\n${code(2)},no,\n`);
    expect(again).toMatchObject({ added: 1, changed: 1, unchanged: 0, empty: 1 });
    expect(await stored()).toEqual({
      '000': [
        { ...anna, relevant: true, tone: 'neutral' },
        { coder: 'bo', contested: [], relevant: false },
      ],
      '001': [{ ...anna, relevant: true }],
      '002': [{ ...anna, relevant: false }],
    });
    const same = await read(`code,relevant,tone\n${code(0)},yes,neutral\n${code(2)},no,\n`);
    expect(same).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  it('finds articles by outlet and id or by address where there is no code, also such that nobody drew', async () => {
    const summary = await read(
      'outlet\tid\turl\trelevant\nsaaristo\t004\t\tyes\n\t\thttps://saaristo.example/1\tno\nsaaristo\t9\t\tno\n',
    );
    expect(summary.problems).toEqual([
      'codes.csv:4: the store holds no article saaristo 9; import or collect it first',
    ]);
    expect(Object.keys(await stored())).toEqual(['001', '004']);
  });

  it('of one coder is not taken for that of another, and two different codings of an article do not both stand', async () => {
    const text = `code,coder,relevant\n${code(0)},bo,yes\n${code(1)},anna,yes\n${code(1)},anna,no\n`;
    const summary = await read(text);
    expect(summary.problems).toEqual([
      'codes.csv:2: these are codes of "bo", not of --coder anna',
      expect.stringMatching(/^codes\.csv:4: anna has coded the same article otherwise in .*codes\.csv:3, which stands/),
    ]);
    expect(await read(`code,coder,relevant\n${code(0)},bo,yes\n`, null).then(({ coders }) => coders)).toEqual(['bo']);
    await expect(
      importCodes(store, { files: [put('x.csv', `code,relevant\n${code(0)},yes\n`)], frames, now }),
    ).rejects.toThrow(/x\.csv:2: nobody says whose codes these are; add --coder NAME/);
  });

  it('may be gold, of one coder or several; codes that are null were not given', async () => {
    const line = (index: number, codes: object) =>
      JSON.stringify({ id: `00${index}`, outlet: 'saaristo', title: 'x', codes });
    const text = [
      line(0, { coder: 'anna', relevant: true, frames: ['control'], tone: null, note: null }),
      line(0, { coder: 'bo', relevant: true, frames: [], toxicity: 1, voice: 'own' }),
      line(1, { coder: 'bo', tone: 'angry' }),
      line(2, { coder: 'bo', relevant: null, frames: null }),
      '{"broken',
    ].join('\n');
    const summary = await read(text, null, 'gold.jsonl');
    expect(summary).toMatchObject({ rows: 5, added: 2, refused: 2, empty: 1, coders: ['anna', 'bo'] });
    expect(summary.problems[0]).toMatch(/^gold\.jsonl:3:codes\.tone: "angry", must be negative, neutral, positive/);
    expect(summary.problems[1]).toMatch(/^gold\.jsonl:5: not valid JSON/);
    expect((await stored())['000']).toEqual([
      { ...anna, relevant: true, frames: ['control'] },
      { coder: 'bo', contested: [], relevant: true, frames: [], toxicity: 1, voice: 'own' },
    ]);
  });

  it.each([
    ['', /is empty/],
    ['relevant,tone\nyes,neutral\n', /:1: has no column "code"/],
    ['code,title\na,b\n', /:1: has none of the columns relevant/],
    ['code,tone,Tone\na,b,c\n', /:1: the column "tone" stands twice/],
    ['PK\u0003\u0004workbook', /is a workbook; save the sheet as CSV/],
  ])('that is none is refused in one line: %j', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  it('that holds more than any sample, packed small, is refused before it fills the memory', async () => {
    const file = put('packed.csv.gz', gzipSync(`code,relevant\n${'a,yes\n'.repeat(300_000)}`));
    for (const most of [
      { lines: 100_000, characters: 100_000_000 },
      { lines: 100_000_000, characters: 1_000_000 },
    ]) {
      await expect(linesOfFile(file, most)).rejects.toThrow(
        /cannot be read \(it is longer than the file of any sample/,
      );
    }
    expect(await linesOfFile(file)).toHaveLength(300_001);
  });

  it('survives any bytes: every line is taken, empty or reported', async () => {
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3)) % 256));
    const summary = await read(Buffer.concat([Buffer.from('code,relevant\n'), bytes]));
    expect(summary.rows).toBe(summary.refused + summary.empty);
    expect(summary.rows).toBeGreaterThan(3);
  });
});
