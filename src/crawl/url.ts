import { isIP } from 'node:net';

/** Parameters that say where a reader came from, never which text is meant. */
const trackingParameter =
  /^(utm_.*|at_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|cmpid|icid|ns_.*|origin|ref|ref_src|share|shared|source|xtor|wt_mc|spm|smid|sfnsn|rss|from_rss|feed_source)$/i;

/** Longer ones are no addresses of articles: 3 KB of tracking is seen, 8 KB is an attack or an accident. */
const longest = 8000;

/**
 * One address for one text: http(s) only, https where the port is the default, host in lower case and punycode, percent
 * signs in one manner, no credentials, fragment, default port, session or tracking parameters, and the page itself in
 * place of its AMP or mobile copy. The order of what is left is kept, because some servers care. `undefined` for
 * anything that is not a web address. `base` resolves relative links.
 */
export function canonicalUrl(text: string, base?: string): string | undefined {
  if (text.length > longest) return undefined;
  const stated = parsed(text.trim(), base);
  const url = stated && (ampOrigin(stated) ?? stated);
  if (!url) return undefined;
  // Each assignment reads the whole address anew: most need none.
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
  }
  // #!/uutinen/1 is the page itself on sites that draw all pages by script.
  if (!url.hash.startsWith('#!')) url.hash = '';
  // Two labels are a name of its own: m.fi.
  const host = url.hostname.replace(/\.$/, '').replace(/^(?:m|mobile|mobiili|amp)\.(?=[^.]+\.[^.])/, 'www.');
  if (host !== url.hostname) url.hostname = host;
  if (url.protocol === 'http:' && url.port === '' && !isLoopback(host)) url.protocol = 'https:';
  const path = sameEscapes(url.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/(.)\/amp\/?$/, '$1'));
  if (path !== url.pathname) url.pathname = path;
  const { search } = url;
  const kept = search.slice(1).split('&');
  const query = sameEscapes(kept.filter((pair) => pair !== '' && !isTracking(pair)).join('&'));
  if (search !== `?${query}`) url.search = query;
  return url.href;
}

function parsed(text: string, base: string | undefined): URL | undefined {
  try {
    const url = new URL(text, base);
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The page behind a copy at Google or in the AMP cache, whose addresses hold it: `/c/s/lehti.fi/a`, s for https. */
function ampOrigin(url: URL): URL | undefined {
  const path = url.hostname.endsWith('.cdn.ampproject.org')
    ? /^\/[a-z]\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)
    : /^(www\.)?google\.[a-z.]+$/.test(url.hostname)
      ? /^\/amp\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(url.pathname)
      : undefined;
  return path ? parsed(`http${path[1] ? 's' : ''}://${path[2]}${url.search}`, undefined) : undefined;
}

function isTracking(pair: string): boolean {
  const [name = '', value = ''] = pair.split('=', 2);
  const read = name.replace(/%5f/gi, '_').toLowerCase();
  if (read === 'amp' || (read === 'outputtype' && value === 'amp')) return true;
  return trackingParameter.test(read);
}

/** %7e is ~ and %c3 is %C3 (RFC 3986, 6.2.2); what has a meaning of its own stays escaped. */
function sameEscapes(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (whole, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : whole.toUpperCase();
  });
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
