import { seededRandom } from '../../src/analysis/random.ts';

/** A text of a made-up press: those with one `story` are copies of one another. */
export interface PressText {
  readonly story: number;
  /** What was done to the original, for tables; `original` for itself. */
  readonly edit: string;
  readonly outlet: number;
  readonly day: number;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
}

const who =
  'Kunnanhallitus,Rannikon hyvinvointialue,Aluevirasto,Käräjäoikeus,Telakan johto,Kielikoulun rehtori,Vastaanottokeskuksen johtaja,Ammattiliitto,Poliisilaitos,Tutkijaryhmä,Yrittäjäyhdistys,Seurakunta,Pelastuslaitos,Vuokrataloyhtiö,Satamayhtiö,Oppilaitos,Ministeriö,Lautakunta,Kirjasto,Järjestö'.split(
    ',',
  );
const does =
  'aloittaa uuden kokeilun,lykkää päätöstään,hakee lisää rahaa,palkkaa kolme ohjaajaa,arvioi tilanteen uudelleen,torjuu moitteet,pyytää selvitystä,esittää säästöjä,avaa neuvontapisteen,sulkee toimipisteensä,valmistelee ohjelmaa,kertoo hakijoiden määrän kasvaneen,lupaa nopeampia päätöksiä,jakaa avustuksia,ottaa käyttöön tulkkipalvelun,muuttaa ohjeitaan,tarkastaa työmaat,järjestää kuulemisen,perustaa työryhmän,vaatii lisäaikaa'.split(
    ',',
  );
const where =
  'Lahtirannassa,Kivisalmella,Majakkaniemessä,Haukijärvellä,Tervasaaressa,Ylämyllyssä,Korpikylässä,Rantakaupungissa,Saunalahdella,Pohjanmäessä,Suvannossa,Metsäpitäjässä,Koskenniskalla,Kuusiluodolla,Harjunpäässä'.split(
    ',',
  );
const when =
  'ensi keväänä,jo elokuussa,vuodenvaihteessa,lähiviikkoina,kahden vuoden aikana,maanantaista alkaen,ennen kesälomia,budjettiriihen jälkeen,lokakuun lopulla,tämän vuoden aikana,pääsiäisen jälkeen,viimeistään joulukuussa'.split(
    ',',
  );
const why =
  'koska jonot ovat pidentyneet,sillä naapurikunta teki samoin,vaikka rahoitus on auki,jotta lapset pääsevät kouluun ajoissa,kun työvoimasta on pulaa,minkä vuoksi asukkaat ovat huolissaan,ja samalla vuokrat nousevat,eikä muita hakijoita ollut,vaikka valtuusto oli toista mieltä,koska laki muuttui,kun talvi oli pitkä,sillä vapaaehtoiset ovat väsyneet,jotta kursseille mahtuisi useampi,minkä lisäksi bussivuoroja lisätään'.split(
    ',',
  );
const name =
  'Ritva Majakka,Olavi Tammisto,Aino Kallasvuo,Yusuf Demirkan,Lena Strandvik,Pekka Haapakorpi,Nadia Orlenko,Martti Vesala,Sanna Kivelä,Amir Rostami,Gunilla Ekholm,Tuula Niittymaa'.split(
    ',',
  );
const says =
  'Meillä ei ole varaa odottaa,Tilanne on parempi kuin viime vuonna,Emme tiedä vielä kaikkea,Palaute on ollut hyvää,Päätös oli vaikea,Tästä on puhuttu vuosia,Ihmiset tarvitsevat vastauksia,Kielitaito ratkaisee paljon,Työtä riittää kaikille,Luvut on laskettu väärin,Naapurit ottivat meidät hyvin vastaan,Seuraamme kehitystä tarkasti'.split(
    ',',
  );
const things =
  'hakemusta,asukasta,opiskelijaa,työntekijää,päätöstä,euroa hakijaa kohti,kotikäyntiä,tulkkausta,kurssipaikkaa,perhettä'.split(
    ',',
  );

