import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Language } from '../types.ts';

export interface DetectedLanguage {
  readonly language: Language | 'other';
  /** False for a text too short or too mixed to tell. */
  readonly reliable: boolean;
}

interface Eld {
  readonly setLanguageSubset: (languages: readonly string[]) => unknown;
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean };
}

/** What Finnish media publish in, and the neighbours that are taken for them. */
const considered = [
  'fi',
  'sv',
  'en',
  'et',
  'no',
  'da',
  'is',
  'de',
  'nl',
  'fr',
  'es',
  'it',
  'ru',
  'uk',
  'ar',
  'so',
  'pl',
];

let eld: Eld | undefined;

/** Loaded when the first unclear text comes: 0.25 s and some 70 MB. */
function detector(): Eld {
  if (!eld) {
    const file = fileURLToPath(import.meta.resolve('eld/extrasmall'));
    const module: { readonly eld: Eld } = createRequire(import.meta.url)(file);
    eld = module.eld;
    eld.setLanguageSubset(considered);
  }
  return eld;
}

/**
 * The language of a text. Clear cases are told by words, endings and letters; where these leave doubt, eld's n-grams
 * have a vote too. What is said between quotation marks counts only where what stands around it does not tell, and names (words with
 * a capital inside a sentence) count little: an article that quotes or names in English stays what it is.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const { own, quoted } = apart(text.slice(0, 2_000));
  const votes = wordVotes(own.slice(0, 400));
  // A quotation in another language does not count where the words around it speak clearly.
  const ownIsTelling = winner(votes, 1.2, 2) !== undefined;
  if (quoted !== '' && !ownIsTelling) {
    const said = wordVotes(quoted.slice(0, 400));
    for (const language of candidates) votes[language] += 0.4 * said[language];
  }
  const clear = winner(votes, 2.2, 4);
  if (clear) return { language: clear, reliable: true };
  const found = detector().detect((ownIsTelling ? own : text).slice(0, 400));
  const guess = isOurs(found.language) ? found.language : 'other';
  const isReliable = found.isReliable();
  const weight = isReliable ? 1.5 : 0.9;
  // A row of names looks like any language.
  votes[guess] += guess === 'other' && capitals(own) > 0.4 ? weight / 2 : weight;
  const best = winner(votes, 0, 1) ?? guess;
  return { language: best, reliable: (isReliable && best === guess) || votes[best] >= 2.5 };
}

const candidates = ['fi', 'sv', 'en', 'other'] as const;

type Votes = Record<Language | 'other', number>;

const isOurs = (language: string): language is Language => language === 'fi' || language === 'sv' || language === 'en';

/** The language with the most votes, when it has at least `least` of them and `times` as many as the next. */
function winner(votes: Votes, least: number, times: number): Language | 'other' | undefined {
  let first: Language | 'other' = 'fi';
  for (const language of candidates) if (votes[language] > votes[first]) first = language;
  if (votes[first] <= 0 || votes[first] < least) return undefined;
  return candidates.every((language) => language === first || votes[first] > votes[language] * times)
    ? first
    : undefined;
}

