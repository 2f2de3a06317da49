import { defaultBy } from '../../analysis/calendar.ts';
import type { Coder } from '../../annotate/coder.ts';
import type { Frame } from '../../annotate/frame.ts';
import type { Outlet } from '../../crawl/outlet.ts';
import { loadPlugins } from '../../plugins.ts';
import { pressDay } from '../../press-time.ts';
import { buildReport } from '../../report/build.ts';
import type { Format } from '../../report/format.ts';
import type { Section } from '../../report/section.ts';
import type { Store } from '../../store/store.ts';
import { software } from '../../version.ts';
import { reportInput } from '../report/input.ts';

/** Sections of the dataset report that stand in a bundle: what is not told by its other files. */
const told: readonly string[] = [
  'dataset-statement',
  'dataset-coverage',
  'dataset-selection',
  'dataset-agreement',
  'dataset-use',
];

/**
 * The bundle's data statement, in English: sections of the dataset report over the whole archive, so that the two never
 * differ. The cube must be fresh.
 */
export async function dataStatement(
  store: Store,
  { coder, outlets, now }: { readonly coder: Coder; readonly outlets: readonly Outlet[]; readonly now: Date },
): Promise<string> {
  const [sections, formats, frames] = await Promise.all([
    loadPlugins<Section>('reports/sections'),
    loadPlugins<Format>('reports/formats'),
    loadPlugins<Frame>('models/frames'),
  ]);
  const held = await store.observations.period();
  const from = held.from ?? pressDay(now.getTime());
  const to = held.to ?? from;
  const scope = { from, to, by: defaultBy(from, to), language: 'en', undated: held.undated } as const;
  const input = await reportInput(
    store,
    { ...scope, software, createdAt: now.toISOString() },
    { coder, frames, outlets },
  );
  const report = await buildReport(
    input,
    sections.filter(({ id }) => told.includes(id)),
    'dataset',
  );
  const markdown = formats.find(({ id }) => id === 'md');
  const [page] = (await markdown?.render({ ...report, title: 'Data statement' })) ?? [];
  return `${page?.content ?? ''}
## Provenance appendix

No text is passed on. Addresses, times and hashes stand in \`corpus.jsonl\`; whoever reads the articles from their
outlets can compare hashes and codes by \`diskurssi verify\`. The codebook stands in \`codebook.md\`, what was collected
by outlet and day in \`coverage.csv\`, versions in \`versions.json\` and hashes of the models'
weights in \`environment.json\`. Tables that are cut
here stand whole in the CSV files of \`diskurssi report --audience dataset\`.
`;
}
