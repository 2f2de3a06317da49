import type { Token } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';
import { reporting } from '../lexicons/reporting.ts';
import { headlineWords } from './headline-words.ts';
import type { Mention } from './mention.ts';
import { titleWithin } from './nouns.ts';
import { type QuotedText, quotedTexts, trimmed } from './quoted-text.ts';
import { clauseMention, reportingClause, sentencesWithin } from './reporting-clause.ts';
import type { SpeakerFinder } from './speaker.ts';
import { roleOfTitle } from './titles.ts';
import { tokenAt } from './tokens-at.ts';
import type { Utterance } from './utterance.ts';
import { sign } from './word-signs.ts';

/** Fewer words than this between marks, and nobody said to speak: a scare quote or a title. */
const scareWords = 4;

/** Words that run on after a reporting clause stand right behind it: nothing but marks and blanks between. */
const longestGap = 100;

const marks: ReadonlySet<string> = new Set('!?”“"»«–—');
const openingEnds: ReadonlySet<string> = new Set('.!?”“"»–—;');

/** All direct quotations, in order. */
export function directSpeech(finder: SpeakerFinder): Utterance[] {
  const { text } = finder.document;
  const utterances: Utterance[] = headlineWords(finder);
  const headline = utterances.flatMap(({ spans }) => spans);
  let last: { readonly quoted: QuotedText; readonly clauseEnd: number; readonly reported: boolean } | undefined;
  /** The utterance that runs on, with its parts so far. */
  let parts: { of: Utterance; readonly spans: Span[] } | undefined;
  for (const quoted of quotedTexts(finder.document)) {
    if (headline.some(({ start, end }) => start <= quoted.start && quoted.end <= end)) continue;
    const read =
      quoted.kind === 'dash'
        ? withOpening(finder, quoted, readDash(finder, quoted))
        : readMarks(finder, quoted, last?.clauseEnd);
    const previous = utterances.at(-1);
    const near = last?.quoted.paragraph === quoted.paragraph && last.quoted.kind === quoted.kind;
    const runsOn =
      near &&
      last?.reported === true &&
      !read?.own &&
      quoted.start - last.clauseEnd <= longestGap &&
      !/[\p{L}\p{N}]/u.test(text.slice(last.clauseEnd, quoted.start));
    if (previous?.kind === 'direct' && (quoted.goesOn || runsOn)) {
      if (!parts || parts.of !== previous) {
        const spans = [...previous.spans];
        parts = { of: { ...previous, spans }, spans };
      }
      parts.spans.push(...(read?.spans ?? [{ start: quoted.start, end: quoted.end }]));
      if (!parts.of.mention && read?.mention) parts.of = { ...parts.of, mention: read.mention };
      utterances[utterances.length - 1] = parts.of;
      last = { quoted, clauseEnd: read?.clauseEnd ?? quoted.end, reported: true };
      continue;
    }
    if (!read) continue;
    utterances.push({
      kind: 'direct',
      spans: read.spans,
      mention: read.mention,
      without: quoted.paragraph.field === 'title' ? 'echoes' : 'continues',
      score: read.reported ? 0.95 : read.mention ? 0.85 : 0.7,
    });
    last = { quoted, clauseEnd: read.clauseEnd, reported: read.reported };
  }
  return utterances;
}

interface Read {
  readonly spans: readonly Span[];
  readonly mention: Mention | undefined;
  readonly reported: boolean;
  /** A reporting clause of its own stands after it. */
  readonly own: boolean;
  readonly clauseEnd: number;
}

function readDash(finder: SpeakerFinder, { start, end }: QuotedText): Read {
  const { text } = finder.document;
  const clause = reportingClause(finder, { start, end }, true);
  const spans = (
    clause
      ? [
          { start, end: clause.start },
          { start: clause.end, end: endOfSpeech(finder, clause.end, end) },
        ]
      : [{ start, end }]
  )
    .map((span) => trimmed(text, span))
    .filter((span) => /\p{L}/u.test(text.slice(span.start, span.end)));
  return {
    spans: spans.length > 0 ? spans : [{ start, end }],
    mention: clause?.mention,
    reported: clause !== undefined,
    own: clause !== undefined,
    clauseEnd: end,
  };
}

