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
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly free?: boolean;
}

export interface LinkedPage {
  readonly article: LinkedData | undefined;
  /** Every `@type` near the top: what else the page says it is (`VideoObject`, `ImageGallery`, `LiveBlogPosting`). */
  readonly types: ReadonlySet<string>;
}

const articleType =
  /^(?:https?:\/\/schema\.org\/)?(\w*Article|\w*NewsArticle|BlogPosting|Report|LiveBlogPosting|OpinionNewsArticle)$/;

/** The first article among the page's JSON-LD blocks; none when no block names one or all are broken. */
export function readLinkedData(scripts: readonly string[]): LinkedPage {
  const types = new Set<string>();
  let article: LinkedData | undefined;
  for (const script of scripts.slice(0, mostScripts)) {
    const found = findArticle(parseLoosely(script), 0, types);
    if (found) article ??= describe(found);
  }
  return { article, types };
}

const mostScripts = 30;

/** Real pages have comments around the JSON, raw line breaks in strings, trailing commas and semicolons. */
function parseLoosely(script: string): unknown {
  const bare = withoutComment(script.trim());
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

function withoutComment(script: string): string {
  const opened = /^[{[]/.test(script)
    ? script
    : script.replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '');
  const closed = /[}\]]$/.test(opened) ? opened : opened.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '');
  return closed.trim();
}

function findArticle(value: unknown, depth: number, types: Set<string>): Record<string, unknown> | undefined {
  if (depth > 4 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    let first: Record<string, unknown> | undefined;
    for (const item of value.slice(0, 100)) first ??= findArticle(item, depth + 1, types);
    return first;
  }
  const record = value as Record<string, unknown>;
  const own = (Array.isArray(record['@type']) ? record['@type'] : [record['@type']]).filter(
    (type) => typeof type === 'string',
  );
  for (const type of own) types.add(type.replace(/^https?:\/\/schema\.org\//, ''));
  if (own.some((type) => articleType.test(type))) return record;
  return findArticle(record['@graph'] ?? record.mainEntity ?? record.mainEntityOfPage, depth + 1, types);
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
      language: text(article.inLanguage),
      tags: tags(article.keywords),
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

/** A list, or a text with commas between the tags. */
function tags(value: unknown): readonly string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const name = typeof one === 'object' && one !== null ? (one as Record<string, unknown>).name : one;
    return typeof name === 'string' ? name.split(/[,;]/) : [];
  });
  return list.length === 0 ? undefined : list;
}

function names(value: unknown): string | undefined {
  const list = (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const name = typeof one === 'object' && one !== null ? text((one as Record<string, unknown>).name) : text(one);
    return name && !/^https?:/.test(name) ? [name] : [];
  });
  return list.length === 0 ? undefined : [...new Set(list)].slice(0, 10).join(', ');
}
