import { readableStep } from '../../src/analysis/series.ts';
import type { Points } from '../../src/report/block.ts';
import { labelName, roleName } from '../../src/report/labels.ts';
import { peakWords, strongestFirst, topicSeries } from '../../src/report/peaks.ts';
import {
  briefShare,
  coverage,
  denominators,
  halvesOf,
  halvesWords,
  shares,
  shareWords,
  sumBy,
  sumOf,
} from '../../src/report/reading.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { type Speech, speech } from '../../src/report/speak.ts';
import { speakers } from '../../src/report/speakers.ts';

type Point = Points['items'][number];

const namedPeaks = 4;
const namedOutlets = 4;

export default defineSection({
  id: 'in-short',
  title: { fi: 'Lyhyesti', sv: 'I korthet', en: 'In short' },
  question: {
    fi: 'Mitä aineisto kertoo muutamalla virkkeellä? Linkit vievät lukuihin.',
    sv: 'Vad säger materialet i några meningar? Länkarna leder till siffrorna.',
    en: 'What does the archive say in a few sentences? The links lead to the numbers.',
  },
  order: 0,
  audiences: ['brief', 'trends'],
  build: async (input) => {
    const say = speech(input.language);
    const parts = [archive, volume, peaks, frames, shifts, tone, hostility, groups, voices];
    const found = await Promise.all(parts.map((part) => part(input, say)));
    const items = found.flatMap((point) => (point ? [point] : []));
    if (items.length < 2) return [{ kind: 'points', items }];
    return [
      { kind: 'points', items },
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: 'Suluissa on osuus ja sen 95 prosentin luottamusväli. Virkkeet on laskettu koneellisesti luvuista.',
          sv: 'Inom parentes står andelen och dess 95-procentiga konfidensintervall. Meningarna är maskinellt beräknade ur siffrorna.',
          en: 'In brackets stand the share and its 95% confidence interval. The sentences are computed from the numbers.',
        }),
      },
    ];
  },
});

async function archive(input: ReportInput, say: Speech): Promise<Point> {
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
          fi: ` Koodattu on ${briefShare(say, coded, stored)}.`,
          sv: ` Kodade är ${briefShare(say, coded, stored)}.`,
          en: ` Coded are ${briefShare(say, coded, stored)}.`,
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

async function volume(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [relevant, judged] = await Promise.all([
    input.cells('relevance', ['relevant']),
    input.cells('relevance', ['*']),
  ]);
  if (sumOf(judged) === 0) return undefined;
  const numbers = briefShare(say, sumOf(relevant), sumOf(judged));
  const { steady } = await topicSeries(input);
  const change = halvesWords(say, steady);
  return {
    section: 'volume',
    text: `${say.say({
      fi: `Maahanmuutto on pääaiheena ${numbers} jutussa.`,
      sv: `Invandring är huvudämnet i ${numbers} artiklar.`,
      en: `Immigration is the main topic of ${numbers} articles.`,
    })}${change === undefined ? '' : ` ${change}`}`,
  };
}

async function peaks(input: ReportInput, say: Speech): Promise<Point | undefined> {
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
      fi: `Tavallista enemmän maahanmuutosta kirjoitettiin ${all.length > told.length ? `${say.count(all.length)} kertaa; voimakkaimmat huiput ovat` : 'näinä aikoina:'} ${list}.`,
      sv: `Mer än vanligt skrevs det ${all.length > told.length ? `${say.count(all.length)} gånger; de starkaste topparna är` : 'under dessa tider:'} ${list}.`,
      en: `More than usual was written ${all.length > told.length ? `${say.count(all.length)} times; the strongest peaks are` : 'at these times:'} ${list}.`,
    }),
  };
}

