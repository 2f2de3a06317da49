import type { Language, Localized } from '../../src/types.ts';

/** Words that report speech, own list. Forms are generated once; keys are lower-cased word forms. */
export interface Reporting {
  readonly verbs: ReadonlySet<string>;
  /** Verbs that report only right beside a quotation: "nauraa", "sighs". */
  readonly manner: ReadonlySet<string>;
  /** The conjunction that opens reported speech. */
  readonly that: ReadonlySet<string>;
  /** "mukaan", "mielestä": postpositions whose genitive before them speaks. */
  readonly accordingAfter: ReadonlySet<string>;
  /** "enligt", "according": prepositions whose noun after them speaks. */
  readonly accordingBefore: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
}

/** Verbs that say how words were said; they report only right beside a quotation. Third person singular, present and past. */
const finnishManner =
  'paljastaa paljasti, kehuu kehui, naurahtelee naurahteli, hihittää hihitti, huudahtelee huudahteli, ihastelee ihasteli, harmittelee harmitteli, tyrmää tyrmäsi, varoittelee varoitteli, muotoilee muotoili, puuskahtaa puuskahti, väläyttää väläytti, myhäilee myhäili, nauraa nauroi, huutaa huusi, huikkaa huikkasi, kuittaa kuittasi, esittelee esitteli, naureskelee naureskeli, hymyilee hymyili, ' +
  'hymähtää hymähti, tuhahtaa tuhahti, mutisee mutisi, virnistää virnisti, nyökkää nyökkäsi, vitsailee vitsaili, opastaa opasti, ' +
  'aloittaa aloitti, luettelee luetteli, täydentää täydensi, sivaltaa sivalsi, heittää heitti, hehkuttaa hehkutti, ylistää ylisti, ' +
  'kuiskaa kuiskasi, parahtaa parahti, karjaisee karjaisi, ärähtää ärähti, veistelee veisteli, murahtaa murahti, mietiskelee mietiskeli, ' +
  'miettii mietti, summailee summaili, manaa manasi, haastaa haastoi, kertaa kertasi, hihkuu hihkui, huudahtaa huudahti, sutkauttaa sutkautti, ' +
  'päättää päätti, huokaisee huokaisi, letkauttaa letkautti, tilittää tilitti, jatkaa jatkoi, päivittelee päivitteli, kannattaa kannatti, luonnehtii luonnehti';
const swedishManner =
  'beskriver beskrev beskrivit, kontrar kontrade, berömmer berömde, gissar gissade, beklagar beklagade, sammanfattar sammanfattade, uppmanar uppmanade, protesterar protesterade, hojtar hojtade, fräser fräste, avslöjar avslöjade, jämför jämförde, ryter röt, konkluderar konkluderade, undslipper, skrattar skrattade, ropar ropade, suckar suckade, minns mindes, genmäler genmälde, replikerar replikerade, löd lyder, ler log, skämtar skämtade, ' +
  'viskar viskade, mumlar mumlade, räknar räknade, utropar utropade, inflikar inflikade, fnyser fnös, jublar jublade, funderar funderade, resonerar resonerade, ' +
  'summerar summerade, upprepar upprepade, skriker skrek, nickar nickade, avslutar avslutade, inleder inledde, utbrister utbrast, kvitterar kvitterade, hälsar hälsade';
const englishManner =
  'describes described, confesses confessed, reveals revealed, praises praised, guesses guessed, muses mused, snaps snapped, scoffs scoffed, exclaims exclaimed, chuckles chuckled, urges urged, protests protested, objects objected, interjects interjected, cautions cautioned, remembers remembered, enthuses enthused, laments lamented, laughs laughed, shouts shouted, sighs sighed, jokes joked, smiles smiled, grins grinned, whispers whispered, mutters muttered, quips quipped, counters countered, ' +
  'retorts retorted, answers answered, concludes concluded, reflects reflected, shrugs shrugged, responds responded, tweets tweeted, posts posted, recalls recalled, ' +
  'notices noticed, wonders wondered, boasts boasted, brags bragged, grumbles grumbled, growls growled, groans groaned, pleads pleaded, begs begged, ventures ventured, cries cried, agrees agreed, recounts recounted, murmurs murmured, teases teased, repeats repeated, summarises summarised, thunders thundered, blurts blurted, pronounces pronounced, advises advised, ' +
  'counts counted, yells yelled, calls called, reads read, ran, goes, went, begins began, nods nodded, offers offered';

