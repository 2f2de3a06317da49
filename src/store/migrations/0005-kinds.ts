/**
 * What kind of page an article was, where it is no running article, and the words that its outlet gave it; and which
 * links were named anew under another headline after they had been judged by the first.
 */
export default {
  id: '0005-kinds',
  sqlite: [
    'ALTER TABLE articles ADD COLUMN kind TEXT',
    'ALTER TABLE articles ADD COLUMN tags TEXT',
    'ALTER TABLE entries ADD COLUMN retitled INTEGER NOT NULL DEFAULT 0',
    'CREATE INDEX entries_retitled ON entries (outlet) WHERE retitled = 1',
  ],
} as const;
