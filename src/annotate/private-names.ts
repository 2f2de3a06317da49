import type { Document } from '../language/document.ts';
import type { JsonValue } from '../types.ts';
import type { Marks } from './coder.ts';

/** Labels of the annotator `persons` (models/annotators/persons.ts). */
const labels = { private: 'private_person', public: 'public_person' } as const;

type Fields = Record<string, JsonValue>;
type JsonObject = Readonly<Record<string, JsonValue>>;

/**
 * Takes the canonical names of private speakers out of an article's fields: `canonical` becomes null and `private` true;
 * offsets and the words they point at stay, since they are the input's own. Who speaks in a hostile passage goes too.
 */
export function withoutPrivateNames(fields: Fields, document: Document, marks: Marks): void {
  const persons = marks.persons ?? [];
  const spans = persons.flatMap(({ label, span }) => (label === labels.private && span ? [span] : []));
  if (spans.length === 0) return;
  const known = new Set(
    persons.flatMap(({ label, detail }) => (label === labels.public ? [lastWord(String(detail?.name ?? ''))] : [])),
  );
  const hidden = spans
    .map(({ start, end }) => document.text.slice(start, end))
    .filter((name) => !known.has(lastWord(name)));
  const isHidden = (name: JsonValue | undefined): boolean =>
    typeof name === 'string' && hidden.some((one) => name === one || sameBearer(lastWord(name), lastWord(one)));
  const isPrivate = (speaker: JsonObject): boolean => {
    const { start, end, canonical } = speaker;
    if (typeof start === 'number' && typeof end === 'number') {
      if (spans.some((span) => start < span.end && span.start < end)) return true;
    }
    return isHidden(canonical);
  };
  if (Array.isArray(fields.quotes)) {
    fields.quotes = fields.quotes.map((quote) => {
      const speaker = isObject(quote) ? quote.speaker : undefined;
      if (!isObject(quote) || !isObject(speaker) || !isPrivate(speaker)) return quote;
      return { ...quote, speaker: { ...speaker, canonical: null, private: true } };
    });
  }
  const { toxicity } = fields;
  if (isObject(toxicity) && Array.isArray(toxicity.passages)) {
    const passages = toxicity.passages.map((passage) =>
      isObject(passage) && isHidden(passage.speaker) ? { ...passage, speaker: null } : passage,
    );
    fields.toxicity = { ...toxicity, passages };
  }
}

/** One surname in two case forms: they agree in all but their last letters. */
function sameBearer(a: string, b: string): boolean {
  const shared = Math.max(4, Math.min(a.length, b.length) - 2);
  return /^\p{Lu}/u.test(a) && a.length >= shared && a.slice(0, shared) === b.slice(0, shared);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
