/**
 * Politicians beyond the two full lists of members: name|party, or name|party@first day of it … where it changed. Members
 * of parliament 2015-2019 who did not come back, Finnish members of the European Parliament since 2014, and members of
 * the lists who changed party. Facts (eduskunta.fi, europarl.europa.eu); only those known for sure, so no full list.
 */
export const politicians = `
Timo Soini|ps sin@2017-06-13
Jussi Niinistö|ps sin@2017-06-13
Jari Lindström|ps sin@2017-06-13
Pirkko Mattila|ps sin@2017-06-13
Sampo Terho|ps sin@2017-06-13
Simon Elo|ps sin@2017-06-13
Tiina Elovaara|ps sin@2017-06-13
Reijo Hongisto|ps sin@2017-06-13
Ari Jalonen|ps sin@2017-06-13
Kike Elomaa|ps sin@2017-06-13
Kari Kulmala|ps sin@2017-06-13
Maria Lohela|ps sin@2017-06-13
Lea Mäkipää|ps sin@2017-06-13
Anne Louhelainen|ps sin@2017-06-13
Martti Mölsä|ps sin@2017-06-13
Pentti Oinonen|ps sin@2017-06-13
Vesa-Matti Saarakkala|ps sin@2017-06-13
Matti Torvinen|ps sin@2017-06-13
Kaj Turunen|ps sin@2017-06-13 kok@2018
Veera Ruoho|ps kok@2017-06
Hanna Mäntylä|ps
Laura Huhtasaari|ps
Teuvo Hakkarainen|ps
Olli Immonen|ps
Pirkko Ruohonen-Lerner|ps
Maria Tolppanen|ps sdp@2016
Mika Raatikainen|ps
Harry Harkimo|kok liik@2018-04
Hjallis Harkimo|kok liik@2018-04
Wille Rydman|kok ps@2023-01
Ano Turtiainen|ps vl@2020-06
Alexander Stubb|kok
Jan Vapaavuori|kok
Lenita Toivakka|kok
Laura Räty|kok
Jyrki Katainen|kok
Juhana Vartiainen|kok
Elina Lepomäki|kok
Daniel Sazonov|kok
Petri Sarvamaa|kok
Henna Virkkunen|kok
Sirpa Pietikäinen|kok
Aura Salla|kok
Mika Aaltola|kok
Pekka Toveri|kok
Susanna Koski|kok
Pertti Salolainen|kok
Sanna Lauslahti|kok
Eero Lehti|kok
Anne Berner|kesk
Olli Rehn|kesk
Juha Rehula|kesk
Kimmo Tiilikainen|kesk
Paavo Väyrynen|kesk
Mauri Pekkarinen|kesk
Seppo Kääriäinen|kesk
Mikko Alatalo|kesk
Aila Paloniemi|kesk
Elsi Katainen|kesk
Tuomo Puumala|kesk
Anneli Jäätteenmäki|kesk
Hannu Takkula|kesk
Mirja Vehkaperä|kesk
Eero Heinäluoma|sdp
Erkki Tuomioja|sdp
Jutta Urpilainen|sdp
Lauri Ihalainen|sdp
Susanna Huovinen|sdp
Maarit Feldt-Ranta|sdp
Liisa Jaakonsaari|sdp
Miapetra Kumpula-Natri|sdp
Jukka Gustafsson|sdp
Lauri Lyly|sdp
Ville Niinistö|vihr
Touko Aalto|vihr
Ozan Yanar|vihr
Jani Toivola|vihr
Antero Vartia|vihr
Jyrki Kasvi|vihr
Johanna Karimäki|vihr
Heidi Hautala|vihr
Paavo Arhinmäki|vas
Silvia Modig|vas
Merja Kyllönen|vas
Annika Lapintie|vas
Kari Uotila|vas
Carl Haglund|rkp
Stefan Wallin|rkp
Ulla-Maj Wideroos|rkp
Nils Torvalds|rkp
Sandra Bergqvist|rkp
Nasima Razmyar|sdp
Husu Hussein|sdp
Abdirahim Husu Hussein|sdp
Suldaan Said Ahmed|vas
Kalervo Kummola|kok
Minna Arve|kok
Jukka Mäkelä|kok
Ritva Viljanen|sdp
`;

/** Heads of state and government, ministers and leaders of parties abroad since 2014, by the surname news print. Facts. */
export const foreignPoliticians = `
Vladimir Putin|Dmitri Medvedev|Sergei Lavrov|Dmitri Peskov|Dmitry Peskov|Aljaksandr Lukašenka|Aleksandr Lukašenka
Donald Trump|Joe Biden|Barack Obama|Hillary Clinton|Kamala Harris|J. D. Vance|Marco Rubio
Angela Merkel|Olaf Scholz|Friedrich Merz|Horst Seehofer|Thomas de Maizière|Nancy Faeser|Alice Weidel
Emmanuel Macron|François Hollande|Marine Le Pen|Boris Johnson|David Cameron|Theresa May|Rishi Sunak|Keir Starmer|Nigel Farage
Viktor Orbán|Matteo Salvini|Giorgia Meloni|Geert Wilders|Mark Rutte|Sebastian Kurz|Herbert Kickl|Recep Tayyip Erdoğan
Volodymyr Zelenskyi|Volodymyr Zelenskyj|Petro Porošenko|Bashar al-Assad|Benjamin Netanjahu
Stefan Löfven|Magdalena Andersson|Ulf Kristersson|Jimmie Åkesson|Ebba Busch|Morgan Johansson|Maria Malmer Stenergard
Mette Frederiksen|Lars Løkke Rasmussen|Helle Thorning-Schmidt|Inger Støjberg|Erna Solberg|Jonas Gahr Støre|Sylvi Listhaug
Kaja Kallas|Jüri Ratas|Taavi Rõivas|Kristen Michal|Mart Helme|Martin Helme|Donald Tusk|Andrzej Duda|Alexis Tsipras
Jean-Claude Juncker|Ursula von der Leyen|Ylva Johansson|Dimitris Avramopoulos|Magnus Brunner|Federica Mogherini
`;
