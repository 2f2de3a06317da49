import { describe, expect, test } from 'vitest';
import { makeCoder } from '../../src/annotate/coder.ts';
import { UsageError } from '../../src/errors.ts';
import { readGold } from '../../src/jobs/evaluate/gold.ts';
import { evaluateLemmas } from '../../src/jobs/evaluate/lemmas.ts';
import { evaluate } from '../../src/jobs/evaluate.ts';
import { invented, relevance } from '../annotate/invented-annotators.ts';

const frames = ['control', 'services'];
async function* lines(...rows: readonly (object | string)[]) {
  for (const row of rows) yield `${typeof row === 'string' ? row : JSON.stringify(row)}\n`;
}
const gold = (...rows: readonly object[]) => readGold('gold.jsonl', lines(...rows), frames);

/** Finds `control` in every text with "kiinni". */
const framing = invented('frames', {
  annotate: ({ text }) => (text.includes('kiinni') ? [{ label: 'control', score: 1, evidence: [] }] : []),
  json: (marks) => ({ frames: marks.map(({ label }) => ({ id: label })) }),
});
const coder = makeCoder([relevance(), framing], []);

const coded = (id: string, title: string, codes: object) => ({ id, language: 'fi', title, codes });

describe('codes passed on without the texts', () => {
  const codes = { coder: 'a', relevant: true, frames: ['control'] };
  const line = { outlet: 'seutu', id: '7', codes };

  test('take the text from the store', async () => {
    const coded = await readGold('codes.jsonl', lines(line), frames, async (outlet, id) =>
      outlet === 'seutu' && id === '7' ? { id, outlet, language: 'fi', title: 'Raja kiinni' } : undefined,
    );
    expect(coded[0]?.article).toEqual({ id: '7', outlet: 'seutu', language: 'fi', title: 'Raja kiinni' });
  });

  test('name the article that the store lacks', async () => {
    await expect(gold(line)).rejects.toThrow('gold.jsonl:1: no text, and the store holds no article "7" of seutu');
  });
});

describe('scores', () => {
  test('compare labels article by article; what is not coded or contested is left out', async () => {
    const { scores, errors, articles } = evaluate(
      await gold(
        coded('1', 'Raja kiinni', { relevant: true, frames: ['control'] }),
        coded('2', 'Raja auki', { relevant: false, frames: ['control'] }),
        coded('3', 'Ovi kiinni', { relevant: false, frames: [], contested: ['control'] }),
        coded('4', 'Asuntoja etsitään', { relevant: true, frames: ['services'] }),
        coded('5', 'Raja', { tone: 'neutral' }),
      ),
      coder,
      frames,
    );
    const score = (measure: string, label: string) =>
      scores.find((one) => one.measure === measure && one.label === label);
    expect(articles).toBe(5);
    expect(score('relevance', 'relevant')).toMatchObject({
      n: 4,
      gold: 2,
      found: 2,
      precision: { value: 0.5 },
      recall: { value: 0.5 },
    });
    expect(score('frames', 'control')).toMatchObject({
      n: 3,
      gold: 2,
      found: 1,
      precision: { value: 1 },
      recall: { value: 0.5 },
    });
    expect(score('frames', 'micro')).toMatchObject({
      precision: { value: 1 },
      recall: { value: 1 / 3 },
      f1: { value: 0.5 },
    });
    expect(errors).toEqual([
      { id: '2', measure: 'relevance', missed: [], madeUp: ['relevant'] },
      { id: '4', measure: 'relevance', missed: ['relevant'], madeUp: [] },
      { id: '2', measure: 'frames', missed: ['control'], madeUp: [] },
      { id: '4', measure: 'frames', missed: ['services'], madeUp: [] },
    ]);
  });

  test('say which codes no annotator finds', async () => {
    expect(evaluate(await gold(coded('1', 'Raja', { tone: 'neutral', toxicity: 0 })), coder, frames).notFound).toEqual([
      'tone',
      'toxicity',
    ]);
  });
});

test('several coders of one article give agreement', async () => {
  const rows = ['a', 'b'].flatMap((who) =>
    [1, 2, 3, 4].map((n) =>
      coded(String(n), 'Raja', { coder: who, relevant: n < 3, toxicity: who === 'a' ? n - 1 : Math.min(n, 3) }),
    ),
  );
  const { agreement, articles } = evaluate(
    await gold(...rows, coded('5', 'Raja', { coder: 'a', relevant: true })),
    coder,
    frames,
  );
  expect(articles).toBe(5);
  expect(agreement).toMatchObject([
    { measure: 'relevance', label: 'relevant', articles: 4, coders: 2, alpha: { value: 1 }, agreement: 1 },
    { measure: 'toxicity', label: 'all', articles: 4, coders: 2, agreement: 0.25 },
  ]);
});

test.each([
  [
    'an unknown frame',
    coded('1', 'Raja', { frames: ['contrl'] }),
    'gold.jsonl:1: codes.frames is ["contrl"], must be frames of the codebook (did you mean "control"?)',
  ],
  [
    'a level beyond the scale',
    coded('1', 'Raja', { toxicity: 4 }),
    'gold.jsonl:1: codes.toxicity is 4, must be 0, 1, 2 or 3',
  ],
  [
    'no codes',
    { id: '1', title: 'Raja' },
    'gold.jsonl:1: needs "codes", as in {"coder": "a", "relevant": true, "frames": ["control"]}',
  ],
])('a gold line with %s is refused with its place', async (_, row, message) => {
  await expect(gold(row)).rejects.toThrow(new UsageError(message));
});

