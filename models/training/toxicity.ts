import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotator, Earlier } from '../../src/annotate/annotator.ts';
import type { Frame } from '../../src/annotate/frame.ts';
import type { Document } from '../../src/language/document.ts';
import { readDocument } from '../../src/language/read.ts';
import { loadPlugins, packageRoot } from '../../src/plugins.ts';
import { languages } from '../../src/types.ts';
import { noMeanings } from '../evaluation/prose-leaning.ts';
import type { Features } from '../judging/feature-list.ts';
import { namedNumbers } from '../judging/feature-numbers.ts';
import { encodeModel, type Label } from '../judging/linear-model.ts';
import { SentenceFeatures } from '../judging/toxicity-features.ts';
import { type ToxicityLabel, toxicityLabels } from '../judging/toxicity-judge.ts';
import { commentValues, hostilityReading, readHostility, type SentenceReading } from '../judging/toxicity-reading.ts';
import { isOnHostility, readCodedTexts } from './coded-texts.ts';
import { type Example, type Fitted, fitLogistic, margin } from './logistic.ts';
import { markedSentences } from './marked-sentences.ts';
import { quantized } from './sparse-training.ts';
import { areaUnder, bestThreshold, calibrate, expectedError, interval, scoreAt } from './toxicity-scores.ts';

/*
 * Fits the weights of the toxicity annotator and prints their scores:
 *   node dist/models/training/toxicity.js [DATA] [CODED]
 * DATA holds `toxicity/suomi24_half.tsv` and `headlines/` (default ../shared/data), CODED the coded texts
 * (default models/training/data). Published headlines are scored out of fold.
 */
const data = process.argv[2] ?? '../shared/data';
const coded = process.argv[3] ?? join(packageRoot, 'models', 'training', 'data');

interface Text {
  readonly source: 'real' | 'written' | 'comment';
  readonly weight: number;
  readonly document: Document;
  readonly readings: readonly SentenceReading[];
  readonly level: number;
  readonly mention: boolean | undefined;
  /** Sentences known to be the hostile ones. */
  readonly marked: readonly number[];
  features: readonly Features[];
}

/** `hard`: those written on hostility. */
const weightBy = { real: 3, written: 0.5, hard: 0.35, comment: 0.5 } as const;
const freerBy: Readonly<Record<string, number>> = { c: 40, f: 4 };
/** `kept`: features; what is beyond them weighs next to nothing. */
const settings = { penalty: 0.7, rounds: 3, folds: 5, kept: 40_000 } as const;

const [frames, annotators] = await Promise.all([
  loadPlugins<Frame>('models/frames'),
  loadPlugins<Annotator>('models/annotators'),
]);
const prepared = annotators
  .filter(({ id }) => id === 'groups' || id === 'quotes')
  .map((one) => [one.id, one.prepare({ frames })] as const);
const reader = readHostility(languages);

function text(
  document: Document,
  source: Text['source'],
  { level, mention, hostile = [] }: { level: number; mention?: boolean | undefined; hostile?: readonly string[] },
): Text[] {
  const earlier: Earlier = Object.fromEntries(prepared.map(([id, { annotate }]) => [id, annotate(document, {})]));
  const readings = hostilityReading(document, earlier, reader);
  const marked = markedSentences(document, hostile);
  const weight = weightBy[isOnHostility(document.id) ? 'hard' : source];
  return readings.length > 0 ? [{ source, weight, document, readings, level, mention, marked, features: [] }] : [];
}

const texts = (await readCodedTexts(coded, data)).flatMap(({ article, codes, source, hostile }) => {
  if (codes.toxicity === undefined) return [];
  const mention = codes.voice && codes.toxicity > 0 ? codes.voice === 'mention' : undefined;
  return text(readDocument(article), source, { level: codes.toxicity, mention, hostile });
});

