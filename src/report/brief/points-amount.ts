import { type By, periodEnd } from '../../analysis/calendar.ts';
import type { Peak } from '../../analysis/peaks.ts';
import { onTopic } from '../article-filter.ts';
import { articleCount } from '../articles-behind.ts';
import type { Points } from '../block.ts';
import { peakWords } from '../peaks.ts';
import { casesWords, sumOf } from '../reading.ts';
import type { ReportInput } from '../section.ts';
import { type Speech, small } from '../words/speak.ts';
import { beforeName, daysName, surroundings } from './brief.ts';
import { lastBrief, newPeaks } from './news.ts';
import type { Comparison, Comparisons } from './numbers.ts';

/** Sentences of a brief's beginning on how much was written, and how. */

type Point = Points['items'][number];

const namedPeaks = 2;

/** How much there was, against the period before. */
export function topicPoint(input: ReportInput, say: Speech, { main }: Comparisons): Point | undefined {
  const topic = main.find(({ id }) => id === 'topic');
  if (!topic) return undefined;
  const { now, before, verdict, change } = topic;
  const than = beforeName(say, input);
  const lead = {
    more: {
      fi: 'Maahanmuutosta kirjoitettiin enemmän kuin ennen',
      sv: 'Det skrevs mer om invandring än förut',
      en: 'More was written on immigration than before',
    },
    less: {
      fi: 'Maahanmuutosta kirjoitettiin vähemmän kuin ennen',
      sv: 'Det skrevs mindre om invandring än förut',
      en: 'Less was written on immigration than before',
    },
    chance: {
      fi: 'Maahanmuutosta kirjoitettiin suunnilleen yhtä paljon kuin ennen',
      sv: 'Det skrevs ungefär lika mycket om invandring som förut',
      en: 'About as much was written on immigration as before',
    },
    thin: {
      fi: 'Määrää ei voi verrata edelliseen jaksoon',
      sv: 'Mängden kan inte jämföras med perioden före',
      en: 'The amount cannot be compared with the period before',
    },
  } as const;
  const articles = articleCount(now.count, say.language);
  const shareNow = now.total === 0 ? '–' : say.share(now.count / now.total);
  const ending =
    before.total === 0
      ? say.say({
          fi: `; ${than}: ei juttuja tallessa`,
          sv: `; ${than}: inga lagrade artiklar`,
          en: `; ${than}: no articles stored`,
        })
      : `; ${than}: ${say.share(before.count / before.total)} (${say.count(before.count)})`;
  const changed =
    change === undefined
      ? ''
      : say.say({
          fi: `. Muutos ${say.points(change.difference)} (95 %:n väli ${say.signed(change.low)} … ${say.signed(change.high)})${verdict === 'chance' ? ', voi olla sattumaa' : ''}`,
          sv: `. Ändring ${say.points(change.difference)} (95 % intervall ${say.signed(change.low)} … ${say.signed(change.high)})${verdict === 'chance' ? ', kan vara slump' : ''}`,
          en: `. Change ${say.points(change.difference)} (95% interval ${say.signed(change.low)} to ${say.signed(change.high)})${verdict === 'chance' ? ', may be chance' : ''}`,
        });
  return {
    lead: say.say(lead[verdict]),
    text: say.say({
      fi: `${articles} eli ${shareNow} kaikista ${say.count(now.total)} jutusta${ending}${changed}.`,
      sv: `${articles}, ${shareNow} av alla ${say.count(now.total)}${ending}${changed}.`,
      en: `${articles}, ${shareNow} of all ${say.count(now.total)}${ending}${changed}.`,
    }),
    articles: [{ number: now.count, articles: onTopic }],
  };
}

/** Which brief was the last, and whether the store still says of its period what it said. */
export async function sincePoint(input: ReportInput, say: Speech): Promise<Point> {
  const last = lastBrief(input);
  if (!last) {
    return {
      lead: say.say({
        fi: 'Tämä on ensimmäinen tiivistelmä',
        sv: 'Det här är det första sammandraget',
        en: 'This is the first brief',
      }),
      text: say.say({
        fi: `Uudeksi sanotaan tässä sitä, mitä ei ollut jaksolla ennen tätä (${beforeName(say, input)}). Seuraava vertaa myös tähän.`,
        sv: `Nytt kallas här det som inte fanns i perioden före (${beforeName(say, input)}). Nästa jämför också med det här.`,
        en: `New means here what was not there before (${beforeName(say, input)}). The next one compares with this one too.`,
      }),
    };
  }
  const other = await input.during({ from: last.from, to: last.to });
  const [count, days] = [sumOf(await other.cells('relevance', ['relevant'])), daysName(say, last)];
  const recounted =
    count === last.relevant
      ? ''
      : say.say({
          fi: ` Sama jakso antaa nyt ${say.count(count)}: juttuja on tullut lisää tai koodaus on muuttunut.`,
          sv: ` Samma period ger nu ${say.count(count)}: artiklar har tillkommit eller kodningen har ändrats.`,
          en: ` The same period now gives ${say.count(count)}: articles have come in late, or the coding has changed.`,
        });
  return {
    lead: say.say({ fi: 'Edellinen tiivistelmä', sv: 'Det förra sammandraget', en: 'The last brief' }),
    text: say.say({
      fi: `${days}: ${articleCount(last.relevant, say.language)} maahanmuutosta.${recounted}`,
      sv: `${days}: ${articleCount(last.relevant, say.language)} om invandring.${recounted}`,
      en: `${days}: ${articleCount(last.relevant, say.language)} on immigration.${recounted}`,
    }),
  };
}

