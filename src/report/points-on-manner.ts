import { readableStep } from '../analysis/series.ts';
import type { Points } from './block.ts';
import { halvesOf, halvesTest } from './change.ts';
import { briefShare, casesWords, coverage, denominators, shares, sumBy, sumOf } from './reading.ts';
import type { ReportInput } from './section.ts';
import { type Speech, small } from './speak.ts';

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
    text: say.say({
      fi: `Yleisimmät kehykset maahanmuuttojutuissa ovat ${list}.`,
      sv: `De vanligaste inramningarna i artiklarna om invandring är ${list}.`,
      en: `The most common frames in the articles on immigration are ${list}.`,
    }),
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
    return [{ name, ...halves, test: halvesTest(say, { id: `frames:${id}`, what: name }, halvesOf(points) ?? halves) }];
  });
  if (compared.length === 0) return undefined;
  const moved = compared
    .filter(({ low, high }) => low > 0 || high < 0)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const of = say.say({ fi: '/', sv: 'av', en: 'of' });
  const half = ({ count, total }: { readonly count: number; readonly total: number }): string =>
    `${say.share(count / total)} (${say.count(count)} ${of} ${say.count(total)})`;
  const told = moved.slice(0, 3).map(({ name, early, late, low, high }) => {
    const range = `${say.signed(low)} … ${say.signed(high)}`;
    return `${name}: ${half(early)} → ${half(late)}, ${say.say({ fi: 'muutos', sv: 'ändring', en: 'change' })} ${range}`;
  });
  const number = say.count(compared.length);
  return {
    section: 'frames-over-time',
    tests: compared.map(({ test }) => test),
    text:
      told.length === 0
        ? say.say({
            fi: `Minkään kehyksen osuus ei muuttunut jakson alkupuoliskolta loppupuoliskolle niin, ettei ero voisi olla sattumaa (verrattuja kehyksiä ${number}).`,
            sv: `Ingen inramnings andel ändrades från periodens första hälft till den andra så att skillnaden inte kunde vara slump (${number} jämförda inramningar).`,
            en: `No frame’s share changed from the first half of the period to the second by more than chance may do (${number} frames compared).`,
          })
        : say.say({
            fi: `Jakson alkupuoliskolta loppupuoliskolle muuttuivat selvimmin: ${told.join('; ')} prosenttiyksikköä (väli korjattu ${number} kehyksen vertailulle).`,
            sv: `Från periodens första hälft till den andra ändrades tydligast: ${told.join('; ')} procentenheter (intervallet korrigerat för ${number} jämförda inramningar).`,
            en: `From the first half of the period to the second, these changed most clearly: ${told.join('; ')} percentage points (interval corrected for ${number} frames compared).`,
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
  const of = (label: string) => {
    const count = sumOf([...tones, ...stances].filter((cell) => cell.label === label));
    const suffix = say.say({ fi: ':ssa jutuista', sv: ' av artiklarna', en: ' of the articles' });
    return `${say.share(count / total)}${suffix} (${casesWords(say, count, total)})`;
  };
  const stanceTotal = sumOf(stances);
  const stance =
    stanceTotal === 0
      ? ''
      : say.say({
          fi: `; kanta on rajoittava ${of('restrictive')} ja maahanmuutolle myönteinen ${of('supportive')}`,
          sv: `; hållningen är restriktiv i ${of('restrictive')} och stödjande i ${of('supportive')}`,
          en: `; the stance is restrictive in ${of('restrictive')} and supportive in ${of('supportive')}`,
        });
  return {
    section: 'tone-and-stance-by-outlet',
    text: say.say({
      fi: `Sävy on kielteinen ${of('negative')} ja myönteinen ${of('positive')}${stance}. Loput ovat neutraaleja tai tasapainoisia.`,
      sv: `Tonen är negativ i ${of('negative')} och positiv i ${of('positive')}${stance}. Resten är neutrala eller balanserade.`,
      en: `The tone is negative in ${of('negative')} and positive in ${of('positive')}${stance}. The rest are neutral or balanced.`,
    }),
  };
}

export async function hostilityPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [cells, totals] = await Promise.all([input.cells('toxicity'), denominators(input, 'toxicity')]);
  const total = sumOf(totals);
  if (total === 0) return undefined;
  const any = sumOf(cells.filter(({ label }) => label === '*'));
  const passages = cells.filter(({ label }) => ['1', '2', '3'].includes(label));
  const marks = sumOf(passages, 'marks');
  const [percent, cases] = [say.share(any / total), casesWords(say, any, total)];
  const byVoice = sumBy(passages, 'voice', 'marks');
  const [own, quoted] = [
    byVoice.get('own') ?? 0,
    (byVoice.get('direct_quote') ?? 0) + (byVoice.get('indirect_quote') ?? 0),
  ];
  const voice =
    own + quoted === 0
      ? ''
      : say.say({
          fi: ` Kohdista, joissa joku puhuu, lainattuja on ${briefShare(say, quoted, own + quoted)}; muut ovat toimituksen omia.`,
          sv: ` Av dem där någon talar är ${briefShare(say, quoted, own + quoted)} citerade; de övriga är redaktionens egna.`,
          en: ` Of those in which somebody speaks, ${briefShare(say, quoted, own + quoted)} are quoted; the others are the outlet’s own.`,
        });
  return {
    section: 'toxicity-and-voice',
    text: say.say({
      fi: `Ihmisiin kohdistuvia vihamielisiä kohtia on ${say.count(marks)}; niitä on ${percent}:ssa maahanmuuttojutuista (${cases}).${voice}`,
      sv: `Det finns ${marks === 1 ? 'ett textställe som är fientligt' : `${say.count(marks)} textställen som är fientliga`} mot människor, i ${percent} av artiklarna om invandring (${cases}).${voice}`,
      en: `There ${marks === 1 ? 'is 1 passage' : `are ${say.count(marks)} passages`} hostile to people, in ${percent} of the articles on immigration (${cases}).${voice}`,
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