/** Third person singular, present and past. */
const finnish =
  'sanoo sanoi, kertoo kertoi, toteaa totesi, arvioi arvioi, katsoo katsoi, uskoo uskoi, vaatii vaati, muistuttaa muistutti, ' +
  'korostaa korosti, kommentoi kommentoi, huomauttaa huomautti, painottaa painotti, ihmettelee ihmetteli, kysyy kysyi, ' +
  'vastaa vastasi, kirjoittaa kirjoitti, väittää väitti, varoittaa varoitti, lisää lisäsi, jatkaa jatkoi, selittää selitti, ' +
  'perustelee perusteli, linjaa linjasi, lupaa lupasi, myöntää myönsi, kiistää kiisti, tunnustaa tunnusti, pohtii pohti, ' +
  'tiivistää tiivisti, summaa summasi, kuvailee kuvaili, kuvaa kuvasi, kehuu kehui, moittii moitti, kritisoi kritisoi, ' +
  'arvostelee arvosteli, syyttää syytti, ilmoittaa ilmoitti, tähdentää tähdensi, paljastaa paljasti, täsmentää täsmensi, ' +
  'naurahtaa naurahti, huokaa huokasi, tuumaa tuumasi, tokaisee tokaisi, puuskahtaa puuskahti, latelee lateli, jyrähtää jyrähti, ' +
  'toivoo toivoi, pelkää pelkäsi, epäilee epäili, ehdottaa ehdotti, esittää esitti, kehottaa kehotti, pyytää pyysi, ' +
  'vakuuttaa vakuutti, selventää selvensi, tarkentaa tarkensi, analysoi analysoi, raportoi raportoi, tviittaa tviittasi, ' +
  'twiittaa twiittasi, laukoo laukoi, täräyttää täräytti, tylyttää tylytti, ryöpyttää ryöpytti, hämmästelee hämmästeli, ' +
  'kiittää kiitti, peräänkuuluttaa peräänkuulutti, kummastelee kummasteli, pahoittelee pahoitteli, puolustaa puolusti, ' +
  'puhuu puhui, vastustaa vastusti, tulistuu tulistui, raivostuu raivostui, tuohtuu tuohtui, tunnelmoi tunnelmoi, haukkuu haukkui, vahvistaa vahvisti, viestittää viestitti, paheksuu paheksui, avautuu avautui, kannustaa kannusti, pitää piti, ' +
  'arvelee arveli, suosittelee suositteli, neuvoo neuvoi, tiedottaa tiedotti, tulkitsee tulkitsi, ennustaa ennusti, ennakoi ennakoi, otaksuu otaksui, julistaa julisti, valittaa valitti, vakuuttelee vakuutteli, laskee laski, päättelee päätteli, muistelee muisteli, kiteyttää kiteytti, vetoaa vetosi, toistaa toisti, iloitsee iloitsi, harmittelee harmitteli, torjuu torjui, olettaa oletti, myöntelee myönteli, lausuu lausui, luonnehtii luonnehti, todistaa todisti, havaitsee havaitsi, osoittaa osoitti';

const swedish =
  'säger sade sa sagt, berättar berättade berättat, menar menade, anser ansåg ansett, uppger uppgav uppgett, konstaterar konstaterade konstaterat, ' +
  'hävdar hävdade hävdat, tror trodde, skriver skrev skrivit, frågar frågade, svarar svarade svarat, påpekar påpekade påpekat, betonar betonade betonat, ' +
  'understryker underströk, förklarar förklarade förklarat, tillägger tillade, fortsätter fortsatte, kommenterar kommenterade kommenterat, varnar varnade varnat, ' +
  'kräver krävde, medger medgav, undrar undrade, bedömer bedömde bedömt, påstår påstod påstått, lovar lovade, kritiserar kritiserade, meddelar meddelade meddelat, framhåller framhöll framhållit, tycker tyckte tyckt, uppskattar uppskattade uppskattat, bekräftar bekräftade bekräftat, ' +
  'påminner påminde påmint, hoppas hoppades, befarar befarade, föreslår föreslog, informerar informerade, poängterar poängterade, spår spådde, förutspår förutspådde, ' +
  'rapporterar rapporterade rapporterat, upplyser upplyste upplyst, erkänner erkände erkänt, försäkrar försäkrade, förnekar förnekade, tillstår tillstod, räknar räknade, antar antog, misstänker misstänkte, visar visade visat, fann funnit, slår slog, gissar gissade gissat, avslöjar avslöjade avslöjat, beklagar beklagade beklagat, preciserar preciserade preciserat, tillrättalägger, vittnar vittnade vittnat, minns mindes, hälsar hälsade hälsat, replikerar replikerade, åberopar åberopade, begär begärde begärt, motiverar motiverade, invänder invände, inskärper inskärpte, intygar intygade';

