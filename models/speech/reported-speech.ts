import type { Document, Sentence, Token } from '../../src/language/document.ts';
import type { Span } from '../../src/types.ts';
import { everydayVerbs, reporting } from '../lexicons/reporting.ts';
import { continuation } from './continuation.ts';
import { trimmed } from './quoted-text.ts';
import { reportingClause } from './reporting-clause.ts';
import type { Mention, SpeakerFinder } from './speaker.ts';
import { roleOfTitle } from './titles.ts';
import { tokenAt } from './tokens-at.ts';
import type { Utterance } from './utterance.ts';

/** What is said indirectly in one sentence. */
export interface Report {
  readonly spans: readonly Span[];
  readonly mention: Mention | undefined;
  readonly score: number;
}

/** "Hänen mukaansa": with the ending of the third person. */
const ownSource: ReadonlySet<string> = new Set(['mukaansa', 'mielestään']);

/** Fewer words than this report nothing that could be judged; participles carry a clause in two. */
const fewestWords = 2;

/** Verbs of saying that are tried in a sentence; one with more is a list of words. */
const mostVerbs = 10;

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
    const spans = report?.spans.map((span) => withoutStop(document.text, trimmed(document.text, span))) ?? [];
    const isFree = (span: Span) => {
      for (let at = next; at < taken.length && (taken[at]?.start ?? span.end) < span.end; at += 1) {
        const other = taken[at] as Span;
        const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
        if (shared > (span.end - span.start) / 3) return false;
      }
      return span.end > span.start;
    };
    const words = spans.reduce((sum, { start, end }) => sum + document.text.slice(start, end).split(/\s+/).length, 0);
    if (
      report &&
      spans.every(isFree) &&
      (words >= fewestWords || (words === 1 && /ns[aä]$/.test(document.text.slice(spans[0]?.start, spans[0]?.end))))
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

function withoutStop(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[.\s]/.test(text.charAt(to - 1))) to -= 1;
  return { start, end: to };
}

function inSentence(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  const according = accordingTo(finder, sentence);
  const said = according?.mention && opinion(finder, sentence) === undefined ? clause(finder, sentence) : undefined;
  // "Yhtiö ilmoittaa maksaneensa palkat sopimuksen mukaan": what comes first reports.
  if (according?.mention && said?.mention && said.mention.start < according.mention.start) return said;
  return according ?? opinion(finder, sentence) ?? clause(finder, sentence) ?? trailingClause(finder, sentence);
}

/** "X:n mukaan …", "enligt X …", "according to X …": the rest of the sentence is the claim, on both sides where it is. */
function accordingTo(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  const { tokens } = finder.document;
  const { accordingAfter, accordingBefore } = reporting[finder.language];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index] as Token;
    if (!token.isWord) continue;
    if (accordingAfter.has(token.form) || ownSource.has(token.form)) {
      const mention = finder.owner(index, sentence.firstToken);
      if (!mention) continue;
      return around(finder, headlinePart(finder.document, sentence, index), mention.start, token.end, mention);
    }
    if (finder.language === 'fi' || !accordingBefore.has(token.form)) continue;
    const start = tokens[index + 1]?.form === 'to' ? index + 2 : index + 1;
    const mention = finder.following(start, Math.min(sentence.endToken, start + 9));
    if (!mention || /^(lag|plan|planerna|vilken|vilket|avtal|the law|plan|schedule)$/.test(mention.base)) continue;
    return around(finder, headlinePart(finder.document, sentence, index), token.start, mention.end, mention);
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
  const follow = count(follows);
  let leadEnd = leads.end;
  while (leadEnd > leads.start && /[,\s]/.test(text.charAt(leadEnd - 1))) leadEnd -= 1;
  const cleaned = { start: leads.start, end: leadEnd };
  if (follow <= 2 && lead >= 2) return { spans: [cleaned], mention, score: 0.85 };
  if (follow < 2) return undefined;
  const opens = text.slice(leads.start, leads.end);
  const adverbial =
    lead <= 1 ||
    /^(tuoreen|uuden|paikallisen|myös|mutta|ja|lisäksi|kuitenkin|toisaalta|men|och|but|and|however|ett|en)(\s\p{L}+){0,2}$/iu.test(
      opens,
    );
  const source = lead <= 3 && /[ns]/.test(opens.slice(-1));
  if (adverbial || source || follow > lead * 4 || /[,;:]/.test(opens.slice(-1))) {
    return { spans: [follows], mention, score: 0.85 };
  }
  return { spans: [cleaned, follows], mention, score: 0.85 };
}

