import type { Localized } from '../../src/types.ts';
import type { GroupCategory } from './group-terms.ts';

/** Devices of hostile language (codebook, 4). */
export const devices = [
  'metaphor',
  'collective_blame',
  'slur',
  'insult',
  'exclusion',
  'threat',
  'dehumanisation',
] as const;
export type Device = (typeof devices)[number];

/**
 * Hostile wording, own list (test material: hostile language, kept to what the measure needs). `reach` is how near a
 * mention of people must stand: `self` carries its target in itself, a number is words between, `sentence` anywhere in it.
 */
export interface Hostility {
  readonly device: Device;
  readonly level: 1 | 2 | 3;
  readonly reach: 'self' | 'sentence' | number;
  readonly target?: GroupCategory;
  readonly cues: readonly string[];
}

export const hostility: Localized<readonly Hostility[]> = {
  fi: [
    {
      device: 'metaphor',
      level: 1,
      reach: 'self',
      target: 'immigrant',
      cues: [
        'maahanmuuttotulva*|maahanmuuttovyöry*|maahanmuuttoaal*|maahanmuuttoinvaasio*|maahanmuuttajavyöry*|maahanmuuttajatulv*|maahanmuuttajainvaasio*|maahanmuuttajaviri*',
        'siirtolaistulv*|siirtolaisvyöry*|siirtolaisaal*|siirtolaisvir*|siirtolaisryntä*|siirtolaisinvaasio*|mamutulv*|matutulv*|ihmisvyöry*',
        'kansainvaellu*',
      ],
    },
    {
      device: 'metaphor',
      level: 1,
      reach: 'self',
      target: 'refugee',
      cues: ['pakolaistulv*|pakolaisvyöry*|pakolaisaal*|pakolaisvir*|pakolaisryntä*|pakolaisinvaasio*|pakolaistsunam*'],
    },
    {
      device: 'metaphor',
      level: 1,
      reach: 'self',
      target: 'asylum_seeker',
      cues: [
        'turvapaikanhakijatulv*|turvapaikanhakijavyöry*|turvapaikanhakijaaal*|turvapaikanhakija-aal*|turvapaikanhakijavir*|turvapaikanhakijaryntä*',
      ],
    },
    {
      device: 'metaphor',
      level: 1,
      reach: 2,
      cues: [
        'tulva|tulvan|tulvaa|tulvasta|tulvaan|tulvalta|tulvii|tulvivat|tulvi|tulvimaan|tulvineet',
        'vyöry|vyöryn|vyöryä|vyörystä|vyöryyn|vyöryy|vyöryvät|vyöryi|vyöryttää|vyörytti|vyöryttänyt|vyöryttäneen|vyörytyksen|vyörytys',
        'virta|virran|virtaa|virtaavat|virtasi|virrasta|virrat|virtoja|virtojen|virtaus',
        'hyökyaal*|aallon|aalto|aaltoa|tsunami*|ryöpp*',
        'invaasio*',
        'ryntäy*|ryntäi*|ryntää|ryntäsi*|rynnivät|rynni|rynnäk*',
        'padota|padotaan|padotakseen|patoaa|patoamaan|patoavat|patoamis*',
      ],
    },
    {
      device: 'collective_blame',
      level: 1,
      reach: 4,
      cues: [
        'viemässä|vievät|vie työpaik*|naisemme|naiset|asunnot|rahat',
        'elävät|elää|elelee|elelevät ~2 sossu*|sossun|sosiaaliturv*|veronmaksaj*',
        'lorvi*|laiskott*|siipeil*',
        'tuovat|tuoneet ~1 rikollisuud*|väkivalla*|ongelmat',
        'eivät ~2 sopeudu|kotoudu|kotouta',
        'valtaavat|valtaamassa|valloittavat|valloittamassa',
        '=uhkailevat|=pilaavat|=pilaamaan|=pilanneet|=kuppaavat|=kuppaamaan|=tunkevat|=loisii',
        '=raiskaavat|=raiskailevat|=puukottelevat|=raiskailee',
        'elätti|elättejä|elätit|elättien',
      ],
    },
    {
      device: 'collective_blame',
      level: 1,
      reach: 'self',
      target: 'immigrant',
      cues: [
        'haittamaahanmuut*|haittamamu*|haittamuut*',
        'turvapaikanhakijat|maahanmuuttajat|pakolaiset|muslimit ~2 =turvallisuusuhka|turvallisuusuhkia|=turvallisuusriski',
        'potkia|potkii|potkitaan mamuja|mamut',
        'elämäntapa|elämäntapamme|arvomme ~3 katoaa|tuhoutuu|kestä & islamia|ovet|maahanmuut*|muslim*',
        'elintasopako*|elintasosurf*|elintasosiirtol*|turvapaikkashop*|turvapaikkaturist*|sosiaaliturist*',
        'islamisaatio*|islamisoitu*|väestönvaihto*|väestönvaihdo*',
        'matukiima*|mamukiima*|hyysär*|hyysäy*',
      ],
    },
    {
      device: 'slur',
      level: 2,
      reach: 'self',
      target: 'ethnic_or_national',
      cues: [
        'neekeri|neekerit|neekerien|neekereitä|neekereiden|neekereille|neekeriä|muslimineek*',
        'ryssä!ryssäv*|ryssät|ryssien|ryssiä|ryssän|ryssille',
        'rättipä*|ählämi*|ählämeitä|mutakuono*|kamelikusk*|vinosilm*|mutiai*|lakanapä*|savunaam*|hiilisanko*|jallu*!jallun!jallu!jallua',
        'mustalaissak*|=mannet|=mannejen|=manneja|=Mannet',
      ],
    },
    {
      device: 'slur',
      level: 2,
      reach: 'self',
      target: 'immigrant',
      cues: ['matulau*|mamulau*|matu|matut|matuja|matujen|matuille|matun|matuista|matuilla|mokuttaj*'],
    },
    {
      device: 'slur',
      level: 2,
      reach: 'self',
      target: 'religious',
      cues: ['musu|musut|musuja|musujen|musupask*|muslimisak*|muhamettilaissak*|kaapumie*|kaapuäm*|jutku*'],
    },
    {
      device: 'insult',
      level: 2,
      reach: 3,
      cues: [
        'saastai*|huonolaatui*|huonogeeni*|alempirot*|barbaar*|villi-ihmi*|primitiivi*|takapajui*|sivistymät*',
        'roskasak*|roskaväk*|rupusak*|pohjasak*|paskasak*|sakki|sakkia|lauma|laumoja|laumat',
        '=tyhmiä|=tyhmät|=tyhmä|idioot*|ääliö*|vajakk*|vajaaäly*|heikkolahj*|=laiskoja|=laiskat|=laiska|=haisevat|=haisevia|=haisee',
        'yhteiskuntakelvoto*|kelvottomi*|kelvoto*|pummi|pummit|pummeja|rosvo*|roistoj*|roisto|roistot|raiskaajat|raiskaajia|lusmu*|luusereit*',
        'perkeleen|saatanan|helvetin|vitun',
      ],
    },
    {
      device: 'exclusion',
      level: 2,
      reach: 5,
      cues: [
        'pois|ulos|häivy*|häipy* suomesta|maasta|euroopasta|maastamme',
        'painukaa|painukoot|painu|suksikaa|suksikoot|häipykää|menkää ~2 takaisin|kotiin|kotiinsa|pois|hiiteen|helvettiin',
        'takaisin sinne|kotimaahansa|omaan ~1 mistä|painukoot|maahansa',
        'lähetettävä|potkittava|heitettävä|karkotettava|palautettava|kyyditettävä kaikki|ulos|pois|takaisin',
        'kaikki ~2 karkotettava|palautettava|poistettava|lähetettävä|karkottaa',
        'ei|eivät ~1 kuulu suomeen|tänne|eurooppaan',
        'ei|emme|eivät ~2 tarvita|tarvitse yhtään|lisää|tänne|suomeen',
        'eivät ~1 tervetulleita',
      ],
    },
    {
      device: 'exclusion',
      level: 2,
      reach: 'self',
      target: 'immigrant',
      cues: ['suomi suomalaisille', '=mamut|=matut|=Mamut|=Matut|=ryssät|=Ryssät|=neekerit pois|ulos|takaisin'],
    },
    {
      device: 'dehumanisation',
      level: 3,
      reach: 'sentence',
      cues: [
        'syöpäläi*|torakk*|torakoi*|tuholai*!tuholaisto*|vieraslaj*|haittaeläi*|loinen|loisia|loiset|loisten|loisiksi|loisivat|loisii|loisimaan|loisimassa|loisivia|loisiv*',
        'ihmissaast*|ali-ihmi*|puoliapin*|iljety*',
      ],
    },
    {
      device: 'dehumanisation',
      level: 3,
      reach: 2,
      cues: [
        'eläin|eläimiä|eläimet|eläinten|eläimen|elukka|elukat|elukoita|apina|apinat|apinoita|apinoiden|rotta|rotat|rottia|koirat|koiria|sikoja|siat|käärmeitä|käärme',
        'syöpä|syövän|kulkutauti*|rutto|ruttoa|saasta|saastaa|=tauti|=tautia|kuona|kuonaa',
        'sikiä*|lisääntyvät ~1 kuin',
      ],
    },
    {
      device: 'dehumanisation',
      level: 3,
      reach: 'self',
      target: 'religious',
      cues: [
        'muslimikoir*|muslimielu*|muslimisi*!muslimisiv*!muslimisis*|muslimisaast*',
        'somalieluk*|somaliapin*|ulkomaaeläv*|mamuelu*|matuelu*|mamusaast*',
      ],
    },
    {
      device: 'threat',
      level: 3,
      reach: 'sentence',
      cues: [
        'ammuttava|ammuttakoon|ampukaa|tapettava|tapettakoon|tappakaa|hirtettävä|hirttäkää|teloitettava|poltettava|kaasutettava|upotettava|teurastettava|kastroitava|steriloitava',
        'pitää|pitäis|pitäisi|pitäisikin|voisi|kannattaisi|saisi|täytyy|täytyisi ~3 ampua|tappaa|hirttää|teloittaa|polttaa|kaasuttaa|upottaa|teurastaa|kastroida|steriloida',
        'leikkauttami*|leikkauttaa|kastroin*|kastroida|sterilointi*|steriloida|steriloimis*',
        'uuniin|uuneihin|kaasukammioon|kaasukammioihin',
        'luoti kalloon|otsaan',
        '=tapan|=Tapan|=ammun|=Ammun teidät|heidät|ne|nuo|kaikki',
      ],
    },
  ],
  sv: [
    {
      device: 'metaphor',
      level: 1,
      reach: 'self',
      target: 'refugee',
      cues: [
        'flyktingström*|flyktingvåg*|flyktingflod*|flyktinginvasion*|asylström*|asylvåg*|asylinvasion*|migrantström*|migrantvåg*|massinvandring*|invandringsvåg*|invandrarinvasion*|folkvandring*',
      ],
    },
    {
      device: 'metaphor',
      level: 1,
      reach: 2,
      cues: [
        'flod|floden|flodvåg*|ström|strömmen|strömmar|strömmade|våg|vågen|vågor|invasion*|tsunami*|översvämm*|väller|vällde',
      ],
    },
    {
      device: 'collective_blame',
      level: 1,
      reach: 4,
      cues: [
        'tar våra|jobben|bostäder|kvinnor',
        'lever ~2 bidrag|socialbidrag',
        'islamisering*|folkutbyte*',
        'bidragsturis*|lycksökare*|välfärdsturis*',
      ],
    },
    {
      device: 'slur',
      level: 2,
      reach: 'self',
      target: 'ethnic_or_national',
      cues: [
        'blatte|blattar|blattarna|svartskalle|svartskallar|neger|negrer|negern|muselman*|sandneger*|zigenarpack*|ryssjävl*',
      ],
    },
    {
      device: 'insult',
      level: 2,
      reach: 3,
      cues: [
        'pack|packet|slödder*|avskum*|barbarer|barbariska|primitiva|smutsiga|lata|korkade|dumma|efterblivna|parasit|idioter|jävla|mindervärdig*',
      ],
    },
    {
      device: 'exclusion',
      level: 2,
      reach: 5,
      cues: [
        'ut ur finland|landet|sverige|europa',
        'åk|stick|dra hem|tillbaka',
        'skickas|kastas|slängas ut|hem|tillbaka alla',
        'hör inte hemma',
        'inte välkomna',
      ],
    },
    {
      device: 'dehumanisation',
      level: 3,
      reach: 'sentence',
      cues: ['ohyra*|kackerlack*|råttor|skadedjur*|parasiter|undermänniskor|skadegörare'],
    },
    { device: 'dehumanisation', level: 3, reach: 2, cues: ['djur|apor|apa|hundar|svin|pest|cancer|smitta|yngla*'] },
    {
      device: 'threat',
      level: 3,
      reach: 'sentence',
      cues: ['borde|ska|måste|bör ~2 skjutas|skjuta|dödas|döda|hängas|avrättas|gasas|kastreras', 'skjut|döda|häng dem'],
    },
  ],
  en: [
    {
      device: 'metaphor',
      level: 1,
      reach: 3,
      cues: [
        '=flood|=floods|=flooding|=flooded|=influx',
        '=wave|=waves|=tide|=tides|=tsunami',
        '=invasion|=invading|=invaders|=invade',
        '=swarm|=swarms|=swarming|=hordes|=horde',
        '=stream|=streaming|=pouring|=surge|=swamped',
      ],
    },
    {
      device: 'collective_blame',
      level: 1,
      reach: 4,
      cues: [
        'taking|steal|stealing our|jobs|homes|women',
        'living|live ~1 benefits|welfare',
        'islamisation|islamization',
        'great replacement',
        'welfare tourists|tourism',
        'bogus',
      ],
    },
    {
      device: 'slur',
      level: 2,
      reach: 'self',
      target: 'ethnic_or_national',
      cues: ['nigger|niggers|paki|pakis|wetback|wetbacks|raghead|ragheads|towelhead|towelheads'],
    },
    {
      device: 'insult',
      level: 2,
      reach: 3,
      cues: [
        'scum|savages|savage|barbarians|barbaric|filthy|lazy|stupid|primitive|idiots|trash|garbage|freeloaders|inferior|dirty',
      ],
    },
    {
      device: 'exclusion',
      level: 2,
      reach: 5,
      cues: [
        'get|kick|throw|send ~2 out|home',
        'go|going back|home',
        'out of our|finland|europe',
        'not welcome',
        'do|does not belong here|in',
      ],
    },
    {
      device: 'dehumanisation',
      level: 3,
      reach: 'sentence',
      cues: [
        'vermin|cockroaches|cockroach|parasites|parasite|infest|infestation|subhuman|subhumans',
        'invasive species',
      ],
    },
    {
      device: 'dehumanisation',
      level: 3,
      reach: 2,
      cues: ['animals|rats|apes|monkeys|dogs|pigs|plague|cancer|disease|breeding'],
    },
    {
      device: 'threat',
      level: 3,
      reach: 'sentence',
      cues: [
        'should|must|ought|let ~2 shot|shoot|killed|kill|hanged|gassed|executed|castrated|drowned|drown',
        'kill|shoot|hang them|all',
      ],
    },
  ],
};

