import type { Language } from '../../types.ts';
import type { Line } from '../block.ts';
import { type Drawing, letterPx, wrapped } from './drawing.ts';
import { drawable, endWriter, type FrameBox, framed, type LineSpec, type Scales, scalesOf } from './line-frame.ts';
import { colourOf } from './palette.ts';
import { Plot } from './plot.ts';
import { markRow, markRules, placeMarks } from './time-marks.ts';

/** A bold letter, and a row of them. */
const boldPx = 7.2;
const rowPx = 14;

/** All lines in one frame, named at their right ends where there is room. */
export function drawLines(whole: LineSpec, language: Language, width: number): Drawing {
  const spec = drawable(whole);
  const scales = scalesOf(spec, language);
  const wide = width > 500;
  const height = wide ? 300 : 230;
  const named = wide && spec.lines.length > 1;
  const names = spec.lines.map((line) => endName(line, spec, language, named));
  const longest = Math.max(0, ...names.map((name) => name.length));
  const right = Math.min(named ? 150 : 60, longest * boldPx + 16);
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
  // Middles of the names, each as high as its lines; none reaches into the one above.
  let floor = Number.NEGATIVE_INFINITY;
  const placed = ends
    .map((end) => ({ ...end, lines: wrapped(end.name, (box.right - 12) * (letterPx / boldPx)) }))
    .sort((a, b) => a.wanted - b.wanted)
    .map((end) => {
      const half = (end.lines.length * rowPx) / 2;
      const y = Math.max(end.wanted, floor + half);
      floor = y + half;
      return { ...end, y };
    });
  const over = Math.max(0, floor - (box.height - box.bottom + rowPx / 2));
  return placed.map(({ line, lines, point, wanted, y }) =>
    Plot.text([point], {
      x: () => new Date(point.at),
      y: 'value',
      dx: 7,
      dy: y - over - wanted,
      textAnchor: 'start',
      text: () => lines.join('\n'),
      lineHeight: 1.1,
      fontWeight: 600,
      fill: colourOf(line.colour),
      fontSize: 12,
    }),
  );
}
