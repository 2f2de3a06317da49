import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesText, wordChanges } from '../../src/language/word-diff.ts';

describe('the changes between two versions', () => {
  it('are told word by word, with a few kept words around them', () => {
    const kept = 'Kunta avaa neuvontapisteen kirjaston alakertaan ja palkkaa kaksi uutta ohjaajaa heti keväällä';
    const before = `${kept}. Kielteisiä päätöksiä oli 31.`;
    const after = `${kept}. Myönteisiä päätöksiä oli 31, kertoo kunta.`;
    expect(changesText(wordChanges(before, after), 3)).toBe(
      '… ohjaajaa heti keväällä. [-Kielteisiä-] {+Myönteisiä+} päätöksiä oli [-31.-] {+31, kertoo kunta.+}',
    );
  });

  it('are none when only spaces and line ends moved', () => {
    expect(changesText(wordChanges('Yksi kaksi\nkolme', ' Yksi  kaksi kolme'))).toBe('');
  });

  it('are a replacement when hardly a word was kept of a long text', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordChanges(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('give both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'ä.', '”d”')).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordChanges(before, after);
        const joined = (without: string) =>
          changes
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join(' ');
        expect([joined('added'), joined('removed')]).toEqual([before, after]);
      }),
      { seed: 3 },
    );
  });
});
