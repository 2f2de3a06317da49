import type { Sentence, Token } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';
import { noVoice, scene, thinkers } from '../lexicons/claim-words.ts';
import { reporting } from '../lexicons/reporting.ts';
import { clause, headlinePart, type Report } from './claim.ts';
import { continuation } from './continuation.ts';
import type { Mention } from './mention.ts';
import { isBlank, trimmed } from './quoted-text.ts';
import { reportingClause } from './reporting-clause.ts';
import type { SpeakerFinder } from './speaker.ts';
import { roleOfTitle } from './titles.ts';
import { tokenAt } from './tokens-at.ts';
import type { Utterance } from './utterance.ts';
import { reports, sign } from './word-signs.ts';

/**
 * Reported speech: that-clauses, questions, "X:n mukaan", "Hänestä …", ", kertoo X", "kertoo tekevänsä", and sentences
 * that go on reporting. At most one quotation a sentence.
 */
export function reportedSpeech(finder: SpeakerFinder, direct: readonly Utterance[]): Utterance[] {
  const { document } = finder;
  const taken = direct.flatMap(({ spans }) => spans);
  if (taken.some(({ start }, at) => start < (taken[at - 1]?.start ?? 0))) taken.sort((a, b) => a.start - b.start);
  const found: Utterance[] = [];
  let before: Sentence | undefined;
  let beforeReported = false;
  let next = 0;
  for (const sentence of document.sentences) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= sentence.start) next += 1;
    const report = inSentence(finder, sentence);
    // Most sentences report nothing, and follow one that reports nothing.
    if (!report && !beforeReported) continue;
    const isFree = (span: Span) => {
      for (let at = next; at < taken.length && (taken[at]?.start ?? span.end) < span.end; at += 1) {
        const other = taken[at] as Span;
        const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
        if (shared > (span.end - span.start) / 3) return false;
      }
      return span.end > span.start;
    };
    const spans = report?.spans.map((span) => withoutStop(document.text, trimmed(document.text, span))) ?? [];
    // One word reports nothing that could be judged, unless a participle carries the clause.
    const isLong = spans.length > 1 || spans.some(({ start, end }) => /\s/.test(document.text.slice(start, end)));
    if (
      report &&
      spans.every(isFree) &&
      (isLong || /ns[aä]$/.test(document.text.slice(spans[0]?.start, spans[0]?.end)))
    ) {
      found.push({ kind: 'indirect', spans, mention: report.mention, without: 'continues', score: report.score });
      before = sentence;
      beforeReported = true;
      continue;
    }
    if (
      !report &&
      before &&
      beforeReported &&
      before.endToken === sentence.firstToken &&
      continuation(finder, before, sentence) &&
      isFree(sentence)
    ) {
      const span = withoutStop(document.text, { start: sentence.start, end: sentence.end });
      found.push({ kind: 'indirect', spans: [span], mention: undefined, without: 'continues', score: 0.6 });
    }
    beforeReported = false;
  }
  return found;
}

/** A full stop or a blank. */
const mayEnd = (letter: number): boolean => letter === 0x2e || isBlank(letter);

function withoutStop(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && mayEnd(text.charCodeAt(to - 1))) to -= 1;
  return { start, end: to };
}

function inSentence(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  const held = signsIn(finder, sentence);
  if ((held & reports) === 0) return undefined;
  const isSourced = (held & (sign.accordingAfter | sign.accordingBefore)) !== 0;
  const according = isSourced ? accordingTo(finder, sentence) : undefined;
  // Clauses report with a verb of saying alone.
  if ((held & sign.verb) === 0) return according ?? opinion(finder, sentence);
  const said = according?.mention && opinion(finder, sentence) === undefined ? clause(finder, sentence) : undefined;
  // "Yhtiö ilmoittaa maksaneensa palkat sopimuksen mukaan": what comes first reports.
  if (according?.mention && said?.mention && said.mention.start < according.mention.start) return said;
  return according ?? opinion(finder, sentence) ?? clause(finder, sentence) ?? trailingClause(finder, sentence);
}

