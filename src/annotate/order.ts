import { UsageError } from '../errors.ts';
import type { Annotator } from './annotator.ts';

/** The annotator that decides in the store whether those of scope `relevant` run at all, and the label that lets them. */
export const gate = { annotator: 'relevance', label: 'relevant' } as const;

/** What must have run before: the stated needs, and for scope `relevant` the gate. */
export function needsOf({ scope, needs = [] }: Annotator): readonly string[] {
  return scope === 'relevant' && !needs.includes(gate.annotator) ? [gate.annotator, ...needs] : needs;
}

/**
 * The annotators whose versions are part of one's own. For scope `relevant` the gate is not: it decides only whether the
 * annotator runs, and where it decides as before the marks stand. For scope `every` it is, when what the annotator reads
 * comes and goes with the gate.
 */
export function marksReadBy(annotator: Annotator, all: readonly Annotator[]): readonly string[] {
  const { scope, needs = [] } = annotator;
  if (scope === 'relevant' || needs.includes(gate.annotator)) return needs;
  const readsGated = needs.some((id) => all.some((one) => one.id === id && one.scope === 'relevant'));
  return readsGated ? [gate.annotator, ...needs] : needs;
}

/** Every annotator after those it needs, otherwise by id. Throws UsageError for an unknown need or a circle. */
export function runningOrder(annotators: readonly Annotator[]): readonly Annotator[] {
  const byId = new Map(annotators.map((annotator) => [annotator.id, annotator]));
  const ordered: Annotator[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (annotator: Annotator, path: readonly string[]): void => {
    const { id } = annotator;
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      throw new UsageError(`models/annotators: these need each other in a circle: ${[...path, id].join(' → ')}`);
    }
    state.set(id, 'open');
    for (const need of needsOf(annotator)) {
      const needed = byId.get(need);
      if (!needed) {
        throw new UsageError(
          `models/annotators/${id}: needs "${need}", which is not there; add it or take it from needs`,
        );
      }
      visit(needed, [...path, id]);
    }
    state.set(id, 'done');
    ordered.push(annotator);
  };
  for (const annotator of [...annotators].sort((a, b) => (a.id < b.id ? -1 : 1))) visit(annotator, []);
  return ordered;
}
