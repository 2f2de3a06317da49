import { defineFrame } from '../../src/annotate/frame.ts';

export default defineFrame({
  id: 'labour_need',
  name: { fi: 'Työvoiman ja väestön tarve', sv: 'Behov av arbetskraft', en: 'Labour and demographic need' },
  definition: {
    fi: 'Maahanmuutto vastaa työvoimapulaan, ikääntymiseen ja huoltosuhteeseen tai maan vetovoimaan; myös politiikka, joka helpottaa tai ohjaa työperäistä maahanmuuttoa työntekijöiden saamiseksi.',
    sv: 'Invandringen svarar på brist på arbetskraft, åldrande och försörjningskvot eller landets dragningskraft; även politik som underlättar arbetskraftsinvandring.',
    en: 'Immigration answers labour shortage, ageing, the dependency ratio or the pull of the country; also policy that eases or steers labour migration.',
  },
  source: 'K N',
  cues: {
    fi: {
      strong: [
        'työperäi*|työperustei* & lisä*|helpot*|nopeut*|edist*|tarvit*|tarvi*|kasvat*|suju*|houkut*|tavoit*|kaksinkert*',
        'saatavuusharkin*',
        'työvoimapul*|osaajapul*|hoitajapul*|työntekijäpul*|lääkäripul*|tekijäpul*',
        'pula|pulaa|pulasta & työvoim*|työntekij*|hoitaj*|osaaj*|tekij*',
        'suomi|suomeen|suomessa|tarvitse*|tarvit* ~4 ulkomai*|ulkomaalai*|maahanmuuttaj* ~2 työvoim*|työntekij*|osaaj*|hoitaj*',
        'tarvit*|tarvitse*|tarve & maahanmuuttaj*|maahanmuutto*|ulkomaalai*|ulkomai*|osaaj*|hoitaj*',
        'täytyy|pitäi*|pitää|pitäisi ~3 saada|houkut* & maahanmuuttaj*|osaaj*|työntekij*|hoitaj*',
        'huoltosuh*|väestökehit*|syntyvyy*|ikäänty* & maahanmuut*|tulijo*|muutto*|työperäi*',
        'väestöpohj*|väkiluku*|väestönkasv* & maahanmuut*|nettomaahan*',
        'houkut*|rekrytoi*|hankki* & ulkomai*|ulkomailta|osaaj*|ulkomaalai*|maahanmuuttaj*',
        'osaaj*|erityisasiantunt*|startup* ~3 suomeen',
        'oleskelul*|lupa*|luvi* & nopeut*|nopeam*|pikakaist* & työ*|osaaj*|asiantunt*|yrit*',
        'vetovoim*|houkuttelev* & osaaj*|työntekij*|suomi|suomen|maahanmuuttaj*',
        'veronmaksaj* & tarvit*|uusia|lisää',
      ],
      weak: [
        'työperäi*|työperustei*',
        'ulkomai*|ulkomaalai* työvoim*|työntekij*|osaaj*|hoitaj*',
        'työvoim*',
        'osaaj*',
        'huoltosuh*',
        'talouskasv*|työllisyystoim*',
        'marjanpoimij*|kausityö*',
        'elinkeinoeläm*|työnantaj*|keskuskauppakam*|yrittäj*',
      ],
      counter: ['ihmiskaup*|kiskon*|hyväksikäyt*|riist*|orjuu*', 'rasis*|syrji*'],
    },
    sv: {
      strong: [
        'arbetskraftsinvandr* & öka*|underlätt*|behöv*|främj*|lätta*|snabba*|fördubbl*',
        'arbetskraftsbrist*',
        'brist* på arbetskraft|personal|vårdare|sjukskötare|experter',
        'behöv* & invandr*|utländsk*|arbetskraft*',
        'försörjningskvot*|försörjningsbörd*|nativitet*|åldran* & invandr*|inflytt*',
        'locka*|rekryter* & utländsk*|utomlands|utlandet|experter|talang*',
        'tillgångsprövn*|behovsprövn*',
        'dragningskraft* & experter|arbetskraft*|finland*',
        'skattebetalare & behöv*|nya|fler',
      ],
      weak: [
        'arbetskraftsinvandr*',
        'utländsk* arbetskraft*|experter*|sjukskötar*|vårdare*|arbetstag*',
        'arbetskraft*',
        'experter|talanger',
        'försörjningskvot*',
        'arbetsgivar*|näringsliv*',
        'säsongsarb*|bärplock*',
      ],
      counter: ['människohandel*|utnyttj*|ocker*|utsug*', 'rasis*|diskrimin*'],
    },
    en: {
      strong: [
        'labour|labor shortage*',
        'shortage* of workers|nurses|skilled|staff|labour|labor|doctors',
        'based|labour|labor|related ~1 immigra*|migra* & increas*|ease*|need*|promot*|boost*|doubl*|fast*',
        'need*|needs & immigra*|foreign*|migrant*',
        'dependency ratio',
        'ageing|aging|birth & immigra*|migra*|foreign*|newcomer*',
        'attract*|recruit*|lure* & foreign|abroad|talent|international|overseas',
        'labour|labor market test*',
        'track & permit*|worker*|specialist*|talent',
        'taxpayers & need*|new|more',
      ],
      weak: [
        'based|labour|labor migra*|immigra*',
        'foreign ~1 workers|labour|labor|workforce|nurses|talent|specialists',
        'workforce',
        'skilled workers|experts',
        'employer*|businesses|chamber',
        'seasonal workers',
      ],
      counter: ['exploit*|trafficking|abuse*', 'racis*|discriminat*'],
    },
  },
  examples: {
    fi: {
      has: [
        'Työnantajat kertovat, että alalla on paha työvoimapula ja apua haetaan ulkomailta.',
        'Ministeri haluaa lisätä työperäistä maahanmuuttoa.',
        'Huoltosuhde heikkenee, ellei maahanmuutto kasva.',
      ],
      lacks: [
        'Turvapaikanhakijat odottavat päätöstä jo toista vuotta.',
        'Poliisi epäilee ravintoloitsijaa ihmiskaupasta.',
        'Koulu sai uuden rehtorin, joka puhuu viittä kieltä.',
      ],
    },
    sv: {
      has: [
        'Det råder arbetskraftsbrist i vården och personal söks utomlands.',
        'Ministern vill öka arbetskraftsinvandringen.',
        'Försörjningskvoten försämras utan invandring.',
      ],
      lacks: [
        'De asylsökande har väntat på beslut i över ett år.',
        'Polisen misstänker krögaren för människohandel.',
        'Skolan fick en ny rektor som talar fem språk.',
      ],
    },
    en: {
      has: [
        'Employers say the labour shortage is so bad that they look abroad.',
        'The minister wants to increase work-based immigration.',
        'The dependency ratio will get worse without immigration.',
      ],
      lacks: [
        'Asylum seekers have waited for a decision for more than a year.',
        'Police suspect the restaurant owner of human trafficking.',
        'The school has a new headteacher who speaks five languages.',
      ],
    },
  },
});
