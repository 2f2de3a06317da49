import { readableStep } from '../../src/analysis/series.ts';
import { any as anyOf, holds, onTopic } from '../../src/report/article-filter.ts';
import type { Block } from '../../src/report/block.ts';
import { mostTitle, movesTitle } from '../../src/report/finding.ts';
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
import { defineSection } from '../../src/report/section.ts';
import { byWords } from '../../src/report/words/common-words.ts';
import { mostCommon } from '../../src/report/words/labels.ts';
import { inPercent, small, speech } from '../../src/report/words/speak.ts';

export default defineSection({
  id: 'frames-over-time',
  title: { fi: 'Kehykset', sv: 'Inramningar', en: 'Frames' },
  question: {
    fi: 'Minkä kautta maahanmuutto näytetään: rajoittamisena, työvoimana, kustannuksena, uhkana, suojeluna …? Yhdessä jutussa voi olla monta kehystä.',
    sv: 'Genom vad visas invandringen: begränsning, arbetskraft, kostnad, hot, skydd …? En artikel kan ha flera inramningar.',
    en: 'Through what is immigration shown: restriction, labour, cost, threat, protection …? One article may carry several frames.',
  },
  order: 30,
  audiences: ['trends'],
  measures: ['frames'],
  build: async (input) => {
    const say = speech(input.language);
    const [cells, totals] = await Promise.all([input.cells('frames'), denominators(input, 'frames')]);
    const total = sumOf(totals);
    const framed = cells.filter(({ label }) => label !== '*');
    if (framed.length === 0 || total === 0) return [nothingCoded(say, 'frames')];
    const step = readableStep(input.by, totals);
    const covered = await coverage(input, step);
    const counts = sumBy(framed, 'label');
    const names = new Map(input.frames.map(({ id, name }) => [id, say.say(name)]));
    const ids = [...new Set([...names.keys(), ...counts.keys()])].sort(
      (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
    );
    const facts = ids.map((id) => ({ id, label: names.get(id) ?? id, ...share(counts.get(id) ?? 0, total) }));
    const lines = facts.map(({ id, label }) => {
      const own = framed.filter((cell) => cell.label === id);
      const articles = [...onTopic, holds('frames', id)];
      return { id, label, articles, points: shares(own, totals, step, covered) };
    });
    const any = sumOf(cells.filter(({ label }) => label === '*'));
    const [first, second] = facts;
    const overall = say.say({
      fi: `Kehysten osuus koko jaksolla (${say.count(total)} maahanmuuttojuttua)`,
      sv: `Inramningarnas andel i hela perioden (${say.count(total)} artiklar om invandring)`,
      en: `Share of each frame over the whole period (${say.count(total)} articles on immigration)`,
    });
    const { tests, ...moved } = movesTitle(
      say,
      lines.map((line) => ({ ...line, label: small(line.label) })),
      {
        id: 'frames',
        name: say.say({ fi: 'Kehykset ajassa', sv: 'Inramningarna över tid', en: 'Frames over time' }),
        none: say.say({
          fi: 'Minkään kehyksen osuus ei ole muuttunut havaittavasti',
          sv: 'Ingen inramnings andel har förändrats påvisbart',
          en: 'No frame’s share has changed detectably',
        }),
        subtitle: say.say({
          fi: `Kehykset ${byWords[step].fi}, osuus maahanmuuttojutuista, 95 %:n väli`,
          sv: `Inramningar ${byWords[step].sv}, andel av artiklarna om invandring, 95 % intervall`,
          en: `Frames ${byWords[step].en}, as shares of the articles on immigration, with 95% interval`,
        }),
      },
    );
    const { percent, cases } = shareParts(say, any, total);
    const blocks: Block[] = [
      {
        kind: 'text',
        articles: [
          { number: any, articles: [...onTopic, anyOf('frames')] },
          { number: total, articles: onTopic },
          ...[first, second].flatMap((fact) =>
            fact
              ? [
                  { number: fact.count, articles: [...onTopic, holds('frames', fact.id)] },
                  { number: total, articles: onTopic },
                ]
              : [],
          ),
        ],
        text: say.say({
          fi: `Vähintään yksi kehys on ${inPercent(percent)} maahanmuuttojutuista ${cases}.${first && second ? ` Yleisimmät ovat ${small(first.label)}, ${shareWords(say, first.count, total)}, ja ${small(second.label)}, ${shareWords(say, second.count, total)}.` : ''}`,
          sv: `Minst en inramning finns i ${percent} av artiklarna om invandring ${cases}.${first && second ? ` Vanligast är ${small(first.label)}, ${shareWords(say, first.count, total)}, och ${small(second.label)}, ${shareWords(say, second.count, total)}.` : ''}`,
          en: `At least one frame is present in ${percent} of the articles on immigration ${cases}.${first && second ? ` The most common are ${small(first.label)}, ${shareWords(say, first.count, total)}, and ${small(second.label)}, ${shareWords(say, second.count, total)}.` : ''}`,
        }),
      },
      {
        kind: 'chart',
        id: 'frames-overall',
        title: mostTitle(
          say,
          facts.map((fact) => ({ ...fact, label: small(fact.label) })),
          mostCommon.frames,
        ),
        subtitle: overall,
        description: say.say({
          fi: `Pistekuvio: ${facts.length} kehyksen osuus luottamusväleineen, suurin ensin.`,
          sv: `Punktdiagram: andelen för ${facts.length} inramningar med intervall, störst först.`,
          en: `Dot chart: the share of ${facts.length} frames with intervals, largest first.`,
        }),
        spec: { type: 'bars', unit: 'share', bars: facts.map(({ id, ...fact }) => ({ ...fact, colour: id })) },
        table: {
          kind: 'table',
          id: 'frames-overall',
          articles: {
            count: facts.map(({ id }) => [...onTopic, holds('frames', id)]),
            total: facts.map(() => onTopic),
          },
          title: say.say({
            fi: 'Kehykset koko jaksolla',
            sv: 'Inramningar i hela perioden',
            en: 'Frames over the whole period',
          }),
          columns: [
            { key: 'frame', label: say.say({ fi: 'kehys', sv: 'inramning', en: 'frame' }), type: 'text' },
            ...shareColumns(say),
            {
              key: 'definition',
              label: say.say({ fi: 'määritelmä', sv: 'definition', en: 'definition' }),
              type: 'text',
            },
          ],
          rows: facts.map(({ id, label, count, value, ...fact }) => {
            const frame = input.frames.find((candidate) => candidate.id === id);
            return {
              frame: label,
              count,
              total,
              share: value,
              low: 'low' in fact ? (fact.low ?? null) : null,
              high: 'high' in fact ? (fact.high ?? null) : null,
              definition: frame ? say.say(frame.definition) : null,
            };
          }),
        },
      },
      {
        kind: 'chart',
        id: 'frames-over-time',
        ...moved,
        description: say.say({
          fi: 'Pieni viivakuvio kullekin kehykselle yleisin ensin, harvinaisimmat omalla asteikollaan; vyö on 95 prosentin luottamusväli.',
          sv: 'Ett litet linjediagram för varje inramning vanligast först, de ovanligaste med egen skala; bandet är ett 95-procentigt intervall.',
          en: 'One small line chart for each frame most common first, the rarest on a scale of their own; the band is the 95% interval.',
        }),
        spec: {
          type: 'small-multiples',
          unit: 'share',
          lines: lines.map(({ id, label, points }) => ({ id, label, colour: id, points: points.map(pointOf) })),
        },
        table: {
          ...seriesTable(
            say,
            'frames-over-time',
            say.say({
              fi: `Kehykset ${byWords[step].fi}`,
              sv: `Inramningar ${byWords[step].sv}`,
              en: `Frames ${byWords[step].en}`,
            }),
            step,
            lines.map((line) => ({ ...line, base: onTopic })),
          ),
          ...(tests ? { tests } : {}),
        },
      },
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: 'Sininen ja oranssi ovat koodikirjan vastakkaisten kehysparien kaksi puolta, harmaat eivät kuulu mihinkään pariin. Väri ei arvota.',
          sv: 'Blått och orange är de två sidorna i kodbokens motsatta par; grå ingår inte i något par. Färgen värderar inte.',
          en: 'Blue and orange are the two sides of the opposed pairs of the codebook; grey frames are in no pair. The colour is no judgement.',
        }),
      },
    ];
    return blocks;
  },
});
