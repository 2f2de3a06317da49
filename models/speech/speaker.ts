import type { Document, Token } from '../../src/language/document.ts';
import type { Language } from '../../src/types.ts';
import { dayOrMonth, determiners, noSource, prepositions, someone } from '../lexicons/clause-words.ts';
import { castOf, type Member } from './cast.ts';
import { memberAt, membersWithin } from './members-at.ts';
import type { Mention } from './mention.ts';
import { isCapital, languageOf } from './name-bounds.ts';
import { baseOf, isNoNoun, nounAt, nounMention, opens, pronounMention } from './nouns.ts';
import { openingBracket } from './tokens-at.ts';
import { sign, signsOf } from './word-signs.ts';

/** Tokens between a verb and its subject, and before a noun or name in its phrase; clauses inserted between them. */
const farthest = 60;
/** Marks that no clause goes on behind. */
const clauseEnds: ReadonlySet<string> = new Set('.!?;:–—”“"»«');
/** Verbs of a claim, which no title holds. */
const finite = /^(had|has|have|was|were|is|are|would|will|could|should|must|may|might|can|did|does|do|been|be)$/;
const mostModifiers = 20;
const mostInsertions = 3;

/** Finds the words that name a speaker in a stretch of tokens of one document. */
export class SpeakerFinder {
  readonly document: Document;
  readonly language: Language;
  /** What each token does where speech is reported. */
  readonly signs: Uint8Array;
  #members: readonly Member[] | undefined;

  constructor(document: Document) {
    this.document = document;
    this.language = languageOf(document);
    this.signs = signsOf(document);
  }

