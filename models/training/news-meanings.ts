import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/language/read.ts';
import type { Meanings } from '../judging/linear-model.ts';
import { publishedHeadlines } from './coded-texts.ts';
import { learnWordVectors, type WordVectors } from './word-vectors.ts';

const settings = { dimensions: 64, most: 12_000, halfShare: 0.001 } as const;

/**
 * Meanings of Finnish words by the published headlines of `DATA/headlines`, frequent words weighed down (a / (a + share),
 * Arora, Liang & Ma 2017). Learning takes some minutes; `kept` names a file that keeps the vectors between runs.
 */
export async function newsMeanings(data: string, kept: string | undefined): Promise<Meanings> {
  const { words, vectors, share } = await wordVectors(data, kept);
  const { dimensions, most, halfShare } = settings;
  // Words come by falling frequency.
  const chosen = words.slice(0, most);
  const weighed = new Float32Array(chosen.length * dimensions);
  for (const at of weighed.keys()) {
    const often = share[Math.floor(at / dimensions)] ?? 0;
    weighed[at] = ((vectors[at] ?? 0) * halfShare) / (halfShare + often);
  }
  return { indexOf: new Map(chosen.map((word, at) => [word, at])), vectors: weighed, dimensions };
}

async function wordVectors(
  data: string,
  kept: string | undefined,
): Promise<Pick<WordVectors, 'words' | 'vectors'> & { readonly share: ArrayLike<number> }> {
  if (kept && existsSync(`${kept}.json`)) {
    const { words, share } = JSON.parse(readFileSync(`${kept}.json`, 'utf8')) as { words: string[]; share: number[] };
    const bytes = readFileSync(`${kept}.f32`);
    return {
      words,
      share,
      vectors: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
    };
  }
  const texts: string[][] = [];
  const file = join(data, 'headlines', 'headlines_2012-2025.tsv.gz');
  for await (const { id, title, lead } of publishedHeadlines(file)) {
    const { tokens } = readDocument({ id, title, lead, language: 'fi' });
    texts.push(tokens.filter(({ isWord }) => isWord).map(({ lemma }) => lemma));
  }
  const learned = learnWordVectors(texts, settings.dimensions);
  if (kept) {
    writeFileSync(`${kept}.json`, JSON.stringify({ words: learned.words, share: [...learned.share] }));
    writeFileSync(`${kept}.f32`, Buffer.from(learned.vectors.buffer));
  }
  return learned;
}