/** "Hänestä kokeen on mitattava …": the elative of a pronoun or a name as the one who thinks so. */
function opinion(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  if (finder.language !== 'fi') return undefined;
  const { tokens } = finder.document;
  const first = tokens[sentence.firstToken];
  if (!first || !/^(hänestä|heistä)$/.test(first.form)) return undefined;
  const { start, end, text, form } = first;
  const mention: Mention = { start, end, text, kind: 'pronoun', member: undefined, base: form };
  return { spans: [{ start: end, end: sentence.end }], mention, score: 0.8 };
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

/** What follows a verb of saying: a that-clause, an indirect question, a participle, in English the bare clause. */
function clause(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  const { tokens } = finder.document;
  const { verbs } = reporting[finder.language];
  let tried = 0;
  for (let index = sentence.firstToken; index < sentence.endToken && tried < mostVerbs; index += 1) {
    const verb = tokens[index] as Token;
    if (!verb.isWord || !verbs.has(verb.form)) continue;
    tried += 1;
    const claim = claimStart(finder, index, sentence);
    if (claim === undefined) continue;
    const mention =
      finder.left(index, sentence.firstToken) ?? finder.besideVerb(index, sentence.firstToken, claim.opening, 'left');
    if (
      !mention ||
      (mention.kind === 'noun' &&
        finder.language === 'fi' &&
        everydayVerbs.has(verb.form) &&
        !roleOfTitle(mention.base))
    )
      continue;
    const end = headlinePart(finder.document, sentence, index).end;
    const start = (tokens[claim.first] as Token).start;
    return { spans: [{ start, end }], mention, score: 0.85 };
  }
  return undefined;
}

const claimEnds: ReadonlySet<string> = new Set(';:”"»–—');
const questions =
  /^(miksi|miten|milloin|kuinka|missä|onko|eikö|varför|hur|om|huruvida|when|why|how|whether|if|voiko|saako|pitäisikö)$/;
const englishClause =
  /^(say|says|said|saying|believe|believes|believed|think|thinks|thought|claims|claimed|admits|admitted|argues|argued|insists|insisted|hopes|hoped|reckons|reckoned|fears|feared|doubts|doubted|estimates|estimated|suggests|warns|warned|confirms|confirmed|adds|added|notes|noted|suspects|suspected|complains|complained|predicts|predicted|maintains|alleges|recalls|expects|expected)$/;
const noClause =
  /^(about|to|of|in|on|at|with|for|by|yes|no|so|hello|sorry|nothing|goodbye|that|,|and|as|from|over|against|thanks|farewell)$/;

/** Where the claim begins after a verb of saying, and up to which token the speaker may stand. */
function claimStart(
  finder: SpeakerFinder,
  verb: number,
  sentence: Sentence,
): { readonly first: number; readonly opening: number } | undefined {
  const { tokens } = finder.document;
  const { that } = reporting[finder.language];
  const { form } = tokens[verb] as Token;
  const limit = Math.min(sentence.endToken, verb + 11);
  const asks = /^(ihmet|kysy|kysel|pohti|frågar|undra|ask|wonder|selit|förklar|explain|epäil)/.test(form);
  for (let index = verb + 1; index < limit; index += 1) {
    const token = tokens[index] as Token;
    if (claimEnds.has(token.text)) break;
    if (that.has(token.form)) {
      // English "that" may also point at something: only right after the verb and a few words.
      if (finder.language === 'en' && index > verb + 6) break;
      const first = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
      return first < sentence.endToken ? { first, opening: index } : undefined;
    }
    if (asks && (finder.language !== 'fi' || tokens[index - 1]?.text === ',') && questions.test(token.form)) {
      return index + 1 < sentence.endToken ? { first: index + 1, opening: index } : undefined;
    }
  }
  if (finder.language === 'fi') return participle(finder, verb, sentence);
  const next = tokens[verb + 1];
  if (finder.language !== 'en' || !next?.isWord || !englishClause.test(form)) return undefined;
  if (/^expect/.test(form)) {
    const to = tokens.slice(verb + 1, Math.min(sentence.endToken, verb + 8)).some((token) => token.form === 'to');
    return to && next.form !== 'to' ? { first: verb + 1, opening: verb } : undefined;
  }
  const first =
    /^(on|in)$/.test(next.form) &&
    /day|january|february|march|april|may|june|july|august|september|october|november|december/.test(
      tokens[verb + 2]?.form ?? '',
    )
      ? verb + 3
      : verb + 1;
  if (noClause.test(tokens[first]?.form ?? '') || sentence.endToken - first < 4) return undefined;
  return { first, opening: verb };
}

/** "kertoo tekevänsä", "arvioi kokeen maksavan", "sanoo olleensa": a participle within reach of the verb, in its clause. */
function participle(
  finder: SpeakerFinder,
  verb: number,
  sentence: Sentence,
): { readonly first: number; readonly opening: number } | undefined {
  const { tokens } = finder.document;
  const { form } = tokens[verb] as Token;
  if (everydayVerbs.has(form) && !/^(laskee|laski|katsoo|katsoi|pelkää|pelkäsi|osoittaa|osoitti|vahvistaa)$/.test(form))
    return undefined;
  const limit = Math.min(sentence.endToken, verb + 12);
  for (let index = verb + 1; index < limit; index += 1) {
    const token = tokens[index] as Token;
    if (!token.isWord && !/^[”"»’'-]$/.test(token.text)) return undefined;
    if (token.form.length < 6) continue;
    if (
      /(v[aä]ns[aä]|(?:ee|n[uy]ee?)ns[aä])$/.test(token.form) &&
      !/(suut|väkivalta|seuraav|perheens|äitee|edeltävänsä)/.test(token.form)
    ) {
      return { first: index, opening: index };
    }
    if (
      index > verb + 1 &&
      /([aeiouyäö]v[aä]n|neen|tt[aä]v[aä]n)$/.test(token.form) &&
      isGenitive(finder, verb + 1, index)
    ) {
      return { first: afterAdverbs(finder, verb + 1, index), opening: verb + 1 };
    }
  }
  return undefined;
}

function afterAdverbs(finder: SpeakerFinder, from: number, to: number): number {
  let at = from;
  while (at < to && isSkipped(finder, at)) at += 1;
  return at;
}

/** Adverbs and channels between the verb and its clause: "sähköpostitse", "tekstiviestillä", "Ylelle". */
function isSkipped(finder: SpeakerFinder, at: number): boolean {
  const { form } = finder.document.tokens[at] as Token;
  return (
    /(tse|sti|lle|viestillä|tiedotteessa|tiedotteessaan|haastattelussa|kautta|lla)$/.test(form) ||
    /^(jälkikäteen|myös|nyt|jo|myöhemmin|hän|he)$/.test(form)
  );
}

/** A genitive before the participle is its subject: "kokeen maksavan". */
function isGenitive(finder: SpeakerFinder, from: number, to: number): boolean {
  const { tokens } = finder.document;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.isWord && /(n|ns[aä]|mme|nne|ni)$/.test(token.form) && token.form.length > 2) return true;
  }
  return false;
}

/** "Raja pysyy kiinni, sanoo Orpo." without marks. */
function trailingClause(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  const found = reportingClause(finder, sentence, false);
  if (!found?.mention || found.end < sentence.end - 1) return undefined;
  const part = headlinePart(finder.document, sentence, tokenAt(finder.document, found.start));
  return { spans: [{ start: part.start, end: found.start }], mention: found.mention, score: 0.8 };
}
