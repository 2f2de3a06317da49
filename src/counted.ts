/** "1 article", "1,200 articles": English, as the program's own lines are; the noun is given in the plural. */
export function counted(count: number, nouns: string): string {
  return `${Math.round(count).toLocaleString('en')} ${nounFor(count, nouns)}`;
}

/** The noun alone, in the number that the count asks for. */
export function nounFor(count: number, nouns: string): string {
  if (count !== 1) return nouns;
  return nouns.endsWith('ses') ? nouns.replace(/es$/, 'is') : nouns.replace(/s$/, '');
}
