/**
 * Codings by people, and the samples they were drawn in. What the program said of an article when it was drawn is kept,
 * since its stratum and so its probability follow from that; `digest` tells one drawing from another.
 */
export default {
  id: '0007-human-codes',
  sqlite: [
    `CREATE TABLE coding_samples (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      digest TEXT NOT NULL UNIQUE,
      drawn_at TEXT NOT NULL,
      seed INTEGER NOT NULL,
      codebook TEXT NOT NULL,
      ledger TEXT NOT NULL,
      design TEXT NOT NULL
    )`,
    `CREATE TABLE sampled_articles (
      sample INTEGER NOT NULL REFERENCES coding_samples (id),
      article INTEGER NOT NULL REFERENCES articles (key),
      text_version INTEGER NOT NULL,
      stratum TEXT NOT NULL,
      inclusion REAL NOT NULL,
      machine TEXT NOT NULL,
      PRIMARY KEY (sample, article)
    ) WITHOUT ROWID`,
    'CREATE INDEX sampled_by_article ON sampled_articles (article)',
    `CREATE TABLE human_codes (
      article INTEGER NOT NULL REFERENCES articles (key),
      coder TEXT NOT NULL,
      text_version INTEGER NOT NULL,
      coded_at TEXT NOT NULL,
      codes TEXT NOT NULL,
      PRIMARY KEY (article, coder)
    ) WITHOUT ROWID`,
  ],
} as const;
