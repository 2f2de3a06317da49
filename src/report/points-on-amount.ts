import { inRun, onTopic } from './article-filter.ts';
import type { Points } from './block.ts';
import { volumeChange } from './change.ts';
import { movedTitle } from './finding.ts';
import { peakWords, strongestFirst, topicSeries } from './peaks.ts';
import { briefShare, casesWords, sumBy, sumOf } from './reading.ts';
import type { ReportInput } from './section.ts';
import { inPercent, type Speech } from './words/speak.ts';

/** Sentences of the report's beginning on how much there is. */

type Point = Points['items'][number];

const namedPeaks = 4;
const namedOutlets = 4;

/** Only where the share of articles on the topic cannot begin with what the archive holds. */
export async function archivePoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
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
  const stored = sumOf(cells);
  if (sumOf(await input.cells('relevance', ['*'])) > 0) return undefined;
  return {
    section,
    lead: say.say({
      fi: `Aineistossa on ${say.count(stored)} juttua`,
      sv: `Materialet omfattar ${say.count(stored)} artiklar`,
      en: `The archive holds ${say.count(stored)} articles`,
    }),
    text: await heldWords(input, say),
  };
}

/** From where and when the articles are, and how many of them are coded. */
async function heldWords(input: ReportInput, say: Speech): Promise<string> {
  const cells = await input.cells('coverage', ['stored']);
  const counts = [...sumBy(cells, 'outlet')].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = counts.slice(0, namedOutlets).map(([id]) => input.outlets.find((one) => one.id === id)?.name ?? id);
  const rest = counts.length - names.length;
  const which = say.list([
    ...names,
    ...(rest > 0 ? [say.say({ fi: `${rest} muuta`, sv: `${rest} till`, en: `${rest} more` })] : []),
  ]);
  const [from, to] = [say.day(input.from), say.day(input.to)];
  const stored = sumOf(cells);
  const coded = sumOf(await input.cells('coverage', ['coded']));
  const uncoded =
    coded < stored
      ? say.say({
          fi: ` Jutuista on koodattu ${briefShare(say, coded, stored)}.`,
          sv: ` Av artiklarna är ${briefShare(say, coded, stored)} kodade.`,
          en: ` Of the articles, ${briefShare(say, coded, stored)} are coded.`,
        })
      : '';
  const held = say.say({
    fi: `Aineisto: ${say.count(stored)} juttua, ${which}, ${from} – ${to}.`,
    sv: `Materialet: ${say.count(stored)} artiklar, ${which}, ${from} – ${to}.`,
    en: `The archive: ${say.count(stored)} articles, ${which}, ${from} – ${to}.`,
  });
  return `${held}${uncoded}`;
}

export async function volumePoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [relevant, judged] = await Promise.all([
    input.cells('relevance', ['relevant']),
    input.cells('relevance', ['*']),
  ]);
  if (sumOf(judged) === 0) return undefined;
  const [count, total] = [sumOf(relevant), sumOf(judged)];
  const { steady } = await topicSeries(input);
  const change = volumeChange(say, steady);
  const percent = say.share(count / total);
  const moved = movedTitle(say, steady, {
    id: 'volume',
    name: say.say({ fi: 'osuus', sv: 'andelen', en: 'the share' }),
    subtitle: '',
  });
  const held = await heldWords(input, say);
  const lead = (tail: string): string =>
    say.say({
      fi: `Maahanmuutto on pääaiheena ${inPercent(percent)} jutuista${tail}.`,
      sv: `Invandring är huvudämnet i ${percent} av artiklarna${tail}.`,
      en: `Immigration is the main topic of ${percent} of the articles${tail}.`,
    });
  const { cautious } = moved;
  return {
    section: 'volume',
    lead: lead(change === undefined ? '' : `; ${moved.title}`),
    ...(cautious ? { cautious: { tests: cautious.tests, lead: lead(`; ${cautious.title}`) } } : {}),
    text: `${say.say({ fi: 'Juttuja', sv: 'Artiklar', en: 'Articles' })}: ${casesWords(say, count, total)}. ${held}${change ? ` ${change.text}` : ''}`,
    articles: [{ number: count, articles: onTopic }],
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
        `${say.share(peak.share)}, ${casesWords(say, peak.count, peak.total)}`,
        ...(words.length > 0
          ? [`${say.say({ fi: 'otsikoissa', sv: 'i rubrikerna', en: 'in headlines' })} ${words.join(', ')}`]
          : []),
        ...(peak.sure ? [] : [say.say({ fi: 'voi olla sattumaa', sv: 'kan vara slump', en: 'may be chance' })]),
      ];
      return `${say.run(peak.from, peak.to, input.by)} (${facts.join('; ')})`;
    }),
  );
  const [first] = all;
  const when = first ? say.run(first.from, first.to, input.by) : '';
  const sure = all.filter((peak) => peak.sure).length;
  const strongest =
    all.length > told.length
      ? say.say({ fi: 'Voimakkaimmat', sv: 'De starkaste', en: 'The strongest' })
      : say.say({ fi: 'Ajat', sv: 'Tiderna', en: 'When' });
  return {
    section: 'turning-points',
    lead: say.say({
      fi: `Voimakkain hetkellinen huippu: ${when}${first && !first.sure ? ' (voi olla sattumaa)' : ''}.`,
      sv: `Den starkaste tillfälliga toppen: ${when}${first && !first.sure ? ' (kan vara slump)' : ''}.`,
      en: `The strongest short peak: ${when}${first && !first.sure ? ' (may be chance)' : ''}.`,
    }),
    text: say.say({
      fi: `Huippuja on ${say.count(all.length)}, niistä varmoja ${say.count(sure)}. ${strongest}: ${told.join('; ')}.`,
      sv: `Toppar: ${say.count(all.length)}, säkra bland dem: ${say.count(sure)}. ${strongest}: ${told.join('; ')}.`,
      en: `Peaks found: ${say.count(all.length)}, sure ones among them: ${say.count(sure)}. ${strongest}: ${told.join('; ')}.`,
    }),
    articles: chosen.map(({ from, to, count }) => ({
      number: count,
      articles: [...onTopic, ...inRun(from, to, input.by)],
    })),
  };
}
