import type { Document, Sentence, Token } from '../../src/language/document.ts';
import { wordAnswers } from '../../src/language/word-answers.ts';
import type { Span } from '../../src/types.ts';
import {
  adverbs,
  askedFor,
  asking,
  channels,
  day,
  englishClause,
  noClause,
  noParticiple,
  questions,
  withParticiple,
} from '../lexicons/claim-words.ts';
import { everydayVerbs } from '../lexicons/reporting.ts';
import type { Mention } from './mention.ts';
import type { SpeakerFinder } from './speaker.ts';
import { roleOfTitle } from './titles.ts';
import { sign } from './word-signs.ts';

/** What is said indirectly in one sentence. */
export interface Report {
  readonly spans: readonly Span[];
  readonly mention: Mention | undefined;
  readonly score: number;
}

/** Verbs of saying that are tried in a sentence; one with more is a list of words. */
const mostVerbs = 10;

/** The part of a headline between dashes; a whole sentence elsewhere. */
export function headlinePart(document: Document, sentence: Sentence, at: number): Span {
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
export function clause(finder: SpeakerFinder, sentence: Sentence): Report | undefined {
  const { tokens } = finder.document;
  const { signs } = finder;
  let tried = 0;
  for (let index = sentence.firstToken; index < sentence.endToken && tried < mostVerbs; index += 1) {
    if (((signs[index] ?? 0) & sign.verb) === 0) continue;
    const verb = tokens[index] as Token;
    // "ei usko, että": without its negation the word is faith.
    if (verb.form === 'usko' && !/^(ei|eivät|eikä)$/.test(tokens[index - 1]?.form ?? '')) continue;
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

const isAsking = wordAnswers(({ form }) => asking.test(form));
const claimEnds: ReadonlySet<string> = new Set(';:”"»–—');
/** Where the claim begins after a verb of saying, and up to which token the speaker may stand. */
function claimStart(
  finder: SpeakerFinder,
  verb: number,
  sentence: Sentence,
): { readonly first: number; readonly opening: number } | undefined {
  const { tokens } = finder.document;
  const { signs } = finder;
  const { form } = tokens[verb] as Token;
  const limit = Math.min(sentence.endToken, verb + 11);
  const asks = isAsking((tokens[verb] as Token).word);
  // "sanoo pelkäävänsä, että …", "säger sig vara rädd för att …": the claim begins before the conjunction.
  if (finder.language === 'fi' && ownParticiple(tokens[verb + 1])) return { first: verb + 1, opening: verb + 1 };
  if (finder.language === 'sv' && tokens[verb + 1]?.form === 'sig' && verb + 4 < sentence.endToken)
    return { first: verb + 2, opening: verb };
  for (let index = verb + 1; index < limit; index += 1) {
    const token = tokens[index] as Token;
    if (!token.isWord && claimEnds.has(token.text)) break;
    if (((signs[index] ?? 0) & sign.that) !== 0) {
      // "för att arbeta": an aim, and no claim.
      if (finder.language === 'sv' && /^(för|utan|genom|efter|sätt)$/.test(tokens[index - 1]?.form ?? '')) continue;
      // English "that" may also point at something: only right after the verb and a few words.
      if (finder.language === 'en' && index > verb + 6) break;
      const first = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
      return first < sentence.endToken ? { first, opening: index } : undefined;
    }
    // "frågade om kvoten": about something, unless somebody follows.
    if (
      token.form === 'om' &&
      asks &&
      !/^(han|hon|de|vi|det|den|man|jag|hen|ni|du)$/.test(tokens[index + 1]?.form ?? '')
    )
      continue;
    if (asks && (finder.language !== 'fi' || tokens[index - 1]?.text === ',') && questions.test(token.form)) {
      return index + 1 < sentence.endToken ? { first: index + 1, opening: index } : undefined;
    }
    // "kysyi, mitä siitä puuttuu", "asked what it costs": the word belongs to what is asked.
    const isNext = finder.language === 'fi' ? tokens[index - 1]?.text === ',' : index === verb + 1;
    if (asks && isNext && askedFor.test(token.form) && index + 1 < sentence.endToken)
      return { first: index, opening: index };
    // "frågade, och hennes sätt att …": another clause.
    if (finder.language === 'sv' && token.form === 'och' && tokens[index - 1]?.text === ',') break;
  }
  if (finder.language === 'fi') return participle(finder, verb, sentence);
  const next = tokens[verb + 1];
  if (finder.language !== 'en' || !next?.isWord || !englishClause.test(form)) return undefined;
  if (/^expect/.test(form)) {
    const to = tokens.slice(verb + 1, Math.min(sentence.endToken, verb + 8)).some((token) => token.form === 'to');
    return to && next.form !== 'to' ? { first: verb + 1, opening: verb } : undefined;
  }
  // ", said chief nurse Aho": what follows is who speaks, and the claim came before.
  if (tokens[verb - 1]?.text === ',' && finder.trailing(verb, sentence.endToken)) return undefined;
  // "told a press conference", "said after the hearing": no clause.
  const first = /^(on|in)$/.test(next.form) && day.test(tokens[verb + 2]?.form ?? '') ? verb + 3 : verb + 1;
  const isAmount = tokens[first]?.form === 'at' && /^(least|most)$/.test(tokens[first + 1]?.form ?? '');
  if ((noClause.test(tokens[first]?.form ?? '') && !isAmount) || sentence.endToken - first < 4) return undefined;
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
  if (everydayVerbs.has(form) && !withParticiple.has(form)) return undefined;
  const limit = Math.min(sentence.endToken, verb + 12);
  for (let index = verb + 1; index < limit; index += 1) {
    const token = tokens[index] as Token;
    if (!token.isWord && !/^[”"»’'-]$/.test(token.text)) return undefined;
    if (token.form.length < 6) continue;
    if (ownParticiple(token)) {
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

/** "tekevänsä", "kuulleensa", "pelkäävänsä": what somebody says of oneself. */
function ownParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.form.length >= 7 &&
    /(v[aä]ns[aä]|(?:ee|n[uy]ee?)ns[aä])$/.test(token.form) &&
    !noParticiple.test(token.form)
  );
}

function afterAdverbs(finder: SpeakerFinder, from: number, to: number): number {
  let at = from;
  while (at < to && isSkipped(finder, at)) at += 1;
  return at;
}

/** Adverbs and channels between the verb and its clause: "sähköpostitse", "tekstiviestillä", "Ylelle". */
function isSkipped(finder: SpeakerFinder, at: number): boolean {
  const { form } = finder.document.tokens[at] as Token;
  return channels.test(form) || adverbs.has(form);
}

const endsAsGenitive = wordAnswers(({ form }) => form.length > 2 && /(n|ns[aä]|mme|nne|ni)$/.test(form));
/** A genitive before the participle is its subject: "kokeen maksavan". */
function isGenitive(finder: SpeakerFinder, from: number, to: number): boolean {
  const { tokens } = finder.document;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.isWord && endsAsGenitive(token.word)) return true;
  }
  return false;
}
