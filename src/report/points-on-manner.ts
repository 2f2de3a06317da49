import { readableStep } from '../analysis/series.ts';
import { any, equal, holds, onTopic } from './article-filter.ts';
import type { Points } from './block.ts';
import { halvesArticles, halvesOf, halvesTest } from './change.ts';
import { mostTitle, moveOf } from './finding.ts';
import {
  articlesWords,
  briefShare,
  casesWords,
  coverage,
  denominators,
  share,
  shares,
  sumBy,
  sumOf,
} from './reading.ts';
import type { ReportInput } from './section.ts';
import { labelName, measureName, mostCommon } from './words/labels.ts';
import { capital, inPercent, type Speech, small } from './words/speak.ts';

/** Sentences of the report's beginning on how it is written. */

type Point = Points['items'][number];

export async function framesPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [cells, totals] = await Promise.all([input.cells('frames'), denominators(input, 'frames')]);
  const total = sumOf(totals);
  const top = ranked(input, say, cells).slice(0, 3);
  if (top.length === 0 || total === 0) return undefined;
  const list = say.list(top.map(({ name, count }) => `${small(name)} ${briefShare(say, count, total)}`));
  return {
    section: 'frames-over-time',
    lead: `${mostTitle(
      say,
      top.map(({ name, count }) => ({ label: small(name), ...share(count, total) })),
      mostCommon.frames,
    )}.`,
    text: `${capital(list)}.`,
    articles: top.flatMap(({ id, count }) => [
      { number: count, articles: [...onTopic, holds('frames', id)] },
      { number: total, articles: onTopic },
    ]),
  };
}

/** Frames whose share moved from the first half of the period to the second, after a correction for trying them all. */
export async function shiftsPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [cells, totals] = await Promise.all([input.cells('frames'), denominators(input, 'frames')]);
  const candidates = ranked(input, say, cells);
  if (candidates.length === 0 || sumOf(totals) === 0) return undefined;
  const step = readableStep(input.by, totals);
  const covered = await coverage(input, step);
  const level = 1 - 0.05 / candidates.length;
  const compared = candidates.flatMap(({ id, name }) => {
    const own = cells.filter(({ label }) => label === id);
    const points = shares(own, totals, step, covered);
    const halves = halvesOf(points, level);
    if (!halves) return [];
    const articles = halvesArticles(points, { step, base: onTopic, counted: [...onTopic, holds('frames', id)] });
    return [
      {
        name,
        articles,
        ...halves,
        test: halvesTest(say, { id: `frames:${id}`, what: name }, halvesOf(points) ?? halves),
      },
    ];
  });
  if (compared.length === 0) return undefined;
  const moved = compared
    .filter(({ low, high }) => low > 0 || high < 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const of = say.say({ fi: '/', sv: 'av', en: 'of' });
  const half = ({ count, total }: { readonly count: number; readonly total: number }): string =>
    `${say.share(count / total)} (${say.count(count)} ${of} ${say.count(total)})`;
  const told = moved.slice(0, 3).map(({ name, early, late, difference, low, high }) => {
    const range = `${say.signed(low)} … ${say.signed(high)}`;
    return `${small(name)} ${half(early)} → ${half(late)}, ${say.points(difference)} (${range})`;
  });
  const number = say.count(compared.length);
  const unchanged = say.say({
    fi: 'Kehysten osuuksissa ei ole havaittavaa muutosta.',
    sv: 'Ingen påvisbar förändring i inramningarnas andelar.',
    en: 'No detectable change in the shares of the frames.',
  });
  const led = moved.slice(0, 2);
  return {
    section: 'frames-over-time',
    lead:
      led.length === 0
        ? unchanged
        : `${led.map(({ name, ...halves }, at) => `${at === 0 ? name : small(name)} ${moveOf(say, halves)}`).join('; ')}.`,
    ...(led.length === 0 ? {} : { cautious: { tests: led.map(({ test }) => test.id), lead: unchanged } }),
    tests: compared.map(({ test }) => test),
    articles: moved.slice(0, 3).flatMap(({ articles }) => articles),
    text:
      told.length === 0
        ? say.say({
            fi: `Minkään kehyksen osuus ei muuttunut jakson alkupuoliskolta loppupuoliskolle niin, ettei ero voisi olla sattumaa (verrattuja kehyksiä ${number}).`,
            sv: `Ingen inramnings andel ändrades från periodens första hälft till den andra så att skillnaden inte kunde vara slump (${number} jämförda inramningar).`,
            en: `No frame’s share changed from the first half of the period to the second by more than chance may do (${number} frames compared).`,
          })
        : say.say({
            fi: `Jakson alkupuolisko → loppupuolisko: ${told.join('; ')}. Välit on korjattu ${number} kehyksen vertailulle.`,
            sv: `Periodens första hälft → andra hälft: ${told.join('; ')}. Intervallen är korrigerade för ${number} jämförda inramningar.`,
            en: `First half of the period → second half: ${told.join('; ')}. The intervals are corrected for ${number} frames compared.`,
          }),
  };
}

