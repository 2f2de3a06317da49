import { defineAnnotator } from '../../src/annotate/annotator.ts';
import type { Document, Token, Word } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import { type Annotation, type Language, languages } from '../../src/types.ts';
import firstNames from '../lexicons/first-names.ts';
import surnames from '../lexicons/surnames.ts';
import { isFirstName, isSurname, surnameOf } from '../names/base-forms.ts';
import { type Gazetteer, gazetteer, type PlaceForm } from '../names/gazetteer.ts';

/** A word that makes the name before it a place: "Salon kaupunki", "Rauman telakalla". */
const placeNoun =
  /^(kaupun|kunta|kunnan|kunnassa|kunnal|seudu|seutu|keskust|vastaanottokesku|poliisi|käräjäoik|hovioik|hallinto-oik|asema|satam|raja|koulu|lukio|sairaal|läänis|telak|tehta|tehdas|vankila|lentokent|torilla|torin|kirkko|kirkon|moskeij|kunnanjoht|kaupunginjoht|valtuusto|asukka|alue|yliopisto|kampus|yksik|toimipist|palvelu|lähiö|ostoskesku|metroasem|stad|kommun|tingsrätt|city|town|municipal|residents|district|reception|border)/;
/** "Helsingin Sanomat", "Pori Jazz" are no places. */
const newspaper =
  /^(Sanom|Uutis|Seutu|Times|Lehti|Lehde|Yliopisto-leh|Jazz|Cup|Games|Areena|Arena|Energia|Open|Festival)/;
const prepositions = new Set([
  'i',
  'från',
  'till',
  'in',
  'from',
  'to',
  'near',
  'at',
  'nära',
  'utanför',
  'of',
  'across',
  'between',
  'mellan',
  'outside',
  'inside',
  'via',
  'into',
]);

/** The place that a printed word names, without its case colon or apostrophe. */
function placeNamed(text: string, forms: Gazetteer['forms']): PlaceForm | undefined {
  return forms.get(/[:’']/.test(text) ? text.replace(/[:’'].*$/, '') : text);
}

/** Place names of a language, and which words can be or begin one: hardly one does. */
interface PlaceTable extends Gazetteer {
  readonly mayBe: (word: Word) => boolean;
}

function placeTable(language: Language): PlaceTable {
  const { forms, beginnings } = gazetteer(language);
  const mayBe = wordAnswers(({ text }) => beginnings.has(text) || placeNamed(text, forms) !== undefined);
  return { forms, beginnings, mayBe };
}

function placesIn(document: Document, { forms, beginnings, mayBe }: PlaceTable): Annotation[] {
  const found: Annotation[] = [];
  const starts = new Set(document.sentences.map(({ firstToken }) => firstToken));
  for (let index = 0; index < document.tokens.length; index += 1) {
    const token = document.tokens[index] as Token;
    const first = token.text.charCodeAt(0);
    // Capitals only: A–Z and beyond ASCII.
    if (!token.isWord || (first > 90 && first < 192) || !mayBe(token.word)) continue;
    let last = index;
    let form: PlaceForm | undefined;
    if (beginnings.has(token.text)) {
      for (let to = index + 1; to <= index + 3 && !form; to += 1) {
        const end = document.tokens[to]?.end;
        if (end !== undefined) form = forms.get(document.text.slice(token.start, end));
        if (form) last = to;
      }
    }
    form ??= placeNamed(token.text, forms);
    if (!form || newspaper.test(document.tokens[last + 1]?.text ?? '')) continue;
    if (document.language !== 'other' && isPersonsName(document.tokens, index, last, document.language)) continue;
    if (!saysPlace(document.tokens, index, last, form, starts.has(index))) continue;
    const { name, region, country, kind, settlement } = form.place;
    const span = { start: token.start, end: (document.tokens[last] as Token).end };
    found.push({
      label: region ?? country,
      score: 1,
      span,
      evidence: [span],
      detail: { name, region, country, kind, settlement },
    });
    index = last;
  }
  return found;
}

/**
 * Salo, Lahti, Soini, Nokia, Jordan: a place noun after or a preposition before decides; then what the name is besides a
 * place says which forms are clear by themselves (gazetteer.ts).
 */
