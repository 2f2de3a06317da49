import { readableStep } from '../../src/analysis/series.ts';
import { type Condition, equal } from '../../src/report/article-filter.ts';
import type { Block } from '../../src/report/block.ts';
import { changeOf } from '../../src/report/change.ts';
import { movedTitle, spreadTitle } from '../../src/report/finding.ts';
import { onlyOneType, outletTypes } from '../../src/report/outlet-types.ts';
import {
  coverage,
  nothingCoded,
  pointOf,
  seriesTable,
  share,
  shareColumns,
  shareParts,
  shares,
  sumOf,
} from '../../src/report/reading.ts';
import {
  casesIn,
  hasEnoughStories,
  repeatedStories,
  storyDifference,
  storyInterval,
} from '../../src/report/repeated-stories.ts';
import { type Cell, defineSection, type ReportInput } from '../../src/report/section.ts';
import { byWords } from '../../src/report/words/common-words.ts';
import { labelName } from '../../src/report/words/labels.ts';
import { capital, inPercent, type Speech, small, speech } from '../../src/report/words/speak.ts';

const labels = ['mentioned', 'finnish', 'not_mentioned'] as const;

export default defineSection({
  id: 'origin-in-crime-news',
  title: { fi: 'Alkuperä rikosuutisissa', sv: 'Ursprung i brottsnyheter', en: 'Origin in crime news' },
  question: {
    fi: 'Kuinka usein rikosuutinen kertoo epäillyn tai tekijän alkuperän, kansalaisuuden, kielen tai oleskeluaseman?',
    sv: 'Hur ofta nämner en brottsnyhet den misstänktes eller gärningsmannens ursprung, nationalitet, språk eller uppehållsstatus?',
    en: 'How often does crime news state a suspect’s or offender’s origin, nationality, language or residence status?',
  },
  order: 72,
  audiences: ['trends'],
  measures: ['origin-mention'],
  build: async (input) => {
    const say = speech(input.language);
    const cells = await input.cells('origin-mention');
    const totals = cells.filter(({ label }) => label === '*');
    const total = sumOf(totals);
    if (total === 0) return [nothingCoded(say, 'origin-mention')];
    const of = (label: string) => cells.filter((cell) => cell.label === label);
    const step = readableStep(input.by, totals);
    const covered = await coverage(input, step);
    const lines = (['mentioned', 'finnish'] as const).map((id) => ({
      id,
      label: labelName(id, say.language),
      articles: [equal('origin', id)],
      base: [equal('origin', labels)],
      points: shares(of(id), totals, step, covered),
    }));
    const what = `${say.say({ fi: 'Alkuperä rikosuutisissa', sv: 'Ursprung i brottsnyheter', en: 'Origin in crime news' })}: ${labelName('mentioned', say.language)}`;
    const [stated] = lines;
    const change =
      stated &&
      changeOf(say, stated.points, {
        ...{ id: 'origin-in-crime-news:mentioned', what },
        behind: { step, counted: stated.articles, base: stated.base },
      });
    const [other, own] = [shareParts(say, sumOf(of('mentioned')), total), shareParts(say, sumOf(of('finnish')), total)];
    const { tests, ...moved } = movedTitle(say, lines[0]?.points ?? [], {
      id: 'origin-in-crime-news:mentioned',
      name: say.say({
        fi: 'Muun kuin suomalaisen alkuperän mainitsevien osuus',
        sv: 'Andelen där annat ursprung än finländskt nämns',
        en: 'Share stating an origin other than Finnish',
      }),
      subtitle: say.say({
        fi: `Osuus rikosuutisista ${byWords[step].fi}, 95 %:n väli`,
        sv: `Andel av brottsnyheterna ${byWords[step].sv}, 95 % intervall`,
        en: `Share of the crime news ${byWords[step].en}, with 95% interval`,
      }),
    });
    return [
      {
        kind: 'text',
        articles: [
          { number: total, articles: [equal('origin', labels)] },
          { number: sumOf(of('mentioned')), articles: [equal('origin', 'mentioned')] },
          { number: total, articles: [equal('origin', labels)] },
          { number: sumOf(of('finnish')), articles: [equal('origin', 'finnish')] },
          { number: total, articles: [equal('origin', labels)] },
        ],
        text: say.say({
          fi: `Rikosuutisia, joissa on epäilty tai tekijä, on ${say.count(total)}. Muu kuin suomalainen alkuperä mainitaan ${inPercent(other.percent)} niistä ${other.cases}; suomalaiseksi tekijä mainitaan ${inPercent(own.percent)} ${own.cases}.`,
          sv: `Brottsnyheter med en misstänkt eller gärningsman: ${say.count(total)}. Annat ursprung än finländskt nämns i ${other.percent} av dem ${other.cases}; i ${own.percent} sägs personen vara finländare ${own.cases}.`,
          en: `Crime news with a suspect or offender: ${say.count(total)} articles. An origin other than Finnish is stated in ${other.percent} of them ${other.cases}; ${own.percent} state that the person is Finnish ${own.cases}.`,
        }),
      },
      ...(change === undefined
        ? []
        : [
            {
              kind: 'text' as const,
              text: `${capital(labelName('mentioned', say.language))}: ${small(change.text)}`,
              tests: change.tests,
              articles: change.articles,
            },
          ]),
      {
        kind: 'chart',
        id: 'origin-over-time',
        ...moved,
        description: say.say({
          fi: 'Viivakuvio: muu alkuperä ja suomalaisuus mainittu; lopuissa alkuperää ei mainita. Vyöt ovat 95 prosentin luottamusvälejä.',
          sv: 'Linjediagram: annat ursprung och finländare nämns; i resten nämns inget ursprung. Banden är 95-procentiga konfidensintervall.',
          en: 'Line chart: other origin and Finnish stated; the rest state no origin. The bands are 95% intervals.',
        }),
        spec: {
          type: 'lines',
          unit: 'share',
          lines: lines.map(({ id, label, points }) => ({ id, label, colour: id, points: points.map(pointOf) })),
        },
        table: {
          ...seriesTable(
            say,
            'origin-over-time',
            say.say({
              fi: 'Alkuperän maininta ajassa',
              sv: 'Omnämnt ursprung över tid',
              en: 'Origin stated over time',
            }),
            step,
            lines,
          ),
          ...(tests ? { tests } : {}),
        },
      },
      ...(await byType(input, say, cells, totals)),
      {
        kind: 'note',
        tone: 'limit',
        text: say.say({
          fi: 'Mukana ovat kaikki rikosuutiset, myös ulkomailta ja ne, jotka eivät kerro maahanmuutosta. Maininta ei sellaisenaan ole virhe: alkuperä voi kuulua asiaan. Nimeä ja uskontoa ei lasketa alkuperäksi. Otsikosta ei näy, mainitaanko alkuperä itse tekstissä.',
          sv: 'Alla brottsnyheter ingår, även från utlandet och sådana som inte handlar om invandring. Ett omnämnande är inte i sig ett fel: ursprunget kan höra till saken. Namn och religion räknas inte som ursprung. Av en rubrik syns inte om ursprunget nämns i texten.',
          en: 'All crime news counts, from abroad too and whether or not it is on immigration. A mention is no error in itself: origin may belong to the matter. Names and religion do not count as origin. A headline does not show whether the text below states it.',
        }),
      },
    ];
  },
});

