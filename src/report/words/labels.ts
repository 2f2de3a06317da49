import type { Localized } from '../../types.ts';

/** What the labels of the codebook are called in reports; frames carry their own names. */
const names: Readonly<Record<string, Localized>> = {
  negative: { fi: 'kielteinen', sv: 'negativ', en: 'negative' },
  neutral: { fi: 'neutraali', sv: 'neutral', en: 'neutral' },
  positive: { fi: 'myönteinen', sv: 'positiv', en: 'positive' },
  restrictive: { fi: 'rajoittava', sv: 'restriktiv', en: 'restrictive' },
  balanced_or_none: { fi: 'tasapainoinen tai ei kantaa', sv: 'balanserad eller ingen', en: 'balanced or none' },
  supportive: { fi: 'myönteinen maahanmuutolle', sv: 'stödjande', en: 'supportive' },
  '1': { fi: 'taso 1, halventava', sv: 'nivå 1, nedsättande', en: 'level 1, derogatory' },
  '2': { fi: 'taso 2, toksinen', sv: 'nivå 2, toxisk', en: 'level 2, toxic' },
  '3': { fi: 'taso 3, vakava', sv: 'nivå 3, grov', en: 'level 3, severe' },
  own: { fi: 'toimituksen oma ääni', sv: 'redaktionens egen röst', en: 'the outlet’s own voice' },
  direct_quote: { fi: 'suora lainaus', sv: 'direkt citat', en: 'direct quotation' },
  indirect_quote: { fi: 'epäsuora lainaus', sv: 'indirekt citat', en: 'reported speech' },
  mention: { fi: 'maininta tai arvostelu', sv: 'omnämnande eller kritik', en: 'named or criticised' },
  mentioned: { fi: 'muu alkuperä mainittu', sv: 'annat ursprung nämns', en: 'other origin stated' },
  finnish: { fi: 'mainittu suomalaiseksi', sv: 'sägs vara finländare', en: 'stated to be Finnish' },
  not_mentioned: { fi: 'alkuperää ei mainita', sv: 'ursprung nämns inte', en: 'origin not stated' },
  immigrant: { fi: 'maahanmuuttajat', sv: 'invandrare', en: 'immigrants' },
  foreign_born: { fi: 'ulkomailla syntyneet', sv: 'utrikes födda', en: 'foreign-born people' },
  refugee: { fi: 'pakolaiset', sv: 'flyktingar', en: 'refugees' },
  asylum_seeker: { fi: 'turvapaikanhakijat', sv: 'asylsökande', en: 'asylum seekers' },
  labour_migrant: { fi: 'työperäiset maahanmuuttajat', sv: 'arbetskraftsinvandrare', en: 'labour migrants' },
  student: { fi: 'opiskelijat', sv: 'studerande', en: 'students' },
  undocumented: { fi: 'paperittomat', sv: 'papperslösa', en: 'undocumented people' },
  citizen_of_migrant_background: {
    fi: 'maahanmuuttajataustaiset',
    sv: 'medborgare med invandrarbakgrund',
    en: 'citizens of migrant background',
  },
  ethnic_or_national: {
    fi: 'kansalliset ja etniset ryhmät',
    sv: 'nationella och etniska grupper',
    en: 'national and ethnic groups',
  },
  religious: { fi: 'uskonnolliset ryhmät', sv: 'religiösa grupper', en: 'religious groups' },
  displaced_ukrainian: { fi: 'Ukrainasta paenneet', sv: 'fördrivna ukrainare', en: 'displaced Ukrainians' },
  relevant: { fi: 'aiheesta', sv: 'om ämnet', en: 'on immigration' },
  not_relevant: { fi: 'muu aihe', sv: 'annat ämne', en: 'another topic' },
  '0': { fi: 'taso 0, ei vihamielisyyttä', sv: 'nivå 0, ingen fientlighet', en: 'level 0, no hostility' },
  metaphor: { fi: 'tulvakielikuva', sv: 'flodmetafor', en: 'flood metaphor' },
  collective_blame: { fi: 'ryhmän syyllistäminen', sv: 'kollektiv skuld', en: 'collective blame' },
  slur: { fi: 'haukkumasana', sv: 'skällsord', en: 'slur' },
  insult: { fi: 'loukkaus', sv: 'förolämpning', en: 'insult' },
  exclusion: { fi: 'ulos sulkeminen', sv: 'uteslutning', en: 'exclusion' },
  threat: { fi: 'uhkaus', sv: 'hot', en: 'threat' },
  dehumanisation: { fi: 'epäinhimillistäminen', sv: 'avhumanisering', en: 'dehumanisation' },
  direct: { fi: 'suora lainaus', sv: 'direkt citat', en: 'direct quotation' },
  indirect: { fi: 'epäsuora lainaus', sv: 'indirekt citat', en: 'reported speech' },
  news: { fi: 'uutinen', sv: 'nyhet', en: 'news' },
  opinion: { fi: 'mielipide', sv: 'åsikt', en: 'opinion' },
  feature: { fi: 'haastattelu tai reportaasi', sv: 'intervju eller reportage', en: 'interview or feature' },
  press_release: { fi: 'tiedote', sv: 'pressmeddelande', en: 'press release' },
  other: { fi: 'muu', sv: 'annat', en: 'other' },
  public_person: { fi: 'julkisuuden henkilö', sv: 'offentlig person', en: 'person of public life' },
  private_person: { fi: 'yksityishenkilö', sv: 'privatperson', en: 'private person' },
  organisation: { fi: 'järjestö', sv: 'organisation', en: 'organisation' },
  true: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  false: { fi: 'ei', sv: 'nej', en: 'no' },
  public: { fi: 'yleisradioyhtiö', sv: 'public service-bolag', en: 'public broadcaster' },
  quality: { fi: 'laatulehti', sv: 'kvalitetstidning', en: 'quality paper' },
  tabloid: { fi: 'iltapäivälehti', sv: 'kvällstidning', en: 'tabloid' },
  commercial: { fi: 'kaupallinen kanava', sv: 'kommersiell kanal', en: 'commercial broadcaster' },
  regional: { fi: 'maakuntalehti', sv: 'regiontidning', en: 'regional paper' },
  local: { fi: 'paikallislehti', sv: 'lokaltidning', en: 'local paper' },
  party: { fi: 'puoluelehti', sv: 'partitidning', en: 'party paper' },
  alternative: { fi: 'vaihtoehtomedia', sv: 'alternativmedium', en: 'alternative outlet' },
  agency: { fi: 'uutistoimisto', sv: 'nyhetsbyrå', en: 'news agency' },
  business: { fi: 'talouslehti', sv: 'ekonomitidning', en: 'business paper' },
  magazine: { fi: 'aikakauslehti', sv: 'magasin', en: 'magazine' },
  rural: { fi: 'maaseutulehti', sv: 'landsbygdstidning', en: 'rural paper' },
  government: { fi: 'viranomainen', sv: 'myndighet', en: 'government' },
  international: { fi: 'kansainvälinen media', sv: 'internationellt medium', en: 'international outlet' },
  unknown: { fi: 'tuntematon', sv: 'okänd', en: 'unknown' },
};

