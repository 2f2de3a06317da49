import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from '../../src/annotate/frame.ts';
import { readDocument } from '../../src/language/read.ts';
import { loadPlugins, packageRoot } from '../../src/plugins.ts';
import type { Annotation } from '../../src/types.ts';
import genre from '../annotators/genre.ts';
import quotes from '../annotators/quotes.ts';
import { chosenEnd, ends, type Scale } from '../evaluation/ends.ts';
import { newsCues } from '../evaluation/news-leaning.ts';
import { noMeanings, proseModel } from '../evaluation/prose-leaning.ts';
import { readEvaluations } from '../evaluation/voiced-cues.ts';
import type { Features } from '../judging/feature-list.ts';
import { namedNumbers } from '../judging/feature-numbers.ts';
import { FeatureReader } from '../judging/features.ts';
import { readFrames } from '../judging/frame-cues.ts';
import { encodeModel } from '../judging/linear-model.ts';
import { foldKey, isOnHostility, readCodedTexts } from './coded-texts.ts';
import { bestThresholds, macroF1, platt, scoreInterval } from './end-decisions.ts';
import { type Fitted, fitLogistic, margin } from './logistic.ts';
import { newsMeanings } from './news-meanings.ts';
import { foldOf, numberFeatures, quantized } from './sparse-training.ts';

/**
 * Learns tone and stance of news: `node dist/models/training/stance.js DATA [FOLDER [VECTORS]]`. FOLDER holds the coded
 * texts (models/training/data), DATA the published headlines; VECTORS keeps the word vectors between runs. Prints
 * macro-F1 by cross-validation, then writes models/weights/stance.bin. Needs stance-prose.sv.bin, and for reading with the
 * weights the word meanings of judging.fi.bin, from the same vectors.
 */
const data = process.argv[2] ?? '../shared/data';
const folder = process.argv[3] ?? join(packageRoot, 'models', 'training', 'data');
const settings = {
  penalty: 1,
  /** How much lighter the penalty is than for words: cues, word meanings, what words speak of, what they are in Finnish. */
  freer: { c: 0.4, v: 3.3, f: 3, x: 0.5 } as Readonly<Record<string, number>>,
  /** Written texts are more allusive than published ones. */
  writtenWeight: 0.25,
  /** What each coder is readier to see is learned beside the texts and left out of the model, where that helped. */
  coders: { freer: 3.3, tone: false, stance: true },
  folds: 5,
  least: { l: 2, t: 3, p: 2, b: 3, g: 4, f: 1, x: 3, c: 1, v: 1 },
  kept: 24_000,
} as const;

const frames = await loadPlugins<Frame>('models/frames');
const meanings = await newsMeanings(data, process.argv[4]);
// With the texts on hostility, which take sides, both scores on published headlines fall.
const texts = (await readCodedTexts(folder, data)).filter(
  ({ article, codes }) => !isOnHostility(article.id) && codes.relevant && codes.tone && codes.stance,
);
const readers = { evaluations: readEvaluations(), frames: readFrames(frames) };
const [genreOf, quotesOf] = [genre.prepare({ frames }).annotate, quotes.prepare({ frames }).annotate];
const read = texts.map(({ article }) => {
  const document = readDocument(article);
  const earlier: Record<string, readonly Annotation[]> = { genre: genreOf(document, {}) };
  earlier.quotes = quotesOf(document, earlier);
  return { document, cues: newsCues(document, earlier, readers, proseModel()) };
});
const { numbers } = numberFeatures(settings.least, read, (numberOf) => {
  const everything = new FeatureReader(namedNumbers(numberOf), meanings);
  return ({ document, cues }) => everything.read(document, cues);
});
const reader = new FeatureReader(
  namedNumbers((name) => numbers.get(name) ?? -1),
  meanings,
);
const vectors = read.map(({ document, cues }) => reader.read(document, cues));
const coders = [...new Set(texts.flatMap(({ coder, source }) => (source === 'real' ? [coder] : [])))];
/** A published text's features with who coded it, as the difference from the mean of the coders: what all share stays. */
const withCoder = vectors.map((features, at): Features => {
  const { coder, source } = texts[at] as (typeof texts)[number];
  if (source !== 'real') return features;
  const share = 1 / coders.length;
  return {
    numbers: Int32Array.from([...features.numbers, ...coders.map((_, k) => numbers.size + k)]),
    values: Float32Array.from([...features.values, ...coders.map((one) => Number(one === coder) - share)]),
  };
});
const freer = Float64Array.from([
  ...[...numbers.keys()].map((name) => settings.freer[name.charAt(0)] ?? 1),
  ...coders.map(() => settings.coders.freer),
]);
const isReal = texts.map(({ source }) => source === 'real');
const folds = texts.map(({ article }, at) =>
  isReal[at] || article.language !== 'fi' ? foldOf(foldKey(texts[at] as (typeof texts)[number]), settings.folds) : -1,
);

