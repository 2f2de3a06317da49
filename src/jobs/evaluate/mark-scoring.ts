import { bootstrap } from '../../analysis/bootstrap.ts';
import { quality } from '../../analysis/classification.ts';
import type { Span } from '../../types.ts';
import type { MarkedQuote, TextMarks } from './gold-marks.ts';
import { type Comparison, compare, jaccard, joined, leastOverlap, type Match } from './mark-matching.ts';
import { type Estimate, estimate } from './scoring.ts';

/** How well marked places were found. */
export interface SpanScore {
  readonly measure: 'quotes' | 'passages' | 'groups' | 'places';
  readonly label: string;
  /** The least overlap that counts: shared characters over all characters of both (Jaccard). */
  readonly overlap: number;
  /** Articles on which it was scored. */
  readonly n: number;
  readonly gold: number;
  readonly found: number;
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
}

/** Of the marks that were found, the share whose other codes agree. */
export interface ShareScore {
  readonly measure: 'speaker' | 'passages' | 'groups' | 'places';
  readonly label: string;
  /** Marks compared. */
  readonly n: number;
  readonly right: number;
  readonly share: Estimate;
}

export interface MarkScores {
  readonly spans: readonly SpanScore[];
  readonly shares: readonly ShareScore[];
}

/** One text: what the gold marks, and what the program found. */
export interface MarkPair {
  readonly id: string;
  readonly gold: TextMarks;
  readonly found: TextMarks;
}

/** Overlaps at which quotations are scored; codes of a mark are compared from the first on. */
const overlaps = [leastOverlap, 0.8] as const;

/** Scores what the gold marks: an article without a list of marks is left out of that list's score. */
export function scoreMarks(pairs: readonly MarkPair[]): MarkScores {
  const quoted = pairs.flatMap(({ gold, found }) =>
    gold.quotes && found.quotes ? [compareQuotes(gold.quotes, found.quotes)] : [],
  );
  const spans = overlaps.flatMap((overlap) => [
    ...spanScore(
      'quotes',
      'direct',
      overlap,
      quoted.map(({ direct }) => direct),
    ),
    ...spanScore(
      'quotes',
      'indirect',
      overlap,
      quoted.map(({ indirect }) => indirect),
    ),
    ...spanScore(
      'quotes',
      'all',
      overlap,
      quoted.map(({ direct, indirect }) => joined(direct, indirect)),
    ),
  ]);
  const both = quoted.map(({ direct, indirect }) => [...direct.matches, ...indirect.matches]);
  const shares: ShareScore[] = [];
  for (const [label, judge] of speakerCodes) {
    shares.push(
      ...shareScore(
        'speaker',
        label,
        both.map((matches) => matches.flatMap((one) => judge(one) ?? [])),
      ),
    );
  }
  const passages = compareAll(pairs, 'passages', ({ start, end }) => [{ start, end }]);
  spans.push(...spanScore('passages', 'all', overlaps[0], passages));
  const toxic = passages.map(({ matches }) => matches);
  shares.push(
    ...shareScore(
      'passages',
      'voice',
      toxic.map((all) => all.map(({ gold, found }) => gold.voice === found.voice)),
    ),
    ...shareScore(
      'passages',
      'challenged',
      toxic.map((all) => all.map(({ gold, found }) => gold.challenged === found.challenged)),
    ),
    ...shareScore(
      'passages',
      'level',
      toxic.map((all) => all.map(({ gold, found }) => gold.level === found.level)),
    ),
  );
  const groups = compareAll(pairs, 'groups', ({ start, end }) => [{ start, end }]);
  spans.push(...spanScore('groups', 'all', overlaps[0], groups));
  shares.push(
    ...shareScore(
      'groups',
      'category',
      groups.map(({ matches }) => matches.map(({ gold, found }) => gold.label === found.label)),
    ),
  );
  const places = compareAll(pairs, 'places', ({ start, end }) => [{ start, end }]);
  spans.push(...spanScore('places', 'all', overlaps[0], places));
  const named = places.map(({ matches }) => matches.map(({ gold, found }) => gold.label === found.label));
  shares.push(...shareScore('places', 'name', named));
  return { spans, shares };
}

/** Each quotation that was missed, made up or given to somebody else, for reading errors. */
export function quoteErrors({ gold, found }: MarkPair): { readonly missed: string[]; readonly madeUp: string[] } {
  const place = ({ kind, spans }: MarkedQuote) =>
    `${kind} ${spans.map(({ start, end }) => `${start}–${end}`).join('+')}`;
  const missed: string[] = [];
  const madeUp: string[] = [];
  const { direct, indirect } = compareQuotes(gold.quotes ?? [], found.quotes ?? []);
  for (const { matches, missed: lost, madeUp: extra } of [direct, indirect]) {
    missed.push(...lost.map(place));
    madeUp.push(...extra.map(place));
    for (const match of matches) {
      if (match.overlap < overlaps[1]) {
        missed.push(`all of ${place(match.gold)}`);
        madeUp.push(place(match.found));
      }
      const own = match.gold.speaker;
      const other = match.found.speaker;
      if (own && !sameName(own.canonical, other?.canonical)) {
        missed.push(`speaker ${own.canonical} of ${place(match.gold)}`);
        if (other) madeUp.push(`speaker ${other.canonical}`);
      }
    }
  }
  return { missed, madeUp };
}

