import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../src/language/document.ts';
import { readDocument } from '../../src/language/read.ts';
import { packageRoot } from '../../src/plugins.ts';
import { chosenEnd } from '../evaluation/ends.ts';
import { noMeanings } from '../evaluation/prose-leaning.ts';
import { namedNumbers } from '../judging/feature-numbers.ts';
import { FeatureReader } from '../judging/features.ts';
import { encodeModel } from '../judging/linear-model.ts';
import { readCodedTexts } from './coded-texts.ts';
import { bestThresholds } from './end-decisions.ts';
import { type Fitted, fitLogistic, margin } from './logistic.ts';
import { fisher, spearman } from './rank-correlation.ts';
import { foldOf, numberFeatures, quantized } from './sparse-training.ts';

/**
 * Learns the stance of Swedish debate prose from ABSAbank-Imm (Språkbanken Text, CC BY 4.0) and the Swedish texts written here:
 * `node dist/models/training/stance-prose.js DATA` with the folder that holds `stance/absabank-imm_{train,dev}.jsonl`.
 * Prints Spearman's rho, by cross-validation over whole documents and on the development part, and writes the weights.
 */
const data = process.argv[2] ?? '../shared/data';
const settings = {
  penalty: 60,
  /** How much lighter the penalty is for what words usually speak of. */
  freer: { f: 10 } as Readonly<Record<string, number>>,
  folds: 5,
  least: { l: 2, t: 9, p: 9, b: 2, g: 3, f: 2, x: 3, c: 1, v: 1 },
  /** Of a Swedish text written for the project beside a rated paragraph, and the ratings that its stance stands for. */
  written: { weight: 0.25, rating: { restrictive: 1.8, balanced_or_none: 3, supportive: 4.2 } },
  /**
   * Nearly every paragraph was rated by one annotator; a second rating was added for this project (rho .78 with the first),
   * and so much of what is learned is that one. Scores are on the published ratings alone.
   */
  secondRating: 0.7,
  kept: 45_000,
} as const;

interface Paragraph {
  readonly document: Document;
  /** Of the text it was cut from: paragraphs of one text stay in one fold. */
  readonly source: string;
  /** 1 to 5, as published: the mean of its raters. */
  readonly rating: number;
  /** What is learned. */
  readonly target: number;
}

const second = new Map(
  readFileSync(join(packageRoot, 'models', 'training', 'data', 'absabank-second-ratings.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string]),
);

function read(part: string): Paragraph[] {
  return readFileSync(join(data, 'stance', `absabank-imm_${part}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, label } = JSON.parse(line) as { id: string; text: string; label: number };
      const document = readDocument({ id, language: 'sv', body: text });
      const share = second.has(id) ? settings.secondRating : 0;
      const target = (1 - share) * label + share * Number(second.get(id) ?? 0);
      return { document, source: id.replace(/_\d+$/, ''), rating: label, target };
    });
}

const none: ReadonlyMap<string, number> = new Map();
const train = read('train');
const dev = read('dev');
const { numbers, share } = numberFeatures(settings.least, train, (numberOf) => {
  const everything = new FeatureReader(namedNumbers(numberOf), noMeanings);
  return ({ document }) => everything.read(document, none);
});
const reader = new FeatureReader(
  namedNumbers((name) => numbers.get(name) ?? -1),
  noMeanings,
);
const vectors = [...train, ...dev].map(({ document }) => reader.read(document, none));
// Rare features tell more: their penalty is lighter by the square of their inverse document frequency.
const kinds = [...numbers.keys()].map((name) => name.charAt(0));
const freer = Float64Array.from(
  share,
  (one, at) => Math.log(1 + 1 / one) ** 2 * (settings.freer[kinds[at] as string] ?? 1),
);
const ratings = [...train, ...dev].map(({ rating }) => rating);

const coded = await readCodedTexts(join(packageRoot, 'models', 'training', 'data'), data);
const written = coded.flatMap(({ article, codes }) => {
  if (article.language !== 'sv' || !codes.relevant || !codes.stance) return [];
  const body = [article.title, article.lead, article.body].filter(Boolean).join('\n');
  const features = reader.read(readDocument({ id: article.id, language: 'sv', body }), none);
  const { weight, rating } = settings.written;
  return [{ features, target: (rating[codes.stance] - 1) / 4, weight }];
});

function learn(use: (paragraph: Paragraph, at: number) => boolean): Fitted {
  const examples = train.flatMap((paragraph, at) => {
    const features = vectors[at];
    return features && use(paragraph, at) ? [{ features, target: (paragraph.target - 1) / 4, weight: 1 }] : [];
  });
  return fitLogistic([...examples, ...written], numbers.size, settings.penalty, freer);
}

const predicted = new Float64Array(train.length);
for (let fold = 0; fold < settings.folds; fold += 1) {
  const { weights, bias } = learn(({ source }) => foldOf(source, settings.folds) !== fold);
  for (const [at, { source }] of train.entries()) {
    const features = vectors[at];
    if (features && foldOf(source, settings.folds) === fold) predicted[at] = margin(features, weights, bias);
  }
}
const all = learn(() => true);
const onDev = vectors.slice(train.length).map((features) => margin(features, all.weights, all.bias));
for (const [name, guesses, truth] of [
  ['cross-validated', predicted, ratings.slice(0, train.length)],
  ['development part', onDev, ratings.slice(train.length)],
] as const) {
  const rho = spearman(guesses, truth);
  const { low, high } = fisher(rho, truth.length);
  console.log(`${name}: rho ${rho.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}), n ${truth.length}`);
}
const sides = Array.from(predicted, (value, at) => {
  const chance = 1 / (1 + Math.exp(-value));
  const rating = ratings[at] as number;
  return { low: 1 - chance, high: chance, truth: rating <= 2 ? 0 : rating >= 4 ? 1 : -1 };
});
const answer = ({ low, high }: { low: number; high: number }, [a, b]: readonly [number, number]) =>
  chosenEnd(low / a, high / b) ?? -1;
const [low, high] = bestThresholds(sides, answer);
console.log(`sides are best told apart at ${(1 - 2 * low).toFixed(2)} and ${(2 * high - 1).toFixed(2)} (-1 to 1)`);
const model = quantized(
  [...numbers.keys()],
  [all],
  ['favour'],
  [{ slope: 1, offset: 0, threshold: 0.5 }],
  noMeanings,
  settings.kept,
);
const bytes = encodeModel(model, 1);
writeFileSync(join(packageRoot, 'models', 'weights', 'stance-prose.sv.bin'), bytes);
console.log(`${numbers.size} features, ${model.names.length} kept, ${bytes.length} bytes`);
