import type { JsonValue, Span } from '../../src/types.ts';
import type { Role } from '../lexicons/roles.ts';
import type { Member } from './cast.ts';

/** The words beside a quotation that say who speaks; whom they mean is settled when the whole text is read. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: 'named' | 'pronoun' | 'noun';
  readonly member: Member | undefined;
  /** Base form of a noun or pronoun. */
  readonly base: string;
}

export interface Speaker {
  /** Absent where nobody is named beside the quotation. */
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
  readonly canonical: string;
  readonly role: Role;
  readonly party: string | null;
}

export function speakerJson(speaker: Speaker | undefined): JsonValue {
  return speaker ? { ...speaker } : null;
}
