/**
 * Bytes to text. A byte order mark wins; otherwise text that is strictly valid UTF-8 is UTF-8, whatever its label says
 * (servers that label UTF-8 as Latin-1, and the reverse, are common; Latin-1 Finnish is practically never valid UTF-8);
 * then the header's label, then the one in the document, then windows-1252.
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const label = labels(bytes, contentType).find((name) => !/^utf-?8$/i.test(name) && decoderFor(name));
    // A label of utf-8 on text with a few broken bytes: one bad byte must not turn every ä of the page to ruins.
    if (!label && mostlyUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
    const decoder = decoderFor(label ?? 'windows-1252') ?? new TextDecoder('windows-1252');
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? mendWindows1252(text) : text;
  }
}

const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20's decoder reads windows-1252 as Latin-1: the quotation marks come out as control characters. */
function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => upperHalf[character.charCodeAt(0) - 0x80] ?? character);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function labels(bytes: Uint8Array, contentType: string | undefined): readonly string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return [
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1],
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1],
  ].filter((label) => label !== undefined);
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** More well-formed two-byte letters than broken places. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[\u0080-\u07ff\u2010-\u2060]/g)?.length ?? 0;
  return letters > broken * 3;
}
