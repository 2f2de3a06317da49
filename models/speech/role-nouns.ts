import type { Document } from '../../src/language/document.ts';
import { lemmaOf } from '../../src/language/lemmas.ts';
import { roleOfParty } from '../registry/registry.ts';
import { castOf, type Member } from './cast.ts';
import { type FullNames, mostNames } from './full-names.ts';
import type { Mention } from './mention.ts';
import { languageOf } from './name-bounds.ts';
import { partyNamed } from './people.ts';
import type { Who } from './quote.ts';
import { indefinite, roleOfBody, roleOfTitle, sameTitle } from './titles.ts';

/** Nouns for people: whose title they repeat, and whether they mean somebody new. */

export const researcher = /^(tutkija|forskaren|researcher|the researcher|scientist|asiantuntija|experten)$/;
const scholar =
  /(tutkij|forsk|research|profess|dosent|docent|sosiolog|sociolog|scientist|historioits|historik|historian|tohtori|doktor|lektor|lecturer|krimino|statsvet|kielitiet)/;
export const servant =
  /^(virkamies|viranhaltija|tjänsteman(nen)?|tjänsteperson(en)?|tjänsteinnehavaren|official|civil servant)$/;
const partyGroup = /^(eduskuntaryhmä|valtuustoryhmä|riksdagsgrupp(en)?|fullmäktigegrupp(en)?|parliamentary group)$/;
/** "A researcher", "eräs virkamies": somebody new, and not one who was named. */
const someoneNew = /(?:^|[\s(”“"–])(?:an?|one|another|some|eräs|yksi|toinen|muuan|joku|en|ett|någon|en annan) $/i;
/** Those who speak for somebody else, whom the text does not name. */
export const unnamed = /^(puolustus|försvar(et)?|defence|defense)$/;
export const sex = /^(mies|nainen|mannen|kvinnan|man|woman)$/;

/** Whether a noun means somebody whom the text has not named. */
export function isSomeoneNew(document: Document, title: string, { start, end, text }: Mention): boolean {
  return (
    isModified(document, title, start, end) ||
    someoneNew.test(document.text.slice(Math.max(0, start - 16), start)) ||
    (text.includes(' ') && someoneNew.test(text.slice(0, text.indexOf(' ') + 1))) ||
    (!text.includes(' ') && text.length < 8 && someoneNew.test(`${text} `))
  );
}

/** "Ovella seisseen miehen", "mannen som stod i dörren", "the man leading the patrol": told apart from who was named. */
function isModified(document: Document, title: string, start: number, end: number): boolean {
  if (!sex.test(title) && roleOfTitle(title) !== 'citizen') return false;
  const { text } = document;
  return languageOf(document) === 'fi'
    ? /[\p{L}]{3}(?:nut|nyt|neen|sseen|lleen|rreen|v[aä]|v[aä]n) $/u.test(text.slice(Math.max(0, start - 24), start))
    : /^ (?:som|who|\p{Ll}{3,12}ing) /u.test(text.slice(end, end + 16));
}

/** "SDP:s riksdagsgrupp": the members of one party together. */
export function groupOfParty(document: Document, title: string, start: number, text: string): Who | undefined {
  if (!partyGroup.test(title)) return undefined;
  const owner = /(\S{1,30}) $/.exec(document.text.slice(Math.max(0, start - 40), start))?.[1];
  const party = owner ? partyNamed(owner.toLowerCase()) : null;
  if (!owner || !party) return undefined;
  const day = document.publishedAt?.slice(0, 10);
  return { canonical: `${owner} ${text}`, role: roleOfParty(party, day), party };
}

/** The noun as a canonical name. */
export function nounBase(document: Document, base: string, text: string): string {
  const language = languageOf(document);
  if (language === 'en')
    return base.replace(/^(the|a|an|one|another|some) /, '').replace(/^(old|young|elderly|local) (?=\p{L})/u, '');
  if (language === 'sv')
    return /(polisen|verket|et|tullen|kommunen|staden|regeringen|myndigheten|facket)$/.test(base) &&
      /^(official|union)$/.test(roleOfTitle(base) ?? '') &&
      /^\p{Lu}/u.test(text)
      ? text
      : swedishBase(base, text);
  return base;
}

/** "Kompisen" → kompis, "tingsrätten" → tingsrätt. */
function swedishBase(base: string, text: string): string {
  const known = indefinite(base);
  // "Människorättsförbundet" with a capital is a name.
  const isName = /^\p{Lu}/u.test(text) && roleOfBody(base) !== null && !/^(bolaget|företaget)$/.test(base);
  return known === base && !isName ? lemmaOf(base, 'sv') : known;
}

interface Titled {
  readonly member: Member;
  readonly titles: readonly string[];
}

/** Those whose titles a text tells. */
export class Bearers {
  readonly #document: Document;
  readonly #names: FullNames;
  readonly #bearers = new Map<string, { readonly those: readonly Member[]; readonly isOne: boolean }>();
  #withTitles: readonly Titled[] | undefined;

  constructor(document: Document, names: FullNames) {
    this.#document = document;
    this.#names = names;
  }

  /** The person whose title the noun repeats: "ministeri" for "sisäministeri Mari Aho"; the nearest before, else the only one. */
  of(title: string, at: number): Member | undefined {
    const isSwedish = languageOf(this.#document) === 'sv';
    const stem = isSwedish ? indefinite(title) : title;
    if (stem.length < 4) return undefined;
    let bearers = this.#bearers.get(stem);
    if (!bearers) {
      const those = this.#titled().filter(({ titles }) => titles.some((own) => sameTitle(own, stem)));
      const names = new Set(those.map(({ member }) => this.#names.of(member, member.start)));
      bearers = { those: those.map(({ member }) => member), isOne: names.size === 1 };
      this.#bearers.set(stem, bearers);
    }
    return bearers.those.findLast(({ start }) => start < at) ?? (bearers.isOne ? bearers.those[0] : undefined);
  }

  /** The one researcher of the text; undefined where there are more. */
  scholar(): Member | undefined {
    const experts = this.#titled().filter(({ titles }) => titles.some((own) => scholar.test(own)));
    const names = new Set(experts.map(({ member }) => this.#names.of(member, member.start)));
    return names.size === 1 ? experts[0]?.member : undefined;
  }

  /** Those whose titles the text tells, with their titles in the form in which nouns are compared. */
  #titled(): readonly Titled[] {
    const isSwedish = languageOf(this.#document) === 'sv';
    this.#withTitles ??= castOf(this.#document)
      .filter(({ kind, titles }) => kind !== 'body' && titles.length > 0)
      .slice(0, mostNames)
      .map((member) => ({ member, titles: isSwedish ? member.titles.map(indefinite) : member.titles }));
    return this.#withTitles;
  }
}
