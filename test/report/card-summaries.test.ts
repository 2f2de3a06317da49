import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/plugins.ts';
import { cardFigures, cardSummaries, cardSummary } from '../../src/report/card-summaries.ts';
import { speech } from '../../src/report/words/speak.ts';
import { languages } from '../../src/types.ts';

const folder = join(packageRoot, 'models', 'weights');
const cards = (await readdir(folder)).filter((name) => name.endsWith('.md')).map((name) => basename(name, '.md'));
const textOf = (name: string) => readFile(join(folder, `${name}.md`), 'utf8');

describe('summaries of model cards', () => {
  it('are there for every card, and for nothing else', () => {
    expect(Object.keys(cardSummaries).sort()).toEqual([...cards].sort());
  });

  it.each(cards)('find all their figures in the card of %s: a score within its interval', async (name) => {
    const summary = cardSummaries[name];
    const figures = cardFigures(await textOf(name), summary ?? { scores: [] });
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure).toBeDefined();
      const { score = 0, low = 1, high = 0 } = figure ?? {};
      expect(low).toBeLessThanOrEqual(score);
      expect(score).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(1);
    }
  });

  it.each(languages)('print the figures as the card has them, in %s', async (language) => {
    for (const name of cards) {
      const text = await textOf(name);
      const [heading, block] = cardSummary(speech(language), name, text);
      expect(heading).toMatchObject({ kind: 'heading' });
      const printed = block?.kind === 'text' ? block.text : '';
      const numbers = [...printed.matchAll(/\d[.,]\d{2,3}/g)].map(([number]) =>
        number.replace(/^0?[.,]/, '.').replace(/^1[.,]/, '1.'),
      );
      expect(numbers.length).toBeGreaterThanOrEqual(3);
      // Lemma scores are printed with three digits of the card's four.
      const written = [...text.matchAll(/\d?\.\d{2,4}/g)].map(([number]) => Number(number));
      for (const number of numbers) {
        const digits = number.split('.')[1]?.length ?? 0;
        expect(written.map((one) => one.toFixed(digits))).toContain(Number(number).toFixed(digits));
      }
    }
  });

  it('leave out a figure that a card has lost, and a card that nobody has put into words', async () => {
    const text = (await textOf('toxicity')).replaceAll('[', '(');
    const [, block] = cardSummary(speech('en'), 'toxicity', text);
    expect(block).toMatchObject({ text: expect.not.stringMatching(/Scores|\d\.\d/) });
    expect(cardSummary(speech('en'), 'unheard-of', text)).toEqual([]);
  });
});
