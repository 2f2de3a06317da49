import { expect, it } from 'vitest';
import places from '../../models/annotators/places.ts';
import { marksOf } from './marks.ts';

const found = (title: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  marksOf([places], { title, language }).map(({ label, words }) => `${words} → ${label}`);

it('knows municipalities in the case forms people use of them', () => {
  expect(found('Tampereelle, Vantaalta ja Kuopiossa on paikkoja')).toEqual([
    'Tampereelle → Pirkanmaa',
    'Vantaalta → Uusimaa',
    'Kuopiossa → Pohjois-Savo',
  ]);
});

it('inflects countries, with gradation and plural names', () => {
  expect(found('Hän muutti Islannista Turkin kautta Yhdysvaltoihin ja Filippiineille')).toEqual([
    'Islannista → IS',
    'Turkin → TR',
    'Yhdysvaltoihin → US',
    'Filippiineille → PH',
  ]);
});

it('takes homonyms for places only where the context says so', () => {
  expect(found('Salo on metsää ja Soini puhui')).toEqual([]);
  expect(found('Perhe asuu nyt Salossa')).toEqual(['Salossa → Varsinais-Suomi']);
  expect(found('Lahden kaupunki avaa kurssin')).toEqual(['Lahden → Päijät-Häme']);
  expect(found('Matti Salon mielestä kurssi on hyvä')).toEqual([]);
});

it('leaves newspapers and Finland itself alone', () => {
  expect(found('Helsingin Sanomien mukaan Suomessa on tilaa')).toEqual([]);
});

it('reads Swedish names and names of several words', () => {
  expect(found('Borgå och Österbotten tar emot', 'sv')).toEqual(['Borgå → Uusimaa', 'Österbotten → Pohjanmaa']);
  expect(found('Nurses from Sri Lanka move to Vaasa', 'en')).toEqual(['Sri Lanka → LK', 'Vaasa → Pohjanmaa']);
});
