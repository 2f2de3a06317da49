import { describe, expect, test } from 'vitest';
import { annotatedArticle } from '../../src/annotate/annotated-article.ts';
import { loadCoder, makeCoder } from '../../src/annotate/coder.ts';
import { UsageError } from '../../src/errors.ts';
import { readDocument } from '../../src/language/read.ts';
import type { Annotation } from '../../src/types.ts';
import { invented, relevance } from './invented-annotators.ts';

const document = readDocument({ id: 'a1', language: 'fi', title: 'Raja kiinni' });
const mark = (more: Partial<Annotation> = {}): Annotation => ({ label: 'x', score: 0.5, evidence: [], ...more });
const every = { scope: 'every' } as const;

describe('annotators run', () => {
  test('after those they need, and see their marks', () => {
    const late = invented('a', { needs: ['b'], annotate: (_, { b = [] }) => b.map(() => mark({ label: 'seen' })) });
    const coder = makeCoder([late, invented('b', { annotate: () => [mark()] })], []);
    expect(coder.annotators.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(coder.code(document, every).marks.a).toMatchObject([{ label: 'seen' }]);
  });

  test('not at all when they need each other or something unknown', () => {
    const circle = [invented('a', { needs: ['b'] }), invented('b', { needs: ['a'] })];
    expect(() => makeCoder(circle, [])).toThrow(
      new UsageError('models/annotators: these need each other in a circle: a → b → a'),
    );
    expect(() => makeCoder([invented('a', { needs: ['c'] })], [])).toThrow(/a: needs "c", which is not there/);
    expect(() => makeCoder([invented('a', { scope: 'relevant' })], [])).toThrow(/a: needs "relevance"/);
  });

  test('in the store only on relevant articles when that is their scope; in files always', () => {
    const narrow = invented('narrow', { scope: 'relevant', annotate: () => [mark()] });
    const coder = makeCoder([narrow, relevance('toinen')], []);
    expect(coder.code(document, { scope: 'relevant' }).marks.narrow).toEqual([]);
    expect(coder.code(document, every).marks.narrow).toHaveLength(1);
    expect(makeCoder([narrow, relevance('raja')], []).code(document, { scope: 'relevant' }).marks.narrow).toHaveLength(
      1,
    );
  });

  test('not again where their marks stand', () => {
    const coder = makeCoder([invented('a', { annotate: () => [mark({ label: 'new' })] })], []);
    expect(coder.code(document, { ...every, standing: { a: [mark({ label: 'old' })] } }).marks.a).toMatchObject([
      { label: 'old' },
    ]);
  });
});

describe('a failure', () => {
  const broken = invented('broken', {
    annotate: () => {
      throw new Error('out of order');
    },
  });

  test('is named with annotator and article, and takes only those along that need it', () => {
    const coder = makeCoder([broken, invented('needs-it', { needs: ['broken'] }), invented('other')], []);
    const coded = coder.code(document, every);
    expect(coded.failures).toEqual([{ annotator: 'broken', message: 'annotator broken, article a1: out of order' }]);
    expect(coded.missing).toEqual(['broken', 'needs-it']);
    expect(coded.marks).toEqual({ other: [] });
    expect(annotatedArticle(document, coded, coder)).toMatchObject({ other: [], failures: [{ annotator: 'broken' }] });
  });

  test.each<[string, Partial<Annotation>, RegExp]>([
    ['a label that it has not', { label: 'y' }, /"y" is not one of its labels/],
    ['a score that is no number', { score: Number.NaN }, /the score NaN/],
    ['a span outside the text', { span: { start: 3, end: 99 } }, /3 to 99 is no place in a text of 11 characters/],
    ['an empty piece of evidence', { evidence: [{ start: 2, end: 2 }] }, /2 to 2 is no place/],
  ])('is also %s', (_, wrong, message) => {
    const coder = makeCoder([invented('a', { labels: ['x'], annotate: () => [mark(wrong)] })], []);
    expect(coder.code(document, every).failures[0]?.message).toMatch(message);
  });
});

describe('the stored version', () => {
  const versions = (...annotators: Parameters<typeof makeCoder>[0]) => makeCoder(annotators, []).ledger;

  test('changes with the version, the data, and what the annotator needs, and with nothing else', () => {
    const b = invented('b', { data: { words: ['raja'], weight: 1 } });
    const a = invented('a', { needs: ['b'] });
    const before = versions(a, b, invented('c'));
    expect(versions(a, invented('b', { data: { weight: 1, words: ['raja'] } }), invented('c'))).toEqual(before);
    const after = versions(a, invented('b', { data: { words: ['rajat'], weight: 1 } }), invented('c'));
    expect(after.b).not.toBe(before.b);
    expect(after.a).not.toBe(before.a);
    expect(after.c).toBe(before.c);
    expect(versions(invented('c', { version: 2 })).c).toMatch(/^2\+[0-9a-f]{12}$/);
  });

  test('of scope "relevant" does not change with relevance, unless it reads its marks; of one that reads it, it does', () => {
    const narrow = invented('narrow', { scope: 'relevant' });
    const reader = invented('reader', { scope: 'relevant', needs: ['relevance'] });
    const wide = invented('wide', { needs: ['narrow'] });
    const [before, after] = ['raja', 'muuri'].map((word) => versions(narrow, reader, wide, relevance(word)));
    expect(after?.narrow).toBe(before?.narrow);
    expect(after?.reader).not.toBe(before?.reader);
    expect(after?.wide).not.toBe(before?.wide);
  });

  test('cannot be made of code', () => {
    expect(() => versions(invented('a', { data: () => 1 }))).toThrow(TypeError);
  });
});

test('an annotated article has the published fields in the published order, further ones after them', async () => {
  const coder = await loadCoder();
  const annotated = annotatedArticle(document, coder.code(document, every), coder);
  const published = [
    'id',
    'language',
    'genre',
    'relevance',
    'frames',
    'tone',
    'stance',
    'toxicity',
    'quotes',
    'groups',
    'places',
    'originMention',
    'persons',
    'versions',
  ];
  const keys = Object.keys(annotated);
  expect(keys).toEqual(published.filter((key) => keys.includes(key)));
  expect(annotated).toMatchObject({ id: 'a1', language: 'fi', relevance: { label: expect.any(Boolean) } });
  expect(annotated.versions).toEqual({
    software: expect.any(String),
    codebook: coder.codebookVersion,
    models: coder.modelsVersion,
  });
  const more = makeCoder([invented('mood'), relevance()], []);
  expect(Object.keys(annotatedArticle(document, more.code(document, every), more))).toEqual([
    'id',
    'language',
    'relevance',
    'mood',
    'versions',
  ]);
});
