import { readableStep } from '../../src/analysis/series.ts';
import { type ArticleColumn, any as anyOf, holds, onTopic } from '../../src/report/article-filter.ts';
import type { Block, Table } from '../../src/report/block.ts';
import { changeOf } from '../../src/report/change.ts';
import { mostTitle, movedTitle } from '../../src/report/finding.ts';
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
import { defineSection } from '../../src/report/section.ts';
import { type SpeakerCount, speakers } from '../../src/report/speakers.ts';
import { byWords } from '../../src/report/words/common-words.ts';
import { mostCommon, partyName, roleName } from '../../src/report/words/labels.ts';
import { inPercent, ofPercent, type Speech, speech } from '../../src/report/words/speak.ts';

/** Of roles or parties that are quoted; with fewer quotations no shares are drawn. */
const fewest = 10;

export default defineSection({
  id: 'voices',
  title: { fi: 'Kuka pääsee ääneen', sv: 'Vem får komma till tals', en: 'Who is heard' },
  question: {
    fi: 'Kuinka usein maahanmuuttojutuissa lainataan jotakuta, ja missä roolissa ja mistä puolueesta puhujat ovat?',
    sv: 'Hur ofta citeras någon i artiklarna om invandring, och vilken roll och vilket parti har de som talar?',
    en: 'How often do articles on immigration quote somebody, and in which role and from which party do the speakers speak?',
  },
  order: 65,
  audiences: ['trends'],
  measures: ['quotes'],
  build: async (input) => {
    const say = speech(input.language);
    const [cells, totals] = await Promise.all([input.cells('quotes'), input.cells('relevance', ['relevant'])]);
    const any = cells.filter(({ label }) => label === '*');
    const marks = (label: string) =>
      sumOf(
        cells.filter((cell) => cell.label === label),
        'marks',
      );
    const [direct, indirect] = [marks('direct'), marks('indirect')];
    const total = sumOf(totals);
    if (direct + indirect === 0 || total === 0) return [nothingCoded(say, 'quotes')];
    const step = readableStep(input.by, totals);
    const covered = await coverage(input, step);
    const series = shares(any, totals, step, covered);
    const what = say.say({
      fi: 'Lainaavien juttujen osuus',
      sv: 'Andelen artiklar med citat',
      en: 'Share of articles that quote',
    });
    const quoting = [...onTopic, anyOf('quotes')];
    const change = changeOf(say, series, { id: 'quotes', what, behind: { step, counted: quoting, base: onTopic } });
    const [roles, parties] = await Promise.all([speakers(input, 'role'), speakers(input, 'party')]);
    const known = roles.filter(({ id }) => id !== 'unknown');
    const knownTotal = known.reduce((sum, { direct: a, indirect: b }) => sum + a + b, 0);
    const quote = shareParts(say, sumOf(any), total);
    const roleKnown = shareParts(say, knownTotal, direct + indirect);
    const { tests, ...moved } = movedTitle(say, series, {
      id: 'quotes',
      name: what,
      subtitle: say.say({
        fi: `Jutut, joissa lainataan jotakuta, osuus maahanmuuttojutuista ${byWords[step].fi}, 95 %:n väli`,
        sv: `Artiklar som citerar någon, andel av artiklarna om invandring ${byWords[step].sv}, 95 % intervall`,
        en: `Articles that quote somebody, as a share of the articles on immigration ${byWords[step].en}, with 95% interval`,
      }),
    });
    return [
      {
        kind: 'text',
        text: say.say({
          fi: `Ainakin yksi lainaus on ${inPercent(quote.percent)} maahanmuuttojutuista ${quote.cases}.${change ? ` ${change.text}` : ''}`,
          sv: `Minst ett citat finns i ${quote.percent} av artiklarna om invandring ${quote.cases}.${change ? ` ${change.text}` : ''}`,
          en: `At least one quotation appears in ${quote.percent} of the articles on immigration ${quote.cases}.${change ? ` ${change.text}` : ''}`,
        }),
        articles: [
          { number: sumOf(any), articles: quoting },
          { number: total, articles: onTopic },
          ...(change?.articles ?? []),
        ],
        ...(change ? { tests: change.tests } : {}),
      },
      {
        kind: 'text',
        articles: [
          { number: direct + indirect, of: 'passages', articles: quoting },
          { number: direct, of: 'passages', articles: [...onTopic, holds('quotes', 'direct')] },
          { number: indirect, of: 'passages', articles: [...onTopic, holds('quotes', 'indirect')] },
        ],
        text: say.say({
          fi: `Lainauksia on ${say.count(direct + indirect)}: suoria ${say.count(direct)} ja epäsuoria ${say.count(indirect)}. Puhujan rooli tiedetään ${ofPercent(roleKnown.percent)} lainauksista ${roleKnown.cases}.`,
          sv: `Antal citat: ${say.count(direct + indirect)}, varav ${say.count(direct)} direkta och ${say.count(indirect)} indirekta. Talarens roll är känd för ${roleKnown.percent} av citaten ${roleKnown.cases}.`,
          en: `Quotations: ${say.count(direct + indirect)}, of which ${say.count(direct)} are direct and ${say.count(indirect)} reported. The speaker’s role is known for ${roleKnown.percent} of them ${roleKnown.cases}.`,
        }),
      },
      {
        kind: 'chart',
        id: 'quotations-over-time',
        ...moved,
        description: say.say({
          fi: 'Viivakuvio; vyö on 95 prosentin luottamusväli.',
          sv: 'Linjediagram; bandet är ett 95-procentigt konfidensintervall.',
          en: 'Line chart; the band is the 95% interval.',
        }),
        spec: {
          type: 'lines',
          unit: 'share',
          lines: [
            {
              id: 'quotes',
              label: say.say({ fi: 'osuus', sv: 'andel', en: 'share' }),
              colour: 'quotes',
              points: series.map(pointOf),
            },
          ],
        },
        table: {
          ...seriesTable(
            say,
            'quotations-over-time',
            say.say({
              fi: 'Lainaavat jutut ajassa',
              sv: 'Citerande artiklar över tid',
              en: 'Quoting articles over time',
            }),
            step,
            [{ label: 'quotes', points: series, articles: quoting, base: onTopic }],
          ),
          ...(tests ? { tests } : {}),
        },
      },
      ...speakerBlocks(say, roles, {
        id: 'speaker-roles',
        name: (id) => roleName(id, say.language),
        title: say.say({
          fi: 'Puhujien roolit, osuus lainauksista, joiden puhujan rooli tiedetään',
          sv: 'Talarnas roller, andel av citaten där rollen är känd',
          en: 'Roles of the speakers, as shares of the quotations whose speaker’s role is known',
        }),
        column: say.say({ fi: 'rooli', sv: 'roll', en: 'role' }),
        colour: 'quotes',
        filter: 'speaker_roles',
      }),
      ...speakerBlocks(say, parties, {
        id: 'speaker-parties',
        name: (id) => partyName(id, say.language),
        title: say.say({
          fi: 'Puhujien puolueet, osuus lainauksista, joiden puhujan puolue tiedetään',
          sv: 'Talarnas partier, andel av citaten där partiet är känt',
          en: 'Parties of the speakers, as shares of the quotations whose speaker’s party is known',
        }),
        column: say.say({ fi: 'puolue', sv: 'parti', en: 'party' }),
        colour: 'places',
        filter: 'speaker_parties',
      }),
      {
        kind: 'note',
        tone: 'limit',
        text: say.say({
          fi: 'Rooli ja puolue päätellään siitä, mitä tekstissä lukee, sekä julkisista tiedoista kansanedustajista. Yksittäisten ihmisten nimiä ei raportoida. Saman jutun lainaukset riippuvat toisistaan, joten välit ovat todellista kapeampia. Se, ketä lainataan eniten, ei kerro, mitä hän sanoo.',
          sv: 'Roll och parti sluts av det som står i texten och av offentliga uppgifter om riksdagsledamöter. Enskilda människors namn rapporteras inte. Citat i samma artikel hänger ihop, så intervallen är för smala. Vem som citeras mest säger inget om vad hen säger.',
          en: 'Role and party are inferred from what the text says and from public facts on members of parliament. Names of individuals are not reported. Quotations in one article depend on each other, so the intervals are too narrow. Who is quoted most does not tell what they say.',
        }),
      },
    ];
  },
});

