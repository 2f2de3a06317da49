import type { Language, Localized } from '../../types.ts';

/** Words that every format prints around the blocks. */
export const words = {
  contents: { fi: 'Sisällys', sv: 'Innehåll', en: 'Contents' },
  skip: { fi: 'Siirry sisältöön', sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  numbers: { fi: 'Luvut taulukkona', sv: 'Siffrorna som tabell', en: 'The numbers as a table' },
  limit: { fi: 'Rajoitus', sv: 'Begränsning', en: 'Limit' },
  howToRead: { fi: 'Lukuohje', sv: 'Läsanvisning', en: 'How to read' },
  behind: { fi: 'Jutut lukujen takana', sv: 'Artiklarna bakom talen', en: 'The articles behind the numbers' },
  leftToScreen: {
    fi: 'Paperilla eivät ole kuvioiden luvut taulukkoina eivätkä jutut lukujen takana: ne ovat HTML-sivulla ja CSV-tiedostoissa.',
    sv: 'På papper står varken diagrammens siffror som tabeller eller artiklarna bakom talen: de finns på HTML-sidan och i CSV-filerna.',
    en: 'Not on paper are the numbers of the charts as tables and the articles behind the numbers: they are on the HTML page and in the CSV files.',
  },
  limits: { fi: 'Mitä luvut eivät kerro', sv: 'Vad siffrorna inte säger', en: 'What the numbers do not say' },
  meanings: { fi: 'Mitä sanat tarkoittavat', sv: 'Vad orden betyder', en: 'What the words mean' },
  versions: { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  counted: { fi: 'Luvut', sv: 'Siffror', en: 'Numbers' },
  written: { fi: 'Laadittu', sv: 'Sammanställd', en: 'Written' },
  software: { fi: 'Ohjelma', sv: 'Program', en: 'Software' },
  codebook: { fi: 'Koodikirja', sv: 'Kodbok', en: 'Codebook' },
  interval: { fi: '95 %:n väli', sv: '95 % intervall', en: '95% interval' },
  none: { fi: 'Ei yhtään.', sv: 'Inga.', en: 'None.' },
  gap: {
    fi: '– tarkoittaa, ettei tietoa ole',
    sv: '– betyder att uppgift saknas',
    en: '– means not known',
  },
  collectionGap: { fi: 'Aukko keruussa', sv: 'Lucka i insamlingen', en: 'Gap in the collection' },
} as const satisfies Readonly<Record<string, Localized>>;

export const byWords = {
  day: { fi: 'päivittäin', sv: 'per dag', en: 'by day' },
  week: { fi: 'viikoittain', sv: 'per vecka', en: 'by week' },
  month: { fi: 'kuukausittain', sv: 'per månad', en: 'by month' },
  quarter: { fi: 'neljännesvuosittain', sv: 'per kvartal', en: 'by quarter' },
  year: { fi: 'vuosittain', sv: 'per år', en: 'by year' },
} as const satisfies Readonly<Record<string, Localized>>;

export const inLanguage = {
  fi: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  sv: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  en: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
} as const satisfies Readonly<Record<Language, Localized>>;
