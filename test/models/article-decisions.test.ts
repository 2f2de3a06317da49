import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weightFile } from '../../models/evaluation/weight-file.ts';
import { type Judgement, judgeOf } from '../../models/judging/judge.ts';
import { isFullArticle } from '../../models/training/coded-texts.ts';
import type { Frame } from '../../src/annotate/frame.ts';
import { articleFromJson } from '../../src/article-json.ts';
import { readDocument } from '../../src/language/read.ts';
import { loadPlugins, packageRoot } from '../../src/plugins.ts';

const frames = await loadPlugins<Frame>('models/frames');
const articles = readFileSync(join(packageRoot, 'test', 'gold', 'quotes', 'fi-dev.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => articleFromJson(JSON.parse(line), 'gold'));

test('more is asked of an article than of its headline before it is relevant', () => {
  const { judge } = judgeOf(frames);
  const judged = articles.map((article) => judge(readDocument(article)));
  for (const one of judged) expect(one.says('relevant')).toBe(one.probability('relevant') >= 0.7);
  const isBelow = (one: Judgement) => one.probability('relevant') >= 0.39 && one.probability('relevant') < 0.7;
  expect(judged.some(isBelow)).toBe(true);
  const headlines = articles.map(({ body: _, ...rest }) => judge(readDocument(rest)));
  expect(headlines.some((one) => isBelow(one) && one.says('relevant'))).toBe(true);
});

test('tone and stance of articles are decided by what articles taught', () => {
  const { labels } = weightFile('stance.bin').model;
  expect(labels.map(({ id }) => id)).toEqual(['negative', 'positive', 'restrictive', 'supportive']);
  for (const { slope, offset, threshold, inArticles } of labels) {
    expect(inArticles).toBeDefined();
    expect(inArticles).not.toEqual({ slope, offset, threshold });
  }
});

test('an article is as long as news from six passages on', () => {
  const passages = (count: number) => Array.from({ length: count }, () => []);
  expect(isFullArticle({ passages: passages(6) })).toBe(true);
  expect(isFullArticle({ passages: passages(5) })).toBe(false);
  expect(isFullArticle({ passages: undefined })).toBe(false);
});
