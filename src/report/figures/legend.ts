import type { Chart } from '../block.ts';
import { widths } from './drawing.ts';
import { type Hue, hueOf } from './palette.ts';
import { placeNames } from './stack-names.ts';

export interface LegendItem {
  readonly label: string;
  readonly hue: Hue;
}

/** What a picture's colours mean, where names do not stand at the things themselves. */
export function legendOf({ spec }: Chart): readonly LegendItem[] {
  if (spec.type === 'lines' && spec.lines.length > 1) {
    return spec.lines.map(({ label, colour }) => ({ label, hue: hueOf(colour) }));
  }
  if (spec.type !== 'stacked') return [];
  const items = new Map(spec.bars.map(({ label, colour }) => [label, { label, hue: hueOf(colour) }]));
  return [...items.values()];
}

/** In the wide drawing the names stand at lines, and at the parts of bars where they find room. */
export function namesStandInWide({ spec }: Chart): boolean {
  return spec.type === 'lines' || (spec.type === 'stacked' && placeNames(spec.bars, widths.wide) !== undefined);
}
