/**
 * Speed of the full reading of an article: language, sentences, tokens, base forms, quotations with their speakers,
 * groups, places and persons, beside winkNLP's full English pipeline, natural's English stemmer and Voikko where it is there.
 *
 *     npm run bench -- read [FOLDER] [--articles 3000]
 *
 * `FOLDER` holds the public data (default ../shared/data). Finnish articles of some 150 words are made twice: of six
 * headlines with their leads, which name and quote somebody in nearly every line, and of running text (sentences of the
 * treebank). winkNLP reads as many characters of English subtitles, cut to the same length. Tokens per second of
 * processor time on one core, each counting its own tokens; "first" starts with empty caches, "again" reads other
 * articles of the same size, with forms still unseen among them, as a long run does; "all known" reads the same ones
 * once more. Whether an article is on migration is judged, not read, and left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import stemmers from 'natural/lib/natural/stemmers/index.js';
import type { Annotator } from '../../src/annotate/annotator.ts';
import { UsageError } from '../../src/errors.ts';
import { readDocument } from '../../src/language/read.ts';
import { loadPlugins } from '../../src/plugins.ts';

const flag = process.argv.indexOf('--articles');
const wanted = flag > 0 ? Number(process.argv[flag + 1]) : 3000;
const folder = process.argv.slice(2).find((argument) => !/^(?:--|\d)/.test(argument)) ?? '../shared/data';
const headlines = join(folder, 'headlines', 'headlines_2012-2025.tsv.gz');
const treebank = join(folder, 'lemmas', 'tdt_train_dev.tsv.gz');
const subtitles = join(folder, 'emotion', 'neu_en.txt');
for (const file of [headlines, treebank, subtitles])
  if (!existsSync(file)) throw new UsageError(`read: ${file} is not there`);

const lines = gunzipSync(readFileSync(headlines)).toString('utf8').split('\n').slice(1);
const articles: string[] = [];
const step = Math.max(1, Math.floor(lines.length / (wanted * 12)));
for (let at = 0; at + 6 * step < lines.length && articles.length < wanted * 2; at += 6 * step) {
  const parts = [0, 1, 2, 3, 4, 5].map((next) => (lines[at + next * step] ?? '').split('\t').slice(2, 4).join('. '));
  articles.push(parts.join('\n'));
}
const running = runningArticles();
const half = Math.floor(articles.length / 2);
const size = articles.slice(0, half).reduce((sum, text) => sum + text.length, 0);
const subtitle = readFileSync(subtitles, 'utf8')
  .replace(/^\d+\t/gm, '')
  .replaceAll('\n', ' ');
const english = Array.from({ length: half }, (_, at) => {
  const length = Math.floor(size / half);
  const begin = (at * length) % Math.max(1, subtitle.length - length);
  return subtitle.slice(begin, begin + length);
});

const wantedIds = ['quotes', 'groups', 'places', 'persons'];
const annotators = (await loadPlugins<Annotator>('models/annotators')).filter(({ id }) => wantedIds.includes(id));
const steps = annotators.map((annotator) => ({
  id: annotator.id,
  annotate: annotator.prepare({ frames: [] }).annotate,
}));
const read = (text: string, without?: string): number => {
  const document = readDocument({ id: 'bench', body: text });
  for (const { id, annotate } of steps) if (id !== without) annotate(document, {});
  return document.tokens.length;
};
readDocument({ id: 'bench', body: 'Tämä lataa painot ennen mittausta.' });
// A row of names is no clear case of any language: it loads the n-grams that help to tell, as winkNLP's model is loaded.
readDocument({ id: 'bench', body: 'Kolvar Mentas Drelin' });

console.log(`${half} articles, ${size.toLocaleString('en')} characters`);
pass('full reading, Finnish, first', articles.slice(0, half), (text) => read(text));
pass('full reading, Finnish, again', articles.slice(half), (text) => read(text));
pass('full reading, all known', articles.slice(half), (text) => read(text));
pass('the same without quotations', articles.slice(half), (text) => read(text, 'quotes'));
pass('running text, first', running, (text) => read(text));
pass('running text, all known', [...running, ...running], (text) => read(text));
pass('tokens and base forms, all known', articles.slice(half), (text) => {
  return readDocument({ id: 'bench', body: text, language: 'fi' }).tokens.length;
});

const require = createRequire(import.meta.url);
const start: (model: unknown) => { readDoc: (text: string) => { tokens: () => { length: () => number } } } =
  require('wink-nlp');
const wink = start(require('wink-eng-lite-web-model'));
pass('winkNLP, full pipeline, English', english, (text) => wink.readDoc(text).tokens().length());
pass('natural, English Porter stems', english, (text) => {
  return (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []).map((word) => stemmers.PorterStemmer.stem(word)).length;
});
voikko();

/** Sentences of the treebank one after the other, in articles of some 150 words and paragraphs of some fifty. */
function runningArticles(): string[] {
  const made: string[] = [];
  let paragraph = 0;
  let article = 0;
  let text = '';
  for (const sentence of gunzipSync(readFileSync(treebank)).toString('utf8').split('\n\n')) {
    const words = sentence.split('\n').flatMap((line) => (line.startsWith('#') ? [] : [line.split('\t')[1] ?? '']));
    text += `${text === '' || paragraph === 0 ? '' : ' '}${words.join(' ').replace(/ (?=[.,!?:;)”])|(?<=[(]) /g, '')}`;
    paragraph += words.length;
    article += words.length;
    if (article >= 150) {
      made.push(text);
      text = '';
      paragraph = 0;
      article = 0;
    } else if (paragraph >= 50) {
      text += '\n';
      paragraph = 0;
    }
  }
  return made;
}

/** Voikko through koffi, where the user has installed both: all analyses of each word, nothing remembered. */
function voikko(): void {
  // Not a dependency of the program: some users have it.
  const foreignFunctions = 'koffi';
  try {
    const koffi: {
      load: (library: string) => { func: (prototype: string) => (...values: unknown[]) => unknown };
      as: (value: unknown, type: string) => unknown;
      out: (type: string) => unknown;
    } = require(foreignFunctions);
    const library = koffi.load('libvoikko.so.1');
    const init = library.func('void *voikkoInit(_Out_ void **error, const char *language, const char *path)');
    const analyse = library.func('void *voikkoAnalyzeWordCstr(void *handle, const char *word)');
    const free = library.func('void voikko_free_mor_analysis(void *analyses)');
    const handle = init([null], 'fi', null);
    pass('Voikko, all analyses, Finnish', articles.slice(half, half + 200), (text) => {
      const words = text.match(/[\p{L}\p{N}]+(?:[-:][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
      for (const word of words) free(analyse(handle, word));
      return words.length;
    });
  } catch (error) {
    console.log(`Voikko: not measured (${error instanceof Error ? error.message.split('\n')[0] : 'no library'})`);
  }
}

function pass(name: string, texts: readonly string[], count: (text: string) => number): void {
  const before = process.cpuUsage();
  let tokens = 0;
  for (const text of texts) tokens += count(text);
  const { user, system } = process.cpuUsage(before);
  const speed = Math.round(tokens / ((user + system) / 1e6));
  console.log(
    `${name.padEnd(34)} ${speed.toLocaleString('en').padStart(9)} tokens/s (${tokens.toLocaleString('en')} tokens)`,
  );
}
