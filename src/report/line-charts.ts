import type { Language } from '../types.ts';
import type { Line } from './block.ts';
import { type Drawing, fitted, letterPx } from './drawing.ts';
import { drawable, endWriter, type FrameBox, framed, type LineSpec, type Scales, scalesOf } from './line-frame.ts';
import { colourOf } from './palette.ts';
import { Plot } from './plot.ts';
import { markRow, markRules, placeMarks } from './time-marks.ts';

/** All lines in one frame, named at their right ends where there is room. */
export function drawLines(whole: LineSpec, language: Language, width: number): Drawing {
  const spec = drawable(whole);
  const scales = scalesOf(spec, language);
  const wide = width > 500;
  const height = wide ? 300 : 230;
  const named = wide && spec.lines.length > 1;
  const names = spec.lines.map((line) => endName(line, spec, language, named));
  const longest = Math.max(0, ...names.map((name) => name.length));
  const right = Math.min(190, longest * letterPx + 16);
  const edges = { width, left: scales.left, right };
  const marks = placeMarks(spec.marks ?? [], edges, [scales.first, scales.last]);
  const rows = Math.max(0, ...marks.map(({ row }) => row + 1));
  const top = rows > 0 ? 8 + rows * markRow : 14;
  const frame = { ...edges, height: height + top - 14, top, bottom: 26 };
  return {
    width,
    height: frame.height,
    body: framed(spec.lines, spec, scales, frame, language, [
      ...markRules(marks),
      ...nameLines(spec, names, scales, frame),
    ]),
  };
}

/** What stands at a line's end: its last value, after its name where several lines are named there. */
function endName(line: Line, { unit }: LineSpec, language: Language, named: boolean): string {
  const last = line.points.findLast(({ value }) => value !== null)?.value;
  const value = last === null || last === undefined ? '' : endWriter(unit, language)(last);
  return named ? `${line.label} ${value}` : value;
}

/** The names and values at the right ends, pushed apart where lines end close together. */
function nameLines(spec: LineSpec, names: readonly string[], { top }: Scales, box: FrameBox): readonly Plot.Markish[] {
  const plotHeight = box.height - box.top - box.bottom;
  const ends = spec.lines.flatMap((line, index) => {
    const point = line.points.findLast(({ value }) => value !== null);
    if (point?.value === null || point?.value === undefined) return [];
    return [{ line, name: names[index] ?? '', point, wanted: box.top + plotHeight * (1 - point.value / top) }];
  });
  let floor = Number.NEGATIVE_INFINITY;
  const placed = ends
    .sort((a, b) => a.wanted - b.wanted)
    .map((end) => {
      floor = Math.max(end.wanted, floor + 14);
      return { ...end, y: floor };
    });
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - (box.height - box.bottom));
  return placed.map(({ line, name, point, wanted, y }) =>
    Plot.text([point], {
      x: () => new Date(point.at),
      y: 'value',
      dx: 7,
      dy: y - over - wanted,
      textAnchor: 'start',
      text: () => fitted(name, box.right - 8),
      fontWeight: 600,
      fill: colourOf(line.colour),
      fontSize: 12,
    }),
  );
}
