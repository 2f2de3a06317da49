import { expect, test } from 'vitest';
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
