import type { Localized } from '../../src/types.ts';
import type { Role } from './roles.ts';

/** What people do, by the end of the word, and whom they then speak as (codebook, 6); first match wins. Own list. */
export const occupations: readonly (readonly [Role, RegExp])[] = [
  [
    'unknown',
    /(asianajaj|advokat|attorney|^counsel$|^lawyer$|biträde(t)?$|^ombud(et)?$|^försvarare|^puolustaja$|^(puolustus|försvar|försvaret|defence|defense)$)/,
  ],
  [
    'business',
    /(toimitusjoht|^vd$|^vd:n$|verkställande|chief executive|managing director|^executive$|^ceo$|butiksförest|entreprenör|kiinteistönvälit|^välittäjä|mäklar|estate agent|^agent$|realtor|branschchef|verkkokauppias|(henkilöstö|rekrytointi|myynti|markkinointi|tuotanto)päälli|personaldirekt|restaurateur|^grower|businessm|businesswom|landlord|^operator$|^retailer$|sijoittaj|investerar|^investor)/,
  ],
  [
    'ngo',
    /(^vicar|^deacon|vikarie?$|^rabbi|diakonichef|diakonijohtaja|diakoniajoht|kyrkoherd|kirkkoherr|ohjelmajohtaja|imaami?|^imam)/,
  ],
  [
    'official',
    /(^prosecution$|^tuomioistui|domstol|^court$|^ruling$|^verdict$|^judge?ment$|^indictment$|^memorandum$|^muistio$|^tuomio$|^syyte$|^dom(en)?$|^stämning(en)?$|^åtal(et)?$|landskapsdirekt|maakuntajoht|stadsjurist|kaupunginlaki|medicinalråd|lääkintöneuv|^majuri$|^major(en)?$|johtajalääkär|^(deputy|shift|section|police|fire) chief$|head of (section|unit|department)|asuntotoimen|näringslivs(chef|direkt)|elinkeinojoht|elinvoimajoht|ungdomsledar|nuoriso-?ohjaa|youth leader|^everst|rajaeverst|^överste(n|löjtnant)?|^colonel|osastoesimie|(sivistystoimen|perusturva|lupapalvelu|päiväkodin|tulli)johtaja|kotoutumisasiantuntij|maahanmuuttokoord|invandrarkoord|lähettiläs|^konsuli?$|ambassad|^consul$|kanslichef|daghemsförest|tulldirekt|hälsovårdar|^magistrate|commissioner|headteacher|permanent secretary|undersecretary|styrelseordförande|stadsplanerar|överkonstap|konstapel|sergeant|detective|^constable|fältväbel|ylivääpeli|vääpeli|gränsbevakar|rajavartij|(idrotts|social|bildnings|brand|räddnings|polis|kultur|stads|kommun|skol|utbildnings|omsorgs|sysselsättnings|integrations|invandrar|barnskydds|småbarns|enhets|sektor)(service)?(chef|direktör)|(liikunta|sivistys|sosiaali|kulttuuri|kotoutumis|työllisyys|hyvinvointi|opetus|varhaiskasvatus|pelastus|yksikön)(palvelu)?(päällikkö|johtaja)|(municipal|city|town|district|county) manager|fire chief|^rector$|head teacher|nuorisotyönt|ungdomsarbet|youth worker|borgmästar|resultatområdesdirekt|tulosaluejoht|hallintoylihoit|ylihoitaja|osastonhoit|överskötar|avdelningssköt|chief nurse|head nurse|nursing director|labou?r inspector|yksikönpäällik|enhetschef)/,
  ],
  [
    'expert',
    /(^juris$|doctor of laws|emerit[ua]s?$|politologi|forsknings(chef|ledar|direkt)|postdoc|^academic$|geograf|geographer|ant?h?ropolog|epidemiolog|tutkij|professor|dosent|tohtori|tieteilij|asiantuntij|historioitsij|forskare|forskaren|docent|researcher|scholar|scientist|economist|ekonom|analyytik|analyst|väitöskirjatutkij|sociologi?s?t?$|sosiologi|kriminologi|historian|meteorolog|psykolog|psycholog|doktorand|sakkunnig|lektor$|lecturer|statsvetar|political scientist|historiker|historian|demograf|demographer|statistiker|statistician|kriminolog|criminolog|aktuaari|aktuarie|actuary|linguist|lingvist|analytiker|kielitietei|experten$|expert$|undersökning|study$|report$|raport|selvity|tutkimu|barometri|survey$|^forecast$|^ennuste$|^prognos(en)?$|^laskelma$|^tilasto|^statistik)/,
  ],
  [
    'official',
    /(tutkinnanjoht|tjänsteman|tjänsteperson|tjänsteinnehav|handläggar|civil servant|kommunalråd|överinspekt|superintendent|caseworker|rikoskomis|komisari|komissarie|kommissarie|poliis|polis|police|undersökningsled|utredningsled|virkamie|virkanai|^counsell?or$|neuvos$|(undervisnings|lagstiftnings|regerings|förvaltnings|konsultativa? )råd(et)?$|ylitarkast|tarkastaj|inspektör|inspector|rehtori|rektor|headmaster|head teacher|principal|opetusneuvo|sivistysjoht|hyvinvointijoht|bildningsdirekt|kaupungin(?!valt)|kunnanjoht|stadsdirekt|kommundirekt|kotoutumis(päälli|koord)|integrationskoord|pormestari|borgmästare|mayor|päälli|syyttäj|åklagar|prosecutor|tuomari|domare|judge|komentaj|kommendör|commander|upseeri|officer|gränsbev|rajavart|valtuute|fullmäktig|councillor|councilor|puhemie|talman|speaker$|kenraali|general$|ombudsman|asiamie|ylijohtaj|generaldirekt|sosiaalityönt|socialarbet|social worker|adviser|advisor|neuvoja|terveydenhoit|överläkar|ylilääkär|edustusto|lautakun|nämnd|konstaapel|luutnantti|insinööri|ingenjör|verksamhetsled|ministry|district court|oikeus$|tingsrätt|virasto|verket$|laitos|kunta$|kaupunki$|staden$|kommunen$|city|municipality)/,
  ],
  [
    'union',
    /(^liitto$|pääluottamus|luottamusmie|liittopuheenjoht|toimitsija|förbundsordför|ammattiliit|fackförb|facket$|förtroendeman|shop steward|fackombudsman|avtalschef|förtroendevald|trade union|union(ist)?$|liittojohtaj|ombudsmannen för löntag)/,
  ],
  [
    'business',
    /(toimitusjoht|yrittäj|kauppias|työnantaj|henkilöstöjoht|kehitysjoht|myyntijoht|tehtaanjoht|talousjoht|omistaj|företagar|verkställande|(^|\b)vd(:n)?$|ceo$|entrepreneur|employer|owner|ägare|founder|grundare|perustaja|jordbrukar|bonde|trädgårdsmästar|rekryterar|recruiter|försäljningschef|personalchef|shopkeeper|köpman|handlar|odlare|viljelij|farmer|krögare|ravintoloits|kampaaj|parturi|barber|puutarhur|konsult|konsultti|hovmästar|manager$|kock(en)?$|kokki$|chef$|näringsliv|chamber of commerce|osuuskun|arrangör)/,
  ],
  [
    'ngo',
    /(pääsihteer|generalsekreterar|secretary.general|volontär|campaigner|chaplain|toiminnanjoht|järjestö|vapaaehtoi|aktivisti|aktivist|activist|volunteer|frivillig|pastori|pastor|pappi|präst|priest|kirkkoherra|kyrkoherd|piispa|biskop|bishop|diakoni|diakon|imaami?|imam|koordinaattori|koordinator|coordinator|juristi|jurist|järjest|föreningen$|förening|association|league|charity|puheenjohtaj|ordförande|chair$)/,
  ],
  [
    'migrant',
    /(turvapaikanhakij|pakolai|maahanmuuttaj|siirtolai|asylsökan|flykting|invandrar|migrant|refugee|asylum|marjanpoim|poimija|bärplockar|berry picker|newcomer|paperit(on|tom)|papperslös)/,
  ],
  [
    'media',
    /(kirjeenvaihtaj|korrespondent|columnist|correspondent|toimittaj|redaktör|redaktion|newsroom|journalist|reporter|kolumnist|editor$|bloggaaj|lehti$|tidning)/,
  ],
  [
    'citizen',
    /(^friend$|^kaveri$|^ystävä$|^kompis(en)?$|^vän(nen)?$|mummo$|isoäiti|lukiolai|koululai|siivooja|näyttelij|muusik|ohikulk|studerande|mormor|farmor|gymnasist|läkare|byggarbetar|bibliotekarie|musiker|patient$|^builder|librarian|^actor$|actress|musician|schoolgirl|schoolboy|^pupil|teenager|tonåring|asukas|asukk|ortsbo|stadsbo|villager|homeowner|bystander|passer-by|närvårdar|barnskötar|städare|cleaner|invånare|resident|naapuri|granne|neighbour|neighbor|eläkelä|pensionär|pensioner|opettaj|lärar|teacher|opiskelij|student|äiti|isä$|mamma|pappa|mother|father|puoliso|vaimo|hustru|wife|husband|tytär|poika|dotter|daughter|silminnäk|vittne|witness|stranger|lukija|läsare|reader|nainen|mies$|kvinna|woman|man$|mentor|kirjailij|författ|author|valmentaj|tränare|coach|pelaaja|spelar|player|hoitaja|sjuksköt|nurse|matkustaj|passagerar|passenger|kuljettaj|chaufför|driver|säng|sångar|laulaj|singer|järjestäj|nuorisotyönt|student|oppilas|elev|vanhem|förälder|parent|kävijä|asiakas|kund|customer|isännöits)/,
  ],
];

