import type { By } from '../../src/analysis/calendar.ts';
import { type ChangePoint, minimumPeriods, segment } from '../../src/analysis/change-points.ts';
import { type Peak, peakChance } from '../../src/analysis/peaks.ts';
import { readableStep } from '../../src/analysis/series.ts';
import { inRun, onTopic } from '../../src/report/article-filter.ts';
import type { ArticleList, Block, Table } from '../../src/report/block.ts';
import { eventShiftTable, eventShiftWords, type Found, type FoundShift } from '../../src/report/events/shifts.ts';
import { peakQuery, peakWords, strongestFirst, topicSeries } from '../../src/report/peaks.ts';
import {
  coverage,
  denominators,
  nothingCoded,
  pointOf,
  seriesTable,
  shares,
  shareWords,
  sumOf,
  trialsOf,
} from '../../src/report/reading.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { labelName } from '../../src/report/words/labels.ts';
import { periodCode, type Speech, speech } from '../../src/report/words/speak.ts';
import { changesWords } from '../../src/report/words/volume-words.ts';

const shownPeaks = 6;
const shownArticles = 4;

export default defineSection({
  id: 'turning-points',
  title: { fi: 'Käännekohdat', sv: 'Vändpunkter', en: 'Turning points' },
  question: {
    fi: 'Milloin maahanmuutosta alettiin kirjoittaa pysyvästi enemmän tai vähemmän tai toisin, ja milloin siitä hetkeksi kirjoitettiin paljon?',
    sv: 'När började man skriva varaktigt mer eller mindre eller annorlunda om invandring, och när skrevs det tillfälligt mycket?',
    en: 'When did writing on immigration change for longer, in amount or kind, and when was there a short burst of it?',
  },
  order: 22,
  audiences: ['trends'],
  build: async (input) => {
    const say = speech(input.language);
    if (sumOf(await input.cells('relevance', ['*'])) === 0) return [nothingCoded(say, 'relevance')];
    const { steady: series, peaks: inOrder } = await topicSeries(input);
    const found = segment(trialsOf(series));
    if (found.periods < minimumPeriods) return [tooShort(say, found.periods)];
    const peaks = strongestFirst(inOrder);
    const name = say.say({
      fi: 'osuus jutuista, jotka kertovat maahanmuutosta',
      sv: 'andelen artiklar om invandring',
      en: 'share of articles on immigration',
    });
    const levelAt = (at: string) => found.levels.find(({ from, to }) => from <= at && at <= to)?.share ?? null;
    const frameShifts = await shiftsOfFrames(input, say);
    const bursts = await Promise.all(peaks.slice(0, shownPeaks).map((peak) => burst(input, say, peak)));
    const shifts = [...found.changes.map((change) => ({ what: name, change, step: input.by })), ...frameShifts];
    return [
      {
        kind: 'text',
        text: say.say({
          fi: `Pysyviä tasonmuutoksia on maahanmuuttojuttujen osuudessa ${say.count(found.changes.length)} ja kehysten osuuksissa ${say.count(frameShifts.length)}; lyhyitä huippuja on ${say.count(peaks.length)}.`,
          sv: `I andelen artiklar om invandring finns ${changesWords(say, found.changes.length, 'shift')} och ${changesWords(say, peaks.length, 'peak')}, i inramningarnas andelar ${changesWords(say, frameShifts.length, 'shift')}.`,
          en: `The share of articles on immigration has ${changesWords(say, found.changes.length, 'shift')} and ${changesWords(say, peaks.length, 'peak')}; the shares of the frames have ${changesWords(say, frameShifts.length, 'shift')}.`,
        }),
      },
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: 'Tasonmuutos hyväksytään vain, jos yhtä vahva löytyy korkeintaan 5 prosentista sarjoista, joissa samat luvut on lohkoittain sekoitettu; lyhin taso on kolme jaksoa. Väärä hälytys -sarake kertoo, kuinka usein sattuma teki vähintään yhtä vahvan. Kun kuukaudet riippuvat vahvasti toisistaan, vääriä hälytyksiä on enemmän. Menetelmä näyttää ajankohdan, ei syytä.',
          sv: 'Ett nivåskifte godtas bara om ett lika starkt finns i högst 5 procent av serierna där samma tal har blandats blockvis; den kortaste nivån är tre perioder. Kolumnen falskt alarm visar hur ofta slumpen gav ett minst lika starkt. När månaderna hänger starkt ihop blir falska alarm vanligare. Metoden visar tidpunkten, inte orsaken.',
          en: 'A shift is accepted only if one as strong turns up in at most 5 per cent of series in which the same numbers were shuffled in blocks; the shortest level is three periods. The false-alarm column says how often chance made one at least as strong. When months depend strongly on each other, false alarms are more frequent. The method shows the time, not the cause.',
        }),
      },
      {
        kind: 'chart',
        id: 'turning-points',
        title: levelsTitle(say, found.changes, input.by),
        subtitle: say.say({
          fi: 'Maahanmuuttojuttujen osuus ja sen tasot; katkoviivat ovat tasonmuutoksia',
          sv: 'Andelen artiklar om invandring och dess nivåer; streckade linjer är nivåskiften',
          en: 'The share of articles on immigration and its levels; dashed rules are shifts of level',
        }),
        description: say.say({
          fi: 'Viivakuvio osuudesta jaksoittain ja porrasviiva sen tasoista; katkoviivat ovat tasonmuutoksia.',
          sv: 'Linjediagram över andelen per period och en trappa över nivåerna; streckade linjer är nivåskiften.',
          en: 'Line chart of the share by period with its levels as steps; dashed rules are shifts of level.',
        }),
        spec: {
          type: 'lines',
          unit: 'share',
          lines: [
            {
              id: 'share',
              label: say.say({ fi: 'osuus', sv: 'andel', en: 'share' }),
              colour: 'relevant',
              points: series.map(({ at, value, count, total }) =>
                pointOf({ at, last: at, partial: false, value, count, total }),
              ),
            },
            {
              id: 'level',
              label: say.say({ fi: 'taso', sv: 'nivå', en: 'level' }),
              colour: 'right',
              points: series.map(({ at }) => ({ at, value: levelAt(at) })),
            },
          ],
          marks: found.changes.map(({ at }) => ({ at, label: periodCode(at, input.by) })),
        },
        table: seriesTable(
          say,
          'turning-points-series',
          say.say({ fi: 'Osuus jaksoittain', sv: 'Andelen per period', en: 'The share by period' }),
          input.by,
          [{ label: name, points: series, articles: onTopic }],
        ),
      },
      ...(shifts.length > 0 ? [shiftTable(say, shifts)] : []),
      ...eventBlocks(input, say, { shifts, peaks, by: input.by, from: found.levels[0]?.from ?? input.from }),
      ...(peaks.length > 0 ? [peakNote(say, found.periods, peaks), peakTable(say, input.by, peaks)] : []),
      ...bursts.flat(),
    ];
  },
});

