import { defineAnnotator } from '../../src/annotate/annotator.ts';
import type { Document, Token } from '../../src/language/document.ts';
import { type Annotation, languages } from '../../src/types.ts';
import { type Gazetteer, gazetteer, type PlaceForm } from '../names/gazetteer.ts';

/** A word that makes the name before it a place: "Salon kaupunki", "Lahden poliisi". */
const placeNoun =
  /^(kaupun|kunta|kunnan|kunnassa|seudu|keskust|vastaanottokesku|poliisi|käräjäoik|asema|satam|raja-asem|koulu|sairaal|läänis|stad|kommun|city|town|municipal)/;
/** "Helsingin Sanomat" is no place. */
const newspaper = /^(Sanom|Uutis|Seutu|Times|Lehti|Lehde|Yliopisto-leh)/;
const prepositions = new Set(['i', 'från', 'till', 'in', 'from', 'to', 'near', 'at', 'nära', 'utanför']);

function placesIn(document: Document, { forms, beginnings }: Gazetteer): Annotation[] {
  const found: Annotation[] = [];
  const starts = new Set(document.sentences.map(({ firstToken }) => firstToken));
  for (let index = 0; index < document.tokens.length; index += 1) {
    const token = document.tokens[index] as Token;
    const first = token.text.charCodeAt(0);
    // Capitals only: A–Z and beyond ASCII.
    if (!token.isWord || (first > 90 && first < 192)) continue;
    let last = index;
    let form: PlaceForm | undefined;
    if (beginnings.has(token.text)) {
      for (let to = index + 1; to <= index + 3 && !form; to += 1) {
        const end = document.tokens[to]?.end;
        if (end !== undefined) form = forms.get(document.text.slice(token.start, end));
        if (form) last = to;
      }
    }
    form ??= forms.get(token.text.replace(/[:’'].*$/, ''));
    if (!form || newspaper.test(document.tokens[last + 1]?.text ?? '')) continue;
    if (form.place.ambiguous && !saysPlace(document.tokens, index, form, starts.has(index))) continue;
    const { name, region, country, kind } = form.place;
    const span = { start: token.start, end: (document.tokens[last] as Token).end };
    found.push({ label: region ?? country, score: 1, span, evidence: [span], detail: { name, region, country, kind } });
    index = last;
  }
  return found;
}

/** Salo, Lahti, Soini, Nokia: a local case inside a sentence, a preposition before or a place noun after. */
function saysPlace(tokens: readonly Token[], index: number, form: PlaceForm, beginsSentence: boolean): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after?.isWord && placeNoun.test(after.form)) return true;
  if (before?.isWord && prepositions.has(before.form)) return true;
  if (before?.isWord && /^\p{Lu}\p{Ll}/u.test(before.text)) return false;
  return form.local && !beginsSentence;
}

export default defineAnnotator({
  id: 'places',
  name: 'Places',
  description:
    'Finnish municipalities with their region, regions, and Nordic and other countries and some foreign cities (codebook, 9). Finland itself is not marked.',
  version: 1,
  scope: 'relevant',
  base: 'labelled',
  prepare: () => {
    const tables = new Map(languages.map((language) => [language, gazetteer(language)]));
    return {
      data: [...tables].map(([language, { forms }]) => [language, [...forms]]),
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
    { language: 'sv', title: 'En salo och en sund ekonomi', lacks: ['Varsinais-Suomi', 'Ahvenanmaa'] },
    {
      language: 'en',
      title: 'Oulu welcomes nurses from Saudi Arabia and Russia',
      has: ['Pohjois-Pohjanmaa', 'SA', 'RU'],
    },
    { language: 'en', title: 'A turkey dinner in the old town', lacks: ['TR'] },
  ],
});
