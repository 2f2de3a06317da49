/**
 * What judges relevance and frames of published headlines best: plain keywords, the hand-written cues, natural's
 * classifiers, or our logistic regression; all on the same left-out folds, with the time that a fit takes.
 *
 *     npm run bench -- judges [DATA] [--texts 3930]
 *
 * DATA holds `headlines/` (default ../shared/data). natural's classifiers get base forms, since its stemmers know no
 * compounds; ours gets the features of models/judging without word vectors. Scores are F1 of relevance and micro-F1 of
 * the frames with 40 cases or more (a classifier each; contested ones left out), headlines that begin alike in one
 * fold. natural answers by its own decision; the threshold of ours is chosen on the other folds.
 * natural's LogisticRegressionClassifier keeps a full matrix of texts by words and multiplies it in plain arrays: it is
 * fitted on the first `--regressed` texts of the training folds (default 150) with their 300 most frequent words.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import classifiers from 'natural/lib/natural/classifiers/index.js';
import { cueReading, readCues } from '../../models/judging/cues.ts';
import type { Features } from '../../models/judging/feature-list.ts';
import { namedNumbers } from '../../models/judging/feature-numbers.ts';
import { FeatureReader } from '../../models/judging/features.ts';
import { framePoints } from '../../models/judging/frame-cues.ts';
import { readCodedTexts } from '../../models/training/coded-texts.ts';
import { threshold } from '../../models/training/judging-scores.ts';
import { fitLogistic, margin } from '../../models/training/logistic.ts';
import { foldOf, numberFeatures } from '../../models/training/sparse-training.ts';
import type { Frame } from '../../src/annotate/frame.ts';
import { readDocument } from '../../src/language/read.ts';
import { loadPlugins, packageRoot } from '../../src/plugins.ts';

const { positionals, values } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { texts: { type: 'string', default: '3930' }, regressed: { type: 'string', default: '150' } },
});
const [data = '../shared/data'] = positionals;
const [most, regressed] = [Number(values.texts), Number(values.regressed)];
const folds = 4;
const enough = 40;
/** What somebody would search for first. */
const keywords =
  /maahanmuut|pakolai|turvapaik|siirtolai|kotoutu|oleskelulu|karkotu|karkote|kansalaisuu|rasis|ulkomaalai|muukalai/i;

const frames = await loadPlugins<Frame>('models/frames');
const readers = readCues(frames);
const texts = (await readCodedTexts(join(packageRoot, 'models', 'training', 'data'), data))
  .filter(({ source }) => source === 'real')
  .slice(0, most)
  .map(({ article, codes }) => {
    const document = readDocument(article);
    const words = document.tokens.filter(({ isWord }) => isWord).map(({ lemma }) => lemma);
    const begins = (article.title ?? article.id).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const text = `${article.title ?? ''} ${article.lead ?? ''}`;
    return {
      text,
      codes,
      document,
      words,
      cues: cueReading(document, readers),
      fold: foldOf(begins.slice(0, 24), folds),
    };
  });
type Text = (typeof texts)[number];

const { numbers } = numberFeatures({ l: 2, t: 3, p: 2, b: 3, g: 4, c: 1 }, texts, (numberOf) => {
  const everything = new FeatureReader(namedNumbers(numberOf));
  return ({ document, cues }) => everything.read(document, cues.values);
});
const reader = new FeatureReader(namedNumbers((name) => numbers.get(name) ?? -1));
const vectors = new Map(texts.map((text) => [text, reader.read(text.document, text.cues.values)]));
const freer = Float64Array.from(numbers.keys(), (name) => (name.startsWith('c:') ? 5 : 1));

/** Learns from some texts and says which of the others have the label. */
type Judge = (learn: readonly Text[], asked: readonly Text[], label: string) => readonly boolean[];

function isTrue({ codes }: Text, label: string): boolean {
  return codes.relevant && (label === 'relevant' || codes.frames.includes(label));
}

/** natural's classifiers take a list of words as it is. */
function withNatural(make: () => classifiers.BayesClassifier | classifiers.LogisticRegressionClassifier): Judge {
  return (learn, asked, label) => {
    const classifier = make();
    for (const text of learn) classifier.addDocument([...text.words], isTrue(text, label) ? 'yes' : 'no');
    classifier.train();
    return asked.map(({ words }) => classifier.classify([...words]) === 'yes');
  };
}

