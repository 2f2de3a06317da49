import { readableStep } from '../../src/analysis/series.ts';
import { any as anyOf, holds, onTopic } from '../../src/report/article-filter.ts';
import type { Block } from '../../src/report/block.ts';
import { changeOf } from '../../src/report/change.ts';
import { severityByVoice } from '../../src/report/differences.ts';
import { movedTitle } from '../../src/report/finding.ts';
import {
  coverage,
  denominators,
  nothingCoded,
  pointOf,
  seriesTable,
  share,
  shareColumns,
  shareParts,
  shares,
  shareWords,
  sumBy,
  sumOf,
} from '../../src/report/reading.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { byWords } from '../../src/report/words/common-words.ts';
import { labelName } from '../../src/report/words/labels.ts';
import { inPercent, type Speech, speech, toPercent } from '../../src/report/words/speak.ts';
import { voices } from '../../src/types.ts';

const levels = ['1', '2', '3'];

export default defineSection({
  id: 'toxicity-and-voice',
  title: {
    fi: 'Vihamielinen puhe ja kenen äänellä',
    sv: 'Fientligt språk och vems röst',
    en: 'Hostile language and whose voice it is',
  },
  question: {
    fi: 'Kuinka paljon jutuissa on ihmisiin alkuperän, uskonnon tai maahanmuuttajuuden vuoksi kohdistuvaa vihamielisyyttä, ja puhuuko siinä toimitus vai lainattu puhuja?',
    sv: 'Hur mycket fientlighet mot människor på grund av ursprung, religion eller invandrarskap finns i artiklarna, och är det redaktionen eller en citerad som talar?',
    en: 'How much hostility to people because of origin, religion or migrant status do the articles hold, and does the outlet speak it or somebody quoted?',
  },
  order: 60,
  audiences: ['trends'],
  measures: ['toxicity'],
  build: async (input) => {
    const say = speech(input.language);
    const [cells, totals] = await Promise.all([input.cells('toxicity'), denominators(input, 'toxicity')]);
    const passages = cells.filter(({ label }) => levels.includes(label));
    const total = sumOf(totals);
    if (total === 0) return [nothingCoded(say, 'relevance')];
    if (passages.length === 0) return [nothingCoded(say, 'toxicity')];
    const any = cells.filter(({ label }) => label === '*');
    const marks = sumOf(passages, 'marks');
    const byVoice = sumBy(passages, 'voice', 'marks');
    const voiced = voices.reduce((sum, voice) => sum + (byVoice.get(voice) ?? 0), 0);
    const quoted = (byVoice.get('direct_quote') ?? 0) + (byVoice.get('indirect_quote') ?? 0);
    const spoken = quoted + (byVoice.get('own') ?? 0);
    const step = readableStep(input.by, totals);
    const covered = await coverage(input, step);
    const series = shares(any, totals, step, covered);
    const what = say.say({
      fi: 'Vihamielisten juttujen osuus',
      sv: 'Andelen fientliga artiklar',
      en: 'Share of hostile articles',
    });
    const hostile = [...onTopic, anyOf('toxicity')];
    const change = changeOf(say, series, { id: 'toxicity', what, behind: { step, counted: hostile, base: onTopic } });
    const voiceFilter = (of: readonly string[], from: readonly string[]) => [
      ...onTopic,
      holds(
        'toxicity_voices',
        of.flatMap((level) => from.map((voice) => `${level}:${voice}`)),
      ),
    ];
    const found = levels.filter((level) => passages.some(({ label }) => label === level));
    const cross = found.flatMap((level) =>
      voices.map((voice) => {
        const own = passages.filter((cell) => cell.label === level && cell.voice === voice);
        const ofLevel = sumOf(
          passages.filter((cell) => cell.label === level),
          'marks',
        );
        return { level, voice, ...share(sumOf(own, 'marks'), ofLevel) };
      }),
    );
    const levelName = (level: string): string =>
      `${labelName(level, say.language)} (${say.count(
        sumOf(
          passages.filter(({ label }) => label === level),
          'marks',
        ),
      )})`;
    const whose = say.say({
      fi: `Kenen ääni vihamielisissä kohdissa on (kohtia ${say.count(marks)})`,
      sv: `Vems röst hörs i de fientliga ställena (${say.count(marks)} i allt)`,
      en: `Whose voice the hostile passages are in (${say.count(marks)} in all)`,
    });
    const hold = shareParts(say, sumOf(any), total);
    const { tests, ...moved } = movedTitle(say, series, {
      id: 'toxicity',
      name: what,
      subtitle: say.say({
        fi: `Jutut, joissa on vihamielinen kohta, osuus maahanmuuttojutuista ${byWords[step].fi}, 95 %:n väli`,
        sv: `Artiklar med fientligt textställe, andel av artiklarna om invandring ${byWords[step].sv}, 95 % intervall`,
        en: `Articles with a hostile passage, as a share of the articles on immigration ${byWords[step].en}, with 95% interval`,
      }),
    });
    return [
      {
        kind: 'text',
        text: say.say({
          fi: `Vähintään yksi vihamielinen kohta on ${inPercent(hold.percent)} maahanmuuttojutuista ${hold.cases}; kohtia on kaikkiaan ${say.count(marks)}.${change ? ` ${change.text}` : ''}`,
          sv: `Minst ett fientligt textställe finns i ${hold.percent} av artiklarna om invandring ${hold.cases}; ställena är sammanlagt ${say.count(marks)}.${change ? ` ${change.text}` : ''}`,
          en: `At least one hostile passage appears in ${hold.percent} of the articles on immigration ${hold.cases}; passages in all: ${say.count(marks)}.${change ? ` ${change.text}` : ''}`,
        }),
        articles: [
          { number: sumOf(any), articles: hostile },
          { number: total, articles: onTopic },
          { number: marks, of: 'passages', articles: hostile },
          ...(change?.articles ?? []),
        ],
        ...(change ? { tests: change.tests } : {}),
      },
      {
        kind: 'text',
        articles: [
          ...(spoken === 0
            ? []
            : [
                {
                  number: quoted,
                  of: 'passages' as const,
                  articles: voiceFilter(levels, ['direct_quote', 'indirect_quote']),
                },
              ]),
          { number: byVoice.get('mention') ?? 0, of: 'passages', articles: voiceFilter(levels, ['mention']) },
        ],
        text: say.say({
          fi: `${spoken === 0 ? 'Missään kohdassa ei puhu toimitus eikä lainattu.' : `Kohdista, joissa joku puhuu (toimitus tai lainattu), lainattuja on ${shareWords(say, quoted, spoken)}.`} Kohtia, joissa sanat mainitaan niistä kertomiseksi tai niiden arvostelemiseksi, on ${say.count(byVoice.get('mention') ?? 0)}${voiced < marks ? `, ja kohtia, joiden ääntä ei tiedetä, on ${say.count(marks - voiced)}` : ''}.`,
          sv: `${spoken === 0 ? 'I inget ställe talar redaktionen eller en citerad.' : `Av de ställen där någon talar (redaktionen eller en citerad) är ${shareWords(say, quoted, spoken)} citerade.`} Ställen där orden nämns för att berätta om eller kritisera dem: ${say.count(byVoice.get('mention') ?? 0)}${voiced < marks ? `; ställen med okänd röst: ${say.count(marks - voiced)}` : ''}.`,
          en: `${spoken === 0 ? 'In no passage does the outlet or a person quoted speak.' : `Of the passages in which somebody speaks (the outlet or a person quoted), ${shareWords(say, quoted, spoken)} are quoted.`} Passages that name the words in order to report on or criticise them: ${say.count(byVoice.get('mention') ?? 0)}${voiced < marks ? `; of unknown voice: ${say.count(marks - voiced)}` : ''}.`,
        }),
      },
      ...severityByVoice(say, passages),
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: 'Taso 1 on halventavaa (ihmiset tulvana tai vyörynä, ryhmän syyllistäminen), taso 2 toksista (haukkumasanat, vaatimus sulkea ryhmä pois), taso 3 vakavaa (ihmiset syöpäläisinä, uhkaus, väkivallan hyväksyminen). Terävä mutta asiallinen politiikan arvostelu ei kuulu näihin.',
          sv: 'Nivå 1 är nedsättande (människor som flod eller våg, skuld på en hel grupp), nivå 2 toxisk (skällsord, krav på att utesluta en grupp), nivå 3 grov (människor som skadedjur, hot, stöd för våld). Skarp men saklig kritik av politik hör inte hit.',
          en: 'Level 1 is derogatory (people as a flood or wave, blame on a whole group), level 2 toxic (slurs, a demand to exclude a group), level 3 severe (people as vermin, threats, approval of violence). Sharp but civil criticism of policy is none of these.',
        }),
      },
      {
        kind: 'chart',
        id: 'toxicity-by-voice',
        title:
          spoken === 0
            ? whose
            : say.say({
                fi: `Vihamielisistä kohdista, joissa joku puhuu, lainattuja on ${say.share(quoted / spoken)}`,
                sv: `Av de fientliga ställen där någon talar är ${say.share(quoted / spoken)} citerade`,
                en: `Of the hostile passages in which somebody speaks, ${say.share(quoted / spoken)} are quoted`,
              }),
        subtitle: whose,
        description: say.say({
          fi: 'Vaakapalkki kullekin tasolle, osat äänen mukaan.',
          sv: 'En vågrät stapel för varje nivå, delad efter röst.',
          en: 'One horizontal bar for each level, parted by voice.',
        }),
        spec: {
          type: 'stacked',
          bars: cross.map(({ level, voice, value }) => ({
            group: levelName(level),
            label: labelName(voice, say.language),
            colour: voice,
            value,
          })),
        },
        table: {
          kind: 'table',
          id: 'toxicity-by-voice',
          articles: { count: cross.map(({ level, voice }) => voiceFilter([level], [voice])) },
          title: say.say({
            fi: 'Kohdat tason ja äänen mukaan',
            sv: 'Ställen efter nivå och röst',
            en: 'Passages by level and voice',
          }),
          columns: [
            { key: 'level', label: say.say({ fi: 'taso', sv: 'nivå', en: 'level' }), type: 'text' },
            { key: 'voice', label: say.say({ fi: 'ääni', sv: 'röst', en: 'voice' }), type: 'text' },
            ...shareColumns(say),
          ],
          rows: cross.map(({ level, voice, value, ...numbers }) => ({
            level: labelName(level, say.language),
            voice: labelName(voice, say.language),
            ...numbers,
            share: value,
          })),
        },
      },
      {
        kind: 'chart',
        id: 'toxicity-over-time',
        ...moved,
        description: say.say({
          fi: 'Viivakuvio; vyö on 95 prosentin luottamusväli.',
          sv: 'Linjediagram; bandet är ett 95-procentigt intervall.',
          en: 'Line chart; the band is the 95% interval.',
        }),
        spec: {
          type: 'lines',
          unit: 'share',
          lines: [
            {
              id: 'toxicity',
              label: say.say({ fi: 'osuus', sv: 'andel', en: 'share' }),
              colour: 'toxicity',
              points: series.map(pointOf),
            },
          ],
        },
        table: {
          ...seriesTable(
            say,
            'toxicity-over-time',
            say.say({
              fi: 'Vihamieliset jutut ajassa',
              sv: 'Fientliga artiklar över tid',
              en: 'Hostile articles over time',
            }),
            step,
            [{ label: 'toxicity', points: series, articles: hostile, base: onTopic }],
          ),
          ...(tests ? { tests } : {}),
        },
      },
      ...(await answered(input, say)),
      ...(await targets(input, say)),
      {
        kind: 'note',
        tone: 'limit',
        text: say.say({
          fi: 'Kohdat tunnistetaan sanaston perusteella: peitelty vihamielisyys jää löytymättä ja ironia voi tulla luetuksi väärin. Pelkistä otsikoista ei näe, vastaako joku muualla jutussa.',
          sv: 'Ställena hittas med ordlistor: förtäckt fientlighet missas och ironi kan läsas fel. Av bara rubriker syns inte om någon svarar i resten av artikeln.',
          en: 'Passages are found by word lists: veiled hostility is missed and irony may be misread. Headlines alone do not show whether somebody answers in the rest of the article.',
        }),
      },
    ];
  },
});

