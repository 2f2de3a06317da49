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

/**
 * Reads a feed file of any size in bounded memory: each entry is handed out as soon as it is read. Gives the feed's
 * title. Throws SkipError as `readFeed`, perhaps after some entries, and the errors of the file system.
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
    const { title, entries } = await readFeed(decode(await readFile(path)), context);
    for (const entry of entries) onEntry(entry);
    return title ? { title } : {};
  }
  const decoder = decoderOf(head, await isUtf8File(path));
  const waiting: RawEntry[] = [];
  const reader = feedReader((entry) => waiting.push(entry));
  const handOut = (): void => {
    const place = placeOf(reader.head(), context);
    for (const entry of waiting.splice(0)) onEntry(listedEntry(entry, place, context.now));
  };
  try {
    for await (const chunk of createReadStream(path)) {
      reader.write(decoder.decode(chunk as Buffer));
      handOut();
    }
    reader.write(decoder.decode());
    reader.end();
  } finally {
    // Also what came in the same piece before it went wrong.
    handOut();
  }
  const title = cleanText(reader.head().title);
  return title ? { title } : {};
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