/** "– …, sade Aho. Listorna är enligt honom falska.": a sentence that attributes its claim to a pronoun is the outlet's. */
function endOfSpeech(finder: SpeakerFinder, from: number, to: number): number {
  for (const { start, end } of sentencesWithin(finder.document, { start: from, end: to })) {
    if (start < from) continue;
    if (pronounSource.test(finder.document.text.slice(start, Math.min(end, to)))) return start;
  }
  return to;
}
const pronounSource =
  /^(?:Hän|Hon|Han|She|He) (?:ei |inte )?(?:vaatii|vaati|sanoo|sanoi|kertoo|kertoi|pitää|piti|uskoo|arvioi|lupaa|lupasi|säger|sade|anser|ansåg|kräver|krävde|says|said|demands|believes|thinks)(?!\p{L})|(?<!\p{L})(?:hänen (?:mukaansa|mielestään)|enligt (?:honom|henne)|according to (?:him|her))(?!\p{L})/iu;

/** "Aho on eri mieltä: – Aika loppuu.": words after a dash that the clause before the colon introduces. */
function withOpening(finder: SpeakerFinder, { start, paragraph }: QuotedText, read: Read): Read {
  if (read.mention || start === paragraph.start) return read;
  const { document } = finder;
  const opening = openingClause(finder, tokenAt(document, start), paragraph.start, false, '.', scareWords);
  return opening?.mention ? { ...read, mention: opening.mention, reported: true } : read;
}

