import { describe, expect, it } from 'vitest';
import collection from '../../reports/sections/collection.ts';
import { addDays } from '../../src/analysis/calendar.ts';
import { madeUpInput } from '../report/made-up-input.ts';

const counts = { stored: 4, teaser: 1, passedOver: 5, refused: 1, failed: 0, waiting: 0 };
const days = Array.from({ length: 100 }, (_, n) => ({
  outlet: 'paiva',
  day: addDays('2024-01-01', n),
  seen: 10,
  ...counts,
}))
  // Ten days of which nothing is known.
  .filter((_, n) => n < 50 || n >= 60);
const audit = {
  through: { entries: 300, coded: 300, relevant: 200 },
  stopped: { entries: 5000, coded: 100, relevant: 1 },
  missed: { share: 0.2, low: 0.04, high: 0.58 },
};

describe('the section on what was collected', () => {
  it('is left out when nothing was crawled and nothing is missing', async () => {
    const { collection: _, ...input } = madeUpInput({ from: '2023-01-01', to: '2023-12-31' });
    expect(await collection.build(input)).toEqual([]);
  });

  it.each([
    ['fi', /yhteensä 102 päivää, .*3 julkaisua; pisin väli 29\.10\.2022 – 1\.12\.2022/],
    ['sv', /sammanlagt 102 dagar .*3 medier/],
    ['en', /lack 102 days in all .*3 outlets/],
  ] as const)('says in one line what is missing from imported articles, in %s', async (language, text) => {
    const { collection: _, ...input } = madeUpInput({ language });
    expect(await collection.build(input)).toMatchObject([
      { kind: 'note', tone: 'limit', text: expect.stringMatching(text) },
    ]);
  });

  it.each(['fi', 'sv', 'en'] as const)(
    'tells what was passed over, what is missed, and gaps, in %s',
    async (language) => {
      const input = madeUpInput({ from: '2024-01-01', to: '2024-04-09', language });
      const blocks = await collection.build({ ...input, collection: { days, audit } });
      const [text, table, gaps] = blocks;
      expect(text).toMatchObject({ kind: 'text', text: expect.stringMatching(/20[.,]0/) });
      expect(table).toMatchObject({
        id: 'collection',
        rows: [{ outlet: 'Päivän Sanomat', seen: 900, stored: 360, teaser: 90, passedOver: 450, refused: 90 }],
      });
      expect(gaps).toMatchObject({ id: 'collection-gaps', rows: [{ from: '2024-02-20', to: '2024-02-29', now: 0 }] });
      expect(blocks.at(-1)).toMatchObject({ kind: 'note', tone: 'limit' });
    },
  );
});
