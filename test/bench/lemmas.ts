/**
 * Speed of the Finnish lemmatiser on running news text, in one process, beside snowball-stemmers (Finnish) and natural
 * (which has no Finnish stemmer: its English one, for scale). Tokens per second of processor time on one core:
 * `npm run bench -- lemmas [HEADLINES.tsv.gz] [--tokens 500000]`
 *
 * "first" meets every form for the first time, in texts from 2024 on, whose forms were not counted for the table of known
 * forms (models/training/finnish-known-forms.ts); "again" has them in memory; "all" goes once through the whole file from
 * empty memory, which holds at most 262,144 forms; "all, from text" also cuts it into sentences and tokens.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import stemmers from 'natural/lib/natural/stemmers/index.js';
import snowball from 'snowball-stemmers';
import { UsageError } from '../../src/errors.ts';
import { finnishLemma, finnishLemmasAnew, lemmatiseSentence } from '../../src/language/finnish/lemmas.ts';
import { readDocument } from '../../src/language/read.ts';

const [given = '', ...rest] = process.argv.slice(2).filter((argument) => argument !== '--tokens');
const named = given !== '' && !/^\d+$/.test(given);
const file = named ? given : '../shared/data/headlines/headlines_2012-2025.tsv.gz';
const wanted = Number((named ? rest : [given, ...rest])[0] || 500_000);
if (!existsSync(file)) throw new UsageError(`lemmas: ${file} is not there; give a .tsv.gz of Finnish text`);

const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(1);
const fieldsOf = (line: string) => line.split('\t').filter((field) => field.includes(' '));
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-:'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
const texts = lines.flatMap(fieldsOf);
const all = texts.map(wordsOf);
/** Rows begin with their date; a file without dates is read from its beginning. */
const uncounted = lines.filter((line) => line >= '2024' && line < '3').flatMap(fieldsOf);
let sentences: (readonly string[])[] = [];
let tokens = 0;
for (const text of uncounted.length > 0 ? uncounted : texts) {
  const words = wordsOf(text);
  sentences.push(words);
  tokens += words.length;
  if (tokens >= wanted) break;
}
const types = new Set(sentences.flat());
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

finnishLemmasAnew();
sentences = all;
pass('lemmatiser, all', (sentence) => lemmatiseSentence(sentence).length);
finnishLemmasAnew();
sentences = texts.map((text) => [text]);
pass(
  'lemmatiser, all, from text',
  ([text = '']) => readDocument({ id: 'a', language: 'fi', body: text }).tokens.length,
);

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
