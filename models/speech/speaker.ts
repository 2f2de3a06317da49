import type { Document, Token } from '../../src/language/document.ts';
import type { JsonValue, Language } from '../../src/types.ts';
import { reporting } from '../lexicons/reporting.ts';
import type { Role } from '../lexicons/roles.ts';
import { baseOfGenitive } from '../names/finnish-cases.ts';
import { type KnownPerson, organisation, personAt, personBySurname } from '../registry/registry.ts';
import {
  type CanonicalName,
  canonicalName,
  type MemberTable,
  type NameRun,
  nameRuns,
  partyNamed,
  roleOf,
  roleOfParty,
} from './people.ts';

export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly canonical: string;
  readonly role: Role;
  readonly party: string | null;
}

interface SaidOfName {
  readonly party: string | null;
  readonly role: Role | null;
  readonly title: string | null;
}

/** Roles that a namesake of somebody known may be quoted in: the text's word goes first. */
const personal: ReadonlySet<Role> = new Set(['citizen', 'migrant', 'media', 'business']);

export function speakerJson(speaker: Speaker | undefined): JsonValue {
  return speaker ? { ...speaker } : null;
}

/** Cases no speaker stands in: "Iltalehdelle", "eduskunnassa", "IL:lle". */
const oblique = /(.ll[aä]|.lle|.lt[aä]|.ss[aä]|.st[aä]|.iin|.ksi|(?:aa|oo|uu|yy|ää|öö)n|:[aä])$/;

/** Finds who speaks in a stretch of tokens of one document. The names are read once. */
export class SpeakerFinder {
  readonly #document: Document;
  readonly #language: Language;
  readonly #members: MemberTable;
  #runs: readonly NameRun[] | undefined;
  #said: Map<string, SaidOfName> | undefined;
  readonly #names = new Map<string, CanonicalName>();

  constructor(document: Document, members: MemberTable) {
    this.#document = document;
    this.#language = document.language === 'other' ? 'fi' : document.language;
    this.#members = members;
  }

  get runs(): readonly NameRun[] {
    this.#runs ??= nameRuns(this.#document);
    return this.#runs;
  }

  /** Subject beside a reporting verb; `side` says where the word order puts it, the other side is the second choice. */
  besideVerb(verb: number, from: number, to: number, side: 'left' | 'right'): Speaker | undefined {
    const left = () => this.inTokens(from, verb, 'last');
    const right = () => this.inTokens(verb + 1, to, 'first');
    return side === 'left' ? (left() ?? right()) : (right() ?? left());
  }

  /** The name, else the title or pronoun, among these tokens; names in a case that no subject has are passed over. */
  inTokens(from: number, to: number, which: 'first' | 'last', genitive = false): Speaker | undefined {
    const { tokens } = this.#document;
    let end = to;
    for (let index = from; index < to; index += 1) {
      if (/^[.!?;–—]$/.test(tokens[index]?.text ?? '') && which === 'first') {
        end = index;
        break;
      }
    }
    const { runs } = this;
    let found: NameRun | undefined;
    for (let index = firstRunAt(runs, from); index < runs.length; index += 1) {
      const run = runs[index] as NameRun;
      if (run.endToken > end) break;
      if (!this.#mayBeSubject(run, end, genitive)) continue;
      found = run;
      if (which === 'first') break;
    }
    if (found) return this.#named(found, genitive);
    return this.#titleOrPronoun(from, end, which, genitive);
  }

  /** Whoever stands right before a colon, whatever word it is: "Lautakunta: ”…”". */
  word(index: number): Speaker | undefined {
    const token = this.#document.tokens[index];
    if (!token?.isWord) return undefined;
    const { start, end, text, form } = token;
    return { start, end, text, canonical: form, role: roleOf(form) ?? 'unknown', party: null };
  }

  #mayBeSubject(run: NameRun, end: number, genitive: boolean): boolean {
    if (this.#language !== 'fi') return true;
    const { tokens } = this.#document;
    const last = tokens[run.endToken - 1] as Token;
    if (oblique.test(last.text) && !this.#members.bySurname.has(last.text)) return false;
    if (genitive) return /n$/.test(last.text);
    // "Maahanmuuttoviraston johtaja Aho": a genitive that owns the next word is no subject.
    const next = tokens[run.endToken];
    const owns = next?.isWord === true && run.endToken < end;
    if (/(:n|:in|:en)$/.test(last.text)) return false;
    return !(owns && last.text.endsWith('n') && !this.#members.bySurname.has(last.text));
  }

  #named(run: NameRun, genitive: boolean): Speaker {
    const { tokens, text } = this.#document;
    const start = (tokens[run.firstToken] as Token).start;
    const end = (tokens[run.endToken - 1] as Token).end;
    const printed = text.slice(start, end);
    const { name, twin } = this.#canonical(run, printed, genitive && this.#language === 'fi');
    const surname = name.split(' ').at(-1) ?? '';
    const own = partyNamed(name.toLowerCase());
    const said = this.#elsewhere(surname);
    const stated = run.party ?? own ?? twin?.party ?? said?.party ?? null;
    const title = run.role ?? twin?.role ?? said?.role ?? null;
    const known = this.#known(name, run, stated, title);
    if (known && !(title && personal.has(title) && !stated)) {
      const role = known.role ?? title ?? 'unknown';
      return { start, end, text: printed, canonical: known.name, role, party: stated ?? known.party };
    }
    const byName = name.includes(' ') ? undefined : this.#members.bySurname.get(surname);
    const party = stated ?? byName ?? null;
    const institution = organisation(printed);
    const role = institution?.role ?? this.#role(title ?? roleOf(name.toLowerCase()), party);
    return { start, end, text: printed, canonical: institution?.name ?? name, role, party };
  }

  /** Who of public life a name means on the article's day, by full name or by a surname that nobody else in the text has. */
  #known(name: string, run: NameRun, party: string | null, role: Role | null): KnownPerson | undefined {
    const day = this.#document.publishedAt?.slice(0, 10);
    if (name.includes(' ')) return personAt(name, day);
    return personBySurname(name, { day, title: run.title ?? this.#elsewhere(name)?.title ?? null, role, party });
  }

  /** The same printed name means the same person all through a text: asked once, since all names are compared. */
  #canonical(run: NameRun, printed: string, genitive: boolean): CanonicalName {
    const key = `${printed}${genitive ? ' genitive' : ''}`;
    const known = this.#names.get(key);
    if (known) return known;
    const made = canonicalName(run, this.#document, this.runs, this.#members, genitive);
    this.#names.set(key, made);
    return made;
  }

  /** What the text says of the same surname at another place. */
  #elsewhere(surname: string): SaidOfName | undefined {
    if (!this.#said) {
      this.#said = new Map();
      for (const { endToken, party, role, title } of this.runs) {
        const name = this.#document.tokens[endToken - 1]?.text ?? '';
        const said = this.#said.get(name);
        this.#said.set(name, {
          party: said?.party ?? party,
          role: said?.role ?? role,
          title: said?.title ?? title,
        });
      }
    }
    return this.#said.get(surname);
  }

