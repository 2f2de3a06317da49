import { createHash } from 'node:crypto';
import { periodStart } from '../../analysis/calendar.ts';
import { type ArticleRow, articleColumns, barred, matcherOf } from '../../report/article-filter.ts';
import type { ArticlesBehind, ArticlesOfNumber, WantedList } from '../../report/articles-behind.ts';
import { csvText } from '../../report/csv-text.ts';
import type { OutletFacts } from '../../report/section.ts';
import { periodCode } from '../../report/words/speak.ts';
import type { Store } from '../../store/store.ts';
import type { Annotation, CodedArticle, JsonValue } from '../../types.ts';
import { headline, type MasksOf } from '../telling.ts';

/** Of `articles.csv`, in the report's folder. */
export const articlesFile = 'articles.csv';

const measures = [
  'relevance',
  'frames',
  'tone',
  'stance',
  'toxicity',
  'quotes',
  'groups',
  'places',
  'origin-mention',
] as const;

/** Articles read at a time: they come without their texts. */
const batchSize = 2000;

const origins = ['mentioned', 'finnish', 'not_mentioned'] as const;

export interface BehindScope {
  /** Inclusive press-zone days. */
  readonly from: string;
  readonly to: string;
  readonly outlets: readonly OutletFacts[];
  /** By the article's key: what searches for phrases found in it, as the column `phrases` says it. */
  readonly phrases: ReadonlyMap<number, readonly string[]>;
  /** Takes private names out of headlines. */
  readonly masks: MasksOf;
}

/**
 * Reads the period's articles on the topic and its crime news once: writes a row for each, without headlines, and finds
 * some of the articles that each filter leaves. Memory holds a batch and the lists, however many articles there are.
 */
export async function articlesBehind(
  store: Store,
  lists: readonly WantedList[],
  { from, to, outlets, phrases, masks }: BehindScope,
  write: (chunks: AsyncIterable<string>) => Promise<void>,
): Promise<ArticlesBehind> {
  const types = new Map(outlets.map(({ id, type }) => [id, type]));
  const found = lists.map((list) => ({ list, count: 0, drawn: [] as Drawn[] }));
  const matches = matcherOf(lists.map(({ articles }) => articles));
  let rows = 0;
  const read = async function* (): AsyncIterable<string> {
    yield csvText([[...articleColumns]], { bom: true });
    for await (const batch of counted(store, { from, to }, phrases)) {
      const lines = batch.map((article) => {
        const row = rowOf(article, types.get(article.outlet) ?? 'unknown', phrases.get(article.key) ?? []);
        let drawn: Drawn | undefined;
        for (const place of matches(row)) {
          const one = found[place];
          if (!one) continue;
          one.count += 1;
          drawn ??= { ticket: ticketOf(article), key: article.key, day: article.day };
          draw(one.drawn, drawn, one.list.limit);
        }
        return articleColumns.map((column) => row[column]);
      });
      rows += lines.length;
      yield csvText(lines);
    }
  };
  await write(read());

  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  const keys = [...new Set(found.flatMap(({ drawn }) => drawn.map(({ key }) => key)))];
  const articles = await store.articles.byKeys(keys);
  const maskOf = await masks(articles);
  const items = new Map(
    articles.map((article) => [
      article.key,
      {
        title: maskOf(article)(headline(article)),
        outlet: names.get(article.outlet) ?? article.outlet,
        day: article.day ?? '',
        ...(article.url === undefined ? {} : { url: article.url }),
      },
    ]),
  );
  return {
    file: articlesFile,
    rows,
    lists: found.map(({ list: { id, section, articles: filter }, count, drawn }): ArticlesOfNumber => {
      const inOrder = [...drawn].sort((a, b) => (a.day === b.day ? a.key - b.key : a.day < b.day ? 1 : -1));
      return { id, section, articles: filter, count, items: inOrder.flatMap(({ key }) => items.get(key) ?? []) };
    }),
  };
}

/**
 * Articles on the topic, then crime news on other things, then others in which a phrase was found that the report seeks:
 * all that its numbers count.
 */
