import { counted } from '../counted.ts';
import type { Status } from '../jobs/status.ts';
import { failureReason } from '../report/words/failure-reasons.ts';
import { stageName } from '../report/words/labels.ts';
import { table } from './table.ts';

/** The status as a person reads it; reasons in words, which JSON gives by their codes. */
export function statusText(status: Status): string {
  const { articles } = status;
  const period = articles.from ? `, ${articles.from} to ${articles.to}` : '';
  const parts = [
    [
      status.store,
      `${counted(articles.total, 'articles')}${period}`,
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
    const states = ['waiting', 'stored', 'refused', 'failed', 'passed_over'] as const;
    parts.push(
      table(
        ['links of', ...states.map((state) => state.replace('_', ' '))],
        outlets.map((outlet) => [
          outlet,
          ...states.map((state) =>
            number(status.entries.find((row) => row.outlet === outlet && row.state === state)?.entries ?? 0),
          ),
        ]),
      ),
    );
  }
  const { audit, drifts } = status;
  if (audit.stopped.entries > 0) {
    const { missed } = audit;
    parts.push(
      `${number(audit.stopped.entries)} links passed over by title and summary, ${number(audit.sample)} of them read as a sample; ${
        missed
          ? `relevant articles missed: ${percent(missed.share)} (95 % interval ${percent(missed.low)} to ${percent(missed.high)})`
          : 'too few of the sample are coded yet to say what is missed'
      }`,
    );
  }
  if (drifts.length > 0) {
    const lines = drifts.map(({ outlet, what, before, now }) => {
      const write = what === 'length' ? (value: number) => `${number(Math.round(value))} characters` : percent;
      return `${outlet}: ${what === 'length' ? 'median text length' : `${what} found`} ${write(before)} before, ${write(now)} in the newest articles`;
    });
    parts.push(['Layout may have changed (see diskurssi outlets check):', ...lines].join('\n'));
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
          .map((row) => [
            stageName(row.stage, 'en'),
            row.outlet || '–',
            failureReason(row.reason, 'en'),
            number(row.count),
            row.latest,
          ]),
      ),
    );
  }
  return parts.join('\n\n');
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function took(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