const english =
  'says said say, testifies testified, tells told tell, states stated, claims claimed, argues argued, adds added, notes noted, explains explained, believes believed, ' +
  'writes wrote, asks asked, replies replied, warns warned, insists insisted, stresses stressed, emphasises emphasised, emphasizes emphasized, comments commented, ' +
  'admits admitted, estimates estimated, thinks thought, points pointed, suggests suggested, remarks remarked, demands demanded, announces announced, continues continued, recalls recalled, concedes conceded, ' +
  'maintains maintained, alleges alleged, expects expected, proposes proposed, finds found, reports reported, confirms confirmed, denies denied, doubts doubted, predicts predicted, hopes hoped, ' +
  'reckons reckoned, fears feared, promises promised, reminds reminded, acknowledges acknowledged, observes observed, declares declared, shows showed, saying, arguing, adding, noting, complains complained, suspects suspected, counters countered, concludes concluded, contends contended, written, clarifies clarified, reveals revealed, guesses guessed, confides confided, cautions cautioned, specifies specified, assures assured, rules ruled, concurs concurred, holds held, moves moved, objects objected';

/** "pitää" and its like report only before a that-clause or a quotation mark; alone they are everyday verbs. */
export const everydayVerbs: ReadonlySet<string> = new Set(
  'pitää piti pitävät pitivät laskee laski valittaa valitti osoittaa osoitti torjuu torjui odottaa päättää vahvistaa vetoaa toistaa visar visade fann slår slog räknar räknade show shows showed found finds expects expected points counts read reads calls called lisää lisäsi jatkaa jatkoi puhuu puhui puhuivat puhuvat puolustaa puolusti kiittää kiitti kuvaa kuvasi esittää esitti syyttää syytti pelkää pelkäsi vastaa vastasi vastaavat katsoo katsoi kehottaa kehotti pyytää pyysi tror menar fortsätter fortsatte kräver krävde points continues continued thought think asks asked demands demanded announces announced holds held moves moved begär begärde hälsar hälsade'.split(
    ' ',
  ),
);

function finnishForms(list: string): Set<string> {
  const forms = new Set<string>();
  for (const pair of list.split(', ')) {
    const [present = '', past = ''] = pair.split(' ');
    const plural = /[aou]/.test(present) ? 'vat' : 'vät';
    const stem = /([aeiouyäö])\1$/.test(present) ? present.slice(0, -1) : present;
    for (const form of [present, `${stem}${plural}`, past, `${past}${plural}`]) forms.add(form);
  }
  return forms;
}

/** Participles and passives, which the pairs do not tell. */
const finnishOthers =
  'usko sanonut kertonut todennut arvioinut vaatinut kirjoittanut kommentoinut varoittanut ilmoittanut väittänyt muistuttanut vakuuttanut katsonut korostanut perustellut myöntänyt kiistänyt uskonut epäillyt luvannut linjannut painottanut ' +
  'sanoneet kertoneet varoittaneet todenneet arvioineet vaatineet väittäneet ilmoittaneet sanottiin sanotaan kerrotaan kerrottiin todetaan todettiin arvioidaan arvioitiin kirjoitetaan kirjoitettiin ' +
  'vakuutetaan vakuutettiin korostetaan muistutetaan huomautetaan vahvistetaan vahvistettiin uskotaan epäillään väitetään';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[,\s]+/));

export const reporting: Localized<Reporting> = {
  fi: {
    verbs: new Set([...finnishForms(finnish), ...words(finnishOthers)]),
    manner: finnishForms(finnishManner),
    that: words('että ettei etteivät etten ettemme'),
    accordingAfter: words('mukaan mielestä arvion'),
    accordingBefore: words('mukaan'),
    pronouns: words('hän he'),
  },
  sv: {
    verbs: words(swedish),
    manner: words(swedishManner),
    that: words('att'),
    accordingAfter: new Set(),
    accordingBefore: words('enligt'),
    pronouns: words('han hon de hen'),
  },
  en: {
    verbs: words(english),
    manner: words(englishManner),
    that: words('that'),
    accordingAfter: new Set(),
    accordingBefore: words('according'),
    pronouns: words('he she they'),
  },
};

/** Data of one language as plain lists, for the hash of the annotator's version. */
export function reportingData(language: Language): readonly (readonly string[])[] {
  const { verbs, that, accordingAfter, accordingBefore, pronouns, manner } = reporting[language];
  return [verbs, that, accordingAfter, accordingBefore, pronouns, manner].map((set) => [...set]);
}
