/** Words that tell who speaks and as what, own lists; all of them are in the version of the quotations. */

/** Nouns that take up a body named before. */
export const anyBody =
  /^(virasto|yhtiö|järjestö|liitto|ammattiliitto|puolue|laitos|ministeriö|neuvosto|yritys|verket|myndigheten|förbundet|bolaget|partiet|företaget|organisationen|agency|company|union|organisation|institute|party|ministry|authority)$/;

/** Parties by the names that texts give them as speakers. */
export const bodyParties = new Map(
  'SDP sdp,SD sdp,KD kd,SFP rkp,RKP rkp,PS ps,VF vas,NCP kok,Kokoomus kok,Perussuomalaiset ps,Sannfinländarna ps,Samlingspartiet kok,Centern kesk,Keskusta kesk,Vihreät vihr,De Gröna vihr,Vasemmistoliitto vas,Vänsterförbundet vas,SPP rkp'
    .split(',')
    .map((pair) => [pair.slice(0, pair.lastIndexOf(' ')), pair.slice(pair.lastIndexOf(' ') + 1)]),
);

/** Men whose names end as women's do, and names that no ending tells. */
export const menInA =
  /^(mika|juha|jukka|pekka|esa|ilkka|jorma|risto|pasi|luca|nikola|sasha|ilja|joona|veikka|ola|musa|mustafa|issa|jaakko|jonna?h|noa|noah)$/;
export const men =
  /^(göran|jens|peter|kenneth|rasmus|henrik|lars|sven|nils|erik|karl|johan|anders|mikael|ralf|roger|ossian|jonatan|samir|farid|yusuf|mikko|timo|matti|antti|harri|lauri|otso|olli|raimo|sauli|joel|ilmari|risto|ahti|juhani|eemeli|tesfay|danylo|jussi|bo|tage|hjalmar)(-|$)/;

/** Offices of towns: their holders speak for the town and not for a party. */
export const localOffice =
  /valtuut|fullmäktig|councillor|mayor|pormestari|borgmästare|kunnan|kaupungin|kommunens|stads|lautakun|nämnd|municipal|city council/;
/** Whoever leads a body or speaks for it speaks as that body does. */
export const leader =
  /(johtaja|päällikkö|chef(en)?|direktör(en)?|director|head|manager|ledare(n)?|sihteeri|edustaja|spokes\w+|lakimies|juristi|jurist|lawyer|koordina\w+|coordinator|puheenjohtaja|ordförande(n)?|chair\w*|föreståndar\w*|ombud|counsel|asiantuntija|expert|lääkäri|owner)(\s|$)/;

export const englishParties: readonly (readonly [string, RegExp])[] = [
  ['ps', /\bFinns Party\b|\bTrue Finns\b/i],
  ['kok', /\bNational Coalition\b|\bNCP\b/i],
  ['sdp', /\bSocial Democrat|\bSDP\b/i],
  ['kesk', /\bCentre (Party|MP|leader|group)|^centre$/i],
  ['vihr', /\bGreens? (MP|League|leader|group|councillor|Party)|^(the )?greens?$|^gröna$|^vihreät$/i],
  ['vas', /\bLeft Alliance\b/i],
  ['rkp', /\bSwedish People[’']s Party\b|\bSPP\b|\bSFP\b/i],
  ['kd', /\bChristian Democrat/i],
  ['liik', /\bMovement Now\b|\bLiike Nyt/i],
];

/** A part of each of the names above: most words name no party. */
export const anyParty =
  /finn|coalition|ncp|social|sdp|centre|green|gröna|vihreät|left|swedish|spp|sfp|christian|movement|liike/i;

/** What is said of people who came from another country. */
export const arrival =
  /(turvapaikanhakij|turvapaikkaa|pakolai|maahanmuuttaj|pakeni|paennut|paenneet|Suomeen|asylsök|flykting|flydde|kom till Finland|till Finland från|flyttade till Finland|fled |refugee|asylum|came to Finland|moved to Finland|arrived in Finland|marjanpoim|bärplock|berry pick|born in (?!Finland))/;

/** All of them, for the hash of the annotator's version. */
export const speakerWords: readonly (string | readonly string[])[] = [
  ...[anyBody, menInA, men, localOffice, leader, anyParty, arrival].map(({ source }) => source),
  ...englishParties.map(([party, { source }]) => [party, source]),
  ...[...bodyParties].map((pair) => [...pair]),
];