function learn(label: string, scale: Scale, leftOut: number): Fitted {
  const examples = texts.flatMap(({ codes }, at) =>
    folds[at] === leftOut
      ? []
      : [
          {
            features: (settings.coders[scale] ? withCoder : vectors)[at] as Features,
            target: codes[scale] === label ? 1 : 0,
            weight: isReal[at] ? 1 : settings.writtenWeight,
          },
        ],
  );
  const { weights, bias } = fitLogistic(examples, freer.length, settings.penalty, freer);
  return { weights: weights.subarray(0, numbers.size), bias };
}

const memory = new Map<number, readonly [number, number]>();
function nested(
  all: readonly { low: number; high: number; truth: number; key: number }[],
  key: number,
  answer: (one: { low: number; high: number }, limits: readonly [number, number]) => number,
) {
  const id = key + all.length * (all[0]?.low ?? 0);
  const known = memory.get(id);
  if (known) return known;
  const found = bestThresholds(
    all.filter((one) => one.key !== key),
    answer,
  );
  memory.set(id, found);
  return found;
}

const fitted: Fitted[] = [];
const ids: string[] = [];
const decisions: { slope: number; offset: number; threshold: number }[] = [];
for (const scale of ['tone', 'stance'] as const) {
  const margins = ends[scale].map((label) => {
    const out = new Float64Array(texts.length);
    for (let fold = 0; fold < settings.folds; fold += 1) {
      const { weights, bias } = learn(label, scale, fold);
      for (const [at, features] of vectors.entries()) if (folds[at] === fold) out[at] = margin(features, weights, bias);
    }
    return out;
  });
  const truth = texts.map(({ codes }) => ends[scale].indexOf(codes[scale] as never));
  // Thresholds and calibration come from published headlines where there are any: that is what is to be read.
  const rows = texts.flatMap((_, at) => (isReal[at] ? [at] : []));
  const calibrated = margins.map((values, end) =>
    platt(
      rows.map((at) => values[at] as number),
      rows.map((at) => truth[at] === end),
    ),
  );
  const chance = (end: 0 | 1) => {
    const { slope, offset } = calibrated[end] as { slope: number; offset: number };
    return (at: number) => 1 / (1 + Math.exp(-(slope * (margins[end]?.[at] as number) + offset)));
  };
  const cases = (of: readonly number[]) =>
    of.map((at) => ({ low: chance(0)(at), high: chance(1)(at), truth: truth[at] as number, key: folds[at] as number }));
  const answer = ({ low, high }: { low: number; high: number }, [a, b]: readonly [number, number]) =>
    chosenEnd(low / a, high / b) ?? -1;
  const thresholds = bestThresholds(cases(rows), answer);
  for (const language of ['fi', 'sv', 'en'] as const) {
    for (const real of [true, false]) {
      const of = texts.flatMap(({ article }, at) =>
        article.language === language && isReal[at] === real && (folds[at] as number) >= 0 ? [at] : [],
      );
      if (of.length < 20) continue;
      // Thresholds are chosen on the other folds where the texts scored are those they are chosen on.
      const answers = cases(of).map((one) => {
        const limits = real ? (nested(cases(rows), one.key, answer) ?? thresholds) : thresholds;
        return { truth: one.truth, found: answer(one, limits) };
      });
      const { value, byLabel } = macroF1(answers);
      const { low, high } = scoreInterval(answers);
      console.log(
        `${scale} ${language} ${real ? 'published' : 'written'}: macro-F1 ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}), n ${of.length};` +
          ` ${ends[scale][0]} ${byLabel[0]?.toFixed(3)}, between ${byLabel[1]?.toFixed(3)}, ${ends[scale][1]} ${byLabel[2]?.toFixed(3)}`,
      );
    }
  }
  for (const [end, label] of ends[scale].entries()) {
    fitted.push(learn(label, scale, -2));
    ids.push(label);
    const { slope, offset } = calibrated[end] as { slope: number; offset: number };
    decisions.push({ slope, offset, threshold: thresholds[end as 0 | 1] });
  }
}

// Word meanings stand in judging.fi.bin already.
const model = quantized([...numbers.keys()], fitted, ids, decisions, noMeanings, settings.kept);
const bytes = encodeModel(model, 1);
writeFileSync(join(packageRoot, 'models', 'weights', 'stance.bin'), bytes);
console.log(`${texts.length} texts, ${numbers.size} features, ${model.names.length} kept, ${bytes.length} bytes`);
