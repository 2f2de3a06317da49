import type { ShareScore, SpanScore } from '../jobs/evaluate/mark-scoring.ts';
import type { Estimate, Score } from '../jobs/evaluate/scoring.ts';
import type { Agreement, Evaluation } from '../jobs/evaluate.ts';

/** The scores as a table of fixed columns, shares as `.87`, with 95 % intervals in brackets. */
export function scoreTable({ articles, versions, scores, marks, notFound }: Evaluation, file: string): string {
  const lines = [
    `${file}: ${articles} articles; codebook ${versions.codebook}, models ${versions.models}`,
    '95 % bootstrap intervals in brackets (articles drawn again 1,000 times, fixed seed)',
    '',
    row(['label', 'n', 'gold', 'found', 'precision', 'recall', 'F1', 'alpha']),
  ];
  let measure = '';
  for (const score of scores) {
    if (score.measure !== measure) {
      measure = score.measure;
      lines.push(measure);
    }
    lines.push(scoreRow(score));
  }
  if (marks.spans.length > 0) lines.push('', ...markTable(marks));
  if (notFound.length > 0) lines.push('', `Coded in the gold, but no annotator finds it: ${notFound.join(', ')}`);
  return lines.join('\n');
}

export function agreementTable(agreement: readonly Agreement[]): string {
  return [
    'Agreement of the coders (Krippendorff’s alpha; toxicity ordinal, else nominal)',
    '',
    `  ${'label'.padEnd(34)}${'articles'.padStart(9)}${'coders'.padStart(8)}  ${'alpha'.padEnd(18)}same`,
    ...agreement.map(
      ({ measure, label, articles, coders, alpha, agreement: same }) =>
        `  ${`${measure} ${label === 'all' ? '' : label}`.trim().padEnd(34)}${String(articles).padStart(9)}${String(coders).padStart(8)}  ${shown(alpha).padEnd(18)}${same === null ? '–' : share(same)}`,
    ),
  ].join('\n');
}

function markTable({ spans, shares }: Evaluation['marks']): readonly string[] {
  const spanRow = ({ measure, label, overlap, n, gold, found, precision, recall, f1 }: SpanScore) =>
    row([
      `${measure} ${label} ≥ ${share(overlap)}`,
      ...[n, gold, found].map(String),
      ...[precision, recall, f1].map(shown),
    ]);
  const shareRow = ({ measure, label, n, right, share: part }: ShareScore) =>
    row([`${measure} ${label}`, String(n), '', String(right), shown(part)]);
  return [
    'Marked places; they count as found when they share at least .3 or .8 of their characters',
    '',
    row(['label', 'n', 'gold', 'found', 'precision', 'recall', 'F1']),
    ...spans.map(spanRow),
    '',
    'Codes of the places found (overlap at least .3), the share that agrees',
    '',
    row(['label', 'n', '', 'right', 'share']),
    ...shares.map(shareRow),
  ];
}

function scoreRow({ label, n, gold, found, precision, recall, f1, alpha }: Score): string {
  const isAlpha = f1.value === null && alpha.value !== null && (label === 'all' || label === 'level');
  const counts = isAlpha || label === 'macro' ? [String(n), '', ''] : [String(n), String(gold), String(found)];
  return row([label, ...counts, ...[precision, recall, f1, alpha].map(shown)]);
}

function row(cells: readonly string[]): string {
  const [label = '', ...others] = cells;
  const counts = others.slice(0, 3).map((cell) => cell.padStart(6));
  return `  ${label.padEnd(26)}${counts.join('')}   ${others
    .slice(3)
    .map((cell) => cell.padEnd(17))
    .join(' ')}`.trimEnd();
}

function shown({ value, low, high }: Estimate): string {
  if (value === null) return '–';
  return low === null || high === null ? share(value) : `${share(value)} [${share(low)} ${share(high)}]`;
}

function share(value: number): string {
  return value.toFixed(2).replace(/^(-?)0\./, '$1.');
}
