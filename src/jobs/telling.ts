import { addDays, spanDays } from '../analysis/calendar.ts';
import type { Coder } from '../annotate/coder.ts';
import { documentText } from '../language/document.ts';
import type { ListedArticle, ReportInput } from '../report/section.ts';
import type { ArticleRank, Store, StoredArticle } from '../store/store.ts';
import type { Annotation } from '../types.ts';
import { maskFor, privateNamesIn } from './masking.ts';

/** What takes private names out of texts of these articles. */
export type MasksOf = (
  articles: readonly StoredArticle[],
) => Promise<(article: StoredArticle) => (text: string) => string>;

/** Masks with a word of one's choice in place of private names; each article is looked at once, whatever the word. */
export function masksIn(store: Store, coder: Coder): (word: string) => MasksOf {
  const privateNames = privateNamesIn(store, coder);
  return (word) => async (articles) => {
    const names = await privateNames(articles);
    return ({ key }) => maskFor(names.get(key) ?? [], word);
  };
}

type TellingQuery = Parameters<ReportInput['telling']>[0] & { readonly from: string; readonly to: string };

/**
 * A period is cut into eight equal parts, so that articles of equal score can be taken from all of it; in this order,
 * so that also the first two or three lie far apart: the newest part, one in the middle, the oldest, then between them.
 */
const turns = [7, 3, 0, 5, 1, 6, 2, 4];
/** Passages of evidence shown with an article, and how many characters of each. */
const shownPassages = 3;
const longestPassage = 90;
/** Words of evidence that stand this near to each other are shown as one passage, with what stands between. */
const nearChars = 30;

/**
 * The articles with the strongest marks of a query. Scores are coarse, so many articles share the highest one; among
 * equals, those from different parts of the period go first (the strongest of each eighth of it, then the second of
 * each …) and not simply the newest. Higher scores still come before lower ones.
 */
export async function spreadRanks(store: Store, query: TellingQuery): Promise<readonly ArticleRank[]> {
  const days = spanDays(query.from, query.to);
  const size = Math.ceil(days / Math.min(turns.length, Math.max(1, days)));
  const partEnds: string[] = [];
  for (let start = size; start < days; start += size) partEnds.push(addDays(query.from, start - 1));
  const places = new Map<string, number>();
  const found = (await store.observations.telling({ ...query, partEnds })).map(({ key, score, part = 0 }) => {
    const equals = `${part} ${scoreClass({ score })}`;
    const place = places.get(equals) ?? 0;
    places.set(equals, place + 1);
    return { key, score, place, turn: turns.indexOf(part) };
  });
  return found
    .sort((a, b) => Number(scoreClass(b)) - Number(scoreClass(a)) || a.place - b.place || a.turn - b.turn)
    .slice(0, query.limit);
}

/** Scores that differ by less than a hundredth say the same. */
function scoreClass({ score }: Pick<ArticleRank, 'score'>): string {
  return Math.abs(score).toFixed(2);
}

/** The ranked articles in their order, with the words that led to the label as printed; `masksOf` takes private names out. */
export async function listed(
  store: Store,
  { measure, labels }: Pick<TellingQuery, 'measure' | 'labels'>,
  ranks: readonly ArticleRank[],
  masksOf: MasksOf,
): Promise<readonly ListedArticle[]> {
  const keys = ranks.map(({ key }) => key);
  const [articles, marks] = await Promise.all([store.articles.byKeys(keys), store.codings.of(keys)]);
  const maskOf = await masksOf(articles);
  const byKey = new Map(articles.map((article) => [article.key, article]));
  return ranks.flatMap(({ key, score }) => {
    const article = byKey.get(key);
    if (!article) return [];
    const own = (marks.get(key)?.[measure] ?? []).filter(({ label }) => !labels || labels.includes(label));
    const { url, outlet, day } = article;
    const mask = maskOf(article);
    return [
      {
        title: mask(headline(article)),
        outlet,
        score,
        evidence: passagesOf(documentText(article).text, own).map(mask),
        ...(url === undefined ? {} : { url }),
        ...(day === undefined ? {} : { day }),
      },
    ];
  });
}

/**
 * The words of evidence as a reader understands them: words near each other within a paragraph as one passage. Where
 * there are such passages, words that stand alone are left out: "demands" alone explains nothing.
 */
export function passagesOf(text: string, marks: readonly Annotation[]): readonly string[] {
  const spans = marks.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    const near = last && (start <= last.end || (between.length <= nearChars && !between.includes('\n')));
    if (near && Math.max(last.end, end) - last.start <= longestPassage) last.end = Math.max(last.end, end);
    else if (!last || start >= last.end) joined.push({ start, end });
  }
  const passages = [...new Set(joined.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()))];
  const several = passages.filter((passage) => passage.includes(' '));
  return (several.length > 0 ? several : passages).filter(Boolean).slice(0, shownPassages);
}

export function headline({ title, lead, body, id }: StoredArticle): string {
  const text = (title ?? lead ?? body ?? id).replace(/\s+/g, ' ').trim();
  return text.length <= 160 ? text : `${text.slice(0, 159)}…`;
}
