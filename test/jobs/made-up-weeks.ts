import type { NewArticle } from '../../src/store/store.ts';

/** Days of two weeks, Monday 3 to Sunday 16 February 2025. */
export const weeks = { first: ['2025-02-03', '2025-02-09'], second: ['2025-02-10', '2025-02-16'] } as const;

type Piece = Pick<NewArticle, 'title' | 'lead' | 'body'> & {
  readonly outlet: string;
  readonly language: 'fi' | 'sv' | 'en';
};

/** Invented articles of the second week: hostile passages answered and not, by ministers and by a private person. */
const second: readonly Piece[] = [
  {
    outlet: 'iltalehti',
    language: 'fi',
    title: 'Ministeri puhui maahanmuuttajista kovin sanoin',
    lead: 'Eduskunnassa keskusteltiin turvapaikanhakijoiden palautuksista.',
    body: 'Sisäministeri Aarne Saarikuvio avasi keskustelun maahanmuutosta.\n”Nämä maahanmuuttajat ovat loisia”, Saarikuvio sanoi.\nTutkija Tuija Harju Turun yliopistosta tuomitsi sanat rasistisina.\n”Puhe on väärin ja ihmisiä loukkaavaa”, Harju sanoi.',
  },
  {
    outlet: 'suomen-uutiset',
    language: 'fi',
    title: 'Matut pois Suomesta, vaati valtuutettu turvapaikanhakijoista',
    body: 'Kunnanvaltuusto käsitteli vastaanottokeskusta. Päätös turvapaikanhakijoiden majoituksesta tehdään keväällä.',
  },
  {
    outlet: 'aamulehti',
    language: 'fi',
    title: 'Naapurit riitelivät vastaanottokeskuksesta',
    body: 'Kylällä asuva Xhemajl Kukkaniemi vastustaa turvapaikanhakijoiden vastaanottokeskusta.\n”Nämä pakolaiset ovat loisia ja rosvoja”, naapuri Xhemajl Kukkaniemi sanoi.',
  },
  {
    outlet: 'yle-uutiset',
    language: 'fi',
    title: 'Pakolaisena tullut yrittäjä menestyy ja työllistää kymmeniä',
    lead: 'Maahanmuuttajan perustama ravintola palkittiin vuoden yrittäjäpalkinnolla.',
    body: 'Maahanmuuttajat ovat kunnalle voimavara, kunnanjohtaja Liisa Laakso sanoi.',
  },
  {
    outlet: 'hufvudstadsbladet',
    language: 'sv',
    title: 'Flyktingströmmen oroar kommunen',
    body: 'Kommunen väntar fler asylsökande. Invandrare hjälper till på språkkurserna.',
  },
  {
    outlet: 'daily-finland',
    language: 'en',
    title: 'A flood of migrants reached the border town',
    body: 'The town council discussed asylum seekers. Officials denied the claim and said that arrivals are few.',
  },
];

const first: readonly Piece[] = [
  {
    outlet: 'suomen-uutiset',
    language: 'fi',
    title: 'Matut pois Suomesta, vaati valtuutettu turvapaikanhakijoista',
    body: 'Kunnanvaltuusto kokoontui. Päätös turvapaikanhakijoiden majoituksesta siirtyi ensi viikolle.',
  },
];

const topic = [
  ['fi', 'Hallitus kiristää maahanmuuttoa: oleskeluluvan ehdot tiukentuvat'],
  ['sv', 'Regeringen stramar åt invandringen: villkoren för uppehållstillstånd skärps'],
  ['en', 'Government tightens immigration: conditions of residence permits get stricter'],
] as const;
const other = 'Kunta remontoi uimahallin ensi kesänä';
const outlets = [
  'yle-uutiset',
  'helsingin-sanomat',
  'iltalehti',
  'aamulehti',
  'hufvudstadsbladet',
  'maaseudun-tulevaisuus',
];

/** A week of ordinary articles and the pieces; every `each`-th of the ordinary ones is on immigration. */
function week([monday]: readonly [string, string], pieces: readonly Piece[], each: number): readonly NewArticle[] {
  const dayOf = (index: number): string => `2025-02-${String(Number(monday.slice(8)) + (index % 7)).padStart(2, '0')}`;
  const ordinary = Array.from({ length: 84 }, (_, index): NewArticle => {
    const [language, title] = index % each === 0 ? (topic[(index / each) % 3] ?? topic[0]) : (['fi', other] as const);
    return {
      id: `${monday}-${index}`,
      outlet: outlets[index % outlets.length] ?? 'yle-uutiset',
      language,
      title: `${title} (${monday.slice(5)}–${index})`,
      url: `https://example.org/${monday}/${index}`,
      publishedAt: `${dayOf(index)}T10:00:00Z`,
      access: 'full',
      origin: 'test',
    };
  });
  return [
    ...ordinary,
    ...pieces.map(
      (piece, index): NewArticle => ({
        ...piece,
        id: `${monday}-piece-${index}`,
        url: `https://example.org/${monday}/piece/${index}`,
        publishedAt: `${dayOf(index)}T12:00:00Z`,
        access: 'full',
        origin: 'test',
      }),
    ),
  ];
}

/** Two invented weeks of six outlets in three languages; the second has more on immigration. */
export const twoWeeks: readonly NewArticle[] = [...week(weeks.first, first, 6), ...week(weeks.second, second, 2)];