function tooShort(say: Speech, periods: number): Block {
  return {
    kind: 'note',
    tone: 'limit',
    text: say.say({
      fi: `Jaksoja, joista on tietoa, on ${say.count(periods)}; käännekohtia etsitään vasta, kun niitä on ${minimumPeriods}.`,
      sv: `Perioder med uppgifter är ${say.count(periods)}; vändpunkter söks först när de är ${minimumPeriods}.`,
      en: `There are ${say.count(periods)} periods with data; turning points are sought from ${minimumPeriods} on.`,
    }),
  };
}

/** What was found without knowing of the user's events, held against them: hits and misses. */
function eventBlocks(input: ReportInput, say: Speech, found: Found): readonly Block[] {
  const events = input.events.filter(({ date }) => date >= input.from && date <= input.to);
  const table = eventShiftTable(say, events, found);
  return table ? [{ kind: 'text', text: eventShiftWords(say, events, found) }, table] : [];
}

async function shiftsOfFrames(input: ReportInput, say: Speech): Promise<readonly FoundShift[]> {
  const [cells, totals] = await Promise.all([input.cells('frames'), denominators(input, 'frames')]);
  const step = readableStep(input.by, totals);
  const covered = await coverage(input, step);
  return input.frames
    .flatMap(({ id, name }) => {
      const own = cells.filter(({ label }) => label === id);
      const { changes } = segment(trialsOf(shares(own, totals, step, covered)));
      return changes.map((change) => ({ what: say.say(name), change, step }));
    })
    .sort((a, b) => a.change.falseAlarm - b.change.falseAlarm || (a.change.at < b.change.at ? -1 : 1));
}

