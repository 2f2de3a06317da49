/**
 * Near-duplicates. A sketch is what an article's text is compared by; `copies` has a row for each article whose story
 * another one printed first, so that an article without one is an editorial decision. The cube counts both.
 */
export default {
  id: '0002-copies',
  sqlite: [
    `CREATE TABLE sketches (
      article INTEGER PRIMARY KEY REFERENCES articles (key),
      text_version INTEGER NOT NULL,
      compared INTEGER NOT NULL,
      day TEXT NOT NULL,
      grams INTEGER NOT NULL,
      sketch TEXT
    )`,
    'CREATE INDEX sketches_by_day ON sketches (day)',
    'CREATE INDEX sketches_to_compare ON sketches (day) WHERE compared = 0',
    `CREATE TABLE copies (
      article INTEGER PRIMARY KEY REFERENCES articles (key),
      first INTEGER NOT NULL REFERENCES articles (key)
    )`,
    'CREATE INDEX copies_by_first ON copies (first)',
    'ALTER TABLE observations ADD COLUMN decisions INTEGER NOT NULL DEFAULT 0',
    `INSERT INTO stale_days (outlet, day) SELECT DISTINCT outlet, day FROM articles WHERE day IS NOT NULL
     ON CONFLICT (outlet, day) DO NOTHING`,
  ],
} as const;
