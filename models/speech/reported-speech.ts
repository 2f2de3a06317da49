import type { Document, Sentence, Token } from '../../src/language/document.ts';
import type { Language, Span } from '../../src/types.ts';
import { everydayVerbs, reporting } from '../lexicons/reporting.ts';
import { clauseSpeaker, type Quote } from './direct-speech.ts';
import { roleOf } from './people.ts';
import { reportingClause, trimmed } from './quoted-text.ts';
import type { Speaker, SpeakerFinder } from './speaker.ts';
import { tokenAt } from './tokens-at.ts';

/** Headline labels before a colon that nobody speaks. */
const labels =
  /^(kolumni|näkökulma|kommentti|analyysi|video|videot|kuvat|kuva|suora|live|podcast|arvio|mielipide|pääkirjoitus|tutkimus|kysely|gallup|il|selvitys|uutiskommentti|ledare|kolumn|insändare|kommentar|analys|opinion|analysis|editorial|column|tästä|näin|nyt)$/;

/** What may stand between a speaker and "mukaan": a party in brackets, "tietojen". */
const nearby = /^(\s*\([^)]{1,12}\))?\s*(tietojen|ilmoituksen|arvion|selvityksen|laskelmien|tiedon)?\s*$/;

/** Reported speech: that-clauses, "X:n mukaan", ", kertoo X", "kertoo tekevänsä" and headlines "X: claim". At most one a sentence. */
export function reportedSpeech(document: Document, finder: SpeakerFinder, direct: readonly Quote[]): Quote[] {
  const language = document.language === 'other' ? 'fi' : document.language;
  const taken = direct.flatMap(({ spans }) => spans);
  const quotes: Quote[] = [];
  for (const sentence of document.sentences) {
    const found =
      (sentence.field === 'title' ? headlineClaim(document, sentence, finder) : undefined) ??
      accordingTo(document, sentence, finder, language) ??
      thatClause(document, sentence, finder, language) ??
      trailingClause(document, sentence, finder, language);
    if (!found) continue;
    const span = trimmed(document.text, found.span);
    const overlaps = taken.some(
      ({ start, end }) => start < span.end && span.start < end && end - start > (span.end - span.start) / 3,
    );
    const words = document.text.slice(span.start, span.end).split(/\s+/).length;
    if (!overlaps && words >= 3)
      quotes.push({ kind: 'indirect', spans: [span], speaker: found.speaker, score: found.score });
  }
  return quotes;
}

interface Found {
  readonly span: Span;
  readonly speaker: Speaker;
  readonly score: number;
}

/** "Orpo: Raja pysyy kiinni", also after a headline's dash. */
function headlineClaim(document: Document, sentence: Sentence, finder: SpeakerFinder): Found | undefined {
  const { tokens, text } = document;
  for (let index = sentence.firstToken + 1; index < sentence.endToken; index += 1) {
    const colon = tokens[index] as Token;
    if (colon.text !== ':') continue;
    const before = tokens[index - 1] as Token;
    const next = tokens[index + 1];
    if (!next || !before.isWord || labels.test(before.form) || /[”“"»]/.test(next.text)) return undefined;
    let from = index - 1;
    while (from > sentence.firstToken && !/^[–—,-]$/.test(tokens[from - 1]?.text ?? '')) from -= 1;
    if (index - from > 7) return undefined;
    const speaker = finder.inTokens(from, index, 'last');
    const between = speaker ? text.slice(speaker.end, colon.start).trim() : '';
    const beside = /^(\S*(ll[aä]|lle|ss[aä])|\([^)]*\))?$/u.test(between);
    if (!speaker || !beside || !soundsLikeSpeaker(speaker, before, from, index, finder)) return undefined;
    const rest = text.slice(next.start, sentence.end);
    const dash = rest.search(/\s[–—]\s/);
    return { span: { start: next.start, end: dash > 0 ? next.start + dash : sentence.end }, speaker, score: 0.8 };
  }
  return undefined;
}

/** A lone capitalised word before a colon may be any topic: it must be known as a person or an organisation. */
function soundsLikeSpeaker(
  speaker: Speaker,
  before: Token,
  from: number,
  colon: number,
  finder: SpeakerFinder,
): boolean {
  if (speaker.role !== 'unknown' || speaker.party) return true;
  if (roleOf(before.form)) return true;
  const words = speaker.text.split(' ');
  return words.length >= 2 && words.length <= 3 && colon - from <= 4 && finder.runs.length > 0;
}

function accordingTo(
  document: Document,
  sentence: Sentence,
  finder: SpeakerFinder,
  language: Language,
): Found | undefined {
  const { tokens } = document;
  const { accordingAfter, accordingBefore } = reporting[language];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index] as Token;
    if (!token.isWord) continue;
    const after = accordingAfter.has(token.form) || /^(mukaansa|mielestään)$/.test(token.form);
    const before = language !== 'fi' && accordingBefore.has(token.form);
    if (!after && !before) continue;
    if (after) {
      const from = Math.max(sentence.firstToken, index - 6);
      const speaker = finder.inTokens(from, index, 'last', true);
      const near = speaker && nearby.test(document.text.slice(speaker.end, token.start));
      if (!speaker || !near) continue;
      // At the start the claim follows, inside and at the end it stands around; the longer side is the claim.
      const clause = headlinePart(document, sentence, index);
      const follows = { start: token.end, end: clause.end };
      const leads = { start: clause.start, end: speaker.start };
      const span = follows.end - follows.start >= leads.end - leads.start ? follows : leads;
      return { span, speaker, score: 0.85 };
    }
    const start = tokens[index + 1]?.form === 'to' ? index + 2 : index + 1;
    const speaker = finder.inTokens(start, Math.min(sentence.endToken, start + 7), 'first');
    if (!speaker) continue;
    const follows = { start: speaker.end, end: sentence.end };
    const leads = { start: sentence.start, end: token.start };
    return { span: follows.end - follows.start >= leads.end - leads.start ? follows : leads, speaker, score: 0.85 };
  }
  return undefined;
}

