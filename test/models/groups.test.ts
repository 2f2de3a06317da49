import { expect, it } from 'vitest';
import groups from '../../models/annotators/groups.ts';
import { marksOf } from './marks.ts';

const terms = (title: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  marksOf([groups], { title, language }).map(({ label, detail, words }) => `${label}: ${detail?.term} «${words}»`);

it('gives inflected terms and compounds their base form and category', () => {
  expect(terms('Kunnassa asuu turvapaikanhakijoita ja kiintiöpakolaisia')).toEqual([
    'asylum_seeker: turvapaikanhakija «turvapaikanhakijoita»',
    'refugee: kiintiöpakolainen «kiintiöpakolaisia»',
  ]);
});

it('keeps the choice between illegal and paperless', () => {
  expect(terms('Laittomat maahanmuuttajat vai paperittomat ihmiset?').map((term) => term.split(' «')[0])).toEqual([
    'undocumented: laiton maahanmuuttaja',
    'undocumented: paperiton',
  ]);
});

it('tells Ukrainians who fled from other Ukrainians', () => {
  expect(terms('Ukrainan pakolaiset ja virolaiset kävivät torilla').map((term) => term.split(' «')[0])).toEqual([
    'displaced_ukrainian: ukrainalaispakolainen',
    'ethnic_or_national: virolainen',
  ]);
});

it('marks people by nationality, not things', () => {
  expect(terms('Syyrialaiset odottavat, irakilaismies sai luvan')).toHaveLength(2);
  expect(terms('Venäläinen kaasu ja venäläisten yritysten kauppa')).toEqual([]);
  expect(terms('Irakin kansalainen haki lupaa')).toEqual(['ethnic_or_national: irakilainen «Irakin kansalainen»']);
});

it('marks a nationality and the term of its head noun apart', () => {
  expect(terms('Turkkilainen turvapaikanhakija saapui')).toEqual([
    'ethnic_or_national: turkkilainen «Turkkilainen»',
    'asylum_seeker: turvapaikanhakija «turvapaikanhakija»',
  ]);
});

it('does not take the phenomenon, the policy or the opposition to it for people', () => {
  expect(terms('Maahanmuutto, pakolaispolitiikka ja maahanmuuttajavastaisuus puhuttavat')).toEqual([]);
});

it('reads Swedish and English', () => {
  expect(terms('Papperslösa och somalier söker arbete', 'sv').map((term) => term.split(':')[0])).toEqual([
    'undocumented',
    'ethnic_or_national',
  ]);
  expect(terms('Undocumented migrants and Russian women study, Russian gas does not', 'en')).toEqual([
    'undocumented: undocumented migrant «Undocumented migrants»',
    'ethnic_or_national: Russian «Russian women»',
  ]);
});
