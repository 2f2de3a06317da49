import type { Localized } from '../../types.ts';
import { measureName } from './labels.ts';

/** Why something was not read, imported or coded, by the code that the store keeps; scripts read the code. */
const reasons: Readonly<Record<string, Localized>> = {
  // Pages that are no article.
  no_text: { fi: 'ei tekstiä', sv: 'ingen text', en: 'no text' },
  not_an_article: { fi: 'ei ole juttu', sv: 'är ingen artikel', en: 'not an article' },
  consent_wall: {
    fi: 'jutun edessä on evästekysely',
    sv: 'en fråga om kakor är i vägen',
    en: 'cookie consent in the way',
  },
  bot_wall: { fi: 'sivusto torjuu ohjelmat', sv: 'webbplatsen spärrar program', en: 'the site turns programs away' },
  error_page: { fi: 'virhesivu jutun paikalla', sv: 'en felsida i artikelns ställe', en: 'an error page in its place' },
  login_page: { fi: 'kirjautumissivu', sv: 'inloggningssida', en: 'login page' },
  gallery: { fi: 'kuvasarja ilman juttua', sv: 'bildserie utan artikel', en: 'pictures without an article' },
  video: { fi: 'video ilman juttua', sv: 'video utan artikel', en: 'video without an article' },
  live_blog: { fi: 'hetki hetkeltä -seuranta', sv: 'direktrapportering', en: 'live blog' },
  not_html: { fi: 'ei ole verkkosivu', sv: 'är ingen webbsida', en: 'not a web page' },
  // Pages that are not for us to read.
  robots_disallow: { fi: 'robots.txt kieltää', sv: 'robots.txt förbjuder det', en: 'robots.txt forbids it' },
  mining_reserved: {
    fi: 'julkaisija kieltää tiedonlouhinnan',
    sv: 'utgivaren förbjuder datautvinning',
    en: 'the publisher reserves text and data mining',
  },
  private_address: { fi: 'sisäverkon osoite', sv: 'adress i ett internt nät', en: 'address within a private network' },
  other_host: { fi: 'ohjaa toiselle sivustolle', sv: 'leder till en annan webbplats', en: 'leads to another site' },
  front_page: { fi: 'etusivu', sv: 'förstasida', en: 'front page' },
  skipped: {
    fi: 'julkaisun rajaus ohittaa',
    sv: 'mediets avgränsning utesluter',
    en: 'the outlet’s rules leave it out',
  },
  // The server and the way to it.
  gone: { fi: 'sivua ei enää ole', sv: 'sidan finns inte längre', en: 'the page is gone' },
  timeout: { fi: 'ei vastausta ajoissa', sv: 'inget svar i tid', en: 'no answer in time' },
  dns_failure: {
    fi: 'palvelimen nimeä ei löydy',
    sv: 'serverns namn hittas inte',
    en: 'the server’s name is not found',
  },
  unreachable: { fi: 'palvelimeen ei saa yhteyttä', sv: 'servern kan inte nås', en: 'the server cannot be reached' },
  connection_failure: { fi: 'yhteys katkesi', sv: 'förbindelsen bröts', en: 'the connection broke' },
  tls_failure: { fi: 'varmenne ei kelpaa', sv: 'certifikatet duger inte', en: 'the certificate is not valid' },
  robots_unreachable: { fi: 'robots.txt ei vastaa', sv: 'robots.txt svarar inte', en: 'robots.txt does not answer' },
  host_paused: { fi: 'palvelin pyysi taukoa', sv: 'servern bad om en paus', en: 'the server asked for a pause' },
  empty_answer: { fi: 'tyhjä vastaus', sv: 'tomt svar', en: 'empty answer' },
  no_http_response: { fi: 'ei ole HTTP-vastaus', sv: 'är inget HTTP-svar', en: 'not an HTTP answer' },
  bad_encoding: { fi: 'vastauksen pakkaus on rikki', sv: 'svarets komprimering är trasig', en: 'damaged compression' },
  unknown_encoding: { fi: 'tuntematon pakkaus', sv: 'okänd komprimering', en: 'unknown compression' },
  bad_redirect: {
    fi: 'ohjaa osoitteeseen, jota ei ole',
    sv: 'leder till en ogiltig adress',
    en: 'leads to no address',
  },
  redirect_loop: { fi: 'ohjaukset kiertävät kehää', sv: 'omdirigeringar i cirkel', en: 'redirects in a circle' },
  too_many_redirects: { fi: 'liian monta ohjausta', sv: 'för många omdirigeringar', en: 'too many redirects' },
  // Too much for the reader, by accident or on purpose.
  too_large: { fi: 'liian suuri', sv: 'för stor', en: 'too large' },
  too_long: { fi: 'liian pitkä', sv: 'för lång', en: 'too long' },
  headers_too_large: { fi: 'otsakkeet liian pitkiä', sv: 'för långa rubrikfält', en: 'headers too long' },
  page_too_costly: { fi: 'sivun luku vei liikaa', sv: 'sidan krävde för mycket', en: 'took too much to read' },
  hostile_shape: {
    fi: 'rakenne epäilyttävän raskas',
    sv: 'misstänkt tung struktur',
    en: 'suspiciously heavy structure',
  },
  hostile_entities: { fi: 'vaarallista XML:ää', sv: 'farlig XML', en: 'dangerous XML' },
  // Feeds and sitemaps.
  not_a_feed: { fi: 'ei ole syöte', sv: 'är inget flöde', en: 'not a feed' },
  not_ordinary: { fi: 'tavaton syöte', sv: 'ovanligt flöde', en: 'unusual feed' },
  not_a_sitemap: { fi: 'ei ole sivukartta', sv: 'är ingen webbplatskarta', en: 'not a sitemap' },
  no_sitemap: { fi: 'ei sivukarttaa', sv: 'ingen webbplatskarta', en: 'no sitemap' },
  no_entries: { fi: 'ei yhtään linkkiä', sv: 'inga länkar', en: 'no links in it' },
  only_newest: { fi: 'vain uusimmat luettiin', sv: 'bara de nyaste lästes', en: 'only the newest were read' },
  cut_off: { fi: 'katkeaa kesken', sv: 'bryts av', en: 'breaks off' },
  // Rows and files of imports.
  bad_url: { fi: 'osoite ei kelpaa', sv: 'ogiltig adress', en: 'not a web address' },
  bad_date: { fi: 'päivä ei kelpaa', sv: 'ogiltigt datum', en: 'date cannot be read' },
  future_date: { fi: 'päivä on tulevaisuudessa', sv: 'datum i framtiden', en: 'date in the future' },
  bad_access: { fi: 'tuntematon saatavuus (access)', sv: 'okänd tillgång (access)', en: 'unknown access' },
  bad_field: { fi: 'kentän sisältö ei kelpaa', sv: 'ogiltigt fält', en: 'a field is not valid' },
  no_outlet: { fi: 'julkaisu puuttuu', sv: 'mediet saknas', en: 'names no outlet' },
  column_count: { fi: 'väärä määrä sarakkeita', sv: 'fel antal kolumner', en: 'wrong number of columns' },
  bad_quotes: { fi: 'lainausmerkit sekaisin', sv: 'citattecken i oordning', en: 'quotes out of order' },
  stray_quote: { fi: 'irrallinen lainausmerkki', sv: 'ett löst citattecken', en: 'a stray quote' },
  open_quote: { fi: 'lainausmerkki jää auki', sv: 'ett öppet citattecken', en: 'a quote is never closed' },
  bad_json: { fi: 'virheellinen JSON', sv: 'ogiltig JSON', en: 'not valid JSON' },
  broken_gzip: { fi: 'pakattu tiedosto on rikki', sv: 'den packade filen är trasig', en: 'the packed file is damaged' },
  broken_parquet: { fi: 'Parquet-rivi on rikki', sv: 'Parquet-raden är trasig', en: 'the Parquet row is damaged' },
  broken_record: { fi: 'arkiston tietue on rikki', sv: 'arkivposten är trasig', en: 'the archived record is damaged' },
  // The program itself.
  unexpected: { fi: 'odottamaton virhe', sv: 'oväntat fel', en: 'unexpected error' },
  broke_down: { fi: 'vaihe keskeytyi virheeseen', sv: 'steget avbröts av ett fel', en: 'the step broke down' },
};