function saysPlace(
  tokens: readonly Token[],
  index: number,
  last: number,
  { place, local }: PlaceForm,
  beginsSentence: boolean,
): boolean {
  if (place.ambiguity === 'none') return true;
  const before = tokens[index - 1];
  const after = tokens[last + 1];
  if (after?.isWord && placeNoun.test(after.form)) return true;
  if (before?.isWord && prepositions.has(before.form)) return true;
  if (before?.isWord && !beginsSentence && /^\p{Lu}\p{Ll}/u.test(before.text)) return false;
  if (place.kind === 'country' && place.ambiguity === 'name') return !isCapital(after);
  if (local) return place.ambiguity !== 'sentence' || !beginsSentence || namesPlaceNear(tokens, last);
  return place.ambiguity !== 'name' && !beginsSentence;
}

/** "Kolarissa kaivos …", "Pellossa kunta …": something that towns have, in the next words. */
function namesPlaceNear(tokens: readonly Token[], last: number): boolean {
  return tokens
    .slice(last + 1, last + 4)
    .some(({ form }) => placeNoun.test(form) || /^(kaivos|kauppias|asuu|hotelli|ja$)/.test(form));
}

/** "Mari Forssa", "Salla Mäkinen", "Lovisa Lind", "Pori Jazz": part of a longer name that is no place. */
function isPersonsName(tokens: readonly Token[], index: number, last: number, language: Language): boolean {
  const before = tokens[index - 1];
  const own = tokens[index] as Token;
  const after = tokens[last + 1];
  const beside = (a: Token | undefined, b: Token | undefined) =>
    a !== undefined && b !== undefined && a.end + 1 === b.start;
  if (
    before &&
    beside(before, own) &&
    isCapital(before) &&
    isFirstName(before.text) &&
    !prepositions.has(before.form)
  ) {
    return isSurname(own.text) || language !== 'fi' || surnameOf(own.text) !== undefined;
  }
  return (
    isFirstName(own.text) &&
    last === index &&
    beside(own, after) &&
    isCapital(after) &&
    !placeNoun.test(after?.form ?? '')
  );
}

function isCapital(token: Token | undefined): boolean {
  return token?.isWord === true && /^\p{Lu}\p{Ll}/u.test(token.text);
}

export default defineAnnotator({
  id: 'places',
  name: 'Places',
  description:
    'Finnish municipalities with their region, their settlement class where known, districts and former municipalities that news name, regions, and Nordic and other countries and some foreign cities (codebook, 9). Finland itself is not marked.',
  version: 2,
  scope: 'relevant',
  base: 'labelled',
  prepare: () => {
    const tables = new Map(languages.map((language) => [language, placeTable(language)]));
    return {
      data: {
        forms: [...tables].map(([language, { forms }]) => [language, [...forms]]),
        nouns: placeNoun.source,
        firstNames,
        surnames,
      },
      annotate: (document) => {
        const table = document.language === 'other' ? undefined : tables.get(document.language);
        return table ? placesIn(document, table) : [];
      },
    };
  },
  json: (annotations) => ({
    places: annotations.map(({ span, detail }) => ({
      start: span?.start ?? 0,
      end: span?.end ?? 0,
      name: detail?.name ?? '',
      region: detail?.region ?? null,
      country: detail?.country ?? null,
    })),
  }),
  examples: [
    {
      language: 'fi',
      title: 'Punkalaitumelle avataan vastaanottokeskus',
      lead: 'Asukkaita muuttaa Ruotsista ja Syyriasta.',
      has: ['Pirkanmaa', 'SE', 'SY'],
    },
    { language: 'fi', title: 'Timo Soini: lahti on jäässä', lacks: ['Etelä-Pohjanmaa', 'Päijät-Häme'] },
    {
      language: 'fi',
      title: 'Kurssi järjestetään Salossa ja Lahden kaupungissa',
      has: ['Varsinais-Suomi', 'Päijät-Häme'],
    },
    { language: 'sv', title: 'Nykarleby tar emot familjer från Ukraina', has: ['Pohjanmaa', 'UA'] },
    {
      language: 'fi',
      title: 'Mari Forssa ja Salla Mäkinen tapasivat Pori Jazzissa',
      lacks: ['Kanta-Häme', 'Lappi', 'Satakunta'],
    },
    { language: 'fi', title: 'Kontulassa ja Uudellamaalla asuu nuoria', has: ['Uusimaa'] },
    { language: 'sv', title: 'En salo och en sund ekonomi', lacks: ['Varsinais-Suomi', 'Ahvenanmaa'] },
    {
      language: 'en',
      title: 'Oulu welcomes nurses from Saudi Arabia and Russia',
      has: ['Pohjois-Pohjanmaa', 'SA', 'RU'],
    },
    { language: 'en', title: 'A turkey dinner in the old town', lacks: ['TR'] },
  ],
});
