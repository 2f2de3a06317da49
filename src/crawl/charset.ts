import iconv from 'iconv-lite';
import { ebcdicText, isEbcdic } from './ebcdic.ts';

/** Reads bytes in pieces; the last call is without bytes. */
export interface Decoder {
  readonly encoding: string;
  readonly decode: (bytes?: Uint8Array) => string;
}

/**
 * Bytes to text. A byte order mark wins, then the zeros of UTF-16 and UTF-32; otherwise text that is strictly valid
 * UTF-8 is UTF-8, whatever its label says (servers that label UTF-8 as Latin-1, and the reverse, are common; Latin-1
 * Finnish is practically never valid UTF-8); then the header's label, then the one in the document, then windows-1252.
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
  const decoder = decoderOf(bytes, isUtf8(bytes), contentType);
  const text = decoder.decode(bytes) + decoder.decode();
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** How a file is to be read, by its beginning; `strictUtf8` says whether all of it is well-formed UTF-8. */
export function decoderOf(head: Uint8Array, strictUtf8: boolean, contentType?: string): Decoder {
  const marked = byteOrder(head);
  if (marked === 'utf-32le' || marked === 'utf-32be') return utf32(marked === 'utf-32le');
  if (marked) return textDecoder(marked);
  if (isEbcdic(head)) return { encoding: 'cp037', decode: (bytes) => (bytes ? ebcdicText(bytes) : '') };
  const stated = labels(head, contentType);
  // ISO-2022 and its like are ASCII on the outside, so that their label must be believed.
  const escaped = stated.find((name) => /^(iso-2022-jp|csiso2022jp|hz-gb-2312)$/i.test(name));
  if (escaped && head.includes(0x1b)) return textDecoder(escaped);
  if (strictUtf8) return textDecoder('utf-8');
  const label = stated.find((name) => !/^(utf-?8|utf-?16([bl]e)?|ucs-?2|us-ascii|ascii)$/i.test(name) && isKnown(name));
  // A label of utf-8 on text with a few broken bytes: one bad byte must not turn every ä of the page to ruins.
  if (!label && mostlyUtf8(head)) return textDecoder('utf-8');
  return textDecoder(label ?? 'windows-1252');
}

/** Code pages of the time before Unicode that browsers never knew: those of DOS, of old Macs, of some alphabets. */
const codePages = /^(?:cp|ibm|csibm|mac|koi8|iso-?8859|armscii|viscii|ptcp|rk1048|georgian)[\w-]*$/i;

/**
 * A decoder of the platform, mended: Node 20 reads windows-1252 as Latin-1; for code pages that it does not know one of
 * iconv-lite. Throws RangeError for an unknown label.
 */
export function textDecoder(label: string): Decoder {
  if (!isPlatforms(label) && codePages.test(label) && iconv.encodingExists(label)) {
    const page = iconv.getDecoder(label);
    return {
      encoding: label.toLowerCase(),
      decode: (bytes) => (bytes ? page.write(Buffer.from(bytes)) : (page.end() ?? '')),
    };
  }
  const decoder = new TextDecoder(label);
  const mend = decoder.encoding === 'windows-1252';
  return {
    encoding: decoder.encoding,
    decode: (bytes) => {
      const text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
      return mend ? mendWindows1252(text) : text;
    },
  };
}

/** Whether all of it is well-formed. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The quotation marks and dashes of windows-1252 that were read, or written as `&#150;`, as control characters. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => upperHalf[character.charCodeAt(0) - 0x80] ?? character);
}

/**
 * UTF-8 that somebody took for Latin-1 and wrote out again ("pÃ¤ivÃ¤") is turned back; only where the whole text reads
 * as UTF-8 then, which real text with such letters does not.
 */
export function mendTwiceEncoded(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[^\0-\u00ff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

function byteOrder(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  // Without a mark: the zeros beside the first sign, which is `<` or `{` or a blank.
  if (a === 0 && b === 0 && c === 0 && d) return 'utf-32be';
  if (a && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  return undefined;
}

function utf32(littleEndian: boolean): Decoder {
  let rest = Buffer.alloc(0);
  return {
    encoding: littleEndian ? 'utf-32le' : 'utf-32be',
    decode: (bytes) => {
      if (!bytes) return rest.length > 0 ? '\ufffd' : '';
      const all = Buffer.concat([rest, bytes]);
      const whole = all.length - (all.length % 4);
      const pieces: string[] = [];
      for (let at = 0; at < whole; at += 4) {
        const code = littleEndian ? all.readUInt32LE(at) : all.readUInt32BE(at);
        pieces.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
      }
      rest = all.subarray(whole);
      return pieces.join('');
    },
  };
}

function labels(bytes: Uint8Array, contentType: string | undefined): readonly string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1],
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1],
  ].filter((label) => label !== undefined);
}

function isKnown(label: string): boolean {
  return isPlatforms(label) || (codePages.test(label) && iconv.encodingExists(label));
}

function isPlatforms(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** More well-formed letters than broken places. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[\u0080-\u07ff\u2010-\u2060]/g)?.length ?? 0;
  return letters > broken * 3;
}