/** All that any of its words does. */
function signsIn({ signs }: SpeakerFinder, { firstToken, endToken }: Sentence): number {
  let held = 0;
  for (let at = firstToken; at < endToken; at += 1) held |= signs[at] ?? 0;
  return held;
}

/** "X:n mukaan …", "enligt X …", "according to X …": the rest of the sentence is the claim, on both sides where it is. */
function accordingTo(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  const { signs } = finder;
  const { tokens } = finder.document;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const held = signs[index] ?? 0;
    if ((held & (sign.accordingAfter | sign.accordingBefore)) === 0) continue;
    const token = tokens[index] as Token;
    if ((held & sign.accordingAfter) !== 0) {
      const mention = finder.owner(index, sentence.firstToken);
      if (!mention) continue;
      return around(finder, headlinePart(finder.document, sentence, index), mention.start, token.end, mention);
    }
    if (finder.language === 'fi' || (held & sign.accordingBefore) === 0) continue;
    const start = tokens[index + 1]?.form === 'to' ? index + 2 : index + 1;
    const mention = finder.following(start, Math.min(sentence.endToken, start + 9));
    if (!mention || noVoice.test(mention.base)) continue;
    const whose =
      /^, (?:som|who) [^,.]{3,80},/.exec(finder.document.text.slice(mention.end, mention.end + 90))?.[0] ?? '';
    const end = mention.end + whose.length;
    return around(finder, headlinePart(finder.document, sentence, index), token.start, end, mention);
  }
  return undefined;
}

/** The claim before and after the words that name its source; a few words before them only set the scene. */
function around(finder: SpeakerFinder, part: Span, from: number, to: number, mention: Mention): Report | undefined {
  const { text } = finder.document;
  // "Aho (sd.) mukaan", "Koiviston, joka johtaa virastoa, mukaan": brackets belong to the source.
  const leads = trimmed(text, { start: part.start, end: from });
  const follows = trimmed(text, { start: to, end: part.end });
  const count = ({ start, end }: Span) => text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const lead = count(leads);
  // "…, according to Aho, professor emeritus of law": what follows tells who that is.
  const isApposed =
    lead > 3 &&
    /^, /.test(text.slice(to, to + 2)) &&
    (text.slice(to + 2, to + 60).match(/[\p{L}-]+/gu) ?? [])
      .slice(0, 3)
      .some((word) => roleOfTitle(word.toLowerCase()) !== null) &&
    !text.slice(to + 2, part.end).includes(',');
  const isWhose = lead > 3 && /^ (?:by|of|from|for) [^,]*$/.test(text.slice(to, part.end));
  const follow = isApposed || isWhose ? 0 : count(follows);
  let leadEnd = leads.end;
  while (leadEnd > leads.start && /[,\s]/.test(text.charAt(leadEnd - 1))) leadEnd -= 1;
  const cleaned = { start: leads.start, end: leadEnd };
  const isParted = leadEnd < leads.end && text.slice(leadEnd, from).includes(',');
  // "Arvio ei hänen mukaansa muutu": even one word belongs to the claim where no comma parts it.
  if (follow <= 2 && lead >= 2)
    return { spans: follow > 0 && !isParted ? [cleaned, follows] : [cleaned], mention, score: 0.85 };
  if (follow < 2) return undefined;
  const opens = text.slice(leads.start, leads.end);
  // "Hamzan äidin, Irakista tulleen Ahon mielestä": what qualifies the source.
  const qualifies = /(?:neen|sseen|lleen|rreen|v[aä]n)$/.test(opens);
  const adverbial = qualifies || lead <= 1 || scene.test(opens);
  const source = lead <= 3 && /[ns]/.test(opens.slice(-1));
  if (adverbial || source || follow > lead * 4 || /[,;:]/.test(opens.slice(-1))) {
    return { spans: [follows], mention, score: 0.85 };
  }
  return { spans: [cleaned, follows], mention, score: 0.85 };
}

