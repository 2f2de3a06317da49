import { expect, test } from 'vitest';
import genre from '../../models/annotators/genre.ts';
import stance from '../../models/annotators/stance.ts';
import tone from '../../models/annotators/tone.ts';
import { readDocument } from '../../src/language/read.ts';
import type { Annotation, Article } from '../../src/types.ts';

const genreOf = genre.prepare({ frames: [] }).annotate;
const toneOf = tone.prepare({ frames: [] }).annotate;
const stanceOf = stance.prepare({ frames: [] }).annotate;
const relevance: readonly Annotation[] = [{ label: 'relevant', score: 0.9, evidence: [] }];
const read = (article: Partial<Article>) => readDocument({ id: 'a', language: 'fi', ...article });

test.each([
  ['Pääkirjoitus: Rajasta on puhuttava', 'opinion'],
  ['Virtasen kolumni: Raja on kiinni', 'opinion'],
  ['XY-Analyysi: Miksi raja suljettiin?', 'opinion'],
  ['Ministeri: Raja pysyy kiinni', 'news'],
  ['Pilapiirros: Raja', 'other'],
])('the label of "%s" tells the genre', (title, expected) => {
  expect(genreOf(read({ title }), {})[0]?.label).toBe(expected);
});

test('section and address tell the genre when the headline does not', () => {
  expect(genreOf(read({ title: 'Raja kiinni', section: 'Mielipide' }), {})[0]?.label).toBe('opinion');
  const url = 'https://lehti.example/paakirjoitukset/raja-kiinni';
  expect(genreOf(read({ title: 'Raja kiinni', url }), {})[0]?.label).toBe('opinion');
});

test('the last part of an address is a headline, not a section, and a broken address is no obstacle', () => {
  expect(genreOf(read({ title: 'Raja', url: 'https://lehti.example/uutiset/kolumni' }), {})[0]?.label).toBe('news');
  expect(genreOf(read({ title: 'Raja', url: 'https://lehti.example/%E4%/x' }), {})[0]?.label).toBe('news');
});

test('a writer who keeps saying "I" outside quotations writes opinion', () => {
  const own = 'Mielestäni asia on selvä, ja minä toivon muutosta kaikille. '.repeat(30);
  const quoted = '”Mielestäni asia on selvä, ja minä toivon muutosta kaikille.” '.repeat(30);
  expect(genreOf(read({ title: 'Asiasta', body: own }), {})[0]?.label).toBe('opinion');
  expect(genreOf(read({ title: 'Asiasta', body: quoted }), {})[0]?.label).toBe('news');
});

test('tone and stance say nothing of an article that is not relevant', () => {
  const document = read({ title: 'Maahanmuutto on katastrofi' });
  const not: readonly Annotation[] = [{ label: 'not_relevant', score: 0.2, evidence: [] }];
  expect(toneOf(document, { relevance: not })).toEqual([]);
  expect(stanceOf(document, { relevance: not })).toEqual([]);
});

test('evaluation in a body sentence about something else does not colour the article', () => {
  const tone = (body: string) =>
    toneOf(read({ title: 'Turvapaikanhakijoita saapui kymmenen', body }), { relevance })[0];
  const elsewhere = tone('Sää oli katastrofi.\nTurvapaikanhakijoita saapui kymmenen.');
  expect(elsewhere?.label).toBe('neutral');
  const about = tone('Turvapaikanhakijoiden kohtelu oli katastrofi.\nTurvapaikkajärjestelmä on painajainen.');
  expect(about?.score ?? 0).toBeLessThan((elsewhere?.score ?? 0) - 0.1);
});

test('scores stay between -1 and 1', () => {
  const document = read({ title: 'Maahanmuutto on katastrofi '.repeat(30), lead: 'Kaaos ja painajainen. '.repeat(30) });
  for (const [mark] of [toneOf(document, { relevance }), stanceOf(document, { relevance })]) {
    expect(Math.abs(mark?.score ?? 2)).toBeLessThanOrEqual(1);
  }
});
