import type { Points } from './block.ts';
import { volumeChange } from './change.ts';
import { peakWords, strongestFirst, topicSeries } from './peaks.ts';
import { briefShare, casesWords, sumBy, sumOf } from './reading.ts';
import type { ReportInput } from './section.ts';
import type { Speech } from './speak.ts';

/** Sentences of the report's beginning on how much there is. */

type Point = Points['items'][number];

const namedPeaks = 4;
const namedOutlets = 4;

export async function archivePoint(input: ReportInput, say: Speech): Promise<Point> {
  const cells = await input.cells('coverage', ['stored']);
  const counts = [...sumBy(cells, 'outlet')].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [from, to] = [say.day(input.from), say.day(input.to)];
  const section = 'coverage-and-method';
  if (counts.length === 0) {
    return {
      section,
      text: say.say({
        fi: `Jaksolta ${from} – ${to} ei ole tallessa yhtään juttua, joten raportoitavaa ei ole. Juttuja kerää komento ”diskurssi run”, ja valmiin aineiston tuo ”diskurssi import”.`,
        sv: `Inga artiklar från ${from} – ${to} är lagrade, så det finns inget att rapportera. Kommandot ”diskurssi run” samlar in artiklar, och ”diskurssi import” tar in färdigt material.`,
        en: `No articles from ${from} to ${to} are stored, so there is nothing to report. “diskurssi run” collects articles, and “diskurssi import” takes in an existing collection.`,
      }),
    };
  }
  const names = counts.slice(0, namedOutlets).map(([id]) => input.outlets.find((one) => one.id === id)?.name ?? id);
  const rest = counts.length - names.length;
  const listed = [
    ...names,
    ...(rest > 0 ? [say.say({ fi: `${rest} muuta`, sv: `${rest} till`, en: `${rest} more` })] : []),
  ];
  const which = say.list(listed);
  const stored = sumOf(cells);
  const coded = sumOf(await input.cells('coverage', ['coded']));
  const uncoded =
    coded < stored
      ? say.say({
          fi: ` Niistä on koodattu ${briefShare(say, coded, stored)}.`,
          sv: ` Av dem är ${briefShare(say, coded, stored)} kodade.`,
          en: ` Of them, ${briefShare(say, coded, stored)} are coded.`,
        })
      : '';
  const one = counts.length === 1;
  return {
    section,
    text: say.say({
      fi: `Aineistossa on ${say.count(stored)} juttua ${one ? 'yhdestä julkaisusta' : `${say.count(counts.length)} julkaisusta`} (${which}) ajalta ${from} – ${to}.${uncoded}`,
      sv: `Materialet omfattar ${say.count(stored)} artiklar från ${one ? 'ett medium' : `${say.count(counts.length)} medier`} (${which}), ${from} – ${to}.${uncoded}`,
      en: `The archive holds ${say.count(stored)} articles from ${one ? 'one outlet' : `${say.count(counts.length)} outlets`} (${which}), ${from} – ${to}.${uncoded}`,
    }),
  };
}

export async function volumePoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [relevant, judged] = await Promise.all([
    input.cells('relevance', ['relevant']),
    input.cells('relevance', ['*']),
  ]);
  if (sumOf(judged) === 0) return undefined;
  const [count, total] = [sumOf(relevant), sumOf(judged)];
  const [percent, cases] = [say.share(count / total), casesWords(say, count, total)];
  const { steady } = await topicSeries(input);
  const change = volumeChange(say, steady);
  return {
    section: 'volume',
    text: `${say.say({
      fi: `Maahanmuutto on pääaiheena ${percent}:ssa jutuista (${cases}).`,
      sv: `Invandring är huvudämnet i ${percent} av artiklarna (${cases}).`,
      en: `Immigration is the main topic of ${percent} of the articles (${cases}).`,
    })}${change ? ` ${change.text}` : ''}`,
    ...(change ? { tests: change.tests } : {}),
  };
}

export async function peaksPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const all = strongestFirst((await topicSeries(input)).peaks);
  const chosen = all.slice(0, namedPeaks).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (chosen.length === 0) return undefined;
  const told = await Promise.all(
    chosen.map(async (peak) => {
      const words = (await peakWords(input, peak, 3)).map(({ word }) => word);
      const facts = [
        `${say.count(peak.count)}/${say.count(peak.total)}, ${say.share(peak.share)}; ${say.interval(peak)}`,
        ...(words.length > 0
          ? [`${say.say({ fi: 'otsikoissa', sv: 'i rubrikerna', en: 'in headlines' })} ${words.join(', ')}`]
          : []),
        ...(peak.sure ? [] : [say.say({ fi: 'voi olla sattumaa', sv: 'kan vara slump', en: 'may be chance' })]),
      ];
      return `${say.run(peak.from, peak.to, input.by)} (${facts.join('; ')})`;
    }),
  );
  const list = say.list(told);
  return {
    section: 'turning-points',
    text: say.say({
      fi: `Osuus nousi lyhyesti selvästi tavallista suuremmaksi ${all.length > told.length ? `${say.count(all.length)} kertaa; voimakkaimmat huiput ovat` : 'näinä aikoina:'} ${list}.`,
      sv: `Andelen steg kortvarigt klart över det vanliga ${all.length > told.length ? `${say.count(all.length)} gånger; de starkaste topparna är` : 'under dessa tider:'} ${list}.`,
      en: `The share rose for a short while well above the usual ${all.length > told.length ? `${say.count(all.length)} times; the strongest peaks are` : 'at these times:'} ${list}.`,
    }),
  };
}
