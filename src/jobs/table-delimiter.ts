const usual = [',', ';', '\t'] as const;

/**
 * What parts the cells of a table, by its first line: what a line `sep=;` states (Excel), else comma, semicolon (a Finnish
 * or Swedish Excel) or tab, whichever stands there most often outside quotes; a comma where none does. `isStated`: the line
 * is no row of the table.
 */
export function delimiterOf(firstLine: string): { readonly delimiter: string; readonly isStated: boolean } {
  const stated = /^\uFEFF?"?sep=(.)"?$/i.exec(firstLine)?.[1];
  if (stated !== undefined) return { delimiter: stated, isStated: true };
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const count = (one: string): number => bare.split(one).length;
  return {
    delimiter: usual.reduce<string>((best, one) => (count(one) > count(best) ? one : best), ','),
    isStated: false,
  };
}
