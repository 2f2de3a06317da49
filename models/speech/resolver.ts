import type { Document } from '../../src/language/document.ts';
import { prepositions } from '../lexicons/clause-words.ts';
import { speaksForEmployer } from '../lexicons/employers.ts';
import type { Role } from '../lexicons/roles.ts';
import { bodyParties } from '../lexicons/speaker-words.ts';
import { organisation } from '../registry/registry.ts';
import { cameHere } from './arrival.ts';
import { castOf, type Member } from './cast.ts';
import { employerOf } from './employer.ts';
import { FullNames } from './full-names.ts';
import { firstAt } from './members.ts';
import type { Mention } from './mention.ts';
import { languageOf } from './name-bounds.ts';
import { NamedBodies } from './named-bodies.ts';
import { mayBe } from './pronouns.ts';
import type { LastSpeaker, Who } from './quote.ts';
import { Bearers, groupOfParty, isSomeoneNew, nounBase, researcher, servant, sex, unnamed } from './role-nouns.ts';
import { mentionsOf, standingOf } from './role-of.ts';
import { saidOf } from './said-of.ts';
import { indefinite, roleOfBody, roleOfTitle } from './titles.ts';

/** Characters in which a man or a woman is the one who spoke before. */
const sameTopic = 300;

/** Settles whom mentions mean, one after the other in the order of the text. */
export class Resolver {
  readonly #document: Document;
  readonly #cast: readonly Member[];
  readonly #names: FullNames;
  readonly #bodies: NamedBodies;
  readonly #bearers: Bearers;
  readonly #known = new Map<string, Who>();

  constructor(document: Document) {
    this.#document = document;
    this.#cast = castOf(document);
    this.#names = new FullNames(document);
    this.#bodies = new NamedBodies(document);
    this.#bearers = new Bearers(document, this.#names);
  }

  who(mention: Mention, last: LastSpeaker | undefined): Who {
    if (mention.kind === 'pronoun') return this.#pronoun(mention, last);
    if (mention.member) return this.#named(mention.member, mention.start);
    return this.#noun(mention, last);
  }

  #named(member: Member, at: number): Who {
    if (member.kind === 'body' || bodyParties.has(member.name)) return this.#bodies.who(member);
    const name = this.#names.of(member, at);
    const key = name;
    const known = this.#known.get(key);
    if (known) return known;
    const standing = standingOf(this.#document, name, mentionsOf(this.#document, name));
    const full =
      standing.name !== name && standing.name.includes(name.slice(name.lastIndexOf(' ') + 1)) ? standing.name : name;
    const who = { canonical: full, role: standing.role, party: standing.party };
    this.#known.set(key, who);
    return who;
  }

  #noun(mention: Mention, last: LastSpeaker | undefined): Who {
    const { base, start, end, text } = mention;
    const title = base.toLowerCase();
    if (/^(it|den|det)$/.test(title))
      return this.#pronoun({ start, end, text, kind: 'pronoun', member: undefined, base: title }, last);
    const key = `noun ${title}`;
    const isNew = isSomeoneNew(this.#document, title, mention);
    const bearer = isNew ? undefined : this.#bearers.of(title, start);
    if (bearer) return this.#named(bearer, start);
    const meant = isNew ? undefined : this.#meant(title, start, last);
    if (meant) return meant;
    const group = groupOfParty(this.#document, title, start, text);
    if (group) return group;
    const known = this.#known.get(key);
    if (known) return known;
    const registered = organisation(text);
    if (registered) return { canonical: text, role: registered.role, party: null };
    const body = this.#bodies.called(title, start);
    if (body) return this.#bodies.who(body);
    const who = {
      canonical: nounBase(this.#document, base, text),
      role: roleOfTitle(title) ?? roleOfTitle(text.toLowerCase()) ?? roleOfTitle(indefinite(title)) ?? 'unknown',
      party: null,
    };
    if (unnamed.test(who.canonical)) return who;
    const said = saidOf(this.#document, { start, end });
    if (speaksForEmployer.test(title)) {
      const employer = employerOf(this.#document, said, start);
      if (employer) return { ...who, role: employer };
    }
    if (who.role === 'unknown' && roleOfBody(title)) return { ...who, role: roleOfBody(title) ?? 'unknown' };
    if (who.role !== 'unknown' && who.role !== 'citizen') return who;
    if (cameHere(this.#document, said)) return { ...who, role: 'migrant' };
    return who.role === 'unknown' && this.#document.fields.body ? { ...who, role: 'citizen' } : who;
  }

  /** The one person of a role that the text has named before; undefined where there are more. */
  #onlyOne(role: Role, at: number): Who | undefined {
    const all = new Map<string, Who>();
    for (const member of this.#before(at)) {
      if (member.kind !== 'person') continue;
      const who = this.#named(member, member.start);
      if (who.role === role) all.set(who.canonical, who);
    }
    return all.size === 1 ? [...all.values()][0] : undefined;
  }

  /** "The researcher" for a researcher who was named, "the woman" for whoever spoke last and has no office. */
  #meant(title: string, at: number, last: LastSpeaker | undefined): Who | undefined {
    if (researcher.test(title)) {
      const member = this.#bearers.scholar();
      return member && this.#named(member, at);
    }
    if (servant.test(title)) return this.#onlyOne('official', at);
    if (!sex.test(title) || !last || at - last.at > sameTopic) return undefined;
    return /^(citizen|migrant|unknown)$/.test(last.who.role) ? last.who : undefined;
  }

  /** The names before a place; the last ones only, since nobody reads further back for a pronoun. */
  #before(start: number): readonly Member[] {
    const low = firstAt(this.#cast, start);
    return this.#cast.slice(Math.max(0, low - 60), low);
  }

  /** "Halyna rode back with him. She said": an unknown name at the head of its sentence. */
  #beginsSentence({ kind, firstToken, endToken, name }: Member): boolean {
    const { tokens, text } = this.#document;
    const next = tokens[endToken];
    const before = text.slice(Math.max(0, (tokens[firstToken]?.start ?? 0) - 2), tokens[firstToken]?.start);
    return (
      kind === 'name' &&
      /^$|\n|[.?!]\s/.test(before) &&
      !name.includes(' ') &&
      next?.isWord === true &&
      next.text === next.form
    );
  }

  #pronoun({ start, base }: Mention, last: LastSpeaker | undefined): Who {
    const language = languageOf(this.#document);
    const people = this.#before(start).filter(
      (one) =>
        one.kind !== 'body' &&
        one.start < start &&
        one.form === 'subject' &&
        (one.kind === 'person' || one.titles.length > 0 || (language !== 'fi' && this.#beginsSentence(one))) &&
        (language === 'fi' || !prepositions.test(this.#document.tokens[one.firstToken - 1]?.form ?? '')),
    );
    const fits = (name: string) => language === 'fi' || mayBe(base, name);
    const named = people.findLast(({ name }) => fits(name.split(' ')[0] ?? ''));
    const body = /^(it|den|det)$/.test(base) ? this.#before(start).findLast((one) => one.kind === 'body') : undefined;
    if (body) return this.#bodies.who(body);
    if (last && fits(last.who.canonical.split(' ')[0] ?? '') && (!named || last.at > named.start)) return last.who;
    if (named) return this.#named(named, named.start);
    // "The shop is run by Aho. He laughed": nobody is a subject, and one person was named.
    const person = last ? undefined : this.#before(start).findLast((one) => one.kind === 'person');
    if (person && fits(person.name.split(' ')[0] ?? '')) return this.#named(person, person.start);
    return last?.who ?? { canonical: base, role: 'unknown', party: null };
  }
}
