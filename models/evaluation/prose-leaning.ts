import type { Document } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';
import { tabledNumbers } from '../judging/feature-numbers.ts';
import { FeatureReader } from '../judging/features.ts';
import { probabilities, weightOf } from '../judging/linear-model.ts';
import { tellingLength } from './ends.ts';
import { type WeightFile, weightFile } from './weight-file.ts';

/**
 * Stance of Swedish debate prose (forum posts, opinion pieces), learned from paragraphs that people rated from 1, very
 * negative to immigration, to 5, very positive. Words and letters only: no cues, no word meanings.
 */
export interface ProseModel {
  /** The expected rating brought to -1 (very negative) … 1 (very positive); 0 is the middle of the scale. */
  readonly favour: (document: Document) => number;
  /** The words that argue most for one side. */
  readonly words: (document: Document, supportive: boolean) => readonly Span[];
  readonly hash: string;
}

/** Where ratings up to 2 and from 4 are best told apart from the middle, by cross-validation. */
export const proseLimits = { restrictive: -0.18, supportive: 0.11 } as const;

export const noMeanings = { indexOf: new Map<string, number>(), vectors: [], dimensions: 0 } as const;
const noCues: ReadonlyMap<string, number> = new Map();

let loaded: ProseModel | undefined;

/** Reads models/weights/stance-prose.sv.bin, once. */
export function proseModel(): ProseModel {
  loaded ??= make(weightFile('stance-prose.sv.bin'));
  return loaded;
}

function make(file: WeightFile): ProseModel {
  let features: FeatureReader | undefined;
  const reader = () => {
    features ??= new FeatureReader(tabledNumbers(file.model.names), noMeanings);
    return features;
  };
  return {
    favour: (document) => 2 * (probabilities(file.model, reader().list(document, noCues))[0] as number) - 1,
    words: (document, supportive) =>
      reader().telling(document, (feature) => weightOf(file.model, feature, 0), {
        shortest: tellingLength,
        sign: supportive ? 1 : -1,
      }),
    hash: file.hash,
  };
}
