import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filterQuality } from '../analysis/filter-recall.ts';
import type { Coder } from '../annotate/coder.ts';
import type { Outlet } from '../crawl/outlet.ts';
import { loadPlugins, packageRoot } from '../plugins.ts';
import type { DatasetFacts } from '../report/dataset-facts.ts';
import type { Hypothesis } from '../report/hypothesis/hypothesis.ts';
import type { Store } from '../store/store.ts';
import type { HumanCodedArticle, Language } from '../types.ts';
import { environmentFacts } from './bundle/environment.ts';
import { modelsOf } from './export/article-table.ts';
import { codingRules } from './human-coding/guide.ts';
import { codedStrata } from './human-coding/summary.ts';

const cardFolder = join(packageRoot, 'models', 'weights');

/** Of the whole archive, but for the selection of pages, which is of these days. */
export async function datasetFacts(
  store: Store,
  { from, to, language }: { readonly from: string; readonly to: string; readonly language: Language },
  { coder, outlets }: { readonly coder: Coder; readonly outlets: readonly Outlet[] },
  humanCodes: readonly HumanCodedArticle[],
): Promise<DatasetFacts> {
  return {
    owners: Object.fromEntries(outlets.map(({ id, owner }) => [id, owner])),
    held: await store.articles.overview(),
    copies: await store.copies.counts(),
    selection: (await store.collection.selections({ annotator: 'relevance', label: 'relevant', from, to })).map(
      ({ labelled, leastInclusion: least, mostInclusion: most, ...row }) => ({
        ...row,
        relevant: labelled,
        inclusion: { least, most },
      }),
    ),
    filter: filterQuality(codedStrata(humanCodes)),
    frames: coder.frames.map(({ id, source, cues }) => {
      const count = (of: Language): number => cues[of].strong.length + cues[of].weak.length + cues[of].counter.length;
      return { id, source, cues: { fi: count('fi'), sv: count('sv'), en: count('en') } };
    }),
    annotators: coder.annotators.map(({ id, description, scope }) => ({
      id,
      description,
      scope,
      parts: coder.parts[id] ?? {},
    })),
    rules: codingRules(language),
    models: coder.modelsVersion,
    codedWith: (await store.codings.ledgers()).map(({ ledger, articles }) => ({
      ledger,
      articles,
      models: modelsOf(ledger),
    })),
    cards: await readCards(),
    environment: await environmentFacts(),
    analyses: await loggedAnalyses(store),
  };
}

async function readCards(): Promise<DatasetFacts['cards']> {
  const names = (await readdir(cardFolder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (file) => ({
      file: `models/weights/${file}`,
      text: await readFile(join(cardFolder, file), 'utf8'),
    })),
  );
}

async function loggedAnalyses(store: Store): Promise<DatasetFacts['analyses']> {
  const hypotheses = await loadPlugins<Hypothesis>('reports/hypotheses');
  const runs = await Promise.all(
    hypotheses.map(async ({ code, title }) =>
      (await store.analysisRuns.of(code)).map(({ analysis, runAt, from, to, outlets, template, result }) => ({
        ...{ analysis, title, runAt, from, to },
        outlets: outlets.length,
        template: `${template.version}+${template.hash}`,
        verdict: typeof result.verdict === 'string' ? result.verdict : '',
        p: typeof result.p === 'number' ? result.p : null,
      })),
    ),
  );
  return runs
    .flat()
    .sort((a, b) => (a.runAt === b.runAt ? (a.analysis < b.analysis ? -1 : 1) : a.runAt < b.runAt ? -1 : 1));
}