/** Heads of names of bodies that are named by what they are: "Oulun kaupunki", "Ministry of Justice". */
export const bodyNouns: Localized<RegExp> = {
  fi: /^(.*(poliisi|poliisilaitos|kunta|kaupunki|oikeus|osuuskunta|laitos|ministeriö|neuvosto|virasto|keskus|yliopisto|liitto|järjestö|yhtiö|säätiö|komissio|hallitus|valtuusto|lautakunta|piiri|hyvinvointialue|yhdyskunta|vartiosto|yhdistys|seurakunta|raportti|selvitys|kysely|tutkimus|barometri|arvio|tilasto|lehti|osasto|opisto|koulu|rykmentti|vartiosto|pelastuslaitos|kauppakamari|yksikkö|palvelu|liike|ryhmä|toimisto))$/,
  sv: /(polisinrättning(en)?|tingsrätt(en)?|hovrätt(en)?|domstol(en)?|verket|styrelsen|ministeriet|kommun(en)?|stad(en)?|universitet(et)?|förbundet|förbund|förening(en)?|räddningsverk(et)?|institutet|centralen|undersökning(en)?|rapport(en)?|utredning(en)?|nämnd(en)?|välfärdsområde(t)?|sektion(en)?|polis(en)?|församling(en)?|sjöbevakning(en)?|gränsbevakning(en)?|byrån?|stiftelsen|partiet|utskottet|utskott|facket)$/,
  en: /^(ministry|city|town|municipality|league|chamber|court|university|council|bank|institute|board|association|centre|center|agency|service|services|office|union|federation|guard|police|party|commission|employers|group|company|authority|committee|society|foundation|statistics|parliament|confederation|fund|department|bureau|church|hospital|police|county|district|parish|commission|ombudsman|union|network)$/,
};