/** "Hänestä kokeen on mitattava …": the elative of a pronoun as the one who thinks so. */
function opinion(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  if (finder.language !== 'fi') return undefined;
  const { tokens } = finder.document;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const { start, end, text, form } = tokens[at] as Token;
    if (!thinkers.has(form)) continue;
    const mention: Mention = { start, end, text, kind: 'pronoun', member: undefined, base: form };
    if (at === sentence.firstToken) return { spans: [{ start: end, end: sentence.end }], mention, score: 0.8 };
    // "Puolikas oli hänestä voitto", "kumpikaan ei hänestä suju".
    if (!/^(on|oli|ovat|olivat|olisi|ei|eivät)$/.test(tokens[at - 1]?.form ?? '')) return undefined;
    const before = { start: sentence.start, end: (tokens[at - 1] as Token).end };
    return { spans: [before, { start: end, end: sentence.end }], mention, score: 0.8 };
  }
  return undefined;
}

/** "The wages, he insisted, had been paid.", "Palkat, hän sanoo, on maksettu.": a clause of two words within the claim. */
function innerClause(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  const { signs } = finder;
  const { tokens } = finder.document;
  for (let at = sentence.firstToken + 1; at < sentence.endToken - 3; at += 1) {
    if (signs[at] !== sign.comma || signs[at + 3] !== sign.comma) continue;
    const [one = 0, two = 0] = [signs[at + 1], signs[at + 2]];
    const isClause =
      ((one & sign.pronoun) !== 0 && (two & sign.verb) !== 0) ||
      ((two & sign.pronoun) !== 0 && (one & sign.verb) !== 0);
    const mention = isClause
      ? finder.besideVerb((one & sign.verb) !== 0 ? at + 1 : at + 2, at + 1, at + 3, 'left')
      : undefined;
    if (!mention) continue;
    const [comma, next] = [tokens[at] as Token, tokens[at + 3] as Token];
    const { start, end } = headlinePart(finder.document, sentence, at);
    const spans = [
      { start, end: comma.start },
      { start: next.end, end },
    ];
    return { spans, mention, score: 0.8 };
  }
  return undefined;
}

/** Words behind an English verb that say to whom or when: "told Yle on Monday". */
const mostAddressees = 7;

/** "The timetable is tight, Juho Aho, an adviser at the ministry, told Yle.": the subject between commas, the verb last. */
function lastVerb(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  const { document } = finder;
  const { tokens } = document;
  const { verbs, that } = reporting.en;
  let verb = sentence.endToken - 1;
  const first = Math.max(sentence.firstToken + 4, verb - mostAddressees);
  while (verb > first && !verbs.has(tokens[verb]?.form ?? '')) verb -= 1;
  if (verb <= first) return undefined;
  for (let at = verb + 1; at < sentence.endToken; at += 1)
    if (that.has(tokens[at]?.form ?? '') || tokens[at]?.text === ',') return undefined;
  const mention = finder.left(verb, sentence.firstToken);
  if (!mention?.member || mention.member.kind === 'name') return undefined;
  // The comma before the subject and its title; what precedes is the claim.
  let comma = mention.member.firstToken - 1;
  while (comma > sentence.firstToken && mention.member.firstToken - comma <= 7 && tokens[comma]?.isWord) comma -= 1;
  // "Finland’s interior minister, Krista Aho, said": what precedes is her title.
  if (roleOfTitle(tokens[comma - 1]?.form ?? '') !== null) return undefined;
  if (tokens[comma]?.text !== ',' || comma - sentence.firstToken < 3) return undefined;
  const between = tokens.slice(comma + 1, mention.member.firstToken);
  if (
    between.some(
      ({ form }) => verbs.has(form) || /^(is|are|was|were|has|had|have|will|would|and|but|who|which)$/.test(form),
    )
  )
    return undefined;
  const { start } = headlinePart(document, sentence, comma);
  return { spans: [{ start, end: (tokens[comma] as Token).start }], mention, score: 0.8 };
}

/** "Raja pysyy kiinni, sanoo Orpo." without marks. */
function trailingClause(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  const inner = innerClause(finder, sentence) ?? (finder.language === 'en' ? lastVerb(finder, sentence) : undefined);
  if (inner) return inner;
  const found = reportingClause(finder, sentence, false);
  if (!found?.mention || found.end < sentence.end - 1) return undefined;
  const part = headlinePart(finder.document, sentence, tokenAt(finder.document, found.start));
  return { spans: [{ start: part.start, end: found.start }], mention: found.mention, score: 0.8 };
}
