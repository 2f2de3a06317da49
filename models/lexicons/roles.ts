/** Roles of speakers (codebook, 6). */
export type Role =
  | 'government'
  | 'opposition'
  | 'official'
  | 'expert'
  | 'ngo'
  | 'business'
  | 'union'
  | 'migrant'
  | 'citizen'
  | 'foreign'
  | 'media'
  | 'unknown';

/** Titles and organisations that tell a speaker's role, by the beginning or inside of the lower-cased word; own list, first match wins. */
export const roleWords: readonly (readonly [Role, RegExp])[] = [
  [
    'foreign',
    /^(liittokansleri|kansleri$|förbundskansler|chancellor|kuningas|kreml|putin|trump|lukašenk|erdo[gğ]an|macron|merkel|merz|eu-komissaar|komissaari$)/,
  ],
  [
    'government',
    /(ministeri(?!ö)|^statsminister|^(inrikes|utrikes|arbets|justitie|finans|försvars|undervisnings|kommun)minister|minister$|^hallitus$|^hallituksen$|^regeringen$|^government$|valtiosihteeri|statssekreterar|state secretary|home secretary)/,
  ],
  [
    'migrant',
    /^(turvapaikanhakija|turvapaikanhakijat$|pakolai(nen|set)$|maahanmuuttajat?$|maahanmuuttajataustai|siirtolai(nen|set)$|asylsökande|flykting|invandrar|migrant|refugee|asylum|immigrant|paperit)/,
  ],
  [
    'expert',
    /(tutkij|^etla|^vatt|professor|dosentti|tohtori|emerit[ua]s?$|asiantuntij|^forskar|docent|researcher|scholar|expert|^yliopisto|universit|tutkimus$|economist|ekonomisti|analyytik|tutkimusjoht|tutkimuslaitos)/,
  ],
  [
    'official',
    /(poliis|^polis|komisario|konstaapel|^migri|maahanmuuttovirasto|migrationsverk|immigration service|rajavartio|gränsbev|border guard|virasto|viranomai|virkamie|ylijohtaj|pormestari|kaupunginjoht|kunnanjoht|apulaiskaupung|syyttäj|åklagar|prosecutor|tuomari|oikeus$|kaupunki$|kunta$|valtuutettu|valtuusto|ombudsman|asiamies|^krp|^supo|suojelupoliisi|^tulli|^kela|tilastokeskus|ely-kesku|te-toimisto|ministeriö|neuvosto$|^lautakunta|^tem$|^stm$|^okm$|^um$|^thl|^migrin|myndighet|authorit|stadsdirekt|kommundirekt|mayor|rehtori|rektor|upseeri|komentaj|prikaatikenraali|kenraali|päällikkö|tasavallan|presidentti|president$)/,
  ],
  [
    'union',
    /(ammattiliit|^sak$|^sak:|^sttk|^akava|^jhl|^tehy|fackförb|trade union|rakennusliit|palvelualojen ammat|^pam$|^pam:|pääluottamus|luottamusmie)/,
  ],
  [
    'business',
    /(toimitusjohtaj|yrittäj|työnantaj|elinkeinoel|^ek$|^ek:|yritys|yhtiö|henkilöstöjohtaj|^företag|verkställande|^vd$|^vd:n|ceo$|entrepreneur|employer|kauppakamari|ravintoloits|(?<!puheen)(?<!ryhmä)(?<!valtion)johtaja$)/,
  ],
  [
    'ngo',
    /(järjestö|^spr$|^spr:|punainen risti|punaisen ristin|röda korset|red cross|amnesty|pakolaisneuvonta|pelastakaa|diakoni|pappi$|piispa|seurakun|biskop|bishop|yhdisty|aktivisti|vapaaehtoi|unicef|unhcr|pakolaisapu|organisation$)/,
  ],
  [
    'media',
    /^(toimittaj|päätoimittaj|yle$|yle:|ylen$|hs$|hs:|is$|is:|il$|il:|mtv|stt$|stt:|bbc|cnn|err$|lehti|helsingin sanom|iltalehti|ilta-sanom|redaktör|journalist|reporter|svt|yle news|tabloid|reuters|media|ruotsalaismedia|venäläismedia|usu$|us$|kolumnisti)/,
  ],
  [
    'citizen',
    /^(asuk|naapuri|kuntalai|äiti|isä|vanhem|opettaj|nainen$|mies$|opiskelij|lukij|todistaj|eläkelä|silminnäk|invånare|mamma|pappa|lärare|resident|mother|father|teacher|neighbour|sukulai|potilas|lääkäri|hoitaja)/,
  ],
  ['opposition', /^oppositio/],
];

/** Job words that stand before a name and are no part of it; used where a title opens a sentence with a capital. */
export const titleWord =
  /(ministeri|johtaja|tutkija|professori|päällikkö|edustaja|valtuutettu|puheenjohtaja|sihteeri|komisario|presidentti|toimittaja|asiantuntija|yrittäjä|opettaja|piispa|asiamies|pormestari|syyttäjä|tohtori|dosentti|komentaja|konstaapeli|upseeri|kansleri|johtaja|lääkäri|juristi|kirjailija|hoitaja|meppi|kenraali|ordförande|minister|forskare|direktör|chef|polisen|professor|director|researcher|president|spokesperson|mayor|chairman|chairperson|leader|mp|ex-ministeri|valtuutettu|asianajaja|ekonomisti|päätoimittaja|tuomari|avustaja|aktivisti|edustaja|emeritus|emerita)$/i;
