/**
 * Learns relevance and frames from the coded texts, one weight file a language:
 *
 *     node dist/models/training/judging.js ../shared/data [LANGUAGE …] [--vectors FILE] [--measure]
 *
 * `--vectors` keeps the word vectors between runs (their learning takes some minutes), `--measure` writes nothing. Prints for
 * every label what cross-validation finds. Codes of published headlines need their texts in the data folder (see
 * coded-texts.ts).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Frame } from '../../src/annotate/frame.ts';
import { readDocument } from '../../src/language/read.ts';
import { loadPlugins, packageRoot } from '../../src/plugins.ts';
import { type Language, languages } from '../../src/types.ts';
import { noMeanings } from '../evaluation/prose-leaning.ts';
import { cueReading, readCues } from '../judging/cues.ts';
import { namedNumbers } from '../judging/feature-numbers.ts';
import { FeatureReader } from '../judging/features.ts';
import { encodeModel } from '../judging/linear-model.ts';
import { passagesOf } from '../judging/passages.ts';
import { type CodedText, foldKey, readCodedTexts } from './coded-texts.ts';
import { learnHeadlineJudge } from './headline-judge.ts';
import type { JudgedText } from './judged-texts.ts';
import { quantizedNetwork, reachOf } from './network.ts';
import { learnNetworkJudge } from './network-judge.ts';
import { newsMeanings } from './news-meanings.ts';
import { foldOf, keptFeatures, mostWeight, numberFeatures, quantized } from './sparse-training.ts';

const settings = {
  /** Of articles, and of headlines in languages that no published ones were coded in. */
  network: { units: 48, rounds: 8, batch: 256, pace: 0.003, decay: 0.01, without: { features: 0.3, units: 0.4 } },
  /** A published headline beside a written text, for the network. */
  published: 0.3,
  /** Of the log-odds of a published headline's frame, so much comes from what articles taught. */
  networkShare: 0.35,
  penalty: 1,
  /** How much lighter the penalty is than for words; the network reads them larger by the root. */
  freer: { c: 5, v: 5, f: 4, x: 4 } as Readonly<Record<string, number>>,
  least: { l: 2, t: 3, p: 2, b: 3, g: 4, f: 1, x: 3, c: 1, v: 1 },
  /** A coder's doubt about relevance. */
  doubtful: 0.5,
  /** Written texts beside published headlines: for labels with enough published cases, for the rare ones. */
  written: { common: 0, rare: 0.3 },
  enough: 40,
  /** Published cases below which a label is not learned for headlines by itself. */
  few: 20,
  /** A passage of an article beside whole texts. */
  passage: 0.5,
  /** Texts of the other languages beside one's own: cues, fields and Finnish words speak of the same things. */
  otherLanguage: { fi: 0.3, sv: 1, en: 1 },
  /**
   * Written texts hold frames and topics more often than the press does: thresholds chosen on them are raised by these
   * factors. Chosen on the development files (test/gold/quotes/*-dev).
   */
  raised: { relevance: 1.4, frames: { fi: 1.6, sv: 1.3, en: 1.3 } },
  folds: 4,
  /** Features; what is beyond them weighs next to nothing. */
  kept: { fi: 25_000, sv: 16_000, en: 16_000 },
} as const;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { vectors: { type: 'string' }, measure: { type: 'boolean', default: false } },
});
const [data = '../shared/data', ...wanted] = positionals;
const frames = await loadPlugins<Frame>('models/frames');
const readers = readCues(frames);
const all = (await readCodedTexts(join(packageRoot, 'models', 'training', 'data'), data)).map((text) => {
  const document = readDocument(text.article);
  const passages = passagesOf(document);
  // Articles coded by passages teach how passages make an article; the other written texts are hardly longer than a passage.
  const isFull = text.passages !== undefined && text.passages.length === passages.length && passages.length > 1;
  const parts = isFull ? passages.map((part) => ({ document: part, cues: cueReading(part, readers) })) : [];
  return { ...text, document, cues: cueReading(document, readers), parts };
});
type Text = (typeof all)[number];

