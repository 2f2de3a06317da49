/**
 * Builds models/weights/finnish-lemmas.bin.gz from the lexicon and the treebanks, or measures what it would score:
 *
 *     node dist/models/training/finnish-lemmas.js ../shared/data             writes the weight file (some 2 minutes)
 *     node dist/models/training/finnish-lemmas.js ../shared/data --measure   trains without the development set, scores it
 *
 * The data: Turku Dependency Treebank and FinnTreeBank (universaldependencies.org), pykko's lexicon
 * (github.com/pkauppin/pykko).
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../../src/errors.ts';
import { createLemmatiser, type Model } from '../../src/language/finnish/lemmatiser.ts';
import { packageRoot } from '../../src/plugins.ts';
import { buildAutomaton } from './finnish-automaton.ts';
import { learnLexicon, toAutomaton } from './finnish-knowledge.ts';
import { lexiconParadigms } from './finnish-lexicon.ts';
import { encodeModel, quantised } from './finnish-model-file.ts';
import { trainWeights } from './finnish-ranker.ts';
import { repaired } from './finnish-repair.ts';
import { type GoldSentence, readColumns, readConllu } from './finnish-treebank.ts';

/** Readings whose score is further than this from the best are dropped before the sentence is seen. */
const margin = 35;
/** The development set has the conventions that are wanted; the older treebanks were brought near them by rules. */
const developmentWeight = 2;
/** Genres of the development set (the beginning of `sent_id`), held out half by half. */
const halves: readonly (readonly string[])[] = [
  ['b', 'e', 'f', 'fC', 'fD', 'h'],
  ['j', 's', 't', 'u', 'w', 'wn'],
];

const folder = process.argv[2] ?? '../shared/data';
if (!existsSync(join(folder, 'lemmas'))) {
  throw new UsageError(`finnish-lemmas: ${folder} has no folder "lemmas"; give the data folder as the first argument`);
}
const words = buildAutomaton(lexiconParadigms(folder));
note(`lexicon: ${words.sets.length} states, ${words.edges.length} edges`);
const automaton = toAutomaton(words);
const development = readConllu(join(folder, 'lemmas', 'ud', 'fi_tdt-ud-dev.conllu'));
const developmentTexts = new Set(development.map(letters));
const older = [
  ...readColumns(join(folder, 'lemmas', 'tdt_train_dev.tsv.gz')).filter(({ origin }) => origin === 'train'),
  ...readColumns(join(folder, 'lemmas', 'ftb_train_dev.tsv.gz')),
].filter((sentence) => !developmentTexts.has(letters(sentence)));
const base = repaired(older, automaton, words.tags);
note(`treebanks: ${base.length} older sentences, ${development.length} of the development set`);

if (process.argv.includes('--measure')) {
  report('development set, trained without it', development, train(base));
  for (const half of halves) {
    const held = development.filter(({ origin }) => half.includes(origin));
    const kept = development.filter(({ origin }) => !half.includes(origin));
    report(`genres ${half.join(' ')}, trained on the others too`, held, train([...base, ...repeated(kept)]));
  }
} else {
  const file = join(packageRoot, 'models', 'weights', 'finnish-lemmas.bin.gz');
  const bytes = gzipSync(encodeModel(train([...base, ...repeated(development)])), { level: 9 });
  writeFileSync(file, bytes);
  note(`${file}: ${bytes.length} bytes`);
}

function train(sentences: readonly GoldSentence[]): Model {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const lexicon = learnLexicon(words, sentences);
  const weights = trainWeights(lexicon, sentences, { epochs: 4, hide: 0.35, random, note });
  return { lexicon, ...quantised(weights, margin) };
}

/** Prints lemma accuracy over all tokens with its 95 % interval (Wilson 1927), and over words not seen in training. */
function report(name: string, sentences: readonly GoldSentence[], model: Model): void {
  const lemmatiser = createLemmatiser(model);
  let right = 0;
  let total = 0;
  for (const { tokens } of sentences) {
    const lemmas = lemmatiser.lemmatise(tokens.map(({ form }) => form));
    for (const [at, { lemma }] of tokens.entries()) {
      total += 1;
      if (lemmas[at] === lemma) right += 1;
    }
  }
  const share = right / total;
  const z = 1.96;
  const centre = (share + z ** 2 / (2 * total)) / (1 + z ** 2 / total);
  const half = (z / (1 + z ** 2 / total)) * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const interval = `${(centre - half).toFixed(4)} to ${(centre + half).toFixed(4)}`;
  process.stdout.write(`${name}: ${share.toFixed(4)} (${interval}, n = ${total})\n`);
}

function repeated(sentences: readonly GoldSentence[]): GoldSentence[] {
  return Array.from({ length: developmentWeight }, () => sentences).flat();
}

/** A sentence without spaces, marks and case: the treebanks quote the same sentences with other spacing. */
function letters({ tokens }: GoldSentence): string {
  return tokens
    .map(({ form }) => form.toLowerCase())
    .join('')
    .replace(/[^\p{L}]/gu, '');
}

function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