interface Wording {
  readonly id: string;
  readonly name: (id: string) => string;
  readonly title: string;
  readonly column: string;
  readonly colour: string;
  readonly filter: ArticleColumn;
}

function speakerBlocks(say: Speech, counts: readonly SpeakerCount[], wording: Wording): readonly Block[] {
  const sum = ({ direct, indirect }: SpeakerCount): number => direct + indirect;
  const known = counts.filter(({ id }) => id !== 'unknown');
  const total = known.reduce((all, one) => all + sum(one), 0);
  if (total === 0) return [];
  const table: Table = {
    kind: 'table',
    id: wording.id,
    title: wording.title,
    articles: {
      count: counts.map(({ id }) => (id === 'unknown' ? null : [...onTopic, holds(wording.filter, id)])),
    },
    columns: [
      { key: 'speaker', label: wording.column, type: 'text' },
      { key: 'direct', label: say.say({ fi: 'suoria', sv: 'direkta', en: 'direct' }), type: 'count' },
      { key: 'indirect', label: say.say({ fi: 'epäsuoria', sv: 'indirekta', en: 'reported' }), type: 'count' },
      ...shareColumns(say),
    ],
    rows: counts.map((one) => {
      const { value, ...numbers } =
        one.id !== 'unknown'
          ? share(sum(one), total)
          : { value: null, count: sum(one), total: null, low: null, high: null };
      return {
        speaker: wording.name(one.id),
        direct: one.direct,
        indirect: one.indirect,
        ...numbers,
        share: value,
      };
    }),
  };
  if (total < fewest) return [table];
  return [
    {
      kind: 'chart',
      id: wording.id,
      title: mostTitle(
        say,
        known.map((one) => ({ label: wording.name(one.id), ...share(sum(one), total) })),
        mostCommon.roles,
      ),
      subtitle: `${wording.title} (${say.count(total)})`,
      description: say.say({
        fi: 'Pistekuvio: osuus luottamusväleineen, suurin ensin.',
        sv: 'Punktdiagram: andelen med intervall, störst först.',
        en: 'Dot chart: the share with its interval, largest first.',
      }),
      spec: {
        type: 'bars',
        unit: 'share',
        bars: known.map((one) => ({
          label: wording.name(one.id),
          colour: wording.colour,
          ...share(sum(one), total),
        })),
      },
      table,
    },
  ];
}
