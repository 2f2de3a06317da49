import type { Span } from '../../src/types.ts';
import type { Speaker } from './mention.ts';

export interface Quote {
  readonly kind: 'direct' | 'indirect';
  readonly spans: readonly Span[];
  readonly speaker: Speaker | undefined;
  readonly score: number;
}

/** Who somebody is, once settled. */
export interface Who {
  readonly canonical: string;
  readonly role: Speaker['role'];
  readonly party: string | null;
}

/** Who spoke last, and up to which text offset. */
export interface LastSpeaker {
  readonly who: Who;
  readonly at: number;
}
