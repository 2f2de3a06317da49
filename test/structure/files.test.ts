import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

/** Word tables and weights are as long as their words; code is not in this list. */
const tables = /^models\/(lexicons|frames|weights|names|speech)\//;
const longest = 300;

describe('the files of the program', () => {
  it(`hold at most ${longest} lines: past that there is a second thing inside`, () => {
    const long = sources.filter(({ path, lines }) => lines > longest && !tables.test(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('are named in kebab-case for what they hold', () => {
    const shapeless = /(^|-)(utils?|helpers?|common|misc|shared|index)$/;
    const wrong = sources
      .map(({ path }) => path)
      .filter((path) => {
        const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '');
        // A frame's file is named as its label, and the labels of the codebook are written with `_`.
        const pattern = path.startsWith('models/frames/') ? /^[a-z]+(_[a-z]+)*$/ : /^[a-z0-9]+([-.][a-z0-9]+)*$/;
        return !pattern.test(stem) || shapeless.test(stem);
      });
    expect(wrong).toEqual([]);
  });
});
