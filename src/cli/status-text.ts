import type { Status } from './commands/status.ts';

/** The status as a person reads it. */
export function statusText(status: Status): string {
  const { articles } = status;
  const period = articles.from ? `, ${articles.from} to ${articles.to}` : '';
  const parts = [
    [
      status.store,
      `${number(articles.total)} articles${period}`,
      ...(articles.total === 0 ? ['nothing is stored yet; diskurssi run collects, diskurssi import reads files'] : []),
      ...(articles.undated > 0 ? [`${number(articles.undated)} without a known day, in no trend`] : []),
      ...(articles.changed > 0 ? [`${number(articles.changed)} whose text has changed since first stored`] : []),
      ...(articles.coded < articles.total
        ? [`${number(articles.total - articles.coded)} not coded yet; diskurssi annotate codes them`]
        : []),
    ].join('\n'),
  ];
  if (articles.byOutlet.length > 0) {
    parts.push(
      table(
        ['outlet', 'language', 'articles', 'coded', 'undated', 'from', 'to'],
        articles.byOutlet.map((row) => [
          row.outlet,
          row.language || 'unknown',
          number(row.articles),
          number(row.coded),
          number(row.undated),
          row.from ?? '–',
          row.to ?? '–',
        ]),
      ),
    );
  }
  if (status.entries.length > 0) {
    const outlets = [...new Set(status.entries.map(({ outlet }) => outlet))];
    const states = ['waiting', 'stored', 'refused', 'failed'] as const;
    parts.push(
      table(
        ['links of', ...states],
        outlets.map((outlet) => [
          outlet,
          ...states.map((state) =>
            number(status.entries.find((row) => row.outlet === outlet && row.state === state)?.entries ?? 0),
          ),
        ]),
      ),
    );
  }
  if (status.runs.length > 0) {
    parts.push(
      table(
        ['run', 'started', 'took', 'state', 'command'],
        status.runs.map((run) => [
          String(run.id),
          run.startedAt.slice(0, 16).replace('T', ' '),
          run.endedAt ? took(Date.parse(run.endedAt) - Date.parse(run.startedAt)) : '–',
          run.state,
          run.command.length > 60 ? `${run.command.slice(0, 59)}…` : run.command,
        ]),
      ),
    );
  }
  if (status.failures.length > 0) {
    parts.push(
      table(
        ['failed', 'outlet', 'reason', 'times', 'latest'],
        status.failures
          .slice(0, 15)
          .map((row) => [row.stage, row.outlet || '–', row.reason, number(row.count), row.latest]),
      ),
    );
  }
  return parts.join('\n\n');
}

/** Columns of figures stand on the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const figures = head.map((_, column) => rows.every((row) => /^[\d,]+$/.test(row[column] ?? '')));
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          figures[column]
            ? cell.padStart(widths[column] ?? 0)
            : column === row.length - 1
              ? cell
              : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function took(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
