import { UsageError } from '../errors.ts';
import type { Language, Span } from '../types.ts';
import type { CueIndex } from './cue-atoms.ts';
import { type CompiledCue, cueRegister, type Element, type SentenceCues, type Sequence } from './cue-register.ts';
import type { Document, Token } from './document.ts';

/**
 * Cues: patterns over words that know inflection and compounds, written as one line of text.
 *
 * | notation | matches |
 * | --- | --- |
 * | `raja` | the word in any inflection: it has this base form in its sentence (see below) |
 * | `rasis*` | words that begin so (the way to reach all forms and compounds of a Finnish stem) |
 * | `*muutto` | words that end so, compounds above all, in any inflection |
 * | `raja+` `+politiikka` `+muutto+` | Finnish: the word, or compounds of which it is the first, the last, any part |
 * | `*pakolais*` | words that contain it |
 * | `=EU` | exactly this, capitals included |
 * | `raja*!rajoit*!rajat` | … but not the words that begin with / are one of the excluded |
 * | `a\|b c` | (`a` or `b`), followed by the word `c`; marks between words do not count |
 * | `raja* ~3 kiin*` | at most three other words between |
 * | `raja* & pakolais*` | both in one sentence, in any order |
 *
 * A plain Finnish word should be a base form as Universal Dependencies has it (`laiton`, `muuttaa`, `minä`): it then finds
 * all its inflections. One that is not (`rajalle`, or `tuli`, which is read as *came* sooner than as *fire*) is met only as
 * it is written. It never finds compounds: `raja` is not `rajavalvonta`, and `raja+` is not `rajoitus` as `raj*` would be.
 *
 * `|` binds closer than the space, and the space closer than `&`: `lupa|kansalaisuus koe` means `lupa koe` or
 * `kansalaisuus koe`, never `lupa` alone; alternatives of several words are cues of their own. A word is what the
 * tokeniser makes of it: Finnish and Swedish keep `EU-maa` and `raja-asema` whole, English parts `asylum-seeker`, which
 * is met by the two words `asylum seeker`, and keeps whole only what begins like `anti-immigrant`.
 */
export type Cue = string;