/** What the largest share of each kind of thing is called, in titles. */
export const mostCommon = {
  frames: {
    one: { fi: 'Yleisin kehys', sv: 'Den vanligaste inramningen', en: 'Most common frame' },
    several: { fi: 'Yleisimmät kehykset', sv: 'De vanligaste inramningarna', en: 'Most common frames' },
  },
  groups: {
    one: { fi: 'Useimmin nimetty ryhmä', sv: 'Den oftast nämnda gruppen', en: 'Group named most' },
    several: { fi: 'Useimmin nimetyt ryhmät', sv: 'De oftast nämnda grupperna', en: 'Groups named most' },
  },
  roles: {
    one: { fi: 'Eniten lainauksia', sv: 'Oftast citerade', en: 'Quoted most' },
    several: { fi: 'Eniten lainauksia', sv: 'Oftast citerade', en: 'Quoted most' },
  },
  places: {
    one: { fi: 'Useimmin mainittu', sv: 'Oftast nämnd', en: 'Named most' },
    several: { fi: 'Useimmin mainitut', sv: 'Oftast nämnda', en: 'Named most' },
  },
} as const satisfies Readonly<Record<string, { readonly one: Localized; readonly several: Localized }>>;

/** Who speaks in quotations (codebook, 6). Apart from the other labels: "government" is also a type of outlet. */
const roles: Readonly<Record<string, Localized>> = {
  government: { fi: 'hallitus ja hallituspuolueet', sv: 'regeringen och regeringspartierna', en: 'government' },
  opposition: { fi: 'oppositio', sv: 'oppositionen', en: 'opposition' },
  official: { fi: 'viranomaiset', sv: 'myndigheter', en: 'authorities' },
  expert: { fi: 'tutkijat ja asiantuntijat', sv: 'forskare och experter', en: 'researchers and experts' },
  ngo: { fi: 'järjestöt ja kirkot', sv: 'organisationer och kyrkor', en: 'NGOs and churches' },
  business: { fi: 'yritykset', sv: 'företag', en: 'business' },
  union: { fi: 'ammattiliitot', sv: 'fackförbund', en: 'trade unions' },
  migrant: { fi: 'maahanmuuttajat itse', sv: 'invandrare själva', en: 'migrants themselves' },
  citizen: { fi: 'kansalaiset', sv: 'medborgare', en: 'citizens' },
  foreign: { fi: 'ulkomaiset poliitikot', sv: 'utländska politiker', en: 'foreign politicians' },
  media: { fi: 'tiedotusvälineet', sv: 'medier', en: 'media' },
  unknown: { fi: 'rooli ei tiedossa', sv: 'okänd roll', en: 'role not known' },
};

