import type { Coder } from '../../annotate/coder.ts';
import type { Frame } from '../../annotate/frame.ts';
import type { Outlet } from '../../crawl/outlet.ts';
import type { BriefMemory } from '../../report/brief/brief.ts';
import type { DatasetFacts } from '../../report/dataset-facts.ts';
import type { DatedEvent } from '../../report/events/dated-event.ts';
import { phraseMarks } from '../../report/mention.ts';
import type { Passage } from '../../report/passage.ts';
import type { By, LabelAgreement, ReportInput } from '../../report/section.ts';
import type { Store } from '../../store/store.ts';
import type { HumanCodedArticle, Language } from '../../types.ts';
import { cellReader } from '../cell-reader.ts';
import { auditOf } from '../collection.ts';
import { datasetFacts } from '../dataset-facts.ts';
import { coderAgreement } from '../human-coding/agreement.ts';
import { humanCoded } from '../human-coding.ts';
import { maskWords } from '../masking.ts';
import { mentionsIn } from '../mentions.ts';
import { passagesIn } from '../passages.ts';
import { listed, type MasksOf, masksIn, spreadRanks } from '../telling.ts';

export interface ReportScope {
  readonly from: string;
  readonly to: string;
  readonly by: By;
  readonly language: Language;
  readonly createdAt: string;
  readonly software: string;
  /** First and last day with stored articles. */
  readonly held?: { readonly from: string; readonly to: string };
  /** Stored articles whose day is not known. */
  readonly undated: number;
}

export interface ReportFacts {
  readonly coder: Coder;
  readonly frames: readonly Frame[];
  readonly outlets: readonly Outlet[];
  /** Of the user's file; none without one. */
  readonly events?: readonly DatedEvent[];
  /** Filled with what named searches for phrases found: by the article's key, its marks in the column `phrases`. */
  readonly phrases?: Map<number, readonly string[]>;
  /** What earlier briefs told. */
  readonly briefs?: readonly BriefMemory[];
}

/** What sections may read, over the store. The cube must be fresh. Equal questions are asked of the store once. */
export async function reportInput(
  store: Store,
  scope: ReportScope,
  facts: ReportFacts,
  cells: ReportInput['cells'] = cellReader(store, scope),
): Promise<ReportInput> {
  const { from, to } = scope;
  const titles = new Map<string, Promise<readonly string[]>>();
  const passages = new Map<string, Promise<readonly Passage[]>>();
  const others = new Map<string, Promise<ReportInput>>();
  const names = new Map(facts.outlets.map(({ id, name }) => [id, name]));
  let humanCodes: Promise<readonly HumanCodedArticle[]> | undefined;
  let agreement: Promise<readonly LabelAgreement[]> | undefined;
  let dataset: Promise<DatasetFacts> | undefined;
  const days = await store.collection.days({ from, to });
  const masks = masksIn(store, facts.coder);
  const masked = masks(maskWords[scope.language]);
  // In lists of headlines that words are counted in, a private name leaves nothing.
  const removed = masks('');
  return {
    ...scope,
    codebook: facts.coder.codebookVersion,
    outlets: facts.outlets.map(({ id, name, type, language, region }) => ({
      id,
      name,
      type,
      language,
      ...(region === undefined ? {} : { region }),
    })),
    frames: facts.frames.map(({ id, name, definition }) => ({ id, name, definition })),
    annotators: facts.coder.annotators.map(({ id, name, base, labels }) => ({
      id,
      name,
      base,
      labels: labels ?? [],
      version: facts.coder.ledger[id] ?? '',
    })),
    cells,
    details: (measure, by, limit) => store.observations.details({ measure, by, from, to, limit }),
    telling: async (query) => {
      const articles = await listed(store, query, await spreadRanks(store, { from, to, ...query }), masked);
      return articles.map((article) => ({ ...article, outlet: names.get(article.outlet) ?? article.outlet }));
    },
    coded: (measures) =>
      store.codings.each({ from, to, measures, having: { measure: 'relevance', label: 'relevant' } }),
    repeated: (measures) => store.codings.each({ from, to, measures, repeated: true }),
    humanCodes: () => {
      humanCodes ??= humanCoded(store, facts.coder, { from, to });
      return humanCodes;
    },
    agreement: () => {
      const frames = facts.frames.map(({ id }) => id);
      agreement ??= humanCoded(store, facts.coder).then((articles) => coderAgreement(articles, frames));
      return agreement;
    },
    dataset: () => {
      dataset ??= humanCoded(store, facts.coder).then((codes) => datasetFacts(store, scope, facts, codes));
      return dataset;
    },
    events: facts.events ?? [],
    mentions: async (query) => {
      const found = await mentionsIn(store, { from, to, ...query });
      if (query.name !== undefined) {
        for (const mention of found) {
          const marks = phraseMarks(query.name, mention);
          facts.phrases?.set(mention.key, [...(facts.phrases.get(mention.key) ?? []), ...marks]);
        }
      }
      return found;
    },
    passages: (query) => {
      const key = JSON.stringify(query);
      const found =
        passages.get(key) ?? passagesIn(store, query, { coder: facts.coder, from, to, masksOf: masked, names });
      passages.set(key, found);
      return found;
    },
    during: ({ by = scope.by, ...days }) => {
      const key = `${days.from} ${days.to} ${by}`;
      const other = others.get(key) ?? reportInput(store, { ...scope, ...days, by }, facts);
      others.set(key, other);
      return other;
    },
    briefs: facts.briefs ?? [],
    titles: (query) => {
      const key = JSON.stringify(query);
      const found = titles.get(key) ?? headlines(store, { from, to, ...query }, removed);
      titles.set(key, found);
      return found;
    },
    failures: await latestFailures(store),
    ...(days.length > 0 ? { collection: { days, audit: await auditOf(store, { from, to }) } } : {}),
  };
}

/** Headlines of the strongest articles, spread over the days asked for. */
async function headlines(
  store: Store,
  query: Parameters<typeof spreadRanks>[1],
  masksOf: MasksOf,
): Promise<readonly string[]> {
  const ranks = await spreadRanks(store, query);
  const articles = await store.articles.byKeys(ranks.map(({ key }) => key));
  const maskOf = await masksOf(articles);
  return articles.flatMap((article) => (article.title ? [maskOf(article)(article.title)] : []));
}

/** Failures of the latest run of each command, counted by stage, outlet and reason. */
async function latestFailures(store: Store): Promise<ReportInput['failures']> {
  const runs = await store.runs.latest(20);
  const latest = new Map<string, number>();
  for (const { command, id } of runs) latest.set(command, Math.max(id, latest.get(command) ?? 0));
  const counts = new Map<string, ReportInput['failures'][number]>();
  for (const run of latest.values()) {
    for (const { stage, outlet = '', reason } of await store.runs.failures({ run, limit: 10_000 })) {
      const key = JSON.stringify([stage, outlet, reason]);
      counts.set(key, { stage, outlet, reason, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
