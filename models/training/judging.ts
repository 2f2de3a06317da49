/**
 * Learns relevance and frames from the coded texts, one weight file a language:
 *
 *     node dist/models/training/judging.js ../shared/data [LANGUAGE …] [--vectors FILE] [--measure]
 *
 * `--vectors` keeps the word vectors between runs (their learning takes some minutes), `--measure` writes nothing. Prints for every
 * label what cross-validation finds beside what the cues alone find on the same texts. Codes of published headlines need
 * their texts in the data folder (see coded-texts.ts).
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
import { framePoints } from '../judging/frame-cues.ts';
import { encodeModel, type Features } from '../judging/linear-model.ts';
import { type Pooling, passagesOf, pooled } from '../judging/passages.ts';
import { type CodedText, foldKey, readCodedTexts } from './coded-texts.ts';
import { platt } from './end-decisions.ts';
import { calibrationError, f1At, fScore, type Judged, threshold } from './judging-scores.ts';
import { type Fitted, fitLogistic, margin } from './logistic.ts';
import { newsMeanings } from './news-meanings.ts';
import { learnPooling, type PooledCase } from './pooling.ts';
import { foldOf, numberFeatures, quantized } from './sparse-training.ts';

const settings = {
  penalty: 1,
  freer: { c: 5, v: 5, f: 4, x: 4 } as Readonly<Record<string, number>>,
  least: { l: 2, t: 3, p: 2, b: 3, g: 4, f: 1, x: 3, c: 1, v: 1 },
  /** A coder's doubt about relevance. */
  doubtful: 0.5,
  /** Written texts beside published headlines: for labels with enough published cases, for the rare ones, for articles. */
  written: { common: 0, rare: 0.3, article: 1 },
  enough: 40,
  /** Published cases below which a label is not learned for headlines by itself. */
  few: 20,
  /** A passage of an article beside whole texts. */
  passage: 0.5,
  /** For Swedish and English, texts of the other languages: cues, fields and Finnish words speak of the same things. */
  otherLanguage: 1,
  /**
   * Written texts hold frames and topics more often than the press does: thresholds chosen on them are raised by these
   * factors. Chosen on the development files (test/gold/quotes/*-dev).
   */
  raised: { relevance: 1.4, frames: { fi: 1.6, sv: 1.3, en: 1.3 }, pooled: 1.2 },
  /** How much better the cues alone must be, in F1, to be preferred to words and cues. */
  wordsAhead: 0.005,
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
  const parts = isFull
    ? passages.map((part, at) => ({
        document: part,
        cues: cueReading(part, readers),
        frames: text.codes.relevant ? (text.passages?.[at] ?? []) : [],
      }))
    : [];
  return { ...text, document, cues: cueReading(document, readers), parts };
});
type Text = (typeof all)[number];

for (const language of languages) if (wanted.length === 0 || wanted.includes(language)) await learn(language);

