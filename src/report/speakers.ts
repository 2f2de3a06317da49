import type { ReportInput } from './section.ts';

/** Quotations of one role or party. */
export interface SpeakerCount {
  readonly id: string;
  readonly direct: number;
  readonly indirect: number;
}

/** Quotations by a property of their speaker, most first; those whose speaker is not known are left out. */
export async function speakers(input: ReportInput, by: 'role' | 'party'): Promise<readonly SpeakerCount[]> {
  const counts = new Map<string, SpeakerCount>();
  for (const { label, value, marks } of await input.details('quotes', `speaker.${by}`, 500)) {
    const known = counts.get(value) ?? { id: value, direct: 0, indirect: 0 };
    const kind = label === 'direct' ? 'direct' : 'indirect';
    counts.set(value, { ...known, [kind]: known[kind] + marks });
  }
  return [...counts.values()].sort((a, b) => b.direct + b.indirect - a.direct - a.indirect || (a.id < b.id ? -1 : 1));
}