const bayes = withNatural(() => new classifiers.BayesClassifier());
const judges: Readonly<Record<string, Judge>> = {
  'plain keywords': (_, asked, label) => asked.map(({ text }) => label === 'relevant' && keywords.test(text)),
  'hand-written cues': (_, asked, label) =>
    asked.map(({ cues }) => {
      const points = label === 'relevant' ? framePoints.present : (cues.frames.get(label)?.points ?? 0);
      return cues.relevance.logOdds > 0 && points >= framePoints.present;
    }),
  "natural's Bayes": bayes,
  "natural's logistic regression": (learn, asked, label) => {
    const some = learn.slice(0, regressed);
    const counts = new Map<string, number>();
    for (const { words } of some) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const kept = new Set(
      [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 300)
        .map(([word]) => word),
    );
    const cut = (text: Text) => ({ ...text, words: text.words.filter((word) => kept.has(word)) });
    const judge = withNatural(() => new classifiers.LogisticRegressionClassifier());
    return judge(some.map(cut), asked.map(cut), label);
  },
  'our logistic regression': (learn, asked, label) => {
    const learned = (some: readonly Text[]) =>
      fitLogistic(
        some.map((text) => ({
          features: vectors.get(text) as Features,
          target: Number(isTrue(text, label)),
          weight: 1,
        })),
        numbers.size,
        1,
        freer,
      );
    const chances = (of: readonly Text[], { weights, bias }: ReturnType<typeof learned>) =>
      of.map((text) => 1 / (1 + Math.exp(-margin(vectors.get(text) as Features, weights, bias))));
    // The threshold by halves of the texts that may be learned from.
    const halves = [0, 1].map((half) => learn.filter((_, at) => at % 2 === half)) as [Text[], Text[]];
    const judged = halves.flatMap((half, at) => {
      const scores = chances(half, learned(halves[1 - at] as Text[]));
      return half.map((text, row) => ({ score: scores[row] ?? 0, truth: isTrue(text, label) }));
    });
    const limit = threshold(judged, 1);
    return chances(asked, learned(learn)).map((chance) => chance >= limit);
  },
};

const labels = frames
  .map(({ id }) => id)
  .filter((id) => texts.filter((text) => isTrue(text, id) && !text.codes.contested.includes(id)).length >= enough);
console.log(`${texts.length} published headlines, ${folds} folds; frames: ${labels.join(', ')}\n`);
console.log(
  '| judge | relevance F1 | P | R | frames micro-F1 | seconds a label |\n| --- | --- | --- | --- | --- | --- |',
);
for (const [name, judge] of Object.entries(judges)) {
  let milliseconds = 0;
  const counted = (label: string) => {
    const counts = { both: 0, found: 0, gold: 0 };
    const coded = texts.filter(({ codes }) => !codes.contested.includes(label));
    for (let fold = 0; fold < folds; fold += 1) {
      const asked = coded.filter((text) => text.fold === fold);
      const { user, system } = process.cpuUsage();
      const answers = judge(
        coded.filter((text) => text.fold !== fold),
        asked,
        label,
      );
      const used = process.cpuUsage();
      milliseconds += (used.user + used.system - user - system) / 1000;
      for (const [row, text] of asked.entries()) {
        const [says, truth] = [answers[row] === true, isTrue(text, label)];
        counts.both += Number(says && truth);
        counts.found += Number(says);
        counts.gold += Number(truth);
      }
    }
    return counts;
  };
  const relevance = counted('relevant');
  const all = labels.map(counted);
  const sum = (key: 'both' | 'found' | 'gold') => all.reduce((total, counts) => total + counts[key], 0);
  const f1 = (2 * relevance.both) / (relevance.found + relevance.gold);
  const frameF1 = name === 'plain keywords' ? '–' : ((2 * sum('both')) / (sum('found') + sum('gold'))).toFixed(3);
  const seconds = milliseconds / 1000 / (folds * (labels.length + 1));
  console.log(
    `| ${name} | ${f1.toFixed(3)} | ${(relevance.both / relevance.found).toFixed(3)} | ${(relevance.both / relevance.gold).toFixed(3)} | ${frameF1} | ${seconds.toFixed(2)} |`,
  );
}
