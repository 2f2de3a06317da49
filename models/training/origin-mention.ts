import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/language/read.ts';
import { packageRoot } from '../../src/plugins.ts';
import { mayBeOffenders, originFeatures, originNumbers } from '../evaluation/origin-context.ts';
import { originReaders } from '../evaluation/origin-reading.ts';
import { noMeanings } from '../evaluation/prose-leaning.ts';
import type { Features } from '../judging/feature-list.ts';
import { encodeModel } from '../judging/linear-model.ts';
import { foldKey, readCodedTexts } from './coded-texts.ts';
import { platt } from './end-decisions.ts';
import { fitLogistic, margin } from './logistic.ts';
import { foldOf, numberFeatures, quantized } from './sparse-training.ts';

/**
 * Learns whether a mention of origin in crime coverage is a suspect's or offender's:
 * `node dist/models/training/origin-mention.js DATA [FOLDER]`. Prints F1 by cross-validation, writes the weights.
 */
const data = process.argv[2] ?? '../shared/data';
const folder = process.argv[3] ?? join(packageRoot, 'models', 'training', 'data');
const settings = {
  penalty: 1,
  folds: 5,
  least: { l: 2, g: 3, a: 2, b: 2, m: 2, c: 1 },
  writtenWeight: 0.7,
  kept: 12_000,
} as const;
/** How much lighter the penalty of what the crime cues say is than that of words. */
const freerCues = 4;

const readers = originReaders();
const texts = (await readCodedTexts(folder, data)).map((text) => {
  const { article, codes, source } = text;
  const document = readDocument(article);
  const reading = readers.read(document);
  // Where nobody coded it, what may be crime coverage is left out: what it says of an offender is not known.
  const mayBeCrime = reading !== undefined && (reading.offences.size > 0 || reading.offenders.size > 0);
  const isKnown = codes.originMention !== undefined || !mayBeCrime;
  const candidate = reading && isKnown && mayBeOffenders(reading) ? reading : undefined;
  return {
    document,
    reading: candidate,
    target: codes.originMention === true,
    coded: codes.originMention !== undefined,
    real: source === 'real',
    language: document.language,
    fold: foldOf(foldKey(text), settings.folds),
  };
});
const candidates = texts.flatMap((text) => (text.reading ? [{ ...text, reading: text.reading }] : []));
const { numbers } = numberFeatures(settings.least, candidates, (numberOf) => {
  const everything = originNumbers(numberOf);
  return ({ document, reading }) => originFeatures(document, reading, everything);
});
const counted = originNumbers((name) => numbers.get(name) ?? -1);
const vectors = candidates.map(({ document, reading }) => originFeatures(document, reading, counted));
const freer = Float64Array.from(numbers.keys(), (name) => (name.startsWith('c:') ? freerCues : 1));
const learn = (leftOut: number) =>
  fitLogistic(
    candidates.flatMap(({ target, real, fold }, at) =>
      fold === leftOut
        ? []
        : [{ features: vectors[at] as Features, target: Number(target), weight: real ? 1 : settings.writtenWeight }],
    ),
    numbers.size,
    settings.penalty,
    freer,
  );
const margins = new Float64Array(candidates.length);
for (let fold = 0; fold < settings.folds; fold += 1) {
  const { weights, bias } = learn(fold);
  for (const [at, { fold: mine }] of candidates.entries()) {
    if (mine === fold) margins[at] = margin(vectors[at] as Features, weights, bias);
  }
}
const all = learn(-1);
const { slope, offset } = platt(
  [...margins],
  candidates.map(({ target }) => target),
);
const chanceOf = new Map(
  candidates.map(({ document }, at) => [document, 1 / (1 + Math.exp(-(slope * (margins[at] as number) + offset)))]),
);
const score = (of: typeof texts, threshold: number) => {
  let both = 0;
  let found = 0;
  let gold = 0;
  for (const { document, target } of of) {
    const yes = (chanceOf.get(document) ?? 0) >= threshold;
    if (yes && target) both += 1;
    if (yes) found += 1;
    if (target) gold += 1;
  }
  return { f1: (2 * both) / (found + gold), precision: both / found, recall: both / gold, gold };
};
const published = texts.filter(({ real }) => real);
const grid = Array.from({ length: 17 }, (_, step) => 0.1 + 0.03 * step);
const bestOf = (of: typeof texts) => grid.reduce((a, b) => (score(of, b).f1 > score(of, a).f1 ? b : a));
const threshold = bestOf(published);
const show = (name: string, of: typeof texts, at: number) => {
  const { f1, precision, recall, gold } = score(of, at);
  const half = 1.96 * Math.sqrt((f1 * (1 - f1)) / gold);
  console.log(
    `${name}: F1 ${f1.toFixed(3)} (about ±${half.toFixed(3)}), precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, n ${of.length}, with mention ${gold}`,
  );
};
show('fi published', published, threshold);
const nested = [0, 1, 2, 3, 4].map((fold) => bestOf(published.filter((text) => text.fold !== fold)));
console.log(`thresholds chosen without each fifth: ${nested.map((one) => one.toFixed(2)).join(' ')}`);
for (const language of ['fi', 'sv', 'en'] as const) {
  show(
    `${language} written`,
    texts.filter((text) => !text.real && text.coded && text.language === language),
    threshold,
  );
}
const missed = texts.filter(({ real, target, reading }) => real && target && !reading).length;
console.log(`published texts with a mention that no cue finds: ${missed}`);
const model = quantized(
  [...numbers.keys()],
  [all],
  ['mentioned'],
  [{ slope, offset, threshold }],
  noMeanings,
  settings.kept,
);
const bytes = encodeModel(model, 1);
writeFileSync(join(packageRoot, 'models', 'weights', 'origin-mention.bin'), bytes);
console.log(`${candidates.length} candidates, ${numbers.size} features, ${bytes.length} bytes`);
