import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { SkipError } from '../errors.ts';
import { decode, decoderOf } from './charset.ts';
import { cleanText, type FeedContext, type ListedEntry, listedEntry, placeOf, readFeed } from './feed.ts';
import { feedReader } from './feed-xml.ts';
import type { RawEntry } from './raw-feed.ts';

/** Bytes. Smaller files are read whole, larger ones as a stream. */
const wholeLimit = 5_000_000;
/** Bytes of JSON, which can only be read whole. */
const jsonLimit = 30_000_000;
const headLength = 65_536;
/** Characters: an entry is seldom longer. */
const tailLength = 100_000;

/**
 * Reads a feed file of any size in bounded memory: each entry is handed out as soon as it is read. Gives the feed's
 * title. Throws SkipError as `readFeed`, perhaps after some entries, also `cut_off`, and the errors of the file system.
 */
export async function readFeedFile(
  path: string,
  context: FeedContext,
  onEntry: (entry: ListedEntry) => void,
): Promise<{ readonly title?: string }> {
  const { size, head } = await beginning(path);
  const isJson = size > wholeLimit && /^[\s\ufeff]*\{/.test(decode(head));
  if (isJson && size > jsonLimit) throw new SkipError('too_large', `is JSON of more than ${jsonLimit / 1e6} MB`);
  if (isJson || size <= wholeLimit) {
    const text = decode(await readFile(path));
    const { title, entries } = await readFeed(text, context);
    for (const entry of entries) onEntry(entry);
    if (!/^[\s\ufeff]*[{[]/.test(text)) refuseCutOff(text.slice(-tailLength), entries.length);
    return title ? { title } : {};
  }
  const decoder = decoderOf(head, await isUtf8File(path));
  const waiting: RawEntry[] = [];
  const reader = feedReader((entry) => waiting.push(entry));
  let tail = '';
  let count = 0;
  const handOut = (): void => {
    count += waiting.length;
    const place = placeOf(reader.head(), context);
    for (const entry of waiting.splice(0)) onEntry(listedEntry(entry, place, context.now));
  };
  try {
    for await (const chunk of createReadStream(path)) {
      const piece = decoder.decode(chunk as Buffer);
      tail = (tail + piece).slice(-tailLength);
      reader.write(piece);
      handOut();
    }
    reader.write(decoder.decode());
    reader.end();
  } finally {
    // Also what came in the same piece before it went wrong.
    handOut();
  }
  refuseCutOff(tail, count);
  const title = cleanText(reader.head().title);
  return title ? { title } : {};
}

/**
 * Feeds that merely leave elements open are read like others; but one that ends within a tag or an entry, or before the
 * first entry, has lost what came next, as downloads do. Throws SkipError `cut_off`.
 */
function refuseCutOff(end: string, entries: number): void {
  if (/<\/(?:[\w-]+:)?(?:rss|feed|rdf|channel)\s*>/i.test(end.slice(-2000))) return;
  const withinTag = end.lastIndexOf('<') > end.lastIndexOf('>');
  const lower = end.toLowerCase();
  const last = (...marks: readonly string[]): number => Math.max(...marks.map((mark) => lower.lastIndexOf(mark)));
  const withinEntry = last('<item>', '<item ', '<entry>', '<entry ') > last('</item', '</entry');
  if (withinTag || withinEntry || entries === 0) {
    throw new SkipError('cut_off', 'is cut off: it ends before the feed does; fetch it again');
  }
}

async function beginning(path: string): Promise<{ readonly size: number; readonly head: Uint8Array }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return { size, head: buffer.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
}

async function isUtf8File(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
