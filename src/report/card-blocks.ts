import type { Block, Table } from './block.ts';

/**
 * The text of a model card as blocks: of Markdown what cards use, which is headings, paragraphs, lists and tables. Marks
 * for code and bold are taken away. `id` names its tables.
 */
export function cardBlocks(markdown: string, id: string): readonly Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  for (const lines of paragraphs(markdown)) {
    const [first = ''] = lines;
    const heading = /^(#+)\s+(.*)$/.exec(first);
    if (heading) blocks.push({ kind: 'heading', level: 3, text: plain(heading[2] ?? '') });
    else if (first.startsWith('|') && lines.length > 2) {
      tables += 1;
      const before = blocks.findLast((block) => block.kind === 'heading');
      const name = before?.kind === 'heading' ? before.text : id;
      blocks.push(tableOf(lines, `${id}-${tables}`, name));
    } else if (/^[-*] /.test(first)) {
      blocks.push({ kind: 'points', items: items(lines).map((text) => ({ text })) });
    } else blocks.push({ kind: 'text', text: plain(lines.join(' ')) });
  }
  return blocks;
}

/** Runs of lines between blank ones; a heading stands by itself. */
function paragraphs(markdown: string): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const line of markdown.split('\n').map((text) => text.trim())) {
    if (line === '' || line.startsWith('#')) runs.push(line === '' ? [] : [line], []);
    else runs.at(-1)?.push(line);
  }
  return runs.filter((run) => run.length > 0);
}

function items(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (/^[-*] /.test(line)) found.push(line.slice(2));
    else found.push(`${found.pop() ?? ''} ${line}`);
  }
  return found.map(plain);
}

/** Cells of one column are read as text: cards write numbers in their own way, with intervals. */
function tableOf([header = '', , ...rows]: readonly string[], id: string, title: string): Table {
  const labels = cells(header);
  // Cards write lists of facts as tables without a head.
  const headless = labels.every((label) => label === '');
  const columns = labels.map((label, index) => ({
    key: `c${index + 1}`,
    label: headless ? (index === 0 ? 'what' : 'value') : label,
    type: 'text' as const,
  }));
  return {
    kind: 'table',
    id,
    title,
    columns,
    rows: rows.map((row) => {
      const values = cells(row);
      return Object.fromEntries(columns.map(({ key }, index) => [key, values[index] ?? '']));
    }),
  };
}

function cells(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell.replaceAll('\\|', '|').trim()));
}

/** Code is left as it stands: an asterisk in it is one. */
function plain(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part.slice(1, -1) : part.replace(/(\*\*?)(?=\S)(.+?)(?<=\S)\1/g, '$2')))
    .join('');
}
