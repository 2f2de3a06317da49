import type { Document } from '../../src/language/document.ts';
import { lemmaOf } from '../../src/language/lemmas.ts';
import type { Span } from '../../src/types.ts';
import { prepositions } from '../lexicons/clause-words.ts';
import { speaksForEmployer } from '../lexicons/employers.ts';
import { anyBody, bodyParties } from '../lexicons/speaker-words.ts';
import { baseOfGenitive } from '../names/finnish-cases.ts';
import { organisation, roleOfParty } from '../registry/registry.ts';
import { cameHere, tellsOfComing } from './arrival.ts';
import { castOf, type Member } from './cast.ts';
import { employerOf } from './employer.ts';
import { byKey, firstAt, membersCalled } from './members.ts';
import { languageOf } from './name-bounds.ts';
import { partyNamed } from './people.ts';
import { mayBe } from './pronouns.ts';
import { mentionsOf, standingOf } from './role-of.ts';
import { saidOf } from './said-of.ts';
import type { Mention, Speaker } from './speaker.ts';
import { indefinite, roleOfBody, roleOfTitle, sameTitle } from './titles.ts';
import type { Utterance } from './utterance.ts';

export interface Quote {
  readonly kind: 'direct' | 'indirect';
  readonly spans: readonly Span[];
  readonly speaker: Speaker | undefined;
  readonly score: number;
}

interface Who {
  readonly canonical: string;
  readonly role: Speaker['role'];
  readonly party: string | null;
}

/** Settles who speaks, in the order of the text: pronouns, role nouns, surnames and quotations without a mention. */
export function resolved(document: Document, utterances: readonly Utterance[]): Quote[] {
  if (utterances.length === 0) return [];
  const ordered = [...utterances].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const resolver = new Resolver(document);
  let last: { readonly who: Who; readonly at: number } | undefined;
  const quotes = ordered.map(({ kind, spans, mention, without, score }): Quote => {
    const at = mention?.start ?? spans[0]?.start ?? 0;
    let who: Who | undefined;
    if (mention) who = resolver.who(mention, last);
    else if (without === 'continues') who = last?.who;
    if (who && document.fields.title && at < document.fields.title.end) last = undefined;
    else if (who) last = { who, at: Math.max(at, spans.at(-1)?.end ?? at) };
    const place = mention ? { start: mention.start, end: mention.end, text: mention.text } : {};
    return { kind, spans, speaker: who && { ...place, ...who }, score };
  });
  const told = storytellers(document, quotes);
  for (const [index, quote] of quotes.entries()) {
    const { speaker } = quote;
    if (speaker && told.has(speaker.canonical)) quotes[index] = { ...quote, speaker: { ...speaker, role: 'migrant' } };
  }
  let echoes = 0;
  return quotes.map((quote, index) => {
    if (quote.speaker || ordered[index]?.without !== 'echoes' || echoes === mostEchoes) return quote;
    echoes += 1;
    return { ...quote, speaker: echoed(document, quote, quotes) };
  });
}

/** Those of no other role who tell, in their own words, of having come to the country or of their papers. */
function storytellers(document: Document, quotes: readonly Quote[]): ReadonlySet<string> {
  const language = languageOf(document);
  const found = new Set<string>();
  for (const { kind, spans, speaker } of quotes) {
    if (kind !== 'direct' || speaker?.role !== 'citizen' || found.has(speaker.canonical)) continue;
    if (spans.some(({ start, end }) => tellsOfComing(document.text.slice(start, end), language)))
      found.add(speaker.canonical);
  }
  return found;
}

/** A headline with more quotations is none; each is compared with this many others. */
const mostEchoes = 4;
const mostEchoed = 200;

/** A headline quotes what somebody says further on: whose words share most with it. */
function echoed(document: Document, quote: Quote, quotes: readonly Quote[]): Speaker | undefined {
  const words = ({ spans }: Quote) =>
    new Set(
      spans
        .flatMap(
          ({ start, end }) =>
            document.text
              .slice(start, end)
              .toLowerCase()
              .match(/[\p{L}\p{N}]{4,}/gu) ?? [],
        )
        .map((word) => word.slice(0, 6)),
    );
  const own = words(quote);
  let best: { readonly speaker: Speaker; readonly share: number } | undefined;
  for (const other of quotes.slice(0, mostEchoed)) {
    if (!other.speaker || other === quote) continue;
    const theirs = words(other);
    const share = [...own].filter((word) => theirs.has(word)).length / Math.max(1, own.size);
    if (share > (best?.share ?? 0.34)) best = { speaker: other.speaker, share };
  }
  const speaker = best?.speaker ?? (own.size > 0 ? mostQuoted(quotes) : undefined);
  return speaker && { canonical: speaker.canonical, role: speaker.role, party: speaker.party };
}

