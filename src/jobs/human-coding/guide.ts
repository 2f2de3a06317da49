import type { Frame } from '../../annotate/frame.ts';
import { labelName } from '../../report/words/labels.ts';
import { type Language, type Localized, voices } from '../../types.ts';
import { stances, tones } from '../evaluate/gold.ts';

/** What coders need to know to fill in their file: the columns, what may stand in them, and the frames. Markdown. */
export function codingGuide(frames: readonly Frame[], language: Language): string {
  const say = (text: Localized): string => text[language];
  const labels = (ids: readonly string[]): string =>
    ids.map((id) => `\`${id}\` (${labelName(id, language)})`).join(', ');
  const rows: readonly (readonly [string, string])[] = [
    ['relevant', say(relevant)],
    ['frames', say(several)],
    ['primary', say(primary)],
    ['tone', `${labels(tones)}. ${say(tone)}`],
    ['stance', `${labels(stances)}. ${say(stance)}`],
    ['toxicity', say(toxicity)],
    ['voice', `${labels(voices)}. ${say(voice)}`],
    ['originMention', say(origin)],
    ['note', say(note)],
  ];
  return [
    `# ${say(title)}`,
    '',
    ...how.map((line) => `- ${say(line)}`),
    '',
    `| ${say(column)} | ${say(values)} |`,
    '| --- | --- |',
    ...rows.map(([name, text]) => `| \`${name}\` | ${text.replaceAll('|', '\\|')} |`),
    '',
    `## ${say(framesTitle)}`,
    '',
    say(framesRule),
    '',
    ...frames.flatMap(({ id, name, definition, examples }) => [
      `- **\`${id}\`** (${name[language]}): ${definition[language]}`,
      ...examples[language].has.slice(0, 1).map((text) => `  - ${say(yes)}: ${text}`),
      ...examples[language].lacks.slice(0, 1).map((text) => `  - ${say(no)}: ${text}`),
    ]),
    '',
  ].join('\n');
}

/** What coders are told of each column, for whoever wants to know what its codes mean. */
export function codingRules(language: Language): readonly { readonly column: string; readonly text: string }[] {
  const rules = { relevant, frames: framesRule, tone, stance, toxicity, voice, originMention: origin };
  return Object.entries(rules).map(([column, text]) => ({ column, text: text[language] }));
}

const title = { fi: 'Koodausohje', sv: 'Kodningsanvisning', en: 'Coding guide' } as const satisfies Localized;
const column = { fi: 'Sarake', sv: 'Kolumn', en: 'Column' } as const satisfies Localized;
const values = {
  fi: 'Mitä siihen kirjoitetaan',
  sv: 'Vad som skrivs i den',
  en: 'What to write',
} as const satisfies Localized;
const yes = { fi: 'on', sv: 'ja', en: 'has it' } as const satisfies Localized;
const no = { fi: 'ei', sv: 'nej', en: 'has it not' } as const satisfies Localized;

const how: readonly Localized[] = [
  {
    fi: 'Koodaa yksin ja vain sen perusteella, mitä tekstissä lukee. Älä katso, mitä muut tai ohjelma ovat koodanneet.',
    sv: 'Koda ensam och bara efter vad som står i texten. Se inte efter vad andra eller programmet har kodat.',
    en: 'Code alone, and only what is on the page. Do not look at what others or the program coded.',
  },
  {
    fi: 'Täytä vain alla luetellut sarakkeet; älä muuta saraketta `code`, otsikkoriviä tai tekstejä. Rivien järjestyksen saa muuttaa.',
    sv: 'Fyll bara i kolumnerna nedan; ändra inte kolumnen `code`, rubrikraden eller texterna. Radernas ordning får ändras.',
    en: 'Fill in the columns below only; leave the column `code`, the header and the texts as they are. Rows may be sorted.',
  },
  {
    fi: 'Tyhjä solu tarkoittaa: ei koodattu. Tiedoston voi lukea sisään keskeneräisenä ja myöhemmin uudelleen.',
    sv: 'En tom cell betyder: inte kodad. Filen kan läsas in halvfärdig och senare på nytt.',
    en: 'An empty cell means: not coded. A file can be read in half filled, and again later.',
  },
  {
    fi: 'Tallenna CSV-muodossa (UTF-8). Puolipiste, pilkku ja sarkain käyvät erottimiksi.',
    sv: 'Spara som CSV (UTF-8). Semikolon, komma och tabb duger som avgränsare.',
    en: 'Save as CSV (UTF-8). Semicolons, commas and tabs will do between cells.',
  },
  {
    fi: 'Teksteissä on yksityishenkilöiden nimiä: tiedostoa ei anneta hankkeen ulkopuolelle.',
    sv: 'Texterna innehåller namn på privatpersoner: filen får inte lämnas utanför projektet.',
    en: 'The texts hold names of private persons: the file stays inside the project.',
  },
];

