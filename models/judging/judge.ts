import type { Frame } from '../../src/annotate/frame.ts';
import { UsageError } from '../../src/errors.ts';
import type { Document } from '../../src/language/document.ts';
import { type Language, languages, type Span } from '../../src/types.ts';
import { type WeightFile, weightFile } from '../evaluation/weight-file.ts';
import { type CueReaders, type CueReading, cueReading, passageReadings, readCues } from './cues.ts';
import type { FeatureList } from './feature-list.ts';
import { tabledNumbers } from './feature-numbers.ts';
import { FeatureReader } from './features.ts';
import { type FrameCuesFound, framePoints } from './frame-cues.ts';
import { type Label, type LinearModel, logOddsAt, weightOf } from './linear-model.ts';
import { argumentsIn, chanceOf, type Decision, type Network, type NetworkReading, readNetwork } from './network.ts';
import { passagesOf, poolProbability } from './passages.ts';
import { relevanceData } from './relevance-cues.ts';
import { wordKnowledgeVersion } from './word-knowledge.ts';

/** What the learned model makes of one document. */
export interface Judgement {
  readonly cues: CueReading;
  /** Calibrated; by the points of its cues for a frame that nothing was learned of. */
  readonly probability: (label: string) => number;
  /** Whether the probability reaches the label's threshold. */
  readonly says: (label: string) => boolean;
  /** The words that argue most for a label, at most three, in the order of the text. */
  readonly words: (label: string) => readonly Span[];
}

export interface Judge {
  readonly judge: (document: Document) => Judgement;
  /** Everything that decides but the code, for the hash of the annotators' versions. */
  readonly data: unknown;
}

/**
 * Probability from which an article is relevant. The thresholds were learned from shorter texts, beside which an article finds
 * some word of the topic more easily. Chosen on 1,208 articles by writers that nothing had been learned from (.5 to .95 tried): of
 * 140 on neighbouring topics it lets through 79 where those let through 96, at a recall of .99.
 */
const relevantArticle = 0.7;

const judges = new WeakMap<readonly Frame[], Judge>();

/**
 * The judge of relevance and frames by the weights in models/weights/judging.*.bin, one file a language. All annotators share it,
 * and a document is judged once however many ask.
 * @throws UsageError when the weight file is missing or of another format.
 */
export function judgeOf(frames: readonly Frame[]): Judge {
  const known = judges.get(frames);
  if (known) return known;
  const made = makeJudge(frames);
  judges.set(frames, made);
  return made;
}

function makeJudge(frames: readonly Frame[]): Judge {
  // With the first text: a report asks for the data alone.
  let readers: CueReaders | undefined;
  const learned = new Map<Language, Learned>();
  const judged = new WeakMap<Document, Judgement>();
  const judge = (document: Document): Judgement => {
    const known = judged.get(document);
    if (known) return known;
    const language = document.language === 'other' ? 'fi' : document.language;
    let ready = learned.get(language);
    if (!ready) {
      ready = learn(language);
      learned.set(language, ready);
    }
    readers ??= readCues(frames);
    const made = judgement(document, readers, ready);
    judged.set(document, made);
    return made;
  };
  return {
    judge,
    data: {
      weights: languages.map((language) => loadWeights(language).hash),
      words: wordKnowledgeVersion(),
      relevance: relevanceData,
      points: framePoints,
      relevantArticle,
      cues: frames.map(({ id, cues }) => [id, cues]),
    },
  };
}

interface Learned {
  readonly model: LinearModel;
  readonly network: Network;
  readonly reader: FeatureReader;
  /** Columns of what was learned from published headlines by itself; empty where none were coded. */
  readonly headlines: ReadonlyMap<string, number>;
  /** Labels of the network: for articles, and for headlines that have none of their own. */
  readonly shared: ReadonlyMap<string, number>;
}

function learn(language: Language): Learned {
  const { model } = loadWeights(language);
  const { network } = model;
  if (!network)
    throw new UsageError(`models/weights/judging.${language}.bin: has no network; install the program anew`);
  return {
    model,
    network,
    // Word meanings are stored once, with the judge of Finnish, in which they were learned.
    reader: new FeatureReader(tabledNumbers(model.names), loadWeights('fi').model.meanings),
    headlines: new Map(model.labels.map(({ id }, column) => [id, column])),
    shared: new Map(network.labels.map(({ id }, column) => [id, column])),
  };
}

/** What the weights make of one text or passage. */
interface Reading {
  readonly document: Document;
  readonly linear: Float64Array;
  readonly network: NetworkReading;
}

const relevant = 'relevant';

