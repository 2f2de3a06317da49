import { expect, test } from 'vitest';
import type { Word } from '../../src/language/document.ts';
import { WordMemory } from '../../src/language/word-memory.ts';

const word = (number: number): Word => ({ number, text: 'a', form: 'a', lemma: 'a', isWord: true });

test('a word takes the place of the one that had it, and no value is given for another word', () => {
  const memory = new WordMemory<string>(4);
  const [first, second, other] = [word(1), word(2), word(5)];
  memory.set(first, 'first');
  memory.set(second, 'second');
  expect(memory.get(other)).toBeUndefined();
  memory.set(other, 'other');
  expect([memory.get(first), memory.get(second), memory.get(other)]).toEqual([undefined, 'second', 'other']);
  memory.clear();
  expect(memory.get(second)).toBeUndefined();
});
