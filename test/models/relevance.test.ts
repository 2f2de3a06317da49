import { expect, test } from 'vitest';
import relevance from '../../models/annotators/relevance.ts';
import { readDocument } from '../../src/language/read.ts';

const { annotate, data } = relevance.prepare({ frames: [] });

function scoreOf(article: { title?: string; lead?: string; body?: string; language?: 'fi' | 'sv' | 'en' }): number {
  return annotate(readDocument({ id: 'a', language: 'fi', ...article }), {})[0]?.score ?? Number.NaN;
}

const filler =
  'Kaupunginhallitus keskusteli kokouksessaan teiden kunnosta, kirjaston aukioloista ja uudesta uimahallista. ';

test('writes a row for every article, also when nothing speaks of the topic', () => {
  const marks = annotate(readDocument({ id: 'a', language: 'fi', title: 'Kirjasto on auki huomenna' }), {});
  expect(marks).toHaveLength(1);
  expect(marks[0]?.label).toBe('not_relevant');
});

test('reads inflected and compound forms of the topic', () => {
  for (const title of [
    'Puolueet riitelevät maahanmuuttopolitiikasta',
    'Kunta varautuu kiintiöpakolaisten tuloon',
    'Kotouttamisesta vastaa jatkossa kunta',
    'Turvapaikanhakijoiden määrä väheni',
  ]) {
    const [mark] = annotate(readDocument({ id: 'a', language: 'fi', title }), {});
    expect(mark?.label, title).toBe('relevant');
  }
});

test('a headline tells more than a lead', () => {
  const words = 'Oleskelulupien käsittely ruuhkautui';
  expect(scoreOf({ title: words })).toBeGreaterThan(scoreOf({ title: 'Viraston jonot kasvoivat', lead: words }));
});

test('a mention that the body does not take up makes a long article less relevant', () => {
  const lead = 'Kokouksessa sivuttiin myös maahanmuuttoa.';
  const silent = scoreOf({ title: 'Kokous venyi yöhön', lead, body: filler.repeat(20) });
  expect(silent).toBeLessThan(scoreOf({ title: 'Kokous venyi yöhön', lead }));
  expect(silent).toBeLessThan(0.5);
});

test('one sentence deep in a long body is a passing mention', () => {
  const body = `${filler.repeat(20)}Lopuksi puhuttiin lyhyesti pakolaisista.`;
  expect(scoreOf({ title: 'Kaupunki korjaa teitä', lead: 'Työt alkavat keväällä.', body })).toBeLessThan(0.5);
});

test('a body without headline and lead is read by its beginning', () => {
  expect(scoreOf({ body: 'Maahanmuuttajien työllisyys parani. Tilasto julkaistiin tänään.' })).toBeGreaterThan(0.5);
});

test('the same words are not our topic when they speak of another continent', () => {
  expect(scoreOf({ title: 'Siirtolaisia saapui ennätysmäärä Suomeen' })).toBeGreaterThan(0.5);
  expect(scoreOf({ title: 'Siirtolaisia saapui ennätysmäärä Meksikosta Yhdysvaltoihin' })).toBeLessThan(0.5);
});

test('a country people flee from does not take the topic away when it is said where they came', () => {
  expect(scoreOf({ title: 'Suomi ottaa vastaan sata pakolaista Sudanista' })).toBeGreaterThan(0.5);
});

test('animals, diplomats and data are not people who migrate', () => {
  expect(scoreOf({ title: 'Susi karkotettiin pihasta toistamiseen' })).toBeLessThan(0.5);
  expect(scoreOf({ title: 'Kaksi diplomaattia karkotettiin maasta' })).toBeLessThan(
    scoreOf({ title: 'Kaksi perhettä karkotettiin maasta' }),
  );
  expect(scoreOf({ language: 'sv', title: 'Flyttfåglarna kom tidigt i år' })).toBeLessThan(0.5);
});

test('origin in the headline of a crime counts for more than origin in passing', () => {
  const title = 'Irakilaismies tuomittiin puukotuksesta Vaasassa';
  expect(scoreOf({ title })).toBeGreaterThan(
    scoreOf({ title: 'Mies tuomittiin puukotuksesta Vaasassa', lead: 'Tuomittu on irakilaismies.' }),
  );
});

test('an unknown language is not relevant and says so', () => {
  const [mark] = annotate(readDocument({ id: 'a', language: 'other', title: 'Varjupaigataotlejad' }), {});
  expect(mark).toMatchObject({ label: 'not_relevant', score: 0 });
});

test('the data that decides is handed over for the version hash', () => {
  expect(JSON.stringify(data)).toContain('maahanmuut');
});
