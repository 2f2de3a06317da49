import type { Localized } from '../../src/types.ts';
import type { Hostility } from './hostile-devices.ts';
import { englishHostility } from './hostility.en.ts';
import { finnishHostility } from './hostility.fi.ts';
import { finnishSevere } from './hostility.fi-severe.ts';
import { swedishHostility } from './hostility.sv.ts';

export const hostility: Localized<readonly Hostility[]> = {
  fi: [...finnishHostility, ...finnishSevere],
  sv: swedishHostility,
  en: englishHostility,
};

/** Migration itself, and religion, as what is meant when people are: "maahanmuuton aalto", "wave of immigration". */
export const migration: Localized<readonly string[]> = {
  fi: ['maahanmuuto*|maahanmuutto|maahantulo|maahantulon|maahantuloa|maahantulij*|siirtolaisuu*|tulij*'],
  sv: ['invandring*|immigration*|migration*|flykting*'],
  en: ['immigration|migration|=Immigration|=Migration'],
};

/** What a text on migration speaks of besides people: hostile words in it may be aimed at them, unnamed. */
export const settings: Localized<readonly string[]> = {
  fi: [
    'turvapaikka|turvapaikka*|vastaanottokesku*|monikulttuuri*|kiintiöpako*|kotoutu*|kotouttam*|palautuks*|palautus|rajanyli*|itäraja*|itäraja',
  ],
  sv: ['asyl*|mottagningscentral*|förläggning*|östgräns*|integration*|kvot*'],
  en: ['asylum|deportation|deportations|integration', 'reception centre|center', 'eastern border'],
};

/** Religion and its houses, standing for those who follow it. */
export const religion: Localized<readonly string[]> = {
  fi: [
    'islam|islami*!islamisti*!islamilaisen valtion|moskeij*|minareet*|imaami*|koraani*|musliminai*|islaminusko*|sharia*',
  ],
  sv: ['islam|islams|moské*|minaret*|imam*|koran*|sharia*'],
  en: ['=Islam|=islam|mosque|mosques|minaret|minarets|imam|sharia'],
};

/** Words for people that say by themselves nothing of who they are: they are the group that the text spoke of before. */
export const backReferences: Localized<readonly string[]> = {
  fi: [
    '=ne|=Ne|niitä|niistä|niille|niiden|niillä|niihin|nuo|noita|noista|noiden|noille|nämä|näitä|näistä|näiden|näille|=he|=He|heidät|heitä|heistä|heille|heidän|teidät|teille|teitä|teikäläi*|heikäläi*',
    'tulija|lauma|sakki|porukka|joukko|joukkio|väki|massa|kansa|heimo|klaani|suku|jengi',
    'jokainen tulija',
    'sellainen|sellaiset|sellaisia|tuollaisia|tällaisia',
  ],
  sv: ['de|dem|dom|deras|dessa|sådana|er|ni|dig|du|sådan|slödret|packet|folket|vildarna|parasiterna|den som'],
  en: ['they|them|their|these|those|such|you|kind|lot|people|residents|stream|newcomers|men'],
};

/** Words that make all of a group of some: sweeping statements. */
export const sweeping: Localized<readonly string[]> = {
  fi: ['jokainen|kaikki|yksikään|yhtäkään|yhdestäkään|kukaan|ainakaan|ikinä|koskaan|aina|koko|kunnes|taas|samaa'],
  sv: ['alla|varje|varenda|ingen|inga|aldrig|alltid|allihop|samtliga|enda|inte en'],
  en: ['all|every|each|none|never|always|nobody|nothing|lot|whole'],
};

/** Names of people for something else than origin: hostility to them is not what is measured, but reads alike. */
export const otherIdentities: Localized<readonly string[]> = {
  fi: [
    'homo|homo*!homogeen*|hetero*|seta|setan|hintti|hintti*|hinti*|lesbo*|trans*!transport*|nainen|ämmä|ämmä*|huora*|lutka*|narttu*|akka|akat|feministi*|lestadiolai*|lestat|hihhuli*|uskovai*|kristity*|vammai*|lihava|läski*|suvakki*|vihervassari*|hihhul*|helluntai*|jehov*|kommari*|demari*|persu|persut|persuj*|miehet|naiset|naisia|naisten|femakko*|suomalaiset|suomalaisia|eläkeläi*|savolai*|hesalai*|stadilai*|hurri|hurrit|ruotsinkieli*',
  ],
  sv: ['bög*|lesbisk*|kvinnor|hora|horor|feminist*|trans'],
  en: ['gay|gays|lesbian|women|woman|whore|feminists|trans'],
};

/** Coarse words that are aimed at anybody. */
export const coarse: Localized<readonly string[]> = {
  fi: [
    'vittu*|vitun|perkele*|saatana*|helvet*|paska*|paskan|perse*|kusipä*|mulkku*|mulku*|idiootti*|idioot*|ääliö*|imbesilli*|tyhmä*|typerä*|sairas*|säälittäv*|naurettav*|rupu*|saasta*|ruma|rumat|pöljä*|hullu*|aivopes*|kuvottav*|inhottav*|ällöttäv*|oksett*',
  ],
  sv: ['jävla|fan|skit*|idiot*|äcklig*|vidrig*|avskum'],
  en: ['fuck*|shit*|idiot*|damn|bastard*|scum|disgusting'],
};

