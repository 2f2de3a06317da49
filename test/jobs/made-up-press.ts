import { addDays, spanDays } from '../../src/analysis/calendar.ts';
import { hypothesisInput } from '../../src/jobs/hypothesis-input.ts';
import { mentionsIn } from '../../src/jobs/mentions.ts';
import type { DatedEvent } from '../../src/report/events/dated-event.ts';
import type { HypothesisInput } from '../../src/report/hypothesis/hypothesis.ts';
import type { FrameFacts, OutletFacts } from '../../src/report/section.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { Annotation, Voice } from '../../src/types.ts';

export const outlets: readonly OutletFacts[] = [
  { id: 'kanava', name: 'Kanava', type: 'public', language: 'fi' },
  { id: 'ilta', name: 'Iltakello', type: 'tabloid', language: 'fi' },
  { id: 'sanomat', name: 'Päivän Sanomat', type: 'quality', language: 'fi' },
  { id: 'bladet', name: 'Dagens Blad', type: 'quality', language: 'sv' },
  { id: 'saaristo', name: 'Saariston Ääni', type: 'regional', language: 'fi' },
];

const frameIds = [
  'control',
  'labour_need',
  'welfare_burden',
  'security_crime',
  'cultural_threat',
  'humanitarian',
  'discrimination',
  'exploitation',
  'two_way_integration',
  'assimilation_duty',
  'local_vitality',
  'services',
  'rights_rule_of_law',
  'contribution',
] as const;
const frames: readonly FrameFacts[] = frameIds.map((id) => ({
  id,
  name: { fi: id, sv: id, en: id },
  definition: { fi: id, sv: id, en: id },
}));

/** An invented article as its codes say it. */
export interface MadeUpArticle {
  readonly outlet?: string;
  readonly day?: string;
  readonly text?: string;
  readonly relevant?: boolean;
  readonly frames?: readonly string[];
  /** Roles of those quoted; each quotation is the whole text unless `quoted` gives its beginning. */
  readonly roles?: readonly string[];
  /** Characters from the beginning of the text that are quoted. */
  readonly quoted?: number;
  readonly toxic?: readonly Voice[];
  readonly groups?: readonly string[];
  readonly places?: readonly string[];
  readonly tone?: string;
  readonly origin?: 'mentioned' | 'finnish' | 'not_mentioned';
}

const ledger = { made: '1' };
const text = 'Kunta keskusteli kotoutumisesta. ';

/** A store of invented articles, spread over the period where they name no day, and what hypotheses read of it. */
export async function madeUpPress(
  articles: readonly MadeUpArticle[],
  {
    from,
    to,
    events = [],
    url = 'sqlite::memory:',
  }: { readonly from: string; readonly to: string; readonly events?: readonly DatedEvent[]; readonly url?: string },
): Promise<{ readonly store: Store; readonly input: HypothesisInput }> {
  const store = await openStore(url);
  const days = spanDays(from, to);
  await store.articles.save(
    articles.map((article, index) => ({
      id: `a${index}`,
      outlet: article.outlet ?? 'ilta',
      title: article.text ?? text,
      publishedAt: `${article.day ?? addDays(from, (index * 37) % days)}T10:00:00Z`,
      origin: 'test',
    })),
  );
  for await (const batch of store.articles.each(500)) {
    await store.codings.save(
      ledger,
      batch.map(({ key, id, textVersion, title }) => ({
        key,
        textVersion,
        language: 'fi',
        marks: marksOf(articles[Number(id.slice(1))] ?? {}, title?.length ?? 0),
      })),
    );
  }
  await store.observations.refresh();
  const cells: HypothesisInput['cells'] = (measure, labels) =>
    store.observations.cells({ measure, from, to, ...(labels ? { labels } : {}) });
  const facts = { from, to, outlets, frames, cells, events };
  return {
    store,
    input: hypothesisInput(store, { ...facts, mentions: (query) => mentionsIn(store, { from, to, ...query }) }),
  };
}

function marksOf(article: MadeUpArticle, length: number): Readonly<Record<string, readonly Annotation[]>> {
  const mark = (label: string, more: Partial<Annotation> = {}): Annotation => ({
    label,
    score: 1,
    evidence: [],
    ...more,
  });
  const span = { start: 0, end: article.quoted ?? length };
  const { relevant = true, tone = 'neutral', origin } = article;
  return {
    relevance: [mark(relevant ? 'relevant' : 'not_relevant')],
    frames: (article.frames ?? []).map((label) => mark(label, { evidence: [{ start: 0, end: 5 }] })),
    quotes: (article.roles ?? []).map((role) =>
      mark('direct', {
        span,
        evidence: [span],
        voice: 'direct_quote',
        detail: { speaker: { canonical: null, role, party: null } },
      }),
    ),
    toxicity: (article.toxic ?? []).map((voice) => mark('1', { span, voice })),
    groups: (article.groups ?? []).map((label) => mark(label)),
    places: (article.places ?? []).map((label) => mark(label)),
    tone: [mark(tone)],
    ...(origin === undefined ? {} : { 'origin-mention': [mark(origin)] }),
  };
}
