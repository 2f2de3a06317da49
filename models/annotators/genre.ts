import { defineAnnotator } from '../../src/annotate/annotator.ts';
import type { Document } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';
import { firstPerson, type Genre, genreWords, opinionLead } from '../lexicons/genre-markers.ts';

/** Probabilities of each kind of sign being right, by reading; news is what carries no other sign. */
const trust = { title: 0.95, lead: 0.9, section: 0.9, url: 0.85, firstPerson: 0.7, news: 0.8 } as const;

/** Share of first-person words among the words outside quotations, and the length from which it means something. */
const firstPersonShare = 0.02;
const firstPersonWords = 150;

const wordsToGenre = new Map(
  Object.entries(genreWords).flatMap(([genre, words]) => words.map((word) => [word, genre as Genre] as const)),
);
const firstPersonForms: ReadonlySet<string> = new Set(firstPerson);
const quotationMarks = /[”“"»«]/u;

interface Sign {
  readonly genre: Genre;
  readonly score: number;
  readonly evidence: readonly Span[];
}

/** "Kolumni: …", "IL-Analyysi: …", "Enbusken kolumni: …": the last word of a short label before a colon or bar. */
function fromTitle(document: Document): Sign | undefined {
  const title = document.fields.title;
  if (!title) return undefined;
  const label = /^([^:|–]{2,40}?)\s*(?:[:|]|\s–\s)/u.exec(document.text.slice(title.start, title.end))?.[1];
  if (!label) return undefined;
  const words = label.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  const genre =
    wordsToGenre.get(words.join(' ')) ?? wordsToGenre.get(last) ?? wordsToGenre.get(last.split('-').at(-1) ?? '');
  if (!genre) return undefined;
  return { genre, score: trust.title, evidence: [{ start: title.start, end: title.start + label.length }] };
}

function fromLead(document: Document): Sign | undefined {
  const lead = document.fields.lead;
  if (!lead) return undefined;
  const text = document.text.slice(lead.start, lead.end);
  if (!/kirjoittaa|skriver|writes/u.test(text)) return undefined;
  for (const pattern of opinionLead) {
    const found = pattern.exec(text);
    if (!found) continue;
    const start = lead.start + found.index;
    return { genre: 'opinion', score: trust.lead, evidence: [{ start, end: start + found[0].length }] };
  }
  return undefined;
}

function fromPlace({ section, url }: Document): Sign | undefined {
  const inSection = section
    ?.toLowerCase()
    .split(/[/,|>]/)
    .map((part) => wordsToGenre.get(part.trim()))
    .find((genre) => genre !== undefined);
  if (inSection) return { genre: inSection, score: trust.section, evidence: [] };
  for (const part of addressParts(url)) {
    const genre = wordsToGenre.get(part);
    if (genre) return { genre, score: trust.url, evidence: [] };
  }
  return undefined;
}

/** The folders of an address, without its last part, which is made from the title. */
function addressParts(url: string | undefined): string[] {
  if (!url || !URL.canParse(url)) return [];
  return decoded(new URL(url).pathname).toLowerCase().split('/').slice(0, -1);
}

/** An address with escapes that are not UTF-8 (old Latin-1 sites) is read as it stands. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function fromVoice(document: Document): Sign | undefined {
  const body = document.fields.body;
  if (!body) return undefined;
  let words = 0;
  const own: Span[] = [];
  for (const { firstToken, endToken, start, end, field } of document.sentences) {
    if (field !== 'body' || quotationMarks.test(document.text.slice(start, end))) continue;
    if (/^\s*[–-]\s/u.test(document.text.slice(start, end))) continue;
    for (let index = firstToken; index < endToken; index += 1) {
      const token = document.tokens[index];
      if (!token?.isWord) continue;
      words += 1;
      if (firstPersonForms.has(token.form)) own.push({ start: token.start, end: token.end });
    }
  }
  if (words < firstPersonWords || own.length / words < firstPersonShare) return undefined;
  return { genre: 'opinion', score: trust.firstPerson, evidence: own.slice(0, 10) };
}

export default defineAnnotator({
  id: 'genre',
  name: 'Genre',
  description:
    'News, opinion, feature, press release or other (codebook, 10): by the label in the title, the lead that names ' +
    'a writer, the section, the address, and how much the writer says "I".',
  version: 1,
  scope: 'every',
  labels: ['news', 'opinion', 'feature', 'press_release', 'other'],
  base: 'labelled',
  prepare: () => ({
    data: {
      genreWords,
      opinionLead: opinionLead.map(String),
      firstPerson,
      trust,
      firstPersonShare,
      firstPersonWords,
    },
    annotate: (document) => {
      const sign = fromTitle(document) ??
        fromLead(document) ??
        fromPlace(document) ??
        fromVoice(document) ?? { genre: 'news', score: trust.news, evidence: [] };
      return [{ label: sign.genre, score: sign.score, evidence: sign.evidence }];
    },
  }),
  json: ([first]) => ({ genre: first?.label ?? null }),
  examples: [
    { language: 'fi', title: 'Kolumni: Miksi rajasta puhutaan näin?', has: ['opinion'], lacks: ['news'] },
    {
      language: 'fi',
      title: 'Rajasta puhutaan väärin',
      lead: 'Keskustelu on juuttunut paikoilleen, kirjoittaa toimittaja Maija Mallikas.',
      has: ['opinion'],
    },
    { language: 'fi', title: 'Hallitus antoi esityksen luvista', has: ['news'] },
    { language: 'fi', title: 'Tiedote: Virasto uudistaa lomakkeensa', has: ['press_release'] },
    { language: 'sv', title: 'Ledare: Gränsen är inte svaret', has: ['opinion'] },
    { language: 'sv', title: 'Regeringen gav sin proposition om tillstånd', has: ['news'] },
    { language: 'en', title: 'Opinion: We talk about the border too much', has: ['opinion'] },
    { language: 'en', title: 'Government submits bill on permits', has: ['news'] },
  ],
});
