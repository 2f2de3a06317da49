import type { RelevanceLexicon } from './relevance-lexicon.ts';

/** What else a Finnish text speaks of that argues for or against the topic of its cues. Own work (MIT). */
export const relevanceContextFi: RelevanceLexicon['context'] = {
  here: [
    'oppositio*|valtuust*|valtuutet*|kaupungi*|lähiö*|aluevaltuu*|hallinto-oik*|oikeusasiam*|perustuslakival*|kyselytun*|palloliit*|ammattiliit*|kansanedust*|kunnanjoh*|kuntien|kunnat|syyttäjä|pääkaupunkis*|neuvol*|varuskun*',
    'suom*!suomessakaan!suomut*',
    'helsin*|espoo*|vanta*|tampere*|turku*|turun|turussa|oulu*|vaasa*|lahti|lahden|lahdessa|jyväskyl*|kuopio*|joensuu*|rovaniem*|lappeenran*|kotka*|pori|porin|porissa|kouvola*|mikkeli*|lappi|lapin|lapissa|närpiö*|hämeenlinna*|salo|salon|salossa|tornio*|kemi|kemin|kemissä|uusimaa|uudenmaan|pohjanmaa*|ahvenanma*',
    'ruotsi*!ruotsinlaiv*|tukholma*|malmö*|göteborg*|norja*|norjalai*|oslo*|tanska*|kööpenhamina*|islannin|islannissa|pohjoisma*|pohjolan',
    'eduskun*|hallituksen|hallitus|sisäministeri*|perussuomalais*|kokoomu*|keskusta*|sdp*|rkp*|vihreä*|vasemmistoliit*|ps|ps-*|kunta*|kaupunginvalt*|kansanedustaj*|kela|kelan|supo|supon|krp|poliisi|käräjäoikeu*|hovioikeu*|kho|kho:n|migri*|rajavartio*|ely-kesku*|te-toimist*|thl*|tem',
    'orpo*|purra*|rantanen|rantasen|marin|marinin|halla-aho*|henriksson*|riikka|ohisalo*|mikkonen|mykkä*|tynkky*|rydman*|junnila*|stubb*|niinistö*|sipilä*|soini*|huhtasaar*|hakkarai*|eerola*|keskisarj*|essayah*|andersson|lindtman*|koskinen',
    'veikkausliig*|liiga*|huuhkaj*|tappara*|hifk*|hjk*|lucia-neit*|lucia-neid*|yle|ylen',
    'miss suomi',
    'miss suome*',
  ],
  europe: [
    'eu|eu:n|eu:ssa|eu:lta|eu:lle|eu-*|euroop*|eurooppa*|bryssel*|schengen*|frontex*',
    'välimer*|kreikka*|kreika*|italia*|lampedusa*|espanja*|malta*|maltalla|saksa*|berliini*|ranska*|calais*|belgia*|hollan*|alankoma*|itävalta*|itävalla*|unkari*|puola*|tšekki*|britannia*|englanti*|lontoo*|brittiläi*|brittei*|irlan*|viro*|latvia*|liettua*|valko-venäj*|balkan*|serbia*|bosnia*|turkki*|turkin|turkissa|ukraina*|venäjä*|sveitsi*|portugal*|libya*|tunisia*|marokko*|gibraltar*',
  ],
  elsewhere: [
    'yhdysval*|usa|usa:n|usa:ssa|usa:han|usa:sta|yhdysvaltai*|amerik*!amerikkalaissyntyi*|meksiko*|meksikon-raj*|texas*|kalifornia*|florida*|washington*|minneapolis*|chicago*|guatemala*|honduras*|venezuela*|kolumbia*|brasilia*|brasilial*|argentii*|haiti*|kuuba*|panama*|kanada*|kanadal*',
    'new york*',
    'australia*|uusi-seelan*|uuden-seelan*|japani*|kiina*|kiinal*|korea*|dubai*|qatar*|dohassa|meksikolai*',
    'trump*|biden*|obama*|kushner*|musk|muskin|muskille|kongressi*|republikaan*|demokraattien|floyd*|fbi*|snowden*',
    'valkoi* talo*',
    'black lives matter',
    'el salvador*',
  ],
  faraway: [
    'thaimaassa|thaimaan-*|bali|balilla|balilta|intian|intiassa|pakistanin|pakistanissa|bangladesh*|myanmar*|rohingya*|malesia*|indonesia*|filippiineillä|saudi-arab*|israel*|gaza*|palestiina*|libanon*|jordania*|jemenin|jemenissä|etiopia*|sudan*|kenia*|kenian|etelä-afrik*|nigeria*|kongo*|uganda*|mosambik*|malawi*|somaliassa|eritreassa|afganistanissa|syyriassa|irakissa|iranissa|ruandassa|unrwa*|tšadi*',
    'sri lank*',
  ],
  abroad: [
    'nhl*|nba*|nfl*|mlb*|f1*|ufc*|formula*|khl*|valioliig*|premier|barcelona*|uefa*|fifa*|serie|bundesliig*|vinicius*|hamilton|kane',
    'real madrid*',
    'prinssi*|prinsessa|prinsessan|herttuat*|hovi|hovin|hovista|hovissa|brittihov*|kuninkaalli*|buckingham*|meghan*|harry|harryn|william*|camilla*',
    'afrikan tähti',
    'duuma*|kreml*',
  ],
  sport: [
    'ottelu*|maalivaht*|valmentaj*|pelaaj*|mm-*|em-kis*|olympia*|jalkapallo*|kiekko*|jääkiek*|futis*|liigajoukk*|hyökkääj*|puolustaj*|nyrkkeil*|hiihtä*|hiihdo*|joukkuee*|siirtomarkki*|seuraj*|pudotuspel*|voitti|mestaruu*|urheilij*|maajoukku*|kontiolaht*|maailmancup*|pikakis*|viesti|hiihtäj*',
  ],
  celebrity: [
    'reality*|ensitreff*|sarjasta|muotileh*|muoti|gucci*|pornhub*|porno*|elokuv*|laulaj*|artist*|räppär*|hollywood*|tv-sarj*|netflix*|disney*|oscar*|bafta*|grammy*|malli|missi*|somejulkkis*|tubettaj*|tosi-tv*|euroviis*|supermalli*|julkkis*|emmerdale*|tähti|tähden|podcast*|pilapiirro*|klassikko*|konsert*|komedia*|koomikko*',
    'big brother',
    'stand up*',
  ],
  history: [
    'evak*|1800-luvu*|1900-luvu*|1930-luvu*|1940-luvu*|1950-luvu*|talvisod*|jatkoso*|sotalaps*|natsi-saks*|natseja|natsit|sotaveteraan*|karjalai*|sodanjälk*|juutalaispakol*|inkeriläi*|keskityslei*|viikinki*|muinai*|kivikau*',
    'toisen maailmansod*',
  ],
  other: [
    'susi*|susia|suden|sudet|karhu*|lintu*|lintuj*|hirv*|hyttys*|ampiai*|punkki*|punkke*|hyönt*|rott*|vieraslaj*|kettu*|lokit|lokki*|haju*|krapula*|muurahai*',
    'diplomaat*|suurlähet*|*lähettil*|konsuli*',
    'turist*!turistiviisum*|matkailu*|matkail*|lomailij*|lomamat*|matkustusraj*|maahantulorajoi*|maahantulotest*|koronarajoi*|koronatest*|koronapas*|ennakkotest*|karanteen*|koronavirusraj*|koronatilan*|koronatoim*|koronamääräy*|pandemi*|ulkomaanmat*|terveystarkast*|matkustaj*|finnair*|lennot|lentoj*|lentomatk*|huutokaup*|henkilöauto*|rekisterikilp*|britanniansuomal*|ulkosuomal*|amerikansuomal*|huonekalu*|huonekasv*',
    'al-hol*|isis-*|isis|al-holin|isisin|isis-lap*|isis-äi*|vierastaistelij*|kalifaat*',
    'tuulivoima*|drooni*|gps-*|aita|aidan|raja-ai*|esteait*|hävittäj*|harjoituk*|reserviläi*|kertausharj*|varusmie*|sotilaa*|puolustusvoim*|suurhyökk*|ydinas*|ostosky*|sää|sään|säätä|säästä|säätila*|sääennus*|säätied*|sääolo*',
    'pörssi*|osakke*|sijoittaj*|retropel*|verokiky*|sovellu*|pilvipalvelu*',
    'maan sisäi*',
  ],
  list: [
    'maahanmuut*|turvapaikka*|rasismi*|rasismin|siirtolais* ja|sekä|tai|eikä',
    'maahanmuuttaji*|pakolaisi*|turvapaikanhakijoi* ja|sekä',
    'ja|sekä|tai|eikä ~1 maahanmuut*|turvapaikka*|rasis*|pakolai*|ukrainalaispak*|siirtolai*|työperäi*',
    'muun muassa|mm ~3 maahanmuut*',
    'seksuaalivähemmist*|työperäi* & maahanmuut*|maahanmuutto|pakolaisi* & ja|sekä',
    'politiikan puskaradio*',
    'puskaradio* & itäraj*|maahanmuut*|rasis*',
  ],
  contest: [
    'kyselytun*|budjettirii*|luottamusäänest*|syntyvyy*|puskaradio*|gallup*|kannatu*|mielipidemit*|vaalivoitt*|äänestäj*|puoluejohtaj*|puheenjohtajak*|hallituskump*|sinipuna*|kyselytunn*',
    'vaalit|vaalei*|vaalitent*|vaaliväittel*|kuntavaal*|eduskuntavaal*|presidentinvaal*|eurovaal*|talouspolit*|verot*|ilmasto*',
  ],
  crime: [
    'raiska*|murha*|tappo*|tapo*|puukot*|tuomi*|syyte*|vangi*|vanke*|pahoinpit*|ryöst*|käräj*|hovioik*|epäilty*|epäillään|rikosepäil*|huum*|terror*|esitutkin*|isku|iskun|iskusta',
  ],
};
