import { type KeyWord, keyWords } from '../../analysis/keyness.ts';
import { isFunctionWord } from './function-words.ts';

/** Words by which one set of headlines stands out from `all`, strongest first, without those that say nothing. */
export function contentWords(set: readonly string[], all: readonly string[], limit: number): readonly KeyWord[] {
  return keyWords(set, all, Number.POSITIVE_INFINITY)
    .filter(({ word }) => !isFunctionWord(word))
    .slice(0, limit);
}
