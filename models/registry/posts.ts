/**
 * Posts in a government: code|Finnish titles|Swedish titles|English titles, several separated by commas, in lower case.
 * A title of several words is looked for as its last words stand before a name. Facts (valtioneuvosto.fi).
 */
export default `
prime|pääministeri|statsminister|prime minister
finance|valtiovarainministeri|finansminister|finance minister,minister of finance
foreign|ulkoministeri,ulkoasiainministeri|utrikesminister|foreign minister,minister for foreign affairs
interior|sisäministeri|inrikesminister|interior minister,minister of the interior
justice|oikeusministeri|justitieminister|justice minister,minister of justice
defence|puolustusministeri|försvarsminister|defence minister,minister of defence
education|opetusministeri|undervisningsminister|education minister,minister of education
science|tiedeministeri,kulttuuriministeri,tiede- ja kulttuuriministeri|forskningsminister,kulturminister|science minister,culture minister
culture|kulttuuriministeri,asuntoministeri|kulturminister|culture minister
labour|työministeri,oikeus- ja työministeri|arbetsminister|employment minister,labour minister,minister of employment
economy|elinkeinoministeri|näringsminister|economic affairs minister,minister of economic affairs
social|sosiaaliministeri,sosiaali- ja terveysministeri|social- och hälsovårdsminister,socialminister,hälsominister|health minister,social affairs minister
social_security|sosiaaliturvaministeri|socialskyddsminister|social security minister
family|peruspalveluministeri,perheministeri,perhe- ja peruspalveluministeri|omsorgsminister,familje- och omsorgsminister|family affairs minister
municipal|kuntaministeri,kunta- ja alueministeri|kommunminister|local government minister
environment|ympäristöministeri,ilmastoministeri,ympäristö- ja ilmastoministeri|miljöminister,klimatminister|environment minister,climate minister
agriculture|maatalousministeri,maa- ja metsätalousministeri|jordbruksminister,jord- och skogsbruksminister|agriculture minister
transport|liikenneministeri,viestintäministeri,liikenne- ja viestintäministeri|kommunikationsminister|transport minister
development|kehitysministeri,kehitysyhteistyöministeri|utvecklingsminister,biståndsminister|development minister
trade|ulkomaankauppaministeri,ulkomaankauppa- ja kehitysministeri|utrikeshandelsminister|foreign trade minister,trade minister
europe|eurooppaministeri,eurooppa- ja omistajaohjausministeri,omistajaohjausministeri|europaminister|europe minister
nordic|tasa-arvoministeri|jämställdhetsminister|equality minister
youth|nuorisoministeri,liikuntaministeri,urheiluministeri|ungdomsminister,idrottsminister|youth minister
`;
