import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/plugins.ts';
import { sources } from './sources.ts';

/** Characters of each hostile text. */
const size = 100_000;

interface Literal {
  /** File and line. */
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}

/** All regular expressions that stand in the program, but for the scripts that fit the models. */
const literals: readonly Literal[] = sources
  .filter(({ path }) => !path.startsWith('models/training/'))
  .flatMap(({ path }) => {
    const found: Literal[] = [];
    const text = readFileSync(join(packageRoot, path), 'utf8');
    new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        const line = text.slice(0, node.start).split('\n').length;
        found.push({ place: `${path}:${line}`, ...node.regex });
      },
    }).visit(parseSync(path, text).program);
    return found;
  });

const filled = (part: string) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** Long runs on which a pattern that goes back and tries again does so at every character; the last is its own letters. */
function hostileTexts({ pattern }: Literal): readonly string[] {
  const own = pattern.replace(/\\[a-zA-Z](?:\{[^}]*\})?|[\\^$()[\]{}|?*+.]/g, '');
  return [`${filled('a')}!`, `${filled(' ')}x`, `${filled('1')}x`, ...['Aa ', 'a 1.', '<a "', own || 'x'].map(filled)];
}

/** Whether all matches are found within 50 ms of the processor's time; up to three tries, so that a busy machine is not blamed. */
function isSoon({ pattern, flags }: Literal, text: string): boolean {
  const seek = new RegExp(pattern, flags.replace(/[gy]/g, '').concat('g'));
  for (let tries = 0; tries < 3; tries += 1) {
    const before = process.cpuUsage();
    text.replace(seek, '');
    const { user, system } = process.cpuUsage(before);
    if (user + system < 50_000) return true;
  }
  return false;
}

it('S6: every regular expression of the program ends soon on texts made to keep it busy', () => {
  expect(literals.length).toBeGreaterThan(500);
  const slow = literals.filter((literal) => !hostileTexts(literal).every((text) => isSoon(literal, text)));
  expect(slow.map(({ place, pattern }) => `${place} ${pattern}`)).toEqual([]);
});
