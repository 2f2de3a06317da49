import { expect, test } from 'vitest';
import annotator from '../../models/annotators/frames.ts';
import { defineFrame, type Frame } from '../../src/annotate/frame.ts';
import { readDocument } from '../../src/language/read.ts';
import { loadPlugins } from '../../src/plugins.ts';
import type { Annotation } from '../../src/types.ts';

const none = { strong: [], weak: [], counter: [] };
const house = defineFrame({
  id: 'house',
  name: { fi: 'Talo', sv: 'Hus', en: 'House' },
  definition: { fi: 'Talo', sv: 'Hus', en: 'House' },
  source: 'K',
  cues: { fi: { strong: ['kerrostalo*'], weak: ['katto*', 'ovi', 'ikkuna*'], counter: ['lelu*'] }, sv: none, en: none },
  examples: { fi: { has: [], lacks: [] }, sv: { has: [], lacks: [] }, en: { has: [], lacks: [] } },
});
const { annotate } = annotator.prepare({ frames: [house] });
const relevant: Annotation = { label: 'relevant', score: 0.9, evidence: [] };

function marks(article: { title?: string; lead?: string; body?: string }, judged = relevant): readonly Annotation[] {
  return annotate(readDocument({ id: 'a', language: 'fi', ...article }), { relevance: [judged] });
}

test('one strong cue is a statement', () => {
  expect(marks({ lead: 'Kerrostalossa on tilaa.' }).map(({ label }) => label)).toEqual(['house']);
});

test('one weak cue below the headline is a stray word, two different ones are a frame', () => {
  expect(marks({ lead: 'Katto vuotaa.' })).toEqual([]);
  expect(marks({ lead: 'Katto vuotaa ja katto narisee.' })).toEqual([]);
  expect(marks({ lead: 'Katto vuotaa ja ikkuna on rikki.' })).toHaveLength(1);
});

test('a weak cue in the headline needs only one more', () => {
  expect(marks({ title: 'Katto vuotaa' })).toEqual([]);
  expect(marks({ title: 'Katto vuotaa', lead: 'Ikkuna on rikki.' })).toHaveLength(1);
});

test('weak cues scattered over a body do not add up to a frame', () => {
  expect(marks({ title: 'Uutinen', body: 'Katto vuotaa.\nIkkuna on rikki.\nOvi narisee.' })).toEqual([]);
});

test('a counter-cue takes away what stands in its sentence and nothing else', () => {
  expect(marks({ lead: 'Kerrostalo on lelu.' })).toEqual([]);
  expect(marks({ lead: 'Tämä on lelu. Kerrostalo on oikea.' })).toHaveLength(1);
});

test('an article that is not relevant has no frames', () => {
  expect(marks({ title: 'Kerrostalo' }, { label: 'not_relevant', score: 0.1, evidence: [] })).toEqual([]);
});

test('more evidence gives a higher probability, never certainty', () => {
  const one = marks({ lead: 'Kerrostalossa on tilaa.' })[0]?.score ?? 0;
  const more = marks({ title: 'Kerrostalo valmis', lead: 'Katto vuotaa, ikkuna on rikki.' })[0]?.score ?? 0;
  expect(one).toBeGreaterThan(0.5);
  expect(more).toBeGreaterThan(one);
  expect(more).toBeLessThan(1);
});

test('evidence is the words themselves', () => {
  const lead = 'Uusi kerrostalo valmistui.';
  const spans = marks({ lead })[0]?.evidence ?? [];
  expect(spans.map(({ start, end }) => lead.slice(start, end))).toEqual(['kerrostalo']);
});

test('every frame names its source and defines itself in three languages', async () => {
  for (const { id, source, definition, name } of await loadPlugins<Frame>('models/frames')) {
    expect(source, id).toMatch(/^[KTN]( [KTN])*$/);
    for (const text of [...Object.values(definition), ...Object.values(name)])
      expect(text.length, id).toBeGreaterThan(3);
  }
});
