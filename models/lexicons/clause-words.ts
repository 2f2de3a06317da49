/** Small words around subjects, own list: what is a preposition, a determiner, no subject, no source. */

export const prepositions =
  /^(of|at|from|in|by|about|with|for|to|on|over|under|against|i|vid|på|från|av|för|om|till|hos|med|mot|åt|enligt|than|as|inför|efter|after|before|during)$/;
export const determiners =
  /^(the|a|an|den|det|de|en|ett|min|mitt|mina|vår|vårt|våra|my|its|their|his|her|hans|hennes|deras|sin|our|their)$/;

/** Finnish words without an ending that are no subjects: adverbs, particles, other verbs. */
export const noSubject =
  /^(myös|nyt|silti|vielä|sitten|jo|taas|heti|aina|ei|eikä|eivät|ja|sekä|mutta|kuitenkin|lisäksi|siis|puolestaan|kun|jos|koska|vaikka|tänään|eilen|maanantaina|jälkeen|ennen|yhä|juuri|vain|lähes|noin|yli|on|oli|ovat|olivat|voi|pitää|ne|se|tämä|nämä|kaikki|jotka|joka|mikä|mitä|kuin|niin|näin|samalla|hyvin|erittäin|aiemmin|torstaina|perjantaina|tiistaina|keskiviikkona|lauantaina|sunnuntaina|tai|että|ettei|asiasta|kyllä|ehkä|muun|muassa|toisaalta|siitä|siksi|tuolloin|uudelleen|äsken|äskettäin|hieman|lopulta|suoraan|ääneen|yleensä|usein|kirjallisesti|sähköpostitse|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|sata|tuhat|puolet|.*sti|.*tse|.*lla|.*llä|.*ssa|.*ssä|.*sta|.*stä|.*lle|.*lta|.*ltä|.*ksi|.*inen)$/;
export const someone = /^(eräs|yksi|moni|muuan|joku|toinen|kolmas|useampi|en|ett|one|another|a|an|some)$/;

/** Swedish and English words that name no speaker: objects, times. */
export const noPerson =
  /^(mig|dig|oss|honom|henne|sig|me|us|him|them|veckan|året|dagen|månaden|morgonen|kvällen|week|month|year|men|inte|också|dock|även|svaret|senare|later|yesterday|today|igår|idag)$/;

/** What stands before "mukaan" and speaks for nobody: "sopimuksen mukaan". */
export const noSource =
  /^(sen|tämän|sopimuksen|lain|tarpeen|mahdollisuuksien|perinteen|ohjeiden|asetuksen|säännön|tavan|pykälän|suunnitelman|aikataulun|tilanteen|kysynnän|esityksen|ehdotuksen|mallin|iän|luvan)$/;

export const dayOrMonth =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
