/**
 * The first layout. Strings that stand in many rows (outlets, annotators, labels, voices, origins) are interned in
 * `names`. Narrow columns come before the texts, so that counting never reads the overflow pages of long bodies.
 */
export default {
  id: '0001-first',
  sqlite: [
    `CREATE TABLE names (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    )`,
    `CREATE TABLE articles (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      outlet INTEGER NOT NULL REFERENCES names (id),
      day TEXT,
      language TEXT,
      access TEXT,
      text_version INTEGER NOT NULL,
      origin INTEGER NOT NULL REFERENCES names (id),
      id TEXT NOT NULL,
      published_at TEXT,
      modified_at TEXT,
      fetched_at TEXT,
      url TEXT,
      author TEXT,
      section TEXT,
      title TEXT,
      lead TEXT,
      body TEXT,
      UNIQUE (outlet, id)
    )`,
    'CREATE INDEX articles_by_day ON articles (outlet, day)',
    // Texts that were replaced; the current one stands in articles.
    `CREATE TABLE article_versions (
      article INTEGER NOT NULL REFERENCES articles (key),
      text_version INTEGER NOT NULL,
      modified_at TEXT,
      fetched_at TEXT,
      title TEXT,
      lead TEXT,
      body TEXT,
      PRIMARY KEY (article, text_version)
    ) WITHOUT ROWID`,
    `CREATE TABLE ledgers (
      id INTEGER PRIMARY KEY,
      ledger TEXT NOT NULL UNIQUE
    )`,
    // What an article was last coded with. Apart from articles, so that coding never rewrites a row with its texts.
    `CREATE TABLE codings (
      article INTEGER PRIMARY KEY REFERENCES articles (key),
      ledger INTEGER NOT NULL REFERENCES ledgers (id),
      text_version INTEGER NOT NULL,
      language TEXT
    )`,
    `CREATE TABLE annotations (
      article INTEGER NOT NULL REFERENCES articles (key),
      annotator INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      label INTEGER NOT NULL,
      voice INTEGER,
      score REAL NOT NULL,
      span_start INTEGER,
      span_end INTEGER,
      evidence TEXT,
      detail TEXT,
      PRIMARY KEY (article, annotator, ordinal)
    ) WITHOUT ROWID`,
    'CREATE INDEX annotations_by_label ON annotations (annotator, label)',
    `CREATE TABLE observations (
      measure INTEGER NOT NULL,
      label INTEGER NOT NULL,
      outlet INTEGER NOT NULL,
      day TEXT NOT NULL,
      language TEXT NOT NULL,
      voice INTEGER NOT NULL,
      articles INTEGER NOT NULL,
      marks INTEGER NOT NULL,
      PRIMARY KEY (measure, label, outlet, day, language, voice)
    ) WITHOUT ROWID`,
    'CREATE INDEX observations_by_day ON observations (outlet, day)',
    // Outlet-days whose cells have to be counted again.
    `CREATE TABLE stale_days (
      outlet INTEGER NOT NULL,
      day TEXT NOT NULL,
      PRIMARY KEY (outlet, day)
    ) WITHOUT ROWID`,
    `CREATE TABLE entries (
      url TEXT PRIMARY KEY,
      outlet INTEGER NOT NULL REFERENCES names (id),
      state TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      seen_at TEXT NOT NULL,
      published_at TEXT,
      retry_at TEXT,
      reason TEXT,
      title TEXT,
      summary TEXT
    ) WITHOUT ROWID`,
    'CREATE INDEX entries_by_state ON entries (outlet, state)',
    `CREATE TABLE validators (
      url TEXT PRIMARY KEY,
      etag TEXT,
      last_modified TEXT
    ) WITHOUT ROWID`,
    `CREATE TABLE hosts (
      host TEXT PRIMARY KEY,
      next_start_at INTEGER NOT NULL,
      robots_status INTEGER,
      robots_text TEXT,
      robots_fetched_at TEXT
    ) WITHOUT ROWID`,
    `CREATE TABLE runs (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      command TEXT NOT NULL,
      started_at TEXT NOT NULL,
      ended_at TEXT,
      state TEXT NOT NULL,
      software TEXT NOT NULL,
      summary TEXT
    )`,
    `CREATE TABLE locks (
      name TEXT PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES runs (id),
      host TEXT NOT NULL,
      pid INTEGER NOT NULL,
      process TEXT NOT NULL,
      beat_at TEXT NOT NULL
    ) WITHOUT ROWID`,
    `CREATE TABLE failures (
      id INTEGER PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES runs (id),
      stage TEXT NOT NULL,
      outlet TEXT,
      place TEXT NOT NULL,
      reason TEXT NOT NULL,
      message TEXT NOT NULL,
      at TEXT NOT NULL
    )`,
    'CREATE INDEX failures_by_run ON failures (run)',
  ],
} as const;
