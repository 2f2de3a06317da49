/** What Finnish nominals are inflected from, and the ways in which they build the plural. */

/** What the cases of one nominal are built on. */
export interface Stems {
  /** Before -na and possessive suffixes. */
  readonly strong: string;
  /** Before -n, -ssa, -t. */
  readonly weak: string;
  readonly partitives: readonly string[];
  readonly illatives: readonly string[];
  /** Before plural -na and -hin; ends in i. */
  readonly pluralStrong: readonly string[];
  readonly pluralWeak: readonly string[];
  readonly pluralGenitives: readonly string[];
  readonly pluralPartitives: readonly string[];
  readonly pluralIllatives: readonly string[];
}

/** What a class says of itself; the rest follows. */
export type Parts = Partial<Stems> & Pick<Stems, 'strong' | 'weak'>;

/** The three ways in which Finnish nominals build genitive and partitive plural. `a` is a or ä. */
export function plurals(a: string) {
  /** Vowel stems in -Vi: plural -iden, -itten, -ita. */
  const long = (plural: string) => ({
    pluralGenitives: [`${plural}den`, `${plural}tten`],
    pluralPartitives: [`${plural}t${a}`],
  });
  /** Plural stem in -Vi- that turns to -Vj- between vowels: taloja, talojen. */
  const glide = (plural: string) => ({
    pluralGenitives: [`${plural.slice(0, -1)}jen`],
    pluralPartitives: [`${plural.slice(0, -1)}j${a}`],
  });
  /** Plural stem in plain -i-: ovia, ovien, oviin. */
  const plain = (plural: string, consonant?: string, genitive = true) => ({
    pluralStrong: [plural],
    pluralGenitives: [`${plural}en`, ...(consonant && genitive ? [`${consonant}ten`] : [])],
    pluralPartitives: [plural + a],
    pluralIllatives: [`${plural}in`],
  });
  const both = (plural: string, weakPlural: string) => ({
    pluralGenitives: [...glide(plural).pluralGenitives, ...long(weakPlural).pluralGenitives],
    pluralPartitives: [...glide(plural).pluralPartitives, ...long(weakPlural).pluralPartitives],
  });
  return { long, glide, plain, both };
}