  /** Read when first asked for: many texts report no speech. */
  get #cast(): readonly Member[] {
    this.#members ??= castOf(this.document);
    return this.#members;
  }

  /** Subject of the verb of a clause; `side` says where the word order puts it, the other side is the second choice. */
  besideVerb(verb: number, from: number, to: number, side: 'left' | 'right'): Mention | undefined {
    const { form } = this.document.tokens[verb] as Token;
    if (this.language === 'fi' && /(t[aä][aä]n|ttiin)$/.test(form)) {
      const told = this.#teller(verb, from, to);
      if (told) return told;
    }
    return side === 'left'
      ? (this.left(verb, from) ?? this.right(verb + 1, to))
      : (this.right(verb + 1, to) ?? this.left(verb, from));
  }

  /** "Opetushallituksesta kerrotaan": a passive's speaker stands in the elative. */
  #teller(verb: number, from: number, to: number): Mention | undefined {
    for (const at of [verb - 1, verb + 1]) {
      if (at < from || at >= to) continue;
      const token = this.document.tokens[at];
      if (!token?.isWord || !/st[aä]$/.test(token.form)) continue;
      const member = memberAt(this.#cast, at);
      if (member) return this.named(member);
      if (!/^(siitä|tästä|asiasta|eilisestä)$/.test(token.form))
        return nounMention(this.document, at, at + 1, token.lemma);
    }
    return undefined;
  }

  /** The nearest subject before a verb, within its clause and reach. */
  left(verb: number, from: number, insertions = 0): Mention | undefined {
    const { tokens } = this.document;
    const furthest = Math.max(from, verb - farthest);
    let start = furthest;
    for (let at = verb - 1; at >= furthest; at -= 1) {
      const { text } = tokens[at] as Token;
      if (text === ')') {
        at = openingBracket(tokens, at, furthest);
        continue;
      }
      if (clauseEnds.has(text)) {
        start = at + 1;
        break;
      }
    }
    // "Aho, joka johtaa virastoa, sanoo": the subject stands before the inserted words.
    if (insertions < mostInsertions && (tokens[verb - 1]?.text === ',' || tokens[verb - 1]?.text === '”')) {
      let comma = verb - 2;
      while (comma > start && tokens[comma]?.text !== ',') comma -= 1;
      // "The agency’s director, Raimo Aho, said": what is inserted is the name itself.
      const inserted = comma > start ? memberAt(this.#cast, comma + 1) : undefined;
      if (inserted?.kind === 'person' && inserted.firstToken === comma + 1 && inserted.form !== 'owner') {
        const behind = tokens[inserted.endToken];
        if (inserted.endToken >= verb - 1 || behind?.text === '(') return this.named(inserted);
      }
      const before = comma > start ? this.left(comma, start, insertions + 1) : undefined;
      if (before) return before;
    }
    let noun: Mention | undefined;
    for (let at = verb - 1; at >= start; at -= 1) {
      const token = tokens[at] as Token;
      if (token.text === ')') at = openingBracket(tokens, at, start);
      if (!token.isWord) continue;
      const member = memberAt(this.#cast, at);
      if (member && member.firstToken >= start) {
        if (this.#isSubject(member, verb)) return noun && member.kind !== 'person' ? noun : this.named(member);
        at = member.firstToken;
        continue;
      }
      if (this.#isPronoun(at)) return noun ?? pronounMention(this.document, at);
      noun ??= nounAt(this.document, at, start, verb);
    }
    return noun;
  }

  /** The first subject of a stretch: a person, else a body, a pronoun or a noun. */
  right(from: number, to: number): Mention | undefined {
    const { tokens } = this.document;
    let end = Math.min(to, from + farthest);
    for (let at = from; at < end; at += 1) {
      const { text } = tokens[at] as Token;
      if (clauseEnds.has(text) || (text === ',' && at > from)) {
        end = at;
        break;
      }
    }
    const first = tokens[from];
    if (first && this.#isPronoun(from)) return pronounMention(this.document, from);
    const oneOf = this.#oneOf(from, to);
    if (oneOf) return oneOf;
    let other: Mention | undefined;
    for (const member of this.members(from, end)) {
      if (!this.#isSubject(member, end)) continue;
      if (member.kind === 'person') return this.named(member);
      other ??= this.named(member);
    }
    for (let at = from; at < end; at += 1) {
      const token = tokens[at] as Token;
      if (!token.isWord || memberAt(this.#cast, at)) continue;
      if (this.#isPronoun(at)) return other && other.start < token.start ? other : pronounMention(this.document, at);
      const noun = nounAt(this.document, at, from, end);
      if (noun) return other && other.start < noun.start ? other : noun;
    }
    return other;
  }

  /** "Kehus was not convinced. “…”": whom the sentence before begins with, where it begins with a person. */
  toldOf(open: number, limit: number): Mention | undefined {
    const { tokens } = this.document;
    if (tokens[open - 1]?.text !== '.') return undefined;
    let from = open - 1;
    while (from > 0 && open - from < farthest && (tokens[from - 1]?.start ?? 0) >= limit) {
      if (/^[.!?”“"»:]$/.test(tokens[from - 1]?.text ?? '')) break;
      from -= 1;
    }
    const [member] = this.members(from, open - 1);
    if (member?.kind !== 'person' || member.form !== 'subject' || member.firstToken > from + 3) return undefined;
    return this.named(member);
  }

  /** Whether all that follows a verb to the end is who speaks: "said chief nurse Aho", "said Aho, who heads the ward". */
  trailing(verb: number, to: number): boolean {
    const { tokens } = this.document;
    let end = verb + 1;
    while (end < to && !/^[,.;:]$/.test(tokens[end]?.text ?? '')) end += 1;
    const members = this.members(verb + 1, end);
    const named = members.find(({ kind }) => kind === 'person') ?? members.find(({ kind }) => kind === 'body');
    if (!named) return false;
    for (let at = verb + 1; at < named.firstToken; at += 1) if (finite.test(tokens[at]?.form ?? '')) return false;
    // A finite verb behind the name makes it the subject of a claim: "said Aho was right".
    return named.endToken === end || (named.endToken < end && prepositions.test(tokens[named.endToken]?.form ?? ''));
  }

  /** "one of them, Aho", "yksi heistä, Aho": the name behind the comma; "one of those who heard it": nobody by name. */
  #oneOf(from: number, to: number): Mention | undefined {
    const { tokens } = this.document;
    const one = tokens[from]?.form ?? '';
    if (!someone.test(one)) return undefined;
    const next = tokens.slice(from + 1, Math.min(to, from + 4)).map(({ form }) => form);
    if (/^(of those who|av dem som)$/.test(next.join(' '))) return nounMention(this.document, from, from + 3, one);
    for (let at = from + 1; at < Math.min(to, from + 5); at += 1) {
      if (tokens[at]?.text !== ',') continue;
      const member = /^(heistä|dem|them)$/.test(tokens[at - 1]?.form ?? '') ? memberAt(this.#cast, at + 1) : undefined;
      return member?.firstToken === at + 1 ? this.named(member) : undefined;
    }
    return undefined;
  }

  /** Who stands right before a place in the genitive: "Ahon (sd.) mukaan", "viraston mielestä"; from a `floor` on. */
  owner(before: number, floor: number): Mention | undefined {
    const { tokens } = this.document;
    let at = before - 1;
    if (tokens[at]?.text === ')') {
      at = openingBracket(tokens, at, floor) - 1;
    }
    if (at < floor) return undefined;
    if (/^(tietojen|ilmoituksen|tiedon)$/.test(tokens[at]?.form ?? '') && at - 1 >= floor) at -= 1;
    const token = tokens[at];
    if (!token?.isWord) return undefined;
    const member = memberAt(this.#cast, at);
    if (member)
      return member.kind === 'person' && member.form === 'subject' && !/n$/.test(member.name)
        ? undefined
        : this.named(member);
    if (/^(hänen|heidän)$/.test(token.form)) return pronounMention(this.document, at);
    if (!/n$/.test(token.form) || noSource.test(token.form)) return undefined;
    const known = at > floor && /n$/.test(tokens[at - 1]?.form ?? '') && isCapital(tokens[at - 1]) ? at - 1 : at;
    const lead = known < at ? `${this.document.text.slice((tokens[known] as Token).start, token.start)}` : '';
    return nounMention(this.document, known, at + 1, lead + token.lemma);
  }

  /** After "enligt", "according to": the name or noun that follows. */
  following(from: number, to: number): Mention | undefined {
    const { tokens } = this.document;
    const first = tokens[from];
    if (first && /^(honom|henne|dem|him|her|them)$/.test(first.form)) return pronounMention(this.document, from);
    let at = from;
    while (at < to && determiners.test(tokens[at]?.form ?? '')) at += 1;
    for (let end = at; end < Math.min(to, at + 4); end += 1) {
      if (!tokens[end]?.isWord || prepositions.test(tokens[end]?.form ?? '')) break;
      const member = memberAt(this.#cast, end);
      // "Enligt Hamzas mamma Shaima": whom she belongs to is not the source.
      const owns = member && (member.form === 'owner' || this.#isOwnerOf(member));
      if (member && owns && member.kind !== 'body' && end < to - 1 && tokens[end + 1]?.isWord) continue;
      if (member && (end === at || member.kind === 'person')) return this.named(member);
    }
    const noun = tokens[at];
    if (!noun?.isWord) return undefined;
    let end = at + 1;
    while (
      this.language === 'en' &&
      end < to &&
      end < at + 3 &&
      tokens[end]?.isWord &&
      !/^(and|is|was|has|had|the|will|of|in|on|published|released|seen|obtained|by|from|at|who)$/.test(
        tokens[end]?.form ?? '',
      )
    )
      end += 1;
    return nounMention(
      this.document,
      at,
      end,
      (this.language === 'en' ? this.document.text.slice(noun.start, tokens[end - 1]?.end) : noun.form).toLowerCase(),
    );
  }

  /** "Hamzas" where the text names Hamza. */
  #isOwnerOf({ name }: Member): boolean {
    return this.language === 'sv' && name.endsWith('s') && this.#cast.some((one) => one.name === name.slice(0, -1));
  }

  /** The last name, else the word, right before a colon. */
  beforeColon(from: number, colon: number): Mention | undefined {
    const { tokens } = this.document;
    let at = colon - 1;
    if (tokens[at]?.text === ')') at = openingBracket(tokens, at, from);
    if (tokens[at]?.text === '(') at -= 1;
    const member = memberAt(this.#cast, at);
    if (member && member.firstToken >= from) return this.named(member);
    const token = tokens[at];
    if (!token?.isWord || at < from || isNoNoun(this.document, at)) return undefined;
    const start = this.language === 'en' ? Math.max(from, at - 1) : at;
    const wide =
      start < at && /^(police|prime|interior|foreign|chief|city)$/.test(tokens[start]?.form ?? '') ? start : at;
    return nounMention(this.document, wide, at + 1, baseOf(this.document, at, wide));
  }

  #isPronoun(at: number): boolean {
    return ((this.signs[at] ?? 0) & sign.pronoun) !== 0;
  }

  /** All names of a stretch of tokens. */
  members(from: number, to: number): readonly Member[] {
    return membersWithin(this.#cast, from, to);
  }

  named(member: Member): Mention {
    const { start, end, name } = member;
    return { start, end, text: this.document.text.slice(start, end), kind: 'named', member, base: name };
  }

  #isSubject(member: Member, end: number): boolean {
    const { tokens } = this.document;
    if (this.language === 'fi') {
      if (member.form === 'subject') return true;
      // A name ending in n that no list knows: an owner only if it owns the next word.
      return member.kind !== 'body' && member.form === 'owner' && member.endToken >= end;
    }
    if (member.form === 'owner') return false;
    if (member.kind === 'name' && dayOrMonth.test(tokens[member.firstToken]?.form ?? '')) return false;
    let at = member.firstToken - 1;
    const first = Math.max(0, at - mostModifiers);
    while (at >= first && (determiners.test(tokens[at]?.form ?? '') || isCapital(tokens[at]))) {
      // A headline has no full stop: what stands in it is no preposition of the next paragraph.
      if (opens(this.document, at)) return true;
      at -= 1;
    }
    return (
      !prepositions.test(tokens[at]?.form ?? '') ||
      (member.kind === 'person' && /^(än|than|som|as)$/.test(tokens[at]?.form ?? ''))
    );
  }
}