/** Draws from lists; one seed, one press. */
function press(seed: number) {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = <Value>(list: readonly Value[]): Value => {
    const value = list[below(list.length)];
    if (value === undefined) throw new Error('an empty list');
    return value;
  };
  const sentence = (): string => {
    switch (below(4)) {
      case 0:
        return `${one(who)} ${one(does)} ${one(where)} ${one(when)}, ${one(why)}.`;
      case 1:
        return `”${one(says)}, ${one(why)}”, sanoo ${one(name)} ${one(where)}.`;
      case 2:
        return `Viime vuonna ${one(where)} oli ${2 + below(900)} ${one(things)}, nyt ${2 + below(900)}.`;
      default:
        return `${one(name)} muistuttaa, että ${one(who).toLowerCase()} ${one(does)} ${one(when)}.`;
    }
  };
  const paragraph = (sentences: number): string => Array.from({ length: sentences }, sentence).join(' ');
  const article = () => ({
    title: `${one(who)} ${one(does)} ${one(where)}`,
    lead: paragraph(1 + below(2)),
    body: Array.from({ length: 4 + below(6) }, () => paragraph(2 + below(3))).join('\n'),
  });
  return { random, below, one, sentence, paragraph, article };
}

type Press = ReturnType<typeof press>;
type Text = Pick<PressText, 'title' | 'lead' | 'body'>;

const paragraphsOf = (text: Text): readonly string[] => text.body.split('\n');
/** Changes this share of the words. */
function reworded({ random, one }: Press, text: string, share: number): string {
  const instead = 'myös,nyt,yhä,muun muassa,kertoman mukaan,noin,lähes,siis,ehkä,toki'.split(',');
  return text.replace(/[\p{L}\d]+/gu, (word) => (random() < share ? one(instead) : word));
}

/** What papers do to a text that they take over. */
export const edits: Readonly<Record<string, (text: Text, by: Press) => Text>> = {
  'word for word': (text) => text,
  'other headline': (text, by) => ({ ...text, title: by.article().title }),
  'other lead': (text, by) => ({ ...text, title: by.article().title, lead: by.paragraph(2) }),
  'no lead': (text) => ({ ...text, lead: '' }),
  'agency named': (text) => ({ ...text, body: `STT – ${text.body}\nUutistoimisto STT` }),
  'other signs': (text) => ({
    ...text,
    body: text.body.replaceAll('”', '"').replaceAll(', ', ' – ').replaceAll('\n', '\n\n').normalize('NFD'),
  }),
  'cut to two thirds': (text) => shortened(text, 2 / 3),
  'cut to a half': (text) => shortened(text, 1 / 2),
  'cut to two fifths, other headline': (text, by) => ({ ...shortened(text, 2 / 5), title: by.article().title }),
  'two local paragraphs added': (text, by) => ({
    ...text,
    body: [...paragraphsOf(text), by.paragraph(3), by.paragraph(3)].join('\n'),
  }),
  'own beginning and end': (text, by) => ({
    title: by.article().title,
    lead: by.paragraph(1),
    body: [by.paragraph(3), ...paragraphsOf(text), by.paragraph(3)].join('\n'),
  }),
  'paragraphs in another order': (text) => ({ ...text, body: [...paragraphsOf(text)].reverse().join('\n') }),
  '3 % of the words edited': (text, by) => ({ ...text, body: reworded(by, text.body, 0.03) }),
  '6 % of the words edited': (text, by) => ({ ...text, body: reworded(by, text.body, 0.06) }),
  'cut, lead edited, 2 % of the words': (text, by) => {
    const cut = shortened(text, 2 / 3);
    return { title: by.article().title, lead: by.paragraph(1), body: reworded(by, cut.body, 0.02) };
  },
  'a middle paragraph left out': (text) => ({
    ...text,
    body: paragraphsOf(text)
      .filter((_, index) => index !== 2)
      .join('\n'),
  }),
  'links of the site inside': (text) => ({
    ...text,
    body: paragraphsOf(text)
      .map((paragraph, index) =>
        index === 1 ? `${paragraph}\nLue myös: näin päätökseen päädyttiin viime keväänä` : paragraph,
      )
      .join('\n'),
  }),
};

function shortened(text: Text, share: number): Text {
  const all = paragraphsOf(text);
  return { ...text, body: all.slice(0, Math.max(1, Math.round(all.length * share))).join('\n') };
}

/**
 * `stories` originals, each with two or three copies in other outlets, among texts that look alike without being
 * copies: an outlet's daily bulletin with other figures, another paper's own story with the same quotation, the same
 * advertisement under different texts, headlines that repeat.
 */
