import type { Coder } from '../../annotate/coder.ts';
import type { Outlet } from '../../crawl/outlet.ts';
import { articleColumns } from './article-table.ts';
import type { ExportedArticle } from './articles.ts';
import type { ColumnOf, Rows, TableFacts, TableId } from './columns.ts';
import { annotationColumns, marksOf, quoteColumns, quotesOf } from './mark-tables.ts';
import { observationColumns } from './observation-table.ts';

/** A table whose rows are made of articles, or, without `rowsOf`, of the cube. */
export interface Table extends TableFacts<TableId> {
  readonly rowsOf?: (batch: readonly ExportedArticle[]) => Rows;
}

export interface TableScope {
  readonly coder: Coder;
  readonly outlets: readonly Outlet[];
  /** With the words of the articles. */
  readonly text: boolean;
}

export function tableOf(id: TableId, { coder, outlets, text }: TableScope): Table {
  switch (id) {
    case 'articles':
      return made(id, 'an article with the codes of its present text', articleColumns(coder, outlets, text), (one) => [
        one,
      ]);
    case 'annotations':
      return made(id, 'a mark that an annotator made on an article', annotationColumns, marksOf);
    case 'quotes':
      return made(id, 'a quotation in a relevant article, with its speaker', quoteColumns(text), quotesOf);
    case 'observations': {
      const row = 'how many articles of an outlet, day, language and voice have a label';
      return { id, row, columns: observationColumns };
    }
  }
}

function made<Row>(
  id: TableId,
  row: string,
  columns: readonly ColumnOf<Row>[],
  split: (article: ExportedArticle) => readonly Row[],
): Table {
  const rowsOf = (batch: readonly ExportedArticle[]): Rows =>
    batch.flatMap(split).map((one) => columns.map(({ value }) => value(one)));
  return { id, row, columns, rowsOf };
}