/** The part of a headline between dashes; a whole sentence elsewhere. */
function headlinePart(document: Document, sentence: Sentence, at: number): Span {
  let { start, end } = sentence;
  if (sentence.field !== 'title') return { start, end };
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = document.tokens[index] as Token;
    if (!/^[–—-]$/.test(token.text)) continue;
    if (index < at) start = token.end;
    else if (end === sentence.end) end = token.start;
  }
  return { start, end };
}

function thatClause(
  document: Document,
  sentence: Sentence,
  finder: SpeakerFinder,
  language: Language,
): Found | undefined {
  const { tokens } = document;
  const { verbs, that } = reporting[language];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const verb = tokens[index] as Token;
    if (!verb.isWord || !verbs.has(verb.form)) continue;
    const opening = claimStart(document, index, sentence, language, that);
    if (opening === undefined) continue;
    const speaker = finder.besideVerb(index, sentence.firstToken, opening, 'left');
    if (!speaker) continue;
    return {
      span: { start: (tokens[opening] as Token).start, end: headlinePart(document, sentence, index).end },
      speaker,
      score: 0.85,
    };
  }
  return undefined;
}

/** Where the claim opens after a reporting verb: at "että", at a participle ("tekevänsä"), in English right away. */
function claimStart(
  document: Document,
  verb: number,
  sentence: Sentence,
  language: Language,
  that: ReadonlySet<string>,
): number | undefined {
  const { tokens } = document;
  const { form } = tokens[verb] as Token;
  const limit = Math.min(sentence.endToken, verb + 8);
  for (let index = verb + 1; index < limit; index += 1) if (that.has(tokens[index]?.form ?? '')) return index;
  if (everydayVerbs.has(form)) return undefined;
  if (language === 'fi') {
    for (let index = verb + 1; index < limit; index += 1) {
      const token = tokens[index] as Token;
      if (token.text === ',') return undefined;
      if (/(v[aä]ns[aä]|nee?ns[aä])$/.test(token.form) && token.form.length > 7) return verb + 1;
      if (/(ttav[aä]n|[aeiouyäö]v[aä]n|neen)$/.test(token.form) && token.form.length > 6 && index > verb + 1)
        return verb + 1;
    }
    return undefined;
  }
  const next = tokens[verb + 1];
  const opens =
    language === 'en' &&
    /^(said|says)$/.test(form) &&
    /^(the|a|an|he|she|it|they|we|there|no|this|these|finland|migrants|immigrants|asylum|refugees)$/.test(
      next?.form ?? '',
    );
  return opens ? verb + 1 : undefined;
}

/** "Raja pysyy kiinni, sanoo Orpo." without marks. */
function trailingClause(
  document: Document,
  sentence: Sentence,
  finder: SpeakerFinder,
  language: Language,
): Found | undefined {
  const clause = reportingClause(document, sentence.start, sentence.end, language, true);
  if (!clause || clause.end < sentence.end - 1) return undefined;
  const from = tokenAt(document, clause.start);
  const speaker = clauseSpeaker(document, from, sentence.endToken, finder);
  return speaker ? { span: { start: sentence.start, end: clause.start }, speaker, score: 0.8 } : undefined;
}