/** Words that name hostile words in order to report on them, or reject them: the passage is a mention (codebook, 5). */
export const mentionCues: Localized<readonly string[]> = {
  fi: [
    'rasis*|rasist*|vihapuhe*|vihapuhu*|syrjiv*|muukalaisvih*|muukalaisviha*|ihmisviha*',
    'herja*|solva*|nimittel*|huutel*|huuteli*|huuto|huudel*|pilkka*|pilkkas*|haukku*|loukkaa*|loukkas*|halvens*|panettel*',
    'kiihottami*|kiihott*',
    'kohu*|*kohu|kohun',
    'pyysi anteeksi',
    'kutsumi*|nimittämi*|vertaami*|rinnastami*',
    'tuomio|tuomion|tuomittiin|syyte|syytteen|syytteessä',
    'niin sanot*',
    'sanavalin*|sanavalint*|kielenkäyt*|ilmaisu*|termi|termin|termiä|sana|sanaa|sanan|sanalla|retoriik*',
    'mielenosoi*',
    'vihaviesti*|vihaposti*|törkyposti*|uhkausviesti*|seinäkirjoitu*|huudet*|solvau*|solva*|nimitys|nimitty*',
    'syrjin*|kunnianloukkau*|viharikos*|vihapost*|anteeksi|pahoittel*|paheksu*|tuomits*|rasismikoh*',
  ],
  sv: [
    'rasis*|hatprat*|hatet*|hets|kränk*|förolämp*|skällsord*|ordval*|uttryck*|retorik*|glåpord*|hånad*',
    'så kallad*',
    'hatbrott*|hatinlägg*|liknad*|liknade|kallades|kallade|skrek|skrika|dömd*|döms|glåpord|fördom*|klotter*|ursäkt*',
  ],
  en: [
    'racis*|xenophob*|slur|slurs|hate|hatred|prejudice|graffiti|sentenced|convicted|apologise*|apologised|insulted|insults|abuse|so-called|rhetoric|wording|term|derogatory|bigot*',
  ],
};

/** Rebuttals: somebody contradicts or condemns (codebook, 5, "Answered"). */
export const rebuttals: Localized<readonly string[]> = {
  fi: [
    'ei ~1 pidä paikkaansa',
    'rasisti* puhe|puheet|kirjoitu*|kommentt*|lausunno*|teko|viesti*',
    'tuomitse*|tuomitsi*|tuomita puhe*|lausu*|kirjoitu*|sanat|viesti*|sano*',
    'irtisanoutu*|irtisanoudu*|paheksu*|perätön|perättömi*|virheelli*|harhaanjohta*|valheelli*',
    'asiaton|asiattom*|sopimat*|vastenmieli*|epäasialli*|tuomittav*',
    'ei ole hyväksyttäv*',
    'rasismi|rasismia|rasismina|rasismista|rasistinen|rasistista|rasistinen|halventav*|halveksi*|loukkaava|loukkaavaa|loukkaavia|leimaamis*|leimaavaa|leimaa|valhe|valhetta|valheita|vale|panettel*|solvaa*|vihanlietson*|vihapuhe*',
    'väite|väitteet|väitettä|väitteen|väitteistä|puhe|puheet|näkemys|näkemystä ~6 väärä|väärää|vääriä|väärin|roskaa|jaa|harhaan',
    'harhaan|harhaanjohtav*|harhaluulo*',
    'ojensi|nuhteli|tyrmää|tyrmäsi|paheksui|huomautti ~3 kielenkäytö*|sanoista|puheista|puhetta|puheet|lausunno*',
    'vastaväit*|vastalause*|vastapuheenvuoro*|vastauspuheenvuoro*',
    'osoita|osoittavat|tue|vahvista ~3 tilasto*|luvut|lukuja',
    'sakko|sakot|sakkoja|tuomio|tuomittiin|rikosilmoitu*|syyte|syytettä|kiihottam*',
    'väärää tietoa',
    'tilastot|tutkimukset ~3 eivät tue|osoittavat muuta',
    'ei|emme ~2 hyväksy|hyväksytä|allekirjoita',
    'kiistää|kiisti|kyseenalaist*|oikaisee|oikaisi|torjuu väitte*',
  ],
  sv: [
    'stämmer inte',
    'rasism|rasistisk*|fördom*|vilseledande|skällsord*|kränkande|förolämp*|hets|hatprat*|osmaklig*|lögn|lögner|fel|ordvalet|ordval|replik',
    'inget|inte stöd',
    'dömdes|döms|dagsböter|polisanmäl*|ber|bad ~3 ursäkt',
    'tar avstånd',
    'fördöm*',
    'felaktig*|osann*|osakligt|oacceptab*',
    'rasistisk* uttal*|kommentar*|tal',
    'dementer*|tillbakavis*',
  ],
  en: [
    'not true',
    'untrue|false|misleading|unacceptable|racism|racist|prejudice|slander|slur|irresponsible|hateful|derogatory|offensive|apologise|apology|fined|convicted|sentenced|hatred',
    'figures ~4 not|exist',
    'answered|replied|hit',
    'are not|n’t ~1 flood',
    'condemn|condemned|condemns|rejected|rejects|denounced',
    'racist remarks|remark|comment|comments|speech',
    'statistics show|shows otherwise',
  ],
};