  #role(title: Role | null, party: string | null): Role {
    if (title && title !== 'citizen') return title;
    if (party) return roleOfParty(party, this.#document.publishedAt?.slice(0, 10));
    return title ?? 'unknown';
  }

  #titleOrPronoun(from: number, to: number, which: 'first' | 'last', genitive: boolean): Speaker | undefined {
    const { tokens } = this.#document;
    const step = which === 'first' ? 1 : -1;
    for (let index = which === 'first' ? from : to - 1; index >= from && index < to; index += step) {
      const token = tokens[index] as Token;
      if (!token.isWord) continue;
      if (reporting[this.#language].pronouns.has(token.form)) return this.#pronoun(index);
      if (this.#language === 'fi' && oblique.test(token.form)) continue;
      const role = roleOf(token.form);
      const party = partyNamed(token.form);
      if (!role && !party) continue;
      // "lottoyhtiön edustaja": the head speaks, its owner tells the role.
      const next = tokens[index + 1];
      const owns = this.#language === 'fi' && !genitive && token.form.endsWith('n') && !token.form.endsWith('nen');
      const head = owns && next?.isWord && index + 1 < to ? next : token;
      const { start, end, text } = head;
      return {
        start,
        end,
        text,
        canonical: baseOf(head, genitive),
        role: this.#role(roleOf(head.form) ?? role, party),
        party,
      };
    }
    return undefined;
  }

  /** "hän", "hon", "she": the person named last before it. */
  #pronoun(index: number): Speaker {
    const token = this.#document.tokens[index] as Token;
    const named = this.runs
      .slice(0, firstRunAt(this.runs, index))
      .findLast(
        (run) =>
          this.#mayBeSubject(run, run.endToken, false) &&
          (run.endToken - run.firstToken > 1 || this.#isPersonElsewhere(run)),
      );
    const antecedent = named ? this.#named(named, false) : undefined;
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      canonical: antecedent?.canonical ?? token.form,
      role: antecedent?.role ?? 'unknown',
      party: antecedent?.party ?? null,
    };
  }

  #isPersonElsewhere(run: NameRun): boolean {
    const last = this.#document.tokens[run.endToken - 1]?.text ?? '';
    return run.role !== null || run.party !== null || this.#members.bySurname.has(last);
  }
}

/** Index of the first run that starts at or after a token. */
function firstRunAt(runs: readonly NameRun[], token: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as NameRun).firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function baseOf({ form }: Token, genitive: boolean): string {
  if (!genitive) return form;
  // Common nouns, unlike surnames, keep their i: ministerin : ministeri.
  return /[^s]in$/.test(form) ? form.slice(0, -1) : (baseOfGenitive(form)[0] ?? form);
}
