/**
 * A second process for the tests of locks and crashes: `hold` takes a lock and waits to be killed; `save` saves
 * articles and codings for as long as it lives and says after each commit how far it is.
 */
import { openStore } from '../../src/store/open.ts';

const [what = '', url = ''] = process.argv.slice(2);
const store = await openStore(url);

if (what === 'hold') {
  const { id } = await store.runs.start({
    command: 'crawl',
    lock: 'crawl',
    software: 'test',
    now: new Date().toISOString(),
  });
  process.stdout.write(`${id}\n`);
  setInterval(() => {}, 1000);
} else if (what === 'save') {
  const ledger = { frames: '1' };
  for (let round = 0; ; round += 1) {
    await store.articles.save(
      Array.from({ length: 50 }, (_, index) => ({
        id: `${round}-${index}`,
        outlet: 'saaristo',
        origin: 'test',
        title: `Otsikko ${round}`,
        publishedAt: new Date(Date.UTC(2026, 0, 1 + (round % 28))).toISOString(),
      })),
    );
    for await (const batch of store.codings.owed(ledger, 25)) {
      await store.codings.save(
        ledger,
        batch.map(({ key, textVersion }) => ({
          key,
          textVersion,
          marks: { frames: [{ label: 'control', score: 1, evidence: [] }] },
        })),
      );
    }
    if (round % 3 === 2) await store.observations.refresh();
    process.stdout.write(`${round}\n`);
  }
}
