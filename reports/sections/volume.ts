import { peakChance } from '../../src/analysis/peaks.ts';
import { countSeries, type SharePoint, tally } from '../../src/analysis/series.ts';
import { type CountedArticles, inPeriod, inRun, onTopic } from '../../src/report/article-filter.ts';
import type { Block } from '../../src/report/block.ts';
import { volumeChange } from '../../src/report/change.ts';
import { movedTitle } from '../../src/report/finding.ts';
import { peakMarks, topicSeries } from '../../src/report/peaks.ts';
import { nothingCoded, pointOf, shareColumns, shareParts, sumOf, trialsOf } from '../../src/report/reading.ts';
import { defineSection } from '../../src/report/section.ts';
import { byWords } from '../../src/report/words/common-words.ts';
import { periodCode, type Speech, speech } from '../../src/report/words/speak.ts';
import { extremes, peakList, topPeriod, topPoint } from '../../src/report/words/volume-words.ts';

export default defineSection({
  id: 'volume',
  title: {
    fi: 'Kuinka paljon maahanmuutosta kirjoitetaan',
    sv: 'Hur mycket det skrivs om invandring',
    en: 'How much is written on immigration',
  },
  question: {
    fi: 'Kuinka moni juttu kertoo pääasiassa maahanmuutosta, turvapaikasta, kotoutumisesta tai maahanmuuttajien asemasta, ja milloin?',
    sv: 'Hur många artiklar handlar främst om invandring, asyl, integration eller invandrares ställning, och när?',
    en: 'How many articles are mainly about immigration, asylum, integration or the position of immigrants, and when?',
  },
  order: 20,
  audiences: ['trends'],
  measures: ['relevance'],
  build: async (input) => {
    const say = speech(input.language);
    const [relevant, judged, topic] = await Promise.all([
      input.cells('relevance', ['relevant']),
      input.cells('relevance', ['*']),
      topicSeries(input),
    ]);
    const { covered, series, thin, steady, peaks } = topic;
    const total = sumOf(judged);
    if (total === 0) return [nothingCoded(say, 'relevance')];
    const counts = countSeries(tally(relevant, input.by), covered);
    const marks = await peakMarks(input, peaks);
    const inPoint = (at: string) => [...onTopic, inPeriod(at, input.by)];
    const known = steady.filter(({ value, total: of }) => value !== null && (of ?? 0) > 0);
    const highest = known.reduce<SharePoint | undefined>(
      (best, point) => ((point.value ?? 0) > (best?.value ?? -1) ? point : best),
      undefined,
    );
    const lowest = known.reduce<SharePoint | undefined>(
      (best, point) => ((point.value ?? 2) < (best?.value ?? 2) ? point : best),
      undefined,
    );
    const chance = say.number(trialsOf(steady).length * peakChance, 1);
    const gaps = series.filter(({ count }) => count === null).length;
    const partial = series.some((point) => point.partial);
    const table = {
      kind: 'table',
      id: 'volume',
      title: say.say({ fi: 'Jutut jaksoittain', sv: 'Artiklar per period', en: 'Articles by period' }),
      articles: { relevant: series.map(({ at, count }) => (count === null ? null : inPoint(at))) },
      columns: [
        { key: 'period', label: say.say({ fi: 'jakso', sv: 'period', en: 'period' }), type: 'text' },
        { key: 'outlets', label: say.say({ fi: 'julkaisuja', sv: 'medier', en: 'outlets' }), type: 'count' },
        {
          key: 'silent',
          label: say.say({
            fi: 'julkaisuja ilman juttuja',
            sv: 'medier utan artiklar',
            en: 'outlets without articles',
          }),
          type: 'count',
        },
        { key: 'stored', label: say.say({ fi: 'tallessa', sv: 'lagrade', en: 'stored' }), type: 'count' },
        { key: 'coded', label: say.say({ fi: 'arvioitu', sv: 'bedömda', en: 'judged' }), type: 'count' },
        {
          key: 'relevant',
          label: say.say({ fi: 'maahanmuutosta', sv: 'om invandring', en: 'on immigration' }),
          type: 'count',
        },
        ...shareColumns(say).filter(({ type }) => type === 'share'),
        { key: 'partial', label: say.say({ fi: 'vajaa', sv: 'ofullständig', en: 'incomplete' }), type: 'text' },
      ],
      rows: series.map((point) => {
        const cover = covered.get(point.at);
        return {
          period: periodCode(point.at, input.by),
          outlets: cover?.outlets ?? 0,
          silent: cover?.silent ?? 0,
          stored: cover?.stored === 0 ? null : (cover?.stored ?? null),
          coded: point.total,
          relevant: point.count,
          share: point.value,
          low: point.low ?? null,
          high: point.high ?? null,
          partial: point.partial ? say.say({ fi: 'vajaa', sv: 'ja', en: 'yes' }) : '',
        };
      }),
    } as const;
    const shareTable = {
      ...table,
      id: 'volume-share',
      title: say.say({ fi: 'Osuudet jaksoittain', sv: 'Andelar per period', en: 'Shares by period' }),
      articles: table.articles,
      columns: table.columns.filter(({ key }) => ['period', 'coded', 'relevant', 'share', 'low', 'high'].includes(key)),
    };
    const { tests, ...shareTitle } = movedTitle(say, steady, {
      id: 'volume',
      name: say.say({
        fi: 'Maahanmuuttojuttujen osuus',
        sv: 'Andelen artiklar om invandring',
        en: 'Share of articles on immigration',
      }),
      subtitle: say.say({
        fi: `Osuus kaikista arvioiduista jutuista ${byWords[input.by].fi}, 95 %:n väli`,
        sv: `Andel av alla bedömda artiklar ${byWords[input.by].sv}, 95 % intervall`,
        en: `Share of all articles judged, ${byWords[input.by].en}, with 95% interval`,
      }),
    });
    const { percent, cases } = shareParts(say, sumOf(relevant), total);
    const blocks: Block[] = [
      {
        kind: 'text',
        text: say.say({
          fi: `Maahanmuutosta kertoo pääasiassa ${percent} arvioiduista jutuista ${cases}.`,
          sv: `Av de bedömda artiklarna handlar ${percent} främst om invandring ${cases}.`,
          en: `${percent} of the articles judged are mainly about immigration ${cases}.`,
        }),
        articles: [{ number: sumOf(relevant), articles: onTopic }],
      },
    ];
    if (highest && lowest && known.length > 1) {
      const change = volumeChange(say, steady, { step: input.by, all: series });
      const text = [extremes(say, input.by, highest, lowest), ...(change ? [change.text] : [])].join(' ');
      const extreme = [highest, lowest].map(({ at, count }) => ({ number: count ?? 0, articles: inPoint(at) }));
      const articles = [...extreme, ...(change?.articles ?? [])];
      blocks.push({ kind: 'text', text, articles, ...(change ? { tests: change.tests } : {}) });
    }
    if (peaks.length > 0) {
      const articles = peaks.map(({ from, to, count }): CountedArticles => {
        return { number: count, articles: [...onTopic, ...inRun(from, to, input.by)] };
      });
      blocks.push({ kind: 'text', text: peakList(say, input.by, peaks), articles });
    }
    const top = topPoint(counts);
    const countTitle = say.say({
      fi: `Maahanmuutosta kertovia juttuja (kaikkiaan ${say.count(sumOf(relevant))})`,
      sv: `Artiklar om invandring (totalt ${say.count(sumOf(relevant))})`,
      en: `Articles on immigration (${say.count(sumOf(relevant))} in all)`,
    });
    const each = byWords[input.by];
    blocks.push(
      {
        kind: 'chart',
        id: 'volume-count',
        ...(top === undefined
          ? { title: countTitle }
          : {
              title: say.say({
                fi: `Maahanmuutosta kirjoitettiin eniten ${say.when(top.at, input.by)}: ${say.count(top.value ?? 0)} juttua`,
                sv: `Mest skrevs det om invandring ${say.when(top.at, input.by)}: ${say.count(top.value ?? 0)} artiklar`,
                en: `Most was written on immigration ${say.when(top.at, input.by)}: ${say.count(top.value ?? 0)} articles`,
              }),
              subtitle: `${countTitle}, ${say.say(each)}`,
            }),
        description: say.say({
          fi: `Viivakuvio juttujen määrästä jaksoittain; eniten niitä on ${topPeriod(counts, say, input.by)}.`,
          sv: `Linjediagram över antalet artiklar per period; flest kom ${topPeriod(counts, say, input.by)}.`,
          en: `Line chart of the number of articles by period; most came ${topPeriod(counts, say, input.by)}.`,
        }),
        spec: {
          type: 'lines',
          unit: 'count',
          lines: [
            {
              id: 'relevant',
              label: say.say({ fi: 'maahanmuutosta', sv: 'om invandring', en: 'on immigration' }),
              colour: 'relevant',
              points: counts.map(({ at, value, partial: cut }) => ({ at, value: cut || thin.has(at) ? null : value })),
            },
          ],
          marks,
        },
        table,
      },
      {
        kind: 'chart',
        id: 'volume-share-chart',
        ...shareTitle,
        description: say.say({
          fi: 'Viivakuvio osuudesta jaksoittain; vyö on 95 prosentin luottamusväli.',
          sv: 'Linjediagram över andelen per period; bandet är ett 95-procentigt intervall.',
          en: 'Line chart of the share by period; the band is the 95% interval.',
        }),
        spec: {
          type: 'lines',
          unit: 'share',
          lines: [
            {
              id: 'relevant',
              label: say.say({ fi: 'osuus', sv: 'andel', en: 'share' }),
              colour: 'relevant',
              points: series.map((point) => (thin.has(point.at) ? { at: point.at, value: null } : pointOf(point))),
            },
          ],
          marks,
        },
        table: { ...shareTable, ...(tests ? { tests } : {}) },
      },
    );
    if (marks.length > 0) {
      blocks.push({
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: `Katkoviivat ovat huippuja (${say.count(marks.length)}): osuus on selvästi yli 12 lähimmän jakson mediaanin. Sana on se, joka erottuu huipun otsikoista eniten. Pelkkä sattuma nostaisi esiin noin ${chance} jaksoa; ks. Käännekohdat.`,
          sv: `De streckade linjerna är toppar (${say.count(marks.length)}): andelen ligger klart över medianen för de 12 närmaste perioderna. Ordet är det som sticker ut mest i toppens rubriker. Slumpen ensam skulle lyfta fram ungefär ${chance} perioder; se Vändpunkter.`,
          en: `Dashed rules are peaks (${say.count(marks.length)}): the share stands well above the median of the 12 nearest periods. The word is the one that stands out most in the headlines of the peak. Chance alone would raise about ${chance} periods; see Turning points.`,
        }),
      });
    }
    const several =
      new Set([...covered.values()].filter(({ stored: n }) => n > 0).map(({ outlets }) => outlets)).size > 1;
    const limits = limitsOf(say, { gaps, thin: thin.size, partial, several });
    if (limits.length > 0) blocks.push({ kind: 'note', tone: 'limit', text: limits.join(' ') });
    return blocks;
  },
});