function shiftTable(say: Speech, shifts: readonly FoundShift[]): Table {
  const columns = [
    ['what', 'text', { fi: 'mikä', sv: 'vad', en: 'what' }],
    ['at', 'text', { fi: 'uusi taso alkaa', sv: 'ny nivå börjar', en: 'new level starts' }],
    ['range', 'text', { fi: 'mahdollinen alku', sv: 'möjlig början', en: 'could start' }],
    ['before', 'share', { fi: 'ennen', sv: 'före', en: 'before' }],
    ['beforeRange', 'text', { fi: '95 %:n väli', sv: '95 % intervall', en: '95% interval' }],
    ['after', 'share', { fi: 'jälkeen', sv: 'efter', en: 'after' }],
    ['afterRange', 'text', { fi: '95 %:n väli', sv: '95 % intervall', en: '95% interval' }],
    ['cases', 'count', { fi: 'juttuja', sv: 'artiklar', en: 'articles' }],
    ['falseAlarm', 'share', { fi: 'väärä hälytys', sv: 'falskt alarm', en: 'false alarm' }],
  ] as const;
  return {
    kind: 'table',
    id: 'shifts',
    title: say.say({ fi: 'Tasonmuutokset', sv: 'Nivåskiften', en: 'Shifts of level' }),
    columns: columns.map(([key, type, label]) => ({ key, type, label: say.say(label) })),
    rows: shifts.map(({ what, change, step }) => ({
      what,
      at: periodCode(change.at, step),
      range: `${periodCode(change.earliest, step)} … ${periodCode(change.latest, step)}`,
      before: change.before.share,
      beforeRange: say.interval(change.before),
      after: change.after.share,
      afterRange: say.interval(change.after),
      cases: change.before.total + change.after.total,
      falseAlarm: change.falseAlarm,
    })),
  };
}

function peakNote(say: Speech, periods: number, peaks: readonly Peak[]): Block {
  const [chance, sure] = [say.number(periods * peakChance, 1), say.count(peaks.filter((peak) => peak.sure).length)];
  return {
    kind: 'note',
    tone: 'info',
    text: say.say({
      fi: `Huippu on jakso, jonka osuus ylittää 12 lähimmän jakson mediaanin vähintään 1,96 kertaa tavallisen hajonnan verran. ${say.count(periods)} tavallisesta jaksosta noin ${chance} ylittäisi rajan sattumalta; varmoja huippuja, jotka kestävät tämän huomioon ottamisen, on ${sure}.`,
      sv: `En topp är en period vars andel överstiger medianen för de 12 närmaste med minst 1,96 gånger den vanliga spridningen. Av ${say.count(periods)} vanliga perioder skulle omkring ${chance} göra det av slump; säkra toppar, som tål att detta beaktas: ${sure}.`,
      en: `A peak is a period whose share exceeds the median of the 12 nearest by at least 1.96 times the usual scatter. Of ${say.count(periods)} ordinary periods about ${chance} would do so by chance; sure peaks, which withstand taking this into account: ${sure}.`,
    }),
  };
}