for (const language of languages) if (wanted.length === 0 || wanted.includes(language)) await learn(language);

async function learn(language: Language): Promise<void> {
  const meanings = await newsMeanings(data, values.vectors);
  const own = (text: CodedText) => text.article.language === language;
  const isPublished = ({ source }: CodedText) => source === 'real';
  // Words of other languages say nothing here, but what they are in Finnish and speak of does.
  const texts = all.filter((text) => own(text) || !isPublished(text));
  const shared = 'fx';
  const namesIn = (some: readonly Text[], isMeant: (kind: string) => boolean) => {
    const { numbers } = numberFeatures(settings.least, some, (numberOf) => {
      const everything = new FeatureReader(namedNumbers(numberOf), meanings);
      return ({ document, cues }) => everything.read(document, cues.values);
    });
    return [...numbers.keys()].filter((name) => isMeant(name.charAt(0)));
  };
  const names = new Set([
    ...namesIn(texts.filter(own), (kind) => !shared.includes(kind)),
    ...namesIn(texts, (kind) => shared.includes(kind)),
  ]);
  const numbers = new Map([...names].map((name, number) => [name, number]));
  const reader = new FeatureReader(
    namedNumbers((name) => numbers.get(name) ?? -1),
    meanings,
  );
  const read: readonly JudgedText[] = texts.map((text) => ({
    ...text,
    fold: foldOf(foldKey(text), settings.folds),
    features: reader.read(text.document, text.cues.values),
    passageFeatures: text.parts.map(({ document, cues }) => reader.read(document, cues.values)),
  }));
  const freer = Float64Array.from(numbers.keys(), (name) => settings.freer[name.charAt(0)] ?? 1);
  const labels = ['relevant', ...frames.map(({ id }) => id)];
  const { raised, folds, passage } = settings;
  const network = learnNetworkJudge(read, {
    language,
    labels,
    scales: freer.map(Math.sqrt),
    network: settings.network,
    weightOf: (text) =>
      (isPublished(text) ? settings.published : own(text) ? 1 : settings.otherLanguage[language]) * weightOf(text),
    passage,
    folds,
    raised: { relevance: raised.relevance, frame: raised.frames[language] },
  });
  const published = read.filter((text) => own(text) && isPublished(text));
  const headlines =
    published.length === 0
      ? []
      : learnHeadlineJudge(read.filter(own), { ...settings, language, labels, freer, weightOf, network });
  // Word meanings are stored once.
  const stored = language === 'fi' ? meanings : noMeanings;
  const allNames = [...numbers.keys()];
  const weighings = [mostWeight(headlines), (feature: number) => reachOf(network.learned, feature)];
  const kept = keptFeatures(allNames, weighings.slice(headlines.length > 0 ? 0 : 1), settings.kept[language]);
  const decisions = headlines.map(({ slope, offset, threshold, networkShare }) => ({
    ...{ slope, offset, threshold },
    ...(networkShare !== undefined && { networkShare }),
  }));
  const ids = headlines.map(({ id }) => id);
  const model = quantized(allNames, headlines, ids, decisions, stored, kept);
  let largest = 1e-9;
  for (let at = 0; at < meanings.vectors.length; at += 1)
    largest = Math.max(largest, Math.abs(meanings.vectors[at] ?? 0));
  const whole = { ...model, network: quantizedNetwork(network.learned, kept, network.labels) };
  const bytes = encodeModel(network.pooling ? { ...whole, pooling: network.pooling } : whole, largest / 127);
  console.log(`${language}: ${texts.filter(own).length} texts, ${numbers.size} features, ${bytes.length} bytes`);
  if (!values.measure) writeFileSync(join(packageRoot, 'models', 'weights', `judging.${language}.bin`), bytes);
}

/** A coder's doubt counts where no second one coded. */
function weightOf({ codes, second }: CodedText): number {
  return codes.doubtful && !second ? settings.doubtful : 1;
}
