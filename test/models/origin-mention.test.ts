import { expect, it } from 'vitest';
import originMention from '../../models/annotators/origin-mention.ts';
import { marksOf } from './marks.ts';

const label = (title: string, lead?: string) =>
  marksOf([originMention], { language: 'fi', title, ...(lead ? { lead } : {}) })[0]?.label;

it('sees origin, nationality and status of a suspect, in the headline or the lead', () => {
  expect(label('Virolaismies vangittiin ryöstöstä')).toBe('mentioned');
  expect(label('Mies vangittiin ryöstöstä', 'Epäilty on turvapaikanhakija.')).toBe('mentioned');
  expect(label('Kahta epäillään maahantulokiellon rikkomisesta')).toBe('mentioned');
});

it('counts groups and statistics', () => {
  expect(label('Ulkomaalaistaustaisia epäillään aiempaa useammin raiskauksista')).toBe('mentioned');
});

it('records Finns apart', () => {
  expect(label('Suomalaismies tuomittiin murhasta Espanjassa')).toBe('finnish');
});

it('does not count names, religion or the origin of victims', () => {
  expect(label('Ali Hassan tuomittiin pahoinpitelystä')).toBe('not_mentioned');
  expect(label('Muslimimies tuomittiin pahoinpitelystä')).toBe('not_mentioned');
  expect(label('Mies tuomittiin pahoinpitelystä, maahanmuuttaja uhrina')).toBe('not_mentioned');
});

it('says nothing outside crime coverage', () => {
  expect(label('Virolaismies avasi kahvilan torille')).toBeUndefined();
});

it('takes who is charged for no victim, and what is aimed at others for none either', () => {
  expect(label('Kuopion ryöstöstä syyte', 'Syyte nostettiin ulkomaalaistaustaista miestä vastaan.')).toBe('mentioned');
  expect(label('Mies tuomittiin maahanmuuttajiin kohdistuneista rikoksista')).toBe('not_mentioned');
});
