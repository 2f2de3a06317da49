import { expect, test } from 'vitest';
import type { AnnotatedArticle } from '../../../src/annotate/annotated-article.ts';
import { makeCoder } from '../../../src/annotate/coder.ts';
import { createCrew } from '../../../src/jobs/annotate/coding-crew.ts';
import { annotateLines } from '../../../src/jobs/annotate/lines.ts';
import { linesOf } from '../../../src/jobs/json-lines.ts';
import { relevance } from '../../annotate/invented-annotators.ts';

const coder = makeCoder([relevance()], []);

async function* chunks(...parts: readonly (string | Uint8Array)[]) {
  yield* parts;
}

async function annotate(text: string) {
  const lines: AnnotatedArticle[] = [];
  const outcome = await annotateLines(chunks(text), {
    crew: createCrew({ coder }),
    signal: new AbortController().signal,
    progress: () => {},
    write: async (line) => void lines.push(JSON.parse(line)),
  });
  return { lines, outcome };
}

test('articles come out in the order they went in, with their ids', async () => {
  const { lines, outcome } = await annotate(
    '{"id":"b","title":"Raja kiinni"}\n\n{"id":7,"text":"Sää viilenee"}\r\n{"title":"Raja auki","language":"fi-FI"}',
  );
  expect(lines).toMatchObject([
    { id: 'b', relevance: { label: true } },
    { id: 7, relevance: { label: false } },
    { id: '4', language: 'fi', relevance: { label: true } },
  ]);
  expect(outcome).toEqual({ coded: 3, refused: 0, incomplete: 0 });
});

test.each([
  ['nonsense', { id: null, error: expect.stringContaining('line 1: not JSON') }],
  ['[1]', { id: null, error: 'line 1: needs an object with title, lead or body' }],
  ['{"id":"x","title":" "}', { id: 'x', error: 'line 1: has no text: needs one of title, lead, body, text' }],
  ['{"id":9,"title":["a"]}', { id: 9, error: 'line 1: title: must be a text, not a list' }],
  [
    `{"id":"x","title":"${'raja '.repeat(80_001)}"}`,
    { id: 'x', error: 'line 1: the text has 400005 characters, more than the 400000 of any article' },
  ],
  ['{"id":{},"title":"a"}', { id: null, error: 'line 1: id: must be a text or a number, not an object' }],
])('a line that is no usable article is answered in its place: %.60s', async (line, answer) => {
  const { lines, outcome } = await annotate(`${line}\n{"id":"b","title":"Raja"}`);
  expect(lines[0]).toEqual(answer);
  expect(lines[1]).toMatchObject({ id: 'b' });
  expect(outcome).toEqual({ coded: 1, refused: 1, incomplete: 0 });
});

test('the next line is not read before the one at hand is written', async () => {
  const events: string[] = [];
  async function* input() {
    for (const id of ['a', 'b']) {
      events.push(`read ${id}`);
      yield `{"id":"${id}","title":"Raja"}\n`;
    }
  }
  await annotateLines(input(), {
    crew: createCrew({ coder }),
    signal: new AbortController().signal,
    progress: () => {},
    write: async (line) => {
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`wrote ${JSON.parse(line).id}`);
    },
  });
  expect(events).toEqual(['read a', 'wrote a', 'read b', 'wrote b']);
});

test('lines are whole wherever the bytes were cut, and counted with the empty ones', async () => {
  const bytes = Buffer.from('ä\n\nöljy\nå');
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const lines = [];
    for await (const line of linesOf(chunks(bytes.subarray(0, cut), bytes.subarray(cut)))) lines.push(line);
    expect(lines).toEqual([
      { number: 1, text: 'ä' },
      { number: 3, text: 'öljy' },
      { number: 4, text: 'å' },
    ]);
  }
});
