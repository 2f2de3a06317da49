import { addDays, type By } from '../../src/analysis/calendar.ts';
import { seededRandom } from '../../src/analysis/random.ts';
import type { BriefMemory } from '../../src/report/brief/brief.ts';
import type { DatedEvent } from '../../src/report/events/dated-event.ts';
import type { Mention } from '../../src/report/mention.ts';
import type { Passage, PassageQuery } from '../../src/report/passage.ts';
import type { Cell, FrameFacts, ListedArticle, ReportInput } from '../../src/report/section.ts';
import type { CodedArticle, Language, Voice } from '../../src/types.ts';
import { madeUpDataset } from './made-up-dataset.ts';

/** Names of frames are foreign text to the formats: these would break out of a page, a table or a formula. */
export const hostile = {
  html: '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&',
  table: 'a | b\n| --- |\n**c** [d](javascript:alert(3)) `e`',
  formula: '=HYPERLINK("https://example.org")',
  url: 'javascript:alert(4)',
} as const;

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
  'work_pathway',
  'local_vitality',
  'services',
  'rights_rule_of_law',
  'populism',
  'contribution',
] as const;

const frames: readonly FrameFacts[] = frameIds.map((id) => {
  const name = id.replaceAll('_', ' ');
  const definition = `Invented definition of ${name}.`;
  return {
    id,
    name: { fi: `${name} (suomeksi)`, sv: `${name} (på svenska)`, en: name },
    definition: { fi: definition, sv: definition, en: definition },
  };
});

const ofRelevant: ReadonlySet<string> = new Set(['frames', 'tone', 'stance', 'toxicity']);

const outlets = [
  { id: 'paiva', name: 'Päivän Sanomat', type: 'quality', language: 'fi', weight: 30 },
  { id: 'ilta', name: 'Iltakello', type: 'tabloid', language: 'fi', weight: 40 },
  { id: 'kust', name: 'Kustbladet', type: 'regional', language: 'sv', weight: 8 },
  { id: 'weekly', name: hostile.html, type: 'party', language: 'en', weight: 1 },
] as const;

export interface MadeUp {
  readonly from?: string;
  readonly to?: string;
  readonly by?: By;
  readonly language?: Language;
  /** Measures that have no cells, as when their annotator has not run. */
  readonly without?: readonly string[];
  /** Every text that comes from outside is an attack. */
  readonly hostileTexts?: boolean;
  /** Only the articles of this outlet. */
  readonly outlet?: string;
  readonly passages?: (query: PassageQuery) => readonly Passage[];
  readonly briefs?: readonly BriefMemory[];
  /** What differs in other days. */
  /** Articles of stories that were printed more than once. */
  readonly repeated?: readonly CodedArticle[];
  readonly during?: Pick<MadeUp, 'passages'>;
}

