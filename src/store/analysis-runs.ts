import type { Engine, Queries } from './engine.ts';
import type { AnalysisRun, AnalysisRuns } from './running-analyses.ts';

interface AnalysisRow {
  readonly analysis: string;
  readonly template_version: number;
  readonly template_hash: string;
  readonly run_at: string;
  readonly from_day: string;
  readonly to_day: string;
  readonly outlets: string;
  readonly software: string;
  readonly codebook: string;
  readonly models: string;
  readonly parameters: string;
  readonly result: string;
}

export function openAnalysisRuns(engine: Engine): AnalysisRuns {
  const earlier = async (queries: Queries, analysis: string): Promise<readonly AnalysisRun[]> =>
    (await queries.all<AnalysisRow>('SELECT * FROM analysis_runs WHERE analysis = ? ORDER BY id', [analysis])).map(
      runOf,
    );
  return {
    of: (analysis) => earlier(engine, analysis),
    record: (runs) =>
      engine.transaction(async (queries) => {
        const before: (readonly AnalysisRun[])[] = [];
        for (const run of runs) {
          before.push(await earlier(queries, run.analysis));
          await queries.run(
            `INSERT INTO analysis_runs (analysis, template_version, template_hash, run_at, from_day, to_day, outlets,
               software, codebook, models, parameters, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
            [
              run.analysis,
              run.template.version,
              run.template.hash,
              run.runAt,
              run.from,
              run.to,
              JSON.stringify(run.outlets),
              run.software,
              run.codebook,
              run.models,
              JSON.stringify(run.parameters),
              JSON.stringify(run.result),
            ],
          );
        }
        return before;
      }),
  };
}

function runOf(row: AnalysisRow): AnalysisRun {
  const { analysis, software, codebook, models } = row;
  return {
    analysis,
    template: { version: row.template_version, hash: row.template_hash },
    runAt: row.run_at,
    from: row.from_day,
    to: row.to_day,
    outlets: JSON.parse(row.outlets),
    software,
    codebook,
    models,
    parameters: JSON.parse(row.parameters),
    result: JSON.parse(row.result),
  };
}
