import type { Annotation, CodedArticle, JsonValue, Span } from '../types.ts';
import type { HypothesisInput } from './hypothesis.ts';
import { labelName } from './labels.ts';
import type { Speech } from './speak.ts';

/** Counts by story: what articles that print the same story, and passages of one article, share. */
export interface StoryCounts {
  readonly add: (article: CodedArticle, column: number, by?: number) => void;
  readonly stories: () => readonly (readonly number[])[];
}

export function storyCounts(columns: number): StoryCounts {
  const rows = new Map<number, number[]>();
  return {
    add: (article, column, by = 1) => {
      const row = rows.get(article.first) ?? new Array<number>(columns).fill(0);
      rows.set(article.first, row);
      row[column] = (row[column] ?? 0) + by;
    },
    stories: () => [...rows.values()],
  };
}

export function marksOf(article: CodedArticle, measure: string): readonly Annotation[] {
  return article.marks[measure] ?? [];
}

export function has(article: CodedArticle, measure: string, labels: readonly string[]): boolean {
  return marksOf(article, measure).some(({ label }) => labels.includes(label));
}

export function framed(article: CodedArticle, ...frames: readonly string[]): boolean {
  return has(article, 'frames', frames);
}

export const toxicLevels = ['1', '2', '3'] as const;

/** Hostile passages that the outlet says itself, and those that it quotes. */
export function hostile(article: CodedArticle): { readonly own: number; readonly quoted: number } {
  const passages = marksOf(article, 'toxicity').filter(({ label }) => label !== '0');
  return {
    own: passages.filter(({ voice }) => voice === 'own').length,
    quoted: passages.filter(({ voice }) => voice === 'direct_quote' || voice === 'indirect_quote').length,
  };
}

/** The role of a quotation's speaker (codebook, 6); undefined where it is not known. */
export function roleOf(quote: Annotation): string | undefined {
  const speaker = quote.detail?.speaker;
  const role = isRecord(speaker) ? speaker.role : undefined;
  return typeof role === 'string' && role !== 'unknown' ? role : undefined;
}

function isRecord(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Roles of the article's quotations whose speaker's role is known, one for each quotation. */
export function rolesIn(article: CodedArticle): readonly string[] {
  return marksOf(article, 'quotes').flatMap((quote) => roleOf(quote) ?? []);
}

/** The parts of the text that are quoted. */
export function quotedParts(article: CodedArticle): readonly Span[] {
  return marksOf(article, 'quotes').flatMap(({ evidence, span }) =>
    evidence.length > 0 ? evidence : span ? [span] : [],
  );
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** An outlet's type by its id, `unknown` where no definition names it. */
export function typeBy(input: HypothesisInput): (outlet: string) => string {
  const types = new Map(input.outlets.map(({ id, type }) => [id, type]));
  return (outlet) => types.get(outlet) ?? 'unknown';
}

/** "tabloid (2 outlets)", for what the archive holds and for labels of groups. */
export function typesHeld(say: Speech, types: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (types.size === 0) return say.say({ fi: 'ei mitään', sv: 'inget', en: 'nothing' });
  return say.list(
    [...types].map(([type, outlets]) => `${labelName(type, say.language)} (${outletsWords(say, outlets.size)})`),
  );
}

export function outletsWords(say: Speech, outlets: number): string {
  return say.say({
    fi: outlets === 1 ? '1 julkaisu' : `${say.count(outlets)} julkaisua`,
    sv: outlets === 1 ? '1 medium' : `${say.count(outlets)} medier`,
    en: outlets === 1 ? '1 outlet' : `${say.count(outlets)} outlets`,
  });
}
