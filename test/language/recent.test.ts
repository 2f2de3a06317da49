import { expect, test } from 'vitest';
import { Recent } from '../../src/language/recent.ts';

test('a word met again and again is kept, one met long ago is forgotten', () => {
  const recent = new Recent<number>(3);
  recent.set('usein', 1);
  recent.set('kerran', 2);
  for (let index = 0; index < 20; index += 1) {
    recent.set(`sana ${index}`, index);
    expect(recent.get('usein')).toBe(1);
  }
  expect(recent.get('kerran')).toBeUndefined();
});
