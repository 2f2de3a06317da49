import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Codebook, codebookOf, parseCodebook } from '../annotate/codebook.ts';
import type { Coder } from '../annotate/coder.ts';
import { messageOf, UsageError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import type { KeptCodebook, Store } from '../store/store.ts';

/** Remembers what the codebook says now, once for each version; called before anything is coded with it. */
export async function keepCodebook(store: Store, coder: Coder, now: Date): Promise<void> {
  const snapshot = codebookOf(coder);
  const { version, codebook, models } = snapshot;
  const kept = { version, codebook, models, firstUsedAt: now.toISOString() };
  await store.codebooks.keep(kept, JSON.stringify(snapshot));
}

/**
 * The codebook of that name: `current`; a version the store knows, or its beginning; the `codebook` or `models` of an
 * annotated article, if it stands for one version; or a file. Throws UsageError that lists those known.
 */
export async function findCodebook(
  name: string,
  sources: { readonly store?: Store | undefined; readonly current: () => Promise<Coder> },
): Promise<Codebook> {
  if (name === 'current') return codebookOf(await sources.current());
  const known = (await sources.store?.codebooks.list()) ?? [];
  const exact = known.filter(({ version, codebook, models }) => [version, codebook, models].includes(name));
  const found = exact.length > 0 ? exact : known.filter(({ version }) => name.length >= 4 && version.startsWith(name));
  const [only] = found;
  if (only && found.length === 1) {
    return parseCodebook((await sources.store?.codebooks.snapshot(only.version)) ?? '', `version ${only.version}`);
  }
  if (found.length > 1) {
    throw new UsageError(`codebook diff: "${name}" stands for ${found.length} versions: ${listOf(found)}`);
  }
  if (existsSync(name)) {
    let text: string;
    try {
      text = await readFile(name, 'utf8');
    } catch (error) {
      throw new UsageError(`${name}: cannot be read (${messageOf(error)})`);
    }
    return parseCodebook(text, name);
  }
  const names = ['current', ...known.map(({ version }) => version)];
  throw new UsageError(
    `codebook diff: "${name}" is no version of the codebook that the store knows and no file${didYouMean(name, names)}; it knows ${listOf(known)}`,
  );
}

export function listOf(known: readonly KeptCodebook[]): string {
  const versions = known.map(({ version, firstUsedAt }) => `${version} (${firstUsedAt.slice(0, 10)})`);
  return ['current', ...versions].join(', ');
}
