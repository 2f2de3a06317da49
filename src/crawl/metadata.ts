import { type Access, type Language, languages, type PageKind } from '../types.ts';
import { parseDate } from './dates.ts';
import type { LinkedPage } from './json-ld.ts';
import { plainText } from './markup.ts';
import type { PageMarks } from './page-marks.ts';
import { canonicalUrl, hostOf } from './url.ts';

/** Where a value may stand: JSON-LD is the most precise, then microdata and meta elements, then the page's shape. */
export interface PageSources {
  readonly marks: PageMarks;
  readonly linked: LinkedPage;
  /** Dates after it are wrong. */
  readonly now: Date | undefined;
}

const publishedNames = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'created',
  'pubdate',
  'publishdate',
] as const;
const modifiedNames = ['article:modified_time', 'datemodified', 'og:updated_time', 'last-modified'] as const;

export function titleOf({ marks, linked }: PageSources): string | undefined {
  const { meta, headline, title, item } = marks;
  const stated = plainText(linked.article?.title) ?? item('headline') ?? meta('og:title', 'twitter:title');
  // Headlines in JSON-LD are often cut at 110 characters.
  const cut = stated?.replace(/(\.\.\.|…)$/, '').trimEnd();
  if (cut !== undefined && cut !== stated && headline?.startsWith(cut)) return headline;
  return (stated && withoutSite(stated, meta('og:site_name'))) ?? headline ?? (title && withoutSite(title, undefined));
}

/** "Title | Outlet": the outlet is cut when it is known, or when it is short and what stands before is long. */
function withoutSite(title: string, site: string | undefined): string {
  if (site && title.endsWith(site)) {
    const bare = title
      .slice(0, -site.length)
      .trimEnd()
      .replace(/[|–—-]$/, '')
      .trimEnd();
    if (bare.length >= 10 && bare.length < title.length - site.length) return bare;
  }
  return site === undefined ? (/^(.{20,}?)\s[|–-]\s[^|–-]{2,30}$/.exec(title)?.[1] ?? title) : title;
}

export function leadOf({ marks, linked }: PageSources): string | undefined {
  return (
    plainText(linked.article?.lead) ??
    marks.meta('og:description', 'description', 'twitter:description', 'dc.description')
  );
}