/** Migration itself, as the thing that floods: "maahanmuuton aalto", "wave of immigration". */
export const migration: Localized<readonly string[]> = {
  fi: ['maahanmuuto*|maahanmuutto|maahantulo|maahantulon|maahantuloa|maahantulij*|siirtolaisuu*|tulij*'],
  sv: ['invandring*|immigration*|migration*'],
  en: ['=immigration|=migration|=Immigration|=Migration'],
};

/** Words that name hostile words in order to report on them, or reject them: the passage is a mention (codebook, 5). */
export const mentionCues: Localized<readonly string[]> = {
  fi: [
    'rasis*|rasist*|vihapuhe*|vihapuhu*|syrjiv*|muukalaisvih*|muukalaisviha*|ihmisviha*',
    'herja*|solva*|nimittel*|huutel*|huuteli*|huuto|huudel*|pilkka*|pilkkas*|haukku*|loukkaa*|loukkas*|halvens*|panettel*',
    'kiihottami*|kiihott*',
    'kohu*|*kohu|kohun',
    'pyysi anteeksi',
    'kutsumi*|nimittämi*|vertaami*|rinnastami*',
    'tuomio|tuomion|tuomittiin|syyte|syytteen|syytteessä',
    'niin sanot*',
    'sanavalin*|sanavalint*|kielenkäyt*|ilmaisu*|termi|termin|termiä|sana|sanaa|sanan|sanalla|retoriik*',
    'mielenosoi*',
  ],
  sv: [
    'rasis*|hatprat*|hatet*|hets|kränk*|förolämp*|skällsord*|ordval*|uttryck*|retorik*|glåpord*|hånad*',
    'så kallad*',
  ],
  en: ['racis*|xenophob*|slur|slurs|hate|insulted|insults|abuse|so-called|rhetoric|wording|term|derogatory|bigot*'],
};

