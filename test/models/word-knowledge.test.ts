import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namedNumbers } from '../../models/judging/feature-numbers.ts';
import { FeatureReader } from '../../models/judging/features.ts';
import { fieldsOfWord, inFinnish } from '../../models/judging/word-knowledge.ts';
import type { Frame } from '../../src/annotate/frame.ts';
import { readDocument } from '../../src/language/read.ts';
import { loadPlugins } from '../../src/plugins.ts';

const linesOf = (name: string) =>
  readFileSync(`models/lexicons/${name}`, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));

const others = ['migration', 'away', 'abroad', 'nordic', 'finland', 'tone', 'restrict', 'support', 'hostile'];

describe('tables of words', () => {
  it('give every word known fields with strengths of one to three, once and in order', async () => {
    const frames = (await loadPlugins<Frame>('models/frames')).map(({ id }) => id);
    const fields = new Set([...frames, ...others, 'suffer', 'say']);
    for (const language of ['fi', 'sv', 'en']) {
      const lines = linesOf(`word-fields.${language}.tsv`);
      expect(lines.length).toBeGreaterThan(5000);
      const wrong = lines.filter(([word, codes = ''], at) => {
        const before = lines[at - 1]?.[0];
        const inOrder = before === undefined || before < (word ?? '');
        return !inOrder || !codes.split(' ').every((code) => isCode(code, fields));
      });
      expect(wrong.map(([word]) => word)).toEqual([]);
    }
  });

  it('give every Swedish and English word one to three Finnish ones, once', () => {
    for (const language of ['sv', 'en']) {
      const lines = linesOf(`in-finnish.${language}.tsv`);
      const wrong = lines.filter(([word, finnish = '']) => !word || !/^\S+( \S+){0,2}$/.test(finnish));
      expect(wrong.map(([word]) => word)).toEqual([]);
      expect(new Set(lines.map(([word]) => word)).size).toBe(lines.length);
    }
  });
});

function isCode(code: string, fields: ReadonlySet<string>): boolean {
  const [, field = '', strength = ''] = /^(\w+)=(-?[1-3])$/.exec(code) ?? [];
  return fields.has(field) && (field === 'tone' || Number(strength) > 0);
}

describe('what a word speaks of', () => {
  it('is named by degree, so that a strong word is a weak one too', () => {
    expect(fieldsOfWord('karkottaa', 'fi', [])).toEqual(expect.arrayContaining(['control 1', 'control 2']));
  });

  it('is weaker for a compound that only its parts tell of', () => {
    const own = fieldsOfWord('karkotus', 'fi', []).filter((name) => name.startsWith('control'));
    const compound = fieldsOfWord('xyzkarkotus', 'fi', ['xyz', 'karkotus']).filter((name) =>
      name.startsWith('control'),
    );
    expect(own.length).toBeGreaterThan(1);
    expect(compound.length).toBe(own.length - 1);
  });

  it('is nothing for a word that no table has', () => {
    expect(fieldsOfWord('xyzzy', 'fi', [])).toEqual([]);
    expect(fieldsOfWord('xyzzy', 'sv', [])).toEqual([]);
    expect(inFinnish('xyzzy', 'en')).toEqual([]);
  });

  it('is read in Swedish and English through Finnish words', () => {
    expect(inFinnish('asylsökande', 'sv')).toContain('turvapaikanhakija');
    expect(inFinnish('refugee', 'en')).toContain('pakolainen');
    expect(inFinnish('pakolainen', 'fi')).toEqual(['pakolainen']);
    const names: string[] = [];
    const reader = new FeatureReader(namedNumbers((name) => names.push(name) - 1));
    reader.read(readDocument({ id: 'a', language: 'sv', title: 'Flyktingar väntar på besked i Vasa' }), new Map());
    expect(names).toContain('x:pakolainen');
    expect(names.some((name) => name.startsWith('f:migration'))).toBe(true);
  });
});
