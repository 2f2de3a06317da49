import type { Hostility } from './hostile-devices.ts';

/** Finnish: hostile wording of levels 2 and 3, own list (test material: kept to what the measure needs). */
export const finnishSevere: readonly Hostility[] = [
  {
    device: 'slur',
    level: 2,
    reach: 'self',
    target: 'ethnic_or_national',
    cues: [
      'neekeri|neekerit|neekerien|neekereitä|neekereiden|neekereille|neekeriä|muslimineek*',
      'ryssä!ryssäv*|=ryssät|=ryssien|=ryssille|=Ryssät',
      'rättipä*|ählämi*|ählämeitä|mutakuono*|kamelikusk*|vinosilm*|mutiai*|lakanapä*|savunaam*|hiilisanko*',
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
  {
    device: 'slur',
    level: 2,
    reach: 'self',
    target: 'ethnic_or_national',
    cues: [
      'neekeri*|nekru*|n-sana*|n-sanal*|ählyt|ählyjä|ähly|huivihörhö*|huntupä*|mutamaj*|mutanen*|banaaniap*|kameliuk*|mutiainen|savunaama|hutsi',
      'mustalaispask*|mustalaislaum*|pakolaispask*|pakolaissaast*',
    ],
  },
  {
    device: 'insult',
    level: 2,
    reach: 4,
    cues: [
      'raiskari|raiskaaja|terroristi|huijari|lurjus|öykkäri|vätys|joutoväki|roskaväki|roskasakki|rupusakki|rihkama|kerjuukopla|tunkeilija|villi|mätä|likainen|saastainen|haiseva',
      'sosiaalipummi*|sossupummi*|tukipummi*|elintasopummi*|loismainen|loismaiset|loismaisi*|laiska|tyhmä|typerä|ällöttävä|kuvottava|iljettävä|rosvo|roisto|huonolaatuisuus|alempiarvoinen|vajaamielinen|sivistymätön|barbaari|elätti|siivelläeläjä|vapaamatkustaja',
    ],
  },
  {
    device: 'insult',
    level: 2,
    reach: 'self',
    target: 'immigrant',
    cues: [
      'sosiaalipummi*|sossupummi*|maahantunkeutuj*|kerjäläislaum*|kerjäläissak*|kerjäläisroskasak*|maahanmuuttajasak*',
    ],
  },
  {
    device: 'insult',
    level: 2,
    reach: 'self',
    target: 'religious',
    cues: [
      'musta|mustaan|mustia|mustat|musti*|mustista|mustiin säkki|säkkiin|säkit|säkkejä|säkeistä|säkkeihin|säkeiksi|jätesäkki*|jätesäk*',
    ],
  },
  {
    device: 'exclusion',
    level: 2,
    reach: 'self',
    target: 'ethnic_or_national',
    cues: [
      'painua|painukaa|painu|häivy|häipyä|mene|menkää|palaa|palatkaa|lähde|lähtekää ~2 afrikkaan|afrikkaasi|mogadishuun|somaliaan|irakiin|syyriaan|viidakkoon|kotimaahasi',
      'takaisin afrikkaan|viidakkoon|puuhun|somaliaan|irakiin|mogadishuun|mutamajaan|kotimaahasi',
      'takaisin sinne mistä',
    ],
  },
  {
    device: 'exclusion',
    level: 2,
    reach: 5,
    cues: [
      'potkia|heittää|ajaa|savustaa|lentää|lennättää|häätää ~1 ulos|pois|pellolle|maasta',
      'potkaista|potkittava|heitettävä ~1 ulos|pois|pellolle|maasta',
      'rajan taakse|yli',
      'yksikään|yhdenkään|yhtäkään|yhdellekään ~3 kuulu|tänne|turvapaikkaa',
      'ei ~2 turvapaikkaa ~3 yhdellekään',
      'poistettava|karkotettava|palautettava|karkottaa|palauttaa kaikki|jokainen',
      'jokainen|kaikki ~3 karkotettava|poistettava|palautettava|karkottaa|ulos|pois',
      'koneeseen|laivaan|bussiin ja|kaikki|jokainen',
      'menkää|mene|menkööt|menisivät kotiin|kotiinsa|kotiisi',
      'kotiin koko|kaikki',
    ],
  },
  {
    device: 'dehumanisation',
    level: 3,
    reach: 'sentence',
    cues: [
      'apina|apinaksi|apinoiksi|apinaan|apinoihin|apinaääntely|apinaääniä|apinaääntelyä|torakka|syöpäläinen|lude|luteet|luteita|täi|täit|täitä|rotta|hyeena|tuholainen|tuholaistorjunta|loinen|loisia|syöpäkasvain|kulkutauti|rutto|saastuttava|vieraslaji',
      'desinfioida|hävittää|myrkyttää|sikiä|sikiää|sikiävät|sikii|pesiytyä',
      'kettu|ketun|ketusta|kettua ~2 kanalassa|kanatarhassa|kanalaan|kanatarha',
    ],
  },
  {
    device: 'threat',
    level: 3,
    reach: 'sentence',
    cues: [
      'polttakaa|poltetaan|poltettakoon|ammutaan|tapetaan|hirtetään|teurastetaan|hirttää|hirteen|kaasuttaa|köysi|köyttä|köyden',
      'luoti|luodin|luoteja|luotia',
      'koronakuolema*|kuolemaa|kuolemia toivo*',
      'uuniin|uunin|seinää vasten',
    ],
  },
];
