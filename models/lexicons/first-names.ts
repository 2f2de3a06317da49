/** First names of Finland and of migrants to it. Facts; from the name lists of pykko (MIT) and FinnTK (Apache-2.0). Written by models/training/names.ts. */
export default `
Aada Aadolf Aadya Aage Aake Aale Aallotar Aamos Aamu Aapeli Aapo Aappo Aaprami Aaradhya Aarav Aare Aaretti Aarne Aarni
Aarno Aaro Aaron Aarre Aarto Aase Aasha Aatami Aate Aati Aatos Aatto Aatu Aava Abbas Abbie Abdallah Abdel Abdel-Rahman
Abdel-salam Abdelkader Abderrahim Abderrahman Abdi Abdirahman Abdoulaye Abdul Abdulaziz Abdulkadir Abdulla Abdullah
Abdullahi Abdullo Abdulrahman Abed Abel Abibou Abigail Abraham Abril Abu Abubakr Abul Achille Achim Ada Adalia
Adalmiina Adalmina Adam Adama Addison Adel Adela Adele Adelia Adeliina Adelina Adeline Aden Adessa Adi Adiel Adin Adina
Adnan Adolf Adolfiina Adolfo Adolphe Adrian Adriana Adriano Adrien Adrián Adrzej Advik Adéla Adéle Afonso Agata Agatha
Agda Agnes Agneta Agnieszka Agostino Agustina Agustín Ahmad Ahmed Ahmet Ahti Ahto Ai Aicha Aida Aidan Aija Aikaterini
Aikku Aila Aileen Aili Aimar Aime Aimee Aimo Ain Aina Aini Ainikki Aino Ainu Aira Airi Aisha Aishah Aishwarya Aisültan
Aitor Aivar Ajani Ajla Ajna Aki Akihiro Akiko Akilles Akio Akira Aksel Akseli Aksu Aku Akuliina Akusti Al Alain
Alaksiej Alan Alarik Alba Albert Albertiina Albertina Alberto Albin Albrecht Albus Aldo Ale Alec Alecto Alejandro Aleko
Aleks Aleksa Aleksandar Aleksander Aleksandr Aleksandra Aleksandre Aleksandrs Aleksandăr Aleksanteri Aleksei Aleksej
Aleksi Aleksiina Aleksis Alen Alena Alenka Ales Alesia Alessandra Alessandro Alessia Alessio Aletta Alex Alexa
Alexander Alexandr Alexandra Alexandre Alexandros Alexandru Alexei Alexey Alexi Alexia Alexis Alexsandra Aleš Alf
Alfhild Alfie Alfons Alfonso Alfred Alfredo Algot Algoth Ali Ali-Reza Aliaksandr Aliaksei Alice Alicia Alicja Alida
Aliina Aliisa Alikhan Alina Alinda Aline Alisa Alise Alisher Alissa Alistair Alister Ališer Aljaksandr Aljaksei Aljaž
Aljona Alla Allan Alli Allison Allu Alma Alois Alonso Alpertti Alphonse Alphonso Alpi Alpo Althea Altin Altti Alva
Alvar Alvari Alvi Alviina Alvin Alvina Alysha Alyssa Amadeus Amahle Amaia Amaira Amal Amalia Amalie Amalija Amand
Amanda Amandine Amar Amaury Ambrogio Ambrosios Amedeo Amela Amelia Amelie Amelija Ami Amin Amina Aminata Amir Amir-Ali
Amir-Hossein Amir-Mohammad Amira Amit Ammar Amos Amu Amund Amy Amélie Amïna Amïr Ana Anahit Ananias Anar Anas Anastacia
Anastasia Anastasija Anastasio Anastasiya Anastassia Anatoli Anaya Anaïs Anca Anceliga Ander Anders Andjela Andoni
Andraž Andre Andrea Andreas Andreea Andrei Andrej Andreja Andres Andrew Andrey Andri Andria Andrii Andrija Andriy
Androula Andrus Andrzej András André Andrés Andy Ane Anelma Anette Ang Angel Angela Angelica Angelika Angeliki Angelina
Angeline Angelique Angelo Anggun Angus Angélique Anh Ani Aniita Aniitta Anika Anisa Anita Anitra Anitta Anja Anke Ann
Anna Anna-Kaisa Anna-Leena Anna-Liisa Anna-Maija Anna-Mari Anna-Maria Annabel Annabella Annakaisa Annaleena Annaliisa
Annamaija Annamari Annamaria Annariina Annastiina Annastina Anne Anne-Mari Anne-Marie Anneka Anneke Annele Anneli
Annelie Annemari Annett Annette Anni Anni-Maija Annibale Annica Annie Anniina Annika Annikka Annikki Annina Annu
Annukka Ano Anohito Anouk Anri Ansa Anselm Anselmi Anshelm Anssi Antal Ante Antero Anthon Anthony Antinpoika Antintytär
Antje Anto Antoine Antoinette Anton Antonella Antoni Antonia Antonin Antonina Antonino Antonio Antonius Antony Antonín
Antoon Ants Antti Antti-Jussi Antto Antton Anttoni Anttu António Anu Anđela Anže Aoi Aoife Apollodoros April Aputsiaq
Aqil Arantxa Arata Archibald Archie Aretha Arhip Ari Ari-Pekka Ariana Arianna Ariel Arild Arimo Arin Arina Arinpoika
Arja Arjun Arkadi Arkadiusz Arla Arman Armand Armando Armas Armi Armida Armiida Armin Armo Arnaud Arne Arno Arnold Aron
Arsen Arsi Arska Artem Arthur Artie Artiom Artjom Artjoms Arto Artsiom Arttu Arttur Artturi Artur Arturo Artyom Artūrs
Aruzhan Arvi Arvid Arvo Asa Asahi Asami Asbjørn Ashkan Ashraf Ashraqat Ashton Asier Asiya Asja Asko Asla Aslak Aslan
Asmita Asmo Asser Asseri Assi Assil Asta Astrid Asuka Atanas Athanasios Atharv Atik Atle Atro Atso Atsushi Atte Attila
Attilio Audrey August Augusta Auguste Augusti Augustin Augusto Augustus Aukusti Auli Aulikki Aulis Aune Auni Auno Aura
Aurelia Auri Auroora Aurora Austin Austėja Auvo Ava Avery Avigail Avril Awa Axel Axl Aya Ayaan Ayan Ayaru Ayaulym
Ayesha Aygun Aykhan Ayla Aylin Ayrton Aysel Aysenur Ayumi Ayzere Ayşa Ayşe Aziz Azra Azuna Baba Babak Bader Bahah
Bakary Baldassare Balthazar Balázs Bandar Bandile Banele Baptiste Barack Barbara Barbare Barbora Barbra Barbro Barry
Bart Bartolomeo Bartolomé Barton Bartosz Barty Bas Bashar Basil Basileios Basiliki Bastian Batkhaаn Bayarmaa Bašar
Baаtar Bea Beat Beata Beatrice Beatriz Becky Beda Bedřich Beeban Belinay Belinda Bella Bellatrix Belén Ben Bence
Benedetto Benedict Benedictus Benedikt Bengt Benita Benjam Benjami Benjamin Benjamín Benny Benoît Benson Bente Beppe
Berat Berenice Berit Bernadette Bernard Bernardo Bernd Berndt Bernhard Bernice Bernie Bernt Bert Berta Bertel Bertha
Bertie Bertil Bertolt Bertrand Bertta Beshoi Beth Bettie Bettiina Bettina Betty Beyonce Biagio Bianca Bibek Biel Bilal
Biljana Bill Billie Billy Binita Binny Bintou Birger Birgit Birgitta Bishal Bjarke Bjarne Bjarni Björn Bjørn Blaise
Blanca Blaž Blessing Bo Bob Boban Bobby Bodil Bodo Bogdan Boglárka Bohdan Bojan Bojana Bolesław Bolormaa Bonnie Boris
Borislav Borja Borna Borys Boštjan Brad Bradley Brahim Brandon Brandur Branislav Branko Brenda Brendan Brian Brianna
Brice Bridget Brigitte Briitta Brita Britney Britt Britta Brittany Brock Brodie Bronisław Bror Bruce Bruno Bryan
Brynolf Burak Bärtil Béatrice Béla Börje Børre Caitlin Caitlyn Caius Caj Calista Calle Calvin Cameron Camila Camilla
Camille Camillo Camilo Carel Carey Carin Carina Carita Carl Carl-Erik Carla Carles Carlo Carlos Carlota Carmen Carmine
Carola Carole Caroliina Carolin Carolina Caroline Carson Carsten Casimir Casper Caspian Cassandra Catalina Catarina
Catarine Caterina Catharina Catherine Cathy Catrin Catrine Cecil Cecilia Cecilie Cedric Celia Celina Celine Cerise
Cesare Cesilia Chad Chae-won Chantal Chao Charbel Charles Charles-François Charlie Charlott Charlotta Charlotte Chase
Chedeline Chelsea Cheng Chester Cheyenne Chia-hao Chiaki Chiara Chien-hung Chih-chiang Chih-hao Chih-ming Chih-wei
Chin-lung Ching-Jiang Chloe Chloé Choi Chris Christa Christel Christer Christiaan Christian Christiane Christie
Christiina Christin Christina Christine Christofer Christoffer Christoph Christophe Christopher Christos Chrétien Chuck
Chuluun Chun-chieh Chun-hung Cia Cilla Cindy Ciprian Ciro Claes Claire Clara Clare Clarence Clarissa Clas Claude
Claudia Claudine Claudio Claus Clayton Clement Clemente Cliff Clint Clive Clyde Clémence Clément Cody Colby Colette
Colin Colm Conan Concepción Conchita Connor Conny Conor Conrad Constant Constantin Cooper Corey Corina Corinne Cornelia
Cornelis Corneliu Cornelius Corrado Cory Cosimo Costin Craig Crispin Crispín Crista Cristian Cristiano Cristina Cristo
Cristoph Cristóbal Crystal Csaba Curt Curtis Cynthia Cyril Cécile Cédric Céline César Daan Daavid Dafne Dag Dagfinn
Dagmar Dagny Dagur Daigo Daiki Daisuke Daisy Dalal Dale Damian Damiano Damien Damir Dan Dana Dani Danica Daniel Daniela
Daniele Daniella Danielle Daniels Daniil Danijel Danil Danila Danilo Danish Daniz Danièle Danny Dante Danuta Danyl
Danylo Daphne Daria Darina Dario Daris Darius Dariusz Dariya Darja Darren Darya Dave Davi David Davide Davit Davor
Davud Dawid Dean Debora Debra Dejan Delphine Demetrice Demetrios Demi Denice Denis Denise Deniz Dennis Denys Derek
Desire Desiree Desiré Desirée Desmond Detlef Devin Dezső Dhia Diana Diandra Diane Dick Didier Diego Dieter Dietmar
Dietrich Dillon Dimitar Dimitra Dimitri Dimitrios Dimităr Dina Dinara Dino Diogo Dionigi Dionne Dirck Dirk Disa Diya
Djamal Djamel Djeneba Djordje Djura Djuro Dmitri Dmitry Dmytro Do-yoon Doina Dolly Dolores Domagoj Domenico Domingo
Domingos Dominic Dominick Dominik Dominique Dominykas Don Donald Dong Donna Donovan Dora Dorian Doris Dorota Dorotea
Dorothea Dorothy Dorrit Doru Doug Douglas Dovydas Dragan Dragana Drake Drew Dries Duje Dulce Dumitru Duncan Dustin
Dušan Dušica Dwayne Dylan Dyllan Dzmitryi Dániel Dávid Désiré Eamonn Ebba Ebbe Eberhard Ecaterina Ecrin Ed Eddie Eddy
Ede Edel Eden Edgar Edina Edit Edith Edla Edmond Edmund Edna Edoardo Eduard Eduarda Eduardo Edvard Edvin Edward Edwin
Eedit Eedla Eeka Eeli Eelin Eelis Eemeli Eemi Eemil Eemu Eenokki Eerik Eerika Eerikki Eero Eeronpoika Eeti Eetu Eeva
Eeva-Liisa Eeva-Maija Eevastiina Eevert Eevertti Eevi Efraim Egil Egon Eha Eija Eike Eikka Eila Eileen Eilert Eimi
Einar Einari Eine Eini Eino Eira Eirik Eisha Eitan Eivind Eivor Ekaterina Eki Ela Elaine Elchin Eldar Elea Eleanor
Eleanora Elen Elena Elene Eleni Elenia Eleonoora Eleonora Elfriede Eli Elia Eliah Elian Eliana Elias Elice Elida Elie
Eliel Elif Eliina Eliisa Eliisabet Eliise Elijah Elin Elina Elinor Elio Eliot Elis Elisa Elisabet Elisabeth Elisabetta
Elise Elissa Eliza Elizabete Elizabeth Elizaveta Eliška Elja Eljas Elke Ella Elle Ellen Elli Ellida Ellie Elliina
Ellinoora Ellinor Elliot Elliott Ellu Elma Elmer Elmeri Elmi Elmiina Elmo Elna Elnur Elo Elof Eloi Eloise Elon Elouise
Elsa Else Elshan Elsi Elsie Elton Elvi Elviira Elvira Elvis Elżbieta Ema Emanuel Emanuele Emelia Emelie Emeliina Emely
Emelía Emerik Emi Emiilia Emiko Emil Emile Emili Emilia Emiliano Emilie Emilija Emilio Emilis Emilja Emily Emilía Emina
Emine Emir Emirhan Emma Emmanuel Emmanuela Emmanuelle Emmi Emmiina Emmy Emppu Emre Emīlija Emīls Endre Ene Engelbert
Engla Enja Enn Enna Enne Enni Ennio Ennis Enok Enrico Enrique Ensio Enver Enzio Enzo Eppu Erasmus Ercole Ergi Erhard
Eri Eric Erica Erich Eriika Eriikka Erik Erika Erin Erja Erkinpoika Erkka Erkki Erkko Erland Erlend Erling Erminio Erna
Ernest Ernesti Ernesto Ernfrid Erno Ernst Erwin Erzsébet Esa Esaias Esanpoika Eskil Esko Esma Esmeralda Espen Esperanza
Essi Esteban Estella Estelle Ester Estere Esteri Esther Estrid Etel Ethan Ethel Etienne Ettore Etunimi Eufemia
Eufrosyne Eugen Eugene Eugenia Eugenio Eugeniusz Eugène Eun-seo Eva Evagrios Evald Evan Evangelista Eve Evelia Eveliina
Evelin Evelina Evelyn Even Evens Evert Evgenia Evgeny Evi Evie Evita Ewa Ewald Ewan Eyal Eymen Eyvind Ezekiel Ezio
Fabian Fabien Fabienne Fabio Fabrice Fabrizio Fadi Fadumo Fahad Fahd Faisal Faith Fajr Fang Fanni Fanny Fanta Farah
Farhad Farida Farooq Farouk Faruk Farzana Fatana Fatbardhe Fatemeh Fatiha Fatima Fatin Fatma Fatoumata Fausto Fazl
Federica Federico Feija Felice Felicia Feliks Felipe Felix Femke Fenna Feodor Ferdinand Ferdinando Ferenc Fernand
Fernanda Fernande Fernando Feroz Feroze Fia Fidel Fien Fiia Fiina Filemon Filip Filipp Filippa Filippo Filomena Filon
Finn Fiona Firouz Firuz Fjalar Fjodor Flavia Florence Florencia Florent Florian Florin Floyd Folke Fozia Fra Fran
Frances Francesca Francesco Franchino Francis Francisco Franciscus Franciszek Franck Franco Francois Francoise Franjo
Frank Frankie Franklin Frans Fransiina Fransisco František Franz Franziska Franzén François Françoise Fred Freddie
Freddy Frederick Frederik Fredriika Fredriikka Fredrik Fredrika Frej Freja Freya Frida Fridolf Frieda Friedrich Frigyes
Friida Frithiof Frithjof Frits Fritz Fritzi Frode Frédéric Frídi Fríði Fulvio Fumio Fynn Félix Gabe Gabija Gabor
Gabriel Gabriela Gabriele Gabrieli Gabrielius Gabriella Gabrielle Gaby Gaetana Gaetano Gage Galileo Galina Gamalat
Gamila Gan Gareth Garth Gary Gaspar Gaspard Gaston Gavrilo Gaël Gašper Geddes Geert Geir Geneviève Gennadi Gennadiy
Gennaro Geoff Geoffrey Georg George Georges Georgi Georgia Georgiana Georgina Georgios Gerald Gerard Gerd Gerda Gergely
Gergő Gerhard Germaine German Gerrard Gert Gertrud Gertrude Ghadi Gheorghe Ghita Giacomo Giambattista Gian Giancarlo
Gianfranco Gianluca Gianluigi Gianna Gianni Gideon Gift Gil Gilbert Giles Gilles Gillian Gina Gino Giorgi Giorgia
Giorgio Giorgios Giorgos Giovanna Giovanni Girolamo Gisela Giselle Gita Gitte Giulia Giuliano Giulio Giuseppe Gladys
Gleb Glenn Gloria Goce Godfrey Goffredo Gonzalo Gonçalo Googoosh Gor Goran Gordana Gordie Gordon Gorka Gottfrid
Gottfried Grace Graham Greetta Greg Greger Gregg Gregor Gregorio Gregorios Gregorius Gregory Gret Greta Grete Gretel
Grigore Grigori Gro Grzegorz Grégory Gudmundur Gudrun Gugliemo Guido Guilherme Guillaume Guillermo Gun Gun-woo Gunay
Gunborg Gunel Gunhild Gunilla Gunn Gunnar Gunnel Gunnevi Gunvor Gurli Guro Gus Gustaf Gustav Gustave Gustavo Gustavs
Guy Guðmundur Guðrún Gwen Gyda Gyula György Gábor Gérard Géza Göran Gösta Göta Götz Günter Günther Gō Ha-yoon Haakon
Habib Habiba Hadise Hajime Hala Haley Halim Halina Halla Halldór Halvard Halvor Halyna Hamid Hampton Hampus Hamza Han
Hana Hank Hanna Hannah Hannaleena Hannamari Hanne Hannele Hanneli Hannelore Hannes Hanni Hanns Hannu Hannu-Pekka
Hannunpoika Hans Hans-Jürgen Hans-Peter Harald Haris Harley Harold Harper Harri Harriet Harrinpoika Harrison Harry
Harto Hartwig Haruhito Haruka Haruki Harun Haruna Haruta Haruto Harvey Hasan Hasnaa Hassan Hasse Hasti Hatice Haukur
Hawa Hayato Hayden Hayk Heath Heather Hector Hedda Hedvig Hege Heidi Heike Heikinpoika Heikintytär Heikki Heiko Heimo
Heiner Heini Heino Heinrich Heinz Heitor Hekla Heleena Helen Helena Helene Helga Helge Heli Helinä Heljä Helka Helle
Hellen Hellevi Helli Hellikki Hellin Hellu Helly Hellä Helmer Helmeri Helmi Helmiina Helmut Helmuth Heloisa Heloise
Helvi Hely Helén Hemmi Hemming Hemminki Hemmo Henadz Hendrik Hendryk Henk Henkka Henna Hennariikka Henni Hennie
Henniina Henning Henny Henri Henrica Henrietta Henriette Henriika Henriikka Henrik Henrika Henrikki Henrique Henry
Henryk Heorhi Herbert Herkko Herman Hermann Hermanni Herta Hertha Hertta Hervé Hessa Heta Hideaki Hideki Hideo
Hieronymus Hikaru Hilbert Hilda Hilde Hildegard Hilding Hildur Hilja Hilkka Hilla Hillary Hille Hillervo Hillevi Hilma
Hilpi Hilppa Hilve Himari Hinata Hippolytos Hiro Hiroki Hiromi Hiroshi Hiroto Hiroyuki Hisashi Hisham Hiski Hitomi
Hitoshi Hjallis Hjalmar Hjördis Hnat Hoda Holger Holly Hong Honoré Horace Horatio Horst Hosna Hosniya Hossein Howard
Hristo Hrvoje Hryhori Hrystyna Hubert Hugh Hugo Hulda Hunter Huseyn Hussa Hussain Hussein Huugo Hydar Hyun-woo Hågen
Håkan Håkon Håvard Héctor Hélène Hüseyin Hồ I-chun Iain Ian Ibai Ibrahim Ichika Ichirō Ida Ignacio Ignacy Ignaz Ignazio
Igor Ihab Ihanelma Ihar Ihor Iia Iida Iikka Iina Iines Iira Iiris Iiro Iisa Iisak Iisakki Iita Iitu Iivana Iivar Iivari
Iivo Iker Ilana Ilari Ildar Ildikó Ile Ileana Ilgar Ilija Ilja Ilkanpoika Ilkka Illja Illusia Illya Ilma Ilmar Ilmari
Ilmatar Ilmi Ilmo Ilona Ilpo Ilppo Ilse Ilta Ilyas Iman Imanol Immanuel Immo Impi Imran Imre Ina Inari Indira Indrajeet
Indrek Ines Inez Inga Ingalill Inge Ingeborg Ingegerd Ingegärd Ingela Ingemar Inger Ingmar Ingolf Ingrid Ingvald Ingvar
Ingvild Inka Inkeri Inna Into Inuk Inunnguaq Inzhu Inès Inês Ioan Ioana Ioanna Ioannis Ion Ionuţ Ira Irati Ireene Irena
Irene Irina Irinja Iris Irja Irma Irmeli Irmelin Irmgard Irwin Iryna Irène Iréne Isa Isaac Isaak Isabel Isabell
Isabella Isabelle Isac Isadora Isak Isao Isidor Isidora Isla Islam Islande Ismael Ismail Ismo Israel Isto István Itai
Italo Itsuki Ivaana Ivalu Ivan Ivana Ivanka Ivar Iver Ivica Ivo Ivor Ivy Iván Iwona Izabella Izaro Izz Izzy Iñaki Iñkär
JP Jaajo Jaak Jaakkima Jaakko Jaako Jaakob Jaakonpoika Jaakoppi Jaan Jaana Jaani Jaanus Jaap Jacek Jack Jackie Jackson
Jacky Jacob Jacobo Jacobus Jacopo Jacquelin Jacqueline Jacques Jacques-Louis Jada Jade Jaden Jadessa Jadwiga Jahor
Jaime Jaka Jake Jakke Jakob Jakov Jakub Jali Jalmar Jalmari Jalo Jama Jamal Jameel James Jameson Jami Jamie Jamiel Jan
Jan-Erik Jana Jane Janek Janelle Janessa Janet Janette Janez Jani Janica Janiina Janika Janina Janine Janita Janna
Janne Jannenpoika Janni Jannica Janniina Jannik Jannika Jannina Janos Janusz Jare Jared Jari Jari-Pekka Jarinpoika
Jarkko Jarko Jarl Jarmo Jarna Jarno Jaro Jaromir Jaromír Jaroslav Jarosław Jaska Jasmi Jasmiina Jasmiini Jasmin Jasmina
Jasmine Jason Jasper Jasperi Jasse Jasu Jatta Jauhen Jaume Javi Javier Jay Jayden Jean Jean-Baptiste Jean-Charles
Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Joseph Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel
Jean-Paul Jean-Philippe Jean-Pierre Jeanette Jeanne Jeff Jegor Jehan Jekaterina Jelena Jelizaveta Jelle Jelyzaveta
Jemiina Jemina Jen Jenina Jenita Jenna Jenni Jennica Jennie Jennifer Jenniina Jennika Jennina Jenny Jens Jenson Jenő
Jere Jeremi Jeremia Jeremias Jeremy Jeri Jerker Jermu Jernej Jero Jeroen Jerome Jerry Jerzy Jerónimo Jesper Jesperi
Jessa Jesse Jessi Jessica Jessie Jessika Jesús Jetro Jetta Jevgeni Jevgenija Jevhen Jevhenija Ji-ah Ji-hoon Ji-woo Jie
Jill Jillian Jim Jimi Jimmy Jing Jinping Jiri Jirka Jiro Jirō Jiří Jo Joa Joachim Joacim Joakim Joan Joanna Joanne Joao
Joaquim Joaquin Joaquín Jocelyn Jochen Jod Joe Joel Joeli Joelle Joey Johan Johann Johanna Johannes John Johnny Jokke
Jokūbas Jolanda Jon Jonah Jonas Jonatan Jonathan Jone Joni Jonna Jonne Jonni Jonny Joo-won Jooa Jooel Joona Joonas
Joonatan Joose Joosef Jooseppi Joosua Jope Jordan Jordanka Jordi Jorge Jorgos Jori Joris Jorma Jos Jose Joseba Josef
Josefa Josefiina Josefin Josefina Josefine Josep Joseph Josephine Josh Joshua Josif Josip Joska Josquin Jostein Josua
José Joséphine Jouka Jouko Jouni Jouninpoika Jousia Jovan Jovana Jovanka Joy Jozef João Joël Juan Jud Jude Judeline
Judit Judith Juha Juha-Matti Juha-Pekka Juhamatti Juhan Juhana Juhani Juhanpoika Juhantytär Juho Juho-Matti Jukanpoika
Jukk-Pekka Jukka Jukka-Pekka Jule Julen Jules Julia Juliaana Julian Juliana Juliane Julianna Julianne Julianos Julie
Julien Juliet Julieta Juliette Julija Julio Julius Juliusz Jun Jun-seo June Juni Junior Junji Junko Jupp Juraj Jure
Juri Jurij Jusa Juska Jussa Jussi Jussinpoika Justiina Justin Justo Justus Justyna Jutta Juuli Juulia Juuso Jyri Jyrki
Jyry Ján János Jázmin Jérémie Jérémy Jérôme Jóhann Jóhanna Jón Józef József Jörg Jörgen Jörn Jørgen Jørn Júlia Jürgen
Jüri Kaan Kaapo Kaarel Kaari Kaarin Kaarina Kaarle Kaarlo Kabita Kacper Kadi Kadiatou Kadri Kaede Kai Kaiden Kaido
Kaija Kaino Kaisa Kaisla Kaisu Kaitlin Kaius Kaj Kaja Kajsa Kajus Kalervo Kalev Kaleva Kalevi Kalle Kamal Kamil Kamila
Kamilla Kamilė Kanata Kaneli Kanerva Kanika Kanstantsin Kanye Kaori Kaoru Kare Karel Karelia Karen Kari Kari-Pekka
Karim Karima Karin Karina Karinpoika Karita Karl Karl-Erik Karl-Gustav Karl-Heinz Karla Karlheinz Karlo Karo Karol
Karola Karoliina Karolina Karoline Karolína Karri Karsten Kasim Kasimir Kaspar Kasper Kasperi Kaspian Kastanja
Kastehelmi Kasumi Kata Katalin Katariina Katarina Katarzyna Katarína Kate Katerina Kateryna Kateřina Katharina Kathem
Katherine Kathleen Kathrin Kathy Kati Katie Katinka Katja Katjaana Katri Katriina Katrin Katrina Katrine Katrín
Katsiaryna Katsutoshi Katy Katya Kauko Kauno Kaur Kauri Kauto Kay Kayden Kazimierz Kazuki Kazumi Kazuo Kazuya Kazuyoshi
Kees Kei Keiji Keijo Keiju Keiko Keimo Keisuke Keith Kejsi Keke Kelly Ken Kendrick Kenji Kennet Kenneth Kenny Kent
Kenta Kentarō Kento Ken’ichi Kerkko Kersti Kerstin Kert Kerttu Kerttuli Keven Kevin Khadija Khadije Khaled Khalid
Khawla Kheira Khrystyna Kia Kiara Kielo Kieran Kiia Kiira Kim Kimi Kimmo Kira Kiran Kiril Kirill Kirollos Kirsi
Kirsikka Kirsten Kirsti Kirt Kiti Kitty Kiyoshi Kjell Kjetil Klaara Klara Klas Klaudia Klaus Klaus-Peter Klea Klemen
Klemens Knud Knut Kobe Kody Konnor Konrad Konsta Konstantin Konstantina Konstantinos Konstantinus Konul Korey Kosmo
Kostas Kosti Krasimir Kreeta Kreetta Krešimir Kris Krishna Krista Kristel Krister Kristi Kristian Kristiina Kristin
Kristina Kristine Kristjan Kristján Kristo Kristofer Kristoffer Kristín Kristína Kristófer Kristýna Krisztina Krisztián
Kronid Krunoslava Krystian Krystyna Krzysztof Ksenia Ksenija Kseniya Kuisma Kukka Kullervo Kunto Kurt Kustaa Kustaava
Kusti Kuutti Kyla Kyle Kylie Kyllikki Kyriaki Kyrylo Kyösti Kyōko Kálmán Károly Käthe Kätlin Käwsar Kåre Kévin Kössi
Külli Kō Kōhei Kōichi Kōji Kōsuke Ladislav Laetitia Lahja Laia Laila Laimi Laina Laine Lajos Lamija Lana Lance Lara
Lari Larisa Larissa Larry Lars Lars-Erik Lars-Göran Larysa Lasse Lassi Latisha Lau Lauha Laura Laure Laurence Laurent
Laurentius Lauri Lauriina Laurinpoika Lavi Lawrence Laxman Layla Lazar Lazare Lea Leah Leander Leandra Lech Lee Leea
Leena Leeni Leevi Lefa Lei Leia Leif Leila Leino Lejla Lembit Lemmikki Lemmitty Lemmy Lempi Len Lena Lene Leni Lenita
Lenna Lennart Lenni Lennox Lennu Lenny Leo Leon Leona Leonard Leonardo Leonel Leonhard Leoni Leonid Leonie Leonor
Leonora Leopold Leopoldo Les Lesedi Lesja Leslie Lester Leszek Lethabo Letisha Letitia Lev Levente Levi Lewis Leyla Li
Li-hua Lia Liam Lian Liana Libor Libuše Lidia Lidija Liepa Lieselotte Liia Liina Liinu Liinus Liis Liisa Liisi Lila
Lili Lilia Lilian Liliana Lilija Lilja Lill Lillemor Lilli Lillian Lilly Lily Lin Lina Linda Lindita Lindsay Line Linea
Linh Linn Linne Linnea Linnéa Lino Linus Lionel Lior Lioudmila Lis Lisa Lisbet Lisbeth Lise Liselott Liselotte Lisen
Lisette Liu Liubov Liudmila Liv Liva Livia Livio Liz Liza Ljub Ljubica Ljubo Ljubomir Ljubov Ljudmila Ljudmilla
Ljudmyla Lloyd Logan Logi Lola Lore Lorentz Lorenz Lorenzo Lori Loris Lothar Lotta Lotte Lou Louis Louisa Louise Louna
Lovelie Lovely Loviisa Lovisa Lowell Loïc Luboš Luc Luca Lucas Lucia Lucian Luciana Luciano Lucie Lucien Lucija Lucile
Lucio Lucrecia Lucretia Lucrezia Lucy Lucía Ludivine Ludmila Ludovic Ludovico Ludvig Ludwig Luigi Luis Luisa Luise
Luiza Luka Lukas Luke Lukáš Lulu Lulwa Lumi Lumikki Lumikukka Lumina Luna Lutz Luuk Luukas Luz Luís Luísa Lydia Lyndon
Lynn Lys Lyydi Lyydia Lyyli Lyyti László Léa Léo Léon Létitia Lėja Ma'ayan Ma'soumeh Maaret Maari Maaria Maarika Maarit
Maarita Maarja Maarten Mabel Maciej Madame Maddy Madeleine Madelene Madis Madison Mads Mae Magdaleena Magdalena Magnar
Magne Magnus Magnús Maha Mahad Mahamadou Mahamed Mahammad Mahdi Mahesh Maheshchandra Mahmoud Mahmud Mai Maia Maie Maija
Maija-Liisa Maijastiina Maiju Maikki Maiko Maila Maili Mailis Maini Mainio Maire Maisa Maisie Mait Maite Maj Maja Majd
Majlis Majvor Maki Makoto Maksim Maksims Maksym Malak Malakias Malcolm Malen Malena Malik Malika Malin Malk Malla Malle
Malthe Malva Malviina Mamadou Manda Mandi Maneh Manfred Manish Manlio Manne Manolo Manon Manta Manu Manuel Manuela Mara
Marat Marc Marcel Marcell Marcello Marcelo Marcia Marcin Marco Marcos Marcus Mare Mareena Marek Maren Margareeta
Margareetta Margaret Margareta Margarete Margaretha Margarethe Margarida Margarita Margetta Margit Margita Margot
Margret Margrjet Margrét Marguerite Margus Marharyta Mari Maria Mariaana Mariah Mariam Mariami Marian Mariana Mariann
Marianna Marianne Mariano Marica Marie Marie-Christine Marie-France Marieke Mariel Mariela Mariella Marielle Mariet
Marietta Mariette Mariia Mariina Mariita Mariitta Marija Marika Marikka Marikki Marilla Marilyn Marin Marina Marine
Marinka Marino Mario Marion Marios Maris Marisa Mariska Marissa Marit Marita Maritta Maritza Marius Mariusz Mariya
Marián Marja Marja-Leena Marja-Liisa Marjaana Marjaleena Marjaliisa Marjanna Marjanne Marjatta Marjetta Marjo Marjorie
Marju Marjukka Marjut Mark Marke Markel Marketta Markit Markku Marko Markonpoika Markunpoika Markus Markuss Markéta
Marleena Marlen Marlena Marlene Marlo Marlon Marsha Mart Marta Marte Martha Marthe Marti Martijn Martim Martin Martina
Martine Martinpoika Martinus Martta Martti Marttiina Martí Martín Marvin Marwa Mary Marya Maryam Maryna María Masaaki
Masae Masaharu Masahiko Masahiro Masako Masami Masanobu Masanori Masashi Masato Masayoshi Masi Mason Massimiliana
Massimiliano Massimo Matas Mate Matej Mateja Mateo Mateusz Matheus Mathias Mathieu Mathilda Mathilde Mathis Mati Matias
Matic Matija Matilda Matilde Matinpoika Matintytär Matjaž Matleena Mats Matsuo Matt Matteo Matteus Matthew Matthias
Matthieu Matthijs Matti Mattia Mattias Matts Matvei Matvi Matvii Matyas Matyáš Matías Matúš Matěj Maud Maukka Mauno
Maunu Maura Mauri Maurice Mauricio Maurits Mauritz Maurizio Mauro Max Maxence Maxim Maxime Maximilian Maximiliano
Maximus May Maya Mayumi Małgorzata Mea Meea Meelis Meeri Megan Meghan Megumi Mehdi Mehmet Mei Mei-hui Mei-ling Meiju
Meimi Melania Melanie Melanija Melchior Meliha Melina Melinda Melisa Melissa Melita Melitta Melker Melokuhle Melvin
Menni Mercedes Merete Meri Meriem Merika Merike Merita Merituuli Merja Merjem Merle Mertsi Mervi Meryem Mette Mia
Mianna Micael Micaela Micah Michael Michaela Michail Michal Michalis Michaël Michał Michel Michela Michelangelo Michele
Micheline Michelle Michiko Michio Michèle Mick Mickaël Micke Micky Mico Midge Mieczysław Mielikki Mies Miguel Miha
Mihaela Mihai Mihail Mihailo Mihajlo Mihhail Mihkel Miho Mihály Mih’ail Miia Miika Miikael Miikka Miikkael Miiko Miila
Miina Miio Miira Miiro Miisa Miitta Mika Mikael Mikaela Mikail Mikako Mikanpoika Mike Mikel Mikhail Miki Mikio Mikis
Mikita Mikk Mikke Mikkel Mikki Mikko Miklas Miklós Miko Mikonpoika Mikontytär Mikołaj Miku Mila Milagros Milagrosa
Milaja Milan Milana Milda Milena Milenko Miley Milica Milja Milka Milko Milla Milli Milma Milo Milorad Milos Miloslav
Miloš Milton Milvi Milán Mimi Mimmi Mimosa Min Min-jun Min-seo Mina Minami Minato Minea Minenhle Minerva Ming Minh
Minik Minja Minka Minna Minnea Minni Minoru Minttu Mio Mira Miral Miranda Mircea Mireille Mirella Mirelle Mirette
Miriam Mirikli Mirja Mirjam Mirjami Mirjana Mirka Mirkka Mirko Mirlande Miro Miroslav Mirosław Mirva Miryam Misa Misaki
Misha Miska Mitch Mitchell Mitja Mitro Mitsuo Mitsuru Miyar Mizuki Mladen Moa Mobina Modibo Mogens Mohamad Mohamed
Mohammad Mohammad-Mahdi Mohammad-Reza Mohammed Mohamud Moisés Mollie Molly Mona Monica Monika Monique Monna Monte Moona
Moonika Mooses Moreno Morgan Moritz Morris Morten Moses Moussa Movita Muhamad Muhammad Muhammed Mukta Murad Muriel
Mustafa Mustapha Muḥammad Myah Myhailo Myh’ailo Mykola Mykyta Myra Myriam Myrlande Myrsky Myy Mária Mário Márta Márton
Mátyás Máté Märt Märta Märtha Måns Mårten Mïras Na Naasunnguaq Nabil Nacho Nada Nadejda Nadezda Nadežda Nadia Nadine
Nadja Nadzeja Nahia Naima Najib Nalle Nana Nancy Nanette Nanna Nanne Nanni Nanny Naoki Naoko Naomi Naoya Napoleon
Napoléon Naranbaatar Nareh Narek Narges Narve Nasser Natalia Natalie Natalija Natalja Natallja Natanael Natasha Nate
Nathalie Nathan Nathaniel Natsumi Natália Natálie Naveen Nazanin Nazar Nea Neea Neela Neelia Nehir Neil Nela Nella
Nelli Nellie Nelly Nelma Nelson Nemanja Nemo Nenad Nenna Neo Nesreen Nesta Nestor Nestori Netta Nette Neville Ngoc Nia
Niamh Niccolò Nicholas Nick Nicki Nicklas Niclas Nico Nicola Nicolae Nicolai Nicolas Nicolaus Nicole Nicoleta Nicoletta
Nicolina Nicolás Nicolò Niels Nienke Nigel Niharika Niia Niila Niilas Niilo Niina Nik Nika Nikanor Niki Nikita Nikke
Nikki Niklas Niklaus Niko Nikodemus Nikol Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikolina Nikoloz
Niku Nil Nilla Nils Nilufer Nilüfer Nimrod Nina Ninja Ninna Ninni Nino Nisanur Nisse Nita Nitta Nivi Noa Noah Noam
Nobuko Nobuo Nobuyuki Noel Noelle Noemi Noemí Nojus Nomaan Nona Nonna Nooa Noomi Noona Noor Noora Nor Nora Norbert
Noriko Norio Norma Norman Nour Nova Nozomi Noël Nuka Nuno Nuppu Nur Nuray Nuria Nursultan Nurul Nuutti Nélson Néstor
Nóa Nóra Nürasyl Nürislam Octave Octavian Odd Odert Odessa Odile Odin Odval Ofelia Ohto Oier Oili Oisha Oiva Okko
Oksana Ola Olaf Olaus Olav Olavi Oldřich Ole Oleg Oleh Oleksa Oleksandr Oleksandra Oleksi Oleksii Olena Olga Olha
Oliver Olivia Olivier Oliwer Olle Olli Olli-Pekka Ollinpoika Olliver Olof Olov Omar Omer Omri Ona Ondrej Ondřej Onerva
Onneli Onni Oona Oosa Oras Oreste Orhan Ori Origenes Oriol Orvar Orvo Orvokki Osamu Oscar Osip Oskar Oskari Oski Osku
Osman Osmo Ossi Ossian Osvald Oswald Oszkár Otakar Otso Ott Ottavio Ottiilia Ottilia Otto Ottó Oula Oumar Oumou Outi
Ove Owen Oxana Oyunbileg Paav Paavali Paavo Pablo Paco Paddy Paju Palina Palmer Paloma Pamela Panagiota Panagiotis
Paninnguaq Panu Paola Paolo Paraskeui Paraskevi Paris Park Pascal Pasi Pasinpoika Pasquale Pat Pate Pater Patric
Patrice Patricia Patrick Patrik Patryk Patrícia Pau Paul Paula Paulette Pauli Pauliina Paulina Pauline Paulo Paulus
Pave Pavel Pavle Pavlo Pavol Paweł Peder Pedro Peeter Peetu Peggy Pehr Peik Pekanpoika Pekka Pekko Pelle Pellervo
Pentti Pepe Pepita Peppi Peppiina Peppina Per Per-Erik Per-Olof Percival Percy Pernilla Pernille Peroz Pertti Perttu
Pessi Petar Pete Peter Peterson Petey Petja Petko Petr Petra Petri Petriina Petrinpoika Petro Petronella Petrus Petter
Petteri Petăr Phan Phil Philip Philipp Philippe Philomena Phuong Phyllis Pia Pier Pierluigi Piero Pierre Pierre-Joseph
Pierre-Louis Piers Piet Pieta Pietari Pieter Pieti Pietro Pietu Pigga Pihla Piia Piitu Pilar Pille Pilvi Pilvikki Pim
Pinja Piotr Pipaluk Pippa Pippi Pipsa Piret Pirita Piritta Pirjetta Pirjo Pirkitta Pirkka Pirkko Pirouz Pirre Piruz
Pius Pjotr Poika Pol Polina Pontus Poppy Porfirio Porter Poul Prakash Prasert Precious Predrag Prem Preston Priit Primo
Primož Prince Princess Priscilla Przemysław Pulmu Puteri Pyry Pál Páll Päivi Päivikki Päiviö Pälvi Pär Pål Péter Pétur
Qaisar Qemal Qian Qiang Queenie Quentin Quinn Raafael Raakel Raakeli Rabbe Rabih Rabina Rachel Rachid Rachida Radek
Radim Radoslav Radosław Radovan Rafa Rafael Rafaela Rafał Raffaele Raffaella Raffaello Ragnar Ragnhild Ragni Ragnvald
Rahman Raija Raikas Raila Raili Raimo Raine Rainer Raineri Raini Raino Raisa Raita Raivo Rajeev Rakel Rakesh Ralf Ralfs
Ralph Raman Rami Ramona Ramón Rand Randall Rani Rania Ranja Ranjit Raoul Raphael Raphaël Raquel Rashad Rasmus Rauha
Raul Rauli Rauna Rauni Rauno Ray Raya Rayan Raymond Raúl Rea Rebecca Rebecka Rebekka Recep Reea Reem Reet Reeta Reeti
Reetta Regina Reginald Reidar Reihaneh Reija Reijo Reima Rein Reine Reinhard Reinhold Reino Reko Remi Remo Remu Remus
Ren Renata Renate Renato Renaud Rene Renja Renne Renny Renz Renzo René Renée Reto Reyansh Reza Rhea Rhodes Ria Rianna
Ricardo Riccardo Richard Rick Rickard Rickhard Ricky Rico Rie Rigmor Rihanna Riia Riika Riikka Riina Riitta
Riitta-Liisa Rik Rika Rikard Rikhard Riki Rikke Riko Riku Riley Rilla Rimas Rin Rina Rinat Ringa Ringo Rinna Risto
Ristonpoika Rita Ritva Riya Roan Rob Robbie Robert Roberta Robertino Roberto Roberts Robin Rod Roddy Rodica Rodion
Rodney Rodolfo Rodrigo Roel Roger Roghayyeh Roi Rok Roland Rolando Rolf Rolle Romain Roman Romane Romano Romeo Romolo
Ron Ronald Ronan Roni Ronja Ronnie Ronny Rony Roobert Roope Roosa Rory Ros Rosa Rosalia Rosalie Rosaliina Rosanna Rose
Rose-Merline Rosina Rosita Ross Rowan Roy Ruben Rubeus Rubén Rudi Rudolf Rudolph Rufino Rufus Ruggero Rui Runa Runar
Rune Rupert Rurik Ruska Ruslan Russell Rut Rutger Ruth Ruuben Ruud Ruudof Ruusa Ruusu Ruut Ryan Ryo Ryszard Ryō Ryōichi
Ryōsuke Ryōta Ryūji Régine Rémy Ró Róbert Rókur Rósa Rúben Rüdiger Rābiḥ Răzvan Saaga Saana Saanvi Saara Saba Sabina
Sabine Sabrina Sacha Sacheen Saddam Sade Sadia Safia Safira Safiya Saga Sahar Said Saida Saija Saila Saima Saimi Saini
Sakaki Sakari Sakarias Sakeena Sakineh Sakke Saku Sakura Salar Salih Salik Salla Sallamaari Sallamari Salli Sally Salma
Salman Salme Salome Salomo Salomon Salomé Salvador Salvatore Sam Samantha Sameli Sami Samih Saminpoika Samir Samira
Samiri Samkelo Sammeli Sammy Sampo Samppa Sampsa Samu Samuel Samuil Samuli Samvel Samy Sander Sandra Sandrine Sandro
Sandy Sanelma Sanfrid Sani Sanja Sanjay Sanna Sannamari Sanne Sanni Sanny Santana Santeri Santiago Santino Santra
Santtu Sanzhar Saori Saqib Sara Sarah Sari Sarianna Sarianne Sarina Sarita Sarlotta Sascha Sasha Saska Saskia Sasu
Satomi Satoru Satoshi Satsuki Satu Satya Saul Sauli Saverio Sayaka Saša Scott Scotty Sean Sebastian Sebastiano
Sebastien Sebastián Seela Seelia Sei Seidi Seija Seiji Seisuga Sekou Selena Selene Seliina Selim Selina Selinda Selja
Selma Sem Semen Semi Semjon Senja Senka Senna Senni Seponpoika Sepp Seppo Septimius Sera Serafia Serafiina Serafina
Serena Serge Sergei Sergej Sergey Serghei Sergi Sergio Serhi Serhii Sesilia Setayesh Seth Seungho Sevda Severi
Severiina Severin Severina Severus Sevinj Sextus Sezim Seán Sha'im Shahd Shahid Shaikha Shaimaa Shanaya Shane Shania
Sharon Shaun Shawn Shayma Sheikha Sheila Shelley Sheridan Sherifa Sheryl Shi-woo Shigeru Shiho Shin Shinji Shinkichi
Shinobu Shintarō Shira Shirley Shirō Shreya Shristi Shu-chen Shu-chuan Shu-fen Shu-hua Shu-hui Shunsuke Shō Shōhei
Shōko Shū Shūsaku Sibylla Siddhartha Sidney Siegfried Sienna Sigfrid Sigge Sigismund Signe Sigrid Sigurd Sigurður
Sigvard Sigve Siim Siina Siiri Silja Silje Sillin Silva Silvan Silvana Silvano Silver Silvia Silvio Silvo Simen Simeon
Simeoni Simo Simon Simona Simone Simón Sina Sindre Singh Sini Sinikka Siniša Sinna Sinuhe Sipi Sira Siri Sirja Sirje
Sirke Sirkka Sirkka-Liisa Sirkku Sirpa Siru Sisko Sissi Sisu Sita Siti Siv Sivi Siviä Sixten Siyabonga Sjarhei Slavica
Slobodan Snezana Snežana Snježana Snorri Sobia Sofi Sofia Sofiane Sofianna Sofie Sofiia Sofija Sofiya Sofja Sofus Sofya
Sofía Sohvi Soila Soile Soili Soilikki Soini Sointu Solja Solomiia Solomija Solveig Somayyeh Somboon Somchai Somporn
Somsak Sondre Sonia Sonja Sophia Sophie Sophus Souleymane Spencer Sridhar Srđan Stacy Staffan Stan Stanislav Stanisław
Stanko Stanley Stavros Steen Stefan Stefani Stefania Stefanie Stefano Steffen Steffi Stefán Steinar Stella Stellan Sten
Stepan Stephan Stephane Stephanie Stephen Steve Steven Stevenson Stian Stig Stig-Olof Stiina Stina Stine Stipe Stjepan
Stuart Sture Stéphane Stéphanie Suazo Sue Suha Sukhbaаtar Suleiman Sulevi Sulho Sulo Sultan Sumayah Sune Sunita Suoma
Suometar Susa Susan Susann Susanna Susanne Susi Suvi Suvituuli Suzana Suzanne Svante Svea Svein Sven Sven-Olof Svend
Svenja Sverre Svetlana Svitlana Sydney Syksy Sylva Sylvain Sylvester Sylvi Sylvia Sylviane Sylvie Sylwester Sylwia
Synnöve Synnøve Szymon Sándor Säde Sébastien Sérgio Sören Søren Sō Sōta Taavetti Taavi Tadao Tadeusz Tage Taha Tahvo
Taichi Taiga Taija Taika Taimi Taimo Taina Taisto Taito Takahiro Takanori Takao Takashi Takayuki Takeo Takeshi Takumi
Takuya Tal Tala Talia Talvikki Tamar Tamara Tami Tamir Tammy Tamás Tanel Taneli Tania Tanja Tanya Tao Tapani Tapio Tara
Tarana Taras Tarcisio Tareq Tarik Tarita Tarja Tarjei Tarleena Tarmo Taru Tarvo Tarō Tate Tatiana Tatjaana Tatjana
Tatsjana Tatsuki Tatsuya Tatu Tauno Taylor Tayyip Tea Ted Teddy Teea Teemu Teihotu Teija Teijo Tekla Tellervo Telma
Tenho Teo Teodor Teodora Teppo Terence Terencio Teresa Terese Teresia Tereza Terhi Terhikki Terho Terje Terno Tero
Terry Terttu Teruo Tess Tessa Tetjana Tetyana Teuvo Thandolwethu Thanh Thea Thelma Theo Theodor Theodora Theodore
Theras Theresa Therese Theresia Therése Thi Thiago Thierry Thijs Thilo Thoma Thomas Thor Thoralf Thorleif Thorsten
Thorvald Thu Thure Thuy Théo Théodore Thérèse Tia Tiago Tianna Tibor Tiburcio Tigran Tiia Tiina Tiit Tiitu Tiitus Tiiu
Tijana Tilda Tilde Tilma Tim Timi Timo Timofi Timofii Timonpoika Timontytär Timoteus Timothy Timppa Timur Tina Tindra
Tinja Tinka Tino Tiril Titta Titus Tiuku Tobias Toby Todor Toimi Toini Toivo Tom Tomas Tomaso Tomasz Tomaž Tomi
Tomislav Tommaso Tommi Tommy Tomoharu Tomokazu Tomoyuki Tomppa Tomás Tomáš Ton Toni Tonje Tony Toomas Topher Topi
Topias Tor Torben Torbjörn Torbjørn Tord Tore Torgeir Torgny Tormod Torolf Torsten Torsti Torvald Toshihiko Toshihiro
Toshio Totti Touko Tove Trammell Travis Triin Trine Tristan Trond Troy Trygve Tsimafei Tsukasa Tsuyoshi Tua Tuija Tuike
Tuire Tuisku Tullio Tumppi Tunar Tuomas Tuomo Tuovi Ture Turki Turkka Turo Tutta Tuukka Tuula Tuulevi Tuuli Tuulia
Tuulikki Tuure Tyko Tyler Tyra Tyrannius Tytti Tyyne Tyyni Tõnis Tõnu Tōru Udo Ughur Ugnė Ugo Ukko Uladzimir Ulf Uli
Uljana Uljas Ulla Ullyana Ulpu Ulrica Ulrich Ulriika Ulriikka Ulrik Ulrika Ulrike Ulrikke Uma Umaaya Umar Umberto Unax
Unelma Unna Unni Uno Untamo Unto Uolevi Urho Urmas Uroš Urpo Urpu Urs Ursula Urszula Urtė Urve Usain Ushma Usko Usman
Usva Utagawa Ute Uula Uuno Uwe Uxue Vadelma Vadim Vaito Valborg Valde Valdemar Valdine Valentin Valentina Valentino
Valeri Valeria Valerie Valerio Valery Valfrid Valio Valle Valma Valo Valpuri Valter Valto Valtter Valtteri Valtti
Valérie Van Vanamo Vander Vanessa Vappu Varpu Varvara Vasco Vasil Vasile Vasileios Vasili Vasilije Vasiliki Vassili
Vasyl Vaula Vedad Veera Veeti Vegard Veijo Veikka Veikko Veini Veit Veli Veli-Matti Veli-Pekka Vellamo Vello Vendela
Venla Venni Venny Vera Verna Verne Verner Verneri Veronica Veronika Vertti Verónica Vesa Vesa-Pekka Vesanpoika Vesku
Vesna Veysel Vibeke Vic Vicente Vick Vickie Vicky Victor Victoria Vidar Viena Vieno Viggo Vihtori Viia Viivi Vijaya
Viking Vikke Viktar Viktor Viktoria Viktorie Viktorija Viktoriya Viktoría Viktória Vilhelm Vilhelmi Vilhelmiina
Vilhelmina Vilho Vili Viliina Vilina Vilja Viljam Viljami Viljo Ville Ville-Veikko Villehard Villem Villenpoika Villiam
Vilma Vilmiina Vilmos Vilpas Vilppu Viltė Vince Vincent Vincenzo Vinski Viola Violet Violeta Violetta Viorica Virginia
Virginie Virpi Virva Virve Visa Vish Vita Vital Vitali Vitalii Vito Vittorio Vivaan Vivan Viveca Viveka Vivi Vivia
Vivian Vjatšaslau Vjatšeslav Vlad Vladan Vladimir Vladimír Vladislav Vlado Vladyslav Vlastimil Vlatko Voitto Vojtech
Vojtěch Volha Volker Volmar Volodymyr Volter Vsevolod Vugar Vuk Vuokko Vusal Vusala Václav Väinämö Väinö Véronique
Víctor Vítězslav Věra Wade Wakana Waldemar Walfrid Walter Walther Waltter Waltteri Warren Wataru Wayne Weeti Wei
Wen-Hsiung Wenche Wenla Wenzel Werner Werneri Wesley Whitney Widelene Wiesław Wilbur Wilfred Wilfried Wilhelm Wilhelmi
Wilhelmiina Wilhelmina Wilho Wiljam Wiljami Will Wille Willem Willi William Willibald Willy Wilma Wilmer Wilson Wim
Winston Witold Wladimir Wojciech Woldemar Wolf Wolfgang Wolfram Woo Wout Wäinö Władysław Włodzimierz Xavier Xenia Xhoel
Xi Ximena Xiuying Xyriel Ya-ting Yael Yagmur Yahli Yahor Yan Yang Yanis Yaniv Yann Yannic Yannick Yannik Yaraslaŭ Yarin
Yasin Yasmin Yasmine Yassin Yasuhiro Yasuhito Yasuyuki Yayoi Yağmur Ye-jun Yegor Yekaterina Yelena Yelizaveta
Yelyzaveta Yerasyl Yishan Ylermi Ylva Yngve Yoana Yoann Yohan Yohann Yolanda Yonatan Yong Yorgos Yosef Yoshihiro
Yoshiko Yoshinobu Yoshio Yoshiyuki Yousef Youssef Yrjänä Yrjö Yrsa Yui Yuina Yuka Yuki Yukio Yulia Yumiko Yun-seo Yuna
Yuqin Yuri Yusif Yusuf Yutaka Yuuma Yuval Yvan Yves Yvonne Yōhei Yōko Yōsuke Yū Yūichi Yūji Yūka Yūki Yūko Yūsuke Yūta
Yūto Yūzō Zach Zacharias Zachary Zack Zahid Zahra Zaida Zainab Zak Zakaria Zala Zane Zara Zaynab Zbigniew Zbyněk Zdeněk
Zdzisław Zedong Zehra Zeinab Zeynab Zeynep Ziggy Zinedine Zinédine Zlata Zlatan Zoe Zofia Zoltán Zoran Zoé Zoë Zsigmond
Zsolt Zsófia Zubayr Zuzana Zuzanna Zvonimir Zygmunt Àlex Ádám Ágnes Ákos Álex Álvaro Ángel Ánte Árpád Åge Åke Åsa Åse
Èric Édouard Élie Élisabeth Élodie Émile Éric Étienne Éva Ísabel Ísabella Íñigo Ólafur Óscar Ödön Ömer Örjan Östen
Øystein Øyvind Ülle Ülo Đorđe Đura Đuro İsmail Ľubomír Łukasz Şerife Ştefan Šime Žan Žanna Žarko Željko Žiga Ștefan
`;
