import type { Sentence, Token } from '../../src/language/document.ts';
import { headlineLabels } from '../lexicons/claim-words.ts';
import { reporting } from '../lexicons/reporting.ts';
import type { Mention } from './mention.ts';
import type { SpeakerFinder } from './speaker.ts';
import { roleOfTitle } from './titles.ts';
import type { Utterance } from './utterance.ts';

/** What is longer is no headline. */
const mostSentences = 20;
const mostSpeakers = 4;

/** "Orpo: Raja pysyy kiinni" and "Aho varoittaa: Aika loppuu", also after a headline's dash; without marks, yet the speaker's words. */
export function headlineWords(finder: SpeakerFinder): Utterance[] {
  const { document } = finder;
  const found: Utterance[] = [];
  for (const sentence of document.sentences.slice(0, mostSentences)) {
    if (sentence.field !== 'title' || found.length === mostSpeakers) break;
    const utterance = wordsAfterColon(finder, sentence);
    if (utterance) found.push(utterance);
  }
  return found;
}

function wordsAfterColon(finder: SpeakerFinder, sentence: Sentence): Utterance | undefined {
  const { tokens, text } = finder.document;
  for (let colon = sentence.firstToken + 1; colon < sentence.endToken; colon += 1) {
    if (tokens[colon]?.text !== ':') continue;
    const next = tokens[colon + 1];
    if (!next || colon + 1 >= sentence.endToken || /[”“"»’‘']/.test(next.text)) return undefined;
    let from = colon;
    while (from > sentence.firstToken && !/^[–—,!?-]$/.test(tokens[from - 1]?.text ?? '')) from -= 1;
    if (
      colon - from > 9 ||
      headlineLabels.test(tokens[colon - 1]?.form ?? '') ||
      headlineLabels.test(tokens[from]?.form ?? '')
    )
      return undefined;
    const mention = speakerBefore(finder, from, colon);
    if (!mention) return undefined;
    const rest = text.slice(next.start, Math.max(sentence.end, finder.document.fields.title?.end ?? 0));
    const dash = rest.search(/\s[–—]\s/);
    const end = dash > 0 ? next.start + dash : next.start + rest.trimEnd().length;
    const words = text.slice(next.start, end).split(/\s+/).length;
    if (words < (mention.kind === 'named' ? 2 : 3)) return undefined;
    return { kind: 'direct', spans: [{ start: next.start, end }], mention, without: 'echoes', score: 0.8 };
  }
  return undefined;
}

/** A lone capitalised word before a colon may be any topic: it must be known as a person, a body or an occupation. */
function speakerBefore(finder: SpeakerFinder, from: number, colon: number): Mention | undefined {
  const { tokens } = finder.document;
  const { verbs } = reporting[finder.language];
  for (let at = from; at < colon; at += 1) {
    if (!verbs.has((tokens[at] as Token).form)) continue;
    return finder.besideVerb(at, from, colon, 'left');
  }
  const members = finder
    .members(from, colon)
    .filter(({ kind, role }) => kind === 'person' || (kind === 'body' && role !== 'media'));
  const [member] = members;
  const last = members.at(-1);
  if (member && last) {
    // "Purra Ylellä: …": what stands between the name and the colon is a place or a party.
    const between = finder.document.text.slice(member.end, tokens[colon]?.start);
    const beside = /^(\p{L}+(:\p{L}+)?(ll[aä]|lle|ss[aä]|st[aä]))?\s*(\([^)]*\))?$/u.test(between.trim());
    if (beside && member.form !== 'other') return finder.named(member);
    return last.endToken >= colon - 1 && last.form === 'subject' ? finder.named(last) : undefined;
  }
  const beside = finder.beforeColon(from, colon);
  if (!beside) return undefined;
  if (beside.kind === 'named')
    return colon - from <= 2 && beside.member?.role !== 'media' && isElsewhere(finder, beside) ? beside : undefined;
  const form = beside.text.toLowerCase();
  const isSubject =
    finder.language !== 'fi' || beside.base === form || !/(n|lt[aä]|st[aä]|ss[aä]|ll[aä]|lle)$/.test(form);
  if (!isSubject || colon - from > 4) return undefined;
  if (roleOfTitle(beside.base)) return beside;
  return roleOfTitle(form) ? { ...beside, base: form } : undefined;
}

function isElsewhere({ document }: SpeakerFinder, { text, end }: Mention): boolean {
  return document.text.indexOf(text, end) >= 0;
}
