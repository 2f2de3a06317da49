import type { GroupCategory } from './group-terms.ts';

/** Devices of hostile language (codebook, 4). */
export const devices = [
  'metaphor',
  'collective_blame',
  'slur',
  'insult',
  'exclusion',
  'threat',
  'dehumanisation',
] as const;
export type Device = (typeof devices)[number];

/**
 * Hostile wording, own list (test material: hostile language, kept to what the measure needs). `reach` is how near a
 * mention of people must stand: `self` carries its target in itself, a number is words between, `sentence` anywhere in it.
 */
export interface Hostility {
  readonly device: Device;
  readonly level: 1 | 2 | 3;
  readonly reach: 'self' | 'sentence' | number;
  readonly target?: GroupCategory;
  readonly cues: readonly string[];
}
