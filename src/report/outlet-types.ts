import { languages } from '../types.ts';
import { sumBy, sumOf } from './reading.ts';
import type { Cell, ReportInput } from './section.ts';
import { inLanguage } from './words/common-words.ts';
import { labelName } from './words/labels.ts';
import type { Speech } from './words/speak.ts';

export interface OutletType {
  readonly id: string;
  /** "public (2 outlets)". */
  readonly label: string;
  readonly has: (cell: Pick<Cell, 'outlet' | 'language'>) => boolean;
}

/**
 * The types of the outlets that these cells come from, the one with the most articles first. Outlets that no
 * definition describes are one type, `unknown`.
 */
export function outletTypes(input: ReportInput, cells: readonly Cell[], say: Speech): readonly OutletType[] {
  const types = new Map(input.outlets.map(({ id, type }) => [id, type]));
  const typeOf = (outlet: string): string => types.get(outlet) ?? 'unknown';
  const ids = [...new Set(cells.map(({ outlet }) => typeOf(outlet)))];
  return ids
    .map((id) => {
      const own = cells.filter(({ outlet }) => typeOf(outlet) === id);
      const outlets = new Set(own.map(({ outlet }) => outlet)).size;
      const number = say.say({
        fi: outlets === 1 ? '1 julkaisu' : `${outlets} julkaisua`,
        sv: outlets === 1 ? '1 medium' : `${outlets} medier`,
        en: outlets === 1 ? '1 outlet' : `${outlets} outlets`,
      });
      return {
        id,
        size: sumOf(own),
        label: `${labelName(id, say.language)} (${number})`,
        has: ({ outlet }: Pick<Cell, 'outlet'>) => typeOf(outlet) === id,
      };
    })
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
    .map(({ id, label, has }) => ({ id, label, has }));
}

/** The languages of the articles as groups like types of outlet, the one with the most articles first. */
export function languagesOf(cells: readonly Cell[], say: Speech): readonly OutletType[] {
  const found = [...sumBy(cells, 'language')].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  return languages
    .filter((id) => found.includes(id))
    .sort((a, b) => found.indexOf(a) - found.indexOf(b))
    .map((id) => ({ id, label: say.say(inLanguage[id]), has: ({ language }) => language === id }));
}

/** Said in place of a comparison that one type of outlet does not allow. */
export function onlyOneType(say: Speech, types: readonly OutletType[]): string {
  const [only] = types;
  const label = only?.label ?? '–';
  return say.say({
    fi: `Aineistossa on vain yhdenlaisia julkaisuja: ${label}. Eri tyyppejä ei voi vertailla ennen kuin niitä on vähintään kaksi.`,
    sv: `Materialet omfattar bara en typ av medier: ${label}. Typer kan jämföras först när det finns minst två.`,
    en: `The archive holds only one type of outlet: ${label}. Types can be compared once there are at least two.`,
  });
}
