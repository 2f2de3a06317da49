import { describe, expect, it } from 'vitest';
import { packageName, sources } from './sources.ts';

/**
 * Who may import whom, as printed in CONTRIBUTING: an area's own files and those of the areas named here. `core` is
 * the files that stand directly in `src`.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  language: ['core'],
  store: ['core'],
  crawl: ['core'],
  analysis: ['core'],
  annotate: ['core', 'language'],
  report: ['core', 'analysis'],
  jobs: ['core', 'language', 'store', 'crawl', 'analysis', 'annotate', 'report'],
  dashboard: ['core', 'store', 'analysis', 'annotate', 'report'],
  cli: ['core', 'language', 'store', 'crawl', 'analysis', 'annotate', 'report', 'jobs', 'dashboard'],
  crawlers: ['core', 'crawl'],
  models: ['core', 'annotate', 'language'],
  reports: ['core', 'report', 'analysis'],
};

/** The files through which a library comes in; a path that ends in `/` is a folder. Everything else sees our types. */
const doors: Readonly<Record<string, readonly string[]>> = {
  '@observablehq/plot': ['src/report/'],
  cheerio: ['src/crawl/'],
  commander: ['src/cli/'],
  'csv-parse': ['src/jobs/events.ts', 'src/jobs/import/records.ts'],
  'csv-stringify': ['src/report/csv-text.ts'],
  diff: ['src/language/word-diff.ts'],
  eld: ['src/language/'],
  htmlparser2: ['src/crawl/'],
  hono: ['reports/formats/', 'src/report/'],
  hyparquet: ['src/jobs/import/parquet.ts'],
  'hyparquet-writer': ['src/jobs/export/parquet.ts'],
  'iconv-lite': ['src/crawl/charset.ts'],
  natural: ['src/nearest.ts', 'models/'],
  'p-queue': ['src/crawl/fetch.ts'],
  piscina: ['src/crawl/page-reader.ts', 'src/jobs/annotate/coding-crew.ts'],
  'rss-parser': ['src/crawl/feed.ts'],
  sqlite3: ['src/store/sqlite.ts'],
  undici: ['src/crawl/'],
  'wink-eng-lite-web-model': ['src/language/'],
  'wink-nlp': ['src/language/', 'models/'],
  yaml: ['src/cli/config-file.ts', 'src/jobs/events.ts'],
  zod: ['src/config.ts', 'src/cli/config-file.ts'],
};

function areaOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top !== 'src') return top;
  return second.endsWith('.ts') ? 'core' : second;
}

describe('who imports whom', () => {
  it('knows every folder', () => {
    expect([...new Set(sources.map(({ path }) => areaOf(path)))].filter((area) => !mayImport[area])).toEqual([]);
  });

  it('follows the table', () => {
    const wrong = sources.flatMap(({ path, ours }) =>
      ours
        .filter((target) => areaOf(target) !== areaOf(path) && !mayImport[areaOf(path)]?.includes(areaOf(target)))
        .map((target) => `${path} must not import ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names our own files with their ending, so that node finds them without a build', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const lost = sources.flatMap(({ path, ours }) =>
      ours.filter((target) => !paths.has(target) && !target.endsWith('.json')).map((target) => `${path}: ${target}`),
    );
    expect(lost).toEqual([]);
  });

  it('has no cycles', () => {
    const graph = new Map(sources.map(({ path, ours }) => [path, ours]));
    const cycles: string[] = [];
    const settled = new Set<string>();
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (trail.includes(path) || settled.has(path)) return;
      for (const target of graph.get(path) ?? []) walk(target, [...trail, path]);
      settled.add(path);
    };
    for (const path of graph.keys()) walk(path, []);
    expect(cycles).toEqual([]);
  });
});

describe('third-party libraries', () => {
  it('come in through their own door only', () => {
    const wrong = sources.flatMap(({ path, packages }) =>
      packages
        .filter(
          (name) =>
            !doors[packageName(name)]?.some((door) => (door.endsWith('/') ? path.startsWith(door) : path === door)),
        )
        .map((name) => `${path} must not import ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('never come from the root of natural, which prints to stdout and loads database drivers', () => {
    expect(sources.filter(({ packages }) => packages.includes('natural')).map(({ path }) => path)).toEqual([]);
  });
});
