import { dirname, extname, join, resolve } from 'node:path';
import type { Coder } from '../../annotate/coder.ts';
import { UsageError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { languages } from '../../types.ts';
import { assign, coderFile, type FileKind, fileKinds, refuseOverwriting, writeCodingFiles } from './files.ts';
import { codingGuide } from './guide.ts';
import { type DrawnSample, drawSample, type SampleOptions } from './sample.ts';

export interface DrawingOptions extends SampleOptions {
  readonly out: string;
  readonly coders: readonly string[];
  /** Share of the sample that all coders get, 0 to 1; counts from two coders on. */
  readonly double: number;
  readonly delimiter?: string | undefined;
  readonly now: string;
}

export interface Drawing extends Pick<DrawnSample, 'strata' | 'by' | 'population'> {
  readonly sample: number;
  readonly seed: number;
  readonly size: number;
  /** Of them, from outside the relevance filter. */
  readonly outside: number;
  /** Absolute paths with how many articles are in each; the guides come after them. */
  readonly files: readonly { readonly path: string; readonly articles: number; readonly coder?: string }[];
  readonly guides: readonly string[];
}

/**
 * Draws a sample, remembers it in the store, and writes a file for each coder and the coding guide in three languages
 * beside them. The same again changes nothing; a file in which a coder has written is never written over, nor a guide that
 * somebody has changed.
 */
export async function writeSample(store: Store, coder: Coder, options: DrawingOptions): Promise<Drawing> {
  const { out, coders, delimiter, seed } = options;
  const kind = kindOf(out);
  const sample = await drawSample(store, coder, options);
  const double = coders.length > 1 ? options.double : 0;
  const assignments = assign(sample.articles, { coders, double, seed });
  const stored = new Map(
    (await store.articles.byKeys(sample.articles.map(({ key }) => key))).map((article) => [article.key, article]),
  );
  const files = assignments.map(({ coder: name, keys }) => {
    const path = resolve(name === undefined ? out : `${out.slice(0, -extname(out).length)}.${name}${extname(out)}`);
    const articles = keys.flatMap((key) => stored.get(key) ?? []);
    return { path, coder: name, articles: keys.length, content: coderFile(articles, kind, { coder: name, delimiter }) };
  });
  const guides = languages.map((language) => ({
    path: join(dirname(resolve(out)), `coding-guide.${language}.md`),
    content: codingGuide(coder.frames, language),
  }));
  await refuseOverwriting(new Map([...files, ...guides].map(({ path, content }) => [path, content])));
  const id = await store.humanCodes.saveSample(
    {
      drawnAt: options.now,
      seed,
      codebook: coder.codebookVersion,
      ledger: coder.ledger,
      design: { ...(sample.design as object), coders: [...coders], double },
    },
    sample.articles,
  );
  await writeCodingFiles(new Map([...files, ...guides].map(({ path, content }) => [path, content])));
  const { strata, by, population } = sample;
  return {
    ...{ sample: id, seed, strata, by, population },
    size: sample.articles.length,
    outside: strata.reduce((sum, { inside, drawn }) => sum + (inside ? 0 : drawn), 0),
    files: files.map(({ path, articles, coder: name }) => ({
      path,
      articles,
      ...(name === undefined ? {} : { coder: name }),
    })),
    guides: guides.map(({ path }) => path),
  };
}

function kindOf(out: string): FileKind {
  const kind = fileKinds.find((one) => extname(out).toLowerCase() === `.${one}`);
  if (!kind) throw new UsageError(`--out ${out}: must end in ${fileKinds.map((one) => `.${one}`).join(', ')}`);
  return kind;
}
