import { expect, test } from 'vitest';
import type { CodedText, TextCodes } from '../../models/training/coded-texts.ts';
import { firstCodeOf, passageTargetOf, targetOf } from '../../models/training/judged-texts.ts';
import { articleFromJson } from '../../src/article-json.ts';

const article = articleFromJson({ id: 'a', language: 'fi', title: 'Kunta sai uusia asukkaita' }, '1');
const codes = (frames: readonly string[], contested: readonly string[] = []): TextCodes => ({
  relevant: true,
  frames,
  contested,
  tone: undefined,
  stance: undefined,
  toxicity: undefined,
  voice: undefined,
  originMention: undefined,
  doubtful: false,
});
const one: CodedText = {
  article,
  codes: codes(['control', 'services'], ['services']),
  source: 'written',
  coder: 'first',
  passages: [['control'], ['services']],
  second: undefined,
  hostile: [],
};
const two: CodedText = { ...one, second: { codes: codes(['control']), passages: [[], []] } };

test('one coder decides, and leaves out what that one was not sure of', () => {
  expect(targetOf(one, 'control')).toBe(1);
  expect(targetOf(one, 'populism')).toBe(0);
  expect(targetOf(one, 'services')).toBeUndefined();
});

test('what is learned lies between two coders', () => {
  expect(targetOf(two, 'relevant')).toBe(1);
  expect(targetOf(two, 'control')).toBe(1);
  expect(targetOf(two, 'services')).toBe(0.5);
  expect(passageTargetOf(two, 0, 'control')).toBe(0.5);
  expect(passageTargetOf(two, 1, 'control')).toBe(0);
});

test('scores are on the first coder alone', () => {
  expect(firstCodeOf(two, 'control')).toBe(true);
  expect(firstCodeOf(two, 'services')).toBeUndefined();
});
