import type { Language } from '../types.ts';
import { createFormTable } from './form-table.ts';
import { inSmallLetters } from './letters.ts';

/** What single words tell of the language of a text. */

export const candidates = ['fi', 'sv', 'en', 'other'] as const;

export type Votes = Record<Language | 'other', number>;

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
export const foreignScript = /[\u0370-\u1FFF\u3040-\u9FFF]/;

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

/** What a word on no list says by its letters: an å, an ending of other languages, and one of the `shapes`. */
const letterBits = { ring: 1, other: 2 } as const;
const shapes = {
  none: 0,
  finnishEnding: 4,
  doubleVowel: 8,
  swedishBeginning: 12,
  swedishEnding: 16,
  swedishPlural: 20,
  finnishStem: 24,
} as const;
const shapeBits = 28;

function shapeOf(form: string): number {
  const { length } = form;
  const letters =
    (form.includes('å') ? letterBits.ring : 0) + (length > 5 && otherEnding.test(form) ? letterBits.other : 0);
  return letters + innerShape(form, length);
}

function innerShape(form: string, length: number): number {
  // Letters that no Finnish word of its own has, and hardly a Swedish one.
  if (/[qxwcz]|[sd]h/.test(form)) return shapes.none;
  if (length > 5 && finnishEnding.test(form)) return shapes.finnishEnding;
  if (length > 3 && doubleVowel.test(form) && /[aeiouyäön]$/.test(form)) return shapes.doubleVowel;
  if (swedishBeginning.test(form)) return shapes.swedishBeginning;
  if (length > 5 && swedishEnding.test(form)) return shapes.swedishEnding;
  if (length > 4 && form.endsWith('ar')) return shapes.swedishPlural;
  if (length > 4 && /(?:[uyäöi]n|isti|[aouy]si)$/.test(form)) return shapes.finnishStem;
  return shapes.none;
}

function voteByShape(seen: number, votes: Votes): void {
  if (seen & letterBits.ring) votes.sv += 0.3;
  if (seen & letterBits.other) votes.other += 0.4;
  const shape = seen & shapeBits;
  if (shape === shapes.finnishEnding) votes.fi += 0.8;
  else if (shape === shapes.doubleVowel) votes.fi += 0.5;
  else if (shape === shapes.swedishBeginning) votes.sv += 1;
  else if (shape === shapes.swedishEnding) votes.sv += 0.5;
  else if (shape === shapes.swedishPlural) votes.sv += 0.3;
  else if (shape === shapes.finnishStem) votes.fi += 0.35;
}

/** Beside the shape: printed in small letters, letters of other languages, a case of a name, a Swedish ä or ö. */
const seenBits = { small: 32, foreign: 64, nameInCase: 128, swedishLetter: 256 } as const;

/** What is seen of the printed words met lately; all are forgotten when it is full. */
const remembered = 65_536;
const table = createFormTable(remembered);
const seenOf = new Uint16Array(remembered);
/** Number of the word's votes in `tellingVotes` plus one, 0 for a word on no list. */
const tellingOf = new Uint16Array(remembered);
const tellingVotes = [...evidence.values()];
const tellingNumbers = new Map([...evidence.keys()].map((word, at) => [word, at + 1]));

function numberOf(text: string, start: number, end: number): number {
  const known = table.find(text, start, end);
  if (known >= 0) return known;
  if (table.size() >= remembered) {
    table.clear();
    table.find(text, start, end);
  }
  const word = text.slice(start, end);
  const form = inSmallLetters(word);
  const number = table.add();
  tellingOf[number] = tellingNumbers.get(form) ?? 0;
  seenOf[number] =
    shapeOf(form) +
    (form === word ? seenBits.small : 0) +
    (foreignLetters.test(form) ? seenBits.foreign : 0) +
    (form.length > 5 && finnishNameEnding.test(form) ? seenBits.nameInCase : 0) +
    (/[äö]/.test(form) && !/[äö].*[äöy]|[äö]$/.test(form) ? seenBits.swedishLetter : 0);
  return number;
}

/** What the word between two places of a text adds to the votes, and whether it has a Swedish ä or ö, or is on a list. */
export function voteOf(
  text: string,
  start: number,
  end: number,
  begins: boolean,
  votes: Votes,
): 'told' | 'swedish' | '' {
  const number = numberOf(text, start, end);
  const seen = seenOf[number] ?? 0;
  const isSmall = (seen & seenBits.small) !== 0;
  const inName = !isSmall && !begins;
  if (seen & seenBits.foreign) {
    votes.other += isSmall ? 1.2 : 0.4;
    return '';
  }
  const told = tellingVotes[(tellingOf[number] ?? 0) - 1];
  if (told) {
    const weight = inName ? 0.3 : 1;
    votes.fi += weight * told.fi;
    votes.sv += weight * told.sv;
    votes.en += weight * told.en;
    votes.other += weight * told.other;
    return 'told';
  }
  if (inName) {
    if (seen & seenBits.nameInCase) votes.fi += 0.4;
    return '';
  }
  voteByShape(seen, votes);
  return seen & seenBits.swedishLetter ? 'swedish' : '';
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).filter((word) => !word.endsWith('_')));
}
