import { addDays } from '../../src/analysis/calendar.ts';
import {
  type CoverageItem,
  compareResonance,
  type Estimated,
  type EventScope,
  resonance,
  windowDays,
} from '../../src/analysis/resonance.ts';
import { type ArticleFilter, type CountedArticles, holds, inRun } from '../../src/report/article-filter.ts';
import type { Block, Table } from '../../src/report/block.ts';
import { type DatedEvent, shortName } from '../../src/report/events/dated-event.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { capital, type Speech, speech } from '../../src/report/words/speak.ts';

interface Followed {
  readonly event: DatedEvent;
  /** All that were found on the days that count; null where some of these lie outside the report. */
  readonly articles: ArticleFilter | null;
  readonly items: readonly CoverageItem[];
  readonly scope: EventScope;
}

export default defineSection({
  id: 'resonance',
  title: { fi: 'Tapahtumien kaiku', sv: 'Händelsernas genklang', en: 'Resonance of events' },
  question: {
    fi: 'Kuinka paljon, kuinka monessa julkaisussa ja kuinka kauan kustakin tapahtumasta kirjoitettiin, ja miten vertailtavat tapahtumat eroavat?',
    sv: 'Hur mycket, i hur många medier och hur länge skrev man om varje händelse, och hur skiljer sig jämförbara händelser?',
    en: 'How much, in how many outlets and for how long was each event written about, and how do comparable events differ?',
  },
  order: 82,
  audiences: ['trends'],
  build: async (input) => {
    const say = speech(input.language);
    const listed = input.events.filter(
      ({ date, search = [] }) => search.length > 0 && date >= input.from && date <= input.to,
    );
    const followed: Followed[] = [];
    // One after the other: each may find thousands of articles.
    for (const [at, event] of listed.entries()) {
      const same = listed.slice(0, at).filter(({ date }) => date === event.date).length;
      followed.push(await follow(input, event, `event:${event.date}${same === 0 ? '' : `:${same + 1}`}`));
    }
    if (followed.length === 0) return [];
    return [
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: `Kaikki jutut, joissa on jokin tapahtuman hakusanoista, tapahtumapäivästä ${windowDays} päivää eteenpäin. Puoliintumisaika on päivät, joiden kuluttua puolet niistä oli ilmestynyt; jälkikaiku on ensimmäisen viikon jälkeen ilmestyneiden osuus; ylimäärä on jutut sen yli, mitä samat sanat tuottivat ennen tapahtumaa. Välit ovat 95 prosentin; kopiot lasketaan yhdessä.`,
          sv: `Alla artiklar med något av händelsens sökord, från dagen och ${windowDays} dagar framåt. Halveringstiden är dagarna tills hälften av dem fanns; efterklangen är andelen efter den första veckan; överskottet är artiklarna utöver vad samma ord gav före händelsen. Intervallen är 95-procentiga; kopior räknas tillsammans.`,
          en: `All articles with one of the event’s search words, from its day for ${windowDays} days. The half-life is the days until half of them had appeared; the follow-up is the share after the first week; the excess is the articles beyond what the same words gave before the event. Intervals are 95%; copies are drawn together.`,
        }),
      },
      ...eventBlocks(say, followed),
      ...pairBlocks(say, followed),
    ];
  },
});

async function follow(input: ReportInput, event: DatedEvent, name: string): Promise<Followed> {
  const last = addDays(event.date, windowDays - 1);
  const [found, stored] = await Promise.all([
    input.mentions({ name, phrases: event.search ?? [], from: addDays(event.date, -windowDays), to: last }),
    input.cells('coverage', ['stored']),
  ]);
  const around = stored.filter(({ day }) => day >= event.date && day <= last);
  const days = inRun(event.date, last, 'day');
  return {
    event,
    articles: last <= input.to ? [holds('phrases', name), ...days] : null,
    items: found.map(({ day, outlet, first }) => ({ day, outlet, story: first })),
    scope: {
      day: event.date,
      from: input.from,
      to: input.to,
      stored: around.reduce((sum, { articles }) => sum + articles, 0),
      outlets: new Set(around.map(({ outlet }) => outlet)).size,
    },
  };
}

function range(say: Speech, { value, low, high }: Estimated, digits = 1): string {
  return `${say.number(value, digits)} (${say.number(low, digits)}\u00a0…\u00a0${say.number(high, digits)})`.replaceAll(
    '-',
    '−',
  );
}

/** "26 Feb", "26.2.": the event beside it has the year. */
function dayOfYear(say: Speech, day: string): string {
  return say
    .day(day)
    .replace(/\s?\d{4}$/u, '')
    .replaceAll(' ', '\u00a0');
}

function rangeOfShare(say: Speech, { value, low, high }: Estimated): string {
  return `${say.share(value)} (${say.interval({ low, high })})`;
}

