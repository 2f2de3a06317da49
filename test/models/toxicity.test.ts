import { expect, it } from 'vitest';
import groups from '../../models/annotators/groups.ts';
import quotes from '../../models/annotators/quotes.ts';
import toxicity from '../../models/annotators/toxicity.ts';
import type { Article } from '../../src/types.ts';
import { marksOf } from './marks.ts';

// Invented texts; hostile wording stands here because it is what the annotator must find.
const read = (article: Omit<Article, 'id'>) => marksOf([groups, quotes, toxicity], article);
const first = (title: string, language: 'fi' | 'sv' | 'en' = 'fi') => read({ title, language })[0];

it('counts a flow metaphor only when people flow', () => {
  expect(first('Pakolaisvyöry huolettaa kuntaa')).toMatchObject({
    label: '1',
    voice: 'own',
    detail: { devices: ['metaphor'] },
  });
  expect(first('Turvapaikanhakijoiden virta jatkuu')).toMatchObject({
    label: '1',
    detail: { target: 'asylum_seeker' },
  });
  expect(first('Tulva vei sillan, turvapaikanhakijat auttoivat')).toBeUndefined();
});

it('leaves sharp criticism of policy and neutral reports of crime at 0', () => {
  expect(first('Maahanmuuttopolitiikka on epäonnistunut täysin, sanoo valtuutettu')).toBeUndefined();
  expect(first('Turvapaikanhakija tuomittiin ryöstöstä')).toBeUndefined();
});

it('grades slurs and demands to exclude 2, vermin and calls to violence 3', () => {
  expect(first('Matut pois Suomesta')).toMatchObject({ label: '2', detail: { devices: ['slur', 'exclusion'] } });
  expect(first('Pakolaiset ovat loisia')).toMatchObject({ label: '3', detail: { devices: ['dehumanisation'] } });
  expect(first('Kaikki maahanmuuttajat pitäisi ampua')).toMatchObject({ label: '3', detail: { devices: ['threat'] } });
});

it('gives quoted words the voice and the speaker of their quotation', () => {
  expect(first('Valtuutettu Matti Niemi: ”Nämä maahanmuuttajat ovat loisia”')).toMatchObject({
    label: '3',
    voice: 'direct_quote',
    words: '”Nämä maahanmuuttajat ovat loisia”',
    detail: { speaker: 'Matti Niemi' },
  });
  expect(first('Matti Niemi sanoo, että pakolaistulva jatkuu')).toMatchObject({ voice: 'indirect_quote' });
});

it('takes words that the text calls racist, or puts in scare marks, for mentions', () => {
  expect(first('Rasistinen huuto ”matut pois” kuului torilla')).toMatchObject({ voice: 'mention' });
  expect(first('Puhe maahanmuuttajien ”tulvasta” jatkuu')).toMatchObject({
    voice: 'mention',
    detail: { challenged: true },
  });
});

it('sees that somebody answers in the same text', () => {
  const title = 'Matti Niemi: Pakolaiset ovat loisia';
  expect(read({ language: 'fi', title })[0]).toMatchObject({ detail: { challenged: false } });
  const lead = 'Puheenjohtaja tuomitsi sanat jyrkästi.';
  expect(read({ language: 'fi', title, lead })[0]).toMatchObject({
    detail: { challenged: true, answer: [title.length + 2, title.length + 2 + lead.length] },
  });
  expect(read({ language: 'fi', title })[0]).toMatchObject({ detail: { answer: null } });
});

it('reads Swedish and English', () => {
  expect(first('Flyktingströmmen växer', 'sv')).toMatchObject({ label: '1' });
  expect(first('A flood of migrants reached the town', 'en')).toMatchObject({
    label: '1',
    detail: { target: 'immigrant' },
  });
  expect(first('Flood damages school, migrants help to clean', 'en')).toBeUndefined();
});

it('scores the article by its highest passage', () => {
  const marks = read({ language: 'fi', title: 'Pakolaisvyöry jatkuu', lead: 'Matut ovat loisia.' });
  expect(toxicity.json(marks)).toMatchObject({ toxicity: { level: 3, passages: [{ level: 1 }, { level: 3 }] } });
  expect(toxicity.json([])).toEqual({ toxicity: { level: 0, score: 0, passages: [] } });
});
