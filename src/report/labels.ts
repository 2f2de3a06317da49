import type { Localized } from '../types.ts';

/** What the labels of the codebook are called in reports; frames carry their own names. */
const names: Readonly<Record<string, Localized>> = {
  negative: { fi: 'kielteinen', sv: 'negativ', en: 'negative' },
  neutral: { fi: 'neutraali', sv: 'neutral', en: 'neutral' },
  positive: { fi: 'myönteinen', sv: 'positiv', en: 'positive' },
  restrictive: { fi: 'rajoittava', sv: 'restriktiv', en: 'restrictive' },
  balanced_or_none: { fi: 'tasapainoinen tai ei kantaa', sv: 'balanserad eller ingen', en: 'balanced or none' },
  supportive: { fi: 'myönteinen maahanmuutolle', sv: 'stödjande', en: 'supportive' },
  '1': { fi: 'taso 1, halventava', sv: 'nivå 1, nedsättande', en: 'level 1, derogatory' },
  '2': { fi: 'taso 2, toksinen', sv: 'nivå 2, toxisk', en: 'level 2, toxic' },
  '3': { fi: 'taso 3, vakava', sv: 'nivå 3, grov', en: 'level 3, severe' },
  own: { fi: 'toimituksen oma ääni', sv: 'redaktionens egen röst', en: "the outlet's own voice" },
  direct_quote: { fi: 'suora lainaus', sv: 'direkt citat', en: 'direct quotation' },
  indirect_quote: { fi: 'epäsuora lainaus', sv: 'indirekt citat', en: 'reported speech' },
  mention: { fi: 'maininta tai arvostelu', sv: 'omnämnande eller kritik', en: 'named or criticised' },
  immigrant: { fi: 'maahanmuuttajat', sv: 'invandrare', en: 'immigrants' },
  foreign_born: { fi: 'ulkomailla syntyneet', sv: 'utrikes födda', en: 'foreign-born people' },
  refugee: { fi: 'pakolaiset', sv: 'flyktingar', en: 'refugees' },
  asylum_seeker: { fi: 'turvapaikanhakijat', sv: 'asylsökande', en: 'asylum seekers' },
  labour_migrant: { fi: 'työperäiset maahanmuuttajat', sv: 'arbetskraftsinvandrare', en: 'labour migrants' },
  student: { fi: 'opiskelijat', sv: 'studerande', en: 'students' },
  undocumented: { fi: 'paperittomat', sv: 'papperslösa', en: 'undocumented people' },
  citizen_of_migrant_background: {
    fi: 'maahanmuuttajataustaiset',
    sv: 'medborgare med invandrarbakgrund',
    en: 'citizens of migrant background',
  },
  ethnic_or_national: {
    fi: 'kansalliset ja etniset ryhmät',
    sv: 'nationella och etniska grupper',
    en: 'national and ethnic groups',
  },
  religious: { fi: 'uskonnolliset ryhmät', sv: 'religiösa grupper', en: 'religious groups' },
  displaced_ukrainian: { fi: 'Ukrainasta paenneet', sv: 'fördrivna ukrainare', en: 'displaced Ukrainians' },
  true: { fi: 'kyllä', sv: 'ja', en: 'yes' },
  false: { fi: 'ei', sv: 'nej', en: 'no' },
  public: { fi: 'julkinen', sv: 'public service', en: 'public' },
  quality: { fi: 'laatulehti', sv: 'kvalitetstidning', en: 'quality' },
  tabloid: { fi: 'iltapäivälehti', sv: 'kvällstidning', en: 'tabloid' },
  commercial: { fi: 'kaupallinen', sv: 'kommersiell', en: 'commercial' },
  regional: { fi: 'maakunnallinen', sv: 'regional', en: 'regional' },
  local: { fi: 'paikallinen', sv: 'lokal', en: 'local' },
  party: { fi: 'puoluelehti', sv: 'partitidning', en: 'party' },
  alternative: { fi: 'vaihtoehtomedia', sv: 'alternativ', en: 'alternative' },
  agency: { fi: 'uutistoimisto', sv: 'nyhetsbyrå', en: 'agency' },
  business: { fi: 'talouslehti', sv: 'ekonomi', en: 'business' },
  magazine: { fi: 'aikakauslehti', sv: 'magasin', en: 'magazine' },
  rural: { fi: 'maaseutu', sv: 'landsbygd', en: 'rural' },
  government: { fi: 'viranomainen', sv: 'myndighet', en: 'government' },
  international: { fi: 'ulkomainen', sv: 'utländsk', en: 'international' },
};

/** The label's name in a language, or the label itself where it has none (terms, places). */
export function labelName(label: string, language: keyof Localized): string {
  return names[label]?.[language] ?? label;
}
