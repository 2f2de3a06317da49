import type { Marks } from '../../annotate/coder.ts';
import type { Annotation, JsonValue } from '../../types.ts';

type Fields = Readonly<Record<string, JsonValue>>;

/**
 * Marks whose speakers are named only where the text has a public person or an organisation of that name (annotator
 * `persons`), or where they are no name but a word ("police", "a researcher"). Everybody else is `private`, without
 * name; role and party stay. Where nobody looked for persons nobody is named. Words of the text are taken out too.
 */
export function withPublicSpeakers(marks: Marks): Marks {
  const { quotes, toxicity } = marks;
  if (!quotes?.length && !toxicity?.length) return marks;
  const persons = marks.persons ?? [];
  const isPublic = publicNames(persons);
  const named = new Set<string>();
  const shown = quotes?.map((mark): Annotation => {
    const speaker = mark.detail?.speaker;
    if (!isObject(speaker)) return mark;
    const { text: _text, ...kept } = speaker;
    const { canonical } = kept;
    if (typeof canonical === 'string' && isPublic(canonical, kept)) {
      named.add(canonical);
      return { ...mark, detail: { ...mark.detail, speaker: kept } };
    }
    return { ...mark, detail: { ...mark.detail, speaker: { ...kept, canonical: null, private: true } } };
  });
  const passages = toxicity?.map((mark): Annotation => {
    const speaker = mark.detail?.speaker;
    if (typeof speaker !== 'string' || named.has(speaker) || isPublic(speaker, {})) return mark;
    return { ...mark, detail: { ...mark.detail, speaker: null } };
  });
  return { ...marks, ...(shown ? { quotes: shown } : {}), ...(passages ? { toxicity: passages } : {}) };
}

function publicNames(persons: readonly Annotation[]): (canonical: string, speaker: Fields) => boolean {
  const others = persons.filter(({ label }) => label !== 'private_person');
  const names = others.map(({ detail }) => lastWord(String(detail?.name ?? ''))).filter((name) => name !== '');
  const stands = (marks: readonly Annotation[], { start, end }: Fields): boolean =>
    typeof start === 'number' &&
    typeof end === 'number' &&
    marks.some(({ span }) => span !== undefined && start < span.end && span.start < end);
  const privates = persons.filter(({ label }) => label === 'private_person');
  return (canonical, speaker) => {
    if (!/\p{Lu}/u.test(canonical)) return true;
    if (stands(privates, speaker)) return false;
    return stands(others, speaker) || names.some((name) => sameName(name, lastWord(canonical)));
  };
}

/** One surname in two case forms: they agree in all but their last letters. */
function sameName(a: string, b: string): boolean {
  const shared = Math.max(4, Math.min(a.length, b.length) - 2);
  return a === b || (a.length >= shared && b.length >= shared && a.slice(0, shared) === b.slice(0, shared));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function isObject(value: JsonValue | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
