import type { Step } from '../../src/analysis/calendar.ts';
import {
  type InterruptedOptions,
  type InterruptedSeries,
  interruptedSeries,
  placeboDates,
  type TimedTrial,
} from '../../src/analysis/interrupted-series.ts';
import { readableStep } from '../../src/analysis/series.ts';
import { equal, holds, onTopic } from '../../src/report/article-filter.ts';
import type { Block } from '../../src/report/block.ts';
import type { DatedEvent } from '../../src/report/events/dated-event.ts';
import { effectChart } from '../../src/report/events/effect-chart.ts';
import {
  type Asked,
  casesBehind,
  effectTable,
  effectWords,
  type Measured,
  testOf,
  thinWords,
} from '../../src/report/events/effects.ts';
import { strongestChart } from '../../src/report/events/strongest-chart.ts';
import { topicSeries } from '../../src/report/peaks.ts';
import { coverage, denominators, nothingCoded, shares, sumOf } from '../../src/report/reading.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { capital, type Speech, small, speech } from '../../src/report/words/speak.ts';

/** Frames asked about: the most common ones. Each more is one more chance of a false alarm for every event. */
const askedFrames = 5;
/** Fewer other dates than this say nothing of how often nothing looks like an effect. */
const fewestPlacebos = 20;

/** Three years before and one after, at each calendar's pace. */
const windows: Readonly<Record<Exclude<Step, 'day'>, InterruptedOptions>> = {
  week: { before: 104, after: 52, season: 52.18 },
  month: { before: 36, after: 12, season: 12 },
  quarter: { before: 16, after: 6, season: 4 },
  year: { before: 12, after: 6 },
};

export default defineSection({
  id: 'events',
  title: { fi: 'Tapahtumien jälkeen', sv: 'Efter händelserna', en: 'After the events' },
  question: {
    fi: 'Mikä kirjoittelussa muuttui pidemmäksi aikaa luettelon tapahtumien jälkeen verrattuna siihen, miten se olisi jatkunut?',
    sv: 'Vad ändrades för längre tid i skrivandet efter de listade händelserna, jämfört med hur det skulle ha fortsatt?',
    en: 'What changed for longer in the writing after the listed events, compared with how it would have gone on?',
  },
  order: 80,
  audiences: ['trends'],
  build: async (input) => {
    const events = input.events.filter(({ date }) => date >= input.from && date <= input.to);
    if (events.length === 0) return [];
    const say = speech(input.language);
    if (sumOf(await input.cells('relevance', ['*'])) === 0) return [nothingCoded(say, 'relevance')];
    const measures = await measured(input, say, events);
    const asked = measures.flatMap((measure) =>
      events.map((event): Asked => ({ event, measure, found: askOf(measure, event) })),
    );
    const [first] = measures;
    const fitted = events.filter((event) =>
      asked.some((one) => one.event === event && !('thin' in one.found) && one.measure === first),
    );
    return [
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: 'Ennen tapahtumaa olleesta tasosta ja suunnasta lasketaan, miten osuus olisi jatkunut; vaikutus on toteutuneen ja näin odotetun ero tapahtumaa seuraavalta vuodelta. Tapahtuman oma jakso jää pois, joten lyhyet piikit eivät näy tässä. Menetelmä ei erota tapahtumaa muusta samaan aikaan sattuneesta, eikä luettelon tapahtumia toisistaan, jos niitä on vuoden sisällä useita.',
          sv: 'Ur nivån och riktningen före händelsen räknas hur andelen skulle ha fortsatt; effekten är skillnaden mellan det som blev och det väntade under året efter. Händelsens egen period lämnas bort, så korta toppar syns inte här. Metoden skiljer inte händelsen från annat som skedde samtidigt, och inte listans händelser från varandra om flera ryms inom ett år.',
          en: 'From level and direction before the event it is worked out how the share would have gone on; the effect is what was minus what was so expected, over the year after. The event’s own period is left out, so short bursts do not show here. The method cannot tell the event from anything else of that time, nor listed events within one year from each other.',
        }),
      },
      effectChart(say, asked) ?? effectTable(say, asked),
      { kind: 'points', items: [...fitted.map((event) => sentence(say, event, asked)), ...thinPoints(say, asked)] },
      ...(first?.placebo && first.placebo.dates >= fewestPlacebos ? [placeboNote(say, first)] : []),
      ...strongestChart(say, asked),
    ];
  },
});

