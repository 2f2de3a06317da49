/**
 * What each version of the codebook said, and how the version before coded an article, so that a change of the codebook
 * can be told from a change of the press. Of the earlier coding only labels and scores are kept, and only for the
 * annotators that changed: the others' marks are the present ones.
 */
export default {
  id: '0006-codebooks',
  sqlite: [
    `CREATE TABLE codebooks (
      id INTEGER PRIMARY KEY,
      version TEXT NOT NULL UNIQUE,
      codebook TEXT NOT NULL,
      models TEXT NOT NULL,
      first_used_at TEXT NOT NULL,
      snapshot TEXT NOT NULL
    )`,
    `CREATE TABLE earlier_codings (
      article INTEGER PRIMARY KEY REFERENCES articles (key),
      ledger INTEGER NOT NULL REFERENCES ledgers (id),
      text_version INTEGER NOT NULL
    )`,
    `CREATE TABLE earlier_marks (
      article INTEGER NOT NULL REFERENCES articles (key),
      annotator INTEGER NOT NULL,
      label INTEGER NOT NULL,
      score REAL NOT NULL,
      PRIMARY KEY (article, annotator, label)
    ) WITHOUT ROWID`,
  ],
} as const;
