import type { Step } from '../../analysis/calendar.ts';
import type { CorrectedTrend } from '../../analysis/corrected-trend.ts';
import type { RoganGladen } from '../../analysis/rogan-gladen.ts';
import type { ArticleFilter } from '../article-filter.ts';
import type { Cell } from '../section.ts';

/** A label's share as the program counts it, and as people's codes correct it. */
export interface CorrectedLabel {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Which articles the program's share counts. */
  readonly articles: ArticleFilter;
  /** Whether it gets a sentence and a line over time. */
  readonly told: boolean;
  readonly count: number;
  readonly total: number;
  readonly trend: CorrectedTrend;
  /** Sensitivity and specificity of the program for this label. */
  readonly rates: RoganGladen;
  /** Whether the correction by these two alone is of the same share, and may be set beside the other. */
  readonly byRates: boolean;
  /** As its group's. */
  readonly base?: ArticleFilter;
  /** Share of the sample's reach that nobody coded. */
  readonly uncovered: number;
}

export interface LabelGroup {
  readonly id: string;
  readonly title: string;
  readonly totals: readonly Cell[];
  /** Which articles its shares are divided by; absent where the file of articles does not hold them. */
  readonly base?: ArticleFilter;
  readonly step: Step;
  readonly labels: readonly CorrectedLabel[];
}
