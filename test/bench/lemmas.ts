/**
 * Speed of the Finnish lemmatiser on running news text, in one process, beside snowball-stemmers (Finnish) and natural
 * (which has no Finnish stemmer: its English one, for scale). Tokens per second of processor time on one core:
 * `node dist/test/bench/lemmas.js [HEADLINES.tsv.gz] [--tokens 500000]`
 *
 * "first" meets every form for the first time, "again" has the forms in memory, as in a long run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import stemmers from 'natural/lib/natural/stemmers/index.js';
import snowball from 'snowball-stemmers';
import { UsageError } from '../../src/errors.ts';
import { finnishLemma, lemmatiseSentence } from '../../src/language/finnish/lemmas.ts';

const [given = '', ...rest] = process.argv.slice(2).filter((argument) => argument !== '--tokens');
const named = given !== '' && !/^\d+$/.test(given);
const file = named ? given : '../shared/data/headlines/headlines_2012-2025.tsv.gz';
const wanted = Number((named ? rest : [given, ...rest])[0] || 500_000);
if (!existsSync(file)) throw new UsageError(`lemmas: ${file} is not there; give a .tsv.gz of Finnish text`);

const sentences: string[][] = [];
const types = new Set<string>();
let tokens = 0;
for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
  for (const field of line.split('\t')) {
    if (tokens >= wanted || !field.includes(' ')) continue;
    const words = field.match(/[\p{L}\p{N}]+(?:[-:'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
    sentences.push(words);
    tokens += words.length;
    for (const word of words) types.add(word);
  }
}
const loading = performance.now();
finnishLemma('kaupungissa');
console.log(`load ${Math.round(performance.now() - loading)} ms`);
console.log(`${tokens} tokens, ${types.size} forms, ${sentences.length} texts`);

const finnish = snowball.newStemmer('finnish');
pass('lemmatiser, first', (sentence) => lemmatiseSentence(sentence).length);
for (let round = 0; round < 3; round += 1) {
  pass('lemmatiser, again', (sentence) => lemmatiseSentence(sentence).length);
}
pass('snowball-stemmers, Finnish', (sentence) => sentence.map((word) => finnish.stem(word.toLowerCase())).length);
pass('natural, English Porter', (sentence) => sentence.map((word) => stemmers.PorterStemmer.stem(word)).length);

/** Prints the speed of one pass over all texts. */
function pass(name: string, read: (sentence: readonly string[]) => number): void {
  const before = process.cpuUsage();
  const start = performance.now();
  let count = 0;
  for (const sentence of sentences) count += read(sentence);
  const used = process.cpuUsage(before);
  const seconds = (used.user + used.system) / 1e6;
  const wall = (performance.now() - start) / 1000;
  console.log(
    `${name.padEnd(30)} ${Math.round(count / seconds).toLocaleString('en')} tokens/s (${Math.round(count / wall).toLocaleString('en')} by the clock)`,
  );
}
