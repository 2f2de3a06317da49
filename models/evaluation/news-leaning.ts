import type { Earlier } from '../../src/annotate/annotator.ts';
import type { Frame } from '../../src/annotate/frame.ts';
import type { Document } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';
import { tabledNumbers } from '../judging/feature-numbers.ts';
import { FeatureReader } from '../judging/features.ts';
import { readFrames } from '../judging/frame-cues.ts';
import { type Label, type LinearModel, logOddsAt, type Meanings, weightOf } from '../judging/linear-model.ts';
import { chanceOf } from '../judging/network.ts';
import { wordKnowledgeVersion } from '../judging/word-knowledge.ts';
import { chosenEnd, ends, type Scale, tellingLength } from './ends.ts';
import { type ProseModel, proseModel } from './prose-leaning.ts';
import { type CueReaders, evaluationData, readEvaluations, voicedCues } from './voiced-cues.ts';
import { weightFile } from './weight-file.ts';

/** Where a text leans on one scale. */
export interface Leaning {
  /** The end that the text reaches; undefined between them. */
  readonly end: string | undefined;
  /** Probability of the high end less that of the low end: -1 to 1. */
  readonly score: number;
  readonly evidence: readonly Span[];
}

export interface NewsLeaning {
  readonly read: (document: Document, earlier: Earlier, scale: Scale) => Leaning;
  /** Everything that decides but the code, for the hash of the annotators' versions. */
  readonly data: unknown;
}

/** Word meanings are stored once, with the judge of Finnish. */
const meaningsFile = 'judging.fi.bin';

const made = new WeakMap<readonly Frame[], NewsLeaning>();

/** The reader of tone and stance by models/weights/stance.bin; both annotators share it, and it reads a document once. */
export function newsLeaning(frames: readonly Frame[]): NewsLeaning {
  const known = made.get(frames);
  if (known) return known;
  const file = weightFile('stance.bin');
  const meanings = weightFile(meaningsFile);
  const readers: CueReaders = { evaluations: readEvaluations(), frames: readFrames(frames) };
  const prose = proseModel();
  let ready: Learned | undefined;
  const learned = () => {
    ready ??= learn(file.model, meanings.model.meanings);
    return ready;
  };
  const read = new WeakMap<Document, Float64Array>();
  const logOdds = (document: Document, earlier: Earlier) => {
    const before = read.get(document);
    if (before) return before;
    const { model, features } = learned();
    const list = features.list(document, newsCues(document, earlier, readers, prose));
    const found = logOddsAt(model, list, [...model.labels.keys()]);
    read.set(document, found);
    return found;
  };
  const leaning: NewsLeaning = {
    read: (document, earlier, scale) => {
      const found = logOdds(document, earlier);
      const { model, features, scales } = learned();
      const [low, high] = scales[scale];
      const isArticle = document.fields.body !== undefined;
      const [down, up] = [low, high].map((column) => {
        const label = model.labels[column] as Label;
        const decision = isArticle ? { ...label, ...label.inArticles } : label;
        const chance = chanceOf(decision, found[column] as number);
        return { chance, reach: chance / decision.threshold };
      }) as [Reach, Reach];
      const end = chosenEnd(down.reach, up.reach);
      return {
        end: end === undefined ? undefined : ends[scale][end],
        score: Math.round(1000 * (up.chance - down.chance)) / 1000 || 0,
        evidence:
          end === undefined
            ? []
            : features.telling(document, (feature) => weightOf(model, feature, end === 0 ? low : high), {
                shortest: tellingLength,
              }),
      };
    },
    data: {
      weights: [file.hash, meanings.hash],
      words: wordKnowledgeVersion(),
      prose: prose.hash,
      evaluations: evaluationData,
      cues: frames.map(({ id, cues }) => [id, cues]),
    },
  };
  made.set(frames, leaning);
  return leaning;
}

/** How likely an end is, and that beside its threshold. */
interface Reach {
  readonly chance: number;
  readonly reach: number;
}

interface Learned {
  readonly model: LinearModel;
  readonly features: FeatureReader;
  readonly scales: Readonly<Record<Scale, readonly [low: number, high: number]>>;
}

function learn(model: LinearModel, meanings: Meanings): Learned {
  return {
    model,
    features: new FeatureReader(tabledNumbers(model.names), meanings),
    scales: { tone: labelsOf(model, 'tone'), stance: labelsOf(model, 'stance') },
  };
}

/** The cues of a text, and for Swedish what a model of Swedish debate makes of it. */
export function newsCues(document: Document, earlier: Earlier, readers: CueReaders, prose: ProseModel) {
  const cues = voicedCues(document, earlier, readers);
  if (document.language === 'sv') cues.set('prose', 4 * prose.favour(document));
  return cues;
}

function labelsOf({ labels }: LinearModel, scale: Scale): readonly [number, number] {
  const [low, high] = ends[scale].map((id) => labels.findIndex((label) => label.id === id));
  return [low ?? -1, high ?? -1];
}
