import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  compoundParts,
  finnishLemma,
  finnishLemmaVersion,
  lemmatiseSentence,
} from '../../../src/language/finnish/lemmas.ts';
import { createLemmatiser } from '../../../src/language/finnish/lemmatiser.ts';
import { decodeModel } from '../../../src/language/finnish/model-file.ts';
import { packageRoot } from '../../../src/plugins.ts';

const weightFile = join(packageRoot, 'models', 'weights', 'finnish-lemmas.bin.gz');

const lemmas = (sentence: string) => lemmatiseSentence(sentence.split(' ')).join(' ');

describe('Finnish base forms', () => {
  it.each([
    ['kaupungissa', 'kaupunki'],
    ['turvapaikanhakijoiden', 'turvapaikanhakija'],
    ['maahanmuuttajille', 'maahanmuuttaja'],
    ['kädessä', 'käsi'],
    ['sateiden', 'sade'],
    ['rikkaiden', 'rikas'],
    ['naisille', 'nainen'],
    ['kotoutumisen', 'kotoutuminen'],
  ])('takes %s back to %s', (form, lemma) => {
    expect(finnishLemma(form)).toBe(lemma);
  });

  it.each([
    ['palautetaan', 'palauttaa'],
    ['karkotettiin', 'karkottaa'],
    ['hyppäsivät', 'hypätä'],
    ['valitsisimme', 'valita'],
    ['vaikenevat', 'vaieta'],
    ['nähdään', 'nähdä'],
  ])('takes the verb %s back to %s', (form, lemma) => {
    expect(finnishLemma(form)).toBe(lemma);
  });

  it('reads through possessive suffixes and clitics', () => {
    expect(['talossaan', 'kotimaahansa', 'ystävilleni', 'hallituskin', 'perheineen'].map(finnishLemma)).toEqual([
      'talo',
      'kotimaa',
      'ystävä',
      'hallitus',
      'perhe',
    ]);
  });

  it('has adjectives in the positive and pronouns in the singular', () => {
    expect(['tiukemman', 'kauneimmat', 'meille', 'niitä'].map(finnishLemma)).toEqual([
      'tiukka',
      'kaunis',
      'minä',
      'se',
    ]);
  });

  it('reads compounds that no lexicon has by their last part', () => {
    expect(finnishLemma('pakolaiskeskuskierroksella')).toBe('pakolaiskeskuskierros');
    expect(finnishLemma('maahanmuuttokeskustelussa')).toBe('maahanmuuttokeskustelu');
  });

  it('takes the case ending from abbreviations and the hyphen from common compounds', () => {
    expect(['EU:n', 'SDP:lle', 'EU-kansalaisten', 'Iso-Britannian'].map(finnishLemma)).toEqual([
      'eu',
      'sdp',
      'eukansalainen',
      'iso-britannia',
    ]);
  });

  it('gives words that it has never met the base form of their ending', () => {
    expect(['Korhosen', 'Virtaselle', 'TikTokkaajien'].map(finnishLemma)).toEqual([
      'korhonen',
      'virtanen',
      'tiktokkaaja',
    ]);
  });

  it('lets the sentence decide between two base forms', () => {
    expect(lemmas('Hallitus lupaa lisää rahaa .').split(' ')[1]).toBe('luvata');
    expect(lemmas('Yhtiö odottaa lupaa .').split(' ')[2]).toBe('lupa');
    expect(lemmas('Minä näin sen eilen .').split(' ')[1]).toBe('nähdä');
    expect(lemmas('Hän teki sen näin .').split(' ')[3]).toBe('näin');
  });

  it('knows the names of politicians and places in every case', () => {
    expect(['Orpon', 'Purralle', 'Räsästä', 'Halla-ahon', 'Migrin', 'Punkalaitumella'].map(finnishLemma)).toEqual([
      'orpo',
      'purra',
      'räsänen',
      'halla-aho',
      'migri',
      'punkalaidun',
    ]);
  });

  it('leaves numbers and marks as they are', () => {
    expect(lemmatiseSentence(['12,5', '%', '–', '2015', '”'])).toEqual(['12,5', '%', '–', '2015', '”']);
  });

  it('gives one base form for each token, whatever the tokens are', () => {
    const odd = ['', ' ', '-', ':', "'", 'ä'.repeat(500), '𝓐', '\u0000', 'A:', '--', 'a-', '-a', 'İ'];
    expect(lemmatiseSentence(odd)).toHaveLength(odd.length);
    expect(lemmatiseSentence([])).toEqual([]);
  });

  it('gives the same answers after it has met more forms than it remembers', () => {
    const before = lemmas('Hallitus esitti eilen uutta lakia .');
    for (let number = 0; number < 270_000; number += 1_000) {
      lemmatiseSentence(Array.from({ length: 1_000 }, (_, at) => `${number + at}`));
    }
    expect(lemmas('Hallitus esitti eilen uutta lakia .')).toBe(before);
  });
});

describe('compound parts', () => {
  it.each([
    ['maahanmuuttopolitiikka', ['maahan', 'muutto', 'politiikka']],
    ['maahanmuuttopolitiikassa', ['maahan', 'muutto', 'politiikka']],
    ['turvapaikanhakija', ['turva', 'paikan', 'hakija']],
    ['EU-maassa', ['eu', 'maa']],
    ['kissa', ['kissa']],
    ['kanava', ['kanava']],
  ])('of %s', (form, parts) => {
    expect(compoundParts(form)).toEqual(parts);
  });
});

describe('the weight file', () => {
  it('has known forms that give the base forms which its weights give', () => {
    const { known, ...weighed } = decodeModel(gunzipSync(readFileSync(weightFile)));
    const [fast, slow] = [createLemmatiser(known ? { ...weighed, known } : weighed), createLemmatiser(weighed)];
    const texts = readFileSync(join('test', 'language', 'languages.tsv'), 'utf8').split('\n');
    const sentences = texts.flatMap((line) =>
      line.startsWith('fi') ? [line.slice(3).match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []] : [],
    );
    expect(known?.keys.length).toBeGreaterThan(100_000);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.map(fast.lemmatise)).toEqual(sentences.map(slow.lemmatise));
  });

  it('is at most 5 MB, and its version is a hash of it', () => {
    expect(statSync(weightFile).size).toBeLessThan(5 * 2 ** 20);
    expect(finnishLemmaVersion()).toMatch(/^[0-9a-f]{12}$/);
  });
});
