import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';

test.each([
  ['fi', 'Hallitus kiristää oleskelulupien ehtoja'],
  ['fi', 'Raja kiinni'],
  ['fi', 'Ministerin mukaan laki tulee voimaan jo keväällä, mutta se ei koske kaikkia'],
  ['sv', 'Regeringen skärper villkoren för uppehållstillstånd'],
  ['sv', 'Lagen träder i kraft på våren, men den gäller inte alla, säger ministern'],
  ['en', 'Government tightens the terms of residence permits'],
  ['en', 'The law takes effect in spring but does not apply to everyone'],
  ['other', 'Valitsus karmistab elamislubade tingimusi ja saadab eelnõu parlamendile, et see kiiresti vastu võtta'],
  ['other', 'Regjeringen strammer inn vilkårene for oppholdstillatelse og sier at det ikke er nok'],
  ['other', 'Правительство ужесточает условия выдачи вида на жительство'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text).language).toBe(language);
});

test('says so when a text is too short to tell', () => {
  expect(detectLanguage('12').reliable).toBe(false);
});

describe('invented headlines of twenty languages', () => {
  const lines = readFileSync(new URL('languages.tsv', import.meta.url), 'utf8').split('\n');
  const samples = lines
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => ({ language: line.slice(0, 2), text: line.split('\t')[1] ?? '' }));
  const wrong = (from: number, to: number) => {
    const band = samples.filter(({ text }) => text.length >= from && text.length < to);
    const errors = band.filter(({ language, text }) => {
      const wanted = ['fi', 'sv', 'en'].includes(language) ? language : 'other';
      return detectLanguage(text).language !== wanted;
    });
    return { share: errors.length / band.length, texts: errors.map(({ text }) => text) };
  };

  test('are told apart in at least 99 of 100 of 40 letters and more', () => {
    const { share, texts } = wrong(40, Number.POSITIVE_INFINITY);
    expect(share, texts.join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('are told apart in at least 95 of 100 of 20 to 39 letters', () => {
    const { share, texts } = wrong(20, 40);
    expect(share, texts.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

describe('an article keeps its language', () => {
  test.each([
    [
      'fi',
      'Mies odotti päätöstä kaksi vuotta. ”I have lost two years of my life and nobody can tell me why”, hän sanoo.',
    ],
    ['fi', '”We have been waiting for two years and nobody told us why”, turvapaikkaa hakenut perhe kertoo.'],
    ['fi', 'Perhe luki kirjeen ääneen: ”Vi beklagar att vi inte kan behandla er ansökan före sommaren.”'],
    ['sv', 'Mannen väntade i två år. ”I have lost two years of my life and nobody can tell me why”, säger han.'],
    ['sv', '”Me emme ole saaneet mitään vastausta koko talvena”, säger familjen som sökte asyl.'],
    ['en', 'The family read the letter aloud: “Valitettavasti emme voi käsitellä hakemustanne ennen kesää.”'],
    [
      'fi',
      'Johan Lindqvist, Åsa Bergström ja Karl-Gustav von Essen valittiin Svenska kulturfonden -säätiön hallitukseen.',
    ],
    ['sv', 'Pekka Haavisto, Jussi Halla-aho och Päivi Räsänen möttes i Kouvola och Hämeenlinna på tisdagen.'],
    ['en', 'Jussi Halla-aho and Päivi Räsänen met voters in Hämeenlinna and Jyväskylä on Tuesday.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, reliable: true });
  });
});
