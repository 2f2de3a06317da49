import type { Document, Token } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';
import { everydayVerbs } from '../lexicons/reporting.ts';
import type { Mention } from './mention.ts';
import type { SpeakerFinder } from './speaker.ts';
import { roleOfTitle } from './titles.ts';
import { tokenAt } from './tokens-at.ts';
import { sign } from './word-signs.ts';

export interface Clause extends Span {
  readonly mention: Mention | undefined;
}

const relative =
  /^(joka|jonka|jota|jolla|jossa|jolle|jota|jotka|joiden|som|vars|who|whose|which|where|kun|när|when|toimien|samalla)$/;
const ends: ReadonlySet<string> = new Set('.!?;:');
/** What goes on with what was said. */
const conjunctions: ReadonlySet<string> = new Set(['ja', 'mutta', 'vaan', 'eikä', 'och', 'men', 'utan', 'and', 'but']);
/** The verb of a reporting clause stands near its beginning. */
const nearWords = 7;

/**
 * The clause among the tokens [from, to) that says who speaks: "sanoo Aho", "Aho huokaa", "said the mayor on Monday".
 * `beside` a quotation also verbs of manner count, and whatever a named person does in a clause of few words.
 */
export function clauseMention(
  finder: SpeakerFinder,
  from: number,
  to: number,
  beside: boolean,
): { readonly mention: Mention | undefined } | undefined {
  const { tokens } = finder.document;
  const { signs } = finder;
  const near = finder.language === 'en' && beside ? 2 * nearWords : nearWords + 3;
  for (let at = from; at < Math.min(to, from + near); at += 1) {
    const token = tokens[at] as Token;
    const held = signs[at] ?? 0;
    if ((held & sign.that) !== 0 || (!token.isWord && ends.has(token.text))) break;
    const sure = (held & sign.verb) !== 0;
    if (!sure && !(beside && (held & sign.manner) !== 0)) continue;
    // ", katsoo käräjäoikeus": without marks an everyday verb reports only before somebody who may speak.
    const everyday = !beside && everydayVerbs.has(token.form);
    if (everyday) {
      // ", study finds": English keeps the subject before the verb.
      if (finder.language === 'en' && at > from && at < from + 8) {
        const before = finder.left(at, from);
        if (before && (before.kind === 'named' || roleOfTitle(before.base))) return { mention: before };
      }
      const speaks = at === from && !/^(pitää|piti)$/.test(token.form) ? finder.right(at + 1, to) : undefined;
      return speaks && (speaks.kind === 'named' || roleOfTitle(speaks.base)) ? { mention: speaks } : undefined;
    }
    const mention = finder.besideVerb(at, from, to, at - from <= 0 ? 'right' : 'left');
    if (
      mention &&
      !(mention.kind === 'noun' && everydayVerbs.has(token.form) && at > from && roleOfTitle(mention.base) === null)
    )
      return { mention };
    if (!sure || !beside || everydayVerbs.has(token.form)) continue;
    if (at === from) return { mention: undefined };
    // "Haarlaa sanoi": right before the verb even a name that looks inflected is the subject.
    const [name] = finder.members(from, at);
    if (name?.firstToken === from && name.endToken === at) return { mention: finder.named(name) };
  }
  if (!beside) return undefined;
  // "Helmi huutaa", "hymyilee Aho": whatever a named person does right after the words.
  const [member] = finder.members(from, to);
  if (!member || member.kind === 'body') return undefined;
  let words = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.isWord) words += 1;
  if (words > 7) return undefined;
  const first = member.firstToken === from && member.endToken < to && words <= member.endToken - from + 3;
  const second = member.firstToken === from + 1 && finder.language !== 'en';
  return (first || second) && member.form !== 'other' ? { mention: finder.named(member) } : undefined;
}

/**
 * The reporting clause inside or at the end of dash speech or of a plain sentence, from its comma (or after ? and !) to
 * the end of the sentence, or to the comma after which the words go on.
 */
export function reportingClause(finder: SpeakerFinder, span: Span, beside: boolean): Clause | undefined {
  const { document } = finder;
  for (const sentence of sentencesWithin(document, span)) {
    const first = Math.max(sentence.firstToken, tokenAt(document, span.start));
    const last = Math.min(sentence.endToken, tokenAt(document, span.end));
    const commas = commasIn(document, first, last);
    for (let index = commas.length - 1; index >= 0; index -= 1) {
      const comma = commas[index] as number;
      const nextComma = commas.slice(index + 1).find((at) => document.tokens[at]?.text === ',') ?? last;
      const stop = withoutEnd(document, comma + 1, nextComma);
      if (stop <= comma + 1 || conjunctions.has(document.tokens[comma + 1]?.form ?? '')) continue;
      const clause = clauseMention(
        finder,
        comma + 1,
        stop,
        beside && (nextComma >= last - 1 || isApposed(finder, comma + 1, stop)),
      );
      if (!clause) continue;
      const isComma = document.tokens[comma]?.text === ',';
      const goesOn =
        nextComma < last &&
        !relative.test(document.tokens[nextComma + 1]?.form ?? '') &&
        roleOfTitle(document.tokens[nextComma + 1]?.form ?? '') === null &&
        !/^[\d\p{Lu}]/u.test(document.tokens[nextComma + 1]?.text ?? '');
      const start = isComma ? (document.tokens[comma] as Token).start : (document.tokens[comma] as Token).end;
      const end = goesOn ? (document.tokens[nextComma] as Token).end : Math.min(sentence.end, span.end);
      return { start, end, mention: clause.mention };
    }
  }
  return undefined;
}

/** ", beskriver Aho, avdelningschef vid verket": a verb and the name of a person, of whom the rest of the sentence tells. */
function isApposed(finder: SpeakerFinder, from: number, to: number): boolean {
  if (((finder.signs[from] ?? 0) & (sign.verb | sign.manner)) === 0) return false;
  const members = finder.members(from + 1, to);
  return members.at(-1)?.kind === 'person' && members.at(-1)?.endToken === to;
}

/** Sentences that a span touches; the first is found by halves, since long texts have many. */
export function sentencesWithin(document: Document, { start, end }: Span) {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sentences.length && (sentences[last]?.start ?? end) < end) last += 1;
  return sentences.slice(low, last);
}

/** Commas, and ends of questions that words follow; the last few, which is where reporting clauses stand. */
function commasIn(document: Document, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = to - 2; at > from && found.length < 8; at -= 1) {
    const { text } = document.tokens[at] as Token;
    if (text.length > 1) continue;
    if (text === ',' || ((text === '?' || text === '!') && /^\p{Ll}/u.test(document.tokens[at + 1]?.text ?? '')))
      found.unshift(at);
    else if (
      /^[”"»]$/.test(text) &&
      document.tokens[at + 1]?.isWord &&
      /^[?!]$/.test(document.tokens[at - 1]?.text ?? '')
    )
      found.unshift(at);
  }
  return found;
}

function withoutEnd(document: Document, from: number, to: number): number {
  let end = to;
  while (end > from && !document.tokens[end - 1]?.isWord && document.tokens[end - 1]?.text !== ')') end -= 1;
  return end;
}
