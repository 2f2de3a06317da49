import type { Language } from '../../types.ts';
import { locales } from '../words/speak.ts';

/** A drawing before it has its title: the inside of an svg element. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** Two drawings of each chart: letters keep their size, so the narrow one has fewer ticks and its names elsewhere. */
export const widths = { wide: 760, narrow: 340 } as const;

/** Shares of fewer cases are not drawn. */
export const fewestCases = 10;

/** Letters of the charts are 12 px system-ui; a letter is taken to be 6.4 px wide, which suits most words. */
export const letterPx = 6.4;

/** The text cut to a width, with an ellipsis. */
export function fitted(text: string, px: number): string {
  const letters = Math.max(3, Math.floor(px / letterPx));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** The text in lines of a width, broken at spaces. */
export function wrapped(text: string, px: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length + 1) * letterPx <= px)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => fitted(line, px + letterPx));
}

export type Unit = 'count' | 'share' | 'number';

/** How an axis writes its numbers: 0.2 as "20 %". */
export function tickWriter(unit: Unit, language: Language): (value: number) => string {
  const key = `${unit} ${language}`;
  const known = tickWriters.get(key) ?? makeTickWriter(unit, language);
  tickWriters.set(key, known);
  return known;
}

/** Formatters take long to set up, and every frame of every chart needs one. */
const tickWriters = new Map<string, (value: number) => string>();

function makeTickWriter(unit: Unit, language: Language): (value: number) => string {
  const locale = locales[language];
  const format =
    unit === 'share'
      ? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
      : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (value) => format.format(value).replace('-', '−');
}

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
