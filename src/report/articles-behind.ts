import type { Language } from '../types.ts';
import { type ArticleFilter, filterText } from './article-filter.ts';
import type { Block, Table } from './block.ts';
import { speech } from './words/speak.ts';

/** Lists of articles behind the numbers of a report: what formats need to lead from a number to its articles. */

export interface ArticlesBehind {
  /** Of the file with a row for each article, in the report's folder. */
  readonly file: string;
  /** Rows of the file. */
  readonly rows: number;
  readonly lists: readonly ArticlesOfNumber[];
}

export interface ArticlesOfNumber {
  /** Unique in the report, fit for an address. */
  readonly id: string;
  /** The section that names the number first. */
  readonly section: string;
  readonly articles: ArticleFilter;
  /** How many articles the filter leaves. */
  readonly count: number;
  /** Drawn at random from them (the same at every run), newest first. */
  readonly items: readonly BehindArticle[];
}

export interface BehindArticle {
  readonly title: string;
  readonly url?: string;
  readonly outlet: string;
  readonly day: string;
}

/** A filter whose articles are to be listed, and how many of them at most. */
export interface WantedList {
  readonly id: string;
  readonly section: string;
  readonly articles: ArticleFilter;
  readonly limit: number;
}

const inText = 20;
const inTable = 5;
/** Tables with more rows than this, and tables by periods, name their filters only in their files. */
const mostRows = 40;

/** The lists that a report shows: those of the numbers in its texts and of its short tables, each filter once. */
export function wantedLists(
  sections: readonly { readonly id: string; readonly blocks: readonly Block[] }[],
): readonly WantedList[] {
  const wanted = new Map<string, WantedList>();
  for (const { id: section, blocks } of sections) {
    const add = (articles: ArticleFilter, limit: number): void => {
      const key = filterText(articles);
      const known = wanted.get(key) ?? { id: `articles-${wanted.size + 1}`, section, articles, limit };
      wanted.set(key, { ...known, limit: Math.max(known.limit, limit) });
    };
    for (const block of blocks) {
      for (const { articles } of namedIn(block)) add(articles, inText);
      for (const table of tablesIn(block).filter(hasLists)) {
        for (const filter of Object.values(table.articles ?? {}).flat()) if (filter) add(filter, inTable);
      }
    }
  }
  return [...wanted.values()];
}

export function hasLists({ columns, rows, articles }: Table): boolean {
  return articles !== undefined && rows.length <= mostRows && !columns.some(({ key }) => key === 'period');
}

function namedIn(block: Block) {
  if (block.kind === 'text') return block.articles ?? [];
  return block.kind === 'points' ? block.items.flatMap(({ articles = [] }) => articles) : [];
}

function tablesIn(block: Block): readonly Table[] {
  if (block.kind === 'table') return [block];
  return block.kind === 'chart' ? [block.table] : [];
}

export function articleCount(count: number, language: Language): string {
  const say = speech(language);
  return say.say({
    fi: count === 1 ? '1 juttu' : `${say.count(count)} juttua`,
    sv: count === 1 ? '1 artikel' : `${say.count(count)} artiklar`,
    en: count === 1 ? '1 article' : `${say.count(count)} articles`,
  });
}

/** How to get from a number to all of its articles. */
export function behindText({ file, rows }: ArticlesBehind, language: Language): string {
  const say = speech(language);
  return say.say({
    fi: `Tiedostossa ${file} on rivi jokaisesta maahanmuuttojutusta, rikosuutisesta ja jutusta, josta löytyi raportin hakusanoja (${say.count(rows)} riviä). Kunkin luvun jutut löytyvät siitä luvun vieressä olevalla ehdolla; kuvioiden ja aikasarjojen ehdot ovat taulukkotiedostojen sarakkeissa ”articles”.`,
    sv: `Filen ${file} har en rad för varje artikel om invandring, varje brottsnyhet och varje artikel med rapportens sökord (${say.count(rows)} rader). Artiklarna bakom ett tal hittas i den med villkoret bredvid talet; villkoren för diagram och tidsserier står i tabellfilernas kolumner ”articles”.`,
    en: `The file ${file} has a row for each article on immigration, each item of crime news and each article with search words of the report (${say.count(rows)} rows). The condition beside a number finds its articles there; those of charts and series stand in the “articles” columns of the table files.`,
  });
}
