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
  return withoutRepeats(articles);
}

/**
 * A sample that was drawn again (for other coders, or after the program had changed) holds mostly the same articles under
 * another number. Codes of one article would count in both, and intervals be narrower than what was read allows. Of
 * samples that share more than half of the smaller one, that with the most coded articles counts (the later one where they
 * are even); codes of articles that were drawn only in the other stand as codes outside of any sample.
 */
export function withoutRepeats(articles: readonly HumanCodedArticle[]): readonly HumanCodedArticle[] {
  const samples = new Map<number, { readonly keys: Set<number>; coded: number }>();
  for (const { key, drawn, codes } of articles) {
    if (!drawn) continue;
    const sample = samples.get(drawn.sample) ?? { keys: new Set(), coded: 0 };
    samples.set(drawn.sample, sample);
    sample.keys.add(key);
    if (codes.length > 0) sample.coded += 1;
  }
  const kept = new Map<number, ReadonlySet<number>>();
  for (const [id, { keys }] of [...samples].sort(([a, x], [b, y]) => y.coded - x.coded || b - a)) {
    const isRepeat = [...kept.values()].some((other) => {
      const shared = [...keys].filter((key) => other.has(key)).length;
      return shared * 2 > Math.min(keys.size, other.size);
    });
    if (!isRepeat) kept.set(id, keys);
  }
  if (kept.size === samples.size) return articles;
  const seen = new Set(articles.flatMap(({ key, drawn }) => (drawn && kept.has(drawn.sample) ? [key] : [])));
  return articles.flatMap((article) => {
    const { drawn, ...outside } = article;
    if (!drawn || kept.has(drawn.sample)) return [article];
    if (seen.has(article.key)) return [];
    seen.add(article.key);
    return [outside];
  });
}
