/**
 * Regions (maakunta) and places beyond the tables: name|Swedish name|English name|code of the country|region or empty|kind.
 * Own list of facts. Helsinki's districts that migration news names stand for their municipality's region.
 */
export default `
Uusimaa|Nyland|Uusimaa|FI|Uusimaa|region
Varsinais-Suomi|Egentliga Finland|Southwest Finland|FI|Varsinais-Suomi|region
Satakunta|Satakunta|Satakunta|FI|Satakunta|region
Kanta-Häme|Egentliga Tavastland|Kanta-Häme|FI|Kanta-Häme|region
Pirkanmaa|Birkaland|Pirkanmaa|FI|Pirkanmaa|region
Päijät-Häme|Päijänne-Tavastland|Päijät-Häme|FI|Päijät-Häme|region
Kymenlaakso|Kymmenedalen|Kymenlaakso|FI|Kymenlaakso|region
Etelä-Karjala|Södra Karelen|South Karelia|FI|Etelä-Karjala|region
Etelä-Savo|Södra Savolax|South Savo|FI|Etelä-Savo|region
Pohjois-Savo|Norra Savolax|North Savo|FI|Pohjois-Savo|region
Pohjois-Karjala|Norra Karelen|North Karelia|FI|Pohjois-Karjala|region
Keski-Suomi|Mellersta Finland|Central Finland|FI|Keski-Suomi|region
Etelä-Pohjanmaa|Södra Österbotten|South Ostrobothnia|FI|Etelä-Pohjanmaa|region
Pohjanmaa|Österbotten|Ostrobothnia|FI|Pohjanmaa|region
Keski-Pohjanmaa|Mellersta Österbotten|Central Ostrobothnia|FI|Keski-Pohjanmaa|region
Pohjois-Pohjanmaa|Norra Österbotten|North Ostrobothnia|FI|Pohjois-Pohjanmaa|region
Kainuu|Kajanaland|Kainuu|FI|Kainuu|region
Lappi|Lappland|Lapland|FI|Lappi|region
Ahvenanmaa|Åland|Åland|FI|Ahvenanmaa|region
Itä-Helsinki|Östra Helsingfors|East Helsinki|FI|Uusimaa|district
Vartius|||FI|Kainuu|border_crossing
Niirala|||FI|Pohjois-Karjala|border_crossing
Nuijamaa|||FI|Etelä-Karjala|border_crossing
Vaalimaa|||FI|Kymenlaakso|border_crossing
Raja-Jooseppi|||FI|Lappi|border_crossing
Tukholma|Stockholm|Stockholm|SE||city
Göteborg|Göteborg|Gothenburg|SE||city
Malmö|Malmö|Malmö|SE||city
Oslo|Oslo|Oslo|NO||city
Kööpenhamina|Köpenhamn|Copenhagen|DK||city
Tallinna|Tallinn|Tallinn|EE||city
Berliini|Berlin|Berlin|DE||city
Pariisi|Paris|Paris|FR||city
Lontoo|London|London|GB||city
Bryssel|Bryssel|Brussels|BE||city
Moskova|Moskva|Moscow|RU||city
Pietari|Sankt Petersburg|Petersburg|RU||city
Kiova|Kiev|Kyiv|UA||city
Lampedusa|Lampedusa|Lampedusa|IT||island
Lesbos|Lesbos|Lesbos|GR||island
Bagdad|Bagdad|Baghdad|IQ||city
Kabul|Kabul|Kabul|AF||city
Damaskos|Damaskus|Damascus|SY||city
Mogadishu|Mogadishu|Mogadishu|SO||city
Gaza|Gaza|Gaza|PS||region
Britannia|Storbritannien|Britain|GB||country
Iso-Britannia|||GB||country
Englanti|England|England|GB||country
Valko-Venäjä|Belarus|Belarus|BY||country
USA|USA|USA|US||country
Turkki|Turkiet|Turkey|TR||country
Syyria|Syrien|Syria|SY||country
Venäjä|Ryssland|Russia|RU||country
Viro|Estland|Estonia|EE||country
Ruotsi|Sverige|Sweden|SE||country
Norja|Norge|Norway|NO||country
Tanska|Danmark|Denmark|DK||country
Hollanti|Holland|Holland|NL||country
Bosnia|Bosnien|Bosnia|BA||country
`;
