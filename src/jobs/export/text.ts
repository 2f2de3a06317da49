import type { Coder } from '../../annotate/coder.ts';
import type { Store } from '../../store/store.ts';
import { maskFor, privateNamesIn } from '../masking.ts';
import type { ExportedArticle } from './articles.ts';

const textFields = ['title', 'lead', 'body', 'author'] as const;

/** As many signs as the name has, so that every offset into the text still holds. */
const overwrite = (name: string): string => '█'.repeat(name.length);

/**
 * What an export with texts may show of them: names of private persons are overwritten in the texts, unless names were
 * asked for. Hash and length stay those of the original.
 */
export async function textOnDisplay(
  batch: readonly ExportedArticle[],
  options: { readonly store: Store; readonly coder: Coder; readonly text: boolean; readonly names: boolean },
): Promise<readonly ExportedArticle[]> {
  if (!options.text || options.names) return batch;
  const namesOf = await privateNamesIn(options.store, options.coder)(batch.map(({ article }) => article));
  return batch.map((one) => {
    const names = namesOf.get(one.article.key) ?? [];
    if (names.length === 0) return one;
    const mask = maskFor(names, overwrite);
    const masked = textFields.flatMap((field) => {
      const text = one.article[field];
      return text === undefined ? [] : [[field, mask(text)] as const];
    });
    return { ...one, article: { ...one.article, ...Object.fromEntries(masked) }, text: mask(one.text) };
  });
}
