import type { Word } from './document.ts';

/** A question about words; what was answered can be forgotten when other answers hold from now on. */
export interface WordQuestion {
  readonly of: (word: Word) => boolean;
  readonly forget: () => void;
}

/**
 * Answers for the words met lately. A word has one place, by its number, and the newest word takes it; the place holds
 * the word and two bits for each question (1 for no, 3 for yes), so that all that is asked of a word is read from one
 * line of memory.
 */
interface Sheet {
  cells: Int32Array;
  mask: number;
}

/** The word, then the answers to fifteen questions in each of the others. */
const cellsOfWord = 4;
const questionsOfCell = 15;
const questionsOfSheet = (cellsOfWord - 1) * questionsOfCell;
/** Places to begin with, and at most (2 MB): more than the words that a language remembers (tokens.ts). */
const firstPlaces = 8_192;
const mostPlaces = 131_072;

let newest = emptySheet(firstPlaces);
let questions = 0;

/**
 * A question that remembers its answers. For those whose answer costs more than a look at a place (patterns, lists, case
 * forms).
 */
export function wordAnswers(ask: (word: Word) => boolean): (word: Word) => boolean {
  return wordQuestion(ask).of;
}

export function wordQuestion(ask: (word: Word) => boolean): WordQuestion {
  const question = questions % questionsOfSheet;
  if (question === 0 && questions > 0) newest = emptySheet(firstPlaces);
  questions += 1;
  const sheet = newest;
  const cell = 1 + Math.floor(question / questionsOfCell);
  const shift = 2 * (question % questionsOfCell);

  const of = (word: Word): boolean => {
    const { number } = word;
    const { cells } = sheet;
    const at = (number & sheet.mask) * cellsOfWord;
    if (cells[at] === number + 1) {
      const told = ((cells[at + cell] ?? 0) >> shift) & 3;
      if (told !== 0) return told === 3;
    }
    const answer = ask(word);
    keep(sheet, number, cell, (answer ? 3 : 1) << shift);
    return answer;
  };
  const forget = () => {
    const { cells } = sheet;
    for (let at = cell; at < cells.length; at += cellsOfWord) cells[at] = (cells[at] ?? 0) & ~(3 << shift);
  };
  return { of, forget };
}

function emptySheet(places: number): Sheet {
  return { cells: new Int32Array(places * cellsOfWord), mask: places - 1 };
}

/** Other questions may have been asked meanwhile, of this word or another of its place. */
function keep(sheet: Sheet, number: number, cell: number, bits: number): void {
  if (number > sheet.mask && sheet.mask + 1 < mostPlaces) Object.assign(sheet, emptySheet(placesFor(number)));
  const { cells } = sheet;
  const at = (number & sheet.mask) * cellsOfWord;
  if (cells[at] !== number + 1) {
    cells[at] = number + 1;
    for (let other = 1; other < cellsOfWord; other += 1) cells[at + other] = 0;
  }
  cells[at + cell] = (cells[at + cell] ?? 0) | bits;
}

function placesFor(number: number): number {
  return number >= mostPlaces / 2 ? mostPlaces : 2 ** (Math.floor(Math.log2(number)) + 1);
}
