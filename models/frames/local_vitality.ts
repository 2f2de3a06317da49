import { defineFrame } from '../../src/annotate/frame.ts';

export default defineFrame({
  id: 'local_vitality',
  name: { fi: 'Paikkakunnan elinvoima', sv: 'Lokal livskraft', en: 'Local and rural vitality' },
  definition: {
    fi: 'Tulijat ovat voimavara kutistuville kunnille: väkiluku, koulut, kaupat, pienyritykset, asettuminen paikkakunnalle.',
    sv: 'De inflyttade är en resurs för krympande orter: folkmängd, skolor, butiker, småföretag, bosättning.',
    en: 'Newcomers are a resource for shrinking places: population, schools, shops, small firms, settling in a municipality.',
  },
  source: 'N',
  cues: {
    fi: {
      strong: [
        'elinvoim* & kunt*|kunta*|kunna*|maaseu*|paikkakun*|kylä*|kaupun*|maahanmuut*',
        'väestökato*|väestökad*|muuttotap*|autioitu*|kutistu* & maahanmuut*|pakolai*|ulkomaal*|vieraskiel*|tulij*|ukrainal*|kunt*',
        'kunta*|kunnat|kunnan|kylä*|pikkukaupun*|maaseu*|pitäjä*|paikkakun* & pelast*|voimavar*|kasvu*|elvyt*|kukois* & maahanmuut*|pakolai*|tulij*|ulkomaal*|ukrainal*',
        'koulu*|kyläkoul*|kauppa|kylän & pysyy|säily*|pelast* & maahanmuut*|pakolai*|lapse*|ukrainal*',
        'uudet|uusia|uusien asukk* & kunt*|kunta*|kylä*|kaupun*|maahanmuut*|pakolai*',
        'pitovoim*|asettu* & kunt*|kunta*|maahanmuut*|paikkakun*',
        'väkiluku*|väkiluv*|asukasluku*|asukasluv* ~2 pelast*|kasvu*|nousu*|kään*',
        'pelast* ~2 väkilu*|kylä*|koulu*|kunna*',
        'väestökato*|väestökado*|hiipuv*|tyhjene*|autioitu*',
      ],
      weak: [
        'elinvoim*',
        'maaseu*|maakun*',
        'väkiluku*|väestökeh*|asukasluku*',
        'uusia asukk*',
        'pieni|pienet|pienen kunta|kunnat|kunnan|paikkakunta',
        'kylä|kylän|kylässä|kyläläi*',
        'muuttotap*',
      ],
      counter: ['rikos*|raiska*|jengi*', 'rasis*', 'pakolaisleir*'],
    },
    sv: {
      strong: [
        'livskraft*|vitalitet* & kommun*|landsbygd*|ort*|by*|invandr*',
        'avfolkn*|utflytt*|krympande|folkmängd*|invånarantal* & invandr*|flykting*|inflytt*|kommun*|utländsk*',
        'kommun*|byn|landsbygd*|småstad* & rädda*|resurs*|växer|blomstr* & invandr*|flykting*|inflytt*|ukrain*',
        'skola*|byskol*|butik* & kvar|rädda*|bevara* & invandr*|flykting*|barn*',
        'nya invånar* & kommun*|by*|invandr*|flykting*',
        'hållkraft*|bosätt* & kommun*|invandr*',
        'krymp*|avfolk*|glesbygd*|befolkningsminsk*|utflyttning* & utländsk*|invandr*|flykting*|inflytt*|ukrain*',
        'räddar|räddade ~2 byskol*|skolan|kommunen|byn|affären',
        'byskol*|invånarantal* & ukrain*|invandr*|flykting*|inflytt*',
        'inflyttade|inflyttare',
      ],
      weak: [
        'livskraft*',
        'landsbygd*',
        'folkmängd*|invånarantal*',
        'nya invånare',
        'liten|små kommun*|ort*',
        'byn|byar',
        'utflytt*|inflytt*',
      ],
      counter: ['brott*|våldt*|gäng*', 'rasis*', 'flyktingläger*'],
    },
    en: {
      strong: [
        'vitality & municipal*|rural|town*|village*|region*|immigra*',
        'depopulat*|shrinking|declining|dwindling & town*|municipal*|village*|population & immigra*|refugee*|migrant*|newcomer*|foreign*',
        'town*|village*|municipal*|countryside & save*|revive*|rescue*|resource*|grow* & immigra*|refugee*|migrant*|newcomer*',
        'school|shop & stay*|saved|survive* & immigra*|refugee*|newcomer*|village',
        'new residents & town*|village*|municipal*|immigra*|refugee*',
        'retain*|settle* & municipal*|town*|rural & immigra*|refugee*|newcomer*',
        'shrinking|depopulat*|rural|village|remote & refugee*|immigrant*|foreign*|ukrainian*|newcomers|residents',
        'saved|saves|rescued ~3 population|village|school',
        'village school|shop',
        'population figures|decline & refugee*|immigra*|foreign*',
      ],
      weak: [
        'vitality',
        'rural|countryside',
        'population',
        'new residents',
        'small town*|municipalit*',
        'village*',
        'settle*',
      ],
      counter: ['crime*|rape*|gang*', 'racis*', 'refugee camp*'],
    },
  },
  examples: {
    fi: {
      has: [
        'Maahanmuuttajat tuovat kuntaan elinvoimaa.',
        'Kyläkoulu säilyi, koska pakolaisten lapset aloittivat siellä.',
        'Muuttotappio kääntyi kasvuun ulkomaalaisten ansiosta.',
      ],
      lacks: [
        'Kaupungin keskustassa pidettiin mielenosoitus rajalakia vastaan.',
        'Migri sulkee kolme vastaanottokeskusta.',
        'Poliisi tutkii jengiä.',
      ],
    },
    sv: {
      has: [
        'Invandrarna ger kommunen livskraft.',
        'Byskolan blev kvar tack vare flyktingbarnen.',
        'Utflyttningen vände när de utländska familjerna kom till kommunen.',
      ],
      lacks: [
        'I centrum demonstrerade man mot gränslagen.',
        'Migri stänger tre mottagningscentraler.',
        'Polisen utreder ett gäng.',
      ],
    },
    en: {
      has: [
        'Immigrants bring vitality to the municipality.',
        'The school was saved when refugee children moved to the village.',
        'The shrinking town counts on immigrants.',
      ],
      lacks: [
        'A demonstration against the border act was held downtown.',
        'Migri closes three reception centres.',
        'Police investigate a gang.',
      ],
    },
  },
});