/** Where a cue was found: the words that matched, one span per run of words. */
export interface CueMatch {
  /** Index into the list of cues the matcher was made from. */
  readonly cue: number;
  readonly sentence: number;
  readonly spans: readonly Span[];
  /** Tokens of the first run, for looking at the neighbourhood; end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Matcher {
  readonly find: (document: Document) => CueMatch[];
}

const compiledLists = new Map<string, Matcher>();

/** Compiles cues of one language, the same list once. Throws UsageError that names the cue. */
export function compileCues(cues: readonly Cue[], language: Language): Matcher {
  const key = [language, ...cues].join('\n');
  const known = compiledLists.get(key);
  if (known) return known;
  const matcher = compileList(cues, language);
  compiledLists.set(key, matcher);
  return matcher;
}

function compileList(cues: readonly Cue[], language: Language): Matcher {
  const register = cueRegister(language);
  const compiled = cues.map((cue) => compileCue(cue, register.index));
  const list = register.add(compiled);
  const find = (document: Document): CueMatch[] => {
    const { tokens } = document;
    const matches: CueMatch[] = [];
    register.eachCandidate(document, list, (sentence, place, number) => {
      const cue = compiled[number] as CompiledCue;
      if (cue.further.length === 0) {
        const at = sentence.words[place] as number;
        const { start, end } = tokens[at] as Token;
        matches.push({
          cue: number,
          sentence: sentence.number,
          spans: [{ start, end }],
          firstToken: at,
          endToken: at + 1,
        });
        return;
      }
      // Most cues of several words fail here: one look at what the sentence holds spares going through it.
      if (!register.holdsAll(sentence, cue.further)) return;
      const match = matchCue(cue, number, tokens, sentence, place);
      if (match) matches.push(match);
    });
    return matches;
  };
  return { find };
}

/** What was found of each of several lists of cues; `cue` is the index in its own list. */
export interface ListMatcher<Name extends string> {
  readonly find: (document: Document) => Readonly<Record<Name, readonly CueMatch[]>>;
}

/** Several lists of cues that are looked for together: the document is gone through once. Throws as compileCues does. */
export function compileCueLists<Name extends string>(
  lists: Readonly<Record<Name, readonly Cue[]>>,
  language: Language,
): ListMatcher<Name> {
  const names = Object.keys(lists) as Name[];
  const matcher = compileCues(
    names.flatMap((name) => lists[name]),
    language,
  );
  // By cue: its list, and where that list begins among all.
  const listOf = names.flatMap((name, list) => lists[name].map(() => list));
  const beginOf: number[] = [];
  let count = 0;
  for (const name of names) {
    beginOf.push(count);
    count += lists[name].length;
  }
  return {
    find: (document) => {
      const found = names.map((): CueMatch[] => []);
      for (const { cue, sentence, spans, firstToken, endToken } of matcher.find(document)) {
        const list = listOf[cue] as number;
        found[list]?.push({ cue: cue - (beginOf[list] as number), sentence, spans, firstToken, endToken });
      }
      const byName = {} as Record<Name, readonly CueMatch[]>;
      for (const [list, name] of names.entries()) byName[name] = found[list] as CueMatch[];
      return byName;
    },
  };
}

/** Matches a cue whose first word stands at a place. */
function matchCue(
  { first, others }: CompiledCue,
  cue: number,
  tokens: readonly Token[],
  sentence: SentenceCues,
  at: number,
): CueMatch | undefined {
  const { words, marked } = sentence;
  const end = endOfSequence(first, sentence, at);
  if (end < 0) return undefined;
  const spans = [spanOf(tokens, words, at, end)];
  for (const sequence of others) {
    let run: Span | undefined;
    for (let mark = 0; mark < marked.length && !run; mark += 1) {
      const start = marked[mark] as number;
      const to = endOfSequence(sequence, sentence, start);
      if (to >= 0) run = spanOf(tokens, words, start, to);
    }
    if (!run) return undefined;
    spans.push(run);
  }
  return {
    cue,
    sentence: sentence.number,
    spans,
    firstToken: words[at] as number,
    endToken: (words[end] as number) + 1,
  };
}

function spanOf(tokens: readonly Token[], words: readonly number[], from: number, to: number): Span {
  const [first, last] = [tokens[words[from] as number] as Token, tokens[words[to] as number] as Token];
  return { start: first.start, end: last.end };
}

/** The place of the last word of a sequence that begins at a place; -1 where it does not. */
function endOfSequence(sequence: Sequence, { atoms }: SentenceCues, at: number): number {
  if (!atoms[at]?.includes((sequence[0] as Element).atom)) return -1;
  let position = at;
  for (let step = 1; step < sequence.length; step += 1) {
    const { atom, gap } = sequence[step] as Element;
    const last = Math.min(position + 1 + gap, atoms.length - 1);
    position += 1;
    while (position <= last && !atoms[position]?.includes(atom)) position += 1;
    if (position > last) return -1;
  }
  return position;
}

function compileCue(cue: Cue, index: CueIndex): CompiledCue {
  const sequences = cue.split(' & ').map((part) => {
    const sequence: Element[] = [];
    let gap = 0;
    for (const piece of part.trim().split(/\s+/)) {
      const skip = /^~(\d+)$/.exec(piece);
      if (skip) gap = Number(skip[1]);
      else {
        sequence.push({ atom: index.add(piece, cue), gap });
        gap = 0;
      }
    }
    if (sequence.length === 0 || gap > 0) throw new UsageError(`cue "${cue}": a word is missing`);
    return sequence;
  });
  const [first, ...others] = sequences;
  if (!first) throw new UsageError(`cue "${cue}": empty`);
  const further = [...first.slice(1), ...others.flat()].map(({ atom }) => atom);
  return { first, others, further };
}
