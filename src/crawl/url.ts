import { isIP } from 'node:net';

/** Parameters that say where a reader came from, never which text is meant. */
const trackingParameter =
  /^(utm_.*|at_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|cmpid|icid|ns_.*|origin|ref|ref_src|share|shared|source|xtor|wt_mc|spm|smid|sfnsn|rss|from_rss|feed_source)$/i;

/**
 * One address for one text: http(s) only, https where the port is the default, host in lower case and punycode, no
 * credentials, fragment, default port or tracking parameters; the order of what is left is kept, because some servers
 * care. `undefined` for anything that is not a web address. `base` resolves relative links.
 */
export function canonicalUrl(text: string, base?: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text.trim(), base);
  } catch {
    return undefined;
  }
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  if (url.protocol === 'http:' && url.port === '' && !isLoopback(url.hostname)) url.protocol = 'https:';
  const kept = [...url.searchParams].filter(([name]) => !trackingParameter.test(name));
  // Untouched when nothing was taken out: URLSearchParams would rewrite %20 as +.
  if (kept.length !== [...url.searchParams].length) url.search = new URLSearchParams(kept).toString();
  return url.href;
}

/** Host with port, as the key of politeness; undefined when it is not an address. */
export function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host;
  } catch {
    return undefined;
  }
}

/** The machine itself: the only place where the delay between requests may be zero. */
export function isLoopback(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1') return true;
  return isIP(bare) === 4 && bare.startsWith('127.');
}
