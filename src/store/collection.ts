import { pageKinds } from '../types.ts';
import type { CollectedDay, Collection, SelectionCount, Shape } from './collecting.ts';
import type { Engine } from './engine.ts';
import type { Names } from './names.ts';

const everything = { from: '0000', to: '9999' };

/** What was collected and what was not, counted from the links and the articles they became. */
export function openCollection(engine: Engine, names: Names): Collection {
  return {
    days: async ({ from = everything.from, to = everything.to } = {}) => {
      const rows = await engine.all<Omit<CollectedDay, 'outlet'> & { outlet: number }>(
        `SELECT e.outlet, e.day, count(*) AS seen,
           sum(e.state = 'stored') AS stored, sum(e.state = 'refused') AS refused, sum(e.state = 'failed') AS failed,
           sum(e.state = 'waiting') AS waiting, sum(e.state = 'passed_over') AS passedOver,
           sum(e.state = 'stored' AND a.access = 'teaser') AS teaser,
           sum(coalesce(e.reason, '') IN (${pageKinds.map((kind) => `'${kind}'`).join(', ')})) AS otherKinds
         FROM entries e LEFT JOIN articles a ON a.key = e.article
         WHERE e.day BETWEEN ? AND ? GROUP BY e.day, e.outlet`,
        [from, to],
      );
      await names.refresh();
      return rows
        .map((row): CollectedDay => ({ ...row, outlet: names.nameOf(row.outlet) }))
        .sort((a, b) => (a.outlet === b.outlet ? (a.day < b.day ? -1 : 1) : a.outlet < b.outlet ? -1 : 1));
    },
    selections: async ({ annotator, label, from = everything.from, to = everything.to }) => {
      const [annotatorId] = await names.known([annotator]);
      const [labelId] = await names.known([label]);
      return engine.all<SelectionCount>(
        `SELECT e.selection, count(*) AS entries, sum(e.state = 'stored') AS stored, count(c.article) AS coded,
           sum(c.article IS NOT NULL AND EXISTS (SELECT 1 FROM annotations x
             WHERE x.article = e.article AND x.annotator = ? AND x.label = ?)) AS labelled,
           min(e.inclusion) AS leastInclusion, max(e.inclusion) AS mostInclusion
         FROM entries e LEFT JOIN codings c ON c.article = e.article
         WHERE e.selection IS NOT NULL AND e.day BETWEEN ? AND ? GROUP BY e.selection ORDER BY e.selection`,
        [annotatorId ?? -1, labelId ?? -1, from, to],
      );
    },
    shapes: async (outlet, limit) => {
      const [outletId] = await names.known([outlet]);
      const rows = await engine.all<Record<keyof Shape, number>>(
        `SELECT coalesce(length(a.body), 0) AS length, a.lead IS NOT NULL AS lead, a.author IS NOT NULL AS author,
           a.section IS NOT NULL AS section, a.published_at IS NOT NULL AS publishedAt
         FROM articles a JOIN names o ON o.id = a.origin
         WHERE a.outlet = ? AND o.name LIKE 'crawl%' AND coalesce(a.access, '') <> 'teaser'
         ORDER BY coalesce(a.published_at, a.fetched_at) DESC, a.key DESC LIMIT ?`,
        [outletId ?? -1, limit],
      );
      return rows.map(
        ({ length, ...fields }): Shape => ({
          length,
          lead: fields.lead === 1,
          author: fields.author === 1,
          section: fields.section === 1,
          publishedAt: fields.publishedAt === 1,
        }),
      );
    },
  };
}
