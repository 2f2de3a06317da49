import type { Localized } from '../../src/types.ts';

/** Cues of crime coverage, own list: an offence, and somebody suspected, charged or sentenced (codebook, 8). */
export interface CrimeCues {
  /** An offence. */
  readonly offence: readonly string[];
  /** Somebody is suspected of, charged with, held or sentenced for it, or offenders are spoken of. */
  readonly offender: readonly string[];
  /** Status or origin that no mention of people carries: entry bans, being deported, "kotoisin Irakista". */
  readonly origin: readonly string[];
  /** People said to be Finns. */
  readonly finnish: readonly string[];
}

export const crime: Localized<CrimeCues> = {
  fi: {
    offence: [
      'raiska*!raiskale*|murh*|tapp*!tappio*!tappel*|tappo|surma*|*surma|*surman|*surmasta|*murha*|henkirik*|puukot*|pahoinpi*|ryöst*|varkau*|varas*!varasto*|varast*!varasto*|hyväksikäyt*|seksuaaliri*|väkivaltari*',
      'rikos|rikok*|rikolli*|huumeri*|huumausaineri*|huumeku*|terrori*|ampumi*|ampui|ammuskel*|tuhopol*|tuhotyö*|kiristy*|petos|petok*|kiskon*|ihmiskaup*|salakulj*|vakoil*|jengi*|katujeng*',
      'maahantulokiel*|maahantulosää* rikko*|rikkon*',
      'maahantuloriko*|vankilatuomi*|linnatuomi*',
      'murt*|ahdistel*|uhkail*|panttivank*|sieppa*|räjäyt*|iskun|iskusta|veitsi*|ampuma-a*|törkeä*',
      'sotilasalue*|valtiorajarik*|valtionrajarik*|rajariko*',
      'luvatta|luvattoma*|laitto* & raja*|ylit*|tiedustel*|maa*',
      'huijau*|huijas*|valehtel*|*väkivalt*|*väkival*|*riko|*rikos*|*rikok*|solvau*|läimä*|nyrk*|ammuttu*|mellak*|leimaväär*|väärinkäyt*',
      '*väären*|väär* passi*|kaappas*|kaapata*|kaappau*|teloit*|kimppuun|rattijuopum*|ylinopeu*|maahantulokiel*|raiskaaj*|sarjaraiska*|turvallisuusuhk*|tappava*|tappavi*|katuväkival*',
    ],
    offender: [
      'epäil*!epäilemät*!epäily|epäily|epäilty*',
      'tuomit*|tuomio*!tuomioistuin*!tuomioist*!tuomiokirk*|vankeu*|vangit*|vangitt*|vanki*!vankil*',
      'pidät*|syyte*|syytet*|syytt*!syyttö*|kiinni|kiinniot*',
      'rikolli*|rikoksentek*|tekij*!tekijänoik*|raiskaaj*|murhaaj*|tappaj*|puukottaj*|jengi*|jengeih*|katujeng*|terroristi*|hyökkääj*|ampuja*',
      'syyllist*|karkotettav*|vankila*|vankikarkur*',
      'kaappasivat|kaappasi|pahoinpidelle*|pahoinpiteli*|käyneen|teloitettu*|teloituks*|putka|putkaan|kuolemanrangais*',
      'käräj*|oikeudessa|oikeuteen|sakot|sakkoj*|sakko*|putka*|ylitti|ylittän*|yritti|yrittän*|osallistui',
      'turvallisuusuhk* & turvapaikanh*|maahanmuuttaj*|pakolai*',
    ],
    origin: [
      'maahantulokiel*|maassaolo*',
      'laittomasti maassa',
      'karkotettava*|karkotetaan|karkotettiin|karkotetun & =Suomesta|kotimaahan|kotimaahansa|maasta|ruotsista|tanskasta|saksasta|norjasta|raiska*|murha*|mies|miehe*',
      'oleskelulu* & tuomi*|vankikarkur*|murhas*',
      'toisen polven',
      'kaksoiskansalai*',
      'kansalai*!kansalaisuudet*!kansalaisal*!kansalaisjär*!kansalaispui*',
      'kielteinen turvapaikkapäät*',
      'ulkomaalais* alkuper*',
      'ulkomaalaiskopla*|ulkomaalaisjouk*|ulkomaalaisjengi*|ulkomaalaisliiga*|ulkomaalaisporuk*|ulkomaalaisrikol*|ulkomaalaismie*',
      'afgaani*|kurdimie*|romaniväest*|maahanmuuttajajengi*|maahanmuuttajanuor*|siirtolaismie*',
      'oleskelulu* saa*|saan* & *riko*|*rikok*|tuomi*|epäil*|syyt*',
      'karkotuspäät*|karkotukse*|maahantulokiel* saan*|saa*|sai',
      'maasta poistettav*|poistaminen|poistamisen|poistamista|poistettu',
      'karkotettu|karkotetun|karkotettua mie*|miehe*|miest*|nainen|naise*',
      'yritetty|aiottu|piti karkottaa',
      'hakenut|haki|hakeneen turvapaikkaa',
      'enemmistöisistä|taustaisista maista',
    ],
    finnish: [
      'suomalaismie*|suomalaisnai*|suomalaisnuor*|suomalaisjouk*|suomalaisepäil*|kantasuomal*',
      'suomalainen|suomalaisen|suomalaista|suomalaiset|suomalaisia mies|miehe*|miest*|nainen|naise*|epäil*|rikolli*|hyökkääj*|nuor*|henkilö*|poik*|poja*|tekij*|raiskaaj*|pariskun*',
      'suomen kansalai*',
      'syntyperäi* suomal*|suomalai*',
    ],
  },
  sv: {
    offence: [
      'våldt*|mord*|mörda*|dråp*|knivhugg*|misshand*|rån*|stöld*|stjäl*|brott*|narkoti*|terror*|skjut*|sköt|ofredan*|bedräg*|människohand*|gäng*|inreseförbud*',
      'smuggl*|fortkör*|rattfyll*|överlast|skimning|utpress*|människosmuggl*|koppleri|kokain*|heroin*|hasch*|amfetamin*|våldsdåd*|överfall*|överföll|hatbrott*|skadegör*|folkmord*|åverkan|ficktjuv*|inbrott*|tjuv*',
    ],
    offender: [
      'överrepresent*|brottsstatist*|rånstatist*|våldtäktsstatist*',
      'misstän*|döm*|åtal*|gripen|gripna|gripits|greps|häkt*|anhåll*|förövar*|gärningsm*|fäng*|brottsling*|gängled*',
      'bötfäll*|böter|bötesstraff*|fast & för|skäligen|rättegång*|åklagar*|frikän*|erkän*|nekar|rånar*|tjuv*|smugglar*',
    ],
    origin: [
      'inreseförbud*|utvisas|utvisning*',
      'medborgare|medborgarskap',
      'utländsk bakgrund|härkomst',
      'utrikes född|födda|fött',
      'flyktingbakgrund|invandrarbakgrund|migrationsbakgrund',
      'bruten finska|svenska',
    ],
    finnish: ['finländare|finländsk|finländska|finsk|finska man|män|kvinn*|medborgar*|misstänk*'],
  },
  en: {
    offence: [
      'rape|raped|murder|murdered|homicide|stabbing|stabbed|assault|assaulted|robbery|theft|crime|crimes|offence|offences|offense|drug|drugs|terrorism|terrorist|shooting|robberies|robbers|abuse|trafficking|fraud|arson|gang|gangs',
      'smuggl*|speeding|hashish|cocaine|heroin|amphetamine|cannabis|extortion|blackmail|procuring|forced labour|labor|pickpocket*|burglar*|massacre|incitement|knife|rapist*|rapes|killing|killed|attack|attacks|drink-driv*|drunk|purses|scam*|threats|stabs',
    ],
    offender: [
      'represented|overrepresented|robbers',
      'suspect|suspects|suspected|charged|charges|sentenced|convicted|arrested|jailed|detained|custody|accused|offender|offenders|perpetrator|perpetrators|attacker|gang|gangs',
      'fined|fines|guilty|indict*|remanded|acquitted|defendant*|prosecut*|breathalysed|culprit*|pickpockets|robbers|smugglers',
    ],
    origin: [
      'deported|deportation',
      'entry ban',
      'national|nationals|citizen|citizens',
      'foreign|immigrant|migrant background|origin',
      'foreign-born|roots abroad|asylum shopper*',
      'came|arrived|moved to finland|sweden|europe|country from',
      'born in|abroad|outside',
    ],
    finnish: [
      'finnish man|men|woman|women|citizen|citizens|national|nationals|suspect|suspects|teenager|teenagers',
      'a|the finn',
      'finns',
    ],
  },
};