async function* counted(
  store: Store,
  days: { readonly from: string; readonly to: string },
  phrases: ReadonlyMap<number, unknown>,
): AsyncIterable<readonly CodedArticle[]> {
  const onTopic = { measure: 'relevance', label: 'relevant' };
  yield* store.codings.each({ ...days, measures, having: onTopic }, batchSize);
  // The store leaves out what has come already: of the rest nothing but the mark of origin need be read.
  const come = [onTopic];
  const ofOrigin = { ...days, measures: ['origin-mention'] };
  for (const label of origins) {
    const having = { measure: 'origin-mention', label };
    yield* store.codings.each({ ...ofOrigin, having, without: [...come] }, batchSize);
    come.push(having);
  }
  // In an order of their own: sections seek their phrases side by side.
  const keys = [...phrases.keys()].sort((a, b) => a - b);
  for (let at = 0; at < keys.length; at += batchSize) {
    yield* store.codings.each({ ...ofOrigin, keys: keys.slice(at, at + batchSize), without: come }, batchSize);
  }
}

interface Drawn {
  readonly ticket: string;
  readonly key: number;
  readonly day: string;
}

/** A number drawn for the article: random, and the same in every report, however the archive grows. */
function ticketOf({ outlet, id }: CodedArticle): string {
  return createHash('sha256').update(`${outlet} ${id}`).digest('hex').slice(0, 16);
}

/** Keeps those with the lowest tickets. */
function draw(drawn: Drawn[], article: Drawn, limit: number): void {
  const last = drawn.at(-1);
  if (drawn.length >= limit && last && last.ticket <= article.ticket) return;
  const place = drawn.findIndex(({ ticket }) => ticket > article.ticket);
  drawn.splice(place < 0 ? drawn.length : place, 0, article);
  if (drawn.length > limit) drawn.pop();
}

const none: readonly Annotation[] = [];

function rowOf(article: CodedArticle, outletType: string, phrases: readonly string[]): ArticleRow {
  const { id, url = '', outlet, language, day, key, first } = article;
  // Most rows are crime news, of which most measures say nothing.
  const of = (measure: (typeof measures)[number]) =>
    article.marks[measure]?.filter(({ label }) => label !== '0') ?? none;
  const labels = (measure: (typeof measures)[number]): readonly string[] => of(measure).map(({ label }) => label);
  const [toxicity, quotes, groups, places] = [of('toxicity'), of('quotes'), of('groups'), of('places')];
  const named = labels('origin-mention');
  const speakers = quotes.map(({ detail }) => fieldsOf(detail?.speaker));
  return {
    id,
    url,
    outlet,
    outlet_type: outletType,
    language,
    day,
    ...periodsOf(day),
    relevant: labels('relevance').includes('relevant') ? '1' : '0',
    copy: first === key ? '0' : '1',
    frames: barred(labels('frames')),
    tone: labels('tone')[0] ?? '',
    stance: labels('stance')[0] ?? '',
    toxicity: barred(labels('toxicity')),
    toxicity_voices: barred(toxicity.map(({ label, voice = '' }) => `${label}:${voice}`)),
    toxicity_targets: barred(detailsOf(toxicity, 'target')),
    quotes: barred(labels('quotes')),
    speaker_roles: barred(speakers.map(({ role }) => text(role))),
    speaker_parties: barred(speakers.map(({ party }) => text(party))),
    groups: barred(labels('groups')),
    group_terms: barred(labelled(groups, 'term')),
    places: barred(labels('places')),
    place_names: barred(labelled(places, 'name')),
    origin: origins.find((origin) => named.includes(origin)) ?? '',
    phrases: barred(phrases),
  };
}

const steps = ['week', 'month', 'quarter', 'year'] as const;
type Periods = Readonly<Record<(typeof steps)[number], string>>;

/** Many articles share a day. */
const periodsOfDays = new Map<string, Periods>();

function periodsOf(day: string): Periods {
  const code = (step: (typeof steps)[number]): string => periodCode(periodStart(day, step), step);
  const known = periodsOfDays.get(day) ?? {
    week: code('week'),
    month: code('month'),
    quarter: code('quarter'),
    year: code('year'),
  };
  periodsOfDays.set(day, known);
  return known;
}

function detailsOf(marks: readonly Annotation[], field: string): readonly string[] {
  return marks.map(({ detail }) => text(detail?.[field]));
}

/** "asylum_seeker:turvapaikanhakija": one word may be counted under several labels. */
function labelled(marks: readonly Annotation[], field: string): readonly string[] {
  return marks.map(({ label, detail }) => `${label}:${text(detail?.[field])}`);
}

function fieldsOf(value: JsonValue | undefined): { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: JsonValue })
    : {};
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
