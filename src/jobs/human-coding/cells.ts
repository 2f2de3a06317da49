import type { Frame } from '../../annotate/frame.ts';
import { didYouMean } from '../../nearest.ts';
import { labelName } from '../../report/words/labels.ts';
import { type Codes, languages, type Voice, voices } from '../../types.ts';
import { stances, tones } from '../evaluate/gold.ts';
import { type CodeColumn, codeColumns } from './files.ts';

/** A cell that cannot be taken: which, what stands in it, and what may. */
export interface BadCell {
  readonly column: string;
  readonly message: string;
}

/** A row's codes, or what is wrong with it; `empty` when nothing was coded. */
export type ReadCells =
  | { readonly codes: Omit<Codes, 'coder'>; readonly empty: boolean }
  | { readonly bad: readonly BadCell[] };

const affirmative = ['yes', 'y', 'true', '1', 'x', 'kyllä', 'kylla', 'k', 'on', 'tosi', 'ja', 'j', 'sant'] as const;
const negative = ['no', 'n', 'false', '0', 'ei', 'e', 'epätosi', 'epatosi', 'nej', 'falskt'] as const;
const nothing = ['none', 'no', 'ei', 'ei mitään', 'ei yhtään', 'ingen', 'inga', '-', '–', '0'] as const;

/**
 * Reads the cells that a coder filled in, in whatever case and spacing, labels by id or by their name in fi, sv or en,
 * yes and no in the same languages and as spreadsheets write them. An empty cell is a code that was not given.
 */
export function codesReader(
  frames: readonly Frame[],
): (cells: Readonly<Partial<Record<CodeColumn, string>>>) => ReadCells {
  const named = (ids: readonly string[]): ReadonlyMap<string, string> =>
    new Map(
      ids.flatMap((id) =>
        [plain(id), ...languages.map((language) => plain(labelName(id, language)))].map((name) => [name, id]),
      ),
    );
  const frameOf = new Map(
    frames.flatMap(({ id, name }) =>
      [id, ...languages.map((language) => name[language])].map((text) => [plain(text), id]),
    ),
  );
  const frameIds = frames.map(({ id }) => id);
  const labelOf = { tone: named(tones), stance: named(stances), voice: named(voices) } as const;
  const ids = { tone: tones, stance: stances, voice: voices } as const;

  return (cells) => {
    const bad: BadCell[] = [];
    const at = (column: CodeColumn): string => unguarded((cells[column] ?? '').trim());
    const refuse = (column: CodeColumn, wanted: string): undefined => {
      bad.push({ column, message: `"${cells[column]?.trim()}" must be ${wanted}, or empty (not coded)` });
      return undefined;
    };
    const yesOrNo = (column: 'relevant' | 'originMention'): boolean | undefined => {
      const given = plain(at(column));
      if (given === '') return undefined;
      if (affirmative.some((word) => word === given)) return true;
      return negative.some((word) => word === given) ? false : refuse(column, 'yes or no');
    };
    const oneOf = (column: 'tone' | 'stance' | 'voice'): string | undefined => {
      const given = plain(at(column));
      if (given === '') return undefined;
      return (
        labelOf[column].get(given) ??
        refuse(column, `one of ${ids[column].join(', ')}${didYouMean(given, ids[column])}`)
      );
    };
    const listed = (): readonly string[] | undefined => {
      const given = at('frames');
      if (given === '') return undefined;
      if (nothing.some((word) => word === plain(given))) return [];
      const found: string[] = [];
      for (const part of given.split(/[;,|+\n]/)) {
        const frame = frameOf.get(plain(part));
        if (frame !== undefined) found.push(frame);
        else if (nothing.some((word) => word === plain(part))) {
          bad.push({
            column: 'frames',
            message: `"${part.trim()}" stands beside frames; write it alone, or the frames`,
          });
        } else if (plain(part) !== '') {
          const hint = didYouMean(plain(part), frameIds);
          bad.push({
            column: 'frames',
            message: `"${part.trim()}" is no frame; frames are ${frameIds.join(', ')}, or none; several with semicolons${hint}`,
          });
        }
      }
      return [...new Set(found)];
    };
    const level = (): number | undefined => {
      const given = at('toxicity');
      if (given === '') return undefined;
      const value = /^[0-3]([.,]0+)?$/.test(given) ? Number(given[0]) : undefined;
      return value ?? refuse('toxicity', '0, 1, 2 or 3');
    };

    const relevant = yesOrNo('relevant');
    const given = listed();
    const primary =
      at('primary') === ''
        ? undefined
        : (frameOf.get(plain(at('primary'))) ?? refuse('primary', 'one of the frames of the row'));
    const [tone, stance] = [oneOf('tone'), oneOf('stance')];
    const toxicity = level();
    const voice = oneOf('voice') as Voice | undefined;
    const originMention = yesOrNo('originMention');
    const note = at('note');
    if (relevant === false && given !== undefined && given.length > 0) {
      bad.push({
        column: 'frames',
        message: `"${at('frames')}" but relevant is no: then frames must be empty or none`,
      });
    }
    if (primary !== undefined && given !== undefined && !given.includes(primary)) {
      refuse('primary', 'one of the frames of the row');
    }
    if (voice !== undefined && toxicity === 0) {
      bad.push({ column: 'voice', message: `"${at('voice')}" but toxicity is 0: then voice must be empty` });
    }
    if (bad.length > 0) return { bad };
    const codes: Omit<Codes, 'coder'> = {
      ...(relevant === undefined ? {} : { relevant }),
      ...(given === undefined ? {} : { frames: given }),
      contested: [],
      ...(primary === undefined ? {} : { primary }),
      ...(tone === undefined ? {} : { tone }),
      ...(stance === undefined ? {} : { stance }),
      ...(toxicity === undefined ? {} : { toxicity }),
      ...(voice === undefined ? {} : { voice }),
      ...(originMention === undefined ? {} : { originMention }),
      ...(note === '' ? {} : { note }),
    };
    return { codes, empty: isEmpty(codes) };
  };
}

/** Nothing was coded; a note alone is no code. */
export function isEmpty(codes: Omit<Codes, 'coder'>): boolean {
  const given: Readonly<Record<string, unknown>> = { ...codes };
  return codeColumns.every((column) => column === 'note' || given[column] === undefined || given[column] === null);
}

/** One form for all ways of writing a label: `Direct quote`, `direct-quote`, `direct_quote`. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0_-]+/g, ' ')
    .trim();
}

/** A text that was kept from running as a formula carries an apostrophe. */
export function unguarded(cell: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