const answers: Readonly<Record<string, Localized>> = {
  '401': { fi: 'vaatii kirjautumisen', sv: 'kräver inloggning', en: 'asks for a login' },
  '402': { fi: 'vaatii maksun', sv: 'kräver betalning', en: 'asks for payment' },
  '403': { fi: 'palvelin kieltää', sv: 'servern nekar', en: 'the server forbids it' },
  '429': { fi: 'liikaa pyyntöjä', sv: 'för många förfrågningar', en: 'too many requests' },
  '451': { fi: 'estetty lain nojalla', sv: 'spärrad enligt lag', en: 'withheld by law' },
};
const serverError = { fi: 'palvelimen virhe', sv: 'fel på servern', en: 'server error' } as const;
const otherAnswer = {
  fi: 'palvelin ei antanut sivua',
  sv: 'servern gav ingen sida',
  en: 'the server gave no page',
} as const;
const notMeasured = { fi: 'mittari ei toiminut', sv: 'måttet fungerade inte', en: 'the measure failed' } as const;

/** The reason in words; of a code that nobody has put into words, the code as words. */
export function failureReason(code: string, language: keyof Localized): string {
  const status = /^http_(\d+)$/.exec(code)?.[1];
  if (status !== undefined) {
    const answer = answers[status] ?? (status.startsWith('5') ? serverError : otherAnswer);
    return `${answer[language]} (HTTP ${status})`;
  }
  const annotator = /^annotator_(.+)$/.exec(code)?.[1];
  if (annotator !== undefined) return `${notMeasured[language]}: ${measureName(annotator, annotator, language)}`;
  return reasons[code]?.[language] ?? code.replaceAll('_', ' ');
}
