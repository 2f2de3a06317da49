import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** The library's tokenizer reads texts and attributes that have references in them: `&auml;`, `&#228;`, `&copy 2026`. */
export function withReferences(markup: string): string {
  decoded = '';
  encoded = markup;
  references.reset();
  references.write(markup);
  references.end();
  return decoded;
}

/**
 * The same for the references that nearly all texts have, complete with their semicolon; undefined when there is
 * another one, which the tokenizer has to judge.
 */
export function withSimpleReferences(text: string): string | undefined {
  let read = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > longestSimple) return undefined;
    const character = characterOf(text.slice(at + 1, end));
    if (character === undefined) return undefined;
    read += text.slice(from, at) + character;
    from = end + 1;
  }
  return read + text.slice(from);
}

const longestSimple = 8;

const simple: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', copy: '©' }),
  ...Object.entries({ auml: 'ä', ouml: 'ö', aring: 'å', Auml: 'Ä', Ouml: 'Ö', Aring: 'Å', eacute: 'é', uuml: 'ü' }),
  ...Object.entries({ ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', hellip: '…' }),
  ...Object.entries({ raquo: '»', laquo: '«', middot: '·', bull: '•', euro: '€', times: '×' }),
]);

function characterOf(name: string): string | undefined {
  const known = simple.get(name);
  if (known !== undefined) return known;
  const digits = /^#(?:([0-9]{1,5})|[xX]([0-9A-Fa-f]{1,4}))$/.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number.parseInt(digits[2] ?? '', 16) : Number(digits[1]);
  // Control characters and halves of characters have rules of their own.
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) ? String.fromCharCode(code) : undefined;
}

let encoded = '';
let decoded = '';
const ignore = (): void => {};
const note = (start: number, end: number): void => {
  decoded += encoded.slice(start, end);
};
const noteCharacter = (codepoint: number): void => {
  decoded += String.fromCodePoint(codepoint);
};
const references = new Tokenizer({}, {
  onattribdata: note,
  onattribentity: noteCharacter,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: note,
  ontextentity: noteCharacter,
} satisfies TokenizerCallbacks);