test('all lines of a gold file that cannot be used are told together, the first ten in full', async () => {
  const rows = Array.from({ length: 14 }, (_, index) => coded(String(index), 'Otsikko', index ? { toxicity: 7 } : {}));
  const error = await gold(...rows).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UsageError);
  const told = String(error instanceof Error && error.message).split('; ');
  expect(told).toHaveLength(11);
  expect(told[0]).toBe('gold.jsonl:2: codes.toxicity is 7, must be 0, 1, 2 or 3');
  expect(told[10]).toBe('and 3 more lines that cannot be used');
});

test('a coder who codes one article twice is refused', async () => {
  const row = coded('1', 'Raja', { coder: 'a', relevant: true });
  await expect(gold(row, row)).rejects.toThrow('gold.jsonl:2: coder "a" has already coded 1');
});

test('base forms are scored over words and over all tokens, each read in its sentence', async () => {
  const score = await evaluateLemmas('lemmas.tsv', lines('Raja\traja', '.\t.', '', 'kaupunki\tei#tämä'), 'fi');
  expect(score).toMatchObject({ words: 2, right: 1, accuracy: 0.5, tokens: { count: 3, right: 2 } });
  const inSentences = lines('Takten\ttakt', 'ökade\töka', '', 'Den\tden', 'ökade\tökad', 'takten\ttakt');
  expect(await evaluateLemmas('lemmas.tsv', inSentences, 'sv')).toMatchObject({ words: 5, right: 5 });
  await expect(evaluateLemmas('lemmas.tsv', lines('vain'), 'fi')).rejects.toThrow(
    'lemmas.tsv:1: needs a form and a lemma',
  );
});

describe('marked places', () => {
  const quotes = invented('quotes', {
    annotate: () => [],
    json: () => ({
      quotes: [
        {
          kind: 'direct',
          spans: [[0, 10]],
          speaker: { start: 12, end: 15, canonical: 'Aino Aho', role: 'expert', party: null },
        },
        {
          kind: 'direct',
          spans: [[40, 60]],
          speaker: { start: 62, end: 65, canonical: 'Niemi', role: 'citizen', party: 'ps' },
        },
        { kind: 'indirect', spans: [[70, 80]], speaker: null },
      ],
      passages: [{ start: 0, end: 10, level: 2, voice: 'own', challenged: true }],
      places: [],
    }),
  });
  const reader = makeCoder([relevance(), quotes], []);
  const speaker = { start: 12, end: 15, canonical: 'aino aho', role: 'expert', party: null };
  const text = 'x'.repeat(120);
  const row = (marks: object) => ({ ...coded('1', text, { relevant: true }), language: 'fi', ...marks });

  test('are found when they share .3 or .8 of their characters with a mark of the same kind, each only once', async () => {
    const marked = row({
      quotes: [
        { kind: 'direct', spans: [[0, 9]], speaker },
        {
          kind: 'direct',
          spans: [
            [1, 5],
            [8, 10],
          ],
          speaker: null,
        },
        { kind: 'direct', spans: [[50, 60]], speaker: { canonical: 'Anna Niemi', role: 'citizen', party: 'kok' } },
        { kind: 'direct', spans: [[70, 80]], speaker: null },
      ],
    });
    const { marks, errors } = evaluate(await gold(marked), reader, frames);
    const at = (label: string, overlap: number) =>
      marks.spans.find((one) => one.label === label && one.overlap === overlap);
    expect(at('direct', 0.3)).toMatchObject({ gold: 4, found: 2, recall: { value: 0.5 }, precision: { value: 1 } });
    expect(at('direct', 0.8)).toMatchObject({ gold: 4, found: 2, recall: { value: 0.25 } });
    expect(at('indirect', 0.3)).toMatchObject({ gold: 0, found: 1, precision: { value: 0 } });
    expect(marks.shares.map(({ label, n, right }) => [label, n, right])).toEqual([
      ['name', 2, 1],
      ['name, surname enough', 2, 2],
      ['role', 2, 2],
      ['party', 1, 0],
      ['mention', 1, 1],
    ]);
    expect(errors).toContainEqual({
      id: '1',
      measure: 'quotes',
      missed: ['direct 1–5+8–10', 'direct 70–80', 'all of direct 50–60', 'speaker Anna Niemi of direct 50–60'],
      madeUp: ['direct 40–60', 'speaker Niemi', 'indirect 70–80'],
    });
  });

  test('are not scored where the gold has no list of them; an empty list says there is nothing', async () => {
    const passages = [{ start: 2, end: 10, level: 2, voice: 'mention', challenged: true }];
    const { marks } = evaluate(await gold(row({ passages, places: [] })), reader, frames);
    expect(marks.spans.map(({ measure, gold: marked, found }) => [measure, marked, found])).toEqual([
      ['passages', 1, 1],
      ['places', 0, 0],
    ]);
    expect(marks.shares.map(({ label, share }) => [label, share.value])).toEqual([
      ['voice', 0],
      ['challenged', 1],
      ['level', 1],
    ]);
  });

  test('of another shape are refused with their place', async () => {
    await expect(gold(row({ quotes: [{ kind: 'shouted', spans: [[0, 2]] }] }))).rejects.toThrow(
      'gold.jsonl:1: quotes[0] .kind is "shouted", must be direct or indirect',
    );
    await expect(gold(row({ groups: [{ start: 5, end: 5, category: 'refugee' }] }))).rejects.toThrow(
      'gold.jsonl:1: groups[0] runs from 5 to 5',
    );
  });
});
