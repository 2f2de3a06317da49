import type { Coder } from '../annotate/coder.ts';
import type { Store } from '../store/store.ts';
import type { HumanCodedArticle } from '../types.ts';
import { codedMeasures, machineCodes } from './machine-codes.ts';

/** Articles that were drawn or coded by people, in key order, each with what the program says of it now. */
export async function humanCoded(
  store: Store,
  coder: Coder,
  query: { readonly from?: string; readonly to?: string } = {},
): Promise<readonly HumanCodedArticle[]> {
  const articles: HumanCodedArticle[] = [];
  for await (const batch of store.humanCodes.each(query)) {
    const marks = await store.codings.of(
      batch.map(({ key }) => key),
      codedMeasures,
    );
    for (const article of batch) {
      const own = marks.get(article.key) ?? {};
      articles.push('relevance' in own ? { ...article, machine: machineCodes(own, coder) } : article);
    }
  }
  return articles;
}