/** How many hostile passages are rebutted within their article (codebook, 5). */
async function answered(input: ReportInput, say: Speech): Promise<readonly Block[]> {
  const details = await input.details('toxicity', 'challenged', 20);
  const of = (values: readonly string[]) =>
    details.filter(({ value }) => values.includes(value)).reduce((sum, { marks }) => sum + marks, 0);
  const [yes, no] = [of(['true', '1']), of(['false', '0'])];
  if (yes + no === 0) return [];
  const { percent, cases } = shareParts(say, yes, yes + no);
  return [
    {
      kind: 'text',
      text: say.say({
        fi: `Samassa jutussa vastataan ${toPercent(percent)} kohdista ${cases}: vastapuolen lainauksella, oikaisulla tai toimituksen omalla huomautuksella.`,
        sv: `I samma artikel besvaras ${percent} av ställena ${cases}: med ett motcitat, en rättelse eller redaktionens egna ord.`,
        en: `${percent} of the passages are answered within the same article ${cases}: by a counter-quotation, a correction or the outlet’s own words.`,
      }),
    },
  ];
}

async function targets(input: ReportInput, say: Speech): Promise<readonly Block[]> {
  const details = await input.details('toxicity', 'target', 200);
  const counts = new Map<string, number>();
  for (const { value, marks } of details) counts.set(value, (counts.get(value) ?? 0) + marks);
  if (counts.size === 0) return [];
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [
    {
      kind: 'table',
      id: 'toxicity-targets',
      title: say.say({
        fi: 'Keneen vihamieliset kohdat kohdistuvat',
        sv: 'Mot vem de fientliga ställena riktas',
        en: 'Whom the hostile passages target',
      }),
      columns: [
        { key: 'target', label: say.say({ fi: 'kohde', sv: 'mål', en: 'target' }), type: 'text' },
        { key: 'passages', label: say.say({ fi: 'kohtia', sv: 'ställen', en: 'passages' }), type: 'count' },
      ],
      articles: { passages: ranked.map(([target]) => [...onTopic, holds('toxicity_targets', target)]) },
      rows: ranked.map(([target, passages]) => ({ target: labelName(target, say.language), passages })),
    },
  ];
}
