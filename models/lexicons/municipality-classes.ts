/**
 * Municipalities by Statistics Finland's classes (statistical grouping of municipalities): urban, and rural. Only those
 * known for sure; where a name is in neither list the class is not known to us. Facts (stat.fi).
 */
export const municipalityClasses = {
  urban:
    'Espoo Hanko Harjavalta Heinola Helsinki Hyvinkää Hämeenlinna Iisalmi Imatra Joensuu Jyväskylä Järvenpää Kaarina Kajaani ' +
    'Kauniainen Kemi Kempele Kerava Kokkola Kotka Kouvola Kuopio Lahti Lappeenranta Maarianhamina Mikkeli Naantali Nokia Oulu ' +
    'Pietarsaari Pirkkala Pori Porvoo Raahe Raisio Rauma Riihimäki Rovaniemi Savonlinna Seinäjoki Tampere Tornio Turku Tuusula ' +
    'Vaasa Valkeakoski Vantaa Varkaus',
  rural:
    'Enontekiö Halsua Hyrynsalmi Inari Isojoki Juuka Kaavi Karijoki Kinnula Kivijärvi Kustavi Kyyjärvi Lestijärvi Luhanka Merijärvi ' +
    'Multia Pelkosenniemi Perho Posio Puolanka Punkalaidun Puumala Pyhäranta Rautavaara Ristijärvi Salla Savukoski Soini Taivalkoski ' +
    'Tervo Utajärvi Utsjoki Vesanto Vieremä Sulkava Rääkkylä Tuusniemi Pertunmaa Enonkoski Kihniö',
} as const;
