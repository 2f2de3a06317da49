import { html } from 'hono/html';
import { blanked } from '../../control-characters.ts';
import { type ArticleFilter, type CountedArticles, filterText } from '../article-filter.ts';
import { type ArticlesOfNumber, articleCount, behindText } from '../articles-behind.ts';
import { webAddress } from '../cell-text.ts';
import type { Report } from '../format.ts';
import { words } from '../words/common-words.ts';
import { speech, unbroken } from '../words/speak.ts';

type Html = ReturnType<typeof html>;

/** Finds the list that a filter's number leads to; undefined where the report has none. */
export type ListOf = (articles: ArticleFilter | null | undefined) => ArticlesOfNumber | undefined;

export function listFinder({ behind }: Pick<Report, 'behind'>): ListOf {
  const lists = new Map(behind?.lists.map((list) => [filterText(list.articles), list]));
  return (articles) => (articles ? lists.get(filterText(articles)) : undefined);
}

/** The text with its numbers linked to their articles: each number is sought after the one before it. */
export function linkedText(
  text: string,
  counted: readonly CountedArticles[] | undefined,
  language: Report['language'],
  listOf: ListOf,
): readonly (string | Html)[] {
  const say = speech(language);
  const parts: (string | Html)[] = [];
  let left = unbroken(text);
  for (const { number, articles } of counted ?? []) {
    const list = listOf(articles);
    const written = say.count(number);
    const at = numberAt(left, written);
    if (!list || at < 0) continue;
    parts.push(left.slice(0, at), html`<a class="number" href="#${list.id}">${written}</a>`);
    left = left.slice(at + written.length);
  }
  return [...parts, left];
}

/** Where a number stands by itself: not as part of a longer one, a share or a date. */
function numberAt(text: string, written: string): number {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const [before, after] = [
      text.slice(Math.max(0, at - 2), at),
      text.slice(at + written.length, at + written.length + 2),
    ];
    if (
      !/[\d.,\u00a0−+-]$/u.test(before.replace(/(?<!\d)[.,\u00a0]$/u, '')) &&
      !/^(?:[\d–]|[.,\u00a0]\d|\s?%)/u.test(after)
    )
      return at;
  }
  return -1;
}

/** The lists at the end of the page, folded, by the section that names each number first. */
export function articleLists({ behind, sections, language }: Report): Html | '' {
  if (!behind || behind.lists.length === 0) return '';
  const say = speech(language);
  const groups = sections
    .map(({ id, title }) => ({ title, lists: behind.lists.filter(({ section }) => section === id) }))
    .filter(({ lists }) => lists.length > 0);
  return html`<section id="articles" aria-labelledby="articles-title">
<h2 id="articles-title">${say.say(words.behind)}</h2>
<p class="question">${behindText(behind, language)}</p>
${groups.map(
  ({ title, lists }) => html`<details><summary>${title} (${say.count(lists.length)})</summary>
${lists.map((list) => listHtml(list, behind.file, language))}
</details>
`,
)}
</section>
`;
}

function listHtml({ id, articles, count, items }: ArticlesOfNumber, file: string, language: Report['language']): Html {
  const say = speech(language);
  const drawn =
    items.length < count
      ? say.say({
          fi: `, joista ${say.count(items.length)} satunnaista`,
          sv: `, ${say.count(items.length)} slumpvisa av dem`,
          en: `, ${say.count(items.length)} of them at random`,
        })
      : '';
  return html`<div class="behind" id="${id}"><p>${articleCount(count, language)}${drawn} · <code>${file}: ${filterText(articles)}</code></p>
<ul>${items.map(({ title, url, outlet, day }) => {
    const address = webAddress(url);
    const name = blanked(title);
    return html`<li>${address === undefined ? name : html`<a href="${address}" rel="noopener noreferrer">${name}</a>`} <small>${blanked(outlet)} · ${say.day(day)}</small></li>`;
  })}</ul></div>
`;
}
