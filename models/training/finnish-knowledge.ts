/** What the treebanks add to the lexicon: exceptions, and the rules that endings vote for. */
import { analyse, lemmaOf, type Reading } from '../../src/language/finnish/analyse.ts';
import { type Automaton, nodesOf } from '../../src/language/finnish/automaton.ts';
import {
  createEndings,
  type EditRule,
  type EndingCounts,
  editRule,
  longestEnding,
} from '../../src/language/finnish/endings.ts';
import { extraTags, type Lexicon } from '../../src/language/finnish/readings.ts';
import { type BuiltAutomaton, buildAutomaton, type Paradigm } from './finnish-automaton.ts';
import type { GoldSentence } from './finnish-treebank.ts';

export function toAutomaton(built: BuiltAutomaton): Automaton {
  const codes = new Uint8Array(65536);
  for (let at = 0; at < built.letters.length; at += 1) codes[built.letters.charCodeAt(at)] = at + 1;
  const states = {
    firstEdge: Uint32Array.from(built.firstEdge),
    edges: Uint32Array.from(built.edges),
    sets: Uint16Array.from(built.sets),
    setStart: Uint32Array.from(built.setStart),
    members: Uint16Array.from(built.members),
  };
  const flags = Uint8Array.from(built.analyses, ({ flags }) => flags);
  return {
    codes,
    ...states,
    nodes: nodesOf(states, flags),
    analyses: {
      cut: Uint8Array.from(built.analyses, ({ cut }) => cut),
      append: built.analyses.map(({ append }) => append),
      tag: Uint16Array.from(built.analyses, ({ tag }) => tag),
      flags,
    },
  };
}

/** The lexicon with what the sentences teach beside it. */
export function learnLexicon(
  words: BuiltAutomaton,
  sentences: readonly GoldSentence[],
): Lexicon & { readonly builtExceptions: BuiltAutomaton } {
  const automaton = toAutomaton(words);
  const pairs = new Map<string, { form: string; lemma: string; tag: string }>();
  for (const { tokens } of sentences) {
    for (const { form, lemma, tag } of tokens) {
      const low = form.toLowerCase();
      if (/\p{L}/u.test(low) && low.length < 200 && lemma.length < 200)
        pairs.set(`${low} ${lemma}`, { form: low, lemma, tag });
    }
  }
  const exceptions: Paradigm[] = [];
  for (const { form, lemma, tag } of pairs.values()) {
    const readings: Reading[] = [];
    analyse(automaton, form, readings);
    if (!readings.some((reading) => lemmaOf(form, reading) === lemma))
      exceptions.push({ lemma, forms: () => [{ form, tag: `T${tag.split('.')[0]}`, free: true, possessive: 'none' }] });
  }
  const builtExceptions = buildAutomaton(exceptions);
  return {
    words: automaton,
    exceptions: toAutomaton(builtExceptions),
    builtExceptions,
    endings: createEndings(learnEndings([...pairs.values()])),
    tags: [...words.tags, ...builtExceptions.tags, ...extraTags],
    wordTags: words.tags.length,
  };
}

function learnEndings(
  pairs: readonly { readonly form: string; readonly lemma: string; readonly tag: string }[],
): EndingCounts {
  const rules: EditRule[] = [];
  const ruleIds = new Map<string, number>();
  const counts = new Map<string, Map<number, number>>();
  for (const { form, lemma, tag } of pairs) {
    if (!/^[NARMOCXV]/.test(tag) || form.includes(':') || form.length < 3) continue;
    const rule = editRule(form, lemma);
    if (rule.cut === form.length || rule.cut > 12) continue;
    const key = `${rule.cut} ${rule.append}`;
    const id = ruleIds.get(key) ?? rules.push(rule) - 1;
    ruleIds.set(key, id);
    for (let length = 0; length <= longestEnding && length < form.length; length += 1) {
      const ending = form.slice(form.length - length);
      const votes = counts.get(ending) ?? new Map<number, number>();
      votes.set(id, (votes.get(id) ?? 0) + 1);
      counts.set(ending, votes);
    }
  }
  const all = counts.get('') ?? new Map<number, number>();
  const lines = new Map<string, string>();
  for (const [ending, votes] of counts) {
    let total = 0;
    for (const count of votes.values()) total += count;
    // An ending seen once or twice tells what the shorter one does.
    if (ending.length > 3 && total < 3) continue;
    // A change made once or twice is a slip or a word of its own, not a rule.
    const common = [...votes].filter(([rule]) => (all.get(rule) ?? 0) > 2);
    const kept = common.sort((a, b) => b[1] - a[1]).slice(0, ending.length < 2 ? 40 : 12);
    if (kept.length > 0) lines.set(ending, kept.flat().join(' '));
  }
  return { rules, counts: lines };
}