const relevant = {
  fi: '`kyllä` tai `ei`: onko maahanmuutto tekstin pääaihe, sellainen jonka lukija nimeäisi, kun häneltä kysytään mistä teksti kertoo? Suomi, Pohjoismaat ja EU:n linja kuuluvat aiheeseen, muu maailma vain, jos muutto Eurooppaan mainitaan. `ei`: lintujen ja datan muutto, muutto kuntien välillä, maastamuutto, evakot, matkailu, ulkomailla syntyneen urheilijan otteluraportti, sivumaininta. Jos `ei`, jätä muut tyhjiksi paitsi `originMention` rikosuutisissa.',
  sv: '`ja` eller `nej`: är invandring ett huvudämne i texten, ett som en läsare skulle nämna på frågan vad den handlar om? Finland, Norden och EU:s linje hör till ämnet, övriga världen bara om migration till Europa nämns. `nej`: flyttfåglar och datamigrering, flytt mellan kommuner, utvandring, evakuerade, turism, matchreferat om en utlandsfödd idrottare, omnämnande i förbigående. Om `nej`, lämna resten tomt utom `originMention` i brottsnyheter.',
  en: '`yes` or `no`: is immigration a main topic, one that a reader asked what the text is about would name? Finland, the Nordics and European policy count, elsewhere only if migration to Europe is named. `no`: birds and data, moves between municipalities, Finns who emigrate, wartime evacuees, tourism, the match report of a foreign-born athlete, a passing mention. If `no`, leave the rest empty, but for `originMention` in crime news.',
} as const satisfies Localized;
const several = {
  fi: 'kaikki kehykset, jotka tekstissä on, puolipisteellä erotettuna: `control; humanitarian`. `none`, jos ei yhtään.',
  sv: 'alla inramningar som finns i texten, åtskilda med semikolon: `control; humanitarian`. `none` om ingen.',
  en: 'every frame that is present, with semicolons between: `control; humanitarian`. `none` where there is none.',
} as const satisfies Localized;
const primary = {
  fi: 'niistä tärkein, jos sellainen on.',
  sv: 'den viktigaste av dem, om det finns en.',
  en: 'the main one of them, if there is one.',
} as const satisfies Localized;
const tone = {
  fi: 'Minkä sävyiseksi lukija kokee sen, miten maahanmuutosta tai maahanmuuttajista puhutaan. Asiallisesti kerrottu ikävä tapahtuma on `neutral`.',
  sv: 'Vilken färg läsaren möter i hur invandring eller invandrare beskrivs. En tråkig händelse som berättas sakligt är `neutral`.',
  en: 'The colour in which a reader meets immigration or immigrants. A bad event told factually is `neutral`.',
} as const satisfies Localized;
const stance = {
  fi: 'Koko tekstin kanta maahanmuuttoon tai maahanmuuttajiin. Pelkkä uutinen esityksestä on `balanced_or_none`.',
  sv: 'Hela textens hållning till invandring eller invandrare. En ren nyhet om ett förslag är `balanced_or_none`.',
  en: 'The stance of the text as a whole toward immigration or immigrants. A plain report of a proposal is `balanced_or_none`.',
} as const satisfies Localized;
const toxicity = {
  fi: '`0`–`3`, tekstin pahimman kohdan mukaan. 0: ei vihamielisyyttä ihmisiä kohtaan alkuperän, etnisyyden, uskonnon tai aseman vuoksi (kovakin politiikan arvostelu on 0). 1: halventava (ihmiset tulvana, joukon syyllistäminen tai epäily). 2: haukkumasana, loukkaus tai vaatimus sulkea ryhmä pois. 3: ihmiset eläiminä tai tautina, uhkaus, väkivallan hyväksyminen.',
  sv: '`0`–`3`, efter textens värsta ställe. 0: ingen fientlighet mot människor på grund av ursprung, etnicitet, religion eller status (också skarp kritik av politik är 0). 1: nedsättande (människor som flod, kollektiv skuld eller misstanke). 2: skällsord, förolämpning eller krav på att utesluta en grupp. 3: människor som djur eller sjukdom, hot, gillande av våld.',
  en: '`0`–`3`, by the worst passage of the text. 0: no hostility toward people because of origin, ethnicity, religion or status (sharp criticism of policy is 0). 1: derogatory (people as a flood, collective blame or suspicion). 2: a slur, an insult, or a demand to exclude a group. 3: people as vermin or disease, a threat, approval of violence.',
} as const satisfies Localized;
const voice = {
  fi: 'Kuka puhuu pahimmassa kohdassa; vain kun `toxicity` on vähintään 1.',
  sv: 'Vem som talar på det värsta stället; bara när `toxicity` är minst 1.',
  en: 'Who speaks in the worst passage; only where `toxicity` is 1 or more.',
} as const satisfies Localized;
const origin = {
  fi: 'Vain rikosuutisissa: `kyllä`, jos epäillyn tai tekijän alkuperä, kansalaisuus, kieli tai oleskelustatus kerrotaan, muuten `ei`. Pelkkä nimi tai uskonto ei riitä.',
  sv: 'Bara i brottsnyheter: `ja` om en misstänkts eller gärningsmans ursprung, medborgarskap, språk eller uppehållsstatus nämns, annars `nej`. Namn eller religion räcker inte.',
  en: 'In crime news only: `yes` if a suspect’s or offender’s origin, nationality, language or residence status is stated, else `no`. A name or a religion is not enough.',
} as const satisfies Localized;
const note = {
  fi: 'vapaata tekstiä, jos jokin jäi epäselväksi.',
  sv: 'fri text om något var oklart.',
  en: 'free text, where something was unclear.',
} as const satisfies Localized;
const framesTitle = { fi: 'Kehykset', sv: 'Inramningar', en: 'Frames' } as const satisfies Localized;
const framesRule = {
  fi: 'Kehys on läsnä, kun teksti saa lukijan näkemään maahanmuuton sen kautta: vähintään yksi kokonainen väite tai otsikko, ei pelkkä sana. Sillä ei ole väliä, kuka sen sanoo; myös kielletty ja arvosteltu kehys on läsnä.',
  sv: 'En inramning finns när texten får läsaren att se invandringen genom den: minst ett helt påstående eller rubriken, inte ett löst ord. Det spelar ingen roll vem som säger det; också en förnekad eller kritiserad inramning finns.',
  en: 'A frame is present when the text makes the reader see immigration through it: at least one full statement, or the headline, not a stray word. It does not matter who says it; a negated or criticised frame is present too.',
} as const satisfies Localized;
