import type { Span } from '../../src/types.ts';
import type { Mention } from './mention.ts';

/** A quotation as read in its place; whom its mention means is settled later. */
export interface Utterance {
  readonly kind: 'direct' | 'indirect';
  readonly spans: readonly Span[];
  readonly mention: Mention | undefined;
  /** Where nobody is named: whether it goes on from the quotation before, or echoes one further on (headlines). */
  readonly without: 'continues' | 'echoes';
  /** How plain the sign is: a reporting clause is surer than marks alone. */
  readonly score: number;
}
