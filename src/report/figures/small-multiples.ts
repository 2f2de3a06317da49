import type { Language } from '../../types.ts';
import type { Line } from '../block.ts';
import { type Drawing, escapeText, fewestCases, letterPx, wrapped } from './drawing.ts';
import {
  ceiling,
  drawable,
  endWriter,
  type FrameBox,
  framed,
  type LineSpec,
  type Scales,
  scalesOf,
} from './line-frame.ts';
import { colourOf } from './palette.ts';
import { Plot } from './plot.ts';

/** Bold letters are wider than the plain ones that widths are counted in. */
const boldPx = 0.88;

/**
 * One small frame for each line; titles stand whole above them, on as many rows as it takes. All frames have the same
 * scale, and only the first of a row its numbers; lines that would be flat on it follow in a second block, which says
 * that its scale is its own.
 */
export function drawMultiples(
  whole: LineSpec & { readonly columns?: 2 | 4 },
  language: Language,
  width: number,
): Drawing {
  const spec = drawable(whole);
  const { large, small } = bySize(spec, width > 500 ? (whole.columns ?? 4) : 2);
  const most = fullest(whole.columns ?? 4, [large.length, small.length]);
  const first = drawGrid({ ...spec, lines: large }, most, language, width, spec);
  if (small.length === 0) return first;
  const second = drawGrid({ ...spec, lines: small }, most, language, width, spec);
  const y = first.height + 24;
  const rule = `<line x1="0" x2="${width}" y1="${y - 20}" y2="${y - 20}" stroke="currentColor" stroke-opacity="0.25"/>`;
  const note = `<text x="2" y="${y - 4}" font-size="12" font-style="italic" fill="currentColor">${escapeText(ownScale[language])}</text>`;
  return {
    width,
    height: y + 6 + second.height,
    body: `${first.body}${rule}${note}<g transform="translate(0,${y + 6})">${second.body}</g>`,
  };
}

/** Three columns in place of four where fewer places of the last rows stay empty. */
function fullest(columns: 2 | 4, counts: readonly number[]): 2 | 3 | 4 {
  const empty = (wide: number): number => counts.reduce((sum, count) => sum + ((wide - (count % wide)) % wide), 0);
  return columns === 4 && empty(3) < empty(4) ? 3 : columns;
}

const ownScale = {
  fi: 'Pienemmät, omalla asteikollaan:',
  sv: 'De mindre, med en egen skala:',
  en: 'The smaller ones, on a scale of their own:',
} as const;

/** Lines that stay below this part of the scale are drawn on one of their own, where there are at least three. */
const flat = 0.3;

function bySize(spec: LineSpec, columns: number): { readonly large: readonly Line[]; readonly small: readonly Line[] } {
  const top = ceiling(spec);
  const isFlat = (line: Line): boolean => ceiling({ ...spec, lines: [line] }) < flat * top && someValue(line);
  const flatLines = new Set(spec.lines.filter(isFlat));
  if (flatLines.size < 3) return { large: spec.lines, small: [] };
  // Rather one smaller line less than a row with a single frame.
  const rest = spec.lines.filter((line) => !flatLines.has(line));
  const last = rest.at(-1);
  if (last && rest.length > columns && rest.length % columns === 1) flatLines.add(last);
  return {
    large: spec.lines.filter((line) => !flatLines.has(line)),
    small: spec.lines.filter((line) => flatLines.has(line)),
  };
}

function someValue({ points }: Line): boolean {
  return points.some(({ value }) => value !== null && value > 0);
}

