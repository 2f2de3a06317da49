/**
 * A second process for the tests of coding threads: codes what the store owes with the annotators of a folder, on two
 * threads from the first article on, and says after each saved page how far it is.
 */
import { loadCoder } from '../../src/annotate/coder.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
import { annotateStore } from '../../src/jobs/annotate.ts';
import { openStore } from '../../src/store/open.ts';

const [url = '', models = ''] = process.argv.slice(2);
const store = await openStore(url);
const crew = createCrew({ coder: await loadCoder(models), models, threads: 2, aloneCharacters: 0 });
await annotateStore({
  store,
  crew,
  signal: new AbortController().signal,
  now: () => new Date(),
  fail: async () => {},
  pageSize: 20,
  progress: () => ({ update: (done) => void process.stdout.write(`${done}\n`), end: () => {} }),
});
await crew.close();
await store.close();
