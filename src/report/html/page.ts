import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { blanked } from '../../control-characters.ts';
import { hasLists } from '../articles-behind.ts';
import type { ArticleList, Block, Chart, Column, Quotations, Table } from '../block.ts';
import { cellText, isNumeric, webAddress } from '../cell-text.ts';
import { chartsOf, type Draw, drawHere, type Pictures } from '../figures/draw.ts';
import { legendOf, namesStandInWide } from '../figures/legend.ts';
import type { Report } from '../format.ts';
import { gapLegend } from '../mark-gaps.ts';
import { shownTable } from '../shown-table.ts';
import { byWords, words } from '../words/common-words.ts';
import { measureName } from '../words/labels.ts';
import { speech } from '../words/speak.ts';
import { articleLists, type ListOf, linkedText, listFinder } from './articles.ts';
import { style } from './style.ts';

type Html = ReturnType<typeof html>;
type Drawn = ReadonlyMap<Chart, Pictures>;

const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * The report as one page that stands alone: no script, no request, one style named by its hash in the policy. Every
 * foreign text passes through the escaping template; `raw` is used only for our own style and drawings, whose texts
 * are escaped where they are drawn.
 */
export async function reportPage(report: Report, draw: Draw = drawHere): Promise<string> {
  const { language } = report;
  const pictures = new Map(
    await Promise.all(chartsOf(report).map(async (chart) => [chart, await draw(chart, language)] as const)),
  );
  const say = speech(language);
  const listOf = listFinder(report);
  const lists = articleLists(report);
  const page = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${raw(styleHash)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${report.software}">
<title>${report.title}</title>
<style>${raw(style)}</style>
</head>
<body${report.audience === 'brief' ? raw(' class="brief"') : ''}>
<a class="skip" href="#content">${say.say(words.skip)}</a>
<header><div class="wrap">
<h1>${report.title}</h1>
<p class="subtitle">${report.subtitle}</p>
<p class="meta">${report.audience === 'brief' ? '' : `${say.say(words.counted)} ${say.say(byWords[report.by])} · `}${say.say(words.written)} <time datetime="${report.createdAt}">${say.day(report.createdAt.slice(0, 10))}</time> · ${report.software}</p>
${leftToScreen(report)}</div></header>
${report.audience === 'brief' ? '' : contentsHtml(report, lists !== '')}<main id="content"><div class="wrap">
${report.sections.map((section) => sectionHtml(section, report, listOf, pictures))}
${lists}
</div></main>
<footer><div class="wrap">
${limitsHtml(report)}${meaningsHtml(report)}${versionsHtml(report)}</div></footer>
</body>
</html>
`;
  return page.toString();
}

function contentsHtml(report: Report, hasArticles: boolean): Html {
  const say = speech(report.language);
  return html`<nav aria-labelledby="contents"><div class="wrap">
<h2 id="contents">${say.say(words.contents)}</h2>
<ol>${report.sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}${hasArticles ? html`<li><a href="#articles">${say.say(words.behind)}</a></li>` : ''}${report.limits.length > 0 ? html`<li><a href="#limits">${say.say(words.limits)}</a></li>` : ''}</ol>
</div></nav>
`;
}

/** What is folded on the page would fill hundreds of sheets: on paper it is named, not printed. */
function leftToScreen({ audience, behind, sections, language }: Report): Html | string {
  const hasCharts = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'));
  if (audience === 'brief' || (!hasCharts && !behind)) return '';
  return html`<p class="paper">${words.leftToScreen[language]}</p>
`;
}

function limitsHtml({ limits, language }: Report): Html | string {
  if (limits.length === 0) return '';
  return html`<h2 id="limits">${speech(language).say(words.limits)}</h2>
<ul>${limits.map((limit) => html`<li>${limit}</li>`)}</ul>
`;
}

/** In a brief the versions are left to the files of data. */
function versionsHtml(report: Report): Html {
  const { language, software, codebook, versions, audience, createdAt } = report;
  const say = speech(language);
  if (audience === 'brief') {
    return html`<p>${say.say(words.codebook)}: ${codebook} · ${say.say(words.written)}: ${momentOf(createdAt, say)}</p>
`;
  }
  return html`<h2>${say.say(words.versions)}</h2>
<dl>
<dt>${say.say(words.software)}</dt><dd>${software}</dd>
<dt>${say.say(words.codebook)}</dt><dd>${codebook}</dd>
${Object.entries(versions).map(([id, version]) => html`<dt>${measureName(id, id, language)}</dt><dd>${version}</dd>`)}
<dt>${say.say(words.written)}</dt><dd>${momentOf(createdAt, say)}</dd>
</dl>
`;
}

/** "22 Nov 2026, 12:22 UTC" */
function momentOf(at: string, say: ReturnType<typeof speech>): string {
  return `${say.day(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
}

function sectionHtml(section: Report['sections'][number], report: Report, listOf: ListOf, pictures: Drawn): Html {
  return html`<section id="${section.id}" aria-labelledby="${section.id}-title">
<h2 id="${section.id}-title">${section.title}</h2>
${
  report.audience === 'brief'
    ? ''
    : html`<p class="question">${section.question}</p>
`
}${(section.measures ?? []).map(({ name, meaning }) => html`<p class="meaning"><b>${name}.</b> ${meaning}</p>\n`)}${section.blocks.map((block) => blockHtml(block, report, listOf, pictures))}
</section>
`;
}

function blockHtml(block: Block, report: Report, listOf: ListOf, pictures: Drawn): Html {
  const say = speech(report.language);
  switch (block.kind) {
    case 'heading':
      // Headings of blocks stand below the section's own, which is of the second level.
      return html`<h3>${block.text}</h3>\n`;
    case 'text':
      return html`<p>${linkedText(block.text, block.articles, report.language, listOf)}</p>\n`;
    case 'points':
      return html`<ul class="points">${block.items.map(({ lead, text, section, articles }) => {
        const more = report.sections.find(({ id }) => id === section);
        const told = linkedText(text, articles, report.language, listOf);
        return html`<li>${lead === undefined ? told : html`<b>${lead}</b> <span class="numbers">${told}</span>`}${more ? html` <a href="#${section}">${more.title}</a>` : ''}</li>`;
      })}</ul>\n`;
    case 'note':
      return html`<p class="note ${block.tone}"><b>${say.say(block.tone === 'limit' ? words.limit : words.howToRead)}.</b> ${block.text}</p>\n`;
    case 'table':
      return tableHtml(block, report.language, listOf);
    case 'chart':
      return chartHtml(block, report.language, listOf, pictures.get(block));
    case 'articles':
      return articlesHtml(block, report);
    case 'quotations':
      return quotationsHtml(block, report);
  }
}

/** Every label of the measures shown, folded: for the one word that a reader stumbles over. */
function meaningsHtml({ meanings = [], language }: Report): Html | string {
  if (meanings.length === 0) return '';
  return html`<details class="meanings"><summary>${words.meanings[language]}</summary><dl>${meanings.map(
    ({ label, name, meaning }) => html`<dt>${label === '' ? html`<b>${name}</b>` : name}</dt><dd>${meaning}</dd>\n`,
  )}</dl></details>
`;
}

function chartHtml(chart: Chart, language: Report['language'], listOf: ListOf, pictures?: Pictures): Html {
  const say = speech(language);
  const legend = legendOf(chart);
  const gaps = gapLegend(chart, say);
  const narrowOnly = namesStandInWide(chart) ? 'narrow' : '';
  return html`<figure class="chart" id="chart-${chart.id}">
<figcaption>${chart.title}${chart.subtitle === undefined ? '' : html`<small>${chart.subtitle}</small>`}</figcaption>
${legend.length > 0 ? html`<ul class="legend ${narrowOnly}">${legend.map(({ label, hue }) => html`<li class="hue-${hue}"><span>${label}</span></li>`)}</ul>` : ''}
${gaps === undefined ? '' : html`<ul class="legend"><li class="gap"><span>${gaps}</span></li></ul>`}
${raw(pictures?.wide ?? '')}
${raw(pictures?.narrow ?? '')}
<details><summary>${say.say(words.numbers)}: ${chart.table.title}</summary>${tableHtml(chart.table, language, listOf)}</details>
</figure>
`;
}

/** A period (2023-07, 2023-Q3, 2023-W12) or an interval (1.5–2.4%), which tables must not break. */
const unbroken = /^[−+]?\d[\dQW.,%\s–…−+-]{0,13}$/u;

/** A span or an interval whose two ends may stand below each other. */
const twoEnds = /^(\S+\s…) (\S+)$/u;

function cellHtml(text: string): string | Html {
  const [, from, to] = twoEnds.exec(text) ?? [];
  return from === undefined || to === undefined
    ? text
    : html`<span class="d">${from}</span> <span class="d">${to}</span>`;
}

function tableHtml(whole: Table, language: Report['language'], listOf: ListOf): Html {
  const table = shownTable(whole, language);
  const [first] = table.columns;
  const lists = hasLists(table);
  const mark = (column: Column) =>
    isNumeric(column) ? raw(' class="n"') : column.type === 'day' ? raw(' class="d"') : '';
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${table.title}"><table${table.columns.length > mostWords ? raw(' class="many"') : ''}>
<caption>${table.title}</caption>
<thead><tr>${table.columns.map((column) => html`<th scope="col"${mark(column)}>${column.label}</th>`)}</tr></thead>
<tbody>${table.rows.map(
    (row, index) => html`
<tr>${table.columns.map((column) => {
      const value = row[column.key] ?? null;
      const text = blanked(cellText(value, column, language));
      const address = column.type === 'link' && typeof value === 'string' ? webAddress(value) : undefined;
      if (address !== undefined) return html`<td><a href="${address}" rel="noopener noreferrer">${text}</a></td>`;
      if (column === first)
        return html`<th scope="row"${unbroken.test(text) ? raw(' class="d"') : mark(column)}>${text}</th>`;
      const list = lists ? listOf(table.articles?.[column.key]?.[index]) : undefined;
      if (list) return html`<td${mark(column)}><a class="number" href="#${list.id}">${text}</a></td>`;
      if (column.type === 'text' && unbroken.test(text)) return html`<td class="d">${text}</td>`;
      return html`<td${mark(column)}>${cellHtml(text)}</td>`;
    })}</tr>`,
  )}</tbody>
</table>${table.rows.length > mostOnPaper ? html`<p class="paper">${onPaper(table, language)}</p>` : ''}</div>
`;
}

/** Rows that are printed; the style hides the others on paper. */
const mostOnPaper = 80;

/** Tables of more columns have smaller letters, and may break words on paper, to fit the page. */
const mostWords = 7;

function onPaper({ id, rows }: Table, language: Report['language']): string {
  const { count, say } = speech(language);
  return say({
    fi: `Paperilla ovat ensimmäiset ${mostOnPaper} riviä ${count(rows.length)} rivistä; kaikki ovat sivulla ja CSV-muodon tiedostossa tables/${id}.csv.`,
    sv: `På papper står de första ${mostOnPaper} av ${count(rows.length)} rader; alla finns på sidan och i CSV-formatets fil tables/${id}.csv.`,
    en: `On paper stand the first ${mostOnPaper} of ${count(rows.length)} rows; all are on the page and in the CSV format, tables/${id}.csv.`,
  });
}

function articlesHtml(list: ArticleList, { language }: Report): Html {
  const say = speech(language);
  return html`<h3 id="${list.id}">${list.title}</h3>
${
  list.items.length === 0
    ? html`<p>${say.say(words.none)}</p>`
    : html`<ul class="articles">${list.items.map((item) => {
        const address = webAddress(item.url);
        const title = blanked(item.title);
        const facts = [item.outlet, ...(item.day === undefined ? [] : [say.day(item.day)]), item.why];
        return html`<li>${address === undefined ? title : html`<a href="${address}" rel="noopener noreferrer">${title}</a>`}<small>${blanked(facts.join(' · '))}</small></li>`;
      })}</ul>`
}
`;
}

function quotationsHtml({ id, items }: Quotations, { language }: Report): Html {
  const say = speech(language);
  return html`<ul class="quotations" id="${id}">${items.map(({ text, mark, facts, article }) => {
    const address = webAddress(article.url);
    const source = blanked(`${article.outlet}, ${say.day(article.day)}`);
    const named = article.title === undefined ? '' : blanked(article.title);
    const linked = (words: string): string | Html =>
      address === undefined ? words : html`<a href="${address}" rel="noopener noreferrer">${words}</a>`;
    return html`<li><blockquote>${mark === undefined ? '' : html`<b class="mark">${mark}</b> `}${blanked(text)}</blockquote><small>${facts.map((fact) => `${blanked(fact)} · `)}${named === '' ? linked(source) : html`${source}: ${linked(named)}`}</small></li>`;
  })}</ul>
`;
}
