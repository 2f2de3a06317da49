import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Earlier } from '../../src/annotate/annotator.ts';
import { messageOf, UsageError } from '../../src/errors.ts';
import type { Document, Sentence, Token } from '../../src/language/document.ts';
import { packageRoot } from '../../src/plugins.ts';
import { languages, type Span } from '../../src/types.ts';
import { tabledNumbers } from './feature-numbers.ts';
import { decodeModel, type LinearModel, probabilities, weightOf } from './linear-model.ts';
import { SentenceFeatures } from './toxicity-features.ts';
import {
  commentValues,
  hostilityData,
  hostilityReading,
  readHostility,
  type SentenceReading,
} from './toxicity-reading.ts';
import { wordKnowledgeVersion } from './word-knowledge.ts';

/** The questions the weights answer of a sentence; all but the first are asked of hostile sentences only. */
export const toxicityLabels = ['hostile', 'level 2', 'level 3', 'mention'] as const;
export type ToxicityLabel = (typeof toxicityLabels)[number];

export interface JudgedSentence extends Omit<SentenceReading, 'values'> {
  /** Calibrated probabilities by label. */
  readonly chance: (label: ToxicityLabel) => number;
  /** Whether the probability reaches the label's threshold. */
  readonly says: (label: ToxicityLabel) => boolean;
}

export interface ToxicityJudge {
  readonly judge: (document: Document, earlier: Earlier) => readonly JudgedSentence[];
  /** Probability that a comment without headline attacks people for what they are. */
  readonly comment: (sentences: readonly JudgedSentence[]) => number;
  /** The words of a sentence that argue most for its being hostile, in the order of the text. */
  readonly telling: (document: Document, sentence: Sentence) => readonly Span[];
  /** Everything that decides but the code. */
  readonly data: unknown;
}

const names = { weights: 'toxicity.bin', comment: 'toxicity-comments.json' } as const;

let loaded: ToxicityJudge | undefined;

/** Loaded once. @throws UsageError when a weight file is missing or of another format. */
export function toxicityJudge(): ToxicityJudge {
  loaded ??= loadToxicityJudge();
  return loaded;
}

function loadToxicityJudge(): ToxicityJudge {
  const bytes = weightFile(names.weights);
  // Decoded when the first text comes: a report needs the hash alone.
  let ready: { readonly model: LinearModel; readonly features: SentenceFeatures } | undefined;
  const learned = () => {
    if (!ready) {
      const model = decodeModel(bytes);
      ready = { model, features: new SentenceFeatures(tabledNumbers(model.names)) };
    }
    return ready;
  };
  const comments: { readonly weights: readonly number[]; readonly bias: number } = JSON.parse(
    weightFile(names.comment).toString(),
  );
  const reader = readHostility(languages);
  const judge = (document: Document, earlier: Earlier): readonly JudgedSentence[] =>
    hostilityReading(document, earlier, reader).map((reading, index): JudgedSentence => {
      let chances: Float64Array | undefined;
      const chance = (label: ToxicityLabel) => {
        const { model, features } = learned();
        chances ??= probabilities(
          model,
          features.list(document, document.sentences[index] as Sentence, reading.values),
        );
        return chances[toxicityLabels.indexOf(label)] ?? 0;
      };
      const { hits, target, mentions, rebuts, identities, coarse } = reading;
      return {
        hits,
        target,
        mentions,
        rebuts,
        identities,
        coarse,
        chance,
        says: (label) => chance(label) >= (learned().model.labels[toxicityLabels.indexOf(label)]?.threshold ?? 1),
      };
    });
  const comment = (sentences: readonly JudgedSentence[]) => {
    const margin = commentValues(sentences).reduce(
      (sum, value, k) => sum + value * (comments.weights[k] ?? 0),
      comments.bias,
    );
    return 1 / (1 + Math.exp(-margin));
  };
  return {
    judge,
    comment,
    telling: (document, sentence) => tellingWords(document, sentence, learned().features, learned().model),
    data: [hostilityData, comments, createHash('sha256').update(bytes).digest('hex'), wordKnowledgeVersion()],
  };
}

function weightFile(name: string): Buffer {
  const file = join(packageRoot, 'models', 'weights', name);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file}: ${messageOf(error)}; node dist/models/training/toxicity.js makes it`);
  }
}

function tellingWords(
  document: Document,
  sentence: Sentence,
  features: SentenceFeatures,
  model: LinearModel,
): readonly Span[] {
  const worth: { readonly token: Token; readonly value: number }[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = document.tokens[index] as Token;
    if (!token.isWord || token.form.length < 5) continue;
    const value = features
      .ofWord(token, document.language)
      .reduce((sum, number) => sum + weightOf(model, number, 0), 0);
    if (value > 0) worth.push({ token, value });
  }
  worth.sort((a, b) => b.value - a.value);
  const best = worth.slice(0, 3).map(({ token: { start, end } }) => ({ start, end }));
  return best.sort((a, b) => a.start - b.start);
}
