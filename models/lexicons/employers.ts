import type { Role } from './roles.ts';

/**
 * Words for bodies as they stand beside those who work there ("seurakunnan", "stadens", "the agency’s", "at the parish"),
 * in small letters, and whom their people speak as (codebook, 6); first match wins. Own list.
 */
export const employers: readonly (readonly [Role, RegExp])[] = [
  [
    'expert',
    /(yliopisto|tutkimuslaito|tutkimuskesku|tutkimusinstitu|universit|högskolans forsk|forskningsinstitut|forskningscent|research institute|research cent|think tank|ajatuspaj|tankesmedj|akatemia|akademi)/,
  ],
  [
    'union',
    /(ammattiliit|ammattijärjest|ammattiosasto|työntekijäliit|työntekijäjärjest|palkansaaj|hoitajaliit|opettajien (ammatti|liit)|fackförb|fackförening|facket|fackorg|lärarförbund|vårdförbund|tjänstemanna|löntagarorg|arbetarförbund|trade union|labou?r union|workers[’']? union|nurses[’']? union|teachers[’']? union|(?<!student |european |parish |football )union$|(?<!student |european |parish |football )union[’']s$)/,
  ],
  [
    'business',
    /(yrittäj|työnantaj|teollisuu|elinkeinoel|kauppakamari|taksiliit|yhtiö|yrityks|konserni|osuuskun(?!tap)|tehtaan|ketjun|firma|\boy:?n?\b|\boyj|\bab\b|ravintola|hotelli|operaattor|vuokranantaj|vuokrafirm|puutarhan|arbetsgivar|företag|näringsliv|industrin?s?$|teknologiindustri|handelskammar|taxiförbund|bolage?t?s?$|koncern|hyresvärdar|fabrik|trädgården|hotelle|branschorg|operatör|chamber of commerce|employers|enterprise|industries|company|companies|firm(?:[’']s)?$|taxi (federation|association)|landlord|operators|factory|hotel|restaurant|greenhouse|manufacturer|shipyard|telakan|telakalta|varvets?$|start-?up|\bltd\b|\bplc\b)/,
  ],
  [
    'ngo',
    /(seurakun|kirkon|yhdisty|järjestön|järjestöstä|säätiö|klinikan|päivystyks|neuvonnan|verkosto|apu ry|ry:n|\bry\b|yhdyskun|moskeij|opiskelijakun|ylioppilaskun|liiton$|liitosta$|församling|kyrkan|förening|stiftelse|organisation|nätverk|jouren|rådgivningen|studentkår|studerandekår|moské|mötesplats|förbunde?t?s?$|parish|congregation|church|association|charity|\bngo\b|foundation|network|victim support|student union|mosque|diocese|\bleague|human rights|\baid\b|refugee council|advice centre|non-profit|volunteer)/,
  ],
  [
    'official',
    /(municipal|sports services|social services|kaupungin(?!osa)|kaupungilta|kunnan|kunnalta|viraston|virastosta|laitoksen|keskuksen|yksikön|yksiköstä|poliisi|vartioston|ministeriö|hyvinvointialue|oikeuden|valtuutetun|lautakunnan|koulun$|lukion|opiston|korkeakoulu|kuntayhtymä|hallinnon|hallituksen$|palvelu(jen|iden)|toimiston|toimistosta|tullin|valtion$|sairaala|stadens|stads?$|stad(en)?$|kommunens?$|kommuns?$|verkets?$|myndighet|polisens?$|polisinrättning|förläggning|förvarsenhet|välfärdsområde|ministerie|byrån?$|ombudsmannen|domstol|tingsrätt|skolans?$|skolan?$|sjukhus|samkommun|nämnd|gränsbevakning|inrättning|\bcity|municipalit|\btown|agency|authorit|ministry|police|border guard|\bcourt\b|reception cent|detention|county|ombudsman|school|hospital|(?:wellbeing|welfare|health) services|immigrant services|services office|employment office|immigration service|regional council|prison)/,
  ],
];

/** "Liiton lakimies", "organisationens chefsekonom", "the agency’s director": the body is the one that was named before. */
export const bodyNamedBefore =
  /(?:^|[\s(])(liiton|järjestön|yrityksen|yhtiön|viraston|laitoksen|ministeriön|puolueen|yhdistyksen|säätiön|keskusliiton|instituutin|förbundets|organisationens|bolagets|företagets|verkets|myndighetens|föreningens|institutets|fackets|kommunens|the (?:federation|union|agency|company|association|organisation|authority|foundation|ministry|institute|confederation|league|charity)[’']s|its)(?:\s|$)/i;

/** Titles that do not tell as what somebody speaks: a lawyer speaks as whoever pays. */
export const speaksForEmployer =
  /(johtaja|päällikkö|esihenkilö|esimies|vetäjä|chef(en)?$|direktör(en)?$|director|head$|manager$|ledare(n)?$|leader$|föreståndar|sihteeri|sekreterare|secretary|edustaja|spokes|talesperson|tiedottaja|lakimies|juristi|jurist|lawyer|asiamies|ombudsman|koordina|coordinator|puheenjohtaja|ordförande|chair|president$|ombud$|ombudet$|asiantuntij|sakkunnig|expert$|experten$|specialist|suunnittelija|planerar|planner|ekonomi|economist|ekonom(en)?$|adviser|advisor|counsel|neuvoja|rådgivare|officer$|ohjaaja|handledar|supervisor|lääkäri|läkar|doctor|tarkastaja|inspekt|analy|työntekijä|medarbetare|jäsen$|medlem|member$|toimihenkilö|kuraattori|opettaja|lärar|teacher|representative|representant|företrädar|verksamhetsled|toiminnanjoht)/;