/** Rebuttals: somebody contradicts or condemns (codebook, 5, "Answered"). */
export const rebuttals: Localized<readonly string[]> = {
  fi: [
    'ei ~1 pidä paikkaansa',
    'rasisti* puhe|puheet|kirjoitu*|kommentt*|lausunno*|teko|viesti*',
    'tuomitse*|tuomitsi*|tuomita puhe*|lausu*|kirjoitu*|sanat|viesti*|sano*',
    'irtisanoutu*|irtisanoudu*|paheksu*|perätön|perättömi*|virheelli*|harhaanjohta*|valheelli*',
    'asiaton|asiattom*|sopimat*|vastenmieli*|epäasialli*|tuomittav*',
    'ei ole hyväksyttäv*',
    'väärää tietoa',
    'tilastot|tutkimukset ~3 eivät tue|osoittavat muuta',
    'ei|emme ~2 hyväksy|hyväksytä|allekirjoita',
    'kiistää|kiisti|kyseenalaist*|oikaisee|oikaisi|torjuu väitte*',
  ],
  sv: [
    'stämmer inte',
    'tar avstånd',
    'fördöm*',
    'felaktig*|osann*|osakligt|oacceptab*',
    'rasistisk* uttal*|kommentar*|tal',
    'dementer*|tillbakavis*',
  ],
  en: [
    'not true|untrue|false|misleading|unacceptable',
    'condemn|condemned|condemns|rejected|rejects|denounced',
    'racist remarks|remark|comment|comments|speech',
    'statistics show|shows otherwise',
  ],
};
