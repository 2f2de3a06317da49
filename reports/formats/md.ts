import { blanked } from '../../src/control-characters.ts';
import { filterText } from '../../src/report/article-filter.ts';
import { articleCount, behindText } from '../../src/report/articles-behind.ts';
import type { ArticleList, Block, Points, Quotations, Table } from '../../src/report/block.ts';
import { cellText, isNumeric, webAddress } from '../../src/report/cell-text.ts';
import { defineFormat, type Report } from '../../src/report/format.ts';
import { shownTable } from '../../src/report/shown-table.ts';
import { byWords, words } from '../../src/report/words/common-words.ts';
import { measureName } from '../../src/report/words/labels.ts';
import { speech } from '../../src/report/words/speak.ts';

/** Longer tables would drown the text; the CSV has them whole. */
const mostRows = 60;

export default defineFormat({
  id: 'md',
  description: 'Markdown: the text, the tables and the lists, without pictures',
  render: (report) => [{ name: 'report.md', content: markdown(report) }],
});

function markdown(report: Report): string {
  const say = speech(report.language);
  const parts = [
    `# ${escaped(report.title)}`,
    escaped(report.subtitle),
    `${report.audience === 'brief' ? '' : `${say.say(words.counted)} ${say.say(byWords[report.by])} · `}${say.say(words.written)} ${say.day(report.createdAt.slice(0, 10))} · ${escaped(report.software)}`,
    ...report.sections.flatMap((section) => [
      `## ${escaped(section.title)}`,
      `*${escaped(section.question)}*`,
      ...(section.measures ?? []).map(({ name, meaning }) => `**${escaped(name)}.** ${escaped(meaning)}`),
      ...section.blocks.flatMap((block) => blockLines(block, report)),
    ]),
    ...behindLines(report),
    report.limits.length > 0 ? `## ${say.say(words.limits)}` : '',
    report.limits.map((limit) => `- ${escaped(limit)}`).join('\n'),
    `## ${say.say(words.versions)}`,
    [
      `- ${say.say(words.software)}: ${escaped(report.software)}`,
      `- ${say.say(words.codebook)}: ${escaped(report.codebook)}`,
      ...Object.entries(report.versions).map(
        ([id, version]) => `- ${escaped(measureName(id, id, report.language))}: ${escaped(version)}`,
      ),
    ].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function blockLines(block: Block, report: Report): readonly string[] {
  const say = speech(report.language);
  switch (block.kind) {
    case 'heading':
      return [`### ${escaped(block.text)}`];
    case 'text':
      return [escaped(block.text)];
    case 'points':
      return [block.items.map((item) => pointLine(item, report)).join('\n')];
    case 'note':
      return [`> **${say.say(block.tone === 'limit' ? words.limit : words.howToRead)}.** ${escaped(block.text)}`];
    case 'table':
      return tableLines(block, report);
    case 'chart':
      return [
        `**${escaped(block.title)}**`,
        ...(block.subtitle === undefined ? [] : [escaped(block.subtitle)]),
        escaped(block.description),
        ...tableLines(block.table, report),
      ];
    case 'articles':
      return [`### ${escaped(block.title)}`, articleLines(block, report)];
    case 'quotations':
      return [quotationLines(block, report)];
  }
}

/** The filters of the numbers in texts and short tables, without the articles themselves. */
function behindLines({ behind, sections, language }: Report): readonly string[] {
  if (!behind || behind.lists.length === 0) return [];
  const used = sections.filter(({ id }) => behind.lists.some(({ section }) => section === id));
  return [
    `## ${escaped(words.behind[language])}`,
    escaped(behindText(behind, language)),
    ...used.flatMap(({ id, title }) => [
      `### ${escaped(title)}`,
      behind.lists
        .filter(({ section }) => section === id)
        .map(
          ({ articles, count }) =>
            `- ${articleCount(count, language)}: \`${blanked(filterText(articles)).replaceAll('`', '’')}\``,
        )
        .join('\n'),
    ]),
  ];
}

/** Anchors differ from one Markdown reader to the next, so the section is named and not linked. */
function pointLine({ lead, text, section }: Points['items'][number], { sections }: Report): string {
  const more = sections.find(({ id }) => id === section);
  return `- ${lead === undefined ? '' : `**${escaped(lead)}** `}${escaped(text)}${more ? ` *→ ${escaped(more.title)}*` : ''}`;
}

function tableLines(whole: Table, { language }: Report): readonly string[] {
  const table = shownTable(whole, language);
  const shown = table.rows.slice(-mostRows);
  const left = table.rows.length - shown.length;
  const lines = [
    line(table.columns.map(({ label }) => label)),
    `|${table.columns.map((column) => (isNumeric(column) ? ' ---: ' : ' --- ')).join('|')}|`,
    ...shown.map((row) => line(table.columns.map((column) => cellText(row[column.key] ?? null, column, language)))),
  ];
  const rest = {
    fi: `Näytetään viimeiset ${shown.length} riviä; ${left} aiempaa on tiedostossa tables/${table.id}.csv.`,
    sv: `De sista ${shown.length} raderna visas; ${left} tidigare finns i tables/${table.id}.csv.`,
    en: `The last ${shown.length} rows are shown; ${left} earlier ones are in tables/${table.id}.csv.`,
  };
  return [`*${escaped(table.title)}*`, lines.join('\n'), ...(left > 0 ? [rest[language]] : [])];
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

function articleLines(list: ArticleList, { language }: Report): string {
  const say = speech(language);
  if (list.items.length === 0) return say.say(words.none);
  return list.items
    .map((item) => {
      const address = webAddress(item.url);
      const title = address === undefined ? escaped(item.title) : `[${escaped(item.title)}](<${address}>)`;
      const facts = [item.outlet, ...(item.day === undefined ? [] : [say.day(item.day)]), item.why];
      return `- ${title} — ${escaped(facts.join(' · '))}`;
    })
    .join('\n');
}

function quotationLines({ items }: Quotations, { language }: Report): string {
  const say = speech(language);
  return items
    .map(({ text, mark, facts, article }) => {
      const source = escaped(`${article.outlet}, ${say.day(article.day)}`);
      const named = article.title === undefined ? '' : escaped(article.title);
      const address = webAddress(article.url);
      const linked = (words: string): string => (address === undefined ? words : `[${words}](<${address}>)`);
      const where = named === '' ? linked(source) : `${source}: ${linked(named)}`;
      const before = mark === undefined ? '' : `**${escaped(mark)}** `;
      return `- ${before}${escaped(text)}  \n  ${[...facts.map(escaped), where].join(' · ')}`;
    })
    .join('\n');
}

/** Marks that Markdown or HTML in Markdown would act on. Line breaks become blanks: one text, one line. */
function escaped(text: string): string {
  return blanked(text.replace(/\s+/g, ' '))
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)(#{1,6}|[-+]|\d+[.)])(?=\s)/, '$1\\$2');
}
