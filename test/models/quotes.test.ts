import { expect, it } from 'vitest';
import quotes from '../../models/annotators/quotes.ts';
import { baseOfGenitive, caseForms } from '../../models/names/finnish-cases.ts';
import type { Article } from '../../src/types.ts';
import { marksOf } from './marks.ts';

const read = (article: Omit<Article, 'id'>) =>
  marksOf([quotes], article).map(({ label, parts, detail }) => ({ label, parts, speaker: detail?.speaker ?? null }));

it('reads a headline with a name, a colon and marks', () => {
  expect(read({ language: 'fi', title: 'Kurssit loppuvat – rehtori Aino Koivu: ”Tämä on virhe”' })).toMatchObject([
    { label: 'direct', parts: ['”Tämä on virhe”'], speaker: { text: 'Aino Koivu', role: 'official' } },
  ]);
});

it('cuts the reporting clause out of dash speech and hands the speaker on', () => {
  const body = '– Luokka on täynnä, sanoo opettaja Leena Mäki. Tulijoita riittää.\n– Lisää tarvitaan.';
  expect(read({ language: 'fi', body })).toMatchObject([
    { label: 'direct', parts: ['– Luokka on täynnä', 'Tulijoita riittää.'], speaker: { canonical: 'Leena Mäki' } },
    { label: 'direct', parts: ['– Lisää tarvitaan.'], speaker: { canonical: 'Leena Mäki' } },
  ]);
});

it('joins an utterance that its clause interrupts', () => {
  expect(read({ language: 'fi', body: '”En väsy”, Niemi sanoi, ”vaikka päivät ovat pitkiä.”' })).toMatchObject([
    { label: 'direct', parts: ['”En väsy”', '”vaikka päivät ovat pitkiä.”'], speaker: { text: 'Niemi' } },
  ]);
});

it('resolves a genitive surname to the fullest name, its party and the role of the day', () => {
  const article = {
    language: 'fi' as const,
    publishedAt: '2022-05-01T08:00:00.000Z',
    lead: 'Jussi Halla-aho (ps) puhui eduskunnassa. Halla-ahon mukaan laki on valmis.',
  };
  expect(read(article)).toMatchObject([
    {
      label: 'indirect',
      speaker: { text: 'Halla-ahon', canonical: 'Jussi Halla-aho', party: 'ps', role: 'opposition' },
    },
  ]);
  expect(read({ ...article, publishedAt: '2024-05-01T08:00:00.000Z' })).toMatchObject([
    { speaker: { role: 'government' } },
  ]);
});

it('reads that-clauses, participles and pronouns', () => {
  const body = 'Opettaja Leena Mäki sanoo, että kurssi on täynnä. Hän kertoo tekevänsä töitä iltaisin.';
  expect(read({ language: 'fi', body })).toMatchObject([
    { label: 'indirect', parts: ['kurssi on täynnä'], speaker: { canonical: 'Leena Mäki' } },
    { label: 'indirect', parts: ['tekevänsä töitä iltaisin'], speaker: { text: 'Hän', canonical: 'Leena Mäki' } },
  ]);
});

it('leaves scare quotes, titles of works and headline labels alone', () => {
  expect(
    read({ language: 'fi', title: 'Niin kutsuttu ”uusi arki” alkoi', lead: 'Kirja ”Matka pohjoiseen” ilmestyi.' }),
  ).toEqual([]);
  expect(read({ language: 'fi', title: 'Näkökulma: Kurssit ovat liian lyhyitä' })).toEqual([]);
});

it('reads Swedish and English', () => {
  expect(
    read({ language: 'sv', body: '– Det går bra, säger läraren Eva Lind.\nEnligt polisen är läget lugnt nu.' }),
  ).toMatchObject([
    { label: 'direct', parts: ['– Det går bra'], speaker: { canonical: 'Eva Lind' } },
    { label: 'indirect', speaker: { text: 'polisen', role: 'official' } },
  ]);
  expect(
    read({ language: 'en', body: '“We need nurses,” said Mayor Anna Berg. Berg said that the city had changed.' }),
  ).toMatchObject([
    { label: 'direct', parts: ['“We need nurses,”'], speaker: { canonical: 'Anna Berg', role: 'official' } },
    { label: 'indirect', speaker: { text: 'Berg', canonical: 'Anna Berg' } },
  ]);
});