/** What bodies speak as, by a part of their name in small letters; first match wins. */
export const bodies: readonly (readonly [Role, RegExp])[] = [
  [
    'union',
    /(ammattiliit|ammattijärjest|^liitto$|fackförb|facket|fackorg|lärarförbund|tjänstemannaförb|trade union|union united|workers.? union|nurses.? union|teachers.? union|unionen|luottamus)/,
  ],
  [
    'business',
    /(chamber of commerce|taksiliitto|taxiförbund|taxi federation|vuokranantaj|hyresvärd|landlord|operaattor|operatör|port operators|arbetsgivar|työnantaj|enterprise|hotel|bank|kauppakamari|handelskammar|employers|yhtiö|bolag|company|\boy\b|\bab\b|yrittäj|osuuskun|restaurant|ravintol|group|teollisuu|elinkeinoel|industri|näringsliv|företag)/,
  ],
  [
    'expert',
    /(yliopisto|universit|university|tutkimus|selvity|kysely|raport|barometri|undersökning|study|survey|institutet för|säätiön)/,
  ],
  ['media', /(lehti|lehden|tidning|sanomat|uutiset|\bnews\b)/],
  [
    'ngo',
    /(brottsofferjour|victim support|rikosuhripäivyst|verkosto|nätverk|network|parish|mosque|moské|yhdyskun|diakoni|liitto|järjestö|yhdisty|säätiö|förbund|förening|organisation|league|association|foundation|society|charity|seurakun|församling|kirkko|church)/,
  ],
  [
    'official',
    /(välfärdsområde|wellbeing services|ombuds|förläggning|förvarsenhet|samkommun|kuntayhtym|poliis|polis|police|virasto|laitos|kunta|kaupunki|oikeus|keskus|ministeri|ministry|kommun|stad|city|town|municipality|court|rätt|agency|authority|service|guard|centre|center|institute|council|utskott|nämnd|verket|toimisto|byrå|väsendet|styrelse|parliament|committee|statistics|bevakning|neuvosto|lautakunta|valtuusto|hyvinvointialue)/,
  ],
];
