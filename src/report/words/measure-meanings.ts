import type { Localized } from '../../types.ts';
import type { AnnotatorFacts, FrameFacts } from '../section.ts';
import { labelMeanings } from './label-meanings.ts';
import { labelName, measureName, roleName } from './labels.ts';
import { peopleMeanings } from './people-meanings.ts';

/** A measure, or one of its labels, in words. */
export interface Meaning {
  /** Annotator id; with what it tells beside its label after a full stop, as in `quotes.role`. */
  readonly measure: string;
  /** Empty for the measure itself. */
  readonly label: string;
  readonly name: string;
  readonly meaning: string;
}

/** What each measure says, in one line for whoever has never seen the codebook; by annotator id. */
const meanings: Readonly<Record<string, Localized>> = {
  relevance: {
    fi: 'Onko maahanmuutto tai maahanmuuttajien asema jutun pääaihe, sellainen jonka lukija nimeäisi. Sivumaininta ei riitä.',
    sv: 'Är invandring eller invandrares ställning ett huvudämne, ett som läsaren skulle nämna? Ett omnämnande i förbigående räcker inte.',
    en: 'Whether immigration or the position of immigrants is a main topic, one a reader would name. A passing mention is not enough.',
  },
  frames: {
    fi: 'Minkä kautta maahanmuutto näytetään, esimerkiksi uhkana, työvoimana tai suojelun tarpeena. Jutussa voi olla monta kehystä tai ei yhtään.',
    sv: 'Vad invandringen visas som, till exempel hot, arbetskraft eller behov av skydd. En artikel kan ha flera inramningar eller ingen.',
    en: 'What immigration is shown as, for instance a threat, labour, or a need for protection. An article can have several frames or none.',
  },
  tone: {
    fi: 'Minkä sävyiseksi lukija kokee sen, mitä maahanmuutosta kerrotaan. Ikävä asia asiallisesti kerrottuna on neutraali.',
    sv: 'Vilken ton läsaren möter i det som sägs om invandring. En tråkig händelse som berättas sakligt är neutral.',
    en: 'The colour in which a reader meets what is said of immigration. Bad news told factually is neutral.',
  },
  stance: {
    fi: 'Kummalle puolelle juttu kokonaisuutena asettuu: maahanmuuton rajoittamisen vai sen tukemisen, vai ei kummallekaan. Pelkkä uutinen esityksestä ei asetu.',
    sv: 'Vilken sida artikeln som helhet tar: för att begränsa invandringen, för att stödja den, eller ingen. En ren nyhet om ett förslag tar ingen.',
    en: 'The side that the article as a whole takes: for limiting immigration, for supporting it, or neither. A plain report of a proposal takes none.',
  },
  toxicity: {
    fi: 'Kohdat, jotka ovat vihamielisiä ihmisille alkuperän, etnisyyden, uskonnon tai maahanmuuttaja-aseman vuoksi. Kovakaan politiikan arvostelu ei ole vihamielisyyttä.',
    sv: 'Ställen som är fientliga mot människor på grund av ursprung, etnicitet, religion eller invandrarstatus. Kritik av politik, också skarp, är inte fientlighet.',
    en: 'Passages hostile to people because of origin, ethnicity, religion or migrant status. Criticism of policy, however sharp, is not hostility.',
  },
  quotes: {
    fi: 'Ketkä pääsevät ääneen: suorat ja epäsuorat lainaukset ja puhujan rooli.',
    sv: 'Vilka som får komma till tals: direkta och indirekta citat och talarens roll.',
    en: 'Who gets to speak: direct and reported speech, and the speaker’s role.',
  },
  groups: {
    fi: 'Millä sanalla ihmisistä puhutaan: maininnat muuttaneista ja vähemmistöistä ja kunkin nimitys.',
    sv: 'Med vilket ord människor benämns: omnämnanden av invandrade och minoriteter och benämningen på var och en.',
    en: 'Which word is chosen for people: mentions of migrants and minorities, with the term for each.',
  },
  places: {
    fi: 'Mitkä Suomen kunnat, maakunnat ja muut maat jutussa nimetään.',
    sv: 'Vilka finländska kommuner och landskap och andra länder som nämns i artikeln.',
    en: 'Which Finnish municipalities, regions and other countries the article names.',
  },
  'origin-mention': {
    fi: 'Kerrotaanko rikosuutisessa epäillyn tai tekijän alkuperä, kansalaisuus, kieli tai oleskelustatus. Pelkkä nimi tai uskonto ei ole maininta.',
    sv: 'Om en brottsnyhet nämner den misstänktas eller gärningsmannens ursprung, medborgarskap, språk eller uppehållsstatus. Enbart namn eller religion räknas inte.',
    en: 'Whether crime news states the origin, nationality, language or residence status of a suspect or offender. A name or a religion alone is no mention.',
  },
  genre: {
    fi: 'Minkä lajin juttu on: uutinen, mielipide, henkilö- tai taustajuttu, tiedote vai muu.',
    sv: 'Vilket slags text det är: nyhet, åsikt, reportage eller intervju, pressmeddelande eller annat.',
    en: 'What kind of text it is: news, opinion, feature or interview, press release, or other.',
  },
  persons: {
    fi: 'Keitä julkisuuden henkilöitä ja mitä järjestöjä nimetään. Yksityishenkilöiden nimiä ei kirjata.',
    sv: 'Vilka offentliga personer och organisationer som nämns. Privatpersoners namn antecknas inte.',
    en: 'Which people of public life and which organisations are named. Names of private persons are not recorded.',
  },
};

/** A measure's line; empty for an annotator that came later and has none. */
export function measureMeaning(id: string, language: keyof Localized): string {
  return meanings[id]?.[language] ?? '';
}

/** Each of these measures with its labels and what it tells beside them, in the order in which reports name them. */
export function meaningsOf(
  annotators: readonly Pick<AnnotatorFacts, 'id' | 'name'>[],
  frames: readonly FrameFacts[],
  language: keyof Localized,
): readonly Meaning[] {
  return annotators.flatMap(({ id, name }) => [
    { measure: id, label: '', name: measureName(id, name, language), meaning: measureMeaning(id, language) },
    ...(id === 'frames'
      ? frames.map((frame) => ({
          measure: id,
          label: frame.id,
          name: frame.name[language],
          meaning: frame.definition[language],
        }))
      : []),
    ...Object.entries({ ...labelMeanings, ...peopleMeanings })
      .filter(([measure]) => measure === id || measure.startsWith(`${id}.`))
      .flatMap(([measure, labels]) =>
        Object.entries(labels).map(([label, meaning]) => ({
          measure,
          label,
          name: measure === 'quotes.role' ? roleName(label, language) : labelName(label, language),
          meaning: meaning[language],
        })),
      ),
  ]);
}
