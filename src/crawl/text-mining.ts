import { pathMatches } from './robots.ts';

/**
 * What a site says of text and data mining (TDM Reservation Protocol, W3C community group report 2024; article 4(3) of
 * directive 2019/790): a header, a meta element, or `/.well-known/tdmrep.json`.
 */
export const miningRulesPath = '/.well-known/tdmrep.json';

/** `tdm-reservation: 1` of the answer's header. */
export function reservedByHeader(headers: Readonly<Record<string, string>>): boolean {
  return headers['tdm-reservation']?.trim() === '1';
}

/** `<meta name="tdm-reservation" content="1">` in the head of a page. */
export function reservedByMeta(html: string): boolean {
  for (const [element] of html.slice(0, 100_000).matchAll(/<meta\b[^>]{0,500}>/gi)) {
    if (/\bname\s*=\s*["']?tdm-reservation["'\s>]/i.test(element)) return /\bcontent\s*=\s*["']?1\b/i.test(element);
  }
  return false;
}

/** Whether the rules file reserves a page; the first rule whose location fits decides, and a broken file says nothing. */
export function reservedByRules(status: number, text: string, url: string): boolean {
  if (status < 200 || status >= 300) return false;
  let rules: unknown;
  try {
    rules = JSON.parse(text);
  } catch {
    return false;
  }
  if (!Array.isArray(rules)) return false;
  const rule = rules.find(
    (one: unknown) =>
      typeof one === 'object' &&
      one !== null &&
      'location' in one &&
      typeof one.location === 'string' &&
      pathMatches(one.location, url),
  );
  return rule !== undefined && Number(rule['tdm-reservation']) === 1;
}