async function measured(input: ReportInput, say: Speech, events: readonly DatedEvent[]): Promise<readonly Measured[]> {
  const volume = await topicSeries(input);
  const byWeek = input.by === 'day' ? 'week' : input.by;
  const [judged, relevant, frames, tones] = await Promise.all([
    input.cells('relevance', ['*']),
    denominators(input, 'frames'),
    input.cells('frames'),
    input.cells('tone', ['negative']),
  ]);
  const [wide, narrow] = [readableStep(byWeek, judged), readableStep(byWeek, relevant)];
  const covered = { wide: await coverage(input, wide), narrow: await coverage(input, narrow) };
  const topic = await input.cells('relevance', ['relevant']);
  const common = input.frames
    .map((frame) => ({ frame, cells: frames.filter(({ label }) => label === frame.id) }))
    .sort((a, b) => sumOf(b.cells) - sumOf(a.cells) || (a.frame.id < b.frame.id ? -1 : 1))
    .slice(0, askedFrames);
  const withPlacebo = (measure: Measured): Measured => ({
    ...measure,
    placebo: placeboDates(
      trials(measure),
      events.map(({ date }) => firstAfter(measure, date)),
      windowOf(measure),
    ),
  });
  return [
    withPlacebo({
      id: 'relevance',
      name: say.say({
        fi: 'maahanmuuttojuttujen osuus',
        sv: 'andelen artiklar om invandring',
        en: 'share of articles on immigration',
      }),
      step: wide,
      points: shares(topic, judged, wide, covered.wide).filter(({ at }) => wide !== input.by || !volume.thin.has(at)),
      counted: onTopic,
    }),
    {
      id: 'tone',
      name: say.say({ fi: 'kielteinen sävy', sv: 'negativ ton', en: 'negative tone' }),
      step: narrow,
      points: shares(tones, await denominators(input, 'tone'), narrow, covered.narrow),
      counted: [...onTopic, equal('tone', 'negative')],
      base: onTopic,
    },
    ...common.map(({ frame, cells }) => ({
      id: frame.id,
      name: say.say(frame.name),
      step: narrow,
      points: shares(cells, relevant, narrow, covered.narrow),
      counted: [...onTopic, holds('frames', frame.id)],
      base: onTopic,
    })),
  ];
}

function windowOf({ step }: Measured): InterruptedOptions {
  return windows[step === 'day' ? 'week' : step];
}

/** Whole periods with something to divide by, counted from the first. */
function trials({ points }: Measured): readonly TimedTrial[] {
  return points.flatMap(({ count, total, partial }, period) =>
    partial || count === null || !total ? [] : [{ period, count, total }],
  );
}

/** The first period that lies wholly after the event. */
function firstAfter({ points }: Measured, day: string): number {
  const index = points.findIndex(({ at }) => at >= day);
  return index < 0 ? points.length : index;
}

function askOf(measure: Measured, { date }: DatedEvent): InterruptedSeries {
  const at = firstAfter(measure, date);
  const own = measure.points[at]?.at === date ? -1 : at - 1;
  return interruptedSeries(
    trials(measure).filter(({ period }) => period !== own),
    at,
    windowOf(measure),
  );
}

/** Events with too little before or after them, by what is too little. */
function thinPoints(say: Speech, asked: readonly Asked[]) {
  const [first] = asked;
  const reasons = new Map<string, string[]>();
  for (const { event, measure, found } of asked) {
    if (measure !== first?.measure || !('thin' in found)) continue;
    const name = `${say.say(event.name)} (${say.day(event.date)})`;
    reasons.set(found.thin, [...(reasons.get(found.thin) ?? []), name]);
  }
  return [...reasons].map(([reason, names]) => ({
    lead: capital(thinWords(say, reason)),
    text: `${names.join('; ')}.`,
  }));
}