/** `all`: with the lines of the other block too, so that both have the same time axis. */
function drawGrid(spec: LineSpec, most: 2 | 3 | 4, language: Language, width: number, all: LineSpec): Drawing {
  const { starts, first, last } = scalesOf(all, language);
  const scales = { ...scalesOf(spec, language), starts, first, last };
  const gap = 12;
  const cellOf = (count: number) => (width - scales.left - gap * (count - 1)) / count;
  const longest = Math.max(0, ...spec.lines.flatMap(({ label }) => label.split(' ').map((word) => word.length)));
  const wanted = width > 500 ? most : Math.ceil(most / 2);
  const columns =
    [wanted, Math.floor(wanted / 2)].find((count) => count >= 1 && longest * letterPx * 1.1 <= cellOf(count) - 4) ?? 1;
  const cell = cellOf(columns);
  const rows = Math.ceil(spec.lines.length / columns);
  const titles = spec.lines.map(({ label }) => wrapped(label, (cell - 8) * boldPx));
  const plotHeight = columns <= 2 && width > 500 ? 120 : 96;
  // Each row's titles take as many lines as its longest one.
  const titleRows = Array.from({ length: rows }, (_, row) =>
    Math.max(1, ...titles.slice(row * columns, (row + 1) * columns).map((title) => title.length)),
  );
  const headlines = titleRows.map((count) => 8 + 13 * count);
  const tops = headlines.map((_, row) => headlines.slice(0, row).reduce((sum, own) => sum + own + plotHeight + 8, 0));
  const parts = spec.lines.map((line, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const x = scales.left + column * (cell + gap);
    const y = tops[row] ?? 0;
    const names = titles[index] ?? [];
    const title = names
      .map((name, at) => `<tspan x="${round(x)}" dy="${at === 0 ? 0 : 13}">${escapeText(name)}</tspan>`)
      .join('');
    // The first of a row has the numbers of the scale to its left.
    const left = column === 0 ? scales.left : 0;
    const frame = { width: cell + left, height: plotHeight, left, right: endRoom, top: 6, bottom: 18 };
    const empty = line.points.every(({ value }) => value === null);
    const extra = empty ? [tooFew(language)] : lastValue(line, spec, scales, frame, language);
    const plot = framed([line], spec, { ...scales, hidden: column > 0 }, frame, language, extra);
    const baseline = y + 12 + 13 * ((titleRows[row] ?? 1) - names.length);
    return (
      `<text y="${baseline}" font-size="12" font-weight="600" fill="currentColor">${title}</text>` +
      `<svg x="${round(x - left)}" y="${y + (headlines[row] ?? 0)}" width="${round(cell + left)}" height="${plotHeight}">${plot}</svg>`
    );
  });
  const height = (tops.at(-1) ?? 0) + (headlines.at(-1) ?? 0) + plotHeight + 8;
  return { width, height, body: parts.join('') };
}

/** Room for the last value at the end of a line. */
const endRoom = 42;

/** The value at a line's end, written beside it. */
function lastValue(
  { points, colour }: Line,
  { unit }: LineSpec,
  { top }: Scales,
  box: FrameBox,
  language: Language,
): readonly Plot.Markish[] {
  const point = points.findLast(({ value }) => value !== null);
  if (point?.value === null || point?.value === undefined) return [];
  const text = endWriter(unit, language)(point.value);
  const height = box.height - box.top - box.bottom;
  const wanted = height * (1 - Math.min(1, point.value / top));
  return [
    Plot.dot([point], {
      x: () => new Date(point.at),
      y: () => Math.min(top, point.value ?? 0),
      r: 2.6,
      fill: colourOf(colour),
    }),
    Plot.text([point], {
      x: () => new Date(point.at),
      y: () => Math.min(top, point.value ?? 0),
      dx: 5,
      // Not over the dates below the frame.
      dy: Math.min(0, height - 5 - wanted),
      textAnchor: 'start',
      text: () => text,
      fontSize: 11,
      fontWeight: 600,
      fill: colourOf(colour),
    }),
  ];
}

/** Said in a frame that would be empty. */
function tooFew(language: Language): Plot.Markish {
  const text = {
    fi: `alle ${fewestCases} tapausta jaksoa kohti`,
    sv: `färre än ${fewestCases} fall per period`,
    en: `fewer than ${fewestCases} cases per period`,
  }[language];
  return Plot.text([text], {
    text: () => text,
    frameAnchor: 'middle',
    fontSize: 11,
    fill: 'currentColor',
    stroke: 'var(--page)',
    strokeWidth: 4,
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