export async function peakPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const { by, peaks } = await newPeaks(input);
  const strongest = [...peaks].sort((a, b) => b.strength - a.strength).slice(0, namedPeaks);
  if (strongest.length === 0) return undefined;
  const around = await input.during(surroundings(input));
  const told = await Promise.all(
    strongest
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map(async (peak) => {
        const words = (await peakWords(around, peak, 3)).map(({ word }) => word);
        const facts = [
          `${say.share(peak.share)}, ${casesWords(say, peak.count, peak.total)}`,
          `${say.say({ fi: 'tavallisesti', sv: 'vanligen', en: 'usually' })} ${say.share(peak.usual)}`,
          ...(words.length > 0
            ? [`${say.say({ fi: 'otsikoissa', sv: 'i rubrikerna', en: 'in headlines' })} ${words.join(', ')}`]
            : []),
          ...(peak.sure ? [] : [say.say({ fi: 'voi olla sattumaa', sv: 'kan vara slump', en: 'may be chance' })]),
        ];
        return `${peakDays(input, say, peak, by)} (${facts.join('; ')})`;
      }),
  );
  return {
    lead: say.say({
      fi: 'Aihe oli hetken tavallista enemmän esillä',
      sv: 'Ämnet var en kort tid mer framme än vanligt',
      en: 'For a while there was more of it than usual',
    }),
    text: `${say.list(told)}.`,
  };
}

/** The days of a peak, as far as the brief reaches. */
function peakDays({ to }: ReportInput, say: Speech, peak: Peak, by: By): string {
  if (by === 'month') return say.run(peak.from, peak.to, by);
  const end = periodEnd(peak.to, by);
  const last = end < to ? end : to;
  return peak.from === last ? say.day(last) : `${say.day(peak.from)} – ${say.day(last)}`;
}

/** Frames that changed by more than chance among all that were compared. */
export function framesPoint(input: ReportInput, say: Speech, { frames, tests }: Comparisons): Point | undefined {
  if (frames.every(({ verdict }) => verdict === 'thin')) return undefined;
  const size = ({ change }: Comparison): number => Math.abs(change?.difference ?? 0);
  const moved = frames
    .filter(({ verdict }) => verdict === 'more' || verdict === 'less')
    .sort((a, b) => size(b) - size(a))
    .slice(0, 3);
  const than = beforeName(say, input);
  if (moved.length === 0) {
    return {
      lead: say.say({
        fi: 'Painotukset pysyivät ennallaan',
        sv: 'Betoningarna var desamma',
        en: 'The emphasis stayed the same',
      }),
      text: say.say({
        fi: `Minkään kehyksen eli esittämistavan osuudessa ei ole eroa, joka ylittäisi sattuman (verrattu: ${than}; vertailuja tässä tiivistelmässä ${say.count(tests.length)}).`,
        sv: `Ingen inramnings (synvinkels) andel skiljer sig från förut (${than}) mer än slumpen kan göra; jämförelserna i sammandraget är ${say.count(tests.length)}.`,
        en: `No frame (way of presenting immigration) differs from ${than} by more than chance may do; this brief makes ${say.count(tests.length)} comparisons.`,
      }),
    };
  }
  const told = moved.map(
    ({ name, now, before }) =>
      `${small(name)} ${percent(say, before)} → ${percent(say, now)} (${casesWords(say, now.count, now.total)})`,
  );
  return {
    lead: say.say({
      fi: 'Kehykset eli esittämistavat, jotka muuttuivat',
      sv: 'Inramningar (synvinklar) som ändrades',
      en: 'Frames (ways of presenting immigration) that changed',
    }),
    text: `${say.list(told)}.`,
    articles: moved.map(({ now, articles }) => ({ number: now.count, articles })),
  };
}

function percent(say: Speech, { count, total }: { readonly count: number; readonly total: number }): string {
  return total === 0 ? '–' : say.share(count / total);
}
