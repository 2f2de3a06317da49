import type { Localized } from '../../types.ts';

/** Something that happened on a day, as the user lists it: what series are held against and stories are counted for. */
export interface DatedEvent {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly name: Localized;
  /** What sort of thing: a law, an attack, a war … In the user's own words. */
  readonly kind?: string;
  /** Whom it concerned, in the user's own words. */
  readonly group?: string;
  /** How grave it was, by whatever the user measures that with (deaths, say): pairs should be alike in it. */
  readonly severity?: number;
  /** Phrases of which an article on it has at least one (`src/language/phrases.ts` says how they are written). */
  readonly search?: readonly string[];
  /** The name that two events share which are to be compared with each other. */
  readonly pair?: string;
}

/** The event's name where there is little room: what stands before a colon or bracket. */
export function shortName(name: string): string {
  return name.split(/[:(,]/, 1)[0]?.trimEnd() ?? name;
}
