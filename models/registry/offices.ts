/**
 * Public offices outside the government: name|role (codebook, 6)|office|first day|last day (empty: in office, or end not
 * known for sure). Years stand for their first day. Facts from the offices' own pages (presidentti.fi, eduskunta.fi,
 * migri.fi, poliisi.fi, supo.fi, raja.fi, the cities, SAK, Akava, EK …); party leaders from the parties. Leaders of
 * parties have the role of their party on the day, so theirs is `party`.
 */
export default `
Sauli Niinistö|official|president|2012-03-01|2024-03-01
Alexander Stubb|official|president|2024-03-01|
Tarja Halonen|official|president|2000-03-01|2012-03-01
Alexander Stubb|party|leader kok|2014-06-14|2016-06-11
Petteri Orpo|party|leader kok|2016-06-11|
Timo Soini|party|leader ps|1997|2017-06-10
Jussi Halla-aho|party|leader ps|2017-06-10|2021-08-14
Riikka Purra|party|leader ps|2021-08-14|
Antti Rinne|party|leader sdp|2014-05-09|2020-08-23
Sanna Marin|party|leader sdp|2020-08-23|2023-09-01
Antti Lindtman|party|leader sdp|2023-09-01|
Juha Sipilä|party|leader kesk|2012-06-09|2019-09-07
Katri Kulmuni|party|leader kesk|2019-09-07|2020-09-05
Annika Saarikko|party|leader kesk|2020-09-05|2024-06-15
Antti Kaikkonen|party|leader kesk|2024-06-15|
Ville Niinistö|party|leader vihr|2011-06-12|2017-06-17
Touko Aalto|party|leader vihr|2017-06-17|2018-11-03
Pekka Haavisto|party|leader vihr|2018-11-03|2019-06-15
Maria Ohisalo|party|leader vihr|2019-06-15|2023-06-10
Sofia Virta|party|leader vihr|2023-06-10|
Paavo Arhinmäki|party|leader vas|2009|2016-06-11
Li Andersson|party|leader vas|2016-06-11|2024-10-12
Minja Koskela|party|leader vas|2024-10-12|
Carl Haglund|party|leader rkp|2012-06-10|2016-06-12
Anna-Maja Henriksson|party|leader rkp|2016-06-12|2024-06-16
Anders Adlercreutz|party|leader rkp|2024-06-16|
Päivi Räsänen|party|leader kd|2004|2015-08-28
Sari Essayah|party|leader kd|2015-08-28|
Sampo Terho|party|leader sin|2017-11-18|2019-05-31
Harry Harkimo|party|leader liik|2019|
Ano Turtiainen|party|leader vl|2021|
Jussi Halla-aho|party|speaker of parliament|2023-06-21|
Matti Vanhanen|party|speaker of parliament|2019-06-07|2020-06-09
Anu Vehviläinen|party|speaker of parliament|2020-06-09|2022-02-01
Paula Risikko|party|speaker of parliament|2018-02-05|2019-04-16
Maria Lohela|party|speaker of parliament|2015-05-29|2018-02-05
Jutta Urpilainen|official|european commissioner|2019-12-01|2024-11-30
Henna Virkkunen|official|european commissioner|2024-12-01|
Jyrki Katainen|official|european commissioner|2014-11-01|2019-11-30
Jaana Vuorio|official|director general of the Immigration Service|2013|2020
Ilkka Haahtela|official|director general of the Immigration Service|2022|
Esko Repo|official|director at the Immigration Service|2010|
Elina Immonen|official|director at the Immigration Service|2019|
Seppo Kolehmainen|official|national police commissioner|2015|2023-12-31
Ilkka Koskimäki|official|national police commissioner|2024|
Sanna Heikinheimo|official|deputy national police commissioner|2015|
Robin Lardot|official|director of the National Bureau of Investigation|2010|
Antti Pelttari|official|director of the Security and Intelligence Service|2011|2024-01-01
Juha Martelius|official|director of the Security and Intelligence Service|2024|
Ilkka Laitinen|official|chief of the Border Guard|2018-09-01|2019-08-31
Pasi Kostamovaara|official|chief of the Border Guard|2019-09-01|2024-01-01
Markku Hassinen|official|chief of the Border Guard|2024|
Kirsi Pimiä|official|non-discrimination ombudsman|2015|2020-12-31
Kristina Stenman|official|non-discrimination ombudsman|2021|
Petri Jääskeläinen|official|parliamentary ombudsman|2010|
Jaakko Jonkka|official|chancellor of justice|2007|2017-12-31
Tuomas Pöysti|official|chancellor of justice|2018|2023-12-31
Janne Salminen|official|chancellor of justice|2024|
Elli Aaltonen|official|director general of Kela|2017|2019-12-31
Outi Antila|official|director general of Kela|2020|
Päivi Nerg|official|permanent secretary|2012|2020
Kirsi Pimiä|official|permanent secretary|2021|
Jan Vapaavuori|official|mayor of Helsinki|2017-06-07|2021-08-02
Juhana Vartiainen|official|mayor of Helsinki|2021-08-02|2025-06-02
Daniel Sazonov|official|mayor of Helsinki|2025-06-02|
Lauri Lyly|official|mayor of Tampere|2017-06-05|2021-08-02
Anna-Kaisa Ikonen|official|mayor of Tampere|2021-08-02|2023-06-20
Kalervo Kummola|official|mayor of Tampere|2023-07-01|2025-06-01
Minna Arve|official|mayor of Turku|2017-09-01|
Jukka Mäkelä|official|mayor of Espoo|2011|2025-01-31
Kai Mykkänen|official|mayor of Espoo|2025-02-01|
Kari Nenonen|official|mayor of Vantaa|2012|2018
Ritva Viljanen|official|mayor of Vantaa|2018|2023
Pekka Timonen|official|mayor of Vantaa|2023|
Jarkko Eloranta|union|chair of SAK|2016-06-08|
Lauri Lyly|union|chair of SAK|2009|2016-06-08
Sture Fjäder|union|chair of Akava|2011|2021-12-31
Maria Löfgren|union|chair of Akava|2022|
Antti Palola|union|chair of STTK|2013|2024
Ann Selin|union|chair of PAM|2002|2019-12-31
Annika Rönni-Sällinen|union|chair of PAM|2020|
Matti Harjuniemi|union|chair of the Construction Trade Union|2008|2022
Jyri Häkämies|business|director of EK|2012-10-01|
Mikael Pentikäinen|business|director of Suomen Yrittäjät|2016|
Kristiina Kumpula|ngo|secretary general of the Finnish Red Cross|2004|2019
Eero Rämö|ngo|secretary general of the Finnish Red Cross|2020|
Annu Lehtinen|ngo|director of the Finnish Refugee Council|2012|
Pia Lindfors|ngo|director of the Refugee Advice Centre|2016|
Frank Johansson|ngo|director of Amnesty Finland|2002|2022
Tapio Luoma|ngo|archbishop|2018-06-01|
Kari Mäkinen|ngo|archbishop|2010-06-01|2018-05-31
Irja Askola|ngo|bishop of Helsinki|2010|2017
Teemu Laajasalo|ngo|bishop of Helsinki|2017|
`;
