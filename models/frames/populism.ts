import { defineFrame } from '../../src/annotate/frame.ts';

export default defineFrame({
  id: 'populism',
  name: { fi: 'Kansa vastaan eliitti', sv: 'Folket mot eliten', en: 'People against the elite' },
  definition: {
    fi: 'Kansa tai kansakunta on petetty: eliitti, virkamiehet, media tai puolueet suosivat vieraita omien kustannuksella.',
    sv: 'Folket eller nationen är svikna: eliten, tjänstemän, medier eller partier gynnar främlingar på de egnas bekostnad.',
    en: 'The people or the nation is betrayed: elites, officials, media or parties favour foreigners at the expense of their own.',
  },
  source: 'K',
  cues: {
    fi: {
      strong: [
        'eliit* & kansa|kansan|kansaa|suvaits*|petti*|pettä*|vihervas*',
        'kansa|kansan|kansaa|suomalaiset|suomalaisia ~3 petet*|pettä*|petti*|unohde*|unohti*|huijat*',
        'suomalaisten|kansan|omien kustannuksella|edelle|ohi & maahanmuut*|ulkomaal*|turvapaik*|pakolai*',
        'suomi|suomalaiset ensin|takaisin',
        'isänmaan|kansan|maan pettur*|petturuu*',
        'vihervas*|punavihre*|suvakki*|suvaitsevais* & maahanmuut*|pakolai*|ajaa|haluaa|tuhoa*|ovet|rajat',
        'mediaa|media|yle|valtamedia* & vaikene*|salaa*|salail*|piilot*|valehtel* & maahanmuut*|rikos*|turvapaik*|ulkomaal*',
        'vaieta*|vaikene*|hyssyt*|salat*|peitel* & maahanmuut*|ulkomaal*|turvapaik*|jengi*',
        'kansan ääni|tahto* & maahanmuut*|raja*|eliit*',
        'herrat|herrojen|poliitikot & kansa*|unohta*|pettä* & maahanmuut*|suomalai*',
        'globalist*|soros*',
      ],
      weak: [
        'eliit*',
        'kansa|kansan|kansaa|kansalle',
        'suomalaisten etu*|puol*',
        'isänma*',
        'vihervas*|suvakki*',
        'petti*|pettä*|petos',
        'valtamedia*',
        'hyssyt*|vaikene*',
        'kuplas*|norsunluu*',
      ],
      counter: ['kansainväl*', 'kansanedust*', 'kansanryhm*', 'kansaneläk*'],
    },
    sv: {
      strong: [
        'elit* & folk*|invandr*|svik*|finländ*',
        'folket|finländarna ~3 svik*|svek|bedra*|glöm*',
        'finland|finländare först',
        'landsförräd*|folkförräd*',
        'medi*|yle & tiger|mörkar|mörkl*|döljer|ljuger & invandr*|brott*|asyl*',
        'tiga*|mörka* & invandr*|utländsk*',
        'egna|finländska bekostnad & invandr*|flykting*|utlänning*',
        'globalist*|soros*',
        'makthavar* & folk*|vanliga & invandr*',
        'eliten & svik*|folket|invandr*',
        'folket & svik*|förråd*|lurat',
      ],
      weak: ['elit*', 'folket|folkets', 'fosterland*', 'svek*|svik*', 'mörka*', 'vanligt folk'],
      counter: ['folkgrupp*', 'folkpension*', 'folkmängd*'],
    },
    en: {
      strong: [
        'elite* & people|immigra*|betray*|ordinary|finns',
        'people|finns ~3 betray*|forgotten|deceiv*|ignored',
        'finland|finns first',
        'traitor*',
        'media & silent|hide*|hiding|conceal*|lie* & immigra*|crime*|asylum|migrant*',
        'own people & expense|immigra*|foreigner*',
        'expense of finns|citizens|natives',
        'globalist*|soros',
        'politicians & ordinary people & immigra*',
        'elite*|establishment & betray*|people|hid*|immigra*',
        'betrayed & people|nation',
      ],
      weak: ['elite*', 'the people', 'fatherland|homeland', 'betray*', 'hush*|conceal*', 'ordinary people'],
      counter: ['people with', 'young people', 'people smuggl*'],
    },
  },
  examples: {
    fi: {
      has: [
        'Eliitti ajaa maahanmuuttoa eikä kuuntele kansaa, väittää ehdokas.',
        'Puhujan mielestä suomalaiset on unohdettu, kun rahat menevät turvapaikanhakijoille.',
        'Kirjoittaja väittää, että media vaikenee maahanmuuton ongelmista.',
      ],
      lacks: [
        'Kansanedustaja vieraili vastaanottokeskuksessa.',
        'Hallitus esittää uusia ehtoja luville.',
        'Tutkimus vertailee maahanmuuttajien palkkoja.',
      ],
    },
    sv: {
      has: [
        'Eliten driver invandring och lyssnar inte på folket, hävdar kandidaten.',
        'Talaren säger att finländarna har glömts bort medan pengarna går till asylsökande.',
        'Skribenten påstår att medierna mörkar invandringens problem.',
      ],
      lacks: [
        'Riksdagsledamoten besökte mottagningscentralen.',
        'Regeringen föreslår nya villkor för tillstånd.',
        'En studie jämför invandrares löner.',
      ],
    },
    en: {
      has: [
        'The elite pushes immigration and does not listen to the people, the candidate claims.',
        'The speaker says Finns have been forgotten while the money goes to asylum seekers.',
        'The writer claims that the media hide the problems of immigration.',
      ],
      lacks: [
        'The MP visited the reception centre.',
        'The government proposes new conditions for permits.',
        'A study compares the wages of immigrants.',
      ],
    },
  },
});
