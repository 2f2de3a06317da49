import type { FileFacts } from '../export/folder.ts';

export interface CrateFacts {
  readonly software: string;
  readonly version: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly languages: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly files: readonly FileFacts[];
}

export const crateName = 'ro-crate-metadata.json';

/** What each file of a bundle is. */
export const fileMeanings: Readonly<Record<string, string>> = {
  'README.md': 'What the bundle holds and how to check it',
  'corpus.jsonl': 'Articles without their texts: addresses, times, hashes',
  'annotations.jsonl': 'Marks of every coded article',
  'observations.csv': 'Counts by measure, label, outlet, day, language and voice',
  'coverage.csv': 'What was collected, by outlet and day',
  'codebook.json': 'What the labels mean, as data',
  'codebook.md': 'What the labels mean, for people',
  'data-dictionary.csv': 'What each column means, as data',
  'data-dictionary.md': 'What each column means, for people',
  'data-statement.md': 'Data statement after Bender and Friedman (2018)',
  'versions.json': 'Versions of annotators and fingerprints of their cues, lexicons and weights',
  'environment.json': 'What the program ran on',
};

const encodings: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  md: 'text/markdown',
};

/** RO-Crate Metadata Specification 1.1 (doi 10.5281/zenodo.7867028): the root dataset, its files, what made it. */
export function roCrateJson(facts: CrateFacts): string {
  const { software, version, createdAt, articles, outlets, languages, from, to, files } = facts;
  const graph = [
    {
      '@id': crateName,
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: 'Codings of news on immigration',
      description: `Codes of ${articles} articles of ${outlets.length} outlets, without their texts, with what is needed to check them.`,
      datePublished: createdAt.slice(0, 10),
      license: { '@id': '#rights' },
      keywords: 'news, immigration, discourse, framing, content analysis',
      inLanguage: languages,
      ...(from === undefined ? {} : { temporalCoverage: `${from}/${to ?? from}` }),
      hasPart: files.map(({ path }) => ({ '@id': path })),
      mentions: { '@id': '#export' },
    },
    {
      '@id': '#rights',
      '@type': 'CreativeWork',
      name: 'Rights',
      description:
        'The articles belong to their publishers and are not in here. For the codes whoever publishes this states a licence.',
    },
    {
      '@id': '#diskurssi',
      '@type': 'SoftwareApplication',
      name: 'diskurssi',
      version,
      description: software,
      license: { '@id': 'https://spdx.org/licenses/MIT' },
    },
    { '@id': 'https://spdx.org/licenses/MIT', '@type': 'CreativeWork', name: 'MIT License' },
    {
      '@id': '#export',
      '@type': 'CreateAction',
      name: 'Export of the codes',
      instrument: { '@id': '#diskurssi' },
      result: { '@id': './' },
      endTime: createdAt,
    },
    ...files.map(({ path, bytes }) => ({
      '@id': path,
      '@type': 'File',
      name: path,
      description: fileMeanings[path] ?? path,
      encodingFormat: encodings[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      contentSize: String(bytes),
    })),
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, null, 1)}\n`;
}
