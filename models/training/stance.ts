import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from '../../src/annotate/frame.ts';
import { readDocument } from '../../src/language/read.ts';
import { loadPlugins, packageRoot } from '../../src/plugins.ts';
import { type Annotation, languages } from '../../src/types.ts';
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
import { encodeModel, type Label } from '../judging/linear-model.ts';
import { chanceOf } from '../judging/network.ts';
import {
  type CodedText,
  foldKey,
  isFullArticle,
  isOnHostility,
  readCodedTexts,
  type TextCodes,
} from './coded-texts.ts';
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
  /** Beside published headlines: written texts are more allusive, and articles are read as articles are. */
  written: { articles: 0.6, others: 0.25 },
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
const isArticle = texts.map(isFullArticle);
const folds = texts.map(({ article }, at) =>
  isReal[at] || isArticle[at] || article.language !== 'fi'
    ? foldOf(foldKey(texts[at] as (typeof texts)[number]), settings.folds)
    : -1,
);

/** Of all coders who found the text relevant, and so said something of this. */
function codedOn(scale: Scale, { codes, second }: CodedText): readonly TextCodes[] {
  return second?.codes[scale] ? [codes, second.codes] : [codes];
}

function shareIn(coded: readonly TextCodes[], says: (codes: TextCodes) => boolean): number {
  return coded.filter(says).length / coded.length;
}

function learn(label: string, scale: Scale, leftOut: number): Fitted {
  const examples = texts.flatMap((text, at) =>
    folds[at] === leftOut
      ? []
      : [
          {
            features: (settings.coders[scale] ? withCoder : vectors)[at] as Features,
            target: shareIn(codedOn(scale, text), (codes) => codes[scale] === label),
            weight: isReal[at] ? 1 : settings.written[isArticle[at] ? 'articles' : 'others'],
          },
        ],
  );
  const { weights, bias } = fitLogistic(examples, freer.length, settings.penalty, freer);
  return { weights: weights.subarray(0, numbers.size), bias };
}

/** A text with what one of its coders said: an end of the scale, or -1 for neither. */
interface Read {
  readonly at: number;
  readonly truth: number;
}

const answer = ({ low, high }: { readonly low: number; readonly high: number }, [a, b]: readonly [number, number]) =>
  chosenEnd(low / a, high / b) ?? -1;

/** How log-odds of texts left out of fitting become an answer. */
function decide(margins: readonly Float64Array[], reads: readonly Read[]) {
  const calibrated = margins.map((values, end) =>
    platt(
      reads.map(({ at }) => values[at] as number),
      reads.map(({ truth }) => truth === end),
    ),
  );
  const casesOf = (some: readonly Read[]) =>
    some.map(({ at, truth }) => {
      const [low = 0, high = 0] = margins.map((values, end) =>
        chanceOf(calibrated[end] as (typeof calibrated)[number], values[at] as number),
      );
      return { low, high, truth, fold: folds[at] as number };
    });
  const cases = casesOf(reads);
  const thresholds = bestThresholds(cases, answer);
  const byFold = new Map<number, readonly [number, number]>();
  /** Thresholds chosen on the other folds. */
  const without = (fold: number) => {
    const limits =
      byFold.get(fold) ??
      bestThresholds(
        cases.filter((one) => one.fold !== fold),
        answer,
      );
    byFold.set(fold, limits);
    return limits;
  };
  return {
    decisions: calibrated.map((one, end) => ({ ...one, threshold: thresholds[end as 0 | 1] })),
    /** `own`: whether these were chosen from. */
    answers: (some: readonly Read[], own: boolean) =>
      casesOf(some).map((one) => ({ truth: one.truth, found: answer(one, own ? without(one.fold) : thresholds) })),
  };
}

const fitted: Fitted[] = [];
const ids: string[] = [];
const decisions: Omit<Label, 'id' | 'bias' | 'step'>[] = [];
for (const scale of ['tone', 'stance'] as const) {
  const margins = ends[scale].map((label) => {
    const out = new Float64Array(texts.length);
    for (let fold = 0; fold < settings.folds; fold += 1) {
      const { weights, bias } = learn(label, scale, fold);
      for (const [at, features] of vectors.entries()) if (folds[at] === fold) out[at] = margin(features, weights, bias);
    }
    return out;
  });
  const readsOf = (isMeant: (at: number) => boolean, isTwice = false): readonly Read[] =>
    texts.flatMap((text, at) => {
      if (!isMeant(at)) return [];
      const coded = isTwice ? codedOn(scale, text) : [text.codes];
      return coded.map((codes) => ({ at, truth: ends[scale].indexOf(codes[scale] as never) }));
    });
  const isPublished = (at: number) => isReal[at] === true;
  const isNews = (at: number) => isArticle[at] === true;
  // Decisions come from what is to be read: published headlines, and articles as long as news, where each coder counts.
  const ofHeadlines = decide(margins, readsOf(isPublished));
  const ofArticles = decide(margins, readsOf(isNews, true));
  for (const language of languages) {
    const scored = [
      ['published', isPublished, ofHeadlines.answers, true],
      ['full articles', isNews, ofArticles.answers, true],
      ['written', (at: number) => !isPublished(at) && !isNews(at), ofHeadlines.answers, false],
    ] as const;
    for (const [kind, isMeant, answersOf, own] of scored) {
      const of = readsOf((at) => texts[at]?.article.language === language && isMeant(at) && (folds[at] as number) >= 0);
      if (of.length < 20) continue;
      const answers = answersOf(of, own);
      const { value, byLabel } = macroF1(answers);
      const { low, high } = scoreInterval(answers);
      console.log(
        `${scale} ${language} ${kind}: macro-F1 ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}), n ${of.length};` +
          ` ${ends[scale][0]} ${byLabel[0]?.toFixed(3)}, between ${byLabel[1]?.toFixed(3)}, ${ends[scale][1]} ${byLabel[2]?.toFixed(3)}`,
      );
    }
  }
  for (const [end, label] of ends[scale].entries()) {
    fitted.push(learn(label, scale, -2));
    ids.push(label);
    const [decision, inArticles] = [ofHeadlines.decisions[end], ofArticles.decisions[end]];
    if (decision && inArticles) decisions.push({ ...decision, inArticles });
  }
}

// Word meanings stand in judging.fi.bin already.
const model = quantized([...numbers.keys()], fitted, ids, decisions, noMeanings, settings.kept);
const bytes = encodeModel(model, 1);
writeFileSync(join(packageRoot, 'models', 'weights', 'stance.bin'), bytes);
console.log(`${texts.length} texts, ${numbers.size} features, ${model.names.length} kept, ${bytes.length} bytes`);
