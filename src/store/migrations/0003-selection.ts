/** Press-zone day of an ISO time in UTC: summer time from the last Sunday of March to that of October, 01:00 UTC. */
const time = 'coalesce(published_at, seen_at)';
const turn = (month: '03' | '10'): string =>
  `date(substr(${time}, 1, 4) || '-${month}-31', '-6 days', 'weekday 0') || 'T01:00'`;
const pressDay = `date(${time}, CASE WHEN ${time} >= ${turn('03')} AND ${time} < ${turn('10')}
  THEN '+3 hours' ELSE '+2 hours' END)`;

/**
 * Why a page was fetched or passed over, with which probability, what it became, and on which day it counts; the pace
 * and mining rules of hosts. What stood in the store before was all meant to be fetched.
 */
export default {
  id: '0003-selection',
  sqlite: [
    'ALTER TABLE entries ADD COLUMN day TEXT',
    'ALTER TABLE entries ADD COLUMN selection TEXT',
    'ALTER TABLE entries ADD COLUMN inclusion REAL',
    'ALTER TABLE entries ADD COLUMN article INTEGER REFERENCES articles (key)',
    'ALTER TABLE entries ADD COLUMN mining_reserved INTEGER NOT NULL DEFAULT 0',
    `UPDATE entries SET day = ${pressDay}`,
    "UPDATE entries SET selection = 'all', inclusion = 1 WHERE state <> 'waiting'",
    `UPDATE entries SET article = (SELECT a.key FROM articles a WHERE a.outlet = entries.outlet AND a.id = entries.url)
     WHERE state = 'stored'`,
    'CREATE INDEX entries_by_day ON entries (day, outlet)',
    'ALTER TABLE hosts ADD COLUMN slowdown INTEGER NOT NULL DEFAULT 1',
    'ALTER TABLE hosts ADD COLUMN good_answers INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE hosts ADD COLUMN mining_status INTEGER',
    'ALTER TABLE hosts ADD COLUMN mining_text TEXT',
    'ALTER TABLE hosts ADD COLUMN mining_fetched_at TEXT',
  ],
} as const;
