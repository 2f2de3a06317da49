import { documentText } from '../language/document.ts';
import { compilePhrases, type Phrases } from '../language/phrases.ts';
import type { Mention, MentionQuery, PhraseUse } from '../report/mention.ts';
import type { Store } from '../store/store.ts';
import type { Annotation, JsonValue } from '../types.ts';

/** Annotators whose marks say who speaks, and who is a person of public life. */
const [quotes, persons] = ['quotes', 'persons'] as const;

/**
 * Articles in which a phrase stands, with who says it there. The store sieves by the letters of the phrases; each of the
 * few that are left is read, and nothing of its text is kept. Throws UsageError for a phrase that cannot be read.
 */
export async function mentionsIn(
  store: Store,
  { phrases, from, to, among = 'all', near = {} }: MentionQuery,
): Promise<readonly Mention[]> {
  const wanted = compilePhrases(phrases);
  const beside = Object.entries(near).map(([name, words]) => ({ name, phrases: compilePhrases(words) }));
  const found: Mention[] = [];
  const batches = store.mentions({
    anyOf: wanted.pieces,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(among === 'relevant' ? { having: { measure: 'relevance', label: 'relevant' } } : {}),
  });
  for await (const batch of batches) {
    const read = batch.flatMap((article) => {
      const { text } = documentText(article);
      const places = wanted.find(text);
      return places.length === 0 ? [] : [{ article, text, places }];
    });
    const marks = await store.codings.of(read.map(({ article }) => article.key));
    for (const { article, text, places } of read) {
      const own = marks.get(article.key) ?? {};
      const sentences = sentencesOf(text);
      const { key, outlet, language = '', day, publishedAt, first } = article;
      found.push({
        key,
        outlet,
        language,
        day,
        first,
        ...(publishedAt === undefined ? {} : { publishedAt }),
        uses: places.map(({ phrase, start }): PhraseUse => {
          const quotation = (own[quotes] ?? []).find(({ span }) => span && span.start <= start && start < span.end);
          return {
            phrase,
            voice: quotation?.voice ?? 'own',
            ...speakerOf(quotation, publicNames(own[persons] ?? [])),
            near: namesNear(sentences, start, beside),
          };
        }),
      });
    }
  }
  return found;
}

interface NamedPhrases {
  readonly name: string;
  readonly phrases: Phrases;
}

/** Which named phrases stand in the sentence of a place or in the next one. */
function namesNear(sentences: readonly Sentence[], at: number, named: readonly NamedPhrases[]): readonly string[] {
  const index = sentences.findLastIndex(({ start }) => start <= at);
  const around = sentences
    .slice(Math.max(0, index), index + 2)
    .map(({ text }) => text)
    .join(' ');
  return named.filter(({ phrases }) => phrases.find(around).length > 0).map(({ name }) => name);
}

interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** By the rules of Unicode, which take no account of abbreviations: near enough to say what stands beside what. */
function sentencesOf(text: string): readonly Sentence[] {
  return [...segmenter.segment(text)].map(({ index, segment }) => ({ start: index, text: segment }));
}

const segmenter = new Intl.Segmenter('fi', { granularity: 'sentence' });

function publicNames(marks: readonly Annotation[]): ReadonlySet<JsonValue | undefined> {
  return new Set(marks.flatMap(({ label, detail }) => (label === 'public_person' ? [detail?.name] : [])));
}

function speakerOf(quotation: Annotation | undefined, known: ReadonlySet<JsonValue | undefined>) {
  const speaker = quotation?.detail?.speaker;
  if (typeof speaker !== 'object' || speaker === null || Array.isArray(speaker)) return {};
  const { canonical, role, party } = speaker as { readonly [key: string]: JsonValue };
  return {
    speaker: {
      ...(typeof canonical === 'string' && known.has(canonical) ? { name: canonical } : {}),
      ...(typeof role === 'string' ? { role } : {}),
      ...(typeof party === 'string' ? { party } : {}),
    },
  };
}
