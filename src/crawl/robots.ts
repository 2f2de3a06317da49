/** robots.txt after RFC 9309, with `Crawl-delay`, which the standard leaves to others. */
export interface Robots {
  readonly allows: (url: string) => boolean;
  /** Seconds asked for between requests, as milliseconds, at most a minute; undefined when not asked. */
  readonly crawlDelayMs?: number;
}

interface Group {
  readonly agents: readonly string[];
  readonly rules: { readonly allow: boolean; readonly pattern: string }[];
  delay?: number;
}

/** RFC 9309, 2.5: at least 500 KiB are read. */
const sizeLimit = 500 * 1024;
const longestDelayMs = 60_000;

/**
 * The file without a last line that the limit has cut: `Disallow: /private/` must not become `Disallow: /`. `limit` is
 * in bytes; a shorter file is whole.
 */
export function wholeLines(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes.length < limit) return bytes;
  const last = Math.max(bytes.lastIndexOf(10, limit - 1), bytes.lastIndexOf(13, limit - 1));
  return bytes.subarray(0, last < 0 ? limit : last + 1);
}

export const allowAll: Robots = { allows: () => true };
export const disallowAll: Robots = { allows: (url) => isRobotsTxt(url) };

/** What a status means: 4xx as if there were no rules, 5xx or no answer (0) as if all were forbidden (2.3.1). */
export function robotsFrom(status: number, text: string, product: string): Robots {
  if (status >= 200 && status < 300) return parseRobots(text, product);
  return status >= 400 && status < 500 ? allowAll : disallowAll;
}

/** The rules for the product token (`diskurssi`): all groups that name it, else all of `*`, merged. */
export function parseRobots(text: string, product: string): Robots {
  const groups = readGroups(text.slice(0, sizeLimit));
  const name = product.toLowerCase();
  const named = groups.filter(({ agents }) => agents.includes(name));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules).map((rule) => ({ ...rule, pattern: normalise(rule.pattern) }));
  const delay = chosen.find((group) => group.delay !== undefined)?.delay;
  return {
    allows: (url) => {
      if (isRobotsTxt(url)) return true;
      const path = normalise(pathOf(url));
      let best = { length: -1, allow: true };
      for (const { allow, pattern } of rules) {
        if (pattern.length < best.length || !matches(pattern, path)) continue;
        // The longest pattern counts; of two equally long ones, the one that allows (2.2.2).
        if (pattern.length > best.length || allow) best = { length: pattern.length, allow };
      }
      return best.allow;
    },
    ...(delay === undefined ? {} : { crawlDelayMs: Math.min(delay * 1000, longestDelayMs) }),
  };
}

/** Whether a pattern of robots.txt (also that of other rules files) fits the path of an address. */
export function pathMatches(pattern: string, url: string): boolean {
  return matches(normalise(pattern), normalise(pathOf(url)));
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  let agents: string[] = [];
  let current: Group | undefined;
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const line = raw.replace(/#.*$/, '').trim();
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (key === 'user-agent') {
      if (current) {
        agents = [];
        current = undefined;
      }
      // "Product/1.0 (comment)" means the product: only letters, hyphen and underscore are its token (2.2.1).
      agents.push(value === '*' ? '*' : (/^[\w-]+/.exec(value)?.[0] ?? value).toLowerCase());
    } else if (key === 'allow' || key === 'disallow' || key === 'crawl-delay') {
      if (agents.length === 0) continue;
      if (!current) {
        current = { agents, rules: [] };
        groups.push(current);
      }
      if (key === 'crawl-delay') {
        const seconds = Number(value.replace(',', '.'));
        if (value !== '' && seconds >= 0) current.delay ??= seconds;
      } else if (value !== '') current.rules.push({ allow: key === 'allow', pattern: value });
    }
  }
  return groups;
}

/** `*` is any run of octets, `$` at the end is the end. Linear look-ahead per part: no backtracking, no ReDoS. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = parts[0] ?? '';
  if (!path.startsWith(first)) return false;
  if (parts.length === 1) return !anchored || path.length === first.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.at(-1) ?? '';
  if (anchored) return path.endsWith(last) && path.length - last.length >= at;
  return path.indexOf(last, at) >= 0;
}

function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return '/';
  }
}

function isRobotsTxt(url: string): boolean {
  return pathOf(url) === '/robots.txt';
}

/** Percent-encodes what is not ASCII, decodes what need not be encoded, and writes the rest in upper case (2.2.2). */
function normalise(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/gu, (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')))
    .replace(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : whole.toUpperCase();
    });
}
