import type { Hostility } from './hostile-devices.ts';

/** Swedish: hostile wording, own list. */
export const swedishHostility: readonly Hostility[] = [
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
  {
    device: 'metaphor',
    level: 1,
    reach: 3,
    cues: [
      'flod|ström|våg|översvämning|tsunami|anstormning|anstormningen|tillströmning|tillströmningen|lavin|invasion',
      'skölja|sköljer|strömma|strömmar|väller|forsar|sipprar|dränka|dränker|dränks|översvämmas|invaderar',
      'slussarna|slussar|kranen|proppen|läckan|fördämning*',
      'marscherar ~1 in',
      'hord|horder|horderna|massorna|skaror|svärm*',
    ],
  },
  {
    device: 'collective_blame',
    level: 1,
    reach: 'self',
    target: 'immigrant',
    cues: [
      'lycksökare*|bidragsturis*|välfärdsturis*|folkutbyte*|islamisering*|asylshop*|bidragsflykting*|lyxflykting*|solskensnomad*|ankarbarn*',
    ],
  },
  {
    device: 'collective_blame',
    level: 1,
    reach: 4,
    cues: [
      'ljuger|stjäl|våldtar|rånar|knivhugger|snyltar|lurar|luras|utnyttjar|tigger',
      'vill|kan inte ~2 jobba|arbeta|anpassa|lära|integreras',
      'brott|våld|kriminalitet|brottslighet ~2 följer|medför|sig',
      'för|för ~2 med sig ~2 brott|våld|oreda',
      'leva|lever på ~2 skatter|bidrag|vår|våra',
      'ligger i ~2 natur|blod|gener',
      'farlig|farliga|opålitliga|kriminella|lata|otacksamma',
      'byts ut',
      'hot mot ~2 säkerhet|kultur|sätt',
    ],
  },
  {
    device: 'slur',
    level: 2,
    reach: 'self',
    target: 'ethnic_or_national',
    cues: [
      'n-ord|n-ordet|n-ord*|s-ord|s-ordet|blatte*|svartskall*|neger*|negrer*|apskall*|apskalle|zigenarpack*|kamelryttar*|getpullar*|handduksskall*|muslimhor*|terroristjävl*|turkjävl*|arabjävl*',
    ],
  },
  {
    device: 'insult',
    level: 2,
    reach: 'self',
    target: 'immigrant',
    cues: [
      'välfärdssnylt*|bidragssnylt*|snyltar*|parasiterna|våldsmän|vildarna|importerade våldsmän|vildar*|kräk|slödret|slödder',
    ],
  },
  {
    device: 'insult',
    level: 2,
    reach: 4,
    cues: [
      'snyltare*|snyltar*|vilde|vildar*|kräk|kriminell*|banditer|bandit*|våldtäktsmän|våldtäktsbefängt|terrorister|sjuk|sjukt|avskyvärd*|vidrig*|äcklig*|smutsig*|lat|lata|förbrytare|tjuvar|barbar*|primitiv*|underlägsna|värdelös*',
    ],
  },
  {
    device: 'exclusion',
    level: 2,
    reach: 5,
    cues: [
      'åk|stick|dra|flytta|försvinn|gå ~1 hem|tillbaka|härifrån',
      'packa ~2 väskor|väskorna|ihop',
      'ut ur|med',
      'kasta|kastas|slänga|slängas|köra|köras|skicka|skickas|sparka ~2 ut|hem|tillbaka',
      'inte en|ett|enda ~4 till|in|hit',
      'hör|höra inte hemma',
      'utvisas|utvisa|deportera|deporteras alla|allihop|varenda',
      'alla|allihop|varenda ~3 utvisas|ut|hem',
      'vill inte ha|se dem|dig|er',
    ],
  },
  {
    device: 'exclusion',
    level: 2,
    reach: 'self',
    target: 'immigrant',
    cues: [
      'åk hem',
      'åk|dra tillbaka dit|till',
      'dit du|ni kom|kommer',
      'finland åt finländarna',
      'sverige åt svenskarna',
    ],
  },
  {
    device: 'dehumanisation',
    level: 3,
    reach: 'sentence',
    cues: [
      'ohyra*|kackerlack*|råtta|råttor|råttorna|skadedjur*|parasit|parasiter|undermänniskor|löss|lössen|apa|apor|cancer|cancersvulst*|cancerböld*|pest|smitta|bölder|sanera|saneras|utrota|utrotas|desinficera*|råttbekämp*',
      'som djur|kreatur|hundar',
    ],
  },
  {
    device: 'threat',
    level: 3,
    reach: 'sentence',
    cues: [
      'bränn|brännas|skjut|skjutas|döda|dödas|hängas|gasas|slaktas|rökas|arkebuseras|drunkna|dränkas',
      'mot muren|väggen',
      'kula i|mellan',
      'förtjänar ~2 dö|döden|stryk',
    ],
  },
];
