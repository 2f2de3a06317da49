import { describe, expect, test } from 'vitest';
import { frameCues, framePoints, readFrames } from '../../models/judging/frame-cues.ts';
import type { Annotator, AnnotatorExample, Earlier } from '../../src/annotate/annotator.ts';
import type { Frame } from '../../src/annotate/frame.ts';
import { readDocument } from '../../src/language/read.ts';
import { loadPlugins } from '../../src/plugins.ts';
import { type Annotation, languages } from '../../src/types.ts';

const frames = await loadPlugins<Frame>('models/frames');
const annotators = await loadPlugins<Annotator>('models/annotators');
const prepared = new Map(annotators.map((annotator) => [annotator.id, annotator.prepare({ frames })]));
const frameReaders = readFrames(frames);
const relevant: readonly Annotation[] = [{ label: 'relevant', score: 1, evidence: [] }];

/** The marks of one annotator on an example, after those it needs have read it. */
function marksOf(id: string, example: AnnotatorExample, given: Earlier = {}): readonly Annotation[] {
  const { language, title, lead, body } = example;
  const document = readDocument({
    id: 'example',
    language,
    ...(title === undefined ? {} : { title }),
    ...(lead === undefined ? {} : { lead }),
    ...(body === undefined ? {} : { body }),
  });
  const done: Record<string, readonly Annotation[]> = { ...given };
  const run = (name: string): readonly Annotation[] => {
    const known = done[name];
    if (known) return known;
    const annotator = annotators.find((one) => one.id === name);
    const ready = prepared.get(name);
    if (!annotator || !ready) throw new Error(`no annotator "${name}", which an example of "${id}" needs`);
    for (const needed of annotator.needs ?? []) run(needed);
    const marks = ready.annotate(document, done);
    done[name] = marks;
    return marks;
  };
  const marks = run(id);
  for (const { span, evidence } of marks) {
    for (const { start, end } of [...(span ? [span] : []), ...evidence]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(document.text.length);
      expect(end).toBeGreaterThan(start);
    }
  }
  return marks;
}

describe.each(annotators.map((annotator) => [annotator.id, annotator] as const))('annotator %s', (id, annotator) => {
  test('has an example in each language of the codebook', () => {
    expect(new Set(annotator.examples.map(({ language }) => language))).toEqual(new Set(languages));
  });

  test.each(
    annotator.examples.map((example) => [example.title ?? example.lead ?? example.body ?? '', example] as const),
  )('reads its example "%s"', (_, example) => {
    const labels = marksOf(id, example).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([...(example.has ?? [])]));
    for (const lacked of example.lacks ?? []) expect(labels).not.toContain(lacked);
    for (const label of annotator.labels ? labels : []) expect(annotator.labels).toContain(label);
  });
});

describe.each(frames.map((frame) => [frame.id, frame] as const))('frame %s', (id, frame) => {
  test.each(languages)('has at least three sentences of each kind in %s', (language) => {
    expect(frame.examples[language].has.length).toBeGreaterThanOrEqual(3);
    expect(frame.examples[language].lacks.length).toBeGreaterThanOrEqual(3);
  });

  // Its cues are what a frame's sentences show; what was learned of it besides may see a lone sentence otherwise.
  const isSeen = (language: (typeof languages)[number], lead: string): boolean => {
    const document = readDocument({ id: 'example', language, lead });
    return (frameCues(document, frameReaders).get(id)?.points ?? 0) >= framePoints.present;
  };

  describe.each(languages)('in %s', (language) => {
    test.each(frame.examples[language].has)('is seen in "%s"', (sentence) => {
      expect(isSeen(language, sentence)).toBe(true);
    });
    test.each(frame.examples[language].lacks)('is not seen in "%s"', (sentence) => {
      expect(isSeen(language, sentence)).toBe(false);
    });
  });
});

test('what was learned of the frames agrees with nine in ten of their sentences', () => {
  let agreed = 0;
  let all = 0;
  for (const { id, examples } of frames) {
    for (const language of languages) {
      for (const [sentences, wanted] of [
        [examples[language].has, true],
        [examples[language].lacks, false],
      ] as const) {
        for (const lead of sentences) {
          const labels = marksOf('frames', { language, lead }, { relevance: relevant }).map(({ label }) => label);
          all += 1;
          if (labels.includes(id) === wanted) agreed += 1;
        }
      }
    }
  }
  expect(agreed / all).toBeGreaterThan(0.9);
});