async function frames(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [cells, totals] = await Promise.all([input.cells('frames'), denominators(input, 'frames')]);
  const total = sumOf(totals);
  const top = ranked(input, say, cells).slice(0, 3);
  if (top.length === 0 || total === 0) return undefined;
  const list = say.list(top.map(({ name, count }) => `${name} ${briefShare(say, count, total)}`));
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
async function shifts(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [cells, totals] = await Promise.all([input.cells('frames'), denominators(input, 'frames')]);
  const candidates = ranked(input, say, cells);
  if (candidates.length === 0 || sumOf(totals) === 0) return undefined;
  const step = readableStep(input.by, totals);
  const covered = await coverage(input, step);
  const level = 1 - 0.05 / candidates.length;
  const compared = candidates.flatMap(({ id, name }) => {
    const own = cells.filter(({ label }) => label === id);
    const halves = halvesOf(shares(own, totals, step, covered), level);
    return halves ? [{ name, ...halves }] : [];
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
    return `${name}: ${half(early)} → ${half(late)}, ${say.say({ fi: 'ero', sv: 'skillnad', en: 'difference' })} ${range}`;
  });
  const number = say.count(compared.length);
  return {
    section: 'frames-over-time',
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

async function tone(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [tones, stances] = await Promise.all([
    input.cells('tone', ['negative', 'neutral', 'positive']),
    input.cells('stance', ['restrictive', 'balanced_or_none', 'supportive']),
  ]);
  const total = sumOf(tones);
  if (total === 0) return undefined;
  const of = (label: string) =>
    briefShare(say, sumOf([...tones, ...stances].filter((cell) => cell.label === label)), total);
  const stanceTotal = sumOf(stances);
  const stance =
    stanceTotal === 0
      ? ''
      : say.say({
          fi: `; kanta on rajoittava ${of('restrictive')} ja maahanmuutolle myönteinen ${of('supportive')} jutussa`,
          sv: `; hållningen är restriktiv i ${of('restrictive')} och stödjande i ${of('supportive')} artiklar`,
          en: `; the stance is restrictive in ${of('restrictive')} and supportive in ${of('supportive')}`,
        });
  return {
    section: 'tone-and-stance-by-outlet',
    text: say.say({
      fi: `Sävy on kielteinen ${of('negative')} ja myönteinen ${of('positive')} jutussa${stance}. Loput ovat neutraaleja tai tasapainoisia.`,
      sv: `Tonen är negativ i ${of('negative')} och positiv i ${of('positive')} artiklar${stance}. Resten är neutrala eller balanserade.`,
      en: `The tone is negative in ${of('negative')} and positive in ${of('positive')} articles${stance}. The rest are neutral or balanced.`,
    }),
  };
}

async function hostility(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [cells, totals] = await Promise.all([input.cells('toxicity'), denominators(input, 'toxicity')]);
  const total = sumOf(totals);
  if (total === 0) return undefined;
  const any = sumOf(cells.filter(({ label }) => label === '*'));
  const passages = cells.filter(({ label }) => ['1', '2', '3'].includes(label));
  const marks = sumOf(passages, 'marks');
  const byVoice = sumBy(passages, 'voice', 'marks');
  const [own, quoted] = [
    byVoice.get('own') ?? 0,
    (byVoice.get('direct_quote') ?? 0) + (byVoice.get('indirect_quote') ?? 0),
  ];
  const voice =
    own + quoted === 0
      ? ''
      : say.say({
          fi: ` Niistä, joissa joku puhuu, on lainattuja ${shareWords(say, quoted, own + quoted)} ja toimituksen omia ${say.count(own)}.`,
          sv: ` Av dem där någon talar är ${shareWords(say, quoted, own + quoted)} citerade och ${say.count(own)} redaktionens egna.`,
          en: ` Of those in which somebody speaks, ${shareWords(say, quoted, own + quoted)} are quoted and ${say.count(own)} are the outlet’s own.`,
        });
  return {
    section: 'toxicity-and-voice',
    text: say.say({
      fi: `Ihmisiin kohdistuvia vihamielisiä kohtia on ${say.count(marks)}, ja niitä on ${briefShare(say, any, total)} jutussa.${voice}`,
      sv: `Textställen som är fientliga mot människor är ${say.count(marks)}; de finns i ${briefShare(say, any, total)} artiklar.${voice}`,
      en: `There are ${say.count(marks)} passages hostile to people, in ${briefShare(say, any, total)} articles.${voice}`,
    }),
  };
}

async function groups(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const cells = await input.cells('groups');
  const total = sumOf(cells.filter(({ label }) => label === '*'));
  const top = [...sumBy(cells, 'label')]
    .filter(([label]) => label !== '*')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3);
  if (total === 0 || top.length === 0) return undefined;
  const list = say.list(
    top.map(([label, count]) => `${labelName(label, say.language)} ${briefShare(say, count, total)}`),
  );
  return {
    section: 'groups-and-terms',
    text: say.say({
      fi: `Kun jutussa nimetään jokin ihmisryhmä, useimmin nimettyjä ovat ${list}.`,
      sv: `När en artikel nämner någon grupp av människor nämns oftast ${list}.`,
      en: `Where an article names a group of people, the most named are ${list}.`,
    }),
  };
}

async function voices(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const [cells, totals] = await Promise.all([input.cells('quotes', ['*']), input.cells('relevance', ['relevant'])]);
  const [any, total] = [sumOf(cells), sumOf(totals)];
  if (any === 0 || total === 0) return undefined;
  const roles = (await speakers(input, 'role')).filter(({ id }) => id !== 'unknown');
  const known = roles.reduce((sum, { direct, indirect }) => sum + direct + indirect, 0);
  const top = roles
    .slice(0, 3)
    .map(({ id, direct, indirect }) => `${roleName(id, say.language)} ${briefShare(say, direct + indirect, known)}`);
  const who =
    top.length === 0
      ? ''
      : say.say({
          fi: ` Kun puhujan rooli tiedetään, useimmin lainattuja ovat ${say.list(top)}.`,
          sv: ` Där talarens roll är känd citeras oftast ${say.list(top)}.`,
          en: ` Where the speaker’s role is known, those quoted most are ${say.list(top)}.`,
        });
  return {
    section: 'voices',
    text: `${say.say({
      fi: `Jotakuta lainataan ${briefShare(say, any, total)} maahanmuuttojutussa.`,
      sv: `Någon citeras i ${briefShare(say, any, total)} artiklar om invandring.`,
      en: `Somebody is quoted in ${briefShare(say, any, total)} articles on immigration.`,
    })}${who}`,
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
