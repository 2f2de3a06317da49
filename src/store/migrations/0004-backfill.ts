/** Entries that a backfill found wait for the backfill, so that years of history do not stand before tonight's news. */
export default {
  id: '0004-backfill',
  sqlite: [
    'ALTER TABLE entries ADD COLUMN backfill INTEGER NOT NULL DEFAULT 0',
    "CREATE INDEX entries_to_revisit ON entries (outlet, retry_at) WHERE state = 'stored' AND retry_at IS NOT NULL",
  ],
} as const;
