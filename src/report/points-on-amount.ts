import type { Peak } from '../analysis/peaks.ts';
import { inRun, onTopic } from './article-filter.ts';
import type { Points } from './block.ts';
import { volumeChange } from './change.ts';
import { movedTitle } from './finding.ts';
import { peakWords, strongestFirst, topicSeries } from './peaks.ts';
import { articlesWords, briefShare, casesWords, sumBy, sumOf } from './reading.ts';
import type { ReportInput } from './section.ts';
import { inPercent, type Speech } from './words/speak.ts';

/** Sentences of the report's beginning on how much there is. */

type Point = Points['items'][number];

const namedPeaks = 4;
const namedOutlets = 4;

/** Only where the share of articles on the topic cannot begin with what the archive holds. */
export async function archivePoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const cells = await input.cells('coverage', ['stored']);
  const stored = sumOf(cells);
  if (stored === 0 || sumOf(await input.cells('relevance', ['*'])) > 0) return undefined;
  return {
    section: 'coverage-and-method',
    lead: say.say({
      fi: `Aineistossa on ${say.count(stored)} ${stored === 1 ? 'juttu' : 'juttua'}`,
      sv: `Materialet omfattar ${say.count(stored)} ${stored === 1 ? 'artikel' : 'artiklar'}`,
      en: `The archive holds ${say.count(stored)} ${stored === 1 ? 'article' : 'articles'}`,
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
          fi: ` Jutuista on koodattu ${briefShare(say, coded, stored)}; loput koodaa ”diskurssi annotate”.`,
          sv: ` Av artiklarna är ${briefShare(say, coded, stored)} kodade; ”diskurssi annotate” kodar resten.`,
          en: ` Of the articles, ${briefShare(say, coded, stored)} are coded; “diskurssi annotate” codes the rest.`,
        })
      : '';
  const held = say.say({
    fi: `Aineisto: ${which}, ${from} – ${to}.`,
    sv: `Materialet: ${which}, ${from} – ${to}.`,
    en: `The archive: ${which}, ${from} – ${to}.`,
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
  const { steady, series } = await topicSeries(input);
  const change = volumeChange(say, steady, { step: input.by, all: series });
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
    text: `${articlesWords(say, count, total)}. ${held}${change ? ` ${change.text}` : ''}`,
    articles: [{ number: count, articles: onTopic }, ...(change?.articles ?? [])],
    ...(change ? { tests: change.tests } : {}),
  };
}

/** What stands beyond chance with its words; of the rest the strongest, as what may be chance. */
export async function peaksPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const all = strongestFirst((await topicSeries(input)).peaks);
  const [first] = all;
  if (!first) return undefined;
  const inTime = (peaks: readonly Peak[]) => [...peaks].sort((a, b) => (a.from < b.from ? -1 : 1));
  const sure = inTime(all.filter((peak) => peak.sure).slice(0, namedPeaks));
  const unsure = all.filter((peak) => !peak.sure);
  const named = inTime(unsure.slice(0, namedPeaks - 1));
  const when = ({ from, to }: Peak): string => say.run(from, to, input.by);
  const numbers = ({ share, count, total }: Peak): string => `${say.share(share)}, ${casesWords(say, count, total)}`;
  const told = await Promise.all(
    sure.map(async (peak) => {
      const words = (await peakWords(input, peak, 3)).map(({ word }) => `”${word}”`);
      const quoted =
        words.length === 0
          ? ''
          : `; ${say.say({ fi: 'otsikoissa', sv: 'i rubrikerna', en: 'in the headlines' })} ${words.join(', ')}`;
      return `${when(peak)} (${numbers(peak)}${quoted})`;
    }),
  );
  const list = named.map((peak) => `${when(peak)} (${numbers(peak)})`).join('; ');
  const parts = [
    ...(sure.length > 0
      ? [
          say.say({
            fi: `Sattuman ${sure.length === 1 ? 'ylittää' : 'ylittävät'} ${told.join('; ')}.`,
            sv: `Över vad slumpen gör: ${told.join('; ')}.`,
            en: `Beyond chance: ${told.join('; ')}.`,
          }),
        ]
      : []),
    ...(unsure.length > 0
      ? [`${chanceWords(say, unsure.length, sure.length > 0, unsure.length > named.length)}: ${list}.`]
      : []),
  ];
  const chance = first.sure
    ? ''
    : say.say({ fi: ', voi olla sattumaa', sv: ', kan vara slump', en: ', may be chance' });
  const [share, usual] = [say.share(first.share), say.share(first.usual)];
  return {
    section: 'turning-points',
    lead: say.say({
      fi: `Voimakkain hetkellinen huippu: ${when(first)}, ${share} jutuista (tavallisesti ${usual}${chance}).`,
      sv: `Den starkaste tillfälliga toppen: ${when(first)}, ${share} av artiklarna (vanligen ${usual}${chance}).`,
      en: `The strongest short peak: ${when(first)}, ${share} of the articles (usually ${usual}${chance}).`,
    }),
    text: parts.join(' '),
    articles: [...sure, ...named].map(({ from, to, count }) => ({
      number: count,
      articles: [...onTopic, ...inRun(from, to, input.by)],
    })),
  };
}

/** "The other 5 may each be chance, the strongest of them", before a list of peaks. */
function chanceWords(say: Speech, count: number, others: boolean, some: boolean): string {
  const number = say.count(count);
  const told =
    count === 1
      ? say.say({
          fi: `Yksi ${others ? 'muu ' : ''}huippu voi olla sattumaa`,
          sv: `En ${others ? 'annan ' : ''}topp kan vara slump`,
          en: `One ${others ? 'more ' : ''}may be chance`,
        })
      : say.say({
          fi: `${others ? 'Muut ' : ''}${number} huippua voivat kukin olla sattumaa`,
          sv: `${others ? 'De övriga ' : ''}${number} kan var för sig vara slump`,
          en: `${others ? 'The other ' : ''}${number} may each be chance`,
        });
  return some
    ? `${told}${say.say({ fi: ', voimakkaimmat niistä', sv: ', de starkaste av dem', en: ', the strongest of them' })}`
    : told;
}
