import type { Document } from '../../src/language/document.ts';
import type { Role } from '../lexicons/roles.ts';
import { anyBody, bodyParties } from '../lexicons/speaker-words.ts';
import { organisation, roleOfParty } from '../registry/registry.ts';
import { castOf, type Member } from './cast.ts';
import { lastWord, mostNames } from './full-names.ts';
import { languageOf } from './name-bounds.ts';
import type { Who } from './quote.ts';
import { roleOfBody } from './titles.ts';

/** "Poliisi", "polisen", "police" mean the department that a text names. */
const police = /^(poliisi(laitos)?|polis|polisen|polisinrättning(en)?|police)$/;
/** What a body may speak as that a noun takes up: "yhtiö" is no police department. */
const rolesOfBodies: readonly (readonly [RegExp, readonly Role[]])[] = [
  [/^(yhtiö|yritys|bolaget|företaget|company|firm)$/, ['business', 'unknown']],
  [
    /^(virasto|laitos|ministeriö|neuvosto|verket|myndigheten|agency|ministry|authority)$/,
    ['official', 'government', 'expert', 'unknown'],
  ],
  [/^(ammattiliitto|union)$/, ['union', 'ngo', 'unknown']],
  [/^(järjestö|organisationen|organisation)$/, ['ngo', 'union', 'business', 'expert', 'unknown']],
];

interface BodyForm {
  readonly name: string;
  readonly registered: string;
  readonly lower: string;
  readonly initials: string;
}

/** A body with the words that nouns for it repeat, in small letters. */
interface Body {
  readonly member: Member;
  readonly noun: string;
  readonly registered: string;
}

/** The bodies that a text names: their fullest forms, and which of them a noun takes up. */
export class NamedBodies {
  readonly #document: Document;
  readonly #cast: readonly Member[];
  readonly #bodies = new Map<string, Who>();
  readonly #bodiesCalled = new Map<string, readonly Member[]>();
  #forms: readonly BodyForm[] | undefined;
  #bodyMembers: readonly Body[] | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.#cast = castOf(document);
  }

  who(member: Member): Who {
    const known = this.#bodies.get(member.name) ?? this.#fullestBody(member);
    this.#bodies.set(member.name, known);
    return known;
  }

  #fullestBody({ name, role, start, end }: Member): Who {
    const body = organisation(this.#document.text.slice(start, end));
    const registered = body?.name;
    const ending = ` ${name.toLowerCase()}`;
    let canonical = name;
    const party = bodyParties.get(name) ?? null;
    // The fullest form that the text prints of the same body; an abbreviation in brackets or a headline's short word.
    for (const other of this.#bodyForms()) {
      const same =
        (registered !== undefined && other.registered === registered) ||
        other.lower.endsWith(ending) ||
        other.initials === name;
      if (same && other.name.length > canonical.length) canonical = other.name;
    }
    const day = this.#document.publishedAt?.slice(0, 10);
    return {
      canonical,
      role: party ? roleOfParty(party, day) : (role ?? body?.role ?? roleOfBody(canonical) ?? 'unknown'),
      party,
    };
  }

  /** The different forms in which the text names bodies, in order. */
  #bodyForms(): readonly BodyForm[] {
    if (this.#forms) return this.#forms;
    const made = new Map<string, BodyForm>();
    for (const { kind, name, start, end } of this.#cast) {
      if (kind !== 'body') continue;
      const registered = organisation(this.#document.text.slice(start, end))?.name ?? '';
      const key = `${name}|${registered}`;
      if (!made.has(key)) made.set(key, { name, registered, lower: name.toLowerCase(), initials: initials(name) });
      if (made.size === mostNames) break;
    }
    this.#forms = [...made.values()];
    return this.#forms;
  }

  called(title: string, at: number): Member | undefined {
    const found = this.#bodyOfForm(title, at);
    // "Välfärdsområdet" for Österbottens välfärdsområde: Swedish names end without the article.
    if (found || languageOf(this.#document) !== 'sv' || title.length < 6 || !/[et]t$|en$/.test(title)) return found;
    return this.#bodyOfForm(title.slice(0, -1), at) ?? this.#bodyOfForm(title.slice(0, -2), at);
  }

  #bodyOfForm(title: string, at: number): Member | undefined {
    let called = this.#bodiesCalled.get(title);
    if (!called) {
      const pattern =
        languageOf(this.#document) === 'en'
          ? new RegExp(`(^|\\W)${title.slice(0, 60).replace(/\W/g, '.')}(\\W|$)`, 'i')
          : undefined;
      const isLong = title.length > 3;
      const isPolice = police.test(title);
      const those: Member[] = [];
      for (const { member, noun, registered } of this.#allBodies()) {
        if (
          noun === title ||
          (isLong && (noun.endsWith(title) || registered.endsWith(title))) ||
          pattern?.test(member.name) === true ||
          (isPolice && isOfPolice(member.name))
        )
          those.push(member);
      }
      called = those;
      this.#bodiesCalled.set(title, called);
    }
    const found = called.findLast(({ start }) => start < at) ?? called.find(({ start }) => start !== at);
    if (found || !anyBody.test(title)) return found;
    const speaks = rolesOfBodies.find(([pattern]) => pattern.test(title))?.[1];
    return this.#allBodies().findLast(({ member: { start, role, name } }) => {
      const own = role ?? roleOfBody(name);
      return (
        start < at && role !== 'media' && !bodyParties.has(name) && (!speaks || own === null || speaks.includes(own))
      );
    })?.member;
  }

  /** Bodies that a noun may mean: the first of the text. */
  #allBodies(): readonly Body[] {
    if (this.#bodyMembers) return this.#bodyMembers;
    const bodies: Body[] = [];
    for (const member of this.#cast) {
      if (member.kind !== 'body') continue;
      const { start, end, name } = member;
      const registered = organisation(this.#document.text.slice(start, end))?.name.toLowerCase() ?? '';
      bodies.push({ member, noun: nounOf(name), registered });
      if (bodies.length === mostNames) break;
    }
    this.#bodyMembers = bodies;
    return bodies;
  }
}

/** The last word of a body's name in small letters, before its abbreviation: "Palvelualojen ammattiliitto PAM". */
function nounOf(name: string): string {
  return lastWord(name.replace(/(?<=\p{Ll}) \p{Lu}{2,6}$/u, '')).toLowerCase();
}

function isOfPolice(name: string): boolean {
  return police.test(lastWord(name).toLowerCase()) || police.test(name.split(' ')[0]?.toLowerCase() ?? '');
}

function initials(name: string): string {
  return name
    .split(/[\s-]/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
