import type { Coder } from '../annotate/coder.ts';
import { documentText } from '../language/document.ts';
import { readDocument } from '../language/read.ts';
import { fingerprintOf, type Passage, type PassageQuery } from '../report/passage.ts';
import { speakerReader } from '../report/quoted-speaker.ts';
import type { Store, StoredArticle } from '../store/store.ts';
import {
  type Annotation,
  type Article,
  type CodedArticle,
  type JsonValue,
  type Span,
  type Voice,
  voices,
} from '../types.ts';
import type { MasksOf } from './telling.ts';

export interface PassageSource {
  readonly coder: Coder;
  readonly from: string;
  readonly to: string;
  readonly masksOf: MasksOf;
  /** Names of outlets by id. */
  readonly names: ReadonlyMap<string, string>;
}

const longest = 300;
const longestAnswer = 200;
const longestTitle = 110;
/** Words before the evidence that a cut passage keeps. */
const lead = 80;

/**
 * Passages of the period's articles on the topic, with who speaks and who answers: the strongest first, of equals the
 * newest. The same words printed in several articles are one passage, shown where they stood first. Nothing but the
 * passages themselves is kept of the texts.
 */
export async function passagesIn(
  store: Store,
  { measure, labels, alone }: PassageQuery,
  { coder, from, to, masksOf, names }: PassageSource,
): Promise<readonly Passage[]> {
  const found = new Map<string, Passage>();
  const languages = new Map<string, Article['language']>();
  const batches = store.codings.each({
    from,
    to,
    measures: [...new Set([measure, 'quotes', 'persons', 'genre'])],
    having: { measure: 'relevance', label: 'relevant' },
  });
  for await (const batch of batches) {
    const marked = batch.flatMap((coded) => {
      const marks = (coded.marks[measure] ?? []).filter(({ label }) => labels.includes(label));
      return marks.length === 0 ? [] : [{ coded, marks }];
    });
    const articles = await store.articles.byKeys(marked.map(({ coded }) => coded.key));
    const byKey = new Map(articles.map((article) => [article.key, article]));
    const maskOf = await masksOf(articles);
    for (const { coded, marks } of marked) {
      const article = byKey.get(coded.key);
      if (!article) continue;
      const reader = passageReader(coded, article, maskOf(article), names.get(coded.outlet) ?? coded.outlet);
      const own = marks.flatMap((mark) => {
        if (measure !== 'stance') return reader(mark, measure === 'toxicity') ?? [];
        // What leads to a stance lies all over the article: each place is a passage.
        return mark.evidence.flatMap((place) => reader({ ...mark, evidence: [place] }, false) ?? []);
      });
      for (const passage of new Map(own.map((one) => [one.fingerprint, one])).values()) {
        const known = found.get(passage.fingerprint);
        const first = known && known.article.day <= passage.article.day ? known : passage;
        found.set(passage.fingerprint, { ...first, articles: (known?.articles ?? 0) + 1 });
        languages.set(passage.fingerprint, article.language);
      }
    }
  }
  const sorted = [...found.values()].sort(
    (a, b) =>
      Math.abs(b.score) - Math.abs(a.score) ||
      (a.article.day > b.article.day ? -1 : a.article.day < b.article.day ? 1 : 0) ||
      (a.fingerprint < b.fingerprint ? -1 : 1),
  );
  if (!alone) return sorted;
  const chosen: Passage[] = [];
  for (const passage of sorted) {
    if (chosen.length >= alone.limit) break;
    const stance = stanceAlone(coder, passage, languages.get(passage.fingerprint));
    if (stance !== undefined && alone.stances.includes(stance)) chosen.push(passage);
  }
  return chosen;
}

/** Of an article on the topic, so its words need not name it again. */
const onTopic: Annotation = { label: 'relevant', score: 1, evidence: [] };

function stanceAlone(coder: Coder, { text, fingerprint }: Passage, language: Article['language']): string | undefined {
  const article = { id: fingerprint, title: text, ...(language === undefined ? {} : { language }) };
  const { marks } = coder.code(readDocument(article), { scope: 'relevant', standing: { relevance: [onTopic] } });
  return marks.stance?.[0]?.label;
}

