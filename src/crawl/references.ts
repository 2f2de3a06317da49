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