const quotation = /[”“"»«][^”“"»«\n]{4,}[”“"»«]/g;

/** A text without its quotations, and these; a text that is nearly all quotation is its own. */
function apart(text: string): { readonly own: string; readonly quoted: string } {
  if (!/[”“"»«]/.test(text)) return { own: text, quoted: '' };
  const own = text.replace(quotation, ' ');
  if (!hasThreeWords(own)) return { own: text, quoted: '' };
  return { own, quoted: (text.match(quotation) ?? []).join(' ') };
}

function hasThreeWords(text: string): boolean {
  const word = /\p{L}{2,}/gu;
  return word.test(text) && word.test(text) && word.test(text);
}

const capitals = (text: string) =>
  (text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) / Math.max(1, text.match(/\p{L}+/gu)?.length ?? 0);

/** Words that only one of the considered languages has, and that hardly a sentence does without. */
const telling: Readonly<Record<Language | 'other', ReadonlySet<string>>> = {
  fi: words(
    'että oli ovat myös mutta joka jonka jotka sekä niin mukaan jos kuin vain olla ollut tämä tämän sitä hänen hän mitä',
    'sanoo kertoo kertoi sanoi nyt jo voi näin miksi suomen suomessa joita joiden eivät eikä tai kun vuoden vielä ovat',
    'löi voitti sai saa saivat ajoi kävi antoi teki tekee tulee jatkaa jäi jää vei vie nousi putosi kuoli hävisi kaatoi',
    'minkä kuka mikä missä mistä miten tästä siitä sen se ne nämä tuo tuli oma oman omien jälkeen kanssa ennen yli viime',
    'ensi uusi uuden uudet kaikki olet olen minä sinä me te kuvat video näistä tässä tällainen täällä paljastaa paljasti',
    'poliisi mies nainen vanha nuori suomalainen ruotsin venäjän tähti ja ei kova uskomaton upea',
  ),
  sv: words(
    'och är från inte att också än bara något några för till vid genom utan många mycket hur vad jag',
    'ska skall ett hon honom henne deras sina blir vara varit säger sade sedan eller när då där här nu',
    'nya över alla allt varför vilket vilka sverige svenska svensk finländska finlands denna dessa säga tycker',
  ),
  en: words(
    'the of and with that from was were has have been their which said who will this are they would by it its',
    'you your my not what when how does did but there can could should his she he about after more than into our us',
    "don’t don't i’m i'm it’s it's isn’t isn't says finnish immigration",
  ),
  other: words(
    // Estonian
    'ning mis kui oma ole oli_ ka aga kes kelle see seda selle et ta nad saab sai_ pole oleks mida kus juba veel kuid',
    'aasta aastat vastu eest üle peale pärast poole kuidas palju kaks kolm inimest soome eesti uus uue tänu siis või',
    // Norwegian and Danish
    'ikke jeg og til af fra etter efter_ men hun ble bli hva hvor hvem hvorfor være har_ nå skal seg sig_ noe noen mye',
    'også_ bare_ dette mellom uten flere mange meget hvad hvordan kun nogle noget efteråret ved ud op ind får_ må kr',
    'innvandring indvandring flyktninger flygtninge regjeringen ministeren_ kommunene kommunerne norge danmark år_ at',
    // German, Dutch, French, Spanish, Italian, Somali
    'und der die das nicht ist ein eine den_ zu auf für_ mit sich wird het een van niet zijn voor op_ naar wordt les le',
    'la los las el del que una por para con il di che per sono gli des du_ est pas une dans dei della ay oo ka_ waa iyo waxay ku u',
  ),
};

/** Words that Swedish, Norwegian and Danish share. */
const nordic = words(
  'som på av med efter vi er dem blev var en i de den det om mot under har kan du han man ny nytt men år tips grupper',
);
const otherEnding = /(?:ninger|ingerne|heden|hed|ene|erne|ede)$/;

/** English words that Norwegian, Danish, Dutch or German have too. */
const weakEnglish = words(
  'in is to for at as an or if do me we so no up new one all over just get her out be like i go',
);

const finnishEnding =
  /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|inen|minen|iset|isen|ista|istä|iin|een|v[aä]t|taan|tään|nut|nyt|tt[aä]|[aä][aä]|uu|yy|öö|jen|ien|oita|öitä|sia|siä|kaan|kään|nsa|nsä|isi|itti|utti|ytti|uksen|yksen|udesta|n[eé]|oi|uu|kin)$/;
/** Cases of names: `Unitedille`, `Flyersin`, `NHL:ssä`. */
const finnishNameEnding = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|iin|ssin|rsin|sin|nin|lin|rin|kin|din|tin|ien|oon|een)$/;
const swedishEnding =
  /(?:ningen|ningar|ningarna|ligt|arna|erna|orna|ande|isk|iska|heten|lighet|ade|ades|tion|ationen)$/;
/** Beginnings that Norwegian and Danish spell otherwise. */
const swedishBeginning = /^(?:mass)?(?:invandr|flykting|asyls|svensk|medborg|uppehå|myndighe|rätt|människ)/;
const doubleVowel = /aa|ää|ii|uu|yy|ee|öö|uo|yö|äi|öi|äy/;
/** Letters that speak against the three: Estonian, Norwegian, Danish, Icelandic, German, Polish, Turkish, other scripts. */
const foreignLetters = /[õüæøßðþñłżźśćęąğışçěřžčůėųūīļķņ]/;
const foreignScript = /[\u0370-\u1FFF\u3040-\u9FFF]/;

/** What each telling word says, made from the lists above. */
const evidence = new Map<string, Votes>();
for (const language of candidates) for (const word of telling[language]) tell(word, { [language]: 1 });
for (const word of nordic) tell(word, { sv: 0.4, other: 0.25 });
for (const word of weakEnglish) tell(word, { en: 0.35 });
tell('on', { fi: 0.35 });
// No other language has it, and hardly a Swedish sentence is without it.
tell('och', { sv: 1 });

function tell(word: string, votes: Partial<Votes>): void {
  const known = evidence.get(word) ?? { fi: 0, sv: 0, en: 0, other: 0 };
  evidence.set(word, {
    fi: known.fi + (votes.fi ?? 0),
    sv: known.sv + (votes.sv ?? 0),
    en: known.en + (votes.en ?? 0),
    other: known.other + (votes.other ?? 0),
  });
}

/** Votes after which the rest of a text need not be read when nearly all go one way. */
const enough = 7;
const wordOrEnd = /[\p{L}\p{M}’']+(?::\p{L}+)?|[.!?:–\n]/gu;

/** Evidence from the words of a text, one vote a telling word; halves and less where it is weaker. */
function wordVotes(text: string): Votes {
  const votes: Votes = { fi: 0, sv: 0, en: 0, other: 0 };
  if (foreignScript.test(text)) votes.other += 4;
  const hasForeignLetters = foreignLetters.test(text.toLowerCase());
  let begin = true;
  let swedishLetters = 0;
  for (const [word] of text.matchAll(wordOrEnd)) {
    if (word.length === 1 && '.!?:–\n'.includes(word)) {
      begin = true;
      continue;
    }
    const form = word.toLowerCase();
    const inName = form !== word && !begin;
    begin = false;
    if (hasForeignLetters && foreignLetters.test(form)) {
      votes.other += form !== word ? 0.4 : 1.2;
      continue;
    }
    const told = evidence.get(form);
    if (told) {
      const weight = inName ? 0.3 : 1;
      for (const language of candidates) votes[language] += weight * told[language];
      if (winner(votes, enough, 6)) break;
    } else if (inName) {
      if (form.length > 5 && finnishNameEnding.test(form)) votes.fi += 0.4;
    } else {
      voteByShape(form, votes);
      if (/[äö]/.test(form) && !/[äö].*[äöy]|[äö]$/.test(form)) swedishLetters += 1;
    }
  }
  if (votes.fi < 1 && swedishLetters > 0) votes.sv += 0.7 * Math.min(2, swedishLetters);
  return votes;
}

/** What the endings and letters of a word on no list say. */
function voteByShape(form: string, votes: Votes): void {
  const { length } = form;
  if (form.includes('å')) votes.sv += 0.3;
  if (length > 5 && otherEnding.test(form)) votes.other += 0.4;
  // Letters that no Finnish word of its own has, and hardly a Swedish one.
  if (/[qxwcz]|[sd]h/.test(form)) return;
  if (length > 5 && finnishEnding.test(form)) votes.fi += 0.8;
  else if (length > 3 && doubleVowel.test(form) && /[aeiouyäön]$/.test(form)) votes.fi += 0.5;
  else if (swedishBeginning.test(form)) votes.sv += 1;
  else if (length > 5 && swedishEnding.test(form)) votes.sv += 0.5;
  else if (length > 4 && form.endsWith('ar')) votes.sv += 0.3;
  else if (length > 4 && /(?:[uyäöi]n|isti|[aouy]si)$/.test(form)) votes.fi += 0.35;
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).filter((word) => !word.endsWith('_')));
}
