import type { Engine } from './engine.ts';

/** Interned strings: their small ids instead of them in every row. */
export interface Names {
  /** Ids of these names; unknown ones are added. Never call it inside a transaction. */
  readonly ids: (names: Iterable<string>) => Promise<(name: string) => number>;
  /** Ids of those names that are known. */
  readonly known: (names: Iterable<string>) => Promise<readonly number[]>;
  readonly nameOf: (id: number) => string;
  /** Reads what other processes have added; then `nameOf` knows every id that an earlier query has returned. */
  readonly refresh: () => Promise<void>;
  /** The same where one of these ids is not known yet; else nothing is asked of the database. */
  readonly learn: (ids: Iterable<number | null>) => Promise<void>;
}

/**
 * Names are added in a transaction of their own, before the one that uses them: one that is rolled back would take
 * its names along, and this cache would not know. A name too many does no harm.
 */
export function openNames(engine: Engine): Names {
  const idOf = new Map<string, number>();
  const nameOf = new Map<number, string>();

  /** Ids grow, and rows are never removed: all up to this one are known. */
  let newest = 0;

  const refresh = async (): Promise<void> => {
    const rows = await engine.all<{ id: number; name: string }>('SELECT id, name FROM names WHERE id > ?', [newest]);
    for (const { id, name } of rows) {
      idOf.set(name, id);
      nameOf.set(id, name);
      newest = Math.max(newest, id);
    }
  };

  const find = (name: string): number => {
    const id = idOf.get(name);
    if (id === undefined) throw new Error(`store: the name "${name}" was not interned before its use`);
    return id;
  };

  return {
    refresh,
    learn: async (ids) => {
      for (const id of ids) if (id !== null && id > newest) return refresh();
    },
    nameOf: (id) => nameOf.get(id) ?? '',
    ids: async (names) => {
      const missing = [...new Set(names)].filter((name) => !idOf.has(name));
      if (missing.length > 0) {
        await engine.run(
          `INSERT INTO names (name) SELECT name FROM ${engine.dialect.rows({ name: 'text' })} WHERE true
           ON CONFLICT (name) DO NOTHING`,
          [JSON.stringify(missing.map((name) => ({ name })))],
        );
        await refresh();
      }
      return find;
    },
    known: async (names) => {
      const wanted = [...names];
      // What is known stays so.
      if (wanted.some((name) => !idOf.has(name))) await refresh();
      return wanted.flatMap((name) => idOf.get(name) ?? []);
    },
  };
}