/** The events that can be followed, beside each other; then, by the reason, those that cannot. */
function eventBlocks(say: Speech, followed: readonly Followed[]): readonly Block[] {
  const rows: Table['rows'][number][] = [];
  const behind: (ArticleFilter | null)[] = [];
  const thin = new Map<Thin, { readonly name: string; readonly behind: readonly CountedArticles[] }[]>();
  for (const one of followed) {
    const found = resonance(one.items, one.scope);
    if ('thin' in found) {
      const name = `${say.say(one.event.name)} (${say.day(one.event.date)}; ${say.count(found.volume)})`;
      const behind = one.articles ? [{ number: found.volume, articles: one.articles }] : [];
      thin.set(found.thin, [...(thin.get(found.thin) ?? []), { name, behind }]);
      continue;
    }
    behind.push(one.articles);
    rows.push({
      event: shortName(say.say(one.event.name)),
      day: one.event.date,
      volume: found.volume,
      stories: found.stories,
      excess: range(say, found.excess, 0),
      per_thousand: range(say, found.perThousand),
      // Of an archive of one outlet this says nothing.
      outlets: found.allOutlets < 2 ? null : `${say.count(found.outlets)} / ${say.count(found.allOutlets)}`,
      peak: `${dayOfYear(say, found.peak.day)} (${say.count(found.peak.articles)})`,
      half_life: range(say, found.halfLife),
      follow_up: rangeOfShare(say, found.followUp),
    });
  }
  const columns = [
    ['event', 'text', { fi: 'tapahtuma', sv: 'händelse', en: 'event' }],
    ['day', 'day', { fi: 'päivä', sv: 'dag', en: 'day' }],
    ['volume', 'count', { fi: 'juttuja', sv: 'artiklar', en: 'articles' }],
    ['stories', 'count', { fi: 'ilman kopioita', sv: 'utan kopior', en: 'without copies' }],
    ['excess', 'text', { fi: 'ylimäärä', sv: 'överskott', en: 'excess' }],
    ['per_thousand', 'text', { fi: 'tuhatta juttua kohti', sv: 'per tusen artiklar', en: 'per thousand articles' }],
    ['outlets', 'text', { fi: 'julkaisuja', sv: 'medier', en: 'outlets' }],
    ['peak', 'text', { fi: 'huippupäivä', sv: 'toppdag', en: 'peak day' }],
    ['half_life', 'text', { fi: 'puolet ilmestynyt, päiviä', sv: 'halveringstid, dagar', en: 'half-life, days' }],
    ['follow_up', 'text', { fi: 'jälkikaiku', sv: 'efterklang', en: 'follow-up' }],
  ] as const;
  const table: Table = {
    kind: 'table',
    id: 'resonance',
    title: say.say({ fi: 'Tapahtumien kaiku', sv: 'Händelsernas genklang', en: 'Resonance of events' }),
    articles: { volume: behind },
    columns: columns.map(([key, type, label]) => ({ key, type, label: say.say(label) })),
    rows,
  };
  const items = [...thin].map(([reason, events]) => ({
    lead: capital(thinWords(say, reason)),
    text: `${events.map(({ name }) => name).join('; ')}.`,
    articles: events.flatMap(({ behind }) => behind),
  }));
  return [...(rows.length > 0 ? [table] : []), ...(items.length > 0 ? [{ kind: 'points' as const, items }] : [])];
}

type Thin = 'few_articles' | 'outside_archive';

function thinWords(say: Speech, reason: Thin): string {
  return say.say(
    reason === 'few_articles'
      ? { fi: 'liian vähän juttuja', sv: 'för få artiklar', en: 'too few articles' }
      : { fi: 'aineisto ei kata aikaa', sv: 'materialet täcker inte tiden', en: 'the archive does not hold the time' },
  );
}

/** Two events of one pair, in the order of time, held against each other. */
function pairBlocks(say: Speech, followed: readonly Followed[]): readonly Block[] {
  const pairs = new Map<string, Followed[]>();
  for (const one of followed) {
    if (one.event.pair === undefined) continue;
    pairs.set(one.event.pair, [...(pairs.get(one.event.pair) ?? []), one]);
  }
  const items = [...pairs].flatMap(([, [first, second]]) =>
    first && second ? [{ text: pairSentence(say, first, second) }] : [],
  );
  return items.length === 0 ? [] : [{ kind: 'points', items }];
}

function pairSentence(say: Speech, first: Followed, second: Followed): string {
  const [a, b] = [first, second].map(({ event }) => {
    const severity =
      event.severity === undefined
        ? ''
        : `; ${say.say({ fi: 'vakavuus', sv: 'svårhetsgrad', en: 'severity' })} ${say.number(event.severity)}`;
    return `${say.say(event.name)} (${say.day(event.date)}${severity})`;
  });
  const found = compareResonance(first, second);
  if ('thin' in found) {
    const why = thinWords(say, found.thin);
    return say.say({
      fi: `${a} ja ${b}: ei voida verrata: ${why}.`,
      sv: `${a} och ${b}: kan inte jämföras: ${why}.`,
      en: `${a} and ${b}: cannot be compared: ${why}.`,
    });
  }
  const { volumeRatio, halfLife, followUp } = found;
  const unsure = volumeRatio.low <= 1 && volumeRatio.high >= 1;
  const points = `${say.points(followUp.value)} (${say.signed(followUp.low)} … ${say.signed(followUp.high)})`;
  return say.say({
    fi: `${a} verrattuna tapahtumaan ${b}: juttuja suhteessa kaikkiin juttuihin ${range(say, volumeRatio, 2)} -kertaisesti${unsure ? ', mikä voi olla sattumaa' : ''}; puoliintumisajan ero ${range(say, halfLife)} päivää; jälkikaiun ero ${points}. Vertailukelpoisuus on lukijan arvioitava.`,
    sv: `${a} jämfört med ${b}: artiklar i förhållande till alla artiklar ${range(say, volumeRatio, 2)} gånger${unsure ? ', vilket kan vara slump' : ''}; skillnad i halveringstid ${range(say, halfLife)} dagar; skillnad i efterklang ${points}. Om händelserna är jämförbara får läsaren bedöma.`,
    en: `${a} compared with ${b}: articles in relation to all articles ${range(say, volumeRatio, 2)} times${unsure ? ', which may be chance' : ''}; difference in half-life ${range(say, halfLife)} days; difference in follow-up ${points}. Whether the events are comparable is for the reader to judge.`,
  });
}
