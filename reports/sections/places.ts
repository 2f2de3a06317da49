import { readableStep } from '../../src/analysis/series.ts';
import { any as anyOf, holds, onTopic } from '../../src/report/article-filter.ts';
import type { Block, Chart } from '../../src/report/block.ts';
import { mostTitle, movesTitle } from '../../src/report/finding.ts';
import {
  briefShare,
  coverage,
  nothingCoded,
  pointOf,
  seriesTable,
  share,
  shareColumns,
  shareParts,
  shares,
  sumBy,
  sumOf,
} from '../../src/report/reading.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { byWords } from '../../src/report/words/common-words.ts';
import { mostCommon } from '../../src/report/words/labels.ts';
import { isRegion, placeName } from '../../src/report/words/place-names.ts';
import { inPercent, type Speech, speech } from '../../src/report/words/speak.ts';

const shownCountries = 15;
const followed = 8;
const listedPlaces = 40;

export default defineSection({
  id: 'places',
  title: { fi: 'Paikat', sv: 'Platser', en: 'Places' },
  question: {
    fi: 'Mihin Suomen maakuntiin ja mihin muihin maihin maahanmuuttojutut sijoittuvat?',
    sv: 'Vilka finländska landskap och vilka andra länder nämns i artiklarna om invandring?',
    en: 'Which Finnish regions and which other countries do articles on immigration name?',
  },
  order: 75,
  audiences: ['trends'],
  measures: ['places'],
  build: async (input) => {
    const say = speech(input.language);
    const [cells, relevant] = await Promise.all([input.cells('places'), input.cells('relevance', ['relevant'])]);
    const totals = cells.filter(({ label }) => label === '*');
    const named = cells.filter(({ label }) => label !== '*' && label !== 'FI');
    const total = sumOf(totals);
    if (named.length === 0 || total === 0) return [nothingCoded(say, 'places')];
    const counts = [...sumBy(named, 'label')].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const regions = counts.filter(([label]) => isRegion(label));
    const countries = counts.filter(([label]) => !isRegion(label));
    const most = (ranked: typeof counts) =>
      say.list(
        ranked
          .slice(0, 3)
          .map(([label, count]) => `${placeName(label, say.language)} ${briefShare(say, count, total)}`),
      );
    const none = say.say({ fi: 'ei yhtään', sv: 'inga', en: 'none' });
    const step = readableStep(input.by, totals);
    const covered = await coverage(input, step);
    const lines = counts.slice(0, followed).map(([id]) => ({
      id,
      label: placeName(id, say.language),
      articles: [...onTopic, holds('places', id)],
      base: [...onTopic, anyOf('places')],
      points: shares(
        named.filter(({ label }) => label === id),
        totals,
        step,
        covered,
      ),
    }));
    const ofTopic = shareParts(say, total, sumOf(relevant));
    const { tests, ...moved } = movesTitle(say, lines, {
      id: 'places',
      name: say.say({ fi: 'Useimmin mainitut paikat', sv: 'De oftast nämnda platserna', en: 'The places named most' }),
      none: say.say({
        fi: 'Minkään paikan osuus ei ole muuttunut havaittavasti',
        sv: 'Ingen plats andel har förändrats påvisbart',
        en: 'No place’s share has changed detectably',
      }),
      subtitle: say.say({
        fi: `Osuus jutuista, joissa mainitaan jokin paikka (${say.count(total)}), ${byWords[step].fi}, 95 %:n väli`,
        sv: `Andel av artiklarna där någon plats nämns (${say.count(total)}), ${byWords[step].sv}, 95 % intervall`,
        en: `Shares of the articles that name any place (${say.count(total)}), ${byWords[step].en}, with 95% interval`,
      }),
    });
    const numbersOf = (ranked: typeof counts) =>
      ranked.slice(0, 3).map(([id, count]) => ({ number: count, articles: [...onTopic, holds('places', id)] }));
    return [
      {
        kind: 'text',
        articles: [
          { number: total, articles: [...onTopic, anyOf('places')] },
          { number: sumOf(relevant), articles: onTopic },
          ...numbersOf(regions),
          ...numbersOf(countries),
        ],
        text: say.say({
          fi: `Jokin paikka (Suomen kunta tai maakunta taikka muu maa) mainitaan ${inPercent(ofTopic.percent)} maahanmuuttojutuista ${ofTopic.cases}. Useimmin mainitut maakunnat: ${most(regions) || none}. Useimmin mainitut maat: ${most(countries) || none}.`,
          sv: `Någon plats (en finländsk kommun, ett landskap eller ett annat land) nämns i ${ofTopic.percent} av artiklarna om invandring ${ofTopic.cases}. De oftast nämnda landskapen: ${most(regions) || none}. De oftast nämnda länderna: ${most(countries) || none}.`,
          en: `Some place (a Finnish municipality or region, or another country) is named in ${ofTopic.percent} of the articles on immigration ${ofTopic.cases}. Regions named most: ${most(regions) || none}. Countries named most: ${most(countries) || none}.`,
        }),
      },
      ...(regions.length > 0
        ? [ranking(say, 'regions', { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions of Finland' }, regions, total)]
        : []),
      ...(countries.length > 0
        ? [ranking(say, 'countries', { fi: 'Muut maat', sv: 'Andra länder', en: 'Other countries' }, countries, total)]
        : []),
      {
        kind: 'chart',
        id: 'places-over-time',
        ...moved,
        description: say.say({
          fi: 'Pieni viivakuvio kullekin paikalle; vyö on 95 prosentin luottamusväli.',
          sv: 'Ett litet linjediagram för varje plats; bandet är ett 95-procentigt konfidensintervall.',
          en: 'One small line chart for each place; the band is the 95% interval.',
        }),
        spec: {
          type: 'small-multiples',
          unit: 'share',
          lines: lines.map(({ id, label, points }) => ({ id, label, colour: 'places', points: points.map(pointOf) })),
        },
        table: {
          ...seriesTable(
            say,
            'places-over-time',
            say.say({ fi: 'Paikat ajassa', sv: 'Platser över tid', en: 'Places over time' }),
            step,
            lines,
          ),
          ...(tests ? { tests } : {}),
        },
      },
      ...(await namedPlaces(input, say)),
      {
        kind: 'note',
        tone: 'limit',
        text: say.say({
          fi: 'Paikka on tekstissä mainittu nimi, ei välttämättä tapahtumapaikka, ja jutun omaa paikkakuntaa ei aina mainita. Suomea itseään ei lasketa. Suuret kunnat mainitaan useammin jo kokonsa vuoksi.',
          sv: 'En plats är ett namn i texten, inte nödvändigtvis där något hände, och artikelns egen ort nämns inte alltid. Finland självt räknas inte. Stora kommuner nämns oftare redan på grund av sin storlek.',
          en: 'A place is a name in the text, not always where something happened, and an article does not always name its own town. Finland itself is not counted. Large municipalities are named more often for their size alone.',
        }),
      },
    ];
  },
});

type Names = Readonly<{ fi: string; sv: string; en: string }>;

function ranking(
  say: Speech,
  id: string,
  names: Names,
  counts: readonly (readonly [string, number])[],
  total: number,
): Chart {
  const rows = counts.map(([label, count]) => ({ name: placeName(label, say.language), ...share(count, total) }));
  const shown = rows.slice(0, shownCountries);
  const title = say.say(names);
  return {
    kind: 'chart',
    id,
    title: mostTitle(
      say,
      rows.map(({ name: label, ...numbers }) => ({ ...numbers, label })),
      mostCommon.places,
    ),
    subtitle: say.say({
      fi: `${title}, osuus jutuista, joissa mainitaan jokin paikka`,
      sv: `${title}, andel av artiklarna där någon plats nämns`,
      en: `${title}, as shares of the articles that name any place`,
    }),
    description: say.say({
      fi: `Pistekuvio luottamusväleineen, suurin ensin; ensimmäisenä ${shown[0]?.name ?? '–'}.`,
      sv: `Punktdiagram med intervall, störst först; först ${shown[0]?.name ?? '–'}.`,
      en: `Dot chart with intervals, largest first; the first is ${shown[0]?.name ?? '–'}.`,
    }),
    spec: {
      type: 'bars',
      unit: 'share',
      bars: shown.map(({ name, ...numbers }) => ({ ...numbers, label: name, colour: 'places' })),
    },
    table: {
      kind: 'table',
      id,
      title,
      articles: {
        count: counts.map(([label]) => [...onTopic, holds('places', label)]),
        total: counts.map(() => [...onTopic, anyOf('places')]),
      },
      columns: [
        { key: 'place', label: say.say({ fi: 'paikka', sv: 'plats', en: 'place' }), type: 'text' },
        ...shareColumns(say),
      ],
      rows: rows.map(({ name, value, ...numbers }) => ({ place: name, ...numbers, share: value })),
    },
  };
}

/** Municipalities and other named places, with the region or country they lie in. */
async function namedPlaces(input: ReportInput, say: Speech): Promise<readonly Block[]> {
  const details = (await input.details('places', 'name', 400)).filter(
    ({ label, value }) => placeName(label, 'fi') !== value && label !== value,
  );
  if (details.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'places-named',
      title: say.say({
        fi: `Kunnat ja kaupungit (${Math.min(listedPlaces, details.length)} useimmin mainittua)`,
        sv: `Kommuner och städer (de ${Math.min(listedPlaces, details.length)} oftast nämnda)`,
        en: `Municipalities and cities (the ${Math.min(listedPlaces, details.length)} named most)`,
      }),
      columns: [
        { key: 'place', label: say.say({ fi: 'paikka', sv: 'plats', en: 'place' }), type: 'text' },
        {
          key: 'where',
          label: say.say({ fi: 'maakunta tai maa', sv: 'landskap eller land', en: 'region or country' }),
          type: 'text',
        },
        { key: 'articles', label: say.say({ fi: 'juttuja', sv: 'artiklar', en: 'articles' }), type: 'count' },
        { key: 'mentions', label: say.say({ fi: 'mainintoja', sv: 'omnämnanden', en: 'mentions' }), type: 'count' },
      ],
      articles: {
        articles: details
          .slice(0, listedPlaces)
          .map(({ label, value }) => [...onTopic, holds('place_names', `${label}:${value}`)]),
      },
      rows: details.slice(0, listedPlaces).map(({ label, value, articles, marks }) => ({
        place: value,
        where: placeName(label, say.language),
        articles,
        mentions: marks,
      })),
    },
  ];
}