/** What changed after one event, first in the amount of writing. */
function sentence(say: Speech, event: DatedEvent, asked: readonly Asked[]) {
  const own = asked.filter((one) => one.event === event);
  const [volume, ...others] = own;
  const name = `${say.say(event.name)} (${say.day(event.date)})`;
  if (!volume || 'thin' in volume.found) return { text: `${name}.`, tests: [] };
  const { found, measure } = volume;
  const { estimate, p } = found.effect;
  const same = say.say({
    fi: 'ei havaittavaa muutosta',
    sv: 'ingen påvisbar förändring',
    en: 'no detectable change',
  });
  const moved = say.say(
    estimate > 0
      ? { fi: 'osuus odotettua suurempi', sv: 'andelen större än väntat', en: 'share higher than expected' }
      : { fi: 'osuus odotettua pienempi', sv: 'andelen mindre än väntat', en: 'share lower than expected' },
  );
  const unsure = say.say({
    fi: `${moved}, mikä voi olla sattumaa`,
    sv: `${moved}, vilket kan vara slump`,
    en: `${moved}, which may be chance`,
  });
  const { count, counted } = casesBehind(volume);
  const [part, whole] = [say.count(count), say.count(found.cases)];
  const cases = say.say({
    fi: `${part} / ${whole} juttua, ${found.before} jaksoa ennen ja ${found.after} jälkeen`,
    sv: `${part} av ${whole} artiklar, ${found.before} perioder före och ${found.after} efter`,
    en: `${part} of ${whole} articles, ${found.before} periods before and ${found.after} after`,
  });
  const clear = others.filter((one) => !('thin' in one.found) && one.found.effect.p < 0.05);
  const rest = clear.map((one) =>
    'thin' in one.found ? '' : `${small(one.measure.name)} ${effectWords(say, one.found)}`,
  );
  const also = rest.length === 0 ? '' : ` ${say.say({ fi: 'Myös', sv: 'Även', en: 'Also' })}: ${rest.join('; ')}.`;
  return {
    lead: `${name}: ${p < 0.05 ? moved : same}`,
    ...(p < 0.05 ? { cautious: { tests: testOf(say, volume).map(({ id }) => id), lead: `${name}: ${unsure}` } } : {}),
    text: `${capital(measure.name)} ${effectWords(say, found)}; ${cases}.${also}`,
    articles: [{ number: count, articles: counted }],
    tests: own.flatMap((one) => testOf(say, one)),
  };
}

function placeboNote(say: Speech, { placebo, name }: Measured): Block {
  const [dates, alarms] = [say.count(placebo?.dates ?? 0), say.count(placebo?.alarms ?? 0)];
  return {
    kind: 'note',
    tone: 'limit',
    text: say.say({
      fi: `Vertailun vuoksi sama laskettiin ${dates} muulle ajankohdalle, joiden vuoteen ei osu luettelon tapahtumaa: niistä ${alarms} näytti vaikutukselta 5 prosentin tasolla (${name}). Jos osuus on suuri, sarja heilahtelee muutenkin, eikä yksittäiseen vaikutukseen kannata luottaa.`,
      sv: `Som jämförelse räknades detsamma för ${dates} andra tidpunkter utan någon listad händelse inom ett år: av dem såg ${alarms} ut som en effekt på 5-procentsnivån (${name}). Är andelen stor svänger serien även annars, och en enskild effekt är inte att lita på.`,
      en: `For comparison the same was worked out for ${dates} other dates without a listed event within the year: ${alarms} of them looked like an effect at 5% (${name}). Where that share is large, the series swings anyway, and a single effect is not to be relied on.`,
    }),
  };
}
