/** What a page says of itself in JSON-LD (schema.org NewsArticle and its kin). */
export interface LinkedData {
  readonly title?: string;
  readonly lead?: string;
  readonly body?: string;
  readonly author?: string;
  readonly section?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  readonly url?: string;
  readonly free?: boolean;
}

const articleType =
  /^(?:https?:\/\/schema\.org\/)?(\w*Article|\w*NewsArticle|BlogPosting|Report|LiveBlogPosting|OpinionNewsArticle)$/;

/** The first article among the page's JSON-LD blocks; `undefined` when none names one or all are broken. */
export function readLinkedData(scripts: readonly string[]): LinkedData | undefined {
  for (const script of scripts) {
    const found = findArticle(parseLoosely(script), 0);
    if (found) return describe(found);
  }
  return undefined;
}

/** Real pages have comments around the JSON, raw line breaks in strings, trailing commas and semicolons. */
function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim();
  for (const attempt of [
    () => bare,
    () =>
      bare
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next reading is more tolerant; after the last one the page simply says nothing.
    }
  }
  return undefined;
}

function findArticle(value: unknown, depth: number): Record<string, unknown> | undefined {
  if (depth > 4 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const record = value as Record<string, unknown>;
  const types = Array.isArray(record['@type']) ? record['@type'] : [record['@type']];
  if (types.some((type) => typeof type === 'string' && articleType.test(type))) return record;
  return findArticle(record['@graph'] ?? record.mainEntity ?? record.mainEntityOfPage, depth + 1);
}

function describe(article: Record<string, unknown>): LinkedData {
  const free = text(article.isAccessibleForFree);
  return Object.fromEntries(
    Object.entries({
      title: text(article.headline) ?? text(article.name),
      lead: text(article.description),
      body: text(article.articleBody),
      author: names(article.author),
      section: text(article.articleSection),
      publishedAt: text(article.datePublished),
      modifiedAt: text(article.dateModified),
      url: text(article.url) ?? text(article.mainEntityOfPage),
      free: free === undefined ? undefined : !/^(false|no|0)$/i.test(free),
    }).filter(([, value]) => value !== undefined),
  );
}

function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    return text(record['@value'] ?? record['@id']);
  }
  return undefined;
}

function names(value: unknown): string | undefined {
  const list = (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const name = typeof one === 'object' && one !== null ? text((one as Record<string, unknown>).name) : text(one);
    return name && !/^https?:/.test(name) ? [name] : [];
  });
  return list.length === 0 ? undefined : [...new Set(list)].slice(0, 10).join(', ');
}