export function madeUpPress(seed: number, stories: number): readonly PressText[] {
  const by = press(seed);
  const texts: PressText[] = [];
  const kinds = Object.keys(edits);
  let story = 0;
  const add = (text: Text, edit: string, outlet: number, day: number): void => {
    texts.push({ ...text, story, edit, outlet, day });
  };
  const advertisement =
    'Tilaa uutiskirje, niin saat päivän tärkeimmät jutut sähköpostiisi joka aamu. Voit perua tilauksen milloin tahansa omilta sivuiltasi.';
  for (; story < stories; story += 1) {
    const original = by.article();
    const day = by.below(10);
    add(original, 'original', 0, day);
    for (let copy = 0; copy < 2 + (story % 2); copy += 1) {
      const kind = kinds[(story * 3 + copy) % kinds.length] ?? '';
      const edit = edits[kind];
      if (edit) add(edit(original, by), kind, copy + 1, day + by.below(3));
    }
  }
  for (let day = 0; day < 10; day += 1, story += 1) add(bulletin(by), 'daily bulletin', 1, day);
  for (let index = 0; index < 20; index += 1, story += 1) {
    const quoted = texts[by.below(stories)];
    const own = by.article();
    add(
      { ...own, body: `${own.body}\n${quoted ? (paragraphsOf(quoted)[1] ?? '') : ''}` },
      'own story, same quotation',
      5,
      3,
    );
  }
  for (let index = 0; index < 20; index += 1, story += 1) {
    const own = by.article();
    add({ ...own, body: `${own.body}\n${advertisement}` }, 'same advertisement', index % 4, by.below(10));
  }
  for (let index = 0; index < 20; index += 1, story += 1) {
    const title =
      index % 2 === 0 ? 'Tästä kaikki puhuvat tänään' : 'Päivän sää: lunta koko maahan ja pakkasta pohjoisessa';
    add({ title, lead: '', body: '' }, 'headline only', index % 5, by.below(10));
  }
  return texts;
}

function bulletin({ below }: Press): Text {
  const figures = () => `${below(900)} hakemusta, joista ${below(300)} oli uusia ja ${below(90)} uusintoja`;
  return {
    title: 'Hakemukset tänään',
    lead: `Aluevirastoon saapui eilen ${figures()}.`,
    body: ['Lahtirannan', 'Kivisalmen', 'Majakkaniemen', 'Haukijärven', 'Tervasaaren']
      .map(
        (place) =>
          `${place} toimipisteessä käsiteltiin ${figures()}. Päätöksiä tehtiin ${below(200)}, ja niistä myönteisiä oli ${below(90)} prosenttia.`,
      )
      .join('\n'),
  };
}

/** One text after another for measurements of size: about `words` words each. */
export function endlessPress(seed: number): () => Text {
  const by = press(seed);
  return by.article;
}

/** The same story told by hand in two ways; not copies. */
export const toldTwice: readonly (readonly [Text, Text])[] = [
  [
    {
      title: 'Lahtiranta avaa neuvontapisteen',
      lead: 'Kunta palkkaa kaksi ohjaajaa auttamaan uusia asukkaita.',
      body: 'Lahtirannan kunta avaa helmikuussa neuvontapisteen, josta maahan muuttaneet saavat apua asumisen ja opintojen kysymyksiin. Piste toimii kirjaston alakerrassa neljänä päivänä viikossa. Kunnanjohtaja Ritva Majakka sanoo, että naapureita tarvitaan yhtä paljon kuin kursseja.',
    },
    {
      title: 'Kirjaston alakertaan tulee apua muuttajille',
      lead: 'Lahtirannan uusi palvelu alkaa helmikuussa.',
      body: 'Asumisesta, opinnoista ja työnhausta saa pian neuvoja yhdestä paikasta Lahtirannassa. Kaksi uutta ohjaajaa istuu kirjaston alakerrassa maanantaista torstaihin. Ajatus syntyi kunnanjohtaja Majakan mukaan siitä, että telakalle tulleet perheet kiersivät luukulta luukulle.',
    },
  ],
];

/** A short bulletin as two papers of one owner print it. */
export const shortCopy: readonly [Text, Text] = [
  {
    title: 'Vastaanottokeskus suljetaan Kivisalmella',
    lead: 'Kivisalmen vastaanottokeskus suljetaan toukokuun lopussa, koska hakijoita on puolet vähemmän kuin vuosi sitten, kertoo aluevirasto tiistaina.',
    body: '',
  },
  {
    title: 'Keskus suljetaan toukokuussa',
    lead: 'Kivisalmen vastaanottokeskus suljetaan toukokuun lopussa, koska hakijoita on puolet vähemmän kuin vuosi sitten, kertoo aluevirasto tiistaina.',
    body: '',
  },
];