/** What the series leaves out, and what it may owe to the collection. */
function limitsOf(
  say: Speech,
  {
    gaps,
    thin,
    partial,
    several,
  }: Readonly<Record<'gaps' | 'thin', number>> & Readonly<Record<'partial' | 'several', boolean>>,
): readonly string[] {
  const told = [
    gaps > 0 &&
      say.say({
        fi: `Jaksoja, joilta ei ole tallessa yhtään juttua: ${say.count(gaps)}. Ne ovat aukkoja, eivät nollia.`,
        sv: `Perioder utan en enda lagrad artikel: ${say.count(gaps)}. De är luckor, inte nollor.`,
        en: `Periods without a single stored article: ${say.count(gaps)}. They are gaps, not zeros.`,
      }),
    thin > 0 &&
      say.say({
        fi: `Jaksoja, joilta on alle kymmenesosa tavallisesta juttumäärästä: ${say.count(thin)}. Ne ovat taulukossa, mutta niitä ei piirretä eikä niistä päätellä.`,
        sv: `Perioder med under en tiondel av det vanliga antalet artiklar: ${say.count(thin)}. De står i tabellen men ritas inte, och inga slutsatser dras av dem.`,
        en: `Periods with less than a tenth of the usual number of articles: ${say.count(thin)}. They are in the table, but they are not drawn and nothing is concluded from them.`,
      }),
    partial &&
      say.say({
        fi: 'Vajaat ensimmäiset tai viimeiset jaksot jätetään määräkuviosta pois; ne ovat taulukossa.',
        sv: 'Ofullständiga första eller sista perioder utelämnas ur antalsdiagrammet; de står i tabellen.',
        en: 'Incomplete first or last periods are left out of the chart of counts; they are in the table.',
      }),
    several &&
      say.say({
        fi: 'Seurattujen julkaisujen määrä vaihtelee jakson aikana, joten juttumäärän muutos voi johtua siitä; osuus kestää vaihtelun paremmin.',
        sv: 'Antalet medier som följs varierar under perioden, så förändringar i antalet artiklar kan bero på det; andelen tål det bättre.',
        en: 'The number of outlets read varies over the period, so a change in the number of articles may come from that; the share is less affected.',
      }),
  ];
  return told.filter((limit) => limit !== false);
}
