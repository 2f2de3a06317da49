import { documentText } from '../language/document.ts';
import type { HypothesisInput } from '../report/hypothesis/hypothesis.ts';
import type { Store } from '../store/store.ts';

/** What hypotheses may read, over the store. The cube must be fresh. */
export function hypothesisInput(store: Store, input: Omit<HypothesisInput, 'articles' | 'texts'>): HypothesisInput {
  const { from, to, outlets, frames, cells, events, mentions } = input;
  return {
    from,
    to,
    outlets,
    frames,
    cells,
    events,
    mentions,
    articles: ({ measures, having = { measure: 'relevance', label: 'relevant' } }) =>
      store.codings.each({ from, to, measures, having }),
    texts: async (keys) =>
      new Map((await store.articles.byKeys(keys)).map((article) => [article.key, documentText(article).text])),
  };
}