export function authorOf({ marks, linked }: PageSources): string | undefined {
  const { meta, authors } = marks;
  return (
    personName(plainText(linked.article?.author)) ??
    personName(meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl')) ??
    authors.map(personName).find((name) => name !== undefined && !/\d{3}/.test(name))
  );
}

function personName(value: string | undefined): string | undefined {
  if (!value || /^https?:|^@/.test(value)) return undefined;
  const name = value
    .replace(/^(by|av|text|teksti|kirjoittaja|toimittaja)\b:?\s+/i, '')
    .replace(/(?<!\S)[^\s@]{1,64}@\S{4,}/g, '')
    .trim();
  return /\p{L}{2}/u.test(name) ? name : undefined;
}

export function sectionOf({ marks, linked }: PageSources): string | undefined {
  return (
    plainText(linked.article?.section) ??
    marks.meta('article:section', 'section', 'parsely-section') ??
    marks.item('articleSection')
  );
}

export function tagsOf({ marks, linked }: PageSources): readonly string[] {
  const named = [...marks.metas('article:tag'), ...(linked.article?.tags ?? [])];
  const all = named.length > 0 ? named : (marks.meta('news_keywords', 'keywords') ?? '').split(',');
  const clean = all.map((tag) => plainText(tag)).filter((tag) => tag !== undefined && tag.length <= 60);
  return [...new Set(clean as string[])].slice(0, 30);
}

export function timesOf(sources: PageSources): { readonly publishedAt?: string; readonly modifiedAt?: string } {
  const { marks, linked, now } = sources;
  const read = (text: string | undefined): string | undefined => parseDate(text, now);
  const stated = [
    linked.article?.publishedAt,
    ...publishedNames.map((name) => marks.meta(name)),
    marks.item('datePublished'),
  ].filter((text) => text !== undefined);
  const first = stated.find((text) => read(text) !== undefined);
  // A day without a time is midnight only for want of better: another mark of the same day may have the hour.
  const hasHour = (text: string): boolean => /\d[T ]\d|\d:\d/.test(text);
  const exact =
    first && !hasHour(first)
      ? stated.find((text) => text.startsWith(first.slice(0, 10)) && hasHour(text) && read(text) !== undefined)
      : undefined;
  const publishedAt = read(exact ?? first) ?? shownTime(sources);
  const modifiedAt = read(linked.article?.modifiedAt ?? marks.meta(...modifiedNames) ?? marks.item('dateModified'));
  return {
    ...(publishedAt ? { publishedAt } : {}),
    ...(modifiedAt && (!publishedAt || modifiedAt >= publishedAt) ? { modifiedAt } : {}),
  };
}

/** The first `<time>` with a whole date, the nearest to the article first; never one of a teaser list before it. */
function shownTime({ marks, now }: PageSources): string | undefined {
  for (const place of ['header', 'article', 'main', 'page'] as const) {
    for (const mark of marks.times.filter((one) => one.place === place)) {
      const date = parseDate(mark.value, now);
      if (date) return date;
    }
  }
  // Pages without any mark print the time in a box of that name, before or after the headline.
  for (const text of marks.dateBoxes) {
    const date = parseDate(text, now);
    if (date) return date;
  }
  return undefined;
}

/** As the page states it, when its statements agree: templates in the wrong language are common. */
export function languageOf({ marks, linked }: PageSources): Language | 'other' | undefined {
  const stated = [
    linked.article?.language,
    marks.language,
    marks.meta('og:locale'),
    marks.item('inLanguage'),
    marks.meta('content-language', 'dc.language'),
  ].flatMap((text) => (text && /^[a-z]{2,3}([-_]|$)/i.test(text) ? [text.slice(0, 2).toLowerCase()] : []));
  const code = stated[0];
  if (code === undefined || stated.some((other) => other !== code)) return undefined;
  return languages.find((language) => language === code) ?? 'other';
}

/** The canonical address, when it is on the same host: some pages name their front page or another site. */
export function urlOf({ marks, linked }: PageSources, fetched: string | undefined): string | undefined {
  const base = canonicalUrl(fetched ?? '');
  for (const stated of [marks.canonical, marks.meta('og:url'), linked.article?.url]) {
    const url = !stated || stated === base ? stated : canonicalUrl(stated, base);
    if (url && (!base || (isOfHost(url, base) && new URL(url).pathname !== '/'))) return url;
  }
  return base;
}

function isOfHost(url: string, other: string): boolean {
  return url === other || bareHost(url) === bareHost(other);
}

/** `www.`, `m.` and `amp.` serve the same texts. */
function bareHost(url: string): string | undefined {
  return hostOf(url)?.replace(/^(www|m|mobile|amp)\./, '');
}

export function saysArticle({ marks, linked }: PageSources, hasBodyMark: () => boolean): boolean {
  if (linked.article?.title !== undefined || /article/i.test(marks.meta('og:type') ?? '')) return true;
  return marks.meta(...publishedNames) !== undefined || hasBodyMark();
}

const cutTier = /^(locked|premium|paid|plus)$/i;

export function accessOf({ marks, linked }: PageSources, walled: boolean, body: string): Access {
  if (walled) return 'teaser';
  const stated = marks.item('isAccessibleForFree');
  const free = linked.article?.free ?? (stated === undefined ? undefined : !/^(false|no|0)$/i.test(stated));
  if (free !== undefined) return free ? 'full' : 'teaser';
  if (cutTier.test(marks.meta('article:content_tier', 'og:article:content_tier', 'content-tier') ?? ''))
    return 'teaser';
  if (marks.hasWall && body.length < 1500) return 'teaser';
  return body.length >= 400 ? 'full' : 'unknown';
}

const galleryTitle =
  /^(kuvagalleria|kuvakooste|kuvasarja|galleria|bildgalleri|bildspel|photo gallery|gallery|in pictures)\b/i;
const videoTitle = /^(video|katso video|se video|watch)\s?[:–|]/i;

/** `textLength` is that of the body in characters: a gallery with a whole article beside it is an article. */
export function pageKind({ marks, linked }: PageSources, title: string, textLength: number): PageKind | undefined {
  if (linked.types.has('LiveBlogPosting') || marks.livePosts >= 4) return 'live_blog';
  if (textLength >= 1200) return undefined;
  if (linked.types.has('ImageGallery') || linked.types.has('MediaGallery') || galleryTitle.test(title))
    return 'gallery';
  const type = marks.meta('og:type') ?? '';
  const onlyVideo = linked.types.has('VideoObject') && linked.article === undefined;
  return /^video\b/i.test(type) || onlyVideo || videoTitle.test(title) ? 'video' : undefined;
}
