import { diffArrays } from 'diff';

/** A run of words that both texts have, or only the earlier or the later one. */
export interface WordChange {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Texts that differ in more places than this are told as replaced: nobody reads such a list. */
const mostEdits = 4000;

/**
 * What was edited between two versions of a text, word by word; spaces and line ends alone are no edit. The kept and
 * added runs joined are the later text, but for white space.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const parts = diffArrays(old, fresh, { maxEditLength: mostEdits });
  const run = (kind: WordChange['kind'], words: readonly string[]): readonly WordChange[] =>
    words.length > 0 ? [{ kind, text: words.join(' ') }] : [];
  if (!parts) return [...run('removed', old), ...run('added', fresh)];
  return parts.flatMap(({ added, removed, value }) => run(added ? 'added' : removed ? 'removed' : 'kept', value));
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}

/**
 * The changes as `[-out-]` and `{+in+}`, as word diffs are commonly written; of what was kept only `context` words on each side
 * of a change. Empty when nothing was edited.
 */
export function changesText(changes: readonly WordChange[], context = 8): string {
  if (changes.every(({ kind }) => kind === 'kept')) return '';
  return changes
    .map(({ kind, text }, place) => {
      if (kind === 'removed') return `[-${text}-]`;
      if (kind === 'added') return `{+${text}+}`;
      const words = text.split(' ');
      const head = place > 0 ? words.slice(0, context) : [];
      const tail = place < changes.length - 1 ? words.slice(Math.max(head.length, words.length - context)) : [];
      return [...head, ...(head.length + tail.length < words.length ? ['…'] : []), ...tail].join(' ');
    })
    .join(' ');
}
