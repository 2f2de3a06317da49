/** Every run of a ready-made analysis with what it was asked and what it found, so that none is tried until it fits. */
export default {
  id: '0008-analysis-runs',
  sqlite: [
    `CREATE TABLE analysis_runs (
      id INTEGER PRIMARY KEY,
      analysis TEXT NOT NULL,
      template_version INTEGER NOT NULL,
      template_hash TEXT NOT NULL,
      run_at TEXT NOT NULL,
      from_day TEXT NOT NULL,
      to_day TEXT NOT NULL,
      outlets TEXT NOT NULL,
      software TEXT NOT NULL,
      codebook TEXT NOT NULL,
      models TEXT NOT NULL,
      parameters TEXT NOT NULL,
      result TEXT NOT NULL
    )`,
    'CREATE INDEX analysis_runs_by_analysis ON analysis_runs (analysis, id)',
  ],
} as const;
