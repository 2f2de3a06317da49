/** The two ends of a scale; between them lies what most news is: neutral, balanced. */
export type Scale = 'tone' | 'stance';
export const ends = { tone: ['negative', 'positive'], stance: ['restrictive', 'supportive'] } as const;

/** 0 for the low end, 1 for the high one: the one further beyond its threshold, if any is. */
export function chosenEnd(low: number, high: number): 0 | 1 | undefined {
  if (low < 1 && high < 1) return undefined;
  return low >= high ? 0 : 1;
}

/** Letters of the shortest word that is shown as evidence. */
export const tellingLength = 5;
