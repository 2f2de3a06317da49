import type { Gap } from '../block.ts';
import { drawnShare, gapRuns } from '../collection-gaps.ts';
import { Plot } from './plot.ts';

/** The hatching of gaps: strokes across a faint tint, told from intervals by their texture, on paper too. */
export function hatching(id: string): string {
  return (
    `<defs><pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    '<rect width="5" height="5" fill="currentColor" fill-opacity="0.07"/>' +
    '<rect width="1.2" height="5" fill="currentColor" fill-opacity="0.4"/></pattern></defs>'
  );
}

/**
 * Bands behind the lines, from halfway to the point before to halfway to the point after: around the points whose
 * values lack something. `starts` are the points' first days in order; nothing is drawn beyond their ends.
 */
export function gapBands(gaps: readonly Gap[], starts: readonly string[], hatch: string): readonly Plot.Markish[] {
  const times = starts.map((day) => Date.parse(day));
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return [];
  const halfway = (day: string, step: 1 | -1): Date => {
    const index = starts.indexOf(day);
    const time = times[index] ?? first;
    return new Date((time + (times[index + step] ?? time)) / 2);
  };
  const bands = gapRuns(gaps.filter(({ at, missing }) => missing >= drawnShare && starts.includes(at))).map((run) => ({
    from: halfway(run.at, -1),
    to: halfway(run.lastAt, 1),
  }));
  if (bands.length === 0) return [];
  // At least a hairline for a gap at the very edge.
  return [Plot.rect(bands, { x1: 'from', x2: 'to', fill: `url(#${hatch})`, insetLeft: -0.75, insetRight: -0.75 })];
}
