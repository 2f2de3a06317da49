import type { Cell, Column } from './block.ts';
import { type Speech, speech } from './words/speak.ts';

/** A table's cell as people read it: numbers in the language's form, a gap as "–". */
export function cellText(value: Cell, column: Column, language: Speech['language']): string {
  if (value === null) return '–';
  if (typeof value === 'string') {
    return column.type === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? speech(language).day(value) : value;
  }
  const say = speech(language);
  if (column.type === 'share') return say.share(value);
  return (column.type === 'number' ? say.number(value) : say.count(value)).replace('-', '−');
}

/** Only web addresses become links; `javascript:`, `data:` and the like stay text. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

export function isNumeric({ type }: Column): boolean {
  return type === 'count' || type === 'share' || type === 'number';
}