/** A made-up archive of four outlets with a burst and a month without any article; the same at every run. */
export function madeUpInput(made: MadeUp = {}): ReportInput {
  const { from = '2021-01-01', to = '2024-12-15', by = 'month', language = 'en', without = [] } = made;
  const cells = without.includes('*')
    ? []
    : archive(from, to).filter(
        ({ measure, outlet }) => !without.includes(measure) && (made.outlet ?? outlet) === outlet,
      );
  const title = made.hostileTexts ? hostile.html : 'Kunta avaa keskustelun kotoutumisesta';
  const article: ListedArticle = {
    title,
    url: made.hostileTexts ? hostile.url : 'https://example.org/a?b=1&c=2',
    outlet: 'paiva',
    day: '2022-04-01',
    score: 0.9,
    evidence: [made.hostileTexts ? hostile.table : 'kotoutumisesta'],
  };
  const empty = without.includes('*');
  return {
    from,
    to,
    by,
    language,
    outlets: outlets.map(({ weight: _, ...facts }) => facts),
    frames: made.hostileTexts
      ? frames.map((frame, index) =>
          index === 0 ? { ...frame, name: { fi: hostile.formula, sv: hostile.formula, en: hostile.formula } } : frame,
        )
      : frames,
    annotators: (
      ['relevance', 'frames', 'tone', 'stance', 'toxicity', 'groups', 'quotes', 'places', 'origin-mention'] as const
    ).map((id) => ({
      id,
      name: id,
      version: `1+${id.length}abc`,
      labels: [],
      base: ofRelevant.has(id) ? ('relevant' as const) : ('labelled' as const),
    })),
    cells: async (measure, labels) =>
      cells.filter((cell) => cell.measure === measure && (!labels || labels.includes(cell.label))),
    details: async (measure, detail, limit) => {
      if (empty || without.includes(measure)) return [];
      if (measure === 'quotes') return quotations.filter(({ by }) => by === detail);
      if (measure === 'places') return [{ label: 'Pirkanmaa', value: 'Punkalaidun', articles: 12, marks: 15 }];
      const values =
        {
          term: [made.hostileTexts ? hostile.formula : 'turvapaikanhakija', 'pakolainen'],
          challenged: ['true', 'false'],
          target: ['asylum_seeker'],
        }[detail] ?? [];
      return values
        .slice(0, limit)
        .map((value, index) => ({ label: 'asylum_seeker', value, articles: 50 - index, marks: 70 - index }));
    },
    coded: async function* () {},
    repeated: async function* () {
      yield made.repeated ?? [];
    },
    events,
    mentions: async ({ phrases, from: first = from, to: last = to }) =>
      empty ? [] : mentions(phrases.length).filter(({ day }) => day >= first && day <= last),
    humanCodes: async () => [],
    dataset: async () => madeUpDataset({ foreign: made.hostileTexts ? hostile.html : 'Kust Ab', empty }),
    agreement: async () => [],
    passages: async (query) => (empty || without.includes(query.measure) ? [] : (made.passages?.(query) ?? [])),
    during: async (days) => madeUpInput({ ...made, ...made.during, ...days }),
    briefs: made.briefs ?? [],
    telling: async ({ measure, limit }) => (empty || without.includes(measure) ? [] : [article].slice(0, limit)),
    titles: async ({ measure, from: first = from, limit }) =>
      empty || without.includes(measure)
        ? []
        : Array.from({ length: Math.min(limit, 40) }, (_, index) =>
            first === from ? `${title} ${index}` : 'Rajalla jonoja',
          ),
    undated: empty ? 0 : 3,
    failures: empty ? [] : [{ stage: 'feed', outlet: 'kust', reason: 'timeout', count: 2 }],
    ...(empty ? {} : { collection }),
    software: 'diskurssi 0',
    codebook: 'abc123',
    createdAt: '2025-01-02T03:04:05.000Z',
  };
}

const name = (text: string) => ({ fi: text, sv: text, en: text });

/** One with a burst after it, its pair without, and one that is too near to the end of the archive. */
const events: readonly DatedEvent[] = [
  { date: '2022-03-02', name: name('War: the first days'), search: ['sota*'], pair: 'wars', severity: 3 },
  { date: '2023-05-31', name: name('Talks'), search: ['neuvottel*'], pair: 'wars', severity: 2 },
  { date: '2024-12-01', name: name(hostile.html), search: ['laki*'] },
];

/** Articles that hold any phrase: many in the days after the first event, one a week otherwise. */
function mentions(phrases: number): readonly Mention[] {
  const random = seededRandom(5);
  const found: Mention[] = [];
  for (
    let day = '2021-01-04';
    day <= '2024-12-15';
    day = addDays(day, day >= '2022-03-02' && day < '2022-03-20' ? 1 : 7)
  ) {
    const many = day >= '2022-03-02' && day < '2022-03-20' ? 5 : 1;
    for (let index = 0; index < many; index += 1) {
      const { id: outlet, language } = outlets[Math.floor(random() * 3)] ?? outlets[0];
      const key = found.length + 1;
      const voice = random() < 0.5 ? ('own' as const) : ('direct_quote' as const);
      found.push({
        key,
        outlet,
        language,
        day,
        first: index === 2 ? key - 1 : key,
        uses: [
          {
            phrase: key % phrases,
            voice,
            near: random() < 0.2 ? ['defined'] : [],
            ...(voice === 'own' ? {} : { speaker: { name: 'Maija Testinen', role: 'government', party: 'kesk' } }),
          },
        ],
      });
    }
  }
  return found;
}

