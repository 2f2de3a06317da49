import type { Step } from '../../analysis/calendar.ts';
import type { InterruptedSeries, placeboDates } from '../../analysis/interrupted-series.ts';
import type { SharePoint } from '../../analysis/series.ts';
import { type ArticleFilter, equal } from '../article-filter.ts';
import type { Table, Tested } from '../block.ts';
import { pWords } from '../change.ts';
import { periodCode, type Speech } from '../words/speak.ts';
import { type DatedEvent, shortName } from './dated-event.ts';

/** What was found after events, in words and as a table. */

/** A share that is asked about. */
export interface Measured {
  readonly id: string;
  readonly name: string;
  readonly step: Step;
  readonly points: readonly SharePoint[];
  /** Which articles its share counts. */
  readonly counted: ArticleFilter;
  /** Which articles it is divided by; absent where the file of articles does not hold them. */
  readonly base?: ArticleFilter;
  /** How often other dates of the same series look like an effect; asked of the first measures only. */
  readonly placebo?: ReturnType<typeof placeboDates>;
}

export interface Asked {
  readonly event: DatedEvent;
  readonly measure: Measured;
  readonly found: InterruptedSeries;
}

/** How many articles of the periods used have the property, and the conditions that find these and what they are of. */
export function casesBehind({ measure, found }: Asked): {
  readonly count: number;
  readonly counted: ArticleFilter;
  readonly base: ArticleFilter | null;
} {
  const used = 'thin' in found ? [] : found.points.flatMap(({ period }) => measure.points[period] ?? []);
  const codes = used.map(({ at }) => periodCode(at, measure.step));
  const during = equal(measure.step, codes);
  return {
    count: used.reduce((sum, { count }) => sum + (count ?? 0), 0),
    counted: [...measure.counted, during],
    base: measure.base && codes.length > 0 ? [...measure.base, during] : null,
  };
}

export function effectWords(say: Speech, found: Exclude<InterruptedSeries, { readonly thin: string }>): string {
  const { estimate, low, high, p } = found.effect;
  return `${say.points(estimate)} (${say.signed(low)} … ${say.signed(high)}; p ${pWords(say, p)})`;
}

export function thinWords(say: Speech, reason: string): string {
  const reasons = {
    few_before: { fi: 'liian vähän jaksoja ennen', sv: 'för få perioder före', en: 'too few periods before' },
    few_after: { fi: 'liian vähän jaksoja jälkeen', sv: 'för få perioder efter', en: 'too few periods after' },
    few_cases: { fi: 'liian vähän tapauksia', sv: 'för få fall', en: 'too few cases' },
  };
  const known = Object.entries(reasons).find(([id]) => id === reason)?.[1];
  return say.say(known ?? { fi: 'malli ei sovi', sv: 'modellen passar inte', en: 'the model does not fit' });
}

export function testOf(say: Speech, { event, measure, found }: Asked): readonly Tested[] {
  if ('thin' in found) return [];
  const what = `${shortName(say.say(event.name))}: ${measure.name}`;
  return [{ id: `event:${event.date}:${measure.id}`, what, effect: effectWords(say, found), p: found.effect.p }];
}

export function effectTable(say: Speech, asked: readonly Asked[]): Table {
  const columns = [
    ['event', 'text', { fi: 'tapahtuma', sv: 'händelse', en: 'event' }],
    ['day', 'day', { fi: 'päivä', sv: 'dag', en: 'day' }],
    ['what', 'text', { fi: 'mikä', sv: 'vad', en: 'what' }],
    [
      'effect',
      'number',
      { fi: 'vaikutus (prosenttiyksikköä)', sv: 'effekt (procentenheter)', en: 'effect (percentage points)' },
    ],
    ['effect_low', 'number', { fi: 'väli, ala', sv: 'nedre', en: 'low' }],
    ['effect_high', 'number', { fi: 'väli, ylä', sv: 'övre', en: 'high' }],
    ['p', 'number', { fi: 'p', sv: 'p', en: 'p' }],
    ['placebo', 'share', { fi: 'muita yhtä vahvoja', sv: 'andra lika starka', en: 'other dates as strong' }],
    ['before', 'count', { fi: 'jaksoja ennen', sv: 'perioder före', en: 'periods before' }],
    ['after', 'count', { fi: 'jälkeen', sv: 'efter', en: 'after' }],
    ['cases', 'count', { fi: 'juttuja', sv: 'artiklar', en: 'articles' }],
    ['thin', 'text', { fi: 'huomautus', sv: 'anmärkning', en: 'remark' }],
  ] as const;
  return {
    kind: 'table',
    id: 'event-effects',
    title: say.say({ fi: 'Muutos tapahtuman jälkeen', sv: 'Förändring efter händelsen', en: 'Change after the event' }),
    articles: { cases: asked.map((one) => casesBehind(one).base) },
    columns: columns.map(([key, type, label]) => ({ key, type, label: say.say(label) })),
    rows: asked.map(({ event, measure, found }) => {
      const start = { event: shortName(say.say(event.name)), day: event.date, what: measure.name };
      if ('thin' in found) {
        const empty = { effect: null, effect_low: null, effect_high: null, p: null, placebo: null, cases: null };
        return { ...start, ...empty, before: found.before, after: found.after, thin: thinWords(say, found.thin) };
      }
      const { strengths = [] } = measure.placebo ?? {};
      const asStrong = strengths.filter((strength) => Math.abs(strength) >= Math.abs(found.strength)).length;
      return {
        ...start,
        effect: round(100 * found.effect.estimate),
        effect_low: round(100 * found.effect.low),
        effect_high: round(100 * found.effect.high),
        p: Number(found.effect.p.toPrecision(2)),
        placebo: strengths.length < 20 ? null : asStrong / strengths.length,
        before: found.before,
        after: found.after,
        cases: found.cases,
        thin: '',
      };
    }),
    tests: asked.flatMap((one) => testOf(say, one)),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