function judgement(
  document: Document,
  readers: CueReaders,
  { model, network, reader, headlines, shared }: Learned,
): Judgement {
  const cues = cueReading(document, readers);
  // A text that came without a headline is a passage of an article.
  const isArticle = document.fields.body !== undefined;
  const linear: ReadonlyMap<string, number> = isArticle ? new Map() : headlines;
  const readList = (of: Document, list: FeatureList): Reading => ({
    document: of,
    linear: logOddsAt(model, list, [...linear.values()]),
    network: readNetwork(network, list),
  });
  const list = reader.list(document, cues.values);
  // Most headlines are asked for their relevance alone.
  const column = linear.get(relevant);
  const early = column === undefined ? undefined : logOddsAt(model, list, [column])[column];
  const ofRelevance = model.labels[column ?? -1];
  const isEarlyNo = ofRelevance && early !== undefined && chanceOf(ofRelevance, early) < ofRelevance.threshold;
  let first = isEarlyNo ? undefined : readList(document, list);
  const whole = () => {
    first ??= readList(document, reader.list(document, cues.values));
    return first;
  };
  let parts: readonly Reading[] | undefined;
  const passages = () => {
    if (!parts) {
      const documents = passagesOf(document);
      const found = documents.length < 2 ? [] : passageReadings(cues, documents, readers);
      parts = found.map(({ values }, at) => {
        const passage = documents[at] as Document;
        return readList(passage, reader.list(passage, values));
      });
    }
    return parts;
  };
  const pooled = (label: string) =>
    isArticle && model.pooling && label !== relevant && shared.has(label) && passages().length > 0
      ? model.pooling
      : undefined;
  const decisionOf = (label: string): Decision | undefined =>
    model.labels[linear.get(label) ?? -1] ?? network.labels[shared.get(label) ?? -1];
  const logOddsOf = (label: string): number => {
    const own = linear.get(label);
    if (label === relevant && early !== undefined) return early;
    const ofNetwork = whole().network.logOdds[shared.get(label) ?? -1] ?? 0;
    if (own === undefined) return ofNetwork;
    const { networkShare = 0 } = model.labels[own] as Label;
    return (1 - networkShare) * (whole().linear[own] as number) + networkShare * ofNetwork;
  };
  const probability = (label: string): number => {
    const decision = decisionOf(label);
    // A frame that nothing was learned of, such as a user's own, is found by its cues alone.
    if (!decision) return chanceByCues(cues.frames.get(label));
    const pooling = pooled(label);
    if (!pooling) return chanceOf(decision, logOddsOf(label));
    const answer = shared.get(label) as number;
    return poolProbability(
      pooling,
      logOddsOf(label),
      passages().map((part) => part.network.logOdds[answer] as number),
    );
  };
  /** What each feature argues in the text, or in the passage that argues most. */
  const argumentsFor = (label: string): readonly [Document, (feature: number) => number] => {
    const own = linear.get(label);
    const answer = shared.get(label);
    let reading = whole();
    if (pooled(label) && answer !== undefined) {
      for (const part of passages()) {
        const isFirst = reading.document === document;
        const [found, before] = [part.network.logOdds[answer] as number, reading.network.logOdds[answer] as number];
        if (isFirst || found > before) reading = part;
      }
    }
    const byNetwork = answer === undefined ? () => 0 : argumentsIn(network, reading.network, answer);
    if (own === undefined) return [reading.document, byNetwork];
    const { networkShare = 0 } = model.labels[own] as Label;
    return [
      document,
      (feature) => (1 - networkShare) * weightOf(model, feature, own) + networkShare * byNetwork(feature),
    ];
  };
  return {
    cues,
    probability,
    says: (label) => {
      const decision = decisionOf(label);
      if (!decision) return (cues.frames.get(label)?.points ?? 0) >= framePoints.present;
      if (isArticle && label === relevant) return probability(label) >= Math.max(relevantArticle, decision.threshold);
      return probability(label) >= (pooled(label) ?? decision).threshold;
    },
    words: (label) => (decisionOf(label) ? reader.telling(...argumentsFor(label)) : []),
  };
}

function chanceByCues(found: FrameCuesFound | undefined): number {
  if (!found) return 0;
  return Math.min(
    framePoints.highest,
    1 / (1 + Math.exp(-framePoints.steepness * (found.points - framePoints.midpoint))),
  );
}

const loaded = new Map<Language, WeightFile>();

function loadWeights(language: Language): WeightFile {
  const known = loaded.get(language);
  if (known) return known;
  const read = weightFile(`judging.${language}.bin`);
  loaded.set(language, read);
  return read;
}
