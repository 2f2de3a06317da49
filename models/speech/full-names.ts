import type { Document } from '../../src/language/document.ts';
import { baseOfGenitive } from '../names/finnish-cases.ts';
import { castOf, type Member } from './cast.ts';
import { byKey, membersCalled } from './members.ts';
import { languageOf } from './name-bounds.ts';

/** Texts with more names are no articles: in those each name is settled once, and compared with so many at most. */
const manyNames = 400;
export const mostNames = 200;

/** The full names of those whom a text calls by one name. */
export class FullNames {
  readonly #document: Document;
  readonly #cast: readonly Member[];
  readonly #full = new Map<string, string>();
  #bySurname: ReadonlyMap<string, readonly Member[]> | undefined;
  #byFirstName: ReadonlyMap<string, readonly Member[]> | undefined;

  constructor(document: Document) {
    this.#document = document;
    this.#cast = castOf(document);
  }

  /**
   * The fullest name in the text that a surname or first name belongs to: the nearest before, else the first after.
   * Long texts settle a name once, wherever it stands.
   */
  of(member: Member, at: number): string {
    if (member.name.includes(' ')) return member.name;
    const key = `${member.name} ${member.titles.join(' ')}${this.#cast.length > manyNames ? '' : ` ${at}`}`;
    const known = this.#full.get(key) ?? this.#fullest(member, at);
    this.#full.set(key, known);
    return known;
  }

  #fullest({ name: base, titles, start, end }: Member, at: number): string {
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
    this.#bySurname ??= byKey(this.#cast, ({ name }) => (name.includes(' ') ? lastWord(name) : undefined));
    return this.#bySurname;
  }

  /** Full names by their first word. */
  #firstNames(): ReadonlyMap<string, readonly Member[]> {
    this.#byFirstName ??= byKey(this.#cast, ({ name }) =>
      name.includes(' ') ? name.slice(0, name.indexOf(' ')) : undefined,
    );
    return this.#byFirstName;
  }
}

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

export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
