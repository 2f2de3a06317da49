import type { Cue } from '../../src/language/match.ts';

/**
 * What a cue speaks of. The kinds differ in how far context can take the topic away: a quarrel about racism abroad
 * is not our topic at all, the closing of a border nearly always is.
 */
export type Topic = 'migration' | 'border' | 'racism' | 'origin';

/** Cues that argue for relevance, in units of log-odds when they stand in the title. */
export interface TopicCues {
  readonly topic: Topic;
  readonly weight: number;
  readonly cues: readonly Cue[];
}

/**
 * Circumstances of codebook section 1 that change what a cue is worth.
 * `here`: Finland and the Nordic countries; `europe`: the rest of Europe and the roads to it; `elsewhere`: countries with a
 * debate of their own; `faraway`: countries that people flee from; `abroad`: foreign politics, courts and leagues without a place name; `sport`, `celebrity`, `history`;
 * `other`: animals, data, diplomats, tourism and what else borrows the words; `list`: migration as one item among
 * several; `contest`: polls and coalition talks, where it is seldom the main topic; `crime`: deeds and courts.
 */
export const circumstances = [
  'here',
  'europe',
  'elsewhere',
  'faraway',
  'abroad',
  'sport',
  'celebrity',
  'history',
  'other',
  'list',
  'contest',
  'crime',
] as const;
export type Circumstance = (typeof circumstances)[number];

export interface RelevanceLexicon {
  readonly evidence: readonly TopicCues[];
  readonly context: Readonly<Record<Circumstance, readonly Cue[]>>;
}
