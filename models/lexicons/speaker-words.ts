import type { Localized } from '../../src/types.ts';

/** Words that tell who speaks and as what, own lists; all of them are in the version of the quotations. */

/** Nouns that take up a body named before. */
export const anyBody =
  /^(virasto|yhtiö|järjestö|liitto|ammattiliitto|puolue|laitos|ministeriö|neuvosto|yritys|verket|myndigheten|förbundet|bolaget|partiet|företaget|organisationen|agency|company|union|organisation|institute|party|ministry|authority|firm)$/;

/** Parties by the names that texts give them as speakers. */
export const bodyParties = new Map(
  'SDP sdp,SD sdp,KD kd,SFP rkp,RKP rkp,PS ps,VF vas,NCP kok,Kokoomus kok,Perussuomalaiset ps,Sannfinländarna ps,Samlingspartiet kok,Centern kesk,Keskusta kesk,Vihreät vihr,De Gröna vihr,Vasemmistoliitto vas,Vänsterförbundet vas,SPP rkp,Social Democrats sdp,Christian Democrats kd,Left Alliance vas,Centre Party kesk,Finns Party ps,Greens vihr,National Coalition Party kok,National Coalition kok,Socialdemokraterna sdp,Kristdemokraterna kd,De gröna vihr,Svenska folkpartiet rkp,Sosiaalidemokraatit sdp,Kristillisdemokraatit kd'
    .split(',')
    .map((pair) => [pair.slice(0, pair.lastIndexOf(' ')), pair.slice(pair.lastIndexOf(' ') + 1)]),
);

/** Men whose names end as women's do, and names that no ending tells. */
export const menInA =
  /^(hamza|taha|zakaria|yahya|joshua|luka|nikita|isa|moussa|abdalla|sakari|mika|juha|jukka|pekka|esa|ilkka|jorma|risto|pasi|luca|nikola|sasha|ilja|joona|veikka|ola|musa|mustafa|issa|jaakko|jonna?h|noa|noah)$/;
export const men =
  /^(göran|jens|peter|kenneth|rasmus|henrik|lars|sven|nils|erik|karl|johan|anders|mikael|ralf|roger|ossian|jonatan|samir|farid|yusuf|mikko|timo|matti|antti|harri|lauri|otso|olli|raimo|sauli|joel|ilmari|risto|ahti|juhani|eemeli|tesfay|danylo|jussi|bo|tage|hjalmar|sam|sujan|rodel|lasse|lars|einar|jorma|veli|kalle|ville|karl|kari|erkki|ari|olavi|tapio|tapani|heikki|hannu|seppo|reijo|pertti|kimmo|jarmo|jari|vesa|janne|teemu|petteri|petri|pauli|paavo|leevi|väinö|eino|toivo|arto|markku|jouko|jouni|kyösti|abdi|abdirahman|mohammed|mohamed|muhammad|ahmed|ahmad|ali|omar|hussein|ibrahim|najib|karim|said|reza|mehdi|daniel|david|peter|john|james|michael|robert|thomas|stefan|fredrik|tobias|pontus|magnus|ola|bengt|leif|ulf|kjell|håkan|mats|jan|per|pär)(-|$)/;

/** Offices of towns: their holders speak for the town and not for a party. */
export const localOffice =
  /valtuut|fullmäktig|councillor|mayor|pormestari|borgmästare|(?<!opiskelija|ylioppilas|seura|osuus|yhdys|valio|maa)kunnan|kaupungin|kommunens|stads|lautakun|nämnd|municipal|city council|(?:planning|education|zoning|city) (?:committee|board)/;
