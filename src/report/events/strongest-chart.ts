import type { InterruptedSeries } from '../../analysis/interrupted-series.ts';
import type { Chart } from '../block.ts';
import { pointOf, seriesTable } from '../reading.ts';
import { capital, type Speech } from '../words/speak.ts';
import { shortName } from './dated-event.ts';
import { type Asked, effectWords, testOf } from './effects.ts';

type Fitted = Exclude<InterruptedSeries, { readonly thin: string }>;

/** The clearest effect on the amount of writing, as a picture: what was, and what was expected. */
export function strongestChart(say: Speech, asked: readonly Asked[]): readonly Chart[] {
  const fitted = asked.flatMap((one) =>
    'thin' in one.found || one.measure.id !== 'relevance' ? [] : [{ ...one, found: one.found }],
  );
  const [best] = fitted.sort((a, b) => Math.abs(b.found.strength) - Math.abs(a.found.strength));
  if (!best) return [];
  const { event, measure, found } = best;
  const expected = new Map(found.points.map((point) => [point.period, point]));
  const shown = measure.points.map((point, period) => ({ point, expected: expected.get(period) }));
  const inside = shown.slice(Math.min(...expected.keys()), Math.max(...expected.keys()) + 1);
  const name = shortName(say.say(event.name));
  return [
    {
      kind: 'chart',
      id: 'event-strongest',
      ...strongestTitle(say, best),
      description: say.say({
        fi: `Viivakuvio: ${measure.name} ennen ja jälkeen; toinen viiva on odotettu osuus 95 prosentin väleineen. Ero ${effectWords(say, found)}.`,
        sv: `Linjediagram: ${measure.name} före och efter; den andra linjen är den väntade andelen med 95-procentigt intervall. Skillnad ${effectWords(say, found)}.`,
        en: `Line chart: ${measure.name} before and after; the second line is the expected share with its 95% interval. Difference ${effectWords(say, found)}.`,
      }),
      spec: {
        type: 'lines',
        unit: 'share',
        marks: [{ at: event.date, label: name }],
        lines: [
          {
            id: 'share',
            label: say.say({ fi: 'toteutunut', sv: 'utfall', en: 'observed' }),
            colour: 'relevant',
            points: inside.map(({ point: { at, value, count, total } }) =>
              pointOf({ at, last: at, partial: false, value, count, total }),
            ),
          },
          {
            id: 'expected',
            label: say.say({ fi: 'odotettu', sv: 'väntat', en: 'expected' }),
            colour: 'right',
            points: inside.map(({ point: { at }, expected: point }) =>
              point ? { at, value: point.expected, low: point.low, high: point.high } : { at, value: null },
            ),
          },
        ],
      },
      table: seriesTable(say, 'event-strongest', `${name}: ${measure.name}`, measure.step, [
        { label: measure.name, points: inside.map(({ point }) => point), articles: measure.counted },
      ]),
    },
  ];
}

function strongestTitle(
  say: Speech,
  one: Asked & { readonly found: Fitted },
): Pick<Chart, 'title' | 'subtitle' | 'cautious'> {
  const { estimate, p } = one.found.effect;
  const name = shortName(say.say(one.event.name));
  const size = say.points(Math.abs(estimate)).replace(/^[+−]/u, '');
  const none = say.say({
    fi: `${name}: ei havaittavaa muutosta odotettuun`,
    sv: `${name}: ingen påvisbar skillnad från det väntade`,
    en: `${name}: no detectable difference from what was expected`,
  });
  const moved = say.say({
    fi: `${name}: osuus oli sen jälkeen ${size} odotettua ${estimate > 0 ? 'suurempi' : 'pienempi'}`,
    sv: `${name}: andelen var därefter ${size} ${estimate > 0 ? 'större' : 'mindre'} än väntat`,
    en: `${name}: afterwards the share was ${size} ${estimate > 0 ? 'higher' : 'lower'} than expected`,
  });
  const unsure = say.say({
    fi: `${moved}, mikä voi olla sattumaa`,
    sv: `${moved}, vilket kan vara slump`,
    en: `${moved}, which may be chance`,
  });
  return {
    title: p < 0.05 ? moved : none,
    subtitle: say.say({
      fi: `${capital(one.measure.name)} ja se, miten se olisi jatkunut, 95 %:n väli`,
      sv: `${capital(one.measure.name)} och hur den skulle ha fortsatt, 95 % intervall`,
      en: `${capital(one.measure.name)} and how it would have gone on, with 95% interval`,
    }),
    ...(p < 0.05 ? { cautious: { tests: testOf(say, one).map(({ id }) => id), title: unsure } } : {}),
  };
}
