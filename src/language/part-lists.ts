/** A beginning, an end or an inside of words. */
export interface Part {
  readonly part: string;
}

/** Lists for each number of letters; a power of two. */
const listsALength = 4096;

/**
 * Parts of words by their first (or last) two, three or four letters, as many as they have, so that a word meets few that
 * it does not hold. What is found must still be compared: letters that differ may share a list.
 */
export class PartLists<Entry extends Part> {
  /** Shorter parts first (1) or longer ones (-1); equal lengths as they came. */
  readonly #order: 1 | -1;
  readonly #lists: (Entry[] | undefined)[] = new Array<undefined>(3 * listsALength).fill(undefined);

  constructor(order: 1 | -1) {
    this.#order = order;
  }

  add(entry: Entry): void {
    const { part } = entry;
    const letters = Math.min(4, part.length);
    const place = placeOf(part, this.#order === 1 ? 0 : part.length - letters, letters);
    const list = this.#lists[place] ?? [];
    this.#lists[place] = list;
    const next = list.findIndex((other) => this.#order * (other.part.length - part.length) > 0);
    list.splice(next < 0 ? list.length : next, 0, entry);
  }

  /** What may stand where these letters do; undefined before a word's beginning. */
  at(word: string, start: number, letters: number): readonly Entry[] | undefined {
    return start < 0 || start + letters > word.length ? undefined : this.#lists[placeOf(word, start, letters)];
  }
}

/** Where the list of two to four letters is, without cutting them out. */
function placeOf(word: string, start: number, letters: number): number {
  let key = 0;
  for (let at = start; at < start + letters; at += 1) key = Math.imul(key, 31) + word.charCodeAt(at);
  return (letters - 2) * listsALength + ((key ^ (key >>> 12)) & (listsALength - 1));
}
