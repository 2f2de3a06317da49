import type { Localized } from '../../types.ts';

/**
 * What each label of a measure says, in one line. Frames carry their own definitions. Keys after a full stop are what an
 * annotator tells beside its label: the voice and the device of a hostile passage, the role of a speaker.
 */
export const labelMeanings: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
  relevance: {
    relevant: {
      fi: 'Maahanmuutto on pääaihe: esimerkiksi turvapaikat, oleskeluluvat, kotoutuminen, karkotukset tai rasismi Suomessa.',
      sv: 'Invandring är ett huvudämne: till exempel asyl, uppehållstillstånd, integration, utvisningar eller rasism i Finland.',
      en: 'Immigration is a main topic: asylum, residence permits, integration, deportation or racism in Finland, for instance.',
    },
    not_relevant: {
      fi: 'Muu aihe, tai maahanmuutto mainitaan vain ohimennen.',
      sv: 'Ett annat ämne, eller invandring nämns bara i förbigående.',
      en: 'Another topic, or immigration is mentioned in passing only.',
    },
  },
  tone: {
    negative: {
      fi: 'Ongelmat, uhka, epäonnistuminen tai vihamielisyys hallitsevat.',
      sv: 'Problem, hot, misslyckande eller fientlighet dominerar.',
      en: 'Problems, threat, failure or hostility dominate.',
    },
    neutral: {
      fi: 'Asiallinen tai tasapuolinen.',
      sv: 'Saklig eller balanserad.',
      en: 'Factual, or balanced.',
    },
    positive: {
      fi: 'Hyöty, onnistuminen tai lämpö hallitsee.',
      sv: 'Nytta, framgång eller värme dominerar.',
      en: 'Benefit, success or warmth dominates.',
    },
  },
  stance: {
    restrictive: {
      fi: 'Juttu puoltaa maahanmuuton rajoittamista tai suhtautuu maahanmuuttajiin torjuvasti.',
      sv: 'Artikeln talar för att begränsa invandringen eller är avvisande mot invandrare.',
      en: 'The article argues for limiting immigration, or rejects immigrants.',
    },
    balanced_or_none: {
      fi: 'Molemmat puolet saavat sanoa, tai juttu vain kertoo asian.',
      sv: 'Båda sidor får tala, eller artikeln bara berättar.',
      en: 'Both sides have their say, or the article only reports.',
    },
    supportive: {
      fi: 'Juttu puoltaa maahanmuuttoa tai asettuu maahanmuuttajien puolelle.',
      sv: 'Artikeln talar för invandring eller tar ställning för invandrare.',
      en: 'The article argues for immigration, or sides with immigrants.',
    },
  },
  toxicity: {
    '0': {
      fi: 'Ei vihamielisyyttä; myös asiallinen kova arvostelu ja rikosuutinen ilman leimaamista.',
      sv: 'Ingen fientlighet; hit hör också skarp men saklig kritik och brottsnyheter som inte pekar ut en grupp.',
      en: 'No hostility; sharp but civil criticism and plain crime reports belong here.',
    },
    '1': {
      fi: 'Halventava: ihmiset tulvana tai vyörynä, koko ryhmän syyllistäminen tai epäileminen.',
      sv: 'Nedsättande: människor som flod eller våg, en hel grupp får skulden eller misstänks.',
      en: 'Derogatory: people as a flood or wave, blame on or suspicion of a whole group.',
    },
    '2': {
      fi: 'Toksinen: haukkumasana, loukkaus tai vaatimus sulkea ryhmä pois.',
      sv: 'Toxisk: skällsord, förolämpning eller krav på att utesluta en grupp.',
      en: 'Toxic: a slur, an insult, or a demand to exclude a group.',
    },
    '3': {
      fi: 'Vakava: ihmiset tuholaisina tai tautina, uhkaus tai väkivallan hyväksyminen.',
      sv: 'Grov: människor som skadedjur eller sjukdom, hot eller gillande av våld.',
      en: 'Severe: people as vermin or disease, a threat, or approval of violence.',
    },
  },
  'toxicity.voice': {
    own: {
      fi: 'Sanat ovat jutun kirjoittajan tai toimituksen omia.',
      sv: 'Orden är skribentens eller redaktionens egna.',
      en: 'The words are the writer’s or the outlet’s own.',
    },
    direct_quote: {
      fi: 'Joku muu sanoo ne, lainausmerkeissä.',
      sv: 'Någon annan säger dem, inom citattecken.',
      en: 'Somebody else says them, in quotation marks.',
    },
    indirect_quote: {
      fi: 'Juttu kertoo, mitä joku sanoi.',
      sv: 'Artikeln återger vad någon sade.',
      en: 'The article reports what somebody said.',
    },
    mention: {
      fi: 'Sanat mainitaan, jotta niistä voidaan kertoa tai niitä voidaan arvostella.',
      sv: 'Orden nämns för att det berättas om dem eller för att de kritiseras.',
      en: 'The words are named in order to report on them or to criticise them.',
    },
  },
  'toxicity.challenged': {
    true: {
      fi: 'Samassa jutussa joku kiistää kohdan, oikaisee sen tai nimeää sen vihamieliseksi.',
      sv: 'I samma artikel bestrider eller rättar någon stället, eller kallar det fientligt.',
      en: 'In the same article somebody disputes the passage, corrects it, or calls it hostile.',
    },
    false: {
      fi: 'Jutussa siihen ei vastata.',
      sv: 'I artikeln får det inget svar.',
      en: 'Nobody answers it in the article.',
    },
  },
  'toxicity.device': {
    metaphor: {
      fi: 'Ihmisistä puhutaan tulvana, vyörynä tai valtauksena.',
      sv: 'Människor beskrivs som flod, ström eller invasion.',
      en: 'People are spoken of as a flood, a stream or an invasion.',
    },
    collective_blame: {
      fi: 'Koko ryhmää syytetään siitä, mitä jotkut tekivät.',
      sv: 'En hel grupp får skulden för vad några gjorde.',
      en: 'A whole group is blamed for what some did.',
    },
    slur: { fi: 'Ryhmän haukkumasana.', sv: 'Ett skällsord för en grupp.', en: 'A term of abuse for a group.' },
    insult: {
      fi: 'Ryhmää loukkaava sana tai väite.',
      sv: 'Ett ord eller påstående som förolämpar en grupp.',
      en: 'A word or claim that insults a group.',
    },
    exclusion: {
      fi: 'Vaaditaan ryhmän poistamista tai sulkemista ulos.',
      sv: 'Krav på att en grupp ska bort eller stängas ute.',
      en: 'A demand that a group be removed or shut out.',
    },
    threat: {
      fi: 'Uhataan väkivallalla tai hyväksytään se.',
      sv: 'Hot om våld, eller gillande av det.',
      en: 'A threat of violence, or approval of it.',
    },
    dehumanisation: {
      fi: 'Ihmisiä verrataan eläimiin, tuholaisiin tai tautiin.',
      sv: 'Människor liknas vid djur, skadedjur eller sjukdom.',
      en: 'People are likened to animals, vermin or disease.',
    },
  },
  quotes: {
    direct: {
      fi: 'Puhujan omat sanat lainausmerkeissä tai repliikkiviivan jälkeen.',
      sv: 'Talarens egna ord inom citattecken eller efter talstreck.',
      en: 'The speaker’s own words, in quotation marks or after a dash.',
    },
    indirect: {
      fi: 'Mitä joku sanoi, kirjoittajan sanoin.',
      sv: 'Vad någon sade, med skribentens ord.',
      en: 'What somebody said, in the writer’s words.',
    },
  },
  'origin-mention': {
    mentioned: {
      fi: 'Muu kuin suomalainen alkuperä, kansalaisuus, kieli tai oleskelustatus kerrotaan.',
      sv: 'Ett annat ursprung, medborgarskap eller språk än finländskt, eller uppehållsstatus, nämns.',
      en: 'An origin, nationality or language other than Finnish, or a residence status, is stated.',
    },
    finnish: {
      fi: 'Epäillyn tai tekijän kerrotaan olevan suomalainen.',
      sv: 'Den misstänkta eller gärningsmannen sägs vara finländare.',
      en: 'The suspect or offender is said to be Finnish.',
    },
    not_mentioned: {
      fi: 'Rikosuutinen ei kerro alkuperästä mitään.',
      sv: 'Brottsnyheten säger inget om ursprung.',
      en: 'The crime report says nothing of origin.',
    },
  },
  genre: {
    news: { fi: 'Uutinen: mitä tapahtui.', sv: 'Nyhet: vad som hände.', en: 'News: what happened.' },
    opinion: {
      fi: 'Kolumni, pääkirjoitus, mielipidekirjoitus tai blogi.',
      sv: 'Kolumn, ledare, insändare eller blogg.',
      en: 'A column, editorial, letter or blog.',
    },
    feature: {
      fi: 'Haastattelu, reportaasi tai henkilökuva.',
      sv: 'Intervju, reportage eller porträtt.',
      en: 'An interview, report or portrait.',
    },
    press_release: {
      fi: 'Järjestön, viranomaisen tai yrityksen oma tiedote.',
      sv: 'Ett meddelande från en organisation, myndighet eller ett företag.',
      en: 'An organisation’s, authority’s or company’s own release.',
    },
    other: { fi: 'Mikään edellisistä.', sv: 'Inget av dessa.', en: 'None of these.' },
  },
  persons: {
    public_person: {
      fi: 'Henkilö, jolla on julkinen tehtävä tai rooli.',
      sv: 'En person med ett offentligt uppdrag eller en offentlig roll.',
      en: 'A person with a public office or role.',
    },
    private_person: {
      fi: 'Kuka tahansa muu: nimeä ei kirjata.',
      sv: 'Alla andra: namnet antecknas inte.',
      en: 'Anybody else: the name is not recorded.',
    },
    organisation: {
      fi: 'Nimetty järjestö, viranomainen, puolue tai yritys.',
      sv: 'En namngiven organisation, myndighet, ett parti eller företag.',
      en: 'A named organisation, authority, party or company.',
    },
  },
};
