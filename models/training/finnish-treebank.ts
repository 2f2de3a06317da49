/** Reads the Finnish treebanks: sentences of form, base form and a tag in the terms of the inflection tables. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface GoldToken {
  readonly form: string;
  /** Lower-cased, without compound marks. */
  readonly lemma: string;
  /** As in finnish-nouns.ts: `N.gen`, `V.3`; only the beginning where the treebank says no more. */
  readonly tag: string;
  /** As the source has it. */
  readonly rawTag: string;
}

export interface GoldSentence {
  /** `sent_id` without its number in UD, the split in the others. */
  readonly origin: string;
  readonly tokens: readonly GoldToken[];
}

export function normalLemma(lemma: string): string {
  return lemma.toLowerCase().replaceAll('#', '');
}

/** split TAB form TAB lemma TAB tag; a blank line ends a sentence. */
export function readColumns(file: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let tokens: GoldToken[] = [];
  let origin = '';
  for (const line of `${gunzipSync(readFileSync(file)).toString('utf8')}\n`.split('\n')) {
    if (line === '') {
      if (tokens.length > 0) sentences.push({ origin, tokens });
      tokens = [];
      continue;
    }
    const [split = '', form = '', lemma = '', rawTag = ''] = line.split('\t');
    if (split.startsWith('#')) continue;
    origin = split;
    const tag = rawTag.startsWith('[') ? tagOfFtb(rawTag) : tagOfTdt(rawTag);
    tokens.push({ form, lemma: normalLemma(lemma).replaceAll('|', ''), tag, rawTag });
  }
  return sentences;
}

/** CoNLL-U, the words of multiword tokens and not the tokens. */
export function readConllu(file: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let tokens: GoldToken[] = [];
  let origin = '';
  for (const line of `${readFileSync(file, 'utf8')}\n`.split('\n')) {
    if (line.startsWith('# sent_id = ')) origin = /^[a-zA-Z]+/.exec(line.slice(12))?.[0] ?? '';
    if (line.startsWith('#')) continue;
    if (line === '') {
      if (tokens.length > 0) sentences.push({ origin, tokens });
      tokens = [];
      continue;
    }
    const [id = '', form = '', lemma = '', upos = '', , feats = ''] = line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    tokens.push({ form, lemma: normalLemma(lemma), tag: tagOfUd(upos, feats), rawTag: `${upos} ${feats}` });
  }
  return sentences;
}

const udLetter: Readonly<Record<string, string>> = {
  NOUN: 'N',
  PROPN: 'R',
  ADJ: 'A',
  VERB: 'V',
  AUX: 'V',
  ADV: 'D',
  ADP: 'D',
  PRON: 'P',
  NUM: 'U',
  INTJ: 'I',
  CCONJ: 'K',
  SCONJ: 'K',
};

function tagOfUd(upos: string, feats: string): string {
  const feat = new Map(feats.split('|').map((pair) => pair.split('=') as [string, string]));
  const letter = udLetter[upos] ?? 'X';
  const grammaticalCase = feat.get('Case');
  const nominal = grammaticalCase ? `${feat.get('Number') === 'Plur' ? 'P' : ''}${grammaticalCase.toLowerCase()}` : '';
  if (letter !== 'V')
    return nominal ? `${feat.get('Degree')?.match(/Cmp|Sup/) ? 'C' : letter}.${nominal}` : `${letter}.-`;
  if (feat.get('VerbForm') === 'Part') return `V${feat.get('PartForm') === 'Past' ? 'n' : 'p'}.${nominal}`;
  return `V.${verbName(feat.get('VerbForm') === 'Inf', feat.get('Voice') === 'Pass', feat.get('Mood') ?? '', feat.get('Tense') ?? '', (feat.get('Person') ?? '') + (feat.get('Number') === 'Plur' ? 'p' : ''))}`;
}

function tagOfTdt(raw: string): string {
  const part = (name: string) => new RegExp(`(?:^|\\|)${name}_([^|]*)`).exec(raw)?.[1] ?? '';
  const head = raw.split('|')[0] ?? '';
  const letters: Record<string, string> = {
    N: 'N',
    A: 'A',
    V: 'V',
    Adv: 'D',
    Adp: 'D',
    Pron: 'P',
    Num: 'U',
    C: 'K',
    Interj: 'I',
  };
  const letter = part('SUBCAT') === 'Prop' ? 'R' : (letters[head] ?? 'X');
  const grammaticalCase = part('CASE').toLowerCase();
  const nominal = grammaticalCase ? `${part('NUM') === 'Pl' ? 'P' : ''}${grammaticalCase}` : '';
  if (part('PCP')) return `V${part('PCP').startsWith('Prf') ? 'n' : 'p'}.${nominal}`;
  if (letter !== 'V') return nominal ? `${/Comp|Superl/.test(part('CMP')) ? 'C' : letter}.${nominal}` : `${letter}.-`;
  const person = part('PRS');
  return `V.${verbName(part('INF') !== '', part('VOICE') === 'Pass', part('MOOD'), part('TENSE').replace('Prt', 'Past'), person.slice(2, 3) + (person.startsWith('Pl') ? 'p' : ''))}`;
}

function tagOfFtb(raw: string): string {
  const part = (name: string) => new RegExp(`\\[${name}=([^\\]]*)\\]`).exec(raw)?.[1] ?? '';
  const letters: Record<string, string> = {
    NOUN: 'N',
    ADJECTIVE: 'A',
    VERB: 'V',
    ADVERB: 'D',
    PRONOUN: 'P',
    NUMERAL: 'U',
    PARTICLE: 'K',
  };
  const letter = part('SUBCAT') === 'PROPER' || part('PROPER') !== '' ? 'R' : (letters[part('POS')] ?? 'X');
  const grammaticalCase = part('CASE').slice(0, 3).toLowerCase();
  const nominal = grammaticalCase ? `${part('NUM') === 'PL' ? 'P' : ''}${grammaticalCase}` : '';
  if (part('PCP')) return `V${/NUT|TU/.test(part('PCP')) ? 'n' : 'p'}.${nominal}`;
  if (letter !== 'V') return nominal ? `${part('CMP').match(/COMP|SUP/) ? 'C' : letter}.${nominal}` : `${letter}.-`;
  const person = part('PERS');
  const mood = part('MOOD') === 'COND' ? 'Cnd' : part('MOOD').startsWith('IMP') ? 'Imp' : '';
  return `V.${verbName(part('INF') !== '', part('VOICE') === 'PSS', mood, part('TENSE') === 'PAST' ? 'Past' : '', person.slice(2, 3) + (person.startsWith('PL') ? 'p' : ''))}`;
}

function verbName(infinitive: boolean, passive: boolean, mood: string, tense: string, person: string): string {
  if (infinitive) return 'inf';
  if (passive) return tense === 'Past' ? 'passpast' : 'pass';
  if (mood.startsWith('Im')) return 'imp';
  if (mood === 'Cnd') return `cond${person}`;
  return (tense === 'Past' ? 'past' : '') + person;
}
