import { expect, it } from 'vitest';
import groups from '../../models/annotators/groups.ts';
import quotes from '../../models/annotators/quotes.ts';
import toxicity from '../../models/annotators/toxicity.ts';
import type { Article, Language } from '../../src/types.ts';
import { marksOf } from './marks.ts';

// Invented texts: naming a group is not hostility to it, and whoever reports or condemns hate does not speak it.
const read = (article: Omit<Article, 'id'>) =>
  marksOf([groups, quotes, toxicity], article).filter(({ label }) => label !== '0');

const neutral: Readonly<Record<Language, readonly [readonly string[], (group: string) => string][]>> = {
  fi: [
    [
      ['Somalit', 'Muslimit', 'Romanit', 'Afgaanit', 'Venäläiset'],
      (group) => `${group} juhlivat viikonloppuna kaupungintalolla`,
    ],
    [['somalien', 'muslimien', 'romanien', 'kurdien'], (group) => `Museossa avautui näyttely ${group} historiasta`],
    [
      ['Pakolaiset', 'Turvapaikanhakijat', 'Siirtolaiset', 'Paperittomat'],
      (group) => `${group} opiskelevat suomea iltaisin koululla`,
    ],
    [
      ['maahanmuuttajille', 'juutalaisille', 'arabeille', 'ukrainalaisille'],
      (group) => `Kaupunki tarjoaa ${group} neuvontaa verotuksesta`,
    ],
  ],
  sv: [
    [
      ['Somalier', 'Muslimer', 'Romer', 'Kurder', 'Ryssar'],
      (group) => `${group} firade högtiden i stadshuset på lördagen`,
    ],
    [
      ['flyktingar', 'invandrare', 'asylsökande', 'papperslösa'],
      (group) => `Medborgarinstitutet ordnar kurser i finska för ${group}`,
    ],
    [['muslimer', 'judar', 'romer'], (group) => `Ny utställning berättar om ${group} i Åbo`],
  ],
  en: [
    [
      ['Somalis', 'Muslims', 'Roma people', 'Kurds', 'Russians'],
      (group) => `${group} celebrated the holiday at the town hall on Saturday`,
    ],
    [
      ['refugees', 'immigrants', 'asylum seekers', 'foreigners'],
      (group) => `The library offers evening courses for ${group}`,
    ],
    [['Muslims', 'Jews', 'Arabs'], (group) => `A new exhibition tells the history of ${group} in Turku`],
  ],
};

it('finds nothing toxic in forty neutral sentences that name a group', () => {
  const found: string[] = [];
  let sentences = 0;
  for (const [language, templates] of Object.entries(neutral)) {
    for (const [names, sentence] of templates) {
      for (const name of names) {
        sentences += 1;
        const title = sentence(name);
        if (read({ language: language as Language, title }).length > 0) found.push(title);
      }
    }
  }
  expect(sentences).toBeGreaterThanOrEqual(40);
  expect(found).toEqual([]);
});

it('never takes hate that is quoted, reported or condemned for the outlet’s own', () => {
  const reported: readonly Omit<Article, 'id'>[] = [
    { language: 'fi', title: 'Valtuutettu Matti Niemi: ”Somalit ovat loisia”' },
    { language: 'fi', title: 'Mies tuomittiin sakkoihin kirjoituksesta, jossa muslimeja nimitettiin torakoiksi' },
    { language: 'fi', title: 'Matti Niemi sanoo, että somalit ovat laiskoja elättejä' },
    { language: 'fi', title: 'Liitto tuomitsi katsomon rasistiset huudot: pelaajaa nimiteltiin ”neekeriksi”' },
    { language: 'sv', title: 'Matti Niemi säger: ”Somalierna är parasiter”' },
    { language: 'sv', title: 'Man dömdes för hatinlägg där romer kallades ohyra' },
    { language: 'en', title: '“Refugees are vermin,” said councillor Matti Niemi' },
    { language: 'en', title: 'Man fined for racist post that called Somalis cockroaches' },
  ];
  for (const article of reported) {
    for (const { voice } of read(article)) expect([article.title, voice]).not.toEqual([article.title, 'own']);
  }
  expect(reported.filter((article) => read(article).length > 0).length).toBeGreaterThanOrEqual(7);
});
