/** Surnames in use in Finland. Facts; from the name lists of pykko (MIT) and FinnTK (Apache-2.0). Written by models/training/names.ts. */
export default `
Aaltio Aalto Aaltola Aaltonen Aarni Aarnio Aarva Aasen Aaser Aavikko Abadie Abdelrahman Abdulla Abe Abidalin Abidor
Abraham Abrahamsson Abramov Abramowicz Abrams Abreu Accardo Achrenius Achrén Ackermann Acosta Adam Adams Adary Addison
Adele Adler Adlercreutz Adrei Afanasjev Agolli Agostini Agrawal Agricola Aguiar Aguilera Aguirre Ahde Ahlberg Ahlfors
Ahlgren Ahlgrén Ahlman Ahlqvist Ahlroth Ahlstedt Ahlström Ahmadinejad Ahmadinežad Ahmala Ahmed Ahnger Aho Ahokas Ahola
Ahonen Ahsen-Böre Ahti Ahtiainen Ahtila Ahtinen Ahtisaari Ahtola Aigner Aikio Ailio Ailus Airaksinen Airamo Airas Airio
Airisto Airo Airola Aitolehti Akkanen Aksakov Aksjonov Alaja Alanen Alanko Alanne Alatalo Alava Alavesa Albayrak Albers
Alberti Albrecht Alcenius Aldrin Aleksejev Alencar Alenya Alenyà Alexander Alexandersson Aleñà Alfons Alfthan Alfvén
Alho Alhovuori Ali Alighieri Alila Alkio Allen Allende Alm Almeida Almgren Almila Almlöf Almqvist Almun Almunia Alnæs
Alonen Alonso Alopaeus Alvarez Alves Alzheimer Alén Amano Amar Amat Ambani Amberla Aminoff Ammann Ammondt Ammori
Amundsen Andelin Ander Anderberg Andersen Andersin Anderson Anderssen Andersson Andrade Andreassen Andreessen Andreini
Andrejev Andresen Andrews Andrić Andō Angerer Angervo Anhova Anili Aniston Anker Annala Annila Annunen Ansari Antell
Antikainen Antila Antonen Anttalainen Antti-Roiko Anttila Anttonen Antunes Antón Aoi Aoki Aoyama Appel Appelberg
Appelgren Ara Arai Arakawa Araki Aranda Araujo Araújo Arellano Ares Arhinmäki Arhipov Arias Arima Arkio Armfelt
Armstrong Arndt Arneyn Arni Arnim Arnkil Arnold Aro Arola Aronen Aronsson Arponen Arppe Arrhenius Artemjev Artikainen
Arvidsson Arvola Asano Ashkenazi Asikainen Askola Asp Aspegren Aspelin Aspelund Asplund Assad Assange Astala Aston
Asunta Atanasov Ater Atkins Attisha Aubert Auer Auernheimer Aulanko Aunio Aunli Aura Autere Autio Auvinen Avellan
Avikainen Avogadro Avraham Axelsson Ayala Azevedo Azoulay Babbage Babitzin Bach Bachhuber Bachleda-Curuś Back Backlund
Backman Bacon Badea Baer Baggovut Bagh Bahdanovitš Bahk Bahne Bai Bailey Bailly Baker Bakke Baksaas Balderas Baldi
Baldini Baldwin Balle Ballmer Balogh Banks Bansal Banér Barbaro Barbosa Barck Bargum Barker Barkov Barks Barlow Barnes
Barr Barra Barrett Barrios Barrioz Barrière Barroso Bartoli Bashar Basilier Basset Bassi Batista Battaglia Batten
Battista Bauer Baumann Baumgartner Bayard Bazin Bašar Beamish Beard Beazley Beck Beckenbauer Becker Becket Beckham
Becquerel Bedford Bednarek Beek Beer Beethoven Behm Behnke Behrens Belfiore Bell Bellini Belov Below Ben Bender Benedek
Beneš Bengts Bengtsson Beningsen Benitez Bennett Benningsen Bento Benz Benítez Beresford Berg Bergenheim Berger Berget
Berggren Bergh Bergholm Berghäll Bergius Bergkvist Berglund Bergman Bergmann Bergqvist Bergroth Bergstrand Bergström
Berkeley Berlusconi Berman Bermúdez Bernadotte Bernal Bernard Berndtson Berner Bernhard Bernini Bernoulli Bernstein
Berntsen Bernárdez Berry Bertelsmann Berthelot Berthier Berti Bertini Bertrand Berzsenyi Beskow Besson Betz Bezos Bhide
Bhuyani Bianchi Biaudet Bibi Biden Bidstrup Bieber Biedermann Biega Biese Bigot Bikila Bill Binns Bion Birjukov
Birkeland Biton Bjarnason Björk Björkenheim Björklund Björkman Björkqvist Björkstén Björn Bjørnstad Black Blackwell
Blair Blake Blanc Blanco Blankenship Blasco Bleibtreu Blinken Blom Blomberg Blombergin Blomqvist Blomstedt Blount
Blumberg Blåfield Bobrikov Bock Bocking Bocuse Boehm Boer Boeselager Bogart Bogdanoff Bogdanov Bogdanović Bohn Bohr
Boies Boije Boisman Bolden Boldt Bolivar Bollström Bologna Bolshunov Bolsonaro Bolt Boltzmann Bolívar Bolšunov Boman
Bonaparte Bondarenko Bondartšuk Bonet Boni Bonnet Bonsdorff Boole Boom Booth Borchsenius Borenius Borg Borgia Borlée
Born Borodina Borschber Bos Bossi Boström Bottas Bouanane Bouchard Boulanger Bourdain Bourgeois Bouwman Bowie Bowman
Boyle Bozon Braaten Brahe Brambilla Brand Brandeaux Brander Brando Brandon Brandt Branson Braun Brax Brecht Bremer
Brenden Brennan Brenner Bresson Breton Brežnev Briand Brin Brinkmann Brinn Brinnen Broad Broas Broberg Broch Brofeldt
Broman Bronson Brooke Brooks Brotherus Brown Browning Bruce Brueghel Bruhn Brummer Brun Brunet Brunila Brunner Bruno
Bruun Bryggare Bryn Brändström Brännström Buchanan Buchard Buchholz Buffett Bui Bulgakov Bulger Bull Bullock Bunny
Burgess Burgoyne Burnett Burns Burton Busch Bush Busquets Butler Button Bye Bykov Byrne Byskata Byström Bäck Bäcker
Bäckman Bäckström Bärlund Böhm Böhme Börjesson Böök Bødker Bùi Bühler Bąk Caballero Caballé Cabrera Caillois Cajander
Calamnius Callas Cameron Campana Campbell Campos Camus Cantell Canth Canyelles Capello Capone Carder Cardoso Carey
Carlson Carlsson Carlstedt Carmack Caron Carpelan Carpén Carr Carracci Carrera Carroll Carstens Carter Cartwright
Caruso Carvalho Cary Casagrande Casas Cases Cash Caspar Castaneda Castern Castillejo Castillo Castren Castro Castrén
Catlin Cattarinussi Cavalieri Cavaller Cavalli Cavendish Cayton Cañellas Ceausescu Ceder Cederberg Cedercreutz
Cederström Cerone Cervantes Chadad Chadwick Chaim Chamberlain Chambers Chan Chang Chaplin Chapman Charpentier Chauhan
Chavez Chavés Chazan Chen Cheng Cheong Cheung Chiba Chiesa Chirac Chiu Choe Choi Cholodenko Chopra Chow Christensen
Christiansen Christie Christoffersen Chu Chung Churchill Chydenius Chávez Claesson Clair Clapton Clark Clarke Claudel
Clayhills Clayton Cleary Clinton Clooney Cluley Clément Coates Cobain Coelho Coen Cohen Coletti Collan Colliander
Collin Collins Colombo Columbus Comeau Comey Constant Conti Conway Coogler Cook Cooke Cooper Coppola Corander Cord
Cordova Corleone Cornet Corominas Coromines Correa Correia Corsi Cortez Cortés Costa Costanzo Costello Costolo Coulon
Courbet Cousteau Cox Cramer Crampelin Crawford Crespo Creutz Crohn Cromwell Cronstedt Cruise Cruz Csíkszentmihály
Csíkszentmihályi Cuarón Cunha Cunningham Curie Curry Curzon Cusack Cygnaeus Córdova Côté Daehn Dahan Dahl Dahlberg
Dahlgren Dahlin Dahlman Dahlström Dalton Daly Damme Danielson Danielsson Darden Darwin Daudet David Davidsen Davidson
Davidsson Davies Davis Davison Davydov Dawkins DeGeneres DeSantis DeWalt Dean Defcon Degerholm Deilert Dekker Delacroix
Delaunay Delgado Delvaux Dembélé Demir Deng Denisov Depp Derpepe Derrida Derulo Descartes Deschin Dettmann DiCaprio
Diamond Diarra Diaz Diderot Dietrich Diggins Dignan Dijk Dijkstra Dillon Dimitrov Dimitrova Dinesen Dion Dirac Disney
Dixon Diz Dobrev Doherty Dohturov Doi Dominguez Dominique Domènech Domínguez Donagemma Dong Dongen Donner Donskoi
DosSantos Dotcom Dotzler Douglas Doyle Draa Drake Dratšev Dren Dreyfus Dreyfuss Drost Drummond Drury Dubois Duffy
Duhamel Dukureh Dulaney Dumas Dumbledore Dumont Duncan Duncker Dunn Duong Duplantis Dupont Durand Durant Durkheim Durov
Duval Dvořák Dylan Díaz Dąbrowski Dương Ebert Eckersley Edelfelt Edelheim Edelmann Eden Eder Edfeldt Edlund Edman Edri
Edry Edwards Eerikäinen Eerola Eggen Eho Ehrenstolpe Ehrensvärd Ehrnrooth Ehrström Eich Einarsson Einiö Einstein Eira
Ek Ekborg Ekelund Ekholm Eklund Eklöf Ekman Ekroos Ekström Elba Elenius Elfving Eliasson Ellilä Ellis Ellonen Elm
Elmgren Elo Elomaa Elop Eloranta Elsner Elstelä Elster Elzerman Embrich Enbuske Enckell Endō Enehjelm Engberg Engel
Engelberg Engels Englund Engström Enne Enqvist Enroth Enríquez Erdogan Erdoğan Eremenko Erholtz Ericson Ericsson
Eriksen Eriksson Erixon Erkkilä Erkko Ernst Erola Eronen Ertl Ervast Ervasti Eränen Eskelinen Esko Eskola Esposito
Essayah Essen Esser Esserman Estlander Estévez Etholén Etter Etula Etxebarria Euler Evans Evensen Everdingen Evers
Fabre Fabricius Fabritius Fadell Faehlmann Fagerholm Fagerlund Fagerström Fakoe Falck Falcón Falk Falkenberg Fanchini
Faraday Farina Farkas Farley Farris Farré Fasel Fasoulas Favorin Favén Federer Federley Fellini Fellman Feng Fergus
Ferguson Fermat Fernandes Fernandez Fernández Ferrante Ferrari Ferreira Ferrer Ferreyra Feyerabend Fiala Fieandt
Figueiredo Figueras Figueres Figueroa Filppula Fincke Fingerroos Fink Finni Fischer Fisher Fitzgerald Fjodorov Flaubert
Fleming Fletcher Flinck Flink Flinkkilä Flo Flores Flöjt Fofana Fohström Foley Fomenko Fonseca Fontaine Fontana Forbes
Forman Fors Forsberg Forsblom Forsell Forselles Forsgren Forshaw Forsman Forss Forssell Forsström Forstén Fortin Fossum
Foster Foucault Fourcade Fournier Fox Francis Franck Franco Franken Franklin Franko Frankovsky Franssila Franzoni
Fraser Fredrik Fredrikson Fredriksson Freedericksz Freeman Frei Freitas French Frenckell Freund Frey Friberg Fridman
Fridén Friedman Friedrich Friis Frilander Friman Fritsch Friðriksson Froiz Fromm Frost Frosterus Fuchs Fuente Fujihara
Fujii Fujimoto Fujimura Fujita Fujiwara Fukuda Fukuhara Fulkila Fulton Furlan Furrer Furtado Furuhjelm Furuholm
Fàbregas Fàbregues Fässler Félix Förster Försti Gabai Gabarra Gadd Gaddafi Gaddi Gade Gadolin Gafarot Gaferot Gagarin
Gagern Gagnon Gagné Gaillard Galilei Galimov Galindo Gall Gallagher Galli Gallén-Kallela Galán Gandhi Ganna Gao Garcia
García Gardie Gare Garitano Gartz Gasparin Gates Gauguin Gaup Gauss Gautama Gauthier Gautier Gavarra Gavin Gebhard
Geckler Geiger Geitel Geller Gellman Genetz Gennäs Gentil Gentile George Georgescu Gerber Gerich German Germanotta
Geurts Gezer Ghani Gheller Gherardini Ghim Ghirlandaio Ghoshal Giancana Giance Gibson Giger Gil Gilbert Gillard
Gillespie Gim Gimenez Giménez Ginzburg Giordano Girardot Glad Gleeson Glover Gluck Gluhov Godard Godenhjelm Goethe Goff
Golan Goldbach Goldziher Golota Golovin Gombau Gomes Gomez Gomis Gontšarov Gonzalez González Gonçalves Goodman
Gorbatšov Gordon Goss Gotō Goulding Goßler Gracia Graf Grafström Graham Grahn Granberg Grande Granfelt Granholm
Granlund Granqvist Granström Grant Granö Gray Green Greene Greenwald Grenqvist Gribb Grimm Gripenberg Groot Grosjean
Grossman Grotenfelt Groß Gruber Grundström Gräsbeck Gröhn Grönberg Gröndahl Grönhagen Grönholm Grönlund Grönman
Grönqvist Grönroos Grönstrand Grönvall Guardiola Guccifer Guerrero Guevar Guggenheim Guillaume Guinn Gulbrandsen
Gullichsen Gumbau Gummerus Gundersen Gundotra Gunnarsdóttir Gunnarsson Guo Guohua Gusev Gustafson Gustafsson Gustavsson
Gutenberg Gutierrez Gutiérrez Guttorm Guttormsen Guyot Guzenina Guérin Guðmundsson Gyarmati Gyldén Gyllenborg
Gyllenhaal Gylling Gábor Gómez Göransson Götz Göös Günther Haahti Haaja Haajanen Haakana Haan Haanpää Haapa Haapakoski
Haapala Haapalainen Haapamäki Haapanen Haapaniemi Haara Haarala Haaranen Haarla Haartman Haas Haase Haatainen Haataja
Haatanen Haavikko Haavisto Habsburg Hackbarth Hackman Hadad Hadziantic Hadžiantić Haga Hagelberg Hagelstam Hagen
Hagfors Haglund Hagman Hagström Hahl Hahn Haikala Haikonen Haimi Hakala Hakanen Hakkarainen Hako Hakola Hakulinen Haley
Halinen Halkola Hall Halla Halla-aho Hallberg Halldórsson Hallikainen Halme Halonen Halsti Halttu Halttunen Halvorsen
Hamada Hamann Hamara Hamberg Hamel Hamilton Hammar Hamon Hanell Hanevold Hanhela Hanna Hannah Hannikainen Hanninen
Hannola Hannukainen Hannula Hannus Hansen Hanski Hanson Hansson Hanttu Happonen Hara Harada Harding Hardinge Hardwick
Hardy Haritonov Harjanne Harju Harjula Harkimo Harlin Harlow Harmaja Harms Haro Harrington Harris Harrison Hart
Hartikainen Hartikka Hartley Hartman Hartmann Hartonen Harvey Hasegawa Hashimoto Hassi Hassinen Hast Hastings Hatakka
Hatas Hather Hattestad Haugen Hauhia Haukio Haukka Haukkala Hauptmann Hauru Hausen Hautala Hautamäki Havas Haverinen
Havukainen Hawking Hawkins Hay Hayashi Hazan Hašek He Heard Hed Hedberg Hedin Hedlund Hedman Hee Hegel Heiberg Heickell
Heikel Heikka Heikkala Heikkilä Heikkinen Heikkonen Heikura Heilala Heimo Heimonen Hein Heine Heininen Heiniö Heino
Heinola Heinonen Heinänen Heisenberg Heiskanen Hekka Hekkala Hela Helander Helanen Helenius Helgadóttir Helgesen Helin
Hellberg Helle Hellens Hellman Hellsten Hellström Hellén Helminen Helo Hemmilä Hemming Henderson Hendrix Henkel
Henningsen Henriksen Henriksson Henry Henson Henttonen Hentunen Hepburn Herala Heraštšenko Herbert Herczeg Hergé Herlin
Herman Hermanson Hernandez Hernández Herola Herold Herrala Herranen Herrera Herrmann Hersent Hertzen Herva Hervé Herzog
Hetemaj Hetemäki Heusala Hidaka Hidén Hietala Hietamäki Hietanen Hietikko Higashi Higgins Higgs Hiisku Hildebrand
Hildén Hill Hillberg Hiller Hilli Hiltunen Himanen Himanka Hintikainen Hintikka Hintsala Hintz Hintze Hirai Hirano Hirn
Hirschovits Hirvelä Hirvi Hirvonen Hisinger Hitler Hiukka Hjelmman Hjelt Hjärne Hlinka Hoang Hobbes Hoeffler Hoel Hofer
Hoff Hoffler Hoffmann Hoffrén Hofmann Hoikkala Hokkanen Holappa Holden Hollande Holli Hollmén Hollo Holm Holma Holmberg
Holmes Holmqvist Holmström Holmén Holopainen Holst Holt Holttinen Honda Hongisto Honka Honkala Honkanen Honkonen Hooper
Hopkins Horn Hornborg Hortensius Horthy Horvath Horvitz Horváth Hoshino Hosia Hoskins Hosokawa Hostikka Hotakainen
Houston Hovi Hovinen Hovland Howard Howe Hoxha Hradecky Hradecký Hristov Hruštšev Hruštšov Hsie Hu Huang Huber Hudd
Hudson Huff Hughes Huhta Huhtala Huhtanen Huhtinen Huikku Hujanen Hukka Hukkanen Hukkinen Huldén Hulkko Hulkkonen
Hultin Hume Hunt Huntington Huopio Huotari Huovila Huovinen Hurley Hurme Hurri Hurskainen Hursti Husain Hussein Huth
Huttu Huttunen Huuhka Huuhtanen Huusko Huuskonen Huxley Huygens Huỳnh Hwang Hynninen Hynynen Hyppö Hyppönen Hyry Hysén
Hytti Hyttinen Hytönen Hyunh Hyvärinen Hyvönen Hyyrynen Hyytiäinen Hägg Häggblom Hägglund Häggman Häikiö Häkkinen
Häkkänen Hällström Hämeen-Anttila Hämäläinen Hännikäinen Hänninen Härkälä Härkönen Härmä Häyhä Häyrinen Häyrynen
Håkansson Hébert Högberg Höglund Högnäs Högström Hübner Hülkenberg Hồ Ibrahimovic Ibrahimović Ibsen Ichikawa Ichinose
Idestam Iglesias Ignatius Ignatjev Ihalainen Ihamuotila Ihanus Iisalo Iiskola Iivarinen Iivonen Ijäs Ikeda Ikola Ikonen
Ikäläinen Ikävalko Ilkka Ilmari Ilmoni Ilola Ilomäki Ilvonen Imai Imbruglia Immonen Impiö Ing-wen Ingebretsen
Ingebrigtsen Ingelius Ingels Ingman Ingram Inkala Inkeroinen Inkinen Innanen Inoue Invenius Ionescu Iovine Isaac
Isaksen Isaksson Ishida Ishihara Ishii Ishikawa Isomäki Isotalo Issakainen Istala Itkonen Itälä Itävalo Itō Ivanov
Ivarsson Ive Iversen Ives Ivey Iwabuchi Iwasaki Iwata Iwers Izon Iñárritu Jaakkola Jaakola Jaatinen Jackson Jacobi
Jacobsen Jacobsson Jacoby Jagger Jahren Jakobsen Jakobsson Jakovlev Jalander Jalanko Jalava Jalkanen Jalo Jalonen James
Janhunen Jansen Janssen Jansson Jantunen Janukovytš Jarvis Jauhiainen Javanainen Jay Jašin Jeanne Jefferson Jeffertsin
Jeffery Jegorova Jekimov Jeltsin Jenkins Jenner Jennings Jensen Jenssen Jeong Jermolov Jernström Jeronimo Jesus Jianlin
Jimenez Jiménez Jinping Jivarp Jobs Jobsin Joel Jofré Johannes Johannesen Johannessen Johansen Johanson Johansson
Johaug John Johnsen Johnson Johnsson Johnston Jokela Jokelainen Jokelin Joki Jokinen Jokisen Jones Jong Jonqueres
Jonsson Jordan Jorma Joronen Joseph Jotuni Joubert Jouhki Jouppila Joutsen Jufré Juhantalo Juhola Julien Julin Julkunen
Jung Jungner Junkkarinen Junnila Junno Junqueras Junttila Juntto Juntunen Jurado Jurkka Jurva Jurvanen Jurvelin Jussila
Jutila Juurikkala Juusela Juuti Juutilainen Juutinen Juva Juvonen Juštšenko Jylhä Jyrkinen Jágr Jägerhorn Jämsä Jämsén
Jäntti Jäppinen Järnefelt Järvelä Järveläinen Järvi Järvinen Jääskeläinen Jäätteenmäki Jæger Jóhannsson Jónsdóttir
Jönsson Jørgensen Kaakinen Kaario Kaarna Kaarne Kaartinen Kaasalainen Kaasinen Kaattari Kaczmarek Kadlec Kagan Kagawa
Kahma Kahra Kaikkonen Kaila Kainulainen Kainz Kaipainen Kairinen Kaitila Kaivola Kajander Kajanto Kajova Kakko Kaksonen
Kala Kalervo Kalima Kallas Kallasvuo Kallasvuon Kallela Kalliala Kallinen Kallio Kalliokoski Kalliomäki Kallioniemi
Kallonen Kallunki Kallur Kalpala Kalulu Kamangar Kaminen Kamkar Kamo Kamppuri Kamu Kananen Kanda Kane Kaneda Kaneko
Kanerva Kanervo Kangas Kangasniemi Kangro Kankaanpää Kankainen Kankar Kankkonen Kankkunen Kannisto Kant Kantanen
Kantele Kantelinen Kanto Kantola Kanō Kapanen Karamehmet Karatsevidis Kare Karhu Karhula Karhunen Kari Karila Karinen
Karjala Karjalainen Karlsen Karlsson Karpela Karpelès Karpo Karppanen Karppi Karppinen Karsten Kartano Kartimo
Karttunen Karu Karvinen Karvonen Karzai Kasai Kashfi Kaski Kaskinen Kasslin Kasurinen Kasvio Katainen Kataja Katajamäki
Katajisto Katila Katona Katz Katō Kaufmann Kauhanen Kaukonen Kaunisto Kauppi Kauppila Kauppinen Kaur Kauranen
Kaurismäki Kauste Kautto Kawai Kawakami Kawano Kaye Kazakov Kazan Kedrosky Keegan Keen Keihäs Keinonen Keinänen Keisala
Keizer Kejonen Kekki Kekkonen Kekäläinen Kela Keller Kelly Kemilä Kemiläinen Kemp Kempe Kemppainen Kemppi Kemppinen
Kennedy Kepler Kero Kerola Keronen Kerry Kerttula Kervinen Keränen Keskinen Keskitalo Kesti Ketelä Ketola Ketonen
Kettunen Keys Keyvin Khan Khatun Khen Khomeini Kianto Kidron Kielland Kiiski Kiiskilä Kiiskinen Kikuchi Kiljunen
Killinen Kilpeläinen Kilpi Kilpinen Kim Kimiläinen Kimmel Kimpinen Kimura King Kingsley Kinnunen Kinoshita Kinsella
Kipp Kiprusoff Kirby Kirchhoff Kirchner Kirjavainen Kirjonen Kirves Kishimoto Kiss Kissinger Kitagawa Kiuru Kivekäs
Kivelä Kivi Kivimäki Kivinen Kiviniemi Kivioja Kiviranta Kivistö Kjellberg Kjær Klami Klein Klemetti Klemola Klenberg
Klimenko Klimov Klinga Klinge Kloss Kluge Kläbo Knauss Knight Knorring Knowles Knudsen Knutsen Knuutila Knuutinen
Knuuttila Kobayashi Koch Kocsis Koga Kogan Koh Kohen Kohonen Koiso-Kanttila Koistinen Koivisto Koivistoinen Koivu
Koivukangas Koivula Koivumäki Koivunen Koivuniemi Kojima Kojo Kok Kokko Kokkola Kokkonen Kokla Kolari Kolehmainen
Kolesnikov Kolho Koljonen Kolstad Kolumbus Kolář Komsi Komulainen Kondo Kondō Koning Konno Konovalov Konow Konrád
Kontinen Kontio Kontkanen Konttinen Kopitar Koponen Kopra Koren Korhonen Korkiakoski Korkman Korman Korolainen Koroljov
Korpela Korpi Korpinen Kortelainen Korzeniowski Koskela Koskelainen Koskelo Koski Koskinen Koskull Kosner Kosola
Kosonen Kostiainen Kostner Kostov Kosunen Kothen Kotilainen Kotlinzky Kotro Kottonen Koukal Koum Koumi Kovalainen
Kovalenko Kovaljov Kovanen Kovács Kowalski Koyama Kozlov Košir Kraemer Krafft Kraus Krause Krebs Krejčí Kretschmann
Krissler Kristensen Kristersson Kristiansen Kristjánsdóttir Kristoffersen Krjukov Krog Krogerus Krogh Krohn Krook Kruse
Krzanich Král Kröger Krüger Kubo Kudō Kuhlström Kuikka Kuipers Kuisma Kuismanen Kuittinen Kuitunen Kuivalainen Kujala
Kujanpää Kukko Kukkola Kukkonen Kulcsár Kulju Kullas Kullberg Kulmala Kulmuni Kumagai Kumai Kumar Kumari Kumlin Kumpula
Kumpulainen Kundt Kunnari Kunnas Kuo Kuokkanen Kuoppa Kuoppala Kuosa Kuosmanen Kuparinen Kupiainen Kupinski Kurata
Kurikka Kurkela Kurki Kurki-Suonio Kurkinen Kuronen Kurosawa Kurvinen Kurz Kusama Kutuzov Kuukka Kuula Kuusela Kuusi
Kuusinen Kuusisto Kuustonen Kuvaja Kuznetsov Kuznetsova Kučera Kvjat Kwiatkowski Kwok Kyi Kyllönen Kylmänen Kymäläinen
Kyrylenko Kyrö Kytölä Kárpáti Kähkönen Kähärä Käihkö Käkönen Kälin Kämäräinen Kärki Kärkinen Kärkkäinen Kärnä Kärävä
Kätkä Käyhkö Kääriäinen Köhler Könönen Küng Kōno Laakkonen Laakso Laaksonen Laamanen Laasonen Laatikainen Labba Lackey
Lacroix Ladau Lafont Lagarde Lagercrantz Lagerspetz Lagrange Lahtela Lahti Lahtinen Laihanen Laiho Laine Laitala
Laitila Laitinen Lajunen Lal Lallukka Lam Lamar Lamberg Lambert Lammi Lamminen Lampard Lampela Lampenius Lampi Lampila
Lampinen Lamppu Lampén Lamy Lang Lange Langenskiöld Langenskjöld Lanki Lankinen Laporte Lappalainen Lappi Larionov
Larka Larsen Larson Larsson Lasaroff Lasker Lassen Lassila Latainen Latham Lattu Latvala Lau Laudrup Laukka Laukkanen
Launis Launonen Laurent Laurikainen Laurila Lautala Lautrec Lavigne Lavikainen Lavoie Lavoisier Lavrov Lawrence Lax
LeFabre Leandersson Lebedev Leclerc Leclercq Ledecky Ledger Ledgett Lee Leela Lefèvre Legrand Lehikoinen Lehkonen
Lehmann Lehmus Lehmuskallio Lehtelä Lehti Lehtilä Lehtimaja Lehtimäki Lehtinen Lehto Lehtola Lehtomäki Lehtonen Leibniz
Leimu Leino Leinonen Leitner Leivo Leivonen Lejeune Leminen Lempinen Lempiäinen Lemström Lenin Lennartsson Lennon Lenz
Leone Leoni Lepik Lepistö Lepola Leppälä Leppänen Lerche Leroy Leskelä Leskinen Lestadius Lester Lestrange Levengood
Levi Levin Levine Levite Levites Levy Levänen Lewandowski Lewenhaupt Lewis Leyen León Li Lidman Lie Lieb Lievonen
Liikanen Liimatainen Liimatta Liipola Liiv Lilius Lilja Liljeberg Liljegren Liljeström Lillrank Lilly Lin Lind Lindahl
Lindberg Lindblad Lindblom Linde Lindeberg Lindell Lindeman Lindemann Linder Lindfor Lindfors Lindgaard Lindgren Lindh
Lindholm Lindman Lindow Lindqvist Lindroos Lindroth Lindstedt Lindström Lindtman Lindén Linjama Linko Linkola Linna
Linnala Linné Lintilä Lintinen Lintu Lintula Lintunen Lipasti Lippi Lipponen Lipsanen Liqun Liski Litchfield Litmanen
Little Littlefeather Littler Litvinov Liu Liukko Liukkonen Livingstone Ljungberg Llewellyn Llorente Lloyd Lloydin
Locatelli Locke Lockhart Lode Lodge Loeb Logan Lohtander Loikkanen Loiri Lombardi Lommi Long Lopes Lopez Loponen
Lorentz Lorenz Lorenzo Louhento Louhi Louis Louis-Dreyfus Louko Lourenzo Lourenço Lovato Lovecraft Lovelock Lowe Lowell
Lozano Luca Lucas Luce Luckey Ludwig Luhrmann Luik Lukašenka Lukka Lukkari Lukkarinen Lully Lumme Lund Lundahl Lundberg
Lunde Lundell Lundgren Lundh Lundkvist Lundquist Lundqvist Lundström Lunney Luo Luoma Luomala Luostarinen Luoto
Luotonen Lupin Luther Luts Luttinen Luukkainen Luukkanen Luukkonen Lybeck Lynch Lynn Lyttelton Lyytikäinen Lyytinen
Lähde Lähteenmäki Lämsä Lång Långbacka Lévy Lê López Löfgren Löfström Löfven Löfving Lönnberg Lönnqvist Lönnrot
Lötjönen Löwenhielm Lý Lőrincz Ma Maalampi MacAskill MacFarland MacGregor Machado Mack Macleod Macri Macron Madsen
Maduro Maeda Maffei Magalhaes Magalhães Magga Magnusson Magnússon Maidan Maier Maigurov Maijala Maijanen Maikov Majoral
Majuri Makarov Makarova Makino Makkonen Makovski Makris Maksimov Maksimović Malcah Maldonado Malik Malin Malinen Malka
Malm Malmberg Malmsteen Malmström Malmstén Malsiner Mancinelli Mancini Mand Mandal Mandela Mander Mandia Manet Manitski
Mankell Mann Manner Mannerheim Manni Mannila Manninen Manning Manrique Mansur Mantere Mantila Mao Maradona Marceau
Marchand Marcon Marconi Marcos Margolis Marie Marin Marini Marinov Marjamäki Marjanen Markkanen Markkula Marklund
Markov Marković Marley Marosi Marques Mars Marsh Marshall Marti Martikainen Martin Martinez Martini Martino Martins
Martinsen Martinsson Martić Marttila Marttinen Marty Martí Martín Martínez Martís Martšenko Maruyama Marviala Marx
Marín Mason Massa Masson Mastella Masterson Masuda Mathieu Matikainen Matilainen Matos Matsuda Matsui Matsumoto
Matsunaga Matsushita Matt Matte Matteucci Matthews Mattila Mattsson Matvejev Maubourg Maunula Mauri Maurstad Mawston
Maxwell May Mayer Mayoral Mbappe Mbappé Mbeki McAdam McCarthy McCartney McCline McCoy McDormand McGovern McIntyre
McKenzie McKinnell McMaster McNealy McNeill McRae Mechelin Medina Medjani Medvedev Mehdi Mehtälä Meier Meijer Meinander
Melan Melchior Melin Mell Melleri Melli Mellin Melnikov Meloni Mendel Mendelejev Mendes Mendez Mendoza Mendy Meng
Mennander Menéndez Mercier Mercury Merilä Meriläinen Merkel Mertens Meskanen Messina Messing Metso Metsola Metsälä
Meyer Michael Michaeli Michaud Michel Mielonen Miettinen Miettunen Migicovsky Miguéns Mihailov Mikkelsen Mikkelsson
Mikkola Mikkolainen Mikkonen Miklós Mikola Mikúš Milanesi Mildh Miles Miller Mills Milne Milner Miloradovitš Milošević
Milton Minaj Minami Ming Minkkinen Minogue Miranda Mironov Mirza Miró Mishima Mitchell Miura Miyake Miyamoto Miyasaki
Miyazaki Mizrachi Mizrahi Mizuki Mizuno Moberg Mochizuki Moe Moen Mohamed Moiin Moilanen Moisander Moisio Molander
Moliere Molin Molina Molière Mollberg Molnár Monnier Mononen Monroe Monsen Montagu Montalvo Montanyà Montañà Monte
Monteiro Monteverdi Montgomery Monti Montonen Moore Morais Morales Morandi Moreau Moreira Morell Moreno Moretti Morgan
Mori Moriarty Morimoto Morin Morioka Morishima Morishita Morita Moro Morocco Morozov Morris Morrison Morvan Moser Moses
Moshe Mosher Moshes Mosley Moss Mott Mountbatten Mourinho Mouton Mozart Mubarak Mucha Mueller Mugabe Muhammad Muhammed
Muhonen Muinonen Mukesh Mukwege Mulally Mulder Mullally Muller Munck Munro Munsterhjelm Murad Murakami Murat Murata
Murchdoc Murdoch Murphy Murray Mursi Murtaz Murto Murtomäki Musk Musorgski Mussolini Mustonen Mutanen Muthiyah Mutō
Muukkonen Muurinen Muñiz Muñoz Myers Myerson Myhre Mykkänen Myllykoski Myllylä Myllymäki Myllynen Mylläri Myrberg
Myyryläinen Málaga Márquez Máxima Mäenpää Mägi Mähönen Mäkelä Mäkeläinen Mäki Mäkilä Mäkinen Mäkipää Mäkitalo Mäkynen
Mäkäläinen Mälkki Männikkö Männistö Mänttäri Mäntylä Mäntynen Määttä Määttänen Månsson Mårtenson Mårtensson Méndez
Mökkönen Möller Mönkkönen Mörä Møller Müller Nabokov Nadal Nadella Nagai Nagasawa Nagashima Nagata Nagy Nakagawa Nakai
Nakajima Nakamura Nakano Nakashima Nakata Nakaya Nakayama Nakazawa Nannini Nansouty Napier Napolitano Narain Nascimento
Nasser Natalicio Naugle Naukkarinen Naumanen Navalnyi Navarro Naviasin Nayef Nazarbajev Nedvěd Neeson Negri Neilson
Nekrasov Nelson Nenonen Neovius Nera Netanjahu Neuhaus Neumann Neureuther Neuville Neuvonen Nevala Nevalainen Neves
Newell Newman Newton Newton-John Neymar Neziri Ngo Nguyen Nguyễn Ngô Niakan Niang Nicholls Nicholson Nicklasson Nicolai
Nielsen Niemelä Niemi Nieminen Nietzsche Niinimäki Niinistö Niiranen Nikander Nikitin Nikkanen Nikkilä Nikkinen
Nikolajeva Nikolić Niku Nikula Nikulin Nikunen Nilsen Nilsson Ninomiya Nipe Nipen Niro Nishi Nishida Nishimura Niska
Niskala Niskanen Nissen Nissilä Nissinen Nisula Niva Nixon Noguchi Nohynek Nokelainen Nolan Nomura Noponen Norberg Nord
Nordahl Nordberg Nordenheim Nordenstreng Nordgren Nordin Nordlund Nordman Nordmann Nordström Noriega Norman Noronen
Norrgård Norris Northug Norton Norén Nosov Nousiainen Nouwen Novikov Novák Nowak Nowicki Nowitzki Noël Numers Nummela
Nummelin Nummi Numminen Nunes Nunez Nuotio Nurmela Nurmi Nurminen Nurmio Nuutinen Nuuttila Nyberg Nygård Nyholm Nykänen
Nylund Nyman Nymander Nyqvist Nyström Nyyssönen Närhi Närhinen Näslund Näsänen Nättinen Németh Nørgaard Núnez Núñez
Němec Obama Obradović Ocasio Ochion Oda Odusoga Ogata Ogawa Ogden Ogier Ogiński Ohana Ohayon Ohlig Ohlsson Oikarinen
Oinonen Oja Ojala Ojamaa Ojanen Ojanperä Okada Okamoto Okkonen Oksa Oksala Oksanen Oksman Olaru Olesen Olijnyk Olin
Oliveira Oliver Olkkonen Olli Ollikainen Ollila Olofsson Olsen Olsson Omer Ono Oppenheimer Oramo Orava Orbán Orko
Orlando Orlov Ormandy Orpo Orraeus Ortega Ortiz Osbourne Osterman Otero Otis Otter Otto Ovaska Ovaskainen Ovetshkin
Oxenstierna Oyama Ozawa O’Brien O’Connor O’Sullivan Paajanen Paakkanen Paalanen Paanala Paananen Paasikivi Paasikoski
Paasilinna Paasonen Paatero Paavilainen Paavola Pacius Packalén Padar Paes Page Pahlavi Pahlen Pahlman Pais Pajari
Pajarinen Paju Pajula Pajunen Pak Pakarinen Pakkala Pakkanen Palander Paldanius Palin Paljakka Pallhuber Palm Palme
Palmer Palmgren Palmroth Palmu Palmén Palo Palokangas Palola Palomäki Palonen Palosaari Palviainen Pamuk Panjabi
Parikka Parisi Parker Parkinson Parkkila Parkkinen Parkkonen Paronen Parry Partanen Partinen Parton Parviainen Parviz
Pasanen Pascal Pasini Pasolini Pasternak Pasteur Patel Patil Paul Paunonen Pavarotti Pavlova Pawlak Paz Pedersen
Peeters Pehkonen Pei Peitsamo Pekkala Pekkanen Pekkarinen Pekkola Pekola Pekurinen Pelkonen Pellegrini Pelli Pellikka
Pellinen Pelo Pelosi Peltokangas Peltola Peltomaa Peltomäki Peltonen Peltoniemi Pelttari Pelé Pence Pennanen
Pentikäinen Pentland Penttala Pentti Penttilä Penttinen Pereira Peretz Pereyra Perez Perkiö Perko Peron Perpinyà
Perpiñá Perreira Perri Perrin Perro Perry Persson Perttilä Perttula Perttunen Perälä Perón Pesola Pesonen Pesu Petander
Petelius Peter Peters Petersen Peterson Petersson Petit Petitpierre Petrarca Petrov Petrović Pettersen Pettersson
Petäjä Peura Peyron Pham Phan Phelps Philippe Phillips Phạm Picasso Piccard Pichai Pichette Piecyk Piesanen Pieski
Pietarinen Pietikäinen Pietilä Pietiläinen Pietinen Pihkala Pihlaja Pihlajamäki Pihlström Piippo Piipponen Piirainen
Piiroinen Piironen Piispanen Piitulainen Pijoan Pijuan Pikkarainen Pimiä Pinochet Pinto Pinyol Piot Pires Pirhonen
Pirinen Pirkola Pirttilahti Pisano Pistorius Pitkänen Piñol Planck Planckaert Plastino Platonov Pohjola Pohjolainen
Pohjonen Pohtamo Poikola Poitras Politkovskaja Pollari Polo Polák Poniatowski Pons Pontoppidan Popescu Popov Popper
Porkka Porošenko Porta Porthan Portin Postinen Postma Potkonen Potter Pottier Poulsen Poussa Poutanen Poutiainen Powell
Prescott Presley Preston Preston-Werner Prevc Price Priebus Prigožin Princip Procházka Procopé Prodi Proulx Prévost
Puccini Puchner Puhakka Puikkonen Pujol Pukkila Pukkinen Pulitzer Pulkkinen Pulli Pulliainen Pullinen Pumpanen Punkari
Puolakka Puranen Purcell Purhonen Puritty Puro Purra Pursiainen Pusa Puskala Putin Putkonen Putro Puttonen Puumala
Puumalainen Puurula Puurunen Puustinen Puyol Pyhälä Pylkkänen Pynnönen Pyrhönen Pystynen Pyykkö Pyykkönen Pyykönen
Pyysalo Pyysiäinen Pálsson Päivinen Päivärinta Pärssinen Päts Pääkkönen Pérez Pétursson Pöllänen Pöntinen Pöyhönen
Pöyry Pöysti Qing Quinn Quiroga Raabe Raappana Raatikainen Rachůnek Radev Radford Rahikainen Rahkola Rahkonen Rahman
Raike Raimúndez Rainio Raita Raitanen Raitio Raittinen Raiun Raivio Rajala Rajamäki Rajan Rajaniemi Rajput Ram Ram-chan
Ramirez Ramos Ramsay Ramstedt Ramírez Randelin Ranieri Rannikko Ranta Rantala Rantamäki Rantanen Ranttila Rask
Rasmussen Rasputin Rastas Ratikainen Ratilainen Ratzinger Raud Rauhala Raulos Raunio Rautala Rautanen Rautiainen Rautio
Ravel Rawlins Rea Read Reagan Reback Rebelo Rechardt Reed Rees Rehbinder Rehn Reichel Reijonen Reilly Reimann Reina
Reinikainen Reinikka Reis Reitz Rekola Rembrandt Remes Renard Renaud Renko Renoir Renvall Repo Reponen Reunanen Reuter
Rey Reyes Reynolds Rhee Rhodes Ribeiro Ricardo Ricca Ricci Ricciardo Rice Richard Richardson Richelieu Richie Richter
Richthofen Ricks Riemann Rihanna Riikonen Riipinen Riise Rikala Riksman Ringbom Rinne Rintala Rintamäki Rintanen Rios
Ripatti Risher Risikko Rissanen Rista Ristimäki Ristola Ristolainen Ritavuori Ritola Ritter Rive Rivera Rivers Rizzo
Rjabinin Robb Robert Roberts Robertson Robinia Robinson Rocha Roche Rochefort Rodgers Rodin Rodrigues Rodriguez
Rodríguez Roediger Rogen Rogers Roiha Roine Roininen Rois Roivainen Rojas Rokkanen Rolland Romano Romanov Romar Romero
Rommel Romppainen Romppanen Ronaldo Ronkainen Ronstadt Roos Roosevelt Rope Ropponen Rosa Rosario Rosberg Roschier Rose
Roselló Rosen Rosenberg Rosenbröijer Rosendahl Rosenqvist Rosokivi Ross Rossellini Rosselló Rossetti Rossi Rossini
Rossinyol Rostedt Rostovtsev Rotenberg Roth Rotkirch Rouhiainen Rousey Rousseau Roussel Routledge Rouvinen Roux Rowan
Rowland Rowling Roy Rubens Rubikin Rubinštein Rubio Rudd Rueda Ruffo Ruiz Runeberg Rung Runggaldier Ruohola Ruohonen
Ruokolainen Ruokonen Ruotanen Ruotsalainen Rus Rusanen Rusiñol Russell Russo Ruth Rutherford Ruud Ruuska Ruuskanen
Ruusunen Ruusuvuori Ruutu Ryan Rydberg Rydell Ryder Rydman Ryhänen Rylance Ryti Rytkönen Rytšenkov Ryynänen Ryytty
Rákosi Räihä Räike Räikkönen Räisänen Rämö Räsänen Räty Rådström Régnier Ríos Rózsa Römer Rönkkö Rönkä Röyhkä Rønning
Saakašvili Saapunki Saar Saarela Saarelainen Saarenpää Saari Saarikko Saarikoski Saarinen Saario Saaristo Saarman
Saarnio Saastamoinen Saboundjian Sachs Sah Sahlberg Sahlstedt Saikkonen Sailo Sainio Sainz Sairanen Saisio Saitō Sakai
Sakamoto Saksa Sakurai Sala Salakka Salama Salar Salazar Salemille Salervo Salin Sallinen Salmela Salmelainen Salmi
Salminen Salo Salomaa Salomäki Salonaho Salonen Saloranta Salovaara Salusjärvi Samsonov Samuelsson Samulin Sanchez
Sandberg Sandelin Sandell Sander Sanders Sandgren Sandström Sandvik Sang Sano Santala Santana Santos Sanz Sarajärvi
Saramo Saraste Sariola Sarkkinen Sarkola Sarkozy Sarlin Saros Sarrazin Sasahara Sasaki Sasi Satō Saukko Saukkonen Sauli
Savander Savarese Savela Savinainen Savola Savolainen Sawada Sawalha Saxell Scarlatti Schaad Schacht Schantz Schatz
Schauman Scherzinger Schildt Schjerfbeck Schlager Schlegel Schmid Schmidt Schmied Schmit Schmitt Schmitz Schnabel
Schneider Scholz Schopenhauer Schoultz Schrader Schröder Schrödinger Schubert Schultz Schultze Schultén Schulz Schulze
Schumacher Schumann Schuyler Schwarz Schwarzenberg Schwencke Schybergson Schäfer Scoble Scolari Scott Seacrest
Sebastian Sedlák Segal Segel Segercrantz Seidel Seidl Selby Selin Selänne Semjonov Senna Seong Sepponen Seppä Seppälä
Seppänen Sergejev Setälä Setšin Seung Seuss Shakespeare Shapira Sharif Sharma Sharp Shaw Shear Sheehy Sheeran Sheridan
Sherwood Shibata Shimada Shimizu Sholts Shuttleworth Sibelius Sibona Siegel Siekkinen Sierilä Sievinen Signorelli
Sigurðardóttir Sigurðsson Sihvola Sihvonen Siilasmaa Siimes Siira Siirilä Siirtola Siitonen Siivonen Sikorski Silander
Silfverstolpe Silfversvan Sillanpää Siltala Siltanen Silva Silvennoinen Similä Simojoki Simola Simon Simoncelli Simonen
Simons Simonsen Simpson Sims Simões Sinatra Sinervo Singerin Singh Singleton Sinisalo Sinkkonen Sinnemäki Sipilä
Sipiläinen Sipola Siponen Sippola Siren Sirk Sirkiä Sirviö Sirén Sistonen Siukonen Sivertsen Sivonen Sivula Sjöberg
Sjöblom Sjögren Sjöholm Sjölund Sjöman Sjöstedt Sjöstrand Skarsgård Skinnari Skog Skoglund Skovgaard Skram Skutnabb
Skvortsov Skyttä Skúlason Slater Slind Smedley Smeds Smetana Smirnov Smirnova Smit Smith Smolander Snellman Snowden
Soares Sobolev Soghoian Sohlman Soikkeli Soini Soininen Soinio Sokolov Solberg Soler Solomon Solovjov Soltani Somerjoki
Somervuori Somoza Son Sonck Sopanen Sorenson Sormunen Sorrius Sorsa Sorvali Sorvari Sosa Sousa Souza Sovanto Spall
Sparre Sparv Spears Speiser Spencer Sperrle Speyerer Spieth Spinosi Spinoza Springer Springsteen Spåre Stadlober Stahl
Stalin Stan Standertskjöld Stanford Stanley Stanne Starr Statovci Stedingk Steen Stefánsson Steiber Steiger Stein
Steinberg Steiner Steinhafel Stenberg Stenbäck Stendhal Stengel Stenholm Stenius Stenman Stenmark Stenros Stenroth
Stepanov Stepanova Stephenson Sterling Stern Stevens Stevenson Stewart Stewen Stešenko Stiller Stjernschantz Stjernvall
Stockhausen Stoltenberg Stone Strait Straka Strand Strandberg Strandvall Strauss Streisand Strindberg Stroganov
Stránský Ström Strömberg Strøm Stuart Stubb Stuck Sturm Stykert Ståhl Ståhlberg Stén Stülpnagel Suarez Sueiro Sugahara
Sugawara Sugiyama Suhonen Suihkonen Suikkanen Sukari Sullivan Summanen Sumuvuori Sun Sunak Sundberg Sunde Sundell
Sundin Sundman Sundqvist Sundström Suni Suninen Sunnebo Suokas Suomalainen Suomela Suomi Suominen Suonio Suonpää Suorsa
Supponen Surakka Suri Suter Sutinen Suuronen Suutari Suutarinen Suvanto Suzuki Suárez Svan Svedberg Svendsen Svensson
Sverdlove Svetšnikov Svinhufvud Svoboda Svärd Swail Swanner Swanson Swift Sykes Sypień Syrjä Syrjälä Syrjänen Szabó
Szathmáry Szász Sánchez Säkkinen Söderberg Södergren Söderholm Söderlund Söderström Sörensen Sörvik Sørensen Taanila
Taavitsainen Tabermann Taguchi Tahvanainen Taipale Takada Takagi Takahashi Takaki Takala Takalo Takata Takayama Takeda
Taketa Takeuchi Takkinen Takács Tal Talbot Tallberg Tallgren Talvio Talvitie Tammela Tammi Tamminen Tamura Tanaka
Tandefelt Tanguy Taniguchi Tanizaki Tanner Tanninen Tanskanen Tapanimäki Tapaninen Tapio Tapola Tapper Tarasov
Tarkiainen Tarkka Tarkki Tarradellas Tarradelles Tarvainen Taskila Taskinen Taube Tauriainen Tavares Tavernier Tawast
Taylor Tegmark Tegnér Teittinen Teivainen Teixeira Tella Tenhunen Terho Tervo Tervonen Teräväinen Testa Tetzchner
Thatcher Theel Thelin Theron Thesleff Thoma Thomas Thompson Thomsen Thomson Thoresen Thorkildsen Thorne Thorén Thunberg
Thurrott Tiainen Tigerstedt Tihinen Tihonov Tiihonen Tiilikainen Tiirola Tiitinen Tiitola Tiittanen Tikanmäki Tikka
Tikkanen Tilli Timberlake Timonen Timtšenko Tinguely Tinter Tirinen Tirkkonen Tirronen Tisci Tissari Tissot Todorov
Toikka Toikkanen Toivanen Toiviainen Toivola Toivonen Tokola Tolamo Tollefsen Tolonen Tolstoi Tolvanen Tomašević
Tombaugh Tompuri Tonteri Topelius Topić Toppila Torikka Torkko Toropainen Torres Torvinen Tossavainen Toulouse-Lautrec
Townsend Townshend Tran Tranh Tremblay Treynor Trintignant Troil Trudeau Trueba Trujillo Truman Trump Truss Trần
Tsihanouskaja Tsui Tudor Tuhkanen Tukiainen Tuokko Tuokkola Tuomaala Tuomainen Tuomala Tuomela Tuomi Tuominen Tuomisto
Tuomola Tuompo Tuononen Tuorila Tuovinen Tuppurainen Turakainen Turing Turjansalo Turkka Turkki Turkkila Turner
Turpeinen Turtiainen Turunen Tuukkanen Tuulos Tuupainen Twain Tyldum Tyler Tymošenko Tyni Tynkkynen Tyrväinen Tyson
Tähti Tähtinen Tänak Tóth Tölli Törhönen Törmä Törmänen Törne Törnqvist Török Tšaikovski Tšehov Uchida Ueda Ueno Ueta
Uggla Uimonen Ukkola Ukkonen Ulbricht Unger Ungureanu Unterweger Uosukainen Uotila Uotinen Urmson Urpilainen Usmanov
Uspenski Utriainen Uusitalo Uutela Vaara Vainikainen Vainikka Vainio Vainionpää Vaittinen Vakkuri Vala Valavuori
Valijeva Valjakka Valjakkala Valkama Valkonen Valle Valli Valo Valonen Valtanen Valtonen Vanderbeke Vandernotte Vanhala
Vanhanen Vanhatalo Vanjoki Vanne Vanninen Vapaavuori Varela Varga Varis Varjonen Varsellona Vartia Vartiainen Vasala
Vasama Vasiljev Vasquez Vatanen Vauhkonen Vega Vehkonen Vehmanen Vehviläinen Veijalainen Velasquez Velazquez Velásquez
Velázquez Venables Vennamo Ventura Venäläinen Vepsäläinen Verbeek Verheijen Verhoeven Vermeer Vernet Vernon Verrasztó
Verstappen Vert Vesa Vesala Vesalainen Vesanen Veselý Vestager Vestberg Vesterbacka Vesterinen Vettel Viani Vidal
Vidmar Vieira Vieites Vieitez Vierikko Vierunen Vigelius Vihavainen Vihma Viiding Viinanen Viinikainen Viita Viitala
Viitanen Vik Vikainen Vikman Vikström Vilander Vilhjálmsson Viljakainen Viljamaa Viljanen Vilkkumaa Villota Vilén Vinci
Vinyallonga Vinyes Virkki Virkkunen Virolainen Virta Virtanen Virén Visconti Viskari Visser Vitali Vives Viviani Vizard
Viñallonga Viñes Vlad Vladimirov Vlasov Vogel Voigt Volanen Volkov Voltaire Vornanen Vorobjov Voss Voutilainen
Vreeswijk Vries Vukicevic Vukićević Vuorela Vuorenmaa Vuori Vuoriainen Vuorinen Vuorio Vuoristo Vuoti Vuotti Vučić
Vásquez Vázquez Väisälä Väisänen Välimaa Välimäki Välkki Vänskä Vänttinen Väre Väyrynen Väänänen Väätäinen Võ Vũ
Wackström Wagenknecht Wagner Wahlman Wahlroos Wahlström Waidacher Wales Walker Walkley Wall Wallace Wallenius Wallin
Wallis Wallén Waltari Walter Wan Wang Wanstrath Ward Warhol Warner Wasastjerna Wasenius Washington Watabe Watanabe
Watson Watt Weasley Webb Weber Weckman Wecksten Weckström Weev Wegelius Weinstein Weiss Weitz Wendt Weng Wergeland
Werner West Westerholm Westerlund Westman Westö Wetterström Wheeler White Whitehead Whitlock Wibergh Widmer Wiener
Wieselgren Wiik Wikberg Wiklund Wikman Wikström Wilczek Wilde Willamo Willberg Willebrand Willems Williams Williamson
Willson Wilska Wilson Windsor Winehouse Winfrey Winge Winkelhock Winkler Winslet Winter Wirkkala Wirtanen Wirth
Wisniewski Wittgenstein Wojcicki Wolf Wolff Wolski Wong Woo Wood Wormald Wozniak Wrede Wright Wu Wuolijoki Wyler
Wärnhjelm Xi Xu Yadav Yamada Yamaguchi Yamamoto Yamanaka Yamasaki Yamashita Yamauchi Yamazaki Yanes Yang Yeung Yi Yie
Ykskamu Ylander Yli-Viikari Ylikoski Ylinen Yliruusi Ylitalo Ylppö Ylönen Yokoyama Yosef Yoshida Yoshikawa Young Youyou
Yrjölä Zadok Zaharov Zaharova Zakhilwal Zapatero Zappa Zelaya Zelenskyi Zeltzer Zerai Zetterberg Zhang Zhao Zhou Zhu
Zidane Ziegler Zieliński Zilliacus Zimmermann Zitting Zizek Zorzi Zuckeberg Zuckerberg Zurbriggen Álvarez Árnadóttir
Äijälä Äkräs Åberg Ågren Åhlén Åhman Åkerfelt Åkerhielm Åkerlund Åkerman Åkesson Åsbrink Åström Ólafsson Öberg Öhman
Öistämö Örn Österberg Österlund Östlund Östman Övermark Ødegaard Þórðarson Černý Đorđević Đặng Đỗ Ōe Ōno Ōta Ōtsuka
Ševtšenko Štěpánek Šuvalov Žižek
`;
