import { describe, expect, test } from 'vitest';
import { inflect } from '../../../src/language/swedish/inflection.ts';
import { lemmatiseSwedish, swedishLemma, swedishLemmaVersion } from '../../../src/language/swedish/lemmas.ts';

const words = (text: string) => text.split(' ');

/** Invented sentences in the manner of the Swedish-language press of Finland. */
test.each([
  [
    'Regeringen skärper villkoren för uppehållstillstånd , säger inrikesministern .',
    'regering skärpa villkor för uppehållstillstånd , säga inrikesminister .',
  ],
  [
    'De asylsökande som kom till kommunen har ännu inte fått något besked .',
    'de asylsökande som komma till kommun ha ännu inte få någon besked .',
  ],
  ['Var och en för sin egen skull .', 'vara och en för sig egen skull .'],
  ['Det är ett bra sätt att sätta fart på ekonomin .', 'den vara en bra sätt att sätta fart på ekonomi .'],
  ['Anderssons partivänner leder gruppen .', 'andersson partivän leda grupp .'],
  ['Invandrarna ökade med en fjärdedel .', 'invandrare öka med en fjärdedel .'],
  ['Den ökade invandringen till Åbo .', 'den ökad invandring till åbo .'],
  ['Männens löner är högre än kvinnornas .', 'man lön vara hög än kvinna .'],
  ['Avvisade familjer sändes till Grekland .', 'avvisad familj sända till grekland .'],
  ['USA:s gräns bevakas av t.ex. soldater .', 'usa gräns bevaka av till_exempel soldat .'],
])('%s', (sentence, lemmas) => {
  expect(lemmatiseSwedish(words(sentence)).map((lemma) => lemma.toLowerCase())).toEqual(words(lemmas));
});

describe('a word that stands alone', () => {
  test.each([
    ['flyktingförläggningarnas', 'flyktingförläggning'],
    ['kommunplatserna', 'kommunplats'],
    ['universitetets', 'universitet'],
    ['gränskontrollanterna', 'gränskontrollant'],
    ['utvisades', 'utvisa'],
    ['människors', 'människa'],
    ['1-åringarnas', '1-åring'],
    ['eu-länderna', 'eu-land'],
    ['eu:s', 'eu'],
    ['2026', '2026'],
    ['…', '…'],
  ])('%s → %s', (form, lemma) => {
    expect(swedishLemma(form)).toBe(lemma);
  });
});

describe('the classes of inflection', () => {
  test.each([
    ['nyckel', 'ar', 'nyckel nyckeln nycklar nycklarna'],
    ['rum+', 'noll', 'rum rummet rummen'],
    ['fönster', 'noll', 'fönster fönstret fönstren'],
    ['museum', 'ern', 'museum museet museer museerna'],
    ['enkel', 'a', 'enkel enkelt enkla enklare enklast'],
    ['glad', 'a', 'glad glatt glada'],
    ['använda', 'v2', 'använda använder använde använt användas används användes använd användande'],
    ['glömma', 'v2', 'glömma glömmer glömde glömt glömd glömda'],
    ['möta', 'v2t', 'möta möter mötte mött mötts'],
    ['tro', 'v3', 'tro tror trodde trott trodd'],
  ])('%s (%s)', (entry, kind, forms) => {
    const made = new Set(inflect(entry, kind).map(({ form }) => form));
    expect(words(forms).filter((form) => !made.has(form))).toEqual([]);
  });

  test('are known by name', () => {
    expect(() => inflect('hus', 'hundra')).toThrow('no inflection class "hundra" (at "hus")');
  });
});

test('the version names the lists', () => {
  expect(swedishLemmaVersion()).toMatch(/^sv\d+-[0-9a-f]{12}$/);
});
