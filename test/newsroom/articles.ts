import type { Language } from '../../src/types.ts';

/** An invented article of an invented outlet. Names, places and events are made up. */
export interface NewsroomArticle {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly author: string;
  readonly section: string;
  /** ISO 8601 in UTC. */
  readonly publishedAt: string;
  readonly cut?: boolean;
}

export interface NewsroomOutlet {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly type: string;
  readonly layout: 'json-ld' | 'open-graph' | 'bare' | 'microdata';
  readonly feed: 'rss' | 'rss-latin1' | 'atom' | 'json' | 'sitemap';
  readonly articles: readonly NewsroomArticle[];
}

export const newsroomOutlets: readonly NewsroomOutlet[] = [
  {
    id: 'lahtirannan-sanomat',
    name: 'Lahtirannan Sanomat',
    language: 'fi',
    type: 'regional',
    layout: 'json-ld',
    feed: 'rss',
    articles: [
      {
        slug: 'neuvontapiste',
        title: 'Lahtiranta avaa neuvontapisteen maahan muuttaneille',
        lead: 'Kunta palkkaa kaksi ohjaajaa, jotka auttavat asumisen, opintojen ja työnhaun kysymyksissä.',
        author: 'Kaisa Koivuranta',
        section: 'Paikalliset',
        publishedAt: '2026-01-12T06:30:00.000Z',
        paragraphs: [
          'Lahtirannan kunta avaa helmikuussa neuvontapisteen, josta maahanmuuttajat saavat apua arjen asioihin yhdestä paikasta. Palvelu toimii kirjaston alakerrassa neljänä päivänä viikossa.',
          '”Kotoutuminen on kaksisuuntaista. Tarvitaan kielikursseja, mutta myös naapureita, jotka tervehtivät”, kunnanjohtaja Ritva Majakka sanoo.',
          'Kunnassa on väkeä kolmanneksen vähemmän kuin neljäkymmentä vuotta sitten. Telakan ja hoivakodin työvoimapula on Majakan mukaan pahentunut joka vuosi, ja uudet asukkaat ovat pitäneet koulun auki.',
          'Neuvontapisteeseen voi tulla ilman ajanvarausta. Ohjaajat puhuvat suomen lisäksi arabiaa, ukrainaa ja englantia.',
        ],
      },
      {
        slug: 'telakka-rikkomus',
        title: 'Käräjäoikeus: telakan alihankkija maksoi vierastyöntekijöille puolet palkasta',
        lead: 'Kahden toimitusjohtajan katsotaan käyttäneen hyväksi kahdeksaa työntekijää.',
        author: 'Olli Rantakari',
        section: 'Rikos',
        publishedAt: '2026-01-14T10:05:00.000Z',
        paragraphs: [
          'Rannikon käräjäoikeus tuomitsi keskiviikkona alihankintayhtiön kaksi johtajaa kiskonnantapaisesta työsyrjinnästä. Työntekijät tulivat Suomeen oleskeluluvalla, joka oli sidottu samaan työnantajaan.',
          'Tuomion mukaan miehille maksettiin noin puolet alan vähimmäispalkasta, ja heidän passejaan säilytettiin toimiston lukitussa kaapissa.',
          '”He eivät uskaltaneet valittaa, koska pelkäsivät käännytystä”, syyttäjä Helka Aaltovaara sanoi istunnossa. Yhtiö kiistää syytteet ja aikoo valittaa hovioikeuteen.',
          'Ammattiliiton mukaan tapauksia paljastuu rannikolla joka vuosi, ja tarkastajia on liian vähän.',
        ],
      },
      {
        slug: 'jaahalli',
        title: 'Jäähallin katto korjataan kesän aikana',
        lead: 'Remontti maksaa noin kaksi miljoonaa euroa ja kestää elokuun loppuun.',
        author: 'Kaisa Koivuranta',
        section: 'Paikalliset',
        publishedAt: '2026-01-15T07:00:00.000Z',
        paragraphs: [
          'Lahtirannan jäähalli suljetaan toukokuun alussa. Katon kantavat rakenteet vahvistetaan ja eristeet vaihdetaan, kertoo tekninen johtaja Arto Selkämaa.',
          'Seurat saavat korvaavia vuoroja naapurikunnasta. Juniorit harjoittelevat kesän koulun salissa, ja ensi kauden ottelut alkavat ajallaan syyskuussa.',
          'Kunnanvaltuusto hyväksyi hankkeen yksimielisesti maanantaina. Rahoituksesta puolet tulee valtion liikuntapaikka-avustuksesta.',
        ],
      },
      {
        slug: 'kolumni-naapuri',
        title: 'Kolumni: Naapurini opetti minulle suomea',
        lead: 'Kun viereiseen taloon muutti perhe Damaskoksesta, opin, mitä sana talkoot tarkoittaa.',
        author: 'Pirjo Lumiaho',
        section: 'Kolumni',
        publishedAt: '2026-01-16T05:00:00.000Z',
        cut: true,
        paragraphs: [
          'Luulin osaavani äidinkieleni. Sitten naapurini Samira kysyi, miksi talkoot ovat aina monikossa, vaikka paikalle tulisi vain yksi. En osannut vastata, joten haimme sanakirjan ja lopulta koko kadun väen pihalle.',
          'Siitä illasta lähtien meillä on ollut yhteinen kasvimaa. Samira tuo minttua, minä perunoita, ja lapset riitelevät siitä, kumpi on parempaa.',
        ],
      },
    ],
  },
  {
    id: 'kansan-kaiku',
    name: 'Kansan Kaiku',
    language: 'fi',
    type: 'alternative',
    layout: 'bare',
    feed: 'rss-latin1',
    articles: [
      {
        slug: 'rajat-kiinni',
        title: 'Eliitti avaa rajat, kansa maksaa laskun',
        lead: 'Pääkirjoitus: hallitus lupasi kiristyksiä, mutta mitään ei tapahdu.',
        author: 'Toimitus',
        section: 'Pääkirjoitus',
        publishedAt: '2026-01-13T08:00:00.000Z',
        paragraphs: [
          'Taas luvataan, että maahanmuuttoa rajoitetaan. Taas tavallinen suomalainen huomaa, että lupaus oli tuulta. Veronmaksaja maksaa, kun tulijoiden vyöry kuormittaa kuntien palveluja ja sosiaaliturvaa.',
          'Virkamiehet ja toimittajat sulkevat silmänsä. Heidän lapsensa eivät käy lähiökouluissa, joissa suomea puhuu enää puolet luokasta, eikä heidän työpaikkojaan viedä halpatyövoimalla.',
          'On aika, että joku kysyy kansalta. Oleskelulupien ehdot on tiukennettava ja rikoksiin syyllistyneet on karkotettava viipymättä.',
        ],
      },
      {
        slug: 'puukotus-asemalla',
        title: 'Kaksi loukkaantui tappelussa Ylijoen asemalla',
        lead: 'Poliisi otti kiinni neljä nuorta miestä.',
        author: 'Toimitus',
        section: 'Rikos',
        publishedAt: '2026-01-14T21:40:00.000Z',
        paragraphs: [
          'Kaksi miestä loukkaantui tiistai-iltana Ylijoen rautatieasemalla syttyneessä tappelussa. Poliisin mukaan kukaan ei ole hengenvaarassa.',
          'Poliisi otti kiinni neljä epäiltyä. Heistä kaksi on Suomen kansalaisia ja kaksi Viron kansalaisia, kertoo rikoskomisario Jari Hietamäki.',
          'Tapausta tutkitaan törkeänä pahoinpitelynä. Poliisi pyytää silminnäkijöitä ottamaan yhteyttä vihjepuhelimeen.',
        ],
      },
      {
        slug: 'sahko',
        title: 'Sähkön siirtomaksut nousevat kolmanneksen',
        lead: 'Verkkoyhtiön mukaan syynä ovat kaapeloinnin kulut.',
        author: 'Toimitus',
        section: 'Talous',
        publishedAt: '2026-01-15T12:15:00.000Z',
        paragraphs: [
          'Ylijoen Verkko korottaa siirtomaksuja maaliskuun alusta keskimäärin kolmanneksella. Omakotiasujalle se merkitsee noin viidentoista euron lisäystä kuukaudessa.',
          'Yhtiö perustelee korotusta maakaapeloinnilla, jota laki edellyttää. Energiavirasto tutkii, onko korotus kohtuullinen, ja antaa päätöksensä keväällä.',
        ],
      },
    ],
  },
  {
    id: 'skargardsbladet',
    name: 'Skärgårdsbladet',
    language: 'sv',
    type: 'regional',
    layout: 'open-graph',
    feed: 'atom',
    articles: [
      {
        slug: 'sprakkurser',
        title: 'Köerna till språkkurserna växer på Norrö',
        lead: 'Över hundra nyanlända väntar på en plats, och kommunen söker lärare från fastlandet.',
        author: 'Maj Sundholm',
        section: 'Lokalt',
        publishedAt: '2026-01-13T05:20:00.000Z',
        paragraphs: [
          'Över hundra invandrare står i kö till kommunens språkkurser på Norrö. Den som kommer i dag kan få vänta i åtta månader på att få börja studera svenska.',
          '– Det är dålig ekonomi. Varje månad utan språk är en månad utan jobb, säger integrationskoordinatorn Lars Öberg.',
          'Kommunen har lyst ut tre lärartjänster utan att få behöriga sökande. Nu hoppas man på undervisning på distans och på frivilliga i föreningarna.',
          'Fiskförädlingen, ortens största arbetsgivare, erbjuder från februari språkträning på arbetstid.',
        ],
      },
      {
        slug: 'avvisning',
        title: 'Domstolen stoppade avvisningen av en familj i Västvik',
        lead: 'Barnens bästa hade inte utretts, säger förvaltningsdomstolen.',
        author: 'Jonas Kvarnström',
        section: 'Inrikes',
        publishedAt: '2026-01-14T13:45:00.000Z',
        paragraphs: [
          'Förvaltningsdomstolen upphävde på onsdagen beslutet att avvisa en asylsökande familj som bott fyra år i Västvik. Ärendet går tillbaka till myndigheten.',
          'Enligt domstolen hade barnens bästa inte utretts på det sätt som lagen och barnkonventionen kräver. Familjens två yngsta barn är födda i Finland.',
          '– Vi har inte sovit på en månad, säger mamman, som inte vill framträda med namn.',
          'Inrikesministern vill inte kommentera ett enskilt fall men påminner om att regeringen skärper lagen nästa år.',
        ],
      },
      {
        slug: 'fyren',
        title: 'Fyren på Ytterskär får ny färg',
        lead: 'Målarna klättrar upp i maj om vädret tillåter.',
        author: 'Maj Sundholm',
        section: 'Kultur',
        publishedAt: '2026-01-16T09:00:00.000Z',
        paragraphs: [
          'Den hundraåriga fyren på Ytterskär målas om i vår. Färgen ska vara densamma som 1926, en röd nyans som byggnadsvården har blandat efter gamla prov.',
          'Föreningen som sköter fyren har samlat in pengarna genom kaffeförsäljning och en auktion. Turerna till skäret börjar som vanligt vid midsommar.',
        ],
      },
    ],
  },
  {
    id: 'baltic-courier',
    name: 'The Baltic Courier',
    language: 'en',
    type: 'international',
    layout: 'microdata',
    feed: 'sitemap',
    articles: [
      {
        slug: 'permit-rules',
        title: 'Three-month unemployment rule worries foreign engineers',
        lead: 'Employers in the Northport cluster fear that specialists will leave before they find a new job.',
        author: 'Helen Marsh',
        section: 'Work',
        publishedAt: '2026-01-13T11:00:00.000Z',
        paragraphs: [
          'Foreign engineers in the Northport technology cluster say that the three-month unemployment rule has made them think of leaving. Under the rule a residence permit for work may be withdrawn after three months without a job.',
          '"I pay taxes, my daughter speaks Finnish, and I could be gone by spring," said Anand Pillai, a software developer whose employer announced layoffs last week.',
          'The chamber of commerce estimates that the region will need four thousand more workers by the end of the decade. A ministry official said that the rule protects the labour market from abuse.',
          'Researchers at the local university called for evidence before further tightening.',
        ],
      },
      {
        slug: 'mosque-vandalised',
        title: 'Police investigate vandalism at a prayer room as a hate crime',
        lead: 'Windows were broken and slogans painted on the door on Friday night.',
        author: 'Peter Lindqvist',
        section: 'Domestic',
        publishedAt: '2026-01-17T09:30:00.000Z',
        paragraphs: [
          'Police in Northport are investigating damage to a Muslim prayer room as a suspected hate crime. Windows were broken and slogans were painted on the door late on Friday.',
          'Members of the congregation and of the Lutheran parish next door cleaned the entrance together on Saturday. "We are neighbours first," said pastor Leena Salmela.',
          'The number of suspected hate crimes reported to the police has grown for three years in a row, according to the police college.',
        ],
      },
      {
        slug: 'ferry',
        title: 'Winter ferry timetable brings an extra evening departure',
        lead: 'The operator answers the wishes of commuters on the outer islands.',
        author: 'Helen Marsh',
        section: 'Travel',
        publishedAt: '2026-01-18T06:00:00.000Z',
        paragraphs: [
          'The Northport ferry adds an evening departure to its winter timetable from the first of February. The boat leaves the harbour at half past nine on weekdays.',
          'The operator says that the trial lasts until the end of April and goes on if at least twenty passengers a night use it. Prices stay as they are.',
        ],
      },
    ],
  },
  {
    id: 'rannikon-viranomaiset',
    name: 'Rannikon viranomaiset',
    language: 'fi',
    type: 'government',
    layout: 'bare',
    feed: 'json',
    articles: [
      {
        slug: 'tiedote-kotoutuminen',
        title: 'Tiedote: Kotoutumisen rahoitus muuttuu laskennalliseksi',
        lead: 'Kunnat saavat korvauksen asukasmäärän mukaan ensi vuoden alusta.',
        author: 'Rannikon aluevirasto',
        section: 'Tiedotteet',
        publishedAt: '2026-01-19T09:00:00.000Z',
        paragraphs: [
          'Kuntien kotoutumispalvelujen rahoitus muuttuu laskennalliseksi ensi vuoden alusta. Korvaus perustuu kuntaan muuttaneiden pakolaisten määrään ja kolmen vuoden seurantaan.',
          'Uudistuksen tavoitteena on, että ammatillinen koulutus ja työssä oppiminen alkavat nykyistä aiemmin. Kunnat päättävät itse, miten palvelut järjestetään.',
          'Lisätietoja: ylitarkastaja Tuula Kivisalmi, Rannikon aluevirasto.',
        ],
      },
      {
        slug: 'tiedote-lupajonot',
        title: 'Tiedote: Oleskelulupien käsittelyajat lyhenivät',
        lead: 'Työntekijän oleskelulupa ratkaistaan nyt keskimäärin kuukaudessa.',
        author: 'Rannikon aluevirasto',
        section: 'Tiedotteet',
        publishedAt: '2026-01-20T09:00:00.000Z',
        paragraphs: [
          'Työntekijän oleskelulupahakemus ratkaistiin viime vuonna keskimäärin 31 päivässä, kun edellisenä vuonna aika oli 58 päivää. Hakemuksia jätettiin noin kymmenesosa vähemmän kuin vuotta aiemmin.',
          'Opiskelijoiden luvat käsiteltiin ennen lukukauden alkua. Kielteisten päätösten osuus pysyi ennallaan.',
        ],
      },
    ],
  },
];