function peakTable(say: Speech, by: By, peaks: readonly Peak[]): Table {
  const columns = [
    ['from', 'text', { fi: 'alkaa', sv: 'från', en: 'from' }],
    ['to', 'text', { fi: 'päättyy', sv: 'till', en: 'to' }],
    ['count', 'count', { fi: 'juttuja', sv: 'artiklar', en: 'articles' }],
    ['total', 'count', { fi: 'arvioitu', sv: 'bedömda', en: 'judged' }],
    ['share', 'share', { fi: 'osuus', sv: 'andel', en: 'share' }],
    ['low', 'share', { fi: 'väli, ala', sv: 'intervall, nedre', en: 'interval, low' }],
    ['high', 'share', { fi: 'väli, ylä', sv: 'intervall, övre', en: 'interval, high' }],
    ['usual', 'share', { fi: 'muuten', sv: 'annars', en: 'otherwise' }],
    ['strength', 'number', { fi: 'voima', sv: 'styrka', en: 'strength' }],
    ['sure', 'text', { fi: 'varma', sv: 'säker', en: 'sure' }],
  ] as const;
  const inOrder = [...peaks].sort((a, b) => (a.from < b.from ? -1 : 1));
  return {
    kind: 'table',
    id: 'peaks',
    title: say.say({ fi: 'Lyhyet huiput', sv: 'Korta toppar', en: 'Short peaks' }),
    articles: { count: inOrder.map(({ from, to }) => [...onTopic, ...inRun(from, to, by)]) },
    columns: columns.map(([key, type, label]) => ({ key, type, label: say.say(label) })),
    rows: inOrder.map(({ from, to, count, total, share, low, high, usual, strength, sure }) => ({
      from: periodCode(from, by),
      to: periodCode(to, by),
      count,
      total,
      share,
      low,
      high,
      usual,
      strength,
      sure: labelName(String(sure), say.language),
    })),
  };
}

/** What one peak was about, as far as headlines say: their telling words and the articles with the highest score. */
async function burst(input: ReportInput, say: Speech, peak: Peak): Promise<readonly Block[]> {
  const [words, telling] = await Promise.all([
    peakWords(input, peak, 8),
    input.telling({ ...peakQuery(input, peak), limit: shownArticles }),
  ]);
  const when = say.run(peak.from, peak.to, input.by);
  const list: ArticleList = {
    kind: 'articles',
    id: `peak-${peak.from}`,
    title: say.say({ fi: `Huippu: ${when}`, sv: `Topp: ${when}`, en: `Peak: ${when}` }),
    items: telling.map(({ title, url, outlet, day, evidence }) => ({
      title,
      outlet,
      why: evidence.map((words) => `”${words}”`).join(', '),
      ...(url === undefined ? {} : { url }),
      ...(day === undefined ? {} : { day }),
    })),
  };
  const listed = words.map(({ word, inside }) => `${word} (${say.count(inside)})`).join(', ');
  const numbers = shareWords(say, peak.count, peak.total);
  return [
    list,
    {
      kind: 'text',
      articles: [{ number: peak.count, articles: [...onTopic, ...inRun(peak.from, peak.to, input.by)] }],
      text: say.say({
        fi: `${numbers}; tavallisesti ${say.share(peak.usual)} siihen aikaan.${listed ? ` Otsikoissa tavallista useammin: ${listed}.` : ''}`,
        sv: `${numbers}; vanligen ${say.share(peak.usual)} vid den tiden.${listed ? ` Oftare än vanligt i rubrikerna: ${listed}.` : ''}`,
        en: `${numbers}; usually ${say.share(peak.usual)} around that time.${listed ? ` In the headlines more often than otherwise: ${listed}.` : ''}`,
      }),
    },
  ];
}

/** The shift found last, with what was usual before it and after. */
function levelsTitle(say: Speech, changes: readonly ChangePoint[], by: By): string {
  const last = changes.at(-1);
  if (!last) {
    return say.say({
      fi: 'Maahanmuuttojuttujen osuudessa ei havaittavaa pysyvää muutosta',
      sv: 'Ingen påvisbar varaktig förändring i andelen artiklar om invandring',
      en: 'No detectable lasting change in the share of articles on immigration',
    });
  }
  const [before, after, when] = [say.share(last.before.share), say.share(last.after.share), say.when(last.at, by)];
  const more = changes.length - 1;
  const others =
    more === 0
      ? ''
      : say.say({
          fi: `; sitä ennen ${say.count(more)} muuta tasonmuutosta`,
          sv: `; före det ${say.count(more)} andra nivåskiften`,
          en: `; ${say.count(more)} other shifts before it`,
        });
  return say.say({
    fi: `Osuuden taso muuttui ${when}: ennen ${before}, sen jälkeen ${after}${others}`,
    sv: `Andelens nivå ändrades ${when}: tidigare ${before}, därefter ${after}${others}`,
    en: `The level of the share changed ${when}: ${before} before, ${after} since${others}`,
  });
}
