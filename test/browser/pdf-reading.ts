import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  readonly pages: number;
  /** The text of all pages, as whoever selects it gets it, without its blanks: a PDF places words and has no blanks to keep. */
  readonly text: string;
  /** It has a tree of tagged parts, for screen readers. */
  readonly tagged: boolean;
  /** Headings in its outline. */
  readonly outline: number;
  readonly language: string | undefined;
}

/**
 * Reads PDFs as Chromium writes them (Skia: every object by itself, streams deflated, glyphs named by a ToUnicode table
 * for each font; ISO 32000-1, 9.10.3). No reader of PDFs in general.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', content = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(id, content);
  const all = [...objects.values()];
  const pages = all.filter((content) => /\/Type \/Page\b/.test(content));
  const texts = pages.map((page) => {
    const fonts = new Map<string, ReadonlyMap<string, string>>();
    for (const [, name = '', id = ''] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? [];
      fonts.set(name, lettersOf(streamOf(objects.get(table))));
    }
    const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
    return textOf(streamOf(objects.get(contents)), fonts);
  });
  return {
    pages: pages.length,
    text: texts.join('').replace(/\s+/g, ''),
    tagged: all.some((content) => content.includes('/StructTreeRoot')) && /\/Marked true/.test(file),
    outline: all.filter((content) => /\/Title[\s\S]*\/Parent/.test(content) && content.includes('/Dest')).length,
    language: /\/Lang \((.*?)\)/.exec(file)?.[1],
  };
}

function streamOf(content = ''): string {
  const [, data] = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(content) ?? [];
  if (data === undefined) return '';
  const bytes = Buffer.from(data, 'latin1');
  return content.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : data;
}

/** Glyph number in four hexadecimal digits → what it is a picture of. */
function lettersOf(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const words = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, list = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of list.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(glyph.toLowerCase(), words(hex));
  }
  for (const [, list = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', hex = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1) {
        const code = Number.parseInt(hex, 16) + glyph - first;
        letters.set(glyph.toString(16).padStart(4, '0'), String.fromCharCode(code));
      }
    }
  }
  return letters;
}

function textOf(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, font, hex] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    for (const glyph of hex?.match(/.{4}/g) ?? []) text += letters.get(glyph.toLowerCase()) ?? '';
  }
  return text;
}