async function byType(
  input: ReportInput,
  say: Speech,
  cells: readonly Cell[],
  totals: readonly Cell[],
): Promise<readonly Block[]> {
  const types = outletTypes(input, totals, say);
  if (types.length < 2) return [{ kind: 'note', tone: 'info', text: onlyOneType(say, types) }];
  const stories = await repeatedStories(input, ['origin-mention']);
  const base = labels.map((label) => `origin-mention ${label}`);
  const groupOf = ({ label: type, has }: (typeof types)[number], label: (typeof labels)[number]) => ({
    label: type,
    count: sumOf(cells.filter((cell) => cell.label === label && has(cell))),
    total: sumOf(totals.filter(has)),
    repeated: casesIn(stories, has, { base, counted: `origin-mention ${label}` }),
  });
  const rows = types.flatMap((type) =>
    labels.map((label) => {
      const group = groupOf(type, label);
      const articles: readonly Condition[] = [equal('origin', label), equal('outlet_type', type.id)];
      const numbers = { ...share(group.count, group.total), ...(group.total === 0 ? {} : storyInterval(group)) };
      return { group: `${type.label}: ${say.count(group.total)}`, label, articles, ...numbers };
    }),
  );
  const title = say.say({
    fi: 'Alkuperän maininta rikosuutisissa julkaisutyypeittäin',
    sv: 'Omnämnt ursprung i brottsnyheter efter typ av medium',
    en: 'Origin stated in crime news, by type of outlet',
  });
  return [
    {
      kind: 'chart',
      id: 'origin-by-type',
      title: spreadTitle(
        say,
        types.map((type) => groupOf(type, 'mentioned')).filter(hasEnoughStories),
        say.say({ fi: 'Muu alkuperä mainitaan', sv: 'Annat ursprung nämns', en: 'Other origin stated' }),
        (one, other) => storyDifference(one, other).p,
      ),
      subtitle: title,
      description: say.say({
        fi: 'Pistekuvio: muun alkuperän maininnan osuus luottamusväleineen kullekin tyypille.',
        sv: 'Punktdiagram: andelen med annat ursprung nämnt, med intervall, för varje typ.',
        en: 'Dot chart: the share with another origin stated, with its interval, for each type.',
      }),
      spec: {
        type: 'bars',
        unit: 'share',
        bars: rows
          .filter(({ label }) => label === 'mentioned')
          .map(({ group, label, articles: _, ...numbers }) => ({ ...numbers, label: group, colour: label })),
      },
      table: {
        kind: 'table',
        id: 'origin-by-type',
        title,
        articles: { count: rows.map(({ articles }) => articles) },
        columns: [
          { key: 'type', label: say.say({ fi: 'tyyppi', sv: 'typ', en: 'type' }), type: 'text' },
          { key: 'origin', label: say.say({ fi: 'alkuperä', sv: 'ursprung', en: 'origin' }), type: 'text' },
          ...shareColumns(say),
        ],
        rows: rows.map(({ group, label, value, articles: _, ...numbers }) => ({
          type: group,
          origin: labelName(label, say.language),
          ...numbers,
          share: value,
        })),
      },
    },
  ];
}