function readMarks(finder: SpeakerFinder, quoted: QuotedText, clauseBefore: number | undefined): Read | undefined {
  const { document } = finder;
  const { text, tokens } = document;
  const { start, end, paragraph } = quoted;
  const spans = [{ start, end }];
  const isOpen =
    end === paragraph.end && !/[”“"»’'.]\s*$/.test(text.slice(start + 1, end))
      ? true
      : /[.!?…]$/.test(text.slice(start, end));
  const inner = text.slice(start + 1, isOpen ? end : end - 1);
  const bare = inner.trim();
  const words = wordsIn(inner);
  const open = tokenAt(document, start);
  const after = tokenAt(document, end);

  const closing = closingClause(finder, after, paragraph.end, /[?!]$/.test(bare));
  const isWhole = /[.!?…,]$/.test(bare) || /^[,?!]/.test(text.slice(end, end + 1));
  if (closing && (words >= 2 || isSpeaker(closing.mention)) && (isWhole || words > scareWords)) {
    return { spans, mention: closing.mention, reported: true, own: true, clauseEnd: closing.end };
  }
  const opening = openingClause(finder, open, paragraph.start, paragraph.field === 'title', inner, words);
  if (opening && (words >= 2 || isWhole)) {
    return { spans, mention: opening.mention, reported: true, own: false, clauseEnd: end };
  }
  if (paragraph.field === 'title') {
    // ”…” – Orpo tulistui: a headline's dash names the speaker, but only a name is sure enough.
    const mark = tokens[after]?.text ?? '';
    if (words >= (mark === ':' ? scareWords : scareWords - 1) && /^[–—:-]$/.test(mark)) {
      const last = tokenAt(document, paragraph.end);
      const [member] = finder.members(after + 1, last);
      if (start === paragraph.start || member) {
        const mention = member ? finder.named(member) : titleWithin(finder.document, after + 1, last);
        return { spans, mention, reported: false, own: false, clauseEnd: end };
      }
    }
    const alone = start === paragraph.start && end === paragraph.end;
    const segment = /[–—:]\s$/.test(text.slice(Math.max(0, start - 2), start)) && end === paragraph.end;
    return alone || (segment && words >= scareWords - 1)
      ? { spans, mention: undefined, reported: false, own: false, clauseEnd: end }
      : undefined;
  }
  // Nobody is said to speak: whole sentences that stand for themselves, or a run after a quotation just closed.
  let behind = start;
  while (behind > paragraph.start && /\s/.test(text.charAt(behind - 1))) behind -= 1;
  const standsAlone = behind === paragraph.start || /[.!?:…”"»]/.test(text.charAt(behind - 1));
  const ends = quoted.end === paragraph.end || /^\s*(?:$|[.\p{Lu}”"»–])/u.test(text.slice(end, paragraph.end));
  if (
    clauseBefore !== undefined &&
    clauseBefore >= paragraph.start &&
    start - clauseBefore <= 2 &&
    /[.!?…]$/.test(bare)
  ) {
    return { spans, mention: undefined, reported: false, own: false, clauseEnd: end };
  }
  if (!standsAlone || !ends || !/[.!?…]$/.test(bare) || words < 3) return undefined;
  return {
    spans,
    mention: behind > paragraph.start ? finder.toldOf(open, paragraph.start) : undefined,
    reported: false,
    own: false,
    clauseEnd: end,
  };
}

/** Words, counted as far as any rule asks. */
function wordsIn(text: string): number {
  word.lastIndex = 0;
  let count = 0;
  while (count <= scareWords && word.test(text)) count += 1;
  return count;
}
const word = /[\p{L}\p{N}][\p{L}\p{N}:’'-]*/gu;

/** One word alone is a quotation only with somebody who surely speaks. */
function isSpeaker(mention: Mention | undefined): boolean {
  return mention !== undefined && (mention.kind !== 'noun' || roleOfTitle(mention.base) !== null);
}

/** The clause after the closing mark: ”…”, sanoo Aho. */
function closingClause(finder: SpeakerFinder, after: number, limit: number, isAsked: boolean) {
  const { tokens } = finder.document;
  const from = tokens[after]?.text === ',' ? after + 1 : after;
  const first = tokens[from];
  if (!first?.isWord || first.start >= limit) return undefined;
  let to = from;
  while (to < tokens.length && to - from < 40) {
    const token = tokens[to] as Token;
    if (token.start >= limit) break;
    if (!token.isWord && (marks.has(token.text) || (token.text === '.' && !isDot(tokens, to)))) break;
    to += 1;
  }
  let stop = to;
  while (stop > from && !tokens[stop - 1]?.isWord && tokens[stop - 1]?.text !== ')') stop -= 1;
  const clause = clauseMention(finder, from, stop, true);
  if (!clause) return undefined;
  // "…” on tuttu sanonta": the words go on into a sentence of the outlet, unless a comma or a stop parts them.
  if (from === after && clause.mention === undefined && !isAsked) return undefined;
  const end = tokens[to]?.text === '.' ? (tokens[to]?.end ?? 0) : (tokens[to - 1]?.end ?? 0);
  return { mention: clause.mention, end: Math.min(end, limit) };
}

/** "(sd.) sanoo": a dot inside brackets or before a small letter ends nothing. */
function isDot(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.text === ')' || /^\p{Ll}/u.test(next.text));
}

/** What introduces the words: "Aho: ”…”", "Aho sanoi: ”…”", "Aho kirjoitti ”…”". */
function openingClause(
  finder: SpeakerFinder,
  open: number,
  limit: number,
  isTitle: boolean,
  inner: string,
  words: number,
) {
  const { tokens } = finder.document;
  const { signs } = finder;
  let from = open;
  while (from > 0 && open - from < 40) {
    const before = tokens[from - 1] as Token;
    if (before.start < limit || (!before.isWord && openingEnds.has(before.text))) break;
    from -= 1;
  }
  const before = tokens[open - 1];
  if (!before || open === from) return undefined;
  if (before.text === ':') {
    const colon = open - 1;
    for (let at = colon - 1; at >= from; at -= 1) {
      if (((signs[at] ?? 0) & (sign.verb | sign.manner)) === 0) continue;
      const mention = finder.besideVerb(at, from, colon, 'left');
      const other = mention?.kind === 'noun' ? finder.right(at + 1, colon) : undefined;
      if (mention) return { mention: other?.kind === 'named' ? other : mention };
    }
    if (!isTitle && words < scareWords && !/[.!?…]$/.test(inner)) return undefined;
    const members = finder.members(from, colon);
    const person = members.findLast(({ kind }) => kind === 'person');
    const beside = finder.beforeColon(from, colon);
    if (isTitle) {
      const named = person ? finder.named(person) : undefined;
      const short = colon - from <= 3 ? beside : undefined;
      const [member] = members;
      const title = named ? undefined : titleWithin(finder.document, from, colon);
      if (title && (!member || title.start < member.start)) return { mention: title };
      return { mention: named ?? (member ? finder.named(member) : short) };
    }
    return { mention: beside?.kind === 'named' ? beside : person ? finder.named(person) : finder.left(colon, from) };
  }
  if (words < scareWords) return undefined;
  for (let at = open - 1; at >= Math.max(from, open - 4); at -= 1) {
    const held = signs[at] ?? 0;
    if (reporting[finder.language].accordingAfter.has((tokens[at] as Token).form)) return undefined;
    if ((held & (sign.verb | sign.manner)) === 0) continue;
    if (at < open - 1 && tokens[open - 1]?.text !== ',') return undefined;
    const mention = finder.besideVerb(at, from, open, 'left');
    return mention ? { mention } : undefined;
  }
  return undefined;
}
