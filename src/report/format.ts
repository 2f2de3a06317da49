import type { Language } from '../types.ts';
import type { ArticlesBehind } from './articles-behind.ts';
import type { Block } from './block.ts';
import type { Draw } from './figures/draw.ts';
import type { By } from './section.ts';
import type { Meaning } from './words/measure-meanings.ts';

/** A report ready to be written: blocks by section, with all that must stand on every copy. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  readonly audience: 'brief' | 'trends' | 'dataset';
  readonly from: string;
  readonly to: string;
  readonly by: By;
  readonly createdAt: string;
  readonly software: string;
  readonly codebook: string;
  /** Annotator id → version with the hash of its data. */
  readonly versions: Readonly<Record<string, string>>;
  readonly limits: readonly string[];
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly question: string;
    /** What the measures that it shows mean, in a line each. */
    readonly measures?: readonly Pick<Meaning, 'name' | 'meaning'>[];
    readonly blocks: readonly Block[];
  }[];
  /** What the measures of these sections, and their labels, mean. */
  readonly meanings?: readonly Meaning[];
  /** Some of the articles behind the numbers that blocks name filters for; absent where no numbers lead to articles. */
  readonly behind?: ArticlesBehind;
}

export interface RenderedFile {
  /** Relative to the report's folder. */
  readonly name: string;
  readonly content: string;
  /** The content is a page, and the file is what a browser prints of it: a PDF. */
  readonly print?: boolean;
}

/** A format: one file in `reports/formats`. */
export interface Format {
  readonly id: string;
  readonly description: string;
  /** Some of its files are printed, which not every machine can do. */
  readonly prints?: boolean;
  /** Some of its files hold the report's charts as pictures. */
  readonly draws?: boolean;
  /** `draw`: how a format that draws gets its pictures, where they are not to be drawn on this thread. */
  readonly render: (report: Report, draw?: Draw) => readonly RenderedFile[] | Promise<readonly RenderedFile[]>;
}

export function defineFormat(format: Format): Format {
  return format;
}