export async function tonePoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [tones, stances] = await Promise.all([
    input.cells('tone', ['negative', 'neutral', 'positive']),
    input.cells('stance', ['restrictive', 'balanced_or_none', 'supportive']),
  ]);
  const total = sumOf(tones);
  if (total === 0) return undefined;
  const of = (label: string): string => {
    const count = sumOf([...tones, ...stances].filter((cell) => cell.label === label));
    return `${labelName(label, say.language)} ${briefShare(say, count, total)}`;
  };
  const stanceTotal = sumOf(stances);
  const parts = [
    `${measureName('tone', 'tone', say.language)}: ${of('negative')}, ${of('positive')}.`,
    ...(stanceTotal === 0
      ? []
      : [`${measureName('stance', 'stance', say.language)}: ${of('restrictive')}, ${of('supportive')}.`]),
    say.say({
      fi: 'Loput ovat neutraaleja tai tasapainoisia.',
      sv: 'Resten är neutrala eller balanserade.',
      en: 'The rest are neutral or balanced.',
    }),
  ];
  const percent = (label: string): string => say.share(sumOf(tones.filter((cell) => cell.label === label)) / total);
  const shown = ['negative', 'positive'].map((label) => ['tone', label] as const);
  const stanced = stanceTotal === 0 ? [] : ['restrictive', 'supportive'].map((label) => ['stance', label] as const);
  return {
    section: 'tone-and-stance-by-outlet',
    lead: say.say({
      fi: `Sävy on kielteinen ${inPercent(percent('negative'))} ja myönteinen ${inPercent(percent('positive'))} jutuista.`,
      sv: `Tonen är negativ i ${percent('negative')} och positiv i ${percent('positive')} av artiklarna.`,
      en: `The tone is negative in ${percent('negative')} and positive in ${percent('positive')} of the articles.`,
    }),
    articles: [...shown, ...stanced].flatMap(([measure, label]) => [
      {
        number: sumOf([...tones, ...stances].filter((cell) => cell.label === label)),
        articles: [...onTopic, equal(measure, label)],
      },
      { number: total, articles: [...onTopic, equal('tone', ['negative', 'neutral', 'positive'])] },
    ]),
    text: parts.join(' '),
  };
}

export async function hostilityPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [cells, totals] = await Promise.all([input.cells('toxicity'), denominators(input, 'toxicity')]);
  const total = sumOf(totals);
  if (total === 0) return undefined;
  const articles = sumOf(cells.filter(({ label }) => label === '*'));
  const passages = cells.filter(({ label }) => ['1', '2', '3'].includes(label));
  const marks = sumOf(passages, 'marks');
  const [percent, cases] = [say.share(articles / total), articlesWords(say, articles, total)];
  const byVoice = sumBy(passages, 'voice', 'marks');
  const [own, quoted] = [
    byVoice.get('own') ?? 0,
    (byVoice.get('direct_quote') ?? 0) + (byVoice.get('indirect_quote') ?? 0),
  ];
  const voice =
    own + quoted === 0
      ? ''
      : say.say({
          fi: ` Kohdista, joissa joku puhuu, lainattuja on ${briefShare(say, quoted, own + quoted)}; muissa puhuu toimitus itse.`,
          sv: ` Av dem där någon talar är ${briefShare(say, quoted, own + quoted)} citat; i de övriga talar redaktionen själv.`,
          en: ` Of those in which somebody speaks, ${briefShare(say, quoted, own + quoted)} are quoted; in the others the outlet itself speaks.`,
        });
  const hostile = [...onTopic, any('toxicity')];
  return {
    section: 'toxicity-and-voice',
    lead: say.say({
      fi: `Ihmisiin kohdistuvaa vihamielisyyttä on ${inPercent(percent)} maahanmuuttojutuista.`,
      sv: `Fientlighet mot människor finns i ${percent} av artiklarna om invandring.`,
      en: `Hostility towards people appears in ${percent} of the articles on immigration.`,
    }),
    articles: [
      { number: marks, of: 'passages', articles: hostile },
      { number: articles, articles: hostile },
      { number: total, articles: onTopic },
    ],
    text: say.say({
      fi: `Vihamielisiä kohtia: ${say.count(marks)}. Juttuja, joissa niitä on: ${casesWords(say, articles, total)}.${voice}`,
      sv: `Fientliga textställen: ${say.count(marks)}, i ${cases}.${voice}`,
      en: `Hostile passages: ${say.count(marks)}, in ${cases}.${voice}`,
    }),
  };
}

function ranked(input: ReportInput, say: Speech, cells: Parameters<typeof sumBy>[0]) {
  return [...sumBy(cells, 'label')]
    .filter(([label]) => label !== '*')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id, count]) => {
      const frame = input.frames.find((candidate) => candidate.id === id);
      return { id, count, name: frame ? say.say(frame.name) : id };
    });
}
