import { defineSection } from '../../src/report/section.ts';
import { speech } from '../../src/report/words/speak.ts';

export default defineSection({
  id: 'dataset-use',
  title: {
    fi: 'Viittaaminen, oikeudet ja tietosuoja',
    sv: 'Hänvisning, rättigheter och dataskydd',
    en: 'Citation, rights and data protection',
  },
  question: {
    fi: 'Miten aineistoon viitataan, ja mitä sillä saa tehdä?',
    sv: 'Hur hänvisar man till materialet, och vad får man göra med det?',
    en: 'How is the archive cited, and what may be done with it?',
  },
  order: 99,
  audiences: ['dataset'],
  build: async (input) => {
    const say = speech(input.language);
    const { models } = await input.dataset();
    const year = input.createdAt.slice(0, 4);
    const day = say.day(input.createdAt.slice(0, 10));
    const days = `${say.day(input.from)} – ${say.day(input.to)}`;
    const citation = {
      fi: `[Aineiston kokoaja] (${year}). Maahanmuuttokeskustelu suomalaisessa mediassa ${days}. Aineiston kuvaus ${day}. ${input.software}, koodikirja ${input.codebook}, mallit ${models}.`,
      sv: `[Materialets sammanställare] (${year}). Invandringsdiskussionen i finländska medier ${days}. Materialbeskrivning ${day}. ${input.software}, kodbok ${input.codebook}, modeller ${models}.`,
      en: `[Compiler of the archive] (${year}). The immigration discourse in Finnish media ${days}. Description of the data ${day}. ${input.software}, codebook ${input.codebook}, models ${models}.`,
    } as const;
    const lines = [
      {
        fi: 'Tekstit: juttujen tekijänoikeus on julkaisijoilla. Tässä kuvauksessa on lukuja, ei tekstejä. Kopioiden säilyttäminen tekstinlouhintaa varten on sallittu tutkimusorganisaatioille (direktiivi 2019/790, artikla 3) ja muille silloin, kun oikeuden haltija ei ole sitä kieltänyt (artikla 4). Tekstejä ei saa julkaista uudelleen; ”diskurssi export --bundle” tekee aineistosta toistopaketin ilman niitä.',
        sv: 'Texterna: upphovsrätten till artiklarna är utgivarnas. Denna beskrivning innehåller siffror, inte texter. Att spara kopior för textutvinning är tillåtet för forskningsorganisationer (direktiv 2019/790, artikel 3) och för andra om rättsinnehavaren inte har förbehållit sig det (artikel 4). Texterna får inte publiceras på nytt; ”diskurssi export --bundle” gör ett replikationspaket utan dem.',
        en: 'Texts: the copyright in the articles is their publishers’. This description holds numbers, no texts. Copies may be kept for text mining by research organisations (directive 2019/790, article 3) and by others where the rightholder has not reserved it (article 4). The texts may not be published again; “diskurssi export --bundle” makes a replication bundle without them.',
      },
      {
        fi: 'Merkinnät ja luvut: ohjelma on MIT-lisenssillä. Mallien painoilla on omat lisenssinsä, jotka lukevat mallikorteissa (osa CC BY-SA 4.0). Merkintöjen lisenssin päättää aineiston kokoaja.',
        sv: 'Koder och siffror: programmet har MIT-licens. Modellernas vikter har egna licenser som står i modellkorten (delvis CC BY-SA 4.0). Licensen för koderna bestämmer den som sammanställt materialet.',
        en: 'Codes and numbers: the program is under the MIT licence. Weights of models have licences of their own, which stand in the model cards (some CC BY-SA 4.0). The licence of the codes is for the compiler of the archive to decide.',
      },
      {
        fi: 'Tietosuoja: uutisissa on henkilötietoja, myös erityisiä (alkuperä, uskonto, rikokset; yleinen tietosuoja-asetus, artiklat 9 ja 10). Aineiston kokoaja on rekisterinpitäjä: hänellä on oltava tarkoitus ja oikeusperuste, ja tieteellisessä tutkimuksessa artiklan 89 suojatoimet ja tarvittaessa vaikutustenarviointi. Yksityishenkilöiden nimiä ei kirjata merkintöihin eikä niitä näytetä raporteissa.',
        sv: 'Dataskydd: nyheter innehåller personuppgifter, också känsliga (ursprung, religion, brott; dataskyddsförordningen, artiklarna 9 och 10). Den som sammanställt materialet är personuppgiftsansvarig: det behövs ett ändamål och en rättslig grund, i forskning skyddsåtgärderna i artikel 89 och vid behov en konsekvensbedömning. Privatpersoners namn antecknas inte i koderna och visas inte i rapporterna.',
        en: 'Data protection: news hold personal data, also of special categories (origin, religion, offences; General Data Protection Regulation, articles 9 and 10). The compiler of the archive is the controller: there must be a purpose and a legal ground, in research the safeguards of article 89, and where needed an impact assessment. Names of private persons are not recorded in the codes and not shown in reports.',
      },
      {
        fi: 'Mihin ei sovi: yksittäisen ihmisen, toimittajan tai jutun arvioimiseen. Merkinnät ovat koneen tekemiä ja yksittäin epävarmoja; luvut kuvaavat suuria määriä. Tämä ei ole oikeudellinen neuvo.',
        sv: 'Vad det inte passar för: att bedöma en enskild människa, journalist eller artikel. Koderna är gjorda av en maskin och osäkra en och en; siffrorna beskriver stora mängder. Detta är ingen juridisk rådgivning.',
        en: 'What it is not fit for: judging a single person, journalist or article. The codes are made by a machine and unsure one by one; the numbers describe large quantities. None of this is legal advice.',
      },
    ] as const;
    return [
      { kind: 'heading', level: 3, text: say.say({ fi: 'Viittaus', sv: 'Hänvisning', en: 'How to cite' }) },
      { kind: 'text', text: say.say(citation) },
      {
        kind: 'heading',
        level: 3,
        text: say.say({ fi: 'Oikeudet ja rajat', sv: 'Rättigheter och gränser', en: 'Rights and limits' }),
      },
      { kind: 'points', items: lines.map((line) => ({ text: say.say(line) })) },
    ];
  },
});
