import type { Ledger } from '../types.ts';
import type { Engine } from './engine.ts';
import type { Codings } from './store.ts';

interface StateRow {
  readonly key: number;
  readonly first: number;
  /** NULL while the present text is not coded. */
  readonly ledger: string | null;
}

/** How articles stand: what coded their present text, and which article printed their story first. */
export function codingStates(engine: Engine, ledgerIn: (stored: string) => Ledger): Codings['states'] {
  const select = `SELECT a.key, coalesce(k.first, a.key) AS first, l.ledger
    FROM ${engine.dialect.rows({ key: 'integer' })} CROSS JOIN articles a
    LEFT JOIN codings c ON c.article = a.key AND c.text_version = a.text_version
    LEFT JOIN ledgers l ON l.id = c.ledger LEFT JOIN copies k ON k.article = a.key WHERE a.key = r.key`;
  return async (keys) => {
    const rows = await engine.all<StateRow>(select, [JSON.stringify(keys.map((key) => ({ key })))]);
    return new Map(
      rows.map(({ key, first, ledger }) => [key, ledger === null ? { first } : { first, ledger: ledgerIn(ledger) }]),
    );
  };
}