/** Reads passages of one article; undefined for marks of which nothing can be shown. */
function passageReader(
  coded: CodedArticle,
  article: StoredArticle,
  mask: (text: string) => string,
  outlet: string,
): (mark: Annotation, whole: boolean) => Passage | undefined {
  const { text, fields } = documentText(article);
  const title = fields.title;
  const quotes = coded.marks.quotes ?? [];
  const speakers = speakerReader(coded.marks.persons ?? []);
  const quoteAt = (at: Span): Annotation | undefined =>
    quotes.find(({ evidence, span }) => [...evidence, ...(span ? [span] : [])].some((part) => overlap(part, at)));
  const genre = coded.marks.genre?.[0]?.label;
  return (mark, whole) => {
    const [strongest = mark.span] = mark.evidence;
    if (!strongest) return undefined;
    const span = whole && mark.span ? mark.span : sentenceAround(text, strongest);
    const words = plain(mask(text.slice(span.start, span.end)));
    if (!/\p{L}/u.test(words)) return undefined;
    const quote = quoteAt(strongest) ?? (whole ? quoteAt(span) : undefined);
    const voice = mark.voice ?? (quote ? voiceOf(quote) : 'own');
    const carried = voice === 'direct_quote' || voice === 'indirect_quote';
    const { devices, target, challenged, answer } = mark.detail ?? {};
    const at = spanOf(answer);
    const answering = at && quoteAt(at);
    const speaker = carried && quote ? speakers(quote) : undefined;
    const answeredBy = answering && speakers(answering);
    return {
      fingerprint: fingerprintOf(words),
      text: cut(words, longest, plain(mask(text.slice(strongest.start, strongest.end)))),
      label: mark.label,
      score: mark.score,
      voice,
      devices: Array.isArray(devices) ? devices.filter((device) => typeof device === 'string') : [],
      ...(typeof target === 'string' ? { target } : {}),
      ...(speaker ? { speaker } : {}),
      answered: challenged === true,
      ...(at
        ? {
            answer: {
              text: cut(plain(mask(text.slice(at.start, at.end))), longestAnswer),
              ...(answeredBy ? { speaker: answeredBy } : {}),
            },
          }
        : {}),
      article: {
        title: cut(plain(mask(coded.title ?? '')), longestTitle),
        ...(coded.url === undefined ? {} : { url: coded.url }),
        outlet,
        day: coded.day,
        ...(genre === undefined ? {} : { genre }),
        isTitle: title !== undefined && span.start >= title.start && span.end <= title.end,
        hasText: fields.body !== undefined && coded.access !== 'teaser',
      },
      articles: 1,
    };
  };
}

function voiceOf({ voice, label }: Annotation): Voice {
  return voice ?? voices.find((one) => one === `${label}_quote`) ?? 'own';
}

function spanOf(value: JsonValue | undefined): Span | undefined {
  if (!Array.isArray(value)) return undefined;
  const [start, end] = value as readonly JsonValue[];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const segmenter = new Intl.Segmenter('fi', { granularity: 'sentence' });

/** The sentence in which words stand, within their paragraph; by the rules of Unicode, which know no abbreviations. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const sentences = [...segmenter.segment(text.slice(from, to))];
  const first = sentences.findLast(({ index }) => from + index <= start);
  const last = sentences.findLast(({ index }) => from + index < end);
  return {
    start: from + (first?.index ?? 0),
    end: last ? from + last.index + last.segment.length : to,
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** At most so many characters, from some words before the evidence on where the passage is longer. */
function cut(text: string, longest: number, evidence = ''): string {
  if (text.length <= longest) return text;
  const at = Math.max(0, text.indexOf(evidence));
  const wanted = at + evidence.length + lead <= longest ? 0 : Math.min(at - lead, text.length - longest + 1);
  const start = wanted <= 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const room = longest - 1 - (start > 0 ? 1 : 0);
  const whole = text.length - start <= room;
  const end = whole ? text.length : Math.max(start + 1, text.lastIndexOf(' ', start + room));
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${whole ? '' : '…'}`;
}
