import type { Coder } from '../annotate/coder.ts';
import type { Frame } from '../annotate/frame.ts';
import type { Outlet } from '../crawl/outlet.ts';
import { documentText } from '../language/document.ts';
import type { By, Cell, ListedArticle, ReportInput } from '../report/section.ts';
import type { Store, StoredArticle } from '../store/store.ts';
import type { Annotation, Language } from '../types.ts';

export interface ReportScope {
  readonly from: string;
  readonly to: string;
  readonly by: By;
  readonly language: Language;
  readonly createdAt: string;
  readonly software: string;
}

export interface ReportFacts {
  readonly coder: Coder;
  readonly frames: readonly Frame[];
  readonly outlets: readonly Outlet[];
}

/** Words of evidence shown with an article. */
const shownEvidence = 4;

/** What sections may read, over the store. The cube must be fresh. Equal questions are asked of the store once. */
export async function reportInput(store: Store, scope: ReportScope, facts: ReportFacts): Promise<ReportInput> {
  const { from, to } = scope;
  const cache = new Map<string, Promise<readonly Cell[]>>();
  const names = new Map(facts.outlets.map(({ id, name }) => [id, name]));
  const { undated } = await store.observations.period();
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
    cells: (measure, labels) => {
      const key = JSON.stringify([measure, labels ?? null]);
      const cells = cache.get(key) ?? store.observations.cells({ measure, from, to, ...(labels ? { labels } : {}) });
      cache.set(key, cells);
      return cells;
    },
    details: (measure, by, limit) => store.observations.details({ measure, by, from, to, limit }),
    telling: async (query) => {
      const ranks = await store.observations.telling({ from, to, ...query });
      const articles = await listed(store, query.measure, query.labels, ranks);
      return articles.map((article) => ({ ...article, outlet: names.get(article.outlet) ?? article.outlet }));
    },
    titles: async (query) => {
      const ranks = await store.observations.telling({ from, to, ...query });
      const articles = await store.articles.byKeys(ranks.map(({ key }) => key));
      return articles.flatMap(({ title }) => (title ? [title] : []));
    },
    undated,
    failures: await latestFailures(store),
  };
}

/** The ranked articles in their order, with the words that led to the label as printed. */
async function listed(
  store: Store,
  measure: string,
  labels: readonly string[] | undefined,
  ranks: readonly { readonly key: number; readonly score: number }[],
): Promise<readonly ListedArticle[]> {
  const keys = ranks.map(({ key }) => key);
  const [articles, marks] = await Promise.all([store.articles.byKeys(keys), store.codings.of(keys)]);
  const byKey = new Map(articles.map((article) => [article.key, article]));
  return ranks.flatMap(({ key, score }) => {
    const article = byKey.get(key);
    if (!article) return [];
    const own = (marks.get(key)?.[measure] ?? []).filter(({ label }) => !labels || labels.includes(label));
    const { url, outlet, day } = article;
    return [
      {
        title: headline(article),
        outlet,
        score,
        evidence: evidenceOf(article, own),
        ...(url === undefined ? {} : { url }),
        ...(day === undefined ? {} : { day }),
      },
    ];
  });
}

function evidenceOf(article: StoredArticle, marks: readonly Annotation[]): readonly string[] {
  const { text } = documentText(article);
  const words = marks
    .flatMap(({ evidence }) => evidence)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
  return [...new Set(words.filter(Boolean))].slice(0, shownEvidence);
}

function headline({ title, lead, body, id }: StoredArticle): string {
  const text = (title ?? lead ?? body ?? id).replace(/\s+/g, ' ').trim();
  return text.length <= 160 ? text : `${text.slice(0, 159)}…`;
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