/** Who speaks most in the text, the first of equals: whose words stand in its headline unnamed. */
function mostQuoted(quotes: readonly Quote[]): Speaker | undefined {
  const counts = new Map<string, { readonly speaker: Speaker; count: number }>();
  for (const { speaker } of quotes.slice(0, mostEchoed)) {
    if (!speaker) continue;
    const known = counts.get(speaker.canonical);
    if (known) known.count += 1;
    else counts.set(speaker.canonical, { speaker, count: 1 });
  }
  let most: { readonly speaker: Speaker; readonly count: number } | undefined;
  for (const one of counts.values()) if (one.count > (most?.count ?? 0)) most = one;
  return most?.speaker;
}

interface BodyForm {
  readonly name: string;
  readonly registered: string;
  readonly lower: string;
  readonly initials: string;
}

interface Titled {
  readonly member: Member;
  readonly titles: readonly string[];
}

class Resolver {
  readonly #document: Document;
  readonly #cast: readonly Member[];
  readonly #known = new Map<string, Who>();
  readonly #full = new Map<string, string>();
  readonly #bodies = new Map<string, Who>();
  readonly #bearers = new Map<string, { readonly those: readonly Member[]; readonly isOne: boolean }>();
  readonly #bodiesCalled = new Map<string, readonly Member[]>();
  #bySurname: ReadonlyMap<string, readonly Member[]> | undefined;
  #byFirstName: ReadonlyMap<string, readonly Member[]> | undefined;
  #forms: readonly BodyForm[] | undefined;
  #withTitles: readonly Titled[] | undefined;
  #bodyMembers: readonly Member[] | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.#cast = castOf(document);
  }

  who(mention: Mention, last: { readonly who: Who; readonly at: number } | undefined): Who {
    if (mention.kind === 'pronoun') return this.#pronoun(mention, last);
    if (mention.member) return this.#named(mention.member, mention.start);
    return this.#noun(mention, last);
  }

  #named(member: Member, at: number): Who {
    if (member.kind === 'body' || bodyParties.has(member.name)) return this.#body(member);
    const name = this.#fullName(member, at);
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

  /** The fullest name in the text that a surname or first name belongs to: the nearest before, else the first after. */
  /** Long texts settle a name once, wherever it stands. */
  #fullName(member: Member, at: number): string {
    const key = `${member.name} ${member.titles.join(' ')}${this.#cast.length > manyNames ? '' : ` ${at}`}`;
    const known = this.#full.get(key) ?? this.#fullest(member, at);
    this.#full.set(key, known);
    return known;
  }

  #fullest({ name: base, titles, start, end }: Member, at: number): string {
    if (base.includes(' ')) return base;
    const printed = this.#document.text.slice(start, end);
    const guesses = languageOf(this.#document) === 'fi' ? baseOfGenitive(printed) : [];
    const name =
      [base, ...guesses, ...guesses.map((guess) => guess.replace(/e$/, 'i'))].find(
        (guess) =>
          membersCalled(this.#document, guess).some((other) => other.start !== start) ||
          this.#surnames()
            .get(guess)
            ?.some((other) => other.start !== start),
      ) ??
      (languageOf(this.#document) === 'fi' ? this.#surnameOf(printed) : undefined) ??
      base;
    const named = this.#surnames().get(name) ?? [];
    const full = [...named.slice(0, mostNames), ...(this.#firstNames().get(name) ?? []).slice(0, mostNames)];
    const bearing =
      titles.length > 0 ? full.filter((other) => other.titles.some((title) => titles.includes(title))) : [];
    const among = bearing.length > 0 ? bearing : full;
    const surname = among.filter((other) => other.name.endsWith(` ${name}`));
    const best = surname.length > 0 ? surname : among;
    return (best.findLast(({ start }) => start <= at) ?? best[0])?.name ?? name;
  }

  /** "Saarnilehdon" → Saarnilehto: the surname of the text that a form in another grade is likest. */
  #surnameOf(form: string): string | undefined {
    let best: { readonly surname: string; readonly shared: number } | undefined;
    let tried = 0;
    for (const surname of this.#surnames().keys()) {
      tried += 1;
      if (tried > mostNames) break;
      const shared = sharedStart(form, surname);
      if (isFormOf(form, surname, shared) && shared > (best?.shared ?? 0)) best = { surname, shared };
    }
    return best?.surname;
  }

  /** Full names by their last word. */
  #surnames(): ReadonlyMap<string, readonly Member[]> {
    this.#bySurname ??= byKey(this.#cast, ({ name }) => (name.includes(' ') ? [lastWord(name)] : []));
    return this.#bySurname;
  }

  /** Full names by their first word. */
  #firstNames(): ReadonlyMap<string, readonly Member[]> {
    this.#byFirstName ??= byKey(this.#cast, ({ name }) =>
      name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [],
    );
    return this.#byFirstName;
  }

  #body(member: Member): Who {
    const known = this.#bodies.get(member.name) ?? this.#fullestBody(member);
    this.#bodies.set(member.name, known);
    return known;
  }

  #fullestBody({ name, role, start, end }: Member): Who {
    const body = organisation(this.#document.text.slice(start, end));
    const registered = body?.name;
    const ending = ` ${name.toLowerCase()}`;
    let canonical = name;
    const party = partyOfBody(name);
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

  #noun({ base, start, end, text }: Mention, last: { readonly who: Who; readonly at: number } | undefined): Who {
    const title = base.toLowerCase();
    if (/^(it|den|det)$/.test(title))
      return this.#pronoun({ start, end, text, kind: 'pronoun', member: undefined, base: title }, last);
    const key = `noun ${title}`;
    const isNew =
      this.#isModified(title, start, end) ||
      someoneNew.test(this.#document.text.slice(Math.max(0, start - 16), start)) ||
      someoneNew.test(`${text.split(' ')[0]} `);
    const bearer = isNew ? undefined : this.#bearer(title, start);
    if (bearer) return this.#named(bearer, start);
    const meant = isNew ? undefined : this.#meant(title, start, last);
    if (meant) return meant;
    const group = this.#groupOfParty(title, start, text);
    if (group) return group;
    const known = this.#known.get(key);
    if (known) return known;
    const registered = organisation(text);
    if (registered) return { canonical: text, role: registered.role, party: null };
    const body = this.#bodyCalled(title, start);
    if (body) return this.#body(body);
    const who = {
      canonical: this.#nounBase(base, text),
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

  /** "Ovella seisseen miehen", "mannen som stod i dörren", "the man leading the patrol": told apart from who was named. */
  #isModified(title: string, start: number, end: number): boolean {
    if (!sex.test(title) && roleOfTitle(title) !== 'citizen') return false;
    const { text } = this.#document;
    return languageOf(this.#document) === 'fi'
      ? /[\p{L}]{3}(?:nut|nyt|neen|sseen|lleen|rreen|v[aä]|v[aä]n) $/u.test(text.slice(Math.max(0, start - 24), start))
      : /^ (?:som|who|\p{Ll}{3,12}ing) /u.test(text.slice(end, end + 16));
  }

  /** "SDP:s riksdagsgrupp": the members of one party together. */
  #groupOfParty(title: string, start: number, text: string): Who | undefined {
    if (!partyGroup.test(title)) return undefined;
    const owner = /(\S{1,30}) $/.exec(this.#document.text.slice(Math.max(0, start - 40), start))?.[1];
    const party = owner ? partyNamed(owner.toLowerCase()) : null;
    if (!owner || !party) return undefined;
    const day = this.#document.publishedAt?.slice(0, 10);
    return { canonical: `${owner} ${text}`, role: roleOfParty(party, day), party };
  }

  /** The one person of a role that the text has named before; undefined where there are more. */
  #onlyOne(role: Speaker['role'], at: number): Who | undefined {
    const all = new Map<string, Who>();
    for (const member of this.#before(at)) {
      if (member.kind !== 'person') continue;
      const who = this.#named(member, member.start);
      if (who.role === role) all.set(who.canonical, who);
    }
    return all.size === 1 ? [...all.values()][0] : undefined;
  }

  /** "The researcher" for a researcher who was named, "the woman" for whoever spoke last and has no office. */
  #meant(title: string, at: number, last: { readonly who: Who; readonly at: number } | undefined): Who | undefined {
    if (researcher.test(title)) {
      const experts = this.#titled().filter(({ titles }) => titles.some((own) => scholar.test(own)));
      const names = new Set(experts.map(({ member }) => this.#fullName(member, member.start)));
      const [first] = experts;
      return names.size === 1 && first ? this.#named(first.member, at) : undefined;
    }
    if (servant.test(title)) return this.#onlyOne('official', at);
    if (!sex.test(title) || !last || at - last.at > sameTopic) return undefined;
    return /^(citizen|migrant|unknown)$/.test(last.who.role) ? last.who : undefined;
  }

  /** The person whose title the noun repeats: "ministeri" for "sisäministeri Mari Aho"; the nearest before, else the only one. */
  #bearer(title: string, at: number): Member | undefined {
    const isSwedish = languageOf(this.#document) === 'sv';
    const stem = isSwedish ? indefinite(title) : title;
    if (stem.length < 4) return undefined;
    let bearers = this.#bearers.get(stem);
    if (!bearers) {
      const those = this.#titled().filter(({ titles }) => titles.some((own) => sameTitle(own, stem)));
      const names = new Set(those.map(({ member }) => this.#fullName(member, member.start)));
      bearers = { those: those.map(({ member }) => member), isOne: names.size === 1 };
      this.#bearers.set(stem, bearers);
    }
    return bearers.those.findLast(({ start }) => start < at) ?? (bearers.isOne ? bearers.those[0] : undefined);
  }

  /** Those whose titles the text tells, with their titles in the form in which nouns are compared. */
  #titled(): readonly Titled[] {
    const isSwedish = languageOf(this.#document) === 'sv';
    this.#withTitles ??= this.#cast
      .filter(({ kind, titles }) => kind !== 'body' && titles.length > 0)
      .slice(0, mostNames)
      .map((member) => ({ member, titles: isSwedish ? member.titles.map(indefinite) : member.titles }));
    return this.#withTitles;
  }

  #bodyCalled(title: string, at: number): Member | undefined {
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
      called = this.#allBodies().filter(
        ({ name, start, end }) =>
          nounOf(name) === title ||
          (title.length > 3 && nounOf(name).endsWith(title)) ||
          (title.length > 3 &&
            (organisation(this.#document.text.slice(start, end))?.name ?? '').toLowerCase().endsWith(title)) ||
          pattern?.test(name) === true ||
          (police.test(title) && police.test(lastWord(name).toLowerCase())) ||
          (police.test(title) && police.test(name.split(' ')[0]?.toLowerCase() ?? '')),
      );
      this.#bodiesCalled.set(title, called);
    }
    const found = called.findLast(({ start }) => start < at) ?? called.find(({ start }) => start !== at);
    if (found || !anyBody.test(title)) return found;
    const speaks = rolesOfBodies.find(([pattern]) => pattern.test(title))?.[1];
    return this.#allBodies().findLast(({ start, role, name }) => {
      const own = role ?? roleOfBody(name);
      return start < at && role !== 'media' && (!speaks || own === null || speaks.includes(own));
    });
  }

  /** Bodies that a noun may mean: the first of the text. */
  #allBodies(): readonly Member[] {
    this.#bodyMembers ??= this.#cast.filter((one) => one.kind === 'body').slice(0, mostNames);
    return this.#bodyMembers;
  }

  #nounBase(base: string, text: string): string {
    const language = languageOf(this.#document);
    if (language === 'en') return base.replace(/^(the|a|an|one|another|some) /, '');
    if (language === 'sv')
      return /(polisen|verket|et|tullen|kommunen|staden|regeringen|myndigheten|facket)$/.test(base) &&
        /^(official|union)$/.test(roleOfTitle(base) ?? '') &&
        /^\p{Lu}/u.test(text)
        ? text
        : swedishBase(base, text);
    return base;
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

  #pronoun({ start, base }: Mention, last: { readonly who: Who; readonly at: number } | undefined): Who {
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
    if (body) return this.#body(body);
    if (last && fits(last.who.canonical.split(' ')[0] ?? '') && (!named || last.at > named.start)) return last.who;
    if (named) return this.#named(named, named.start);
    // "The shop is run by Aho. He laughed": nobody is a subject, and one person was named.
    const person = last ? undefined : this.#before(start).findLast((one) => one.kind === 'person');
    if (person && fits(person.name.split(' ')[0] ?? '')) return this.#named(person, person.start);
    return last?.who ?? { canonical: base, role: 'unknown', party: null };
  }
}

const researcher = /^(tutkija|forskaren|researcher|the researcher|scientist|asiantuntija|experten)$/;
const scholar =
  /(tutkij|forsk|research|profess|dosent|docent|sosiolog|sociolog|scientist|historioits|historik|historian|tohtori|doktor|lektor|lecturer|krimino|statsvet|kielitiet)/;
/** "Poliisi", "polisen", "police" mean the department that a text names. */
const police = /^(poliisi(laitos)?|polis|polisen|polisinrättning(en)?|police)$/;
const servant =
  /^(virkamies|viranhaltija|tjänsteman(nen)?|tjänsteperson(en)?|tjänsteinnehavaren|official|civil servant)$/;
const partyGroup = /^(eduskuntaryhmä|valtuustoryhmä|riksdagsgrupp(en)?|fullmäktigegrupp(en)?|parliamentary group)$/;
/** "A researcher", "eräs virkamies": somebody new, and not one who was named. */
const someoneNew = /(?:^|[\s(”“"–])(?:an?|one|another|some|eräs|yksi|toinen|muuan|joku|en|ett|någon|en annan) $/i;
/** What a body may speak as that a noun takes up: "yhtiö" is no police department. */
const rolesOfBodies: readonly (readonly [RegExp, readonly Speaker['role'][]])[] = [
  [/^(yhtiö|yritys|bolaget|företaget|company|firm)$/, ['business', 'unknown']],
  [
    /^(virasto|laitos|ministeriö|neuvosto|verket|myndigheten|agency|ministry|authority)$/,
    ['official', 'government', 'expert', 'unknown'],
  ],
  [/^(ammattiliitto|union)$/, ['union', 'ngo', 'unknown']],
  [/^(järjestö|organisationen|organisation)$/, ['ngo', 'union', 'business', 'expert', 'unknown']],
];
/** Those who speak for somebody else, whom the text does not name. */
const unnamed = /^(puolustus|försvar(et)?|defence|defense)$/;
const sex = /^(mies|nainen|mannen|kvinnan|man|woman)$/;
/** Characters in which a man or a woman is the one who spoke before. */
const sameTopic = 300;

/** Texts with more names are no articles: in those each name is settled once, and compared with so many at most. */
const manyNames = 400;
const mostNames = 200;

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Whether a form with a case ending may be of a name; the last letters may change: Hokan, Lahden, Kettukankaan. */
function isFormOf(form: string, name: string, shared: number): boolean {
  const changing = name.endsWith('nen') ? 3 : name.length > 7 && /s$/.test(name) ? 4 : 2;
  return (
    shared >= Math.max(3, name.length - changing) &&
    form.length - shared <= 6 &&
    /(n|[aä]|lle|ksi)$/.test(form) &&
    form !== name
  );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** "Kompisen" → kompis, "tingsrätten" → tingsrätt. */
function swedishBase(base: string, text: string): string {
  const known = indefinite(base);
  // "Människorättsförbundet" with a capital is a name.
  const isName = /^\p{Lu}/u.test(text) && roleOfBody(base) !== null && !/^(bolaget|företaget)$/.test(base);
  return known === base && !isName ? lemmaOf(base, 'sv') : known;
}

/** The last word of a body's name in small letters, before its abbreviation: "Palvelualojen ammattiliitto PAM". */
function nounOf(name: string): string {
  return lastWord(name.replace(/(?<=\p{Ll}) \p{Lu}{2,6}$/u, '')).toLowerCase();
}

function initials(name: string): string {
  return name
    .split(/[\s-]/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

function partyOfBody(name: string): string | null {
  return bodyParties.get(name) ?? null;
}
