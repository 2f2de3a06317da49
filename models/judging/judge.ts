import type { Frame } from '../../src/annotate/frame.ts';
import type { Document } from '../../src/language/document.ts';
import { type Language, languages, type Span } from '../../src/types.ts';
import { type WeightFile, weightFile } from '../evaluation/weight-file.ts';
import { type CueReaders, type CueReading, cueReading, passageReadings, readCues } from './cues.ts';
import { tabledNumbers } from './feature-numbers.ts';
import { FeatureReader } from './features.ts';
import { type FrameCuesFound, framePoints } from './frame-cues.ts';
import { type Label, type LinearModel, logOddsAt, probabilityAt } from './linear-model.ts';
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
  const readers = readCues(frames);
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
      cues: frames.map(({ id, cues }) => [id, cues]),
    },
  };
}

interface Learned {
  readonly model: LinearModel;
  readonly reader: FeatureReader;
  /** Articles and headlines have labels of their own where both were coded enough, else they share one. */
  readonly articles: AskedLabels;
  readonly headlines: AskedLabels;
}

interface AskedLabels {
  readonly columns: ReadonlyMap<string, number>;
  readonly all: readonly number[];
  /** The column of relevance alone. */
  readonly relevance: readonly number[];
}

const ofArticles = 'article ';

function learn(language: Language): Learned {
  const { model } = loadWeights(language);
  const headlines = new Map<string, number>();
  const articles = new Map<string, number>();
  for (const [column, { id }] of model.labels.entries()) {
    if (id.startsWith(ofArticles)) articles.set(id.slice(ofArticles.length), column);
    else headlines.set(id, column);
  }
  return {
    model,
    // Word meanings are stored once, with the judge of Finnish, in which they were learned.
    reader: new FeatureReader(tabledNumbers(model.names), loadWeights('fi').model.meanings),
    articles: askedLabels(new Map([...headlines, ...articles])),
    headlines: askedLabels(new Map([...articles, ...headlines])),
  };
}

function askedLabels(columns: ReadonlyMap<string, number>): AskedLabels {
  const relevance = columns.get('relevant');
  return { columns, all: [...columns.values()], relevance: relevance === undefined ? [] : [relevance] };
}

function judgement(
  document: Document,
  readers: CueReaders,
  { model, reader, articles, headlines }: Learned,
): Judgement {
  const cues = cueReading(document, readers);
  // A text that came without a headline is a passage of an article.
  const isArticle = document.fields.body !== undefined;
  const { columns, all, relevance } = isArticle ? articles : headlines;
  const logOddsIn = (part: Document, { values }: CueReading) => logOddsAt(model, reader.list(part, values), all);
  // Most texts are asked for their relevance alone.
  let whole: Float64Array | undefined;
  const list = reader.list(document, cues.values);
  const relevant = logOddsAt(model, list, relevance);
  const isRelevant = relevance.some(
    (column) => probabilityAt(model, column, relevant[column] as number) >= (model.labels[column] as Label).threshold,
  );
  if (isRelevant) whole = logOddsAt(model, list, all);
  let passages: readonly Float64Array[] | undefined;
  const pooling = (label: string) => {
    if (!isArticle || !model.pooling || label === 'relevant') return undefined;
    if (!passages) {
      const parts = passagesOf(document);
      passages =
        parts.length < 2
          ? []
          : passageReadings(cues, parts, readers).map((found, at) => logOddsIn(parts[at] as Document, found));
    }
    return passages.length > 0 ? { ...model.pooling, passages } : undefined;
  };
  // A frame that nothing was learned of, such as a user's own, is found by its cues alone.
  const probability = (label: string): number => {
    const column = columns.get(label);
    if (column === undefined) return chanceByCues(cues.frames.get(label));
    if (label === 'relevant') return probabilityAt(model, column, relevant[column] as number);
    whole ??= logOddsIn(document, cues);
    const logOdds = whole[column] as number;
    const pool = pooling(label);
    if (!pool) return probabilityAt(model, column, logOdds);
    return poolProbability(
      pool,
      logOdds,
      pool.passages.map((part) => part[column] as number),
    );
  };
  const thresholdOf = (label: string) => {
    const own = model.labels[columns.get(label) ?? -1]?.threshold;
    return own === undefined ? undefined : (pooling(label)?.threshold ?? own);
  };
  return {
    cues,
    probability,
    says: (label) => {
      const limit = thresholdOf(label);
      if (limit === undefined) return (cues.frames.get(label)?.points ?? 0) >= framePoints.present;
      return probability(label) >= limit;
    },
    words: (label) => {
      const column = columns.get(label);
      return column === undefined ? [] : reader.telling(document, model, column);
    },
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
