import type { Readable } from 'node:stream';
import type { Outlet } from '../../crawl/outlet.ts';
import { hostsOf, likeliestOutlet } from '../../crawl/outlets.ts';
import { canonicalUrl, hostOf } from '../../crawl/url.ts';
import { SkipError } from '../../errors.ts';
import type { Entry, Store } from '../../store/store.ts';
import { checkReadable } from './files.ts';
import { readLines } from './lines.ts';

export interface UrlImport {
  readonly store: Store;
  readonly outlets: readonly Outlet[];
  /** Paths; `-` is stdin. */
  readonly files: readonly string[];
  readonly stdin: Readable;
  readonly now: () => Date;
  readonly signal?: AbortSignal;
}

export interface UrlSummary {
  readonly lines: number;
  /** Addresses that were not known before; the next crawl reads them. */
  readonly added: number;
  readonly known: number;
  readonly otherHosts: number;
  /** Lines without a web address. */
  readonly rejected: number;
  /** Addresses that are no articles of the outlet, or that the archive found to be no pages. */
  readonly left: number;
  readonly firstRejects: readonly string[];
}

const entriesAtOnce = 5000;

/**
 * Takes in addresses to be read by the next crawl: one a line, plain, or as an index of captures lists them: JSON
 * objects (Common Crawl), JSON arrays or columns (Wayback Machine CDX). Can be run again: known addresses are left.
 */
export async function importUrls(options: UrlImport): Promise<UrlSummary> {
  for (const file of options.files) checkReadable(file);
  const { store, outlets, now, signal } = options;
  const byHost = new Map<string, Outlet[]>();
  for (const outlet of outlets) {
    for (const host of hostsOf(outlet)) byHost.set(host, [...(byHost.get(host) ?? []), outlet]);
  }
  const summary = { lines: 0, added: 0, known: 0, otherHosts: 0, rejected: 0, left: 0 };
  const firstRejects: string[] = [];
  for (const file of options.files) {
    const name = file === '-' ? 'stdin' : file;
    let batch = new Map<string, Entry>();
    const flush = async (): Promise<void> => {
      const added = await store.crawl.saveEntries(`urls:${name}`, {}, [...batch.values()]);
      summary.added += added;
      summary.known += batch.size - added;
      batch = new Map();
    };
    const reject = (line: number, message: string): void => {
      summary.rejected += 1;
      if (firstRejects.length < 5) firstRejects.push(`${name}:${line}: ${message}`);
    };
    try {
      for await (const lines of readLines(file, options.stdin)) {
        for (const { line, text } of lines) {
          if (text.trim() === '' || isHead(text)) continue;
          summary.lines += 1;
          const capture = captureOf(text);
          const url = capture && canonicalUrl(capture.url);
          if (!url) {
            reject(line, `"${text.slice(0, 80)}" holds no web address`);
            continue;
          }
          const candidates = byHost.get(hostOf(url) ?? '');
          const outlet = candidates && likeliestOutlet(candidates, url);
          if (!candidates) summary.otherHosts += 1;
          else if (!outlet || !capture.page) summary.left += 1;
          else batch.set(url, { url, outlet: outlet.id, seenAt: now().toISOString() });
        }
        if (batch.size >= entriesAtOnce) await flush();
        if (signal?.aborted) break;
      }
    } catch (error) {
      if (!(error instanceof SkipError)) throw error;
      reject(summary.lines + 1, error.message);
    }
    await flush();
  }
  return { ...summary, firstRejects };
}

/** The first row of the Wayback Machine's JSON. */
function isHead(text: string): boolean {
  return /^\s*\[+\s*"urlkey"/.test(text) || /^\s*[[\]]\s*$/.test(text);
}

/** An address with whether the archive got a page there, as far as it says. */
function captureOf(text: string): { readonly url: string; readonly page: boolean } | undefined {
  const line = text.trim().replace(/,$/, '').replace(/^\[\[/, '[').replace(/\]\]$/, ']');
  if (/^https?:\/\/\S+$/i.test(line)) return { url: line, page: true };
  // "fi,yle)/a/1 20240301 {…}": Common Crawl's own files put key and time before the object.
  const json = line.startsWith('[') ? line : line.slice(Math.max(line.indexOf('{'), 0));
  if (json.startsWith('{') || json.startsWith('[')) {
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      return undefined;
    }
    if (Array.isArray(value)) return columns(value.map(String));
    const { url, original, status, statuscode, mime, mimetype } = value as Readonly<Record<string, unknown>>;
    const address = typeof url === 'string' ? url : original;
    if (typeof address !== 'string') return undefined;
    return { url: address, page: isPage(status ?? statuscode, mime ?? mimetype) };
  }
  return columns(line.split(/\s+/));
}

/** urlkey, timestamp, original, mimetype, statuscode, digest, length. */
function columns([, , original, mime, status]: readonly string[]):
  | { readonly url: string; readonly page: boolean }
  | undefined {
  return original && /^https?:/i.test(original) ? { url: original, page: isPage(status, mime) } : undefined;
}

function isPage(status: unknown, mime: unknown): boolean {
  const said = (value: unknown): value is string | number => value !== undefined && value !== '-' && value !== '';
  return (!said(status) || String(status) === '200') && (!said(mime) || /html|unk/i.test(String(mime)));
}