/** Comments judged for identity attack: one half is learned from (odd ids are kept to check). */
const comments = readFileSync(join(data, 'toxicity', 'suomi24_half.tsv'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [id = '', dimension, level, body] = line.split('\t');
    if (dimension !== 'identity_attack' || !body) return [];
    const [one] = text(readDocument({ id, language: 'fi', body }), 'comment', { level: Number(level) });
    return one ? [{ one, kept: Number.parseInt(id.slice(4, 12), 16) % 2 === 1 }] : [];
  });
const learned = comments.flatMap(({ one, kept }) => (kept ? [] : [one]));

const numbers = chooseFeatures([...texts, ...learned]);
const features = new SentenceFeatures(namedNumbers((name) => numbers.get(name) ?? -1));
for (const one of [...texts, ...learned]) one.features = vectors(one, features);
const freer = new Float64Array(numbers.size).fill(1);
for (const [name, number] of numbers) freer[number] = freerBy[name.charAt(0)] ?? 1;

function vectors({ document, readings }: Text, reader: SentenceFeatures): readonly Features[] {
  return document.sentences.map((sentence, index) =>
    reader.read(document, sentence, (readings[index] as SentenceReading).values),
  );
}

/** Features that stand in enough texts; rare strings of letters and pairs say nothing. */
function chooseFeatures(all: readonly Text[]): Map<string, number> {
  const least: Readonly<Record<string, number>> = { l: 2, p: 2, b: 3, g: 4, f: 2, x: 3, c: 2 };
  const names: string[] = [];
  const ids = new Map<string, number>();
  const everything = new SentenceFeatures(
    namedNumbers((name) => {
      const id = ids.get(name) ?? names.push(name) - 1;
      ids.set(name, id);
      return id;
    }),
  );
  const counts = new Map<number, number>();
  for (const one of all) {
    const here = new Set(vectors(one, everything).flatMap((sentence) => [...sentence.numbers]));
    for (const id of here) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const kept = names.filter((name, id) => (counts.get(id) ?? 0) >= (least[name.charAt(0)] ?? 1));
  return new Map(kept.map((name, number) => [name, number]));
}

/** The sentence that a model finds the most hostile, among those marked where any are. */
function top({ features, marked }: Text, fitted: Fitted, among = marked) {
  let best = { vector: features[0] as Features, margin: Number.NEGATIVE_INFINITY };
  for (const [index, vector] of features.entries()) {
    if (among.length > 0 && !among.includes(index)) continue;
    const value = margin(vector, fitted.weights, fitted.bias);
    if (value > best.margin) best = { vector, margin: value };
  }
  return best;
}

/** Most coded texts say that one of their sentences is hostile, not which: each round takes the one the last round found. */
function fitHostile(set: readonly Text[]): Fitted {
  let fitted: Fitted | undefined;
  for (let round = 0; round < settings.rounds; round += 1) {
    const examples = set.flatMap((one): Example[] => {
      const { weight } = one;
      if (one.level === 0 || one.marked.length > 0)
        return one.features.map((vector, index) => {
          const target = Number(one.level > 0 && one.marked.includes(index));
          const share = target === 1 ? one.marked.length : Math.sqrt(one.features.length);
          return { features: vector, target, weight: weight / share };
        });
      if (fitted) return [{ features: top(one, fitted).vector, target: 1, weight }];
      const struck = one.features.filter((_, index) => (one.readings[index]?.hits.length ?? 0) > 0);
      const use = struck.length > 0 ? struck : one.features;
      return use.map((vector) => ({ features: vector, target: 1, weight: weight / use.length }));
    });
    fitted = fitLogistic(examples, numbers.size, settings.penalty, freer);
  }
  return fitted as Fitted;
}

/** Levels and mention are asked of the most hostile sentence of hostile texts. */
function fitOther(set: readonly Text[], hostile: Fitted, answer: (one: Text) => boolean | undefined): Fitted {
  const examples = set.flatMap((one): Example[] => {
    const target = one.level > 0 && one.source !== 'comment' ? answer(one) : undefined;
    return target === undefined
      ? []
      : [{ features: top(one, hostile).vector, target: target ? 1 : 0, weight: one.weight }];
  });
  return fitLogistic(examples, numbers.size, settings.penalty, freer);
}

const answers: Readonly<Record<Exclude<ToxicityLabel, 'hostile'>, (one: Text) => boolean | undefined>> = {
  'level 2': ({ level }) => level >= 2,
  'level 3': ({ level }) => level >= 3,
  mention: ({ mention }) => mention,
};

const others = ['level 2', 'level 3', 'mention'] as const;
const seen = { yes: 0, no: 0 };
const foldOf = new Map(texts.map((one) => [one, (one.level > 0 ? seen.yes++ : seen.no++) % settings.folds]));
const outOfFold = new Map<Text, Record<ToxicityLabel, number> & { readonly sentences: readonly number[] }>();
for (let fold = 0; fold < settings.folds; fold += 1) {
  const set = [...texts, ...learned].filter((one) => foldOf.get(one) !== fold);
  const hostile = fitHostile(set);
  const rest = others.map((label) => fitOther(set, hostile, answers[label]));
  for (const one of texts) {
    if (foldOf.get(one) !== fold) continue;
    const best = top(one, hostile, []);
    const [two, three, mention] = rest.map((fitted) => margin(best.vector, fitted.weights, fitted.bias));
    outOfFold.set(one, {
      hostile: best.margin,
      'level 2': two ?? 0,
      'level 3': three ?? 0,
      mention: mention ?? 0,
      sentences: one.features.map((vector) => margin(vector, hostile.weights, hostile.bias)),
    });
  }
}

const real = texts.filter(({ source }) => source === 'real');
const hostileTexts = texts.filter(({ level }) => level > 0);
const judged = (set: readonly Text[], label: ToxicityLabel, answer: (one: Text) => boolean | undefined) =>
  set.flatMap((one) => {
    const truth = answer(one);
    return truth === undefined ? [] : [{ truth, margin: outOfFold.get(one)?.[label] ?? 0 }];
  });
const isHostile = ({ level }: Text) => level > 0;

const allTogether = fitHostile([...texts, ...learned]);
const decisions: Pick<Label, 'slope' | 'offset' | 'threshold'>[] = [];
const fittedLabels: Fitted[] = [];
for (const id of toxicityLabels) {
  const pairs = id === 'hostile' ? judged(real, id, isHostile) : judged(hostileTexts, id, answers[id]);
  const { slope, offset } = calibrate(pairs);
  const chances = pairs.map(({ truth, margin }) => ({ truth, chance: 1 / (1 + Math.exp(-(slope * margin + offset))) }));
  const threshold = bestThreshold(chances, id === 'hostile' ? 'f1' : 'correct');
  const fitted = id === 'hostile' ? allTogether : fitOther([...texts, ...learned], allTogether, answers[id]);
  decisions.push({ slope, offset, threshold });
  fittedLabels.push(fitted);
  console.log(
    id,
    `threshold ${threshold.toFixed(3)}, expected calibration error ${expectedError(chances).toFixed(4)}`,
    interval(chances, (some) => scoreAt(some, threshold).f1),
  );
  const table = [0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1].map((from, at, all) => {
    const some = chances.filter(({ chance }) => chance >= from && chance < (all[at + 1] ?? 2));
    const mean = some.reduce((sum, { chance }) => sum + chance, 0) / some.length;
    return `${from}: n ${some.length} said ${mean.toFixed(3)} is ${(some.filter(({ truth }) => truth).length / some.length).toFixed(3)}`;
  });
  if (id === 'hostile') {
    console.log(table.join('\n'));
    // As the annotator decides: there must be people it may be aimed at, and without a cue the chance must be higher.
    const show = (name: string, set: readonly Text[], withCue: number, withoutCue: number) => {
      const said = set.map((one) => ({
        truth: one.level > 0,
        chance: Number(
          (outOfFold.get(one)?.sentences ?? []).some((value, at) => {
            const chance = 1 / (1 + Math.exp(-(slope * value + offset)));
            const reading = one.readings[at];
            return reading?.target !== undefined && chance >= (reading.hits.length > 0 ? withCue : withoutCue);
          }),
        ),
      }));
      const { precision, recall, f1 } = scoreAt(said, 1);
      console.log(
        `  ${name} as annotated, from ${withCue.toFixed(2)}, ${withoutCue.toFixed(2)} without a cue: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} ${interval(said, (some) => scoreAt(some, 1).f1)}`,
      );
    };
    for (const withoutCue of [threshold, 0.35, 0.5, 0.65]) show('published', real, threshold, withoutCue);
    // Those written on hostility alone would flatter low chances.
    const articles = texts.filter(
      ({ source, document }) =>
        source === 'written' && document.fields.body !== undefined && !isOnHostility(document.id),
    );
    for (const withCue of [0.1, 0.2, threshold])
      for (const withoutCue of [0.2, 0.3, 0.5]) show('articles', articles, withCue, withoutCue);
  }
  const groups = {
    real,
    ...Object.fromEntries(
      languages.map((language) => [
        `written ${language}`,
        texts.filter(({ source, document }) => source === 'written' && document.language === language),
      ]),
    ),
  };
  for (const [name, set] of Object.entries(groups)) {
    const answer = id === 'hostile' ? isHostile : answers[id];
    const some = judged(set, id, (one) => (id === 'hostile' || one.level > 0 ? answer(one) : undefined)).map(
      ({ truth, margin }) => ({ truth, chance: 1 / (1 + Math.exp(-(slope * margin + offset))) }),
    );
    const { precision, recall, f1 } = scoreAt(some, threshold);
    console.log(
      `  ${name}: n ${some.length}, yes ${some.filter(({ truth }) => truth).length}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} ${interval(some, (part) => scoreAt(part, threshold).f1)}, AUC ${areaUnder(some).toFixed(3)}, correct ${(some.filter(({ truth, chance }) => truth === chance >= threshold).length / some.length).toFixed(3)}`,
    );
  }
}

const vector = ({ readings }: Text): Features => {
  const values = commentValues(readings);
  return { numbers: Int32Array.from(values.keys()), values: Float32Array.from(values) };
};
const commentFit = fitLogistic(
  learned.map((one) => ({ features: vector(one), target: one.level, weight: 1 })),
  4,
  1,
);
for (const kept of [false, true]) {
  const some = comments
    .filter((pair) => pair.kept === kept)
    .map(({ one }) => ({
      truth: one.level > 0,
      chance: 1 / (1 + Math.exp(-margin(vector(one), commentFit.weights, commentFit.bias))),
    }));
  console.log(
    `comments, ${kept ? 'kept' : 'learned'} half: n ${some.length}, identity attack AUC ${areaUnder(some).toFixed(3)} ${interval(some, areaUnder)}, expected calibration error ${expectedError(some).toFixed(3)}`,
  );
}

const model = quantized([...numbers.keys()], fittedLabels, toxicityLabels, decisions, noMeanings, settings.kept);
const bytes = encodeModel(model, 1);
writeFileSync(join(packageRoot, 'models', 'weights', 'toxicity.bin'), bytes);
writeFileSync(
  join(packageRoot, 'models', 'weights', 'toxicity-comments.json'),
  `${JSON.stringify({ weights: [...commentFit.weights].map((weight) => Number(weight.toFixed(4))), bias: Number(commentFit.bias.toFixed(4)) })}\n`,
);
console.log(`${model.names.length} of ${numbers.size} features, ${bytes.length} bytes`);
