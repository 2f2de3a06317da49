/**
 * Organisations that news on migration quotes: canonical Finnish name|role (codebook, 6)|Finnish names and abbreviations|
 * Swedish|English. Inflected forms are made from the last word of each Finnish name (finnish-cases.ts). Facts; own list.
 */
export default `
Maahanmuuttovirasto|official|Maahanmuuttovirasto,Migri|Migrationsverket,Migri|Finnish Immigration Service,Immigration Service,Migri
Poliisihallitus|official|Poliisihallitus,Poha|Polisstyrelsen|National Police Board
Keskusrikospoliisi|official|Keskusrikospoliisi,KRP|Centralkriminalpolisen,CKP|National Bureau of Investigation,NBI
Suojelupoliisi|official|Suojelupoliisi,Supo|Skyddspolisen,Skypo|Finnish Security and Intelligence Service,Supo
Rajavartiolaitos|official|Rajavartiolaitos|Gränsbevakningsväsendet,Gränsbevakningen|Finnish Border Guard,Border Guard
Tulli|official|Tulli|Tullen|Finnish Customs
Sisäministeriö|official|Sisäministeriö,SM|Inrikesministeriet|Ministry of the Interior,Interior Ministry
Oikeusministeriö|official|Oikeusministeriö,OM|Justitieministeriet|Ministry of Justice,Justice Ministry
Työ- ja elinkeinoministeriö|official|TEM,Työ- ja elinkeinoministeriö|Arbets- och näringsministeriet,ANM|Ministry of Economic Affairs and Employment
Sosiaali- ja terveysministeriö|official|STM,Sosiaali- ja terveysministeriö|SHM|Ministry of Social Affairs and Health
Opetus- ja kulttuuriministeriö|official|OKM,Opetus- ja kulttuuriministeriö|UKM|Ministry of Education and Culture
Ulkoministeriö|official|Ulkoministeriö,UM|Utrikesministeriet,UM|Ministry for Foreign Affairs,Foreign Ministry
Valtiovarainministeriö|official|Valtiovarainministeriö,VM|Finansministeriet,FM|Ministry of Finance,Finance Ministry
Kela|official|Kela,Kansaneläkelaitos|FPA,Folkpensionsanstalten|Kela,Social Insurance Institution
Terveyden ja hyvinvoinnin laitos|official|THL,Terveyden ja hyvinvoinnin laitos|THL,Institutet för hälsa och välfärd|THL,Finnish Institute for Health and Welfare
Digi- ja väestötietovirasto|official|DVV,Digi- ja väestötietovirasto|MDB,Myndigheten för digitalisering och befolkningsdata|DVV,Digital and Population Data Services Agency
Aluehallintovirasto|official|AVI,Aluehallintovirasto|RFV,Regionförvaltningsverket|Regional State Administrative Agency
Tilastokeskus|official|Tilastokeskus|Statistikcentralen|Statistics Finland
Yhdenvertaisuusvaltuutettu|official|Yhdenvertaisuusvaltuutettu|Diskrimineringsombudsmannen|Non-Discrimination Ombudsman
Lapsiasiavaltuutettu|official|Lapsiasiavaltuutettu|Barnombudsmannen|Ombudsman for Children
Eduskunnan oikeusasiamies|official|EOA,Eduskunnan oikeusasiamies|Riksdagens justitieombudsman|Parliamentary Ombudsman
Oikeuskansleri|official|OKV,Oikeuskansleri|Justitiekanslern|Chancellor of Justice
Korkein hallinto-oikeus|official|KHO,Korkein hallinto-oikeus,Korkeimman hallinto-oikeuden|HFD,Högsta förvaltningsdomstolen|Supreme Administrative Court
Korkein oikeus|official|KKO,Korkein oikeus,Korkeimman oikeuden|HD,Högsta domstolen|Supreme Court
Hallinto-oikeus|official|Hallinto-oikeus|Förvaltningsdomstolen|Administrative Court
Käräjäoikeus|official|Käräjäoikeus|Tingsrätten|District Court
Hovioikeus|official|Hovioikeus|Hovrätten|Court of Appeal
Opetushallitus|official|Opetushallitus,OPH|Utbildningsstyrelsen|Finnish National Agency for Education
ELY-keskus|official|ELY-keskus,ELY-keskuksen|NTM-centralen|ELY Centre
TE-toimisto|official|TE-toimisto|TE-byrån,Arbets- och näringsbyrån|TE Office,Employment Office
Rikosseuraamuslaitos|official|Rikosseuraamuslaitos|Brottspåföljdsmyndigheten|Prison and Probation Service
Syyttäjälaitos|official|Syyttäjälaitos|Åklagarmyndigheten|National Prosecution Authority
Kuntaliitto|official|Kuntaliitto|Kommunförbundet|Association of Finnish Municipalities,Association of Finnish Local and Regional Authorities
Verohallinto|official|Verohallinto,Verottaja|Skatteförvaltningen|Tax Administration
Eduskunta|official|Eduskunta|Riksdagen|Parliament
Euroopan komissio|foreign|EU-komissio,Euroopan komissio|EU-kommissionen,Europeiska kommissionen|European Commission
Frontex|foreign|Frontex|Frontex|Frontex
YK|foreign|YK|FN|UN,United Nations
SAK|union|SAK|FFC|SAK,Central Organisation of Finnish Trade Unions
STTK|union|STTK|STTK|STTK
Akava|union|Akava|Akava|Akava
Palvelualojen ammattiliitto|union|PAM,Palvelualojen ammattiliitto|Servicefacket,PAM|PAM,Service Union United
JHL|union|JHL|JHL|JHL
Rakennusliitto|union|Rakennusliitto|Byggnadsförbundet|Construction Trade Union
Teollisuusliitto|union|Teollisuusliitto|Industrifacket|Industrial Union
Tehy|union|Tehy|Tehy|Tehy
SuPer|union|SuPer|SuPer|SuPer
OAJ|union|OAJ,Opetusalan ammattijärjestö|OAJ|OAJ,Trade Union of Education
AKT|union|AKT|AKT|AKT
Elinkeinoelämän keskusliitto|business|EK,Elinkeinoelämän keskusliitto|EK,Finlands Näringsliv|EK,Confederation of Finnish Industries
Suomen Yrittäjät|business|Suomen Yrittäjät,Suomen Yrittäjien|Företagarna i Finland|Federation of Finnish Enterprises
Keskuskauppakamari|business|Keskuskauppakamari|Centralhandelskammaren|Finland Chamber of Commerce
Palta|business|Palta,Palvelualojen työnantajat|Servicearbetsgivarna|Palta,Service Sector Employers
Teknologiateollisuus|business|Teknologiateollisuus|Teknologiindustrin|Technology Industries
Rakennusteollisuus|business|Rakennusteollisuus,RT|Byggnadsindustrin|Confederation of Finnish Construction Industries
MaRa|business|MaRa|MaRa|Finnish Hospitality Association
MTK|business|MTK|MTK,SLC|MTK
Business Finland|official|Business Finland|Business Finland|Business Finland
Suomen Punainen Risti|ngo|SPR,Suomen Punainen Risti,Suomen Punaisen Ristin,Punainen Risti,Punaisen Ristin|FRK,Finlands Röda Kors,Röda Korset|Finnish Red Cross,Red Cross
Suomen Pakolaisapu|ngo|Pakolaisapu,Suomen Pakolaisapu|Finlands Flyktinghjälp,Flyktinghjälpen|Finnish Refugee Council
Pakolaisneuvonta|ngo|Pakolaisneuvonta|Flyktingrådgivningen|Refugee Advice Centre
Amnesty|ngo|Amnesty,Amnesty International|Amnesty|Amnesty,Amnesty International
Moniheli|ngo|Moniheli|Moniheli|Moniheli
Diakonissalaitos|ngo|Diakonissalaitos,Helsingin Diakonissalaitos|Diakonissanstalten|Deaconess Foundation,Deaconess Institute
Pelastakaa Lapset|ngo|Pelastakaa Lapset,Pelastakaa Lasten|Rädda Barnen|Save the Children
Unicef|ngo|Unicef,UNICEF|Unicef|Unicef,UNICEF
UNHCR|ngo|UNHCR,YK:n pakolaisjärjestö|UNHCR,FN:s flyktingorgan|UNHCR
Ihmisoikeusliitto|ngo|Ihmisoikeusliitto|Förbundet för mänskliga rättigheter|Finnish League for Human Rights
Monika-Naiset|ngo|Monika-Naiset,Monika-Naisten|Monika-Kvinnor|Monika-Naiset
Kirkon Ulkomaanapu|ngo|Kirkon Ulkomaanapu|Kyrkans Utlandshjälp|Finn Church Aid
Siirtolaisuusinstituutti|expert|Siirtolaisuusinstituutti|Migrationsinstitutet|Migration Institute of Finland,Migration Institute
Etla|expert|Etla,Elinkeinoelämän tutkimuslaitos|Etla|Etla,Research Institute of the Finnish Economy
VATT|expert|VATT,Valtion taloudellinen tutkimuskeskus|VATT|VATT
PTT|expert|PTT,Pellervon taloustutkimus|PTT|Pellervo Economic Research
Labore|expert|Labore,Palkansaajien tutkimuslaitos|Labore|Labore
EVA|expert|EVA,Elinkeinoelämän valtuuskunta|EVA|EVA
Työterveyslaitos|expert|Työterveyslaitos|Arbetshälsoinstitutet|Finnish Institute of Occupational Health
MDI|expert|MDI|MDI|MDI
Ulkopoliittinen instituutti|expert|UPI,Ulkopoliittinen instituutti,Ulkopoliittisen instituutin|Utrikespolitiska institutet|Finnish Institute of International Affairs
Helsingin yliopisto|expert|Helsingin yliopisto|Helsingfors universitet|University of Helsinki
Turun yliopisto|expert|Turun yliopisto|Åbo universitet|University of Turku
Tampereen yliopisto|expert|Tampereen yliopisto|Tammerfors universitet|Tampere University
Jyväskylän yliopisto|expert|Jyväskylän yliopisto|Jyväskylä universitet|University of Jyväskylä
Oulun yliopisto|expert|Oulun yliopisto|Uleåborgs universitet|University of Oulu
Itä-Suomen yliopisto|expert|Itä-Suomen yliopisto|Östra Finlands universitet|University of Eastern Finland
Åbo Akademi|expert|Åbo Akademi|Åbo Akademi|Åbo Akademi University
Aalto-yliopisto|expert|Aalto-yliopisto|Aalto-universitetet|Aalto University
Lapin yliopisto|expert|Lapin yliopisto|Lapplands universitet|University of Lapland
Vaasan yliopisto|expert|Vaasan yliopisto|Vasa universitet|University of Vaasa
Poliisiammattikorkeakoulu|expert|Poliisiammattikorkeakoulu,Polamk|Polisyrkeshögskolan|Police University College
Finavia|business|Finavia|Finavia|Finavia
Bolt|business|Bolt|Bolt|Bolt
Rikosuhripäivystys|ngo|Rikosuhripäivystys,RIKU|Brottsofferjouren|Victim Support Finland
Palloliitto|ngo|Palloliitto,Suomen Palloliitto|Bollförbundet|Football Association of Finland
TEK|union|TEK,Tekniikan akateemiset|TEK,Teknikens akademiker|TEK,Academic Engineers and Architects
Insinööriliitto|union|Insinööriliitto|Ingenjörsförbundet|Union of Professional Engineers
Väestöliitto|ngo|Väestöliitto|Befolkningsförbundet|Family Federation of Finland
Mannerheimin Lastensuojeluliitto|ngo|MLL,Mannerheimin Lastensuojeluliitto|Mannerheims Barnskyddsförbund|Mannerheim League for Child Welfare
Vapaa liikkuvuus|ngo|Vapaa liikkuvuus|Fri rörlighet|Free Movement Network
Startup Refugees|ngo|Startup Refugees|Startup Refugees|Startup Refugees
Valio|business|Valio|Valio|Valio
Ikea|business|Ikea|Ikea|Ikea
Nordea|business|Nordea|Nordea|Nordea
Neste|business|Neste|Neste|Neste
Microsoft|business|Microsoft|Microsoft|Microsoft
Google|business|Google|Google|Google
Facebook|business|Facebook|Facebook|Facebook
Finnair|business|Finnair|Finnair|Finnair
Kesko|business|Kesko|Kesko|Kesko
Wolt|business|Wolt|Wolt|Wolt
Foodora|business|Foodora|Foodora|Foodora
Uber|business|Uber|Uber|Uber
Barona|business|Barona|Barona|Barona
Attendo|business|Attendo|Attendo|Attendo
Esperi|business|Esperi|Esperi|Esperi
Mehiläinen|business|Mehiläinen|Mehiläinen|Mehiläinen
Terveystalo|business|Terveystalo|Terveystalo|Terveystalo
Posti|business|Posti|Posti|Posti
Telia|business|Telia|Telia|Telia
UPM|business|UPM|UPM|UPM
Fortum|business|Fortum|Fortum|Fortum
Valmet|business|Valmet|Valmet|Valmet
Sanoma|business|Sanoma|Sanoma|Sanoma
Alko|business|Alko|Alko|Alko
Veikkaus|business|Veikkaus|Veikkaus|Veikkaus
Supercell|business|Supercell|Supercell|Supercell
Polarica|business|Polarica|Polarica|Polarica
Kiantama|business|Kiantama|Kiantama|Kiantama
Itella|business|Itella|Itella|Itella
StaffPoint|business|StaffPoint|StaffPoint|StaffPoint
Accenture|business|Accenture|Accenture|Accenture
Apple|business|Apple|Apple|Apple
Amazon|business|Amazon|Amazon|Amazon
Lidl|business|Lidl|Lidl|Lidl
Prisma|business|Prisma|Prisma|Prisma
Tesla|business|Tesla|Tesla|Tesla
Volvo|business|Volvo|Volvo|Volvo
Stora Enso|business|Stora Enso|Stora Enso|Stora Enso
Neste Oil|business|Neste Oil|Neste Oil|Neste Oil
Meyer Turku|business|Meyer Turku|Meyer Turku|Meyer Turku
S-ryhmä|business|S-ryhmä|S-gruppen|S Group
VR|business|VR|VR|VR
HUS|official|HUS|HUS|HUS
HSL|official|HSL|HRT|HSL
Euroopan unioni|foreign|EU,Euroopan unioni|EU,Europeiska unionen|EU,European Union
Euroopan parlamentti|foreign|EU-parlamentti,Euroopan parlamentti,Europarlamentti|EU-parlamentet,Europaparlamentet|European Parliament
Eurooppa-neuvosto|foreign|Eurooppa-neuvosto|Europeiska rådet|European Council
Euroopan neuvosto|foreign|Euroopan neuvosto|Europarådet|Council of Europe
Euroopan ihmisoikeustuomioistuin|foreign|EIT,Euroopan ihmisoikeustuomioistuin,Euroopan ihmisoikeustuomioistuimen|Europadomstolen|European Court of Human Rights
Euroopan keskuspankki|foreign|EKP,Euroopan keskuspankki|ECB,Europeiska centralbanken|ECB,European Central Bank
Nato|foreign|Nato,NATO|Nato,NATO|Nato,NATO
IOM|ngo|IOM|IOM|IOM
WHO|foreign|WHO|WHO|WHO
Puolustusvoimat|official|Puolustusvoimat,Puolustusvoimien,Puolustusvoimia|Försvarsmakten|Finnish Defence Forces,Defence Forces
Suomen Pankki|expert|Suomen Pankki|Finlands Bank|Bank of Finland
OECD|expert|OECD|OECD|OECD
Yle|media|Yle|Yle,Svenska Yle|Yle,Yle News
Helsingin Sanomat|media|HS,Helsingin Sanomat,Helsingin Sanomien|HS,Helsingin Sanomat|HS,Helsingin Sanomat
Ilta-Sanomat|media|IS,Ilta-Sanomat,Ilta-Sanomien|Ilta-Sanomat|Ilta-Sanomat
Iltalehti|media|IL,Iltalehti|Iltalehti|Iltalehti
MTV Uutiset|media|MTV,MTV Uutiset,MTV Uutisten|MTV|MTV
STT|media|STT|FNB|STT
Hufvudstadsbladet|media|HBL,Hufvudstadsbladet|HBL,Hufvudstadsbladet|Hufvudstadsbladet
`;