async function learn(language: Language): Promise<void> {
  const meanings = await newsMeanings(data, values.vectors);
  const own = (text: Text) => text.article.language === language;
  // Words of other languages say nothing here, but what they are in Finnish and speak of does.
  const texts = all.filter((text) => own(text) || language !== 'fi');
  const isReal = texts.map(({ source }) => source === 'real');
  // A Finnish word is what it is in Finnish.
  const shared = language === 'fi' ? 'f' : 'fx';
  const namesIn = (some: readonly Text[], isMeant: (kind: string) => boolean) => {
    const { numbers } = numberFeatures(settings.least, some, (numberOf) => {
      const everything = new FeatureReader(namedNumbers(numberOf), meanings);
      return ({ document, cues }) => everything.read(document, cues.values);
    });
    return [...numbers.keys()].filter((name) => isMeant(name.charAt(0)));
  };
  const names = new Set([
    ...namesIn(texts.filter(own), (kind) => !'fx'.includes(kind)),
    ...namesIn(texts, (kind) => shared.includes(kind)),
  ]);
  const numbers = new Map([...names].map((name, number) => [name, number]));
  const reader = new FeatureReader(
    namedNumbers((name) => numbers.get(name) ?? -1),
    meanings,
  );
  const isCue = new Set([...numbers].flatMap(([name, number]) => (name.startsWith('c:') ? [number] : [])));
  const onlyCues = ({ numbers: all, values: sizes }: Features): Features => {
    const kept = [...all.keys()].filter((at) => isCue.has(all[at] as number));
    return {
      numbers: Int32Array.from(kept, (at) => all[at] as number),
      values: Float32Array.from(kept, (at) => sizes[at] as number),
    };
  };
  const vectors = texts.map(({ document, cues }) => reader.read(document, cues.values));
  const parts = texts.map((text) => text.parts.map(({ document, cues }) => reader.read(document, cues.values)));
  /** What a label is learned from: all, or the cues alone. */
  const sources = [
    { vectors, parts },
    { vectors: vectors.map(onlyCues), parts: parts.map((some) => some.map(onlyCues)) },
  ] as const;
  const freer = Float64Array.from(numbers.keys(), (name) => settings.freer[name.charAt(0)] ?? 1);
  const folds = texts.map((text) => foldOf(foldKey(text), settings.folds));

  const target = ({ codes }: CodedText, label: string): number | undefined => {
    if (label === 'relevant') return Number(codes.relevant);
    return codes.contested.includes(label) ? undefined : Number(codes.relevant && codes.frames.includes(label));
  };
  const learned = (label: string, from: (typeof sources)[number], writtenWeight: number, leftOut: number): Fitted => {
    const examples = texts.flatMap((text, at) => {
      const wantedValue = target(text, label);
      const source = own(text) ? (isReal[at] ? 1 : writtenWeight) : settings.otherLanguage;
      const weight = source * (text.codes.doubtful ? settings.doubtful : 1);
      if (wantedValue === undefined || weight === 0 || folds[at] === leftOut) return [];
      const whole = { features: from.vectors[at] as Features, target: wantedValue, weight };
      if (label === 'relevant') return [whole];
      const ofPassages = (from.parts[at] ?? []).map((features, part) => ({
        features,
        target: Number(text.parts[part]?.frames.includes(label)),
        weight: weight * settings.passage,
      }));
      return [whole, ...ofPassages];
    });
    return fitLogistic(examples, numbers.size, settings.penalty, freer);
  };

  const fitted: Fitted[] = [];
  const ids: string[] = [];
  const decisions: { slope: number; offset: number; threshold: number }[] = [];
  let pooling: Pooling | undefined;
  // Headlines and articles are judged apart where published headlines were coded: they are written otherwise.
  const kinds = isReal.some((real, at) => real && own(texts[at] as Text))
    ? (['', 'article '] as const)
    : ([''] as const);
  for (const kind of kinds) {
    const ofHeadlines = kinds.length > 1 && kind === '';
    const together: Judged[] = [];
    const togetherCues: Judged[] = [];
    const articles: PooledCase[] = [];
    for (const label of ['relevant', ...frames.map(({ id }) => id)]) {
      const cases = texts.filter((text, at) => own(text) && isReal[at] && target(text, label) === 1).length;
      const { common, rare, article } = settings.written;
      // Too few to learn from: headlines are judged by what written articles taught.
      if (ofHeadlines && cases < settings.few) continue;
      const writtenWeight = !ofHeadlines ? article : cases >= settings.enough ? common : rare;
      const scored = texts.flatMap((text, at) =>
        own(text) && isReal[at] === ofHeadlines && target(text, label) !== undefined ? [at] : [],
      );
      const truth = scored.map((at) => target(texts[at] as Text, label) === 1);
      // Where few cases were coded, the words of a headline mislead more than they tell: the cues alone may do better.
      const tried = sources.map((from) => {
        const out = new Float64Array(texts.length);
        const outParts: number[][] = [];
        for (let fold = 0; fold < settings.folds; fold += 1) {
          const { weights, bias } = learned(label, from, writtenWeight, fold);
          for (const [at, one] of from.vectors.entries()) {
            if (folds[at] !== fold) continue;
            out[at] = margin(one, weights, bias);
            outParts[at] = (from.parts[at] ?? []).map((part) => margin(part, weights, bias));
          }
        }
        const calibration = platt(
          scored.map((at) => out[at] as number),
          truth,
        );
        const { slope, offset } = calibration;
        const judged = scored.map((at, row) => ({
          score: 1 / (1 + Math.exp(-(slope * (out[at] as number) + offset))),
          truth: truth[row] === true,
        }));
        return {
          from,
          out,
          outParts,
          judged,
          ...calibration,
          limit: threshold(judged, label === 'relevant' && !ofHeadlines ? 1.3 : 1),
        };
      });
      const [words, cuesAlone] = tried as [(typeof tried)[number], (typeof tried)[number]];
      const chosen =
        fScore(words.judged, words.limit) + settings.wordsAhead >= fScore(cuesAlone.judged, cuesAlone.limit)
          ? words
          : cuesAlone;
      const { judged, slope, offset, limit } = chosen;
      const byCues = scored.map((at, row) => ({
        score: cueAnswer(texts[at] as Text, label),
        truth: truth[row] === true,
      }));
      if (label !== 'relevant') {
        for (const [row, at] of ofHeadlines ? [] : scored.entries()) {
          const own = chosen.outParts[at] ?? [];
          const fold = folds[at] as number;
          if (own.length > 0)
            articles.push({ values: pooled(chosen.out[at] as number, own), truth: truth[row] === true, fold });
        }
        // Scores are put on one scale by their thresholds, so that labels can be pooled.
        together.push(...judged.map(({ score, truth }) => ({ score: score / limit, truth })));
        togetherCues.push(...byCues);
      }
      console.log(
        `${language} ${kind}${label} (${chosen === words ? 'words and cues' : 'cues alone'}): F1 ${f1At(judged, limit)}, cues by points ${f1At(byCues, 0.5)}, threshold ${limit.toFixed(2)}, calibration error ${calibrationError(judged).toFixed(3)}`,
      );
      fitted.push(learned(label, chosen.from, writtenWeight, -1));
      ids.push(`${kind}${label}`);
      const { relevance, frames: ofFrames } = settings.raised;
      const factor = ofHeadlines ? 1 : label === 'relevant' ? relevance : ofFrames[language];
      decisions.push({ slope, offset, threshold: Math.min(0.9, limit * factor) });
    }
    console.log(`${language} ${kind}frames, micro: F1 ${f1At(together, 1)}, cues ${f1At(togetherCues, 0.5)}`);
    const learnedPooling = ofHeadlines ? undefined : learnPooling(articles, language);
    if (learnedPooling) {
      const raised = Math.round(100 * settings.raised.pooled * learnedPooling.threshold) / 100;
      pooling = { ...learnedPooling, threshold: raised };
    }
  }
  // Word meanings are stored once.
  const stored = language === 'fi' ? meanings : noMeanings;
  const model = quantized([...numbers.keys()], fitted, ids, decisions, stored, settings.kept[language]);
  let largest = 1e-9;
  for (let at = 0; at < meanings.vectors.length; at += 1)
    largest = Math.max(largest, Math.abs(meanings.vectors[at] ?? 0));
  const bytes = encodeModel(pooling ? { ...model, pooling } : model, largest / 127);
  console.log(`${language}: ${texts.filter(own).length} texts, ${numbers.size} features, ${bytes.length} bytes`);
  if (!values.measure) writeFileSync(join(packageRoot, 'models', 'weights', `judging.${language}.bin`), bytes);
}

function cueAnswer({ cues }: Text, label: string): number {
  const relevant = cues.relevance.logOdds > 0;
  if (label === 'relevant') return Number(relevant);
  return Number(relevant && (cues.frames.get(label)?.points ?? 0) >= framePoints.present);
}
