import { defineFrame } from '../../src/annotate/frame.ts';

export default defineFrame({
  id: 'assimilation_duty',
  name: { fi: 'Velvollisuus sopeutua', sv: 'Skyldighet att anpassa sig', en: 'Duty to adapt' },
  definition: {
    fi: 'Tulijan on opittava kieli, noudatettava maan tapaa ja ansaittava paikkansa; kotoutuminen on yksisuuntaista.',
    sv: 'Den som kommer ska lära sig språket, följa landets sed och förtjäna sin plats; integrationen är enkelriktad.',
    en: 'Newcomers must learn the language, follow the custom of the country and earn their place; integration is one-way.',
  },
  source: 'K',
  cues: {
    fi: {
      strong: [
        'maan ~1 =tavalla|=tavoilla|=tapoja|=tapoihin',
        'maassa maan taval*',
        'pitää|täytyy|pitäisi|velvol*|vaadit*|vaati* ~4 opit*|oppia|opetell*|sopeut*|noudat*|kotoutu*|integroitu* & maahanmuut*|ulkomaal*|tulij*|suomen|suomea|kiel*|pakolai*|suomeen',
        'sopeutu*|integroitu*|kotoutu* & velvol*|pakko*|vaati*|vaade*|eivät|halu*|kieltäyty*',
        'velvoit*|velvollis* & kotoutu*|kielen|kieltä|opiskel*|maahanmuut*|maahanmuuttaj*',
        'assimil*|assimilaat*',
        'sopeutumattom*|sopeutumishalut*|kotoutumishalut*',
        'ansait* ~2 paikk*|oikeu*|kansalaisuu*',
        'kieltä ~3 vaadit*|osat* & maahanmuut*|ulkomaal*|tulij*',
        'maahanmuuttaj* & vastuu* & kotoutum*|oma*',
        'kielitaitovaat*|kielivaat* & tiuken*|kirist*|korota*|nosta* & hoitaj*|lääkär*|työ*',
        'opeteltava*|opittava*|oppia & =kieli|=kieltä|=suomea|=Suomea|=ruotsia & maahanmuut*|ulkomaal*|tulij*|pakolai*|täyty*|pakko',
        'suomalais* ~1 tavat|tapoja|tapoihin|säännö*|arvoj*|arvoi* & maahanmuut*|tulij*|ulkomaal*|omaks*|opet*|noudat*',
        'kotoutumi*|kotoutumise*|integraatio* & velvoitt*|syyttä*|vastuu*|oma*|itse|pakolli*',
        'velvoittav*|pakolli* & maahanmuuttaj*|kotoutum*|kielikoul*',
      ],
      weak: [
        'sopeutu*',
        'kielitai*!kielitaitovaat*',
        'velvol*|velvoit*',
        'suomen kiel*',
        'maan ~1 =tapoihin|=tapoja|=tavat|=tavoille',
        'vaadit*|vaati*',
      ],
      counter: ['oleskelul*|kansalaisuu*|pysyv*', 'kurssi*|kursse*|kielikurs*', 'kaksisuunt*|molemminpuol*', 'rasis*'],
    },
    sv: {
      strong: [
        'seden dit',
        'landets sed*|lagar|regler & följ*|anpass*',
        'måste|ska|bör|skyldig* ~4 lära|anpassa*|följa|integrera* & invandr*|utlänning*|språk*|svenska|finska|nyanländ*|flykting*',
        'anpassa*|integrera* & skyldig*|plikt*|kräv*|vägra*',
        'skyldig*|plikt* & integr*|språk*|invandr*',
        'assimil*',
        'förtjäna* ~2 plats*|rätt*|medborgarsk*',
        'språkkrav* & vårdare|läkare|invandr*|jobb*',
      ],
      weak: [
        'anpass*',
        'språkkunsk*',
        'skyldig*|plikt*',
        'finska språket|finska|svenska',
        'följ*',
        'seder|sedvänj*',
        'kräv*|krav',
        'integrera*',
      ],
      counter: ['uppehåll*|medborgarsk*', 'kurs*|språkkurs*', 'ömsesidig*', 'rasis*'],
    },
    en: {
      strong: [
        'customs|rules|ways of the country|land',
        'when in rome',
        'must|should|obliged|duty|have ~3 learn|adapt|integrate|follow|respect & immigra*|foreigner*|language|newcomer*|finnish|migrant*',
        'adapt*|integrat* & duty|oblig*|demand*|refus*|unwilling',
        'duty|obligation* & integrat*|language|immigra*',
        'assimilat*',
        'earn* ~2 place|right*|citizenship',
        'language requirement* & nurse*|doctor*|job*|work*',
      ],
      weak: [
        'adapt*',
        'language skills',
        'duty|obligation*|obliged',
        'finnish language|finnish|swedish',
        'follow',
        'customs',
        'demand*|require*',
        'integrate',
      ],
      counter: ['residence|citizenship', 'course*', 'mutual', 'racis*'],
    },
  },
  examples: {
    fi: {
      has: [
        'Edustajan mielestä maahanmuuttajien pitää oppia suomen kieli.',
        'Maassa maan tavalla, tiivistää valtuutettu.',
        'Kirjoittajan mukaan kotoutuminen on tulijan velvollisuus.',
      ],
      lacks: [
        'Kunta avaa uuden kielikurssin.',
        'Kansalaisuuden ehdoksi tulee kielitaito.',
        'Ystäväperheet tutustuttavat tulijat naapureihin.',
      ],
    },
    sv: {
      has: [
        'Enligt ledamoten måste invandrare lära sig finska.',
        'Man tar seden dit man kommer, sammanfattar fullmäktigeledamoten.',
        'Att integreras är en skyldighet, skriver insändaren.',
      ],
      lacks: [
        'Kommunen öppnar en ny språkkurs.',
        'Språkkunskaper blir ett villkor för medborgarskap.',
        'Vänfamiljer presenterar de nyanlända för grannarna.',
      ],
    },
    en: {
      has: [
        'The MP says that immigrants must learn Finnish.',
        'Newcomers should follow the customs of the country, the councillor says.',
        'The writer says that integrating is the duty of the immigrant.',
      ],
      lacks: [
        'The municipality opens a new language course.',
        'Language skills become a condition for citizenship.',
        'Buddy families introduce newcomers to the neighbours.',
      ],
    },
  },
});