const collection: NonNullable<ReportInput['collection']> = {
  days: [
    {
      outlet: 'paiva',
      day: '2024-11-01',
      seen: 50,
      stored: 30,
      teaser: 4,
      passedOver: 15,
      refused: 2,
      failed: 1,
      waiting: 2,
    },
  ],
  audit: {
    through: { entries: 30, coded: 30, relevant: 12 },
    stopped: { entries: 15, coded: 5, relevant: 0 },
  },
};

/** Quotations by role and by party of their speakers. */
const quotations = [
  { by: 'speaker.role', label: 'direct', value: 'government', articles: 60, marks: 80 },
  { by: 'speaker.role', label: 'indirect', value: 'government', articles: 30, marks: 40 },
  { by: 'speaker.role', label: 'indirect', value: 'expert', articles: 25, marks: 30 },
  { by: 'speaker.role', label: 'direct', value: 'unknown', articles: 40, marks: 50 },
  { by: 'speaker.party', label: 'direct', value: 'kok', articles: 40, marks: 45 },
  { by: 'speaker.party', label: 'indirect', value: 'ps', articles: 10, marks: 15 },
];

function archive(from: string, to: string): readonly Cell[] {
  const random = seededRandom(11);
  const cells: Cell[] = [];
  for (let day = from; day <= to; day = addDays(day, 7)) {
    if (day.startsWith('2022-11')) continue;
    for (const { id: outlet, language, weight } of outlets) {
      if (outlet === 'weekly' && day < '2023-06') continue;
      const add = (
        measure: string,
        label: string,
        articles: number,
        voice: Voice | '' = '',
        marks = articles,
      ): void => {
        if (articles > 0) cells.push({ measure, label, outlet, language, day, voice, articles, marks });
      };
      const stored = Math.round(weight * 7 * (0.9 + random() * 0.2));
      const burst = day >= '2022-03-01' && day <= '2022-04-30' ? 3 : 1;
      const relevant = Math.min(stored, Math.round(stored * 0.06 * burst * (0.8 + random() * 0.4)));
      add('coverage', 'stored', stored);
      add('coverage', 'coded', stored);
      add('coverage', 'full', Math.round(stored * 0.7));
      add('coverage', 'teaser', stored - Math.round(stored * 0.7));
      add('relevance', 'relevant', relevant);
      add('relevance', 'not_relevant', stored - relevant);
      add('relevance', '*', stored);
      const part = (share: number): number => Math.round(relevant * share * (0.6 + random() * 0.8));
      for (const [index, frame] of frameIds.entries())
        add('frames', frame, Math.min(relevant, part(0.3 / (1 + index / 3))));
      add('frames', '*', part(0.6));
      const negative = Math.min(relevant, part(day > '2023-06' ? 0.35 : 0.2));
      const positive = Math.min(relevant - negative, part(0.1));
      add('tone', 'negative', negative);
      add('tone', 'positive', positive);
      add('tone', 'neutral', relevant - negative - positive);
      add('stance', 'restrictive', positive);
      add('stance', 'supportive', negative);
      add('stance', 'balanced_or_none', relevant - negative - positive);
      const toxic = part(0.1);
      add('toxicity', '1', toxic, 'direct_quote');
      add('toxicity', '1', Math.round(toxic / 2), 'own');
      add('toxicity', '2', Math.round(toxic / 3), 'mention');
      add('toxicity', '3', Math.round(toxic / 4), 'indirect_quote');
      add('toxicity', '*', toxic);
      add('groups', 'asylum_seeker', part(0.4), '', part(0.8));
      add('groups', 'refugee', part(0.2));
      add('groups', '*', part(0.6));
      const quoting = part(0.5);
      add('quotes', 'direct', quoting, 'direct_quote', quoting * 2);
      add('quotes', 'indirect', Math.round(quoting / 2), 'indirect_quote');
      add('quotes', '*', quoting);
      const placed = part(0.4);
      add('places', 'Pirkanmaa', Math.round(placed / 2));
      add('places', 'SE', Math.round(placed / 3));
      add('places', '*', placed);
      const crimes = Math.round(stored * 0.05);
      const named = Math.round(crimes * (outlet === 'ilta' ? 0.3 : 0.1));
      add('origin-mention', 'mentioned', named);
      add('origin-mention', 'not_mentioned', crimes - named);
      add('origin-mention', '*', crimes);
    }
  }
  return cells;
}
