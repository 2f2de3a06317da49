import type { Engine, Queries } from './engine.ts';
import type { Names } from './names.ts';
import type { Observations } from './store.ts';

/** Outlet-days counted in one transaction: other writers wait no longer than a second or so. */
const daysAtOnce = 400;

/** The states that measure `coverage` counts, with the condition that each article of a day is tested for. */
const coverage = {
  stored: 'true',
  coded: 'c.article IS NOT NULL',
  full: "a.access = 'full'",
  teaser: "a.access = 'teaser'",
  unknown_access: "coalesce(a.access, 'unknown') = 'unknown'",
} as const;

const days = { outlet: 'integer', day: 'text' } as const;
const language = "coalesce(c.language, a.language, '')";
/** Marks on a text that has been replaced are not counted until the new one is coded. */
const currentCoding = 'codings c ON c.article = a.key AND c.text_version = a.text_version';
const copy = 'copies k ON k.article = a.key';

/** `decisions` are editorial ones: what is no copy of a story that came out before. */
function sum(condition: string): string {
  return `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
}

/** Counts the stale outlet-days again, oldest first; what becomes stale meanwhile is left for the next time. */
export function openCube(engine: Engine, names: Names): Observations['refresh'] {
  const { rows } = engine.dialect;
  const remove = `DELETE FROM observations WHERE (outlet, day) IN (SELECT outlet, day FROM ${rows(days)})`;
  const settle = `DELETE FROM stale_days WHERE (outlet, day) IN (SELECT outlet, day FROM ${rows(days)})`;
  const insert = 'INSERT INTO observations (measure, label, outlet, day, language, voice, articles, decisions, marks)';
  const articlesOfDays = `${rows(days)} JOIN articles a ON a.outlet = r.outlet AND a.day = r.day`;
  // Marks are sorted into cells once, since sorting is what takes the time, and the cells of all labels of a measure are
  // added up from those. An article with several marks counts with its first: cheaper than telling keys apart. Days come
  // first in the order, as the marks nearly stand in it already.
  const earlier =
    'SELECT 1 FROM annotations e WHERE e.article = n.article AND e.annotator = n.annotator AND e.ordinal < n.ordinal';
  const firstOfCell = `(n.ordinal = 0 OR NOT EXISTS (
    ${earlier} AND e.label = n.label AND e.voice IS NOT DISTINCT FROM n.voice))`;
  // The label 0 carries the score of a text in which nothing was found.
  const firstOfAny = `(n.ordinal = 0 OR NOT EXISTS (${earlier} AND e.label <> ?))`;
  const countMarks = `${insert}
    WITH cells AS MATERIALIZED (
      SELECT n.annotator, n.label, a.outlet, a.day, ${language} AS language, coalesce(n.voice, ?) AS voice,
        ${sum(firstOfCell)} AS articles, ${sum(`k.article IS NULL AND ${firstOfCell}`)} AS decisions,
        ${sum(firstOfAny)} AS any_articles, ${sum(`k.article IS NULL AND ${firstOfAny}`)} AS any_decisions,
        count(*) AS marks
      FROM ${articlesOfDays} JOIN ${currentCoding} JOIN annotations n ON n.article = a.key
      LEFT JOIN ${copy}
      GROUP BY a.day, a.outlet, n.annotator, n.label, 5, 6)
    SELECT annotator, label, outlet, day, language, voice, articles, decisions, marks FROM cells
    UNION ALL
    SELECT annotator, ?, outlet, day, language, ?, sum(any_articles), sum(any_decisions), sum(marks)
    FROM cells WHERE label <> ? GROUP BY day, outlet, annotator, language`;
  // All states of an article in one look at it; then a row for each.
  const conditions = Object.values(coverage);
  const sums = conditions.map(
    (condition, state) => `${sum(condition)} AS articles_${state},
      ${sum(`${condition} AND k.article IS NULL`)} AS decisions_${state}`,
  );
  const ofState = (what: 'articles' | 'decisions') =>
    `CASE r.state ${conditions.map((_, state) => `WHEN ${state} THEN x.${what}_${state}`).join(' ')} END`;
  const countStates = `${insert}
    SELECT ?, r.label, x.outlet, x.day, x.language, ?, ${ofState('articles')}, ${ofState('decisions')}, 0
    FROM (SELECT a.outlet, a.day, ${language} AS language, ${sums.join(', ')}
      FROM ${articlesOfDays} LEFT JOIN ${currentCoding} LEFT JOIN ${copy} GROUP BY 1, 2, 3) AS x
    CROSS JOIN ${rows({ state: 'integer', label: 'integer' })} WHERE ${ofState('articles')} > 0`;

  return async (progress) => {
    const stale = await engine.all<{ outlet: number; day: string }>(
      'SELECT outlet, day FROM stale_days ORDER BY day, outlet',
    );
    const idOf = await names.ids(['', '*', '0', 'coverage', ...Object.keys(coverage)]);
    const count = async (queries: Queries, chunk: string): Promise<void> => {
      await queries.run(remove, [chunk]);
      const [none, nothing] = [idOf(''), idOf('0')];
      await queries.run(countMarks, [none, nothing, nothing, chunk, idOf('*'), none, nothing]);
      const states = Object.keys(coverage).map((label, state) => ({ state, label: idOf(label) }));
      await queries.run(countStates, [idOf('coverage'), idOf(''), chunk, JSON.stringify(states)]);
      await queries.run(settle, [chunk]);
    };
    for (let start = 0; start < stale.length; start += daysAtOnce) {
      const chunk = JSON.stringify(stale.slice(start, start + daysAtOnce));
      await engine.transaction((queries) => count(queries, chunk));
      progress?.(Math.min(start + daysAtOnce, stale.length), stale.length);
    }
  };
}
