import type { Chart } from '../block.ts';
import { capital, type Speech } from '../words/speak.ts';
import { shortName } from './dated-event.ts';
import { type Asked, effectTable, testOf } from './effects.ts';

/** Effects that count as found by themselves. */
const level = 0.05;

/** What is asked first, after each event that had enough around it: the effects beside each other, with all numbers. */
export function effectChart(say: Speech, asked: readonly Asked[]): Chart | undefined {
  const [first] = asked;
  const fitted = asked.flatMap((one) =>
    one.measure.id !== first?.measure.id || 'thin' in one.found ? [] : [{ ...one, effect: one.found.effect }],
  );
  if (!first || fitted.length === 0) return undefined;
  const { name } = first.measure;
  const found = fitted.filter(({ effect }) => effect.p < level);
  const none = say.say({
    fi: `${capital(name)} ei ole muuttunut havaittavasti pidemmäksi aikaa luettelon tapahtumien jälkeen`,
    sv: `${capital(name)} har inte förändrats påvisbart för längre tid efter de listade händelserna`,
    en: `${capital(name)} has not changed detectably for longer after the listed events`,
  });
  const after = (up: boolean): readonly string[] => {
    const events = found.filter(({ effect }) => effect.estimate > 0 === up).map(({ event }) => say.say(event.name));
    if (events.length === 0) return [];
    const list = say.list(events.map(shortName));
    return [
      say.say({
        fi: `oli odotettua ${up ? 'suurempi' : 'pienempi'} tapahtuman jälkeen: ${list}`,
        sv: `var ${up ? 'större' : 'mindre'} än väntat efter: ${list}`,
        en: `was ${up ? 'higher' : 'lower'} than expected after: ${list}`,
      }),
    ];
  };
  const told = [...after(true), ...after(false)];
  return {
    kind: 'chart',
    id: 'event-effects',
    title: told.length === 0 ? none : `${capital(name)} ${told.join('; ')}`,
    subtitle: say.say({
      fi: 'Ero odotettuun tapahtumaa seuraavana vuonna, prosenttiyksikköä, 95 %:n väli',
      sv: 'Skillnad från det väntade under året efter händelsen, procentenheter, 95 % intervall',
      en: 'Difference from what was expected over the year after the event, in percentage points, with 95% interval',
    }),
    ...(told.length === 0
      ? {}
      : { cautious: { tests: found.flatMap((one) => testOf(say, one).map(({ id }) => id)), title: none } }),
    description: say.say({
      fi: `Pistekuvio: yksi rivi tapahtumaa kohti (${fitted.length}), vaikutus väleineen.`,
      sv: `Punktdiagram: en rad för varje händelse (${fitted.length}), effekten med intervall.`,
      en: `Dot chart: one row for each event (${fitted.length}), the effect with its interval.`,
    }),
    spec: {
      type: 'bars',
      unit: 'number',
      bars: fitted.map(({ event, effect }) => ({
        label: shortName(say.say(event.name)),
        colour: 'relevant',
        value: round(effect.estimate),
        low: round(effect.low),
        high: round(effect.high),
      })),
    },
    table: effectTable(say, asked),
  };
}

/** A share in percentage points with one decimal. */
function round(share: number): number {
  return Math.round(share * 1000) / 10 + 0; // No minus before a zero.
}
