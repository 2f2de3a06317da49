import type { Ledger } from '../types.ts';
import type { MarksOf } from './coded-articles.ts';
import type { Engine } from './engine.ts';
import type { Codings } from './store.ts';

/** Marks of articles whose present text was coded with certain versions, so that nobody needs to code them again. */
export function standingMarks(
  engine: Engine,
  marksOf: MarksOf,
  ledgerIn: (stored: string) => Ledger,
): Codings['standing'] {
  const select = `SELECT c.article AS key, l.ledger FROM ${engine.dialect.rows({ key: 'integer' })}
    CROSS JOIN articles a JOIN codings c ON c.article = a.key AND c.text_version = a.text_version
    JOIN ledgers l ON l.id = c.ledger WHERE a.key = r.key`;
  return async (keys, versions) => {
    const wanted = Object.entries(versions);
    const coded = await engine.all<{ key: number; ledger: string }>(select, [
      JSON.stringify(keys.map((key) => ({ key }))),
    ]);
    const standing = coded.filter(({ ledger }) => {
      const made = ledgerIn(ledger);
      return wanted.every(([annotator, version]) => made[annotator] === version);
    });
    return marksOf(
      standing.map(({ key }) => key),
      Object.keys(versions),
    );
  };
}