function compareQuotes(gold: readonly MarkedQuote[], found: readonly MarkedQuote[]) {
  const of = (kind: MarkedQuote['kind']) => {
    const own = (quote: MarkedQuote) => quote.kind === kind;
    return compare(gold.filter(own), found.filter(own), ({ spans }) => spans);
  };
  return { direct: of('direct'), indirect: of('indirect') };
}

function compareAll<Key extends 'passages' | 'groups' | 'places'>(
  pairs: readonly MarkPair[],
  key: Key,
  spansOf: (mark: NonNullable<TextMarks[Key]>[number]) => readonly Span[],
): Comparison<NonNullable<TextMarks[Key]>[number]>[] {
  return pairs.flatMap(({ gold, found }) => {
    const own = gold[key];
    const other = found[key];
    return own && other ? [compare(own, other, spansOf)] : [];
  });
}

type JudgeQuote = (match: Match<MarkedQuote>) => readonly boolean[] | undefined;

/** Codes of speakers, each judged on the found quotations whose gold has a speaker. */
const speakerCodes: readonly (readonly [string, JudgeQuote])[] = [
  ['name', ofSpeakers((own, other) => sameName(own.canonical, other?.canonical))],
  ['name, surname enough', ofSpeakers((own, other) => sameSurname(own.canonical, other?.canonical))],
  ['role', ofSpeakers((own, other) => own.role === other?.role)],
  ['party', ofSpeakers((own, other) => (own.party || other?.party ? own.party === (other?.party ?? null) : undefined))],
  [
    'mention',
    ofSpeakers(({ mention }, other) =>
      mention ? other?.mention !== undefined && jaccard([mention], [other.mention]) >= overlaps[0] : undefined,
    ),
  ],
];

type Speaker = NonNullable<MarkedQuote['speaker']>;

function ofSpeakers(judge: (own: Speaker, other: Speaker | undefined) => boolean | undefined): JudgeQuote {
  return ({ gold, found }) => {
    const right = gold.speaker ? judge(gold.speaker, found.speaker) : undefined;
    return right === undefined ? undefined : [right];
  };
}

function sameName(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

function sameSurname(a: string, b: string | undefined): boolean {
  const last = (name: string) => name.toLowerCase().split(' ').at(-1) ?? '';
  return b !== undefined && last(a) === last(b);
}

function spanScore<Mark>(
  measure: SpanScore['measure'],
  label: string,
  overlap: number,
  articles: readonly Comparison<Mark>[],
): readonly SpanScore[] {
  if (articles.length === 0) return [];
  const counts = articles.map(({ matches, missed, madeUp }) => {
    const both = matches.filter((match) => match.overlap >= overlap).length;
    return { both, onlyGold: matches.length - both + missed.length, onlyFound: matches.length - both + madeUp.length };
  });
  const total = (weights?: Uint16Array) => {
    const sum = { both: 0, onlyGold: 0, onlyFound: 0 };
    for (const [index, one] of counts.entries()) {
      const weight = weights ? (weights[index] ?? 0) : 1;
      sum.both += weight * one.both;
      sum.onlyGold += weight * one.onlyGold;
      sum.onlyFound += weight * one.onlyFound;
    }
    return sum;
  };
  const values = (weights?: Uint16Array) => {
    const { precision, recall, f1 } = quality(total(weights));
    return [precision, recall, f1];
  };
  const all = total();
  const point = values();
  const intervals = bootstrap(articles.length, values);
  const at = (index: number) => estimate(point[index], intervals[index]);
  return [
    {
      measure,
      label,
      overlap,
      n: articles.length,
      gold: all.both + all.onlyGold,
      found: all.both + all.onlyFound,
      precision: at(0),
      recall: at(1),
      f1: at(2),
    },
  ];
}

function shareScore(
  measure: ShareScore['measure'],
  label: string,
  articles: readonly (readonly boolean[])[],
): readonly ShareScore[] {
  const rights = articles.map((all) => all.filter(Boolean).length);
  const n = articles.reduce((sum, all) => sum + all.length, 0);
  if (n === 0) return [];
  const share = (weights?: Uint16Array) => {
    let right = 0;
    let compared = 0;
    for (const [index, all] of articles.entries()) {
      const weight = weights ? (weights[index] ?? 0) : 1;
      right += weight * (rights[index] ?? 0);
      compared += weight * all.length;
    }
    return [right / compared];
  };
  const [value] = share();
  const [interval] = bootstrap(articles.length, share);
  return [{ measure, label, n, right: rights.reduce((sum, one) => sum + one, 0), share: estimate(value, interval) }];
}
