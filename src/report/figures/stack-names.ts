import type { Bar } from '../block.ts';
import { labelWidth, type Row } from './bar-rows.ts';
import { letterPx } from './drawing.ts';

/** Parts of stacked bars, and the names that stand above those of the first bar where they find room. */

/** Right of the bars, in pixels, for half of the last number of the axis. */
export const stackEnd = 14;

/** One row for each group, in the order given. */
export function stackRows(bars: readonly Bar[]): readonly Row[] {
  const groups = [...new Set(bars.map(({ group }) => group ?? ''))];
  return groups.map((label): Row => ({ id: label, label, bar: bars.find(({ group }) => (group ?? '') === label) }));
}

/** The parts of one bar, each after the one before; `id` is its row. */
export function stackParts(bars: readonly Bar[], group: string) {
  let start = 0;
  return bars
    .filter((bar) => (bar.group ?? '') === group)
    .flatMap((bar) => {
      if (bar.value === null) return [];
      const part = { ...bar, id: group, start, end: start + bar.value, share: bar.value };
      start += bar.value;
      return [part];
    });
}

interface PlacedName {
  readonly label: string;
  readonly colour: string;
  /** Of the name, from 0 to 1 of the bar; may be a little past its end. */
  readonly middle: number;
}

/** A name farther from the middle of its part than this could be taken for another part's. */
const farthest = 48;
const between = 12;

/** undefined where the names do not fit above the first bar, each near its part: then they stand in a legend. */
export function placeNames(bars: readonly Bar[], width: number): readonly PlacedName[] | undefined {
  const [first] = stackRows(bars);
  if (!first) return undefined;
  const left = labelWidth(stackRows(bars), width);
  const plot = width - left - stackEnd;
  const parts = stackParts(bars, first.label);
  const all = new Set(bars.map(({ label }) => label));
  if (parts.length !== all.size) return undefined;
  const boxes = parts.map(({ label, colour, start, end }) => {
    const px = label.length * letterPx * 1.12;
    return { label, colour, px, wanted: ((start + end) / 2) * plot };
  });
  // From the left each name is pushed off the one before; then from the right back into the picture.
  let floor = -left;
  const pushed = boxes.map((box) => {
    const middle = Math.max(box.wanted, floor + box.px / 2);
    floor = middle + box.px / 2 + between;
    return { ...box, middle };
  });
  let roof = plot + stackEnd;
  const placed = pushed
    .toReversed()
    .map((box) => {
      const middle = Math.min(box.middle, roof - box.px / 2);
      roof = middle - box.px / 2 - between;
      return { ...box, middle };
    })
    .toReversed();
  const fits = placed.every(({ middle, wanted, px }) => Math.abs(middle - wanted) <= farthest && middle - px / 2 >= 0);
  return fits ? placed.map(({ label, colour, middle }) => ({ label, colour, middle: middle / plot })) : undefined;
}
