import type { Language, Localized } from '../../src/types.ts';

/** Words that report speech, own list. Forms are generated once; keys are lower-cased word forms. */
export interface Reporting {
  readonly verbs: ReadonlySet<string>;
  /** The conjunction that opens reported speech. */
  readonly that: ReadonlySet<string>;
  /** "mukaan", "mielestä": postpositions whose genitive before them speaks. */
  readonly accordingAfter: ReadonlySet<string>;
  /** "enligt", "according": prepositions whose noun after them speaks. */
  readonly accordingBefore: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
}

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
  'puhuu puhui, vastustaa vastusti, tulistuu tulistui, raivostuu raivostui, tuohtuu tuohtui, tunnelmoi tunnelmoi, haukkuu haukkui, vahvistaa vahvisti, viestittää viestitti, paheksuu paheksui, avautuu avautui, kannustaa kannusti, pitää piti';

const swedish =
  'säger sade sa sagt, berättar berättade berättat, menar menade, anser ansåg ansett, uppger uppgav uppgett, konstaterar konstaterade konstaterat, ' +
  'hävdar hävdade hävdat, tror trodde, skriver skrev skrivit, frågar frågade, svarar svarade svarat, påpekar påpekade påpekat, betonar betonade betonat, ' +
  'understryker underströk, förklarar förklarade förklarat, tillägger tillade, fortsätter fortsatte, kommenterar kommenterade kommenterat, varnar varnade varnat, ' +
  'kräver krävde, medger medgav, undrar undrade, bedömer bedömde bedömt, påstår påstod påstått, lovar lovade, kritiserar kritiserade, meddelar meddelade meddelat, framhåller framhöll';

const english =
  'says said say, tells told tell, states stated, claims claimed, argues argued, adds added, notes noted, explains explained, believes believed, ' +
  'writes wrote, asks asked, replies replied, warns warned, insists insisted, stresses stressed, emphasises emphasised, emphasizes emphasized, comments commented, ' +
  'admits admitted, estimates estimated, thinks thought, points pointed, suggests suggested, remarks remarked, demands demanded, announces announced, continues continued, recalls recalled, concedes conceded';

/** "pitää" and its like report only before a that-clause or a quotation mark; alone they are everyday verbs. */
export const everydayVerbs: ReadonlySet<string> = new Set(
  'pitää piti pitävät pitivät lisää lisäsi jatkaa jatkoi puhuu puhui puhuivat puhuvat puolustaa puolusti kiittää kiitti kuvaa kuvasi esittää esitti syyttää syytti pelkää pelkäsi vastaa vastasi vastaavat katsoo katsoi kehottaa kehotti pyytää pyysi tror menar fortsätter fortsatte kräver krävde points continues continued thought think asks asked demands demanded announces announced'.split(
    ' ',
  ),
);

function finnishForms(): Set<string> {
  const forms = new Set<string>();
  for (const pair of finnish.split(', ')) {
    const [present = '', past = ''] = pair.split(' ');
    const plural = /[aou]/.test(present) ? 'vat' : 'vät';
    const stem = /([aeiouyäö])\1$/.test(present) ? present.slice(0, -1) : present;
    for (const form of [present, `${stem}${plural}`, past, `${past}${plural}`]) forms.add(form);
  }
  for (const form of 'sanonut kertonut todennut arvioinut vaatinut kirjoittanut kommentoinut sanoneet kertoneet sanoa sanottiin sanotaan'.split(
    ' ',
  )) {
    forms.add(form);
  }
  return forms;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[,\s]+/));

export const reporting: Localized<Reporting> = {
  fi: {
    verbs: finnishForms(),
    that: words('että ettei etteivät etten ettemme'),
    accordingAfter: words('mukaan mielestä arvion'),
    accordingBefore: words('mukaan'),
    pronouns: words('hän he tämä'),
  },
  sv: {
    verbs: words(swedish),
    that: words('att'),
    accordingAfter: new Set(),
    accordingBefore: words('enligt'),
    pronouns: words('han hon de hen'),
  },
  en: {
    verbs: words(english),
    that: words('that'),
    accordingAfter: new Set(),
    accordingBefore: words('according'),
    pronouns: words('he she they'),
  },
};

/** Data of one language as plain lists, for the hash of the annotator's version. */
export function reportingData(language: Language): readonly (readonly string[])[] {
  const { verbs, that, accordingAfter, accordingBefore, pronouns } = reporting[language];
  return [verbs, that, accordingAfter, accordingBefore, pronouns].map((set) => [...set]);
}
