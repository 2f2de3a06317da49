import type { Localized } from '../../types.ts';

/** What the labels for people say: groups that are spoken of, and roles of those who speak. */
export const peopleMeanings: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
  groups: {
    immigrant: {
      fi: 'Maahanmuuttajat yleensä, myös siirtolaiset ja tulijat.',
      sv: 'Invandrare i allmänhet, också migranter.',
      en: 'Immigrants in general, also migrants.',
    },
    foreign_born: {
      fi: 'Ulkomailla syntyneet, ulkomaalaiset, ulkomaalaistaustaiset, ulkomaan kansalaiset.',
      sv: 'Utrikes födda, utlänningar, personer med utländsk bakgrund, utländska medborgare.',
      en: 'People born abroad, foreigners, people of foreign background, foreign nationals.',
    },
    refugee: {
      fi: 'Pakolaiset, myös kiintiöpakolaiset.',
      sv: 'Flyktingar, också kvotflyktingar.',
      en: 'Refugees, also those resettled by quota.',
    },
    asylum_seeker: {
      fi: 'Ne, jotka ovat hakeneet turvapaikkaa tai joiden hakemus on ratkaistu.',
      sv: 'De som har sökt asyl eller vars ansökan har avgjorts.',
      en: 'People who applied for asylum, or whose application was decided.',
    },
    labour_migrant: {
      fi: 'Työn vuoksi muuttaneet, myös kausityöntekijät ja kansainväliset osaajat.',
      sv: 'De som flyttat för arbete, också säsongsarbetare och internationella experter.',
      en: 'People who moved for work, also seasonal workers and international talent.',
    },
    student: {
      fi: 'Ulkomaiset ja kansainväliset opiskelijat.',
      sv: 'Utländska och internationella studerande.',
      en: 'Foreign and international students.',
    },
    undocumented: {
      fi: 'Ilman oleskelulupaa olevat; paperiton- ja laiton-sanojen valinta näkyy nimityksestä.',
      sv: 'De som saknar uppehållstillstånd; valet mellan papperslös och illegal syns i benämningen.',
      en: 'People without a residence permit; the choice between undocumented and illegal shows in the term.',
    },
    citizen_of_migrant_background: {
      fi: 'Maahanmuuttajataustaiset, uussuomalaiset, toinen sukupolvi.',
      sv: 'Personer med invandrarbakgrund, nya finländare, andra generationen.',
      en: 'People of migrant background, new Finns, the second generation.',
    },
    ethnic_or_national: {
      fi: 'Kansallisuudella, kielellä tai etnisyydellä nimetyt, esimerkiksi somalialaiset tai venäjänkieliset.',
      sv: 'De som benämns efter nationalitet, språk eller etnicitet, till exempel somalier eller rysktalande.',
      en: 'People named by nationality, language or ethnicity, such as Somalis or Russian-speakers.',
    },
    religious: {
      fi: 'Uskonnolla nimetyt, esimerkiksi muslimit.',
      sv: 'De som benämns efter religion, till exempel muslimer.',
      en: 'People named by religion, such as Muslims.',
    },
    displaced_ukrainian: {
      fi: 'Sotaa Ukrainasta paenneet.',
      sv: 'De som har flytt kriget i Ukraina.',
      en: 'People who fled the war in Ukraine.',
    },
  },
  'quotes.role': {
    government: {
      fi: 'Ministerit ja hallituspuolueiden edustajat jutun päivänä.',
      sv: 'Ministrar och företrädare för regeringspartierna den dagen.',
      en: 'Ministers, and politicians of the governing parties on the day.',
    },
    opposition: {
      fi: 'Muiden puolueiden poliitikot jutun päivänä.',
      sv: 'Politiker från övriga partier den dagen.',
      en: 'Politicians of the other parties on the day.',
    },
    official: {
      fi: 'Viranomaiset: poliisi, Maahanmuuttovirasto, tuomioistuin, kunta.',
      sv: 'Myndigheter: polisen, Migrationsverket, domstolar, kommuner.',
      en: 'Authorities: police, the Immigration Service, courts, municipalities.',
    },
    expert: {
      fi: 'Tutkijat ja muut asiantuntijat.',
      sv: 'Forskare och andra sakkunniga.',
      en: 'Researchers and other experts.',
    },
    ngo: { fi: 'Järjestöt ja kirkot.', sv: 'Organisationer och kyrkor.', en: 'NGOs and churches.' },
    business: {
      fi: 'Yritykset ja työnantajajärjestöt.',
      sv: 'Företag och arbetsgivarorganisationer.',
      en: 'Companies and employers’ organisations.',
    },
    union: { fi: 'Ammattiliitot.', sv: 'Fackförbund.', en: 'Trade unions.' },
    migrant: {
      fi: 'Ihminen, joka puhuu itse maahan muuttaneena.',
      sv: 'En person som talar som själv invandrad.',
      en: 'A person who speaks as a migrant.',
    },
    citizen: {
      fi: 'Muut kuin viran tai tehtävän vuoksi puhuvat.',
      sv: 'De som inte talar i kraft av ett ämbete eller uppdrag.',
      en: 'People who speak for no office or organisation.',
    },
    foreign: {
      fi: 'Muiden maiden ja EU:n poliitikot.',
      sv: 'Politiker i andra länder och i EU.',
      en: 'Politicians of other countries and of the EU.',
    },
    media: {
      fi: 'Toimittajat ja toiset tiedotusvälineet.',
      sv: 'Journalister och andra medier.',
      en: 'Journalists and other media.',
    },
    unknown: {
      fi: 'Teksti ei kerro, kuka tai missä roolissa.',
      sv: 'Texten säger inte vem eller i vilken roll.',
      en: 'The text does not say who, or in which role.',
    },
  },
};
