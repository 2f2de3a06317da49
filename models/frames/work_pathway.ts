import { defineFrame } from '../../src/annotate/frame.ts';

export default defineFrame({
  id: 'work_pathway',
  name: { fi: 'Työ tienä yhteiskuntaan', sv: 'Arbete som väg in', en: 'Work as the way in' },
  definition: {
    fi: 'Työ vie mukaan yhteiskuntaan: koulutus, oppisopimus, osaamisen tunnistaminen, työssä oppiminen, työpaikan löytäminen.',
    sv: 'Arbetet är vägen in: utbildning, läroavtal, erkända kunskaper, lärande i arbetet, matchning.',
    en: 'Work is the way in: training, apprenticeship, recognition of skills, learning on the job, job matching.',
  },
  source: 'T N',
  cues: {
    fi: {
      strong: [
        'työllistym*|työllisty*|työllistä* & polku*|edist*|tuke*|autta*|hanke*|ohjelm*|kotoutu*|kotoutum*|onnist*|keino*|nopeut*|parant*',
        'oppisopim*|työssäoppim*|työharjoit*|työkokeil*|harjoittelup* & maahanmuut*|pakolai*|ulkomaal*|kotout*|ukrainal*|turvapaik*',
        'tutkin*|osaami*|ammatti*|pätevyy* & tunnist*|tunnust*|hyödyn*|käyttö*|hukka*|lailli* & maahanmuut*|ulkomai*|ulkomaal*|pakolai*',
        'kotoutum*|kotoutt* & työpaik*|työelämä*|työnteo*',
        'maahanmuuttaj*|pakolai*|turvapaikanhak*|ulkomaal*|ukrainalai* & töihin|töissä|työpaik*|työelämä*|työtä',
        'yrity*|työnantaj* & palkka*|palkat*|rekrytoi* & maahanmuuttaj*|pakolai*|turvapaik*',
        'kouluttau*|valmistu*|opiskel* & lähihoit*|ammattii*|ammatin &  maahanmuut*|pakolai*|turvapaik*',
        'ukrainalai* & työlli*',
        'tutkinno*|tutkint*|pätevöity* ~1 tunnust*|rinnast*|tunnist*|hyväksy*',
        'insinööri*|lääkäri*|opettaja*|sairaanhoitaj* & taksi*|siivoo*|pätevöi*|tunnust*',
      ],
      weak: [
        'töihin|töissä|työtä',
        'koulutu*|koulutt*',
        'ammatti*|ammattii*',
        'oppisopim*|työharjoit*',
        'osaami*',
        'palkka*|palkat*',
        'työelämä*|työpaik*',
        'opiskel*',
      ],
      counter: [
        'ihmiskaup*|kiskon*|hyväksikäyt*|riist*|rikos*|rikok*',
        'rasis*|syrji*',
        'työttömyy*|työttömä*',
        'halpatyö*',
        'työllisyystavoit*|työperäi*|saatavuusharkin*',
      ],
    },
    sv: {
      strong: [
        'sysselsätt*|jobb* & invandr*|flykting*|asyl*|integr*|utländsk*|ukrain*',
        'läroavtal*|praktik*|arbetsprövn* & invandr*|flykting*|integr*|utländsk*|asyl*',
        'examen*|kunnand*|kompetens* & erkänn*|identifi*|legitim*|utnytt* & invandr*|utländsk*|flykting*',
        'integr* & arbetsplats*|arbetsliv*',
        'företag*|arbetsgivar* & anställ* & invandr*|flykting*|asyl*',
        'utbilda* sig & invandr*|flykting*|asyl*',
        'examen|utbildning|kunnande|kompetens* & godkän*|erkän*|validera* & utländsk*|syrien|invandr*|flykt*|läkar*|irak',
        'läroavtal*|lärlings*|praktik*',
        'vägen|väg ~1 in|till ~1 arbete*|arbets*|jobb',
        'jobb|anställ* & nyanländ*|flykting*|invandr*|asylsök* & får|fick|praktik*|kurs*',
      ],
      weak: [
        'sysselsätt*',
        'jobb|jobbar|arbete',
        'utbildn*',
        'yrke*',
        'läroavtal*|praktik*',
        'kunnande|kompetens*',
        'anställ*',
        'arbetsliv*|arbetsplats*',
        'studera*|studier',
      ],
      counter: ['människohandel*|ocker*|brott*', 'rasis*|diskriminer*', 'arbetslöshet*', 'arbetskraftsinvandr*'],
    },
    en: {
      strong: [
        'employ*|job|jobs|work & integrat*|refugee*|newcomer* & find*|found|get*|through|path*|help*',
        'apprentice*|internship*|trainee* & immigra*|refugee*|foreign*|integrat*|asylum',
        'qualification*|skills|degree*|competence* & recogni*|validat*|match* & immigra*|foreign*|refugee*',
        'integrat* & workplace*|working',
        'compan*|employer* & hire*|hiring & immigra*|refugee*|asylum',
        'train*|stud* & nurse|profession|job|work & immigra*|refugee*|asylum',
        'degree*|qualification*|skills|diploma* & recogni*|validat*',
        'apprentice*|traineeship*|internship* & refugee*|immigrant*|asylum|migrant*|newcomer*',
        'finds|found|lands|gets ~2 job|work & refugee*|asylum|migrant*',
      ],
      weak: [
        'employment|employed',
        'job|jobs|work',
        'training|education',
        'profession*',
        'apprentice*|internship*',
        'skills',
        'hire*|hiring',
        'workplace*',
        'study|studies',
      ],
      counter: [
        'trafficking|exploit*|crime*',
        'racis*|discriminat*',
        'unemploy*',
        'based|labour|labor immigra*|migra*',
      ],
    },
  },
  examples: {
    fi: {
      has: [
        'Oppisopimus vie pakolaiset suoraan työelämään.',
        'Ulkomailla hankittu osaaminen pitäisi tunnistaa, jotta maahanmuuttaja löytää töitä.',
        'Kolmannes ukrainalaisista on jo työllistynyt.',
      ],
      lacks: [
        'Hallitus lyhentää oleskelulupien kestoa.',
        'Ravintola syyllistyi ihmiskauppaan.',
        'Seurakunta kutsuu naapurit kahville.',
      ],
    },
    sv: {
      has: [
        'Läroavtalet för flyktingar leder rakt in i arbetslivet.',
        'Kompetensen måste erkännas så att invandrare hittar jobb.',
        'En tredjedel av ukrainarna har fått jobb och kan integreras.',
      ],
      lacks: [
        'Regeringen förkortar uppehållstillstånden.',
        'Restaurangen dömdes för människohandel.',
        'Församlingen bjuder grannarna på kaffe.',
      ],
    },
    en: {
      has: [
        'An apprenticeship takes refugees straight into working life.',
        'Foreign qualifications should be recognised faster so that immigrants find work.',
        'Companies that hire refugees praise their skills.',
      ],
      lacks: [
        'The government shortens residence permits.',
        'The restaurant was convicted of trafficking.',
        'The parish invites the neighbours for coffee.',
      ],
    },
  },
});