it('takes a lawyer to speak as the body that pays, wherever the text names it', () => {
  const said = [
    ['fi', 'Pakolaisneuvonnan juristi Leena Mäki sanoo, että raja on liian korkea.', 'ngo'],
    ['fi', 'Ammattiliitto PAM vaatii valvontaa. Liiton lakimies Leena Mäki sanoo, että kuitit puuttuvat.', 'union'],
    ['sv', 'Juristen Lena Berg på Flyktingrådgivningen säger att gränsen är för hög.', 'ngo'],
    ['en', 'Lena Berg, a lawyer at the Refugee Advice Centre, said that the limit was too high.', 'ngo'],
    ['en', 'Lena Berg, an adviser at the city’s employment office, said that the limit was too high.', 'official'],
  ] as const;
  for (const [language, body, role] of said) expect(read({ language, body })).toMatchObject([{ speaker: { role } }]);
});

it('takes somebody to speak as a migrant when the text says where they came from, and never by the name alone', () => {
  const said = [
    ['fi', '”Talvi oli pitkä”, sanoo kuljettaja Amir Noori. Hän pakeni Irakista vuonna 2015.', 'migrant'],
    ['sv', '”Vintern var lång”, säger chauffören Amir Noori. Han kom till Finland från Irak 2015.', 'migrant'],
    ['en', '“The winter was long,” said driver Amir Noori. He fled Iraq in 2015.', 'migrant'],
    ['en', '“The winter was long,” said driver Amir Noori. He lives in Turku.', 'citizen'],
  ] as const;
  for (const [language, body, role] of said) expect(read({ language, body })).toMatchObject([{ speaker: { role } }]);
});

it('tells ministers abroad from those at home', () => {
  const body = 'Ruotsin maahanmuuttoministeri Anna Berg sanoo, että laki muuttuu keväällä.';
  expect(read({ language: 'fi', body })).toMatchObject([{ speaker: { role: 'foreign' } }]);
});

it('keeps names of three parts whole', () => {
  const body = 'Kasvihuoneilla on tilaa. Nguyen Thi Lan kertoo, että ensimmäinen talvi oli vaikein.';
  expect(read({ language: 'fi', body })).toMatchObject([{ speaker: { canonical: 'Nguyen Thi Lan' } }]);
});

it('inflects names both ways', () => {
  expect(caseForms('Mykkänen').genitive).toBe('Mykkäsen');
  expect(caseForms('Islanti').local).toContain('Islannissa');
  expect(baseOfGenitive('Lindtmanin')[0]).toBe('Lindtman');
  expect(baseOfGenitive('SDP:n')).toEqual(['SDP']);
});

it('reads titles that open a sentence apart from the names behind them', () => {
  const said = [
    ['fi', 'Imaami Yahya Sorour muistuttaa, että sauna on tärkeä.', 'Yahya Sorour', 'ngo'],
    ['sv', 'Juristen Tora Malmgård på Flyktingrådgivningen säger att gränsen är för hög.', 'Tora Malmgård', 'ngo'],
    ['sv', 'Nepalesen Sujan Tamang säger att hyran är för hög.', 'Sujan Tamang', 'migrant'],
    [
      'en',
      'The city’s director of wellbeing, Leena Asikkala, said that the papers were out.',
      'Leena Asikkala',
      'official',
    ],
  ] as const;
  for (const [language, body, canonical, role] of said)
    expect(read({ language, body })).toMatchObject([{ speaker: { canonical, role } }]);
});