export const englishParties: readonly (readonly [string, RegExp])[] = [
  ['ps', /\bFinns Party\b|\bTrue Finns\b/i],
  ['kok', /\bNational Coalition\b|\bNCP\b/i],
  ['sdp', /\bSocial Democrat|\bSDP\b/i],
  ['kesk', /\bCentre (Party|MP|leader|group)|^centre$/i],
  [
    'vihr',
    /\bGreens? (MP|League|leader|group|councillor|Party)|\b(?:of|for|from) the Greens\b|^(the )?greens?$|^gröna$|^vihreät$/i,
  ],
  ['vas', /\bLeft Alliance\b/i],
  ['rkp', /\bSwedish People[’']s Party\b|\bSPP\b|\bSFP\b/i],
  ['kd', /\bChristian Democrat/i],
  ['liik', /\bMovement Now\b|\bLiike Nyt/i],
];

/** A part of each of the names above: most words name no party. */
export const anyParty =
  /finn|coalition|ncp|social|sdp|centre|green|gröna|vihreät|left|swedish|spp|sfp|christian|movement|liike/i;

/** What people are called who came from another country; said of a person, and not by one. */
export const status =
  /(turvapaikanhakija(?!t|in|a)|turvapaikkaa hak|turvapaikan (saanut|hakenut)|pakolais(ena|taust)|pakolainen|maahanmuuttaja(taust|na| )|maahan muutta|asylsökande|som flykting|flykting(?= |$)|asylum.seeker|refugee (from|who)|as a refugee|sought asylum|asylum (application|claim)|asylansök|paperit(on|tom)|papperslös|undocumented|marjanpoimija|bärplockare|berry.picker|kielteisen (turvapaikka)?päätöksen|oleskelulu[pv]a|uppehållstillstånd|residence permit|kiintiöpakolai|kvotflykting|quota refugee|ulkomaalaistaust|utländsk bakgrund|invandrarbakgrund|immigrant background|migrant worker)/i;

/** What is told of one who asked for protection: "was refused asylum", "came as a refugee". */
export const ownStatus =
  /(asylum (application|claim|request)|(granted|refused|denied|sought) asylum|as a refugee|as an asylum.seeker|as an? (?:quota |minor |war )?refugee|residence (?:permit|card)|asylansökan|sökt(e)? asyl|som flykting|som asylsökande|uppehållstillstånd|turvapaikkaa|turvapaika[nk]|kielteisen päätöksen|pakolaisena|turvapaikanhakijana|oleskelulu[vp]a|kiintiöpakolai|kvotflykting)/;

/** Verbs of coming from another country; they count with a place abroad or with "to Finland", "here". */
export const arrivalVerbs: Localized<RegExp> = {
  fi: /(?:^|[^\p{L}])(?:tuli|tulin|tullut|tulleen|muutti|muutin|muuttanut|saapui|saapunut|pakeni|pakenin|paennut|pakenee|lähti|lähtenyt|syntyi|syntynyt|kotoisin|kasvoi|kasvanut|jätti|opiskeli|valmistui|lähtöisin|asunut|toiminut|työskennellyt|opiskellut|valmistunut)(?:$|[^\p{L}])/u,
  sv: /(?:^|[^\p{L}])(?:kom|kommer|kommit|flydde|flytt|flyttade|flyttat|anlände|föddes|född|hemma|är från|ursprungligen|växte|uppvuxen|lämnade|utbildad|rötter|arbetade|jobbade)(?:$|[^\p{L}])/u,
  en: /(?:^|[^\p{L}])(?:came|comes|coming|arriving|fleeing|moving|fled|escaped|moved|arrived|born|originally|is from|grew up|left|qualified|trained|hails|worked|practised)(?:$|[^\p{L}])/u,
};

/** The country that is come to. */
export const hereTo =
  /(Suomeen|(?<!\p{L})tänne|till Finland|(?<!\p{L})hit(?!\p{L})|to Finland|in Finland (?:as|in|from)|(?:came|moved|arrived) here)/u;

/** What tells of a person behind the name: "who fled", "is a nurse". */
export const predicates =
  /^,? ?(?:\d\d,? ?)?(?:joka|som|who|whose|is|was|on kotoisin|oli|är|var|fled|flydde|escaped|moved|came|left|arrived|kom|flyttade|pakeni|muutti|tuli|saapui|qualified|works|arbetar|työskentelee|studies|studerar|opiskelee|lähti|haki|sökte|has (?:waited|been waiting|lived)|had (?:waited|been waiting)|odottaa|odotti|on odottanut|väntar|väntade|har väntat)(?!\p{L})/u;

/** What people say of their own coming and of their papers, in the first person. */
export const ownStory: Localized<RegExp> = {
  fi: /(?<!\p{L})(?:(?:tulin|tulimme|muutin|muutimme|saavuin|saavuimme) (?:Suomeen|tänne)|pakenin|pakenimme|(?:koti)?maas(?:sa|ta)ni|kotimaahani|oleskelulupa(?:ni|mme)|turvapaikkahakemukseni|turvapaikkaan?i|minut (?:käännytetään|karkotetaan|palautetaan)|sain (?:turvapaikan|oleskeluluvan|kielteisen))/u,
  sv: /(?<!\p{L})(?:jag|vi) (?:kom|flydde|flyttade) (?:hit|till Finland|från \p{Lu})|(?:mitt|vårt) (?:hemland|uppehållstillstånd)|min asylansökan|(?:skicka|skickar|utvisa|utvisar) mig|[Jj]ag (?:fick|sökte) (?:asyl|avslag|uppehållstillstånd)/u,
  en: /(?<!\p{L})(?:(?:I|we) (?:came|fled|moved|arrived) (?:here|to Finland|from \p{Lu})|my (?:home country|homeland|residence permit|asylum|own country)|(?:deport|send) me back|I (?:was refused|was granted|applied for|sought) (?:asylum|a residence))/u,
};

/** Groups of people who came, for those introduced as one of them. */
export const groupsThatCame =
  /(turvapaikanhaki|pakolai|maahanmuutta|siirtolai|kotoutumis|asylsökande|flykting|invandrar|integrationsk|asylum.seeker|refugee|migrant|integration (?:course|class)|marjanpoimi|bärplock|berry.picker|paperittom|papperslös|undocumented|vastaanottokesk|förläggning|reception cent)/i;

/** "yksi heistä on", "en av de tre är", "one of them,": right before a name. */
export const oneOfThem =
  /(?:(?<!\p{L})(?:yksi|eräs|toinen) (?:heistä|\p{L}{2,20}st[aä]),?(?: on)?|(?<!\p{L})en av (?:dem|de(?: \p{L}{1,20})?),?(?: är)?|(?<!\p{L})one of (?:them|the \p{L}{1,20}),?(?: is)?)(?: \p{L}{1,20}){0,4},? $/iu;

/** Who did a study speaks as a researcher. */
export const research =
  /(väitellyt|(?:^|[^\p{L}])(?:tutkiva|tutkinut|forskat|forskar|researches|researched)(?!\p{L})|joka tutkii|who (?:studies|has studied) (?:\p{L}{1,20} ){0,2}(?:migration|immigration|asylum|refugees|integration|racism|population|politics|policy|labour|economics)|(?:^|[^\p{L}])(?:led|leads|leder|ledde|johti|johtaa|johtanut|conducted|authored|wrote|gjorde|gjort|teki|tehnyt)(?: \p{L}+){0,3} (?:study|research|tutkimus\p{L}*|undersökning\p{L}*|studien|forskning\p{L}*|survey|report))/u;

/** People of these countries who speak in Finnish news seldom do so as migrants. */
export const neighbours: ReadonlySet<string> = new Set(['FI', 'SE', 'NO', 'DK', 'IS', 'AX', 'US']);

/** All of them, for the hash of the annotator's version. */
export const speakerWords: readonly (string | readonly string[])[] = [
  ...[
    anyBody,
    menInA,
    men,
    localOffice,
    anyParty,
    status,
    ownStatus,
    hereTo,
    predicates,
    research,
    groupsThatCame,
    oneOfThem,
  ].map(({ source }) => source),
  ...englishParties.map(([party, { source }]) => [party, source]),
  ...[...bodyParties].map((pair) => [...pair]),
  ...[arrivalVerbs, ownStory].flatMap(({ fi, sv, en }) => [fi, sv, en]).map(({ source }) => source),
  [...neighbours],
];
