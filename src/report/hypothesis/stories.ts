import type { Annotation, CodedArticle, JsonValue, Localized, Span } from '../../types.ts';
import { labelName } from '../words/labels.ts';
import type { Speech } from '../words/speak.ts';
import type { HypothesisInput } from './hypothesis.ts';
import { inEach, thinWords } from './words.ts';

/** Counts by story: what articles that print the same story, and passages of one article, share. */
export interface StoryCounts {
  readonly add: (article: Pick<CodedArticle, 'first'>, column: number, by?: number) => void;
  readonly stories: () => readonly (readonly number[])[];
}

export function storyCounts(columns: number): StoryCounts {
  /** Of each story the columns that are not 0 with their counts, one after the other: mostly two or three of many. */
  const stories = new Map<number, number[]>();
  return {
    add: (article, column, by = 1) => {
      const held = stories.get(article.first) ?? [];
      stories.set(article.first, held);
      if (by === 0) return;
      for (let at = 0; at < held.length; at += 2) {
        if (held[at] !== column) continue;
        held[at + 1] = (held[at + 1] ?? 0) + by;
        return;
      }
      held.push(column, by);
    },
    stories: () => {
      // Stories that read the same share one row, or an archive of many outlets would not fit into memory.
      const rows = new Map<string, readonly number[]>();
      return Array.from(stories.values(), (held) => {
        const key = held.join();
        const known = rows.get(key);
        if (known) return known;
        const row = new Array<number>(columns).fill(0);
        for (let at = 0; at < held.length; at += 2) row[held[at] ?? 0] = held[at + 1] ?? 0;
        rows.set(key, row);
        return row;
      });
    },
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

/** Which outlets of each type were met. */
export type HeldTypes = ReadonlyMap<string, ReadonlySet<string>>;

/** Why two kinds of outlet cannot be compared: one of them is not there. Each kind is one or several types. */
export function lackingTypes(held: HeldTypes, kinds: readonly (readonly string[])[]): Localized | undefined {
  if (kinds.every((types) => types.some((type) => held.has(type)))) return undefined;
  return inEach((say) => {
    const name = (type: string): string => labelName(type, say.language);
    const wanted = say.list(kinds.map((types) => types.map(name).join('/')));
    const has = [...held].map(([type, outlets]) => `${name(type)} (${outletsWords(say, outlets.size)})`);
    const nothing = say.say({ fi: 'ei mitään', sv: 'inget', en: 'nothing' });
    return thinWords.types(say, wanted, has.length > 0 ? say.list(has) : nothing);
  });
}

/** "2 outlets". */
export function outletsWords(say: Speech, outlets: number): string {
  return say.say({
    fi: outlets === 1 ? '1 julkaisu' : `${say.count(outlets)} julkaisua`,
    sv: outlets === 1 ? '1 medium' : `${say.count(outlets)} medier`,
    en: outlets === 1 ? '1 outlet' : `${say.count(outlets)} outlets`,
  });
}

/** Remembers which outlets of which type were met. */
export function typesMet(): { readonly held: HeldTypes; readonly meet: (type: string, outlet: string) => void } {
  const held = new Map<string, Set<string>>();
  const meet = (type: string, outlet: string): void => {
    const outlets = held.get(type) ?? new Set<string>();
    held.set(type, outlets.add(outlet));
  };
  return { held, meet };
}

/** Said wherever types of outlets are compared. */
export const outletsAreGiven: Localized = {
  fi: 'Väli koskee näiden julkaisujen juttuja: se ei kerro, kuinka paljon saman tyypin muut julkaisut poikkeaisivat niistä.',
  sv: 'Intervallet gäller dessa mediers artiklar: det säger inte hur mycket andra medier av samma typ skulle avvika.',
  en: 'The interval is about these outlets’ articles: it does not tell how far other outlets of the type would differ.',
};