it('finds the surname of the text in another grade, and no country among the surnames', () => {
  const body = 'Veli-Pekka Saarnilehto puhui kokouksessa. Saarnilehdon mukaan siirto maksaa liikaa.';
  expect(read({ language: 'fi', body })).toMatchObject([{ speaker: { canonical: 'Veli-Pekka Saarnilehto' } }]);
  const title = 'Turvapaikanhakijat pois Suomesta, vaati valtuutettu';
  expect(read({ language: 'fi', title, body: 'Kokous kesti pitkään.' })).toMatchObject([
    { label: 'indirect', speaker: { canonical: 'valtuutettu', role: 'official' } },
  ]);
});

it('takes civil servants and municipal councillors as officials, ministers and state secretaries as the government', () => {
  const said = [
    ['Sisäministeriön ylitarkastaja Juho Hietikko sanoo, että koulutus kestää vuoden.', 'official', null],
    ['Sisäministeri Satu Ylinampa (kok.) sanoo, että kurssi alkaa pian.', 'government', 'kok'],
    ['Valtiosihteeri Riku Saarelma sanoo, että päätös tehdään pian.', 'government', null],
    ['Valtuutettu Timo Hyppönen (ps.) sanoo, että rahaa jäi yli.', 'official', 'ps'],
    ['Valiokunnan puheenjohtaja Annika Sorsavirta (sd.) sanoo, että lausuntoja pyydetään.', 'opposition', 'sdp'],
  ] as const;
  for (const [body, role, party] of said)
    expect(read({ language: 'fi', body, publishedAt: '2025-03-01T08:00:00.000Z' })).toMatchObject([
      { speaker: { role, party } },
    ]);
});

it('reads English attributions that end a sentence or stand inside it', () => {
  const body = [
    'Training takes a year, Juho Hietala, a senior adviser at the Ministry of the Interior, told Yle on Monday.',
    'Nurses learn the language best on the ward, said chief nurse Merja Kantola.',
    'The wages, he insisted, had now been paid.',
  ];
  expect(body.map((one) => read({ language: 'en', body: one })[0]?.parts)).toEqual([
    ['Training takes a year'],
    ['Nurses learn the language best on the ward'],
    ['The wages', 'had now been paid'],
  ]);
});

it('takes nobody for the one who spoke before whom the text tells apart', () => {
  const body = '”Kaikki näkyi”, sanoi Otso Rentola. Ovella seisseen miehen mielestä juttu oli väärinkäsitys.';
  expect(read({ language: 'fi', body })).toMatchObject([
    { speaker: { canonical: 'Otso Rentola' } },
    { speaker: { canonical: 'mies', role: 'citizen' } },
  ]);
});

it('takes a name that looks inflected for the speaker right before the verb', () => {
  expect(read({ language: 'fi', body: '”Näyttö oli täysin kunnossa”, Haarlaa sanoi.' })).toMatchObject([
    { label: 'direct', speaker: { text: 'Haarlaa' } },
  ]);
});

it('takes those who are nobody by name for speakers', () => {
  const body =
    '“I was buying peas,” said one of those who heard it. “The court was clear,” said counsel for the family.';
  expect(read({ language: 'en', body })).toMatchObject([
    { label: 'direct', speaker: { text: 'one of those' } },
    { label: 'direct', speaker: { text: 'counsel' } },
  ]);
});

it('ends speech after a dash where the outlet attributes what follows to its speaker', () => {
  const body = '– Todistajia on paljon, asianajaja Markku Soini kuittasi. Hän vaatii syytteen hylkäämistä.';
  expect(read({ language: 'fi', body })[0]).toMatchObject({ label: 'direct', parts: ['– Todistajia on paljon'] });
});

it('reads questions and opinions in the middle of a sentence', () => {
  expect(read({ language: 'fi', body: 'Aho kysyi, mitä isältä vielä puuttuu.' })[0]?.parts).toEqual([
    'mitä isältä vielä puuttuu',
  ]);
  expect(
    read({ language: 'fi', body: 'Aho sanoi, että kaikilta leikattiin. Puolikas oli hänestä voitto.' })[1]?.parts,
  ).toEqual(['Puolikas oli', 'voitto']);
});
