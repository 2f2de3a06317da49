import type { Annotation, JsonValue } from '../types.ts';

/** Who speaks in a quotation. A name stands only for persons of public life and organisations. */
export interface QuotedSpeaker {
  readonly name?: string;
  readonly role?: string;
  readonly party?: string;
  /** Somebody is named in the text who is no person of public life. */
  readonly isPrivate: boolean;
}

/**
 * Who is quoted, by name only where the marks of the article's persons say that the name is a public one: a name that
 * they do not know is taken for a private one. undefined where nobody is said to speak.
 */
export function speakerReader(persons: readonly Annotation[]): (quote: Annotation) => QuotedSpeaker | undefined {
  const shown = new Set(
    persons.flatMap(({ label, detail }) => (label === 'private_person' ? [] : [detail?.name ?? null])),
  );
  const hidden = persons.flatMap(({ label, span }) => (label === 'private_person' && span ? [span] : []));
  return ({ detail }) => {
    const speaker = detail?.speaker;
    if (typeof speaker !== 'object' || speaker === null || Array.isArray(speaker)) return undefined;
    const { canonical, role, party, start, end } = speaker as { readonly [key: string]: JsonValue };
    const name = typeof canonical === 'string' ? canonical : undefined;
    const isHidden =
      typeof start === 'number' &&
      typeof end === 'number' &&
      hidden.some((span) => span.start < end && start < span.end);
    const isShown = name !== undefined && shown.has(name) && !isHidden;
    return {
      ...(isShown ? { name } : {}),
      ...(typeof role === 'string' && role !== 'unknown' ? { role } : {}),
      ...(typeof party === 'string' && isShown ? { party } : {}),
      isPrivate: isHidden || (name !== undefined && !isShown && fullName.test(name)),
    };
  };
}

/** "Maija Esimerkki", not "poliisi": what is no name hides nobody. */
const fullName = /^\p{Lu}\S+ \p{Lu}/u;
