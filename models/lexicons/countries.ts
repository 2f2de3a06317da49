/** Countries: code|Finnish|Swedish|English|nationality in Finnish|in English. Facts. Written by models/training/names.ts. */
export default `
AF|Afganistan|Afghanistan|Afghanistan|afganistanilainen|Afghan
AX|Ahvenanmaa|Åland|Åland Islands|ahvenanmaalainen|Åland Islands
NL|Alankomaat|Nederländerna|Netherlands|alankomaalainen, hollantilainen|Dutch
AL|Albania|Albanien|Albania|albanialainen|Albanian
DZ|Algeria|Algeriet|Algeria|algerialainen|Algerian
AS|Amerikan Samoa|Amerikanska Samoa|American Samoa||
AD|Andorra|Andorra|Andorra|andorralainen|Andorran
AO|Angola|Angola|Angola|angolalainen|Angolan
AI|Anguilla|Anguilla|Anguilla||
AQ|Antarktis|Antarktis|Antarctica||
AG|Antigua ja Barbuda|Antigua och Barbuda|Antigua and Barbuda|antiguabarbudalainen|Antiguans
AE|Arabiemiirikunnat|Förenade Arabemiraten|United Arab Emirates|Arabiemiirikuntien kansalainen / arabiemiirikuntalainen|Emirian
AR|Argentiina|Argentina|Argentina|argentiinalainen|Argentinean
AM|Armenia|Armenien|Armenia|armenialainen|Armenian
AW|Aruba|Aruba|Aruba||
AU|Australia|Australien|Australia|australialainen|Australian
AZ|Azerbaidžan|Azerbajdzjan|Azerbaijan|azerbaidžanilainen|Azerbaijani
BS|Bahama|Bahamas|Bahamas|bahamalainen|Bahamian
BH|Bahrain|Bahrain|Bahrain|bahrainilainen|Bahraini
BD|Bangladesh|Bangladesh|Bangladesh|bangladeshilainen|Bangladeshi
BB|Barbados|Barbados|Barbados|barbadoslainen, barbadosilainen|Barbadian
BE|Belgia|Belgien|Belgium|belgialainen|Belgian
BZ|Belize|Belize|Belize|belizeläinen|Belizean
BJ|Benin|Benin|Benin|beniniläinen|Beninese
BM|Bermuda|Bermuda|Bermuda|britannialainen / bermudalainen|Bermuda
BT|Bhutan|Bhutan|Bhutan|bhutanilainen|Bhutanese
BO|Bolivia|Bolivia|Bolivia|bolivialainen|Bolivian
BQ|Bonaire, Sint Eustatius ja Saba|Bonaire, Saint Eustatius och Saba|Bonaire, Sint Eustatius and Saba|alankomaiden karibialainen|Bonaire, Sint Eustatius and Saba
BA|Bosnia ja Hertsegovina|Bosnien och Hercegovina|Bosnia and Herzegovina|bosniahertsegovinalainen|Bosnian - Herzegovinian
BW|Botswana|Botswana|Botswana|botswanalainen|Batswana
BV|Bouvet’nsaari|Bouvetön|Bouvet Island|bouvet'nsaarelainen|Bouvet Island
BR|Brasilia|Brasilien|Brazil|brasilialainen|Brazilian
IO|Brittiläinen Intian valtameren alue|Brittiska territoriet i Indiska Oceanen|British Indian Ocean Territory|brittiläinen intian valtameren aluelainen|British Indian Ocean Territory
VG|Brittiläiset Neitsytsaaret|Brittiska Jungfruöarna|Virgin Islands, British|britannian neitsytsaarelainen|Virgin Islands, British
BN|Brunei|Brunei|Brunei Darussalam|bruneilainen|Bruneian
BG|Bulgaria|Bulgarien|Bulgaria|bulgarialainen|Bulgarian
BF|Burkina Faso|Burkina Faso|Burkina Faso|burkinalainen|Burkinabe
BI|Burundi|Burundi|Burundi|burundilainen|Burundian
KY|Caymansaaret|Caymanöarna|Cayman Islands|britannialainen / caymansaarelainen|Cayman Islands
CL|Chile|Chile|Chile|chileläinen|Chilean
CK|Cookinsaaret|Cooköarna|Cook Islands|uusiseelantilainen / cookinsaarelainen|Cook Islands
CR|Costa Rica|Costa Rica|Costa Rica|costaricalainen|Costa Rican
CW|Curaçao|Curacao|Curaçao|alankomaalainen / curaçaolainen|Curaçao
DJ|Djibouti|Djibouti|Djibouti|djiboutilainen|Djibouti
DM|Dominica|Dominica|Dominica|dominicalainen|Dominican (Dominica)
DO|Dominikaaninen tasavalta|Dominikanska republiken|Dominican Republic|dominikaanilainen|Dominican (Dominican Republic)
EC|Ecuador|Ecuador|Ecuador|ecuadorilainen|Ecuadorean
EG|Egypti|Egypten|Egypt|egyptiläinen|Egyptian
SV|El Salvador|El Salvador|El Salvador|elsalvadorilainen|Salvadoran
ER|Eritrea|Eritrea|Eritrea|eritrealainen|Eritrean
ES|Espanja|Spanien|Spain|espanjalainen|Spanish
ET|Etiopia|Etiopien|Ethiopia|etiopialainen|Ethiopian
ZA|Etelä-Afrikka|Sydafrika|South Africa|eteläafrikkalainen|South African
GS|Etelä-Georgia ja Eteläiset Sandwichsaaret|Sydgeorgien och Sydsandwichöarna|South Georgia and the South Sandwich Islands|Etelä-Georgia ja Eteläiset Sandwichsaaret|South Georgia and the South Sandwich Islands
SS|Etelä-Sudan|Sydsudan|South Sudan|eteläsudanilainen|South Sudan
FK|Falklandinsaaret|Falklandsöarna|Falkland Islands (Malvinas)|britannialainen / falklandinsaarelainen|Falkland Islands (Malvinas)
FO|Färsaaret|Färöarna|Faroe Islands|tanskalainen / färsaarelainen|Faroe Islands
FJ|Fidži|Fiji|Fiji|fidžiläinen|Fijian
PH|Filippiinit|Filippinerna|Philippines|filippiiniläinen|Filipino
GA|Gabon|Gabon|Gabon|gabonilainen|Gabonese
GM|Gambia|Gambia|Republic of The Gambia|gambialainen|Gambian
GE|Georgia|Georgien|Georgia|georgialainen, gruusialainen|Georgian
GH|Ghana|Ghana|Ghana|ghanalainen|Ghanaian
GI|Gibraltar|Gibraltar|Gibraltar|britannialainen / gibraltarilainen|Gibraltar
GD|Grenada|Grenada|Grenada|grenadalainen|Grenadian
GL|Grönlanti|Grönland|Greenland|tanskalainen / grönlantilainen|Greenland
GP|Guadeloupe|Guadeloupe|Guadeloupe|ranskalainen / guadeloupelainen|Guadeloupe
GU|Guam|Guam|Guam|yhdysvaltalainen / guamilainen|Guam
GT|Guatemala|Guatemala|Guatemala|guatemalalainen|Guatemalan
GG|Guernsey|Guernsey|Guernsey|guernseylainen|Guernsey
GN|Guinea|Guinea|Guinea|guinealainen|Guinean
GW|Guinea-Bissau|Guinea Bissau|Guinea-Bissau|guineabissaulainen|Guinea-Bissauan
GY|Guyana|Guyana|Guyana|guyanalainen|Guyanese
HT|Haiti|Haiti|Haiti|haitilainen|Haitian
HM|Heard ja McDonaldinsaaret|Heard- och McDonaldsöarna|Heard Island and McDonald Islands|australialainen / Heard(in) ja McDonaldinsaarten asukas|Heard Island and Mcdonald Islands
HN|Honduras|Honduras|Honduras|hondurasilainen, honduraslainen|Honduran
HK|Hongkong|Hongkong|Hong Kong|kiinalainen / hongkongilainen|Hong Kong
ID|Indonesia|Indonesien|Indonesia|indonesialainen|Indonesian
IN|Intia|Indien|India|intialainen|Indian
IQ|Irak|Irak|Iraq|irakilainen|Iraqi
IR|Iran|Iran|Islamic Republic of Iran|iranilainen|Iranian
IE|Irlanti|Irland|Ireland|irlantilainen|Irish
IS|Islanti|Island|Iceland|islantilainen|Icelandic
IL|Israel|Israel|Israel|israelilainen|Israeli
IT|Italia|Italien|Italy|italialainen|Italian
TL|Itä-Timor|Östtimor|Timor-Leste|itätimorilainen|East Timorese
AT|Itävalta|Österrike|Austria|itävaltalainen|Austrian
JM|Jamaika|Jamaica|Jamaica|jamaikalainen|Jamaican
JP|Japani|Japan|Japan|japanilainen|Japanese
YE|Jemen|Jemen|Yemen|jemeniläinen|Yemenite
JE|Jersey|Jersey|Jersey|jerseyläinen|Jersey
JO|Jordania|Jordanien|Jordan|jordanialainen|Jordanian
CX|Joulusaari|Julön|Christmas Island|australialainen / joulusaarelainen|Christmas Island
KH|Kambodža|Kambodja|Cambodia|kambodžalainen|Cambodian
CM|Kamerun|Kamerun|Cameroon|kamerunilainen|Cameroonian
CA|Kanada|Kanada|Canada|kanadalainen|Canadian
CV|Kap Verde|Kap Verde|Cape Verde|kapverdeläinen|Cape Verdean
KZ|Kazakstan|Kazakstan|Kazakhstan|kazakstanilainen|Kazakhstani
KE|Kenia|Kenya|Kenya|kenialainen|Kenyan
CF|Keski-Afrikan tasavalta|Centralafrikanska republiken|Central African Republic|keskiafrikkalainen|Central African
CN|Kiina|Kina|People's Republic of China|kiinalainen|Chinese
KG|Kirgisia|Kirgizistan|Kyrgyzstan|kirgisialainen|Kyrgyz
KI|Kiribati|Kiribati|Kiribati|kiribatilainen|I-Kiribati
CO|Kolumbia|Colombia|Colombia|kolumbialainen|Colombian
KM|Komorit|Komorerna|Comoros|komorilainen|Comoran
CD|Kongon demokraattinen tasavalta|Demokratiska republiken Kongo|Democratic Republic of the Congo|kongolainen / (mahd. myös) kinshasankongolainen|Congolese (Democratic Republic of the Congo)
CG|Kongon tasavalta|Kongo-Brazzaville|Republic of the Congo|kongolainen / (mahd. myös) brazzavillenkongolainen|Congolese (Republic of the Congo)
CC|Kookossaaret|Kokosöarna|Cocos (Keeling) Islands|australialainen / kookossaarelainen|Cocos (Keeling) Islands
KP|Korean demokraattinen kansantasavalta|Nordkorea|North Korea|korealainen, pohjoiskorealainen|North Korean
KR|Korean tasavalta|Sydkorea|South Korea|korealainen, eteläkorealainen|South Korean
GR|Kreikka|Grekland|Greece|kreikkalainen|Greek
HR|Kroatia|Kroatien|Croatia|kroatialainen|Croatian
CU|Kuuba|Kuba|Cuba|kuubalainen|Cuban
KW|Kuwait|Kuwait|Kuwait|kuwaitilainen|Kuwaiti
CY|Kypros|Cypern|Cyprus|kyproslainen|Cypriot
LA|Laos|Laos|Lao People's Democratic Republic|laosilainen, laoslainen, laolainen|Laotian
LV|Latvia|Lettland|Latvia|latvialainen|Latvian
LS|Lesotho|Lesotho|Lesotho|lesotholainen|Mosotho
LB|Libanon|Libanon|Lebanon|libanonilainen|Lebanese
LR|Liberia|Liberia|Liberia|liberialainen|Liberian
LY|Libya|Libyen|Libya|libyalainen|Libyan
LI|Liechtenstein|Liechtenstein|Liechtenstein|liechtensteinilainen|Liechtensteiner
LT|Liettua|Litauen|Lithuania|liettualainen|Lithuanian
LU|Luxemburg|Luxemburg|Luxembourg|luxemburgilainen|Luxembourger
EH|Länsi-Sahara|Västsahara|Western Sahara|länsisaharalainen|Western Sahara
MO|Macao|Macau|Macao|kiinalainen / macaolainen|Macao
MG|Madagaskar|Madagaskar|Madagascar|madagaskarilainen|Malagasy
MW|Malawi|Malawi|Malawi|malawilainen|Malawian
MV|Malediivit|Maldiverna|Maldives|malediivilainen|Maldivan
MY|Malesia|Malaysia|Malaysia|malesialainen|Malaysian
ML|Mali|Mali|Mali|malilainen|Malian
MT|Malta|Malta|Malta|maltalainen|Maltese
IM|Mansaari|Isle of Man|Isle of Man|britannialainen / mansaarelainen|Manx
MA|Marokko|Marocko|Morocco|marokkolainen|Moroccan
MH|Marshallinsaaret|Marshallöarna|Marshall Islands|marshallinsaarelainen|Marshallese
MQ|Martinique|Martinique|Martinique|ranskalainen / martiniquelainen|Martinique
MR|Mauritania|Mauretanien|Mauritania|mauritanialainen|Mauritanian
MU|Mauritius|Mauritius|Mauritius|mauritiuslainen|Mauritian
YT|Mayotte|Mayotte|Mayotte|ranskalainen / mayottelainen|Mayotte
MX|Meksiko|Mexiko|Mexico|meksikolainen|Mexican
FM|Mikronesian liittovaltio|Mikronesiska federationen|Micronesia, Federated States of|mikronesialainen|Micronesian
MD|Moldova|Moldavien|Moldova, Republic of|moldovalainen|Moldovan
MC|Monaco|Monaco|Monaco|monacolainen|Monacan
MN|Mongolia|Mongoliet|Mongolia|mongolialainen|Mongolian
ME|Montenegro|Montenegro|Montenegro|montenegrolainen|Montenegrin
MS|Montserrat|Montserrat|Montserrat|britannialainen / montserratilainen|Montserrat
MZ|Mosambik|Moçambique|Mozambique|mosambikilainen|Mozambican
MM|Myanmar|Burma|Myanmar|myanmarilainen, burmalainen|Burmese
NA|Namibia|Namibia|Namibia|namibialainen|Namibian
NR|Nauru|Nauru|Nauru|naurulainen|Nauruan
NP|Nepal|Nepal|Nepal|nepalilainen|Nepalese
NI|Nicaragua|Nicaragua|Nicaragua|nicaragualainen|Nicaraguan
NE|Niger|Niger|Niger|nigeriläinen|Nigerien
NG|Nigeria|Nigeria|Nigeria|nigerialainen|Nigerian
NU|Niue|Niue|Niue|uusiseelantilainen / niuelainen|Niue
NF|Norfolkinsaari|Norfolkön|Norfolk Island|australialainen / norfolkinsaarelainen|Norfolk Island
NO|Norja|Norge|Norway|norjalainen|Norwegian
CI|Norsunluurannikko|Elfenbenskusten|Cote d'Ivoire|norsunluurannikkolainen|Ivorian
OM|Oman|Oman|Oman|omanilainen|Omani
PK|Pakistan|Pakistan|Pakistan|pakistanilainen|Pakistani
PW|Palau|Palau|Palau|palaulainen|Palauan
PS|Palestiina|Palestinska territoriet, ockuperade|State of Palestine|palestiinalainen|Palestinian Territory, Occupied
PA|Panama|Panama|Panama|panamalainen|Panamanian
PG|Papua-Uusi-Guinea|Papua Nya Guinea|Papua New Guinea|papuauusiguinealainen, papua-uusiguinealainen|Papua New Guinea
PY|Paraguay|Paraguay|Paraguay|paraguaylainen|Paraguayan
PE|Peru|Peru|Peru|perulainen|Peruvian
MK|Pohjois-Makedonia|Nordmakedonien|The Republic of North Macedonia|makedonialainen (virallisesti) / pohjoismakedonialainen|Macedonian
MP|Pohjois-Mariaanit|Nordmarianerna|Northern Mariana Islands|yhdysvaltalainen / pohjoismariaanilainen|Northern Mariana Islands
PN|Pitcairn|Pitcairnöarna|Pitcairn|britannialainen / pitcairnilainen|Pitcairn
PT|Portugali|Portugal|Portugal|portugalilainen|Portuguese
PR|Puerto Rico|Puerto Rico|Puerto Rico|yhdysvaltalainen / puertoricolainen|Puerto Rico
PL|Puola|Polen|Poland|puolalainen|Polish
GQ|Päiväntasaajan Guinea|Ekvatorialguinea|Equatorial Guinea|päiväntasaajanguinealainen|Equatorial Guinean
QA|Qatar|Qatar|Qatar|qatarilainen|Qatari
FR|Ranska|Frankrike|France|ranskalainen|French
TF|Ranskan eteläiset alueet|Franska södra territorierna|French Southern Territories|ranskalainen|French (French Southern Territories)
GF|Ranskan Guayana|Franska Guyana|French Guiana|ranskanguayanalainen|French (French Guiana)
PF|Ranskan Polynesia|Franska Polynesien|French Polynesia|ranskanpolynesialainen|French (French Polynesia)
RE|Réunion|Réunion|Reunion|ranskalainen / réunionilainen|Reunion
RO|Romania|Rumänien|Romania|romanialainen|Romanian
RW|Ruanda|Rwanda|Rwanda|ruandalainen|Rwandan
SE|Ruotsi|Sverige|Sweden|ruotsalainen|Swedish
BL|Saint-Barthélemy|Saint-Barthélemy|Saint Barthélemy|ranskalainen / saintbarthélemylainen|Saint Barthélemy
SH|Saint Helena|Sankta Helena|Saint Helena|britannialainen / sainthelenalainen|Saint Helena
KN|Saint Kitts ja Nevis|Saint Kitts och Nevis|Saint Kitts and Nevis|saintkittsnevisläinen|Kittian and Nevisian
LC|Saint Lucia|Saint Lucia|Saint Lucia|saintlucialainen|Saint Lucian
MF|Saint-Martin|Saint Martin (franska delen)|Saint Martin (French part)|ranskalainen / saintmartinilainen|Saint Martin (French part)
PM|Saint-Pierre ja Miquelon|Saint-Pierre och Miquelon|Saint Pierre and Miquelon|ranskalainen / Saint-Pierre(n) ja Miquelonin asukas|Saint Pierre and Miquelon
VC|Saint Vincent ja Grenadiinit|Saint Vincent och Grenadinerna|Saint Vincent and the Grenadines|Saint Vincent(in) ja Grenadiinien kansalainen|Saint Vincent and the Grenadines
DE|Saksa|Tyskland|Germany|saksalainen|German
SB|Salomonsaaret|Salomonöarna|Solomon Islands|salomoninsaarelainen|Solomon Islander
ZM|Sambia|Zambia|Zambia|sambialainen, zambialainen|Zambian
WS|Samoa|Samoa|Samoa|samoalainen|Samoan
SM|San Marino|San Marino|San Marino|sanmarinolainen|San Marinese
ST|São Tomé ja Príncipe|São Tomé och Príncipe|Sao Tome and Principe|sãotomépríncipeläinen|Sao Tomean
SA|Saudi-Arabia|Saudiarabien|Saudi Arabia|saudiarabialainen|Saudi
SN|Senegal|Senegal|Senegal|senegalilainen|Senegalese
RS|Serbia|Serbien|Serbia|serbialainen|Serbian
SC|Seychellit|Seychellerna|Seychelles|seychelliläinen|Seychellois
SL|Sierra Leone|Sierra Leone|Sierra Leone|sierraleonelainen|Sierra Leonean
SG|Singapore|Singapore|Singapore|singaporelainen|Singaporean
SX|Sint Maarten|Sint Maarten (nederländska delen)|Sint Maarten (Dutch part)|alankomaalainen/sintmaartenilainen|Sint Maarten (Dutch part)
SK|Slovakia|Slovakien|Slovakia|slovakialainen|Slovakian
SI|Slovenia|Slovenien|Slovenia|slovenialainen|Slovenian
SO|Somalia|Somalia|Somalia|somalialainen|Somali
LK|Sri Lanka|Sri Lanka|Sri Lanka|srilankalainen|Sri Lankan
SD|Sudan|Sudan|Sudan|sudanilainen|Sudanese
FI|Suomi|Finland|Finland|suomalainen|Finnish
SR|Suriname|Surinam|Suriname|surinamelainen|Surinamer
SJ|Svalbard ja Jan Mayen|Svalbard och Jan Mayen|Svalbard and Jan Mayen|norjalainen / svalbardjanmayenilainen, Huippuvuorten ja Jan Mayenin asukas|Svalbard and Jan Mayen
SZ|Swazimaa|Eswatini|Eswatini|swazimaalainen, eswatinilainen|Swazi
CH|Sveitsi|Schweiz|Switzerland|sveitsiläinen|Swiss
SY|Syyria|Syrien|Syrian Arab Republic|syyrialainen|Syrian
TJ|Tadžikistan|Tadzjikistan|Tajikistan|tadžikistanilainen|Tajik
TW|Taiwan|Taiwan|Taiwan, Province of China|kiinalainen / taiwanilainen|Taiwanese
TZ|Tansania|Tanzania|United Republic of Tanzania|tansanialainen|Tanzanian
DK|Tanska|Danmark|Denmark|tanskalainen|Danish
TH|Thaimaa|Thailand|Thailand|thaimaalainen|Thai
TG|Togo|Togo|Togo|togolainen|Togolese
TK|Tokelau|Tokelauöarna|Tokelau|uusiseelantilainen / tokelaulainen|Tokelau
TO|Tonga|Tonga|Tonga|tongalainen|Tongan
TT|Trinidad ja Tobago|Trinidad och Tobago|Trinidad and Tobago|trinidadtobagolainen|Trinidadian or Tobagonian
TD|Tšad|Tchad|Chad|tšadilainen|Chadian
CZ|Tšekki|Tjeckien|Czech Republic|tšekkiläinen|Czech
TN|Tunisia|Tunisien|Tunisia|tunisialainen|Tunisian
TR|Turkki|Turkiet|Türkiye|turkkilainen|Turkish
TM|Turkmenistan|Turkmenistan|Turkmenistan|turkmenistanilainen|Turkmenistan
TC|Turks- ja Caicossaaret|Turks- och Caicosöarna|Turks and Caicos Islands|britannialainen / Turks- ja Caicossaarten asukas|Turks and Caicos Islands
TV|Tuvalu|Tuvalu|Tuvalu|tuvalulainen|Tuvaluan
UG|Uganda|Uganda|Uganda|ugandalainen|Ugandan
UA|Ukraina|Ukraina|Ukraine|ukrainalainen|Ukrainian
HU|Unkari|Ungern|Hungary|unkarilainen|Hungarian
UY|Uruguay|Uruguay|Uruguay|uruguaylainen|Uruguayan
NC|Uusi-Kaledonia|Nya Kaledonien|New Caledonia|ranskalainen / uusikaledonialainen|New Caledonia
NZ|Uusi-Seelanti|Nya Zeeland|New Zealand|uusiseelantilainen|New Zealander
UZ|Uzbekistan|Uzbekistan|Uzbekistan|uzbekistanilainen|Uzbekistani
BY|Valko-Venäjä|Belarus|Belarus|valkovenäläinen|Belarusian
VU|Vanuatu|Vanuatu|Vanuatu|vanuatulainen|Vanuatu
VA|Vatikaanivaltio|Vatikanstaten|Holy See (Vatican City State)|vatikaanilainen|Holy See (Vatican City State)
VE|Venezuela|Venezuela|Venezuela|venezuelalainen|Venezuelan
RU|Venäjä|Ryssland|Russian Federation|venäläinen|Russian
VN|Vietnam|Vietnam|Vietnam|vietnamilainen|Vietnamese
EE|Viro|Estland|Estonia|virolainen|Estonian
WF|Wallis ja Futunasaaret|Wallis- och Futunaöarna|Wallis and Futuna|ranskalainen / wallisfutunalainen|Welsh
GB|Yhdistynyt kuningaskunta|Storbritannien|United Kingdom|britannialainen / isobritannialainen, brittiläinen, britti|British
US|Yhdysvallat|USA|United States of America|yhdysvaltalainen, amerikkalainen, pohjoisamerikkalainen|American
VI|Yhdysvaltain Neitsytsaaret|Amerikanska Jungfruöarna|Virgin Islands, U.S.|yhdysvaltain neitsytsaarelainen|Virgin Islands, U.S.
UM|Yhdysvaltain pienet erillissaaret|USA:s yttre öar|United States Minor Outlying Islands|yhdysvaltain erillissaarilainen|United States Minor Outlying Islands
ZW|Zimbabwe|Zimbabwe|Zimbabwe|zimbabwelainen|Zimbabwean
XK|Kosovo|Kosovo|Kosovo|kosovolainen|Kosovo
`;