/** Finnish parties by the press code of the codebook; official names. */
const parties: Readonly<Record<string, Localized>> = {
  kok: { fi: 'kokoomus', sv: 'Samlingspartiet', en: 'National Coalition Party' },
  ps: { fi: 'perussuomalaiset', sv: 'Sannfinländarna', en: 'Finns Party' },
  sdp: { fi: 'SDP', sv: 'SDP', en: 'Social Democrats' },
  kesk: { fi: 'keskusta', sv: 'Centern', en: 'Centre Party' },
  vas: { fi: 'vasemmistoliitto', sv: 'Vänsterförbundet', en: 'Left Alliance' },
  vihr: { fi: 'vihreät', sv: 'De gröna', en: 'Greens' },
  rkp: { fi: 'RKP', sv: 'SFP', en: 'Swedish People’s Party' },
  kd: { fi: 'kristillisdemokraatit', sv: 'Kristdemokraterna', en: 'Christian Democrats' },
  liik: { fi: 'Liike Nyt', sv: 'Rörelse Nu', en: 'Movement Now' },
  vl: { fi: 'Valta kuuluu kansalle', sv: 'Makten tillhör folket', en: 'Power Belongs to the People' },
  sin: { fi: 'Sininen tulevaisuus', sv: 'Blå framtid', en: 'Blue Reform' },
};

const measures: Readonly<Record<string, Localized>> = {
  relevance: { fi: 'Aihe: maahanmuutto', sv: 'Ämne: invandring', en: 'Topic: immigration' },
  frames: { fi: 'Kehykset', sv: 'Inramningar', en: 'Frames' },
  genre: { fi: 'Juttutyyppi', sv: 'Genre', en: 'Genre' },
  tone: { fi: 'Sävy', sv: 'Ton', en: 'Tone' },
  stance: { fi: 'Kanta', sv: 'Hållning', en: 'Stance' },
  toxicity: {
    fi: 'Vihamielisyys, sen ääni ja kohde',
    sv: 'Fientlighet, röst och mål',
    en: 'Hostility, its voice and target',
  },
  persons: { fi: 'Henkilöt ja organisaatiot', sv: 'Personer och organisationer', en: 'Persons and organisations' },
  quotes: { fi: 'Lainaukset ja puhujat', sv: 'Citat och talare', en: 'Quotations and speakers' },
  groups: { fi: 'Ryhmät ja nimitykset', sv: 'Grupper och benämningar', en: 'Groups and terms' },
  places: { fi: 'Paikat', sv: 'Platser', en: 'Places' },
  'origin-mention': { fi: 'Alkuperä rikosuutisissa', sv: 'Ursprung i brottsnyheter', en: 'Origin in crime news' },
};

const stages: Readonly<Record<string, Localized>> = {
  feed: { fi: 'syötteen luku', sv: 'läsning av flöde', en: 'feed' },
  page: { fi: 'sivun luku', sv: 'läsning av sida', en: 'page' },
  robots: { fi: 'robots.txt', sv: 'robots.txt', en: 'robots.txt' },
  sitemap: { fi: 'sivukartan luku', sv: 'läsning av webbplatskarta', en: 'sitemap' },
  revisit: { fi: 'sivun uusi luku', sv: 'ny läsning av sida', en: 'second look at a page' },
  outlet: { fi: 'julkaisun keruu', sv: 'insamling från mediet', en: 'outlet' },
  crawl: { fi: 'keruu', sv: 'insamling', en: 'collecting' },
  backfill: { fi: 'vanhojen juttujen keruu', sv: 'insamling av gamla artiklar', en: 'collecting the past' },
  import: { fi: 'tuonti', sv: 'import', en: 'import' },
  annotate: { fi: 'koodaus', sv: 'kodning', en: 'coding' },
  report: { fi: 'raportti', sv: 'rapport', en: 'report' },
};

export function roleName(role: string, language: keyof Localized): string {
  return roles[role]?.[language] ?? role;
}

export function partyName(code: string, language: keyof Localized): string {
  return parties[code]?.[language] ?? code;
}

/** What an annotator measures, by its id; `name` is its own (English) one, for annotators that came later. */
export function measureName(id: string, name: string, language: keyof Localized): string {
  return measures[id]?.[language] ?? name;
}

export function stageName(stage: string, language: keyof Localized): string {
  return stages[stage]?.[language] ?? stage;
}

/** The label's name in a language, or the label itself where it has none (terms, places). */
export function labelName(label: string, language: keyof Localized): string {
  return names[label]?.[language] ?? label;
}
