import { expect, it } from 'vitest';
import quotes from '../../models/annotators/quotes.ts';
import { caseForms } from '../../models/names/finnish-cases.ts';
import { bearersOf, organisation, personAt, personBySurname, roleOfParty } from '../../models/registry/registry.ts';
import { marksOf } from './marks.ts';

const speaker = (lead: string, publishedAt: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  marksOf([quotes], { language, lead, publishedAt: `${publishedAt}T08:00:00.000Z` })[0]?.detail?.speaker;

it('knows what a politician was on a day', () => {
  expect(personAt('Petteri Orpo', '2016-01-10')).toMatchObject({ role: 'government', post: 'interior minister' });
  expect(personAt('Petteri Orpo', '2020-01-10')).toMatchObject({
    role: 'opposition',
    party: 'kok',
    post: 'leader kok',
  });
  expect(personAt('Petteri Orpo', '2024-01-10')).toMatchObject({ role: 'government', post: 'prime minister' });
});

it('knows who changed party, and a president apart from a party', () => {
  expect(personAt('Timo Soini', '2016-05-01')?.party).toBe('ps');
  expect(personAt('Timo Soini', '2018-05-01')).toMatchObject({ party: 'sin', role: 'government' });
  expect(personAt('Wille Rydman', '2021-05-01')?.party).toBe('kok');
  expect(personAt('Wille Rydman', '2024-05-01')).toMatchObject({ party: 'ps', role: 'government' });
  expect(personAt('Alexander Stubb', '2015-01-01')?.role).toBe('government');
  expect(personAt('Alexander Stubb', '2024-06-01')?.role).toBe('official');
});

it('knows which parties governed when', () => {
  expect(roleOfParty('ps', '2016-01-01')).toBe('government');
  expect(roleOfParty('ps', '2018-01-01')).toBe('opposition');
  expect(roleOfParty('sin', '2018-01-01')).toBe('government');
  expect(roleOfParty('vihr', '2020-01-01')).toBe('government');
  expect(roleOfParty('vihr', '2024-01-01')).toBe('opposition');
});

it('gives a surname its bearer when title, party and date agree with one only', () => {
  const none = { title: null, role: null, party: null };
  expect(personBySurname('Rydman', { ...none, day: '2024-02-01', title: 'ministeri' })?.name).toBe('Wille Rydman');
  expect(personBySurname('Rydman', { ...none, day: '2019-02-01', title: 'ministeri' })).toBeUndefined();
  expect(personBySurname('Niinistö', { ...none, day: '2016-02-01', title: 'puolustusministeri' })?.name).toBe(
    'Jussi Niinistö',
  );
  expect(
    personBySurname('Niinistö', { ...none, day: '2016-02-01', title: 'presidentti', role: 'official' })?.name,
  ).toBe('Sauli Niinistö');
  expect(personBySurname('Rantanen', { ...none, day: '2024-02-01' })).toBeUndefined();
  expect(personBySurname('Rantanen', { ...none, day: '2024-02-01', title: 'sisäministeri' })?.name).toBe(
    'Mari Rantanen',
  );
  expect(personBySurname('Purra', { ...none, day: '2024-02-01' })?.name).toBe('Riikka Purra');
});

it('finds bearers by inflected surnames', () => {
  for (const form of ['Purran', 'Purralle', 'Purraa', 'Purras']) {
    expect(bearersOf(form).map(({ name }) => name)).toEqual(['Riikka Purra']);
  }
  expect(bearersOf('Rinteen').map(({ name }) => name)).toEqual(['Antti Rinne']);
  expect(bearersOf('Arhinmäestä').map(({ name }) => name)).toEqual(['Paavo Arhinmäki']);
  expect(caseForms('Vuosaari')).toMatchObject({ genitive: 'Vuosaaren', partitive: 'Vuosaarta' });
});

it('knows organisations in three languages and in Finnish cases', () => {
  expect(organisation('Maahanmuuttoviraston')).toEqual({ name: 'Maahanmuuttovirasto', role: 'official' });
  expect(organisation('Migrin')?.name).toBe('Maahanmuuttovirasto');
  expect(organisation('SPR:n')?.role).toBe('ngo');
  expect(organisation('Suomen Punaisen Ristin')?.name).toBe('Suomen Punainen Risti');
  expect(organisation('Gränsbevakningsväsendet')?.name).toBe('Rajavartiolaitos');
  expect(organisation('Finnish Immigration Service')?.name).toBe('Maahanmuuttovirasto');
  expect(organisation('Etlan')?.role).toBe('expert');
  expect(organisation('rise')).toBeUndefined();
});

it('resolves a speaker to the registry by title and day', () => {
  expect(speaker('Ministeri Rydmanin mukaan laki on valmis.', '2024-02-01')).toMatchObject({
    canonical: 'Wille Rydman',
    role: 'government',
    party: 'ps',
  });
  expect(speaker('Ohisalo sanoo, että kurssit ovat täynnä.', '2020-05-01')).toMatchObject({
    canonical: 'Maria Ohisalo',
    role: 'government',
  });
  expect(speaker('Maria Ohisalo sanoo, että kurssit ovat täynnä.', '2024-05-01')).toMatchObject({
    role: 'opposition',
    party: 'vihr',
  });
  expect(speaker('Inrikesminister Rantanen säger att lagen är klar.', '2024-05-01', 'sv')).toMatchObject({
    canonical: 'Mari Rantanen',
    role: 'government',
  });
  expect(speaker('Interior Minister Mykkänen said that the law was ready.', '2018-05-01', 'en')).toMatchObject({
    canonical: 'Kai Mykkänen',
    role: 'government',
  });
});

it('leaves a surname alone that the text gives to somebody else', () => {
  const text = 'Yrittäjä Matti Rydman asuu kylässä. Rydmanin mukaan kylän kauppa suljetaan keväällä.';
  expect(speaker(text, '2024-02-01')).toMatchObject({ canonical: 'Matti Rydman', party: null });
});
