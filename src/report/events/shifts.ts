import { addDays, calendar, type Step, spanDays } from '../../analysis/calendar.ts';
import type { ChangePoint } from '../../analysis/change-points.ts';
import type { Peak } from '../../analysis/peaks.ts';
import type { Table } from '../block.ts';
import { periodCode, type Speech } from '../words/speak.ts';
import type { DatedEvent } from './dated-event.ts';

/** A shift of level that was found, and in what. */
export interface FoundShift {
  readonly what: string;
  readonly change: ChangePoint;
  readonly step: Step;
}

/** What was found without knowing of the events. */
export interface Found {
  readonly shifts: readonly FoundShift[];
  readonly peaks: readonly Peak[];
  /** Calendar of the peaks. */
  readonly by: Step;
  /** First period of which the archive holds enough. */
  readonly from: string;
}

/** A shift that may have begun on any day of more than this many says nothing of any event among them. */
const widestDays = 370;

/** Whether the event falls into the days on which the shift may have begun, one period more on either side. */
function shiftHolds({ change, step }: FoundShift, day: string): boolean {
  const { earliest, latest } = change;
  return spanDays(earliest, latest) <= widestDays && near(earliest, latest, step, day);
}

function near(from: string, to: string, step: Step, day: string): boolean {
  const around = calendar(from, to, step);
  const [first, last] = [around[0], around.at(-1)];
  if (!first || !last) return false;
  const [before] = calendar(addDays(first.at, -1), addDays(first.at, -1), step);
  const [after] = calendar(addDays(last.last, 1), addDays(last.last, 1), step);
  return day >= (before?.at ?? first.at) && day <= (after?.last ?? last.last);
}

/**
 * The user's events held against what was found: shifts and short peaks at each, and the misses. undefined without
 * events in the period.
 */
export function eventShiftTable(say: Speech, events: readonly DatedEvent[], found: Found): Table | undefined {
  if (events.length === 0) return undefined;
  const none = say.say({ fi: 'ei löytynyt', sv: 'inget hittat', en: 'none found' });
  const early = say.say({ fi: 'aineistoa ei juuri ole', sv: 'materialet saknas nästan', en: 'hardly any archive' });
  const cell = (date: string, texts: readonly string[]): string =>
    texts.length > 0 ? texts.join('; ') : date < found.from ? early : none;
  return {
    kind: 'table',
    id: 'events-and-shifts',
    title: say.say({
      fi: 'Tapahtumat ja mitä niiden kohdalta löytyi',
      sv: 'Händelser och vad som hittades vid dem',
      en: 'Events and what was found at them',
    }),
    columns: [
      { key: 'event', label: say.say({ fi: 'tapahtuma', sv: 'händelse', en: 'event' }), type: 'text' },
      { key: 'day', label: say.say({ fi: 'päivä', sv: 'dag', en: 'day' }), type: 'day' },
      { key: 'shifts', label: say.say({ fi: 'tasonmuutos', sv: 'nivåskifte', en: 'shift of level' }), type: 'text' },
      { key: 'peaks', label: say.say({ fi: 'lyhyt huippu', sv: 'kort topp', en: 'short peak' }), type: 'text' },
    ],
    rows: events.map(({ date, name }) => ({
      event: say.say(name),
      day: date,
      shifts: cell(
        date,
        found.shifts
          .filter((shift) => shiftHolds(shift, date))
          .map(({ what, change, step }) => {
            const way = change.after.share > change.before.share ? '↑' : '↓';
            return `${what} ${way} ${periodCode(change.at, step)} (${say.share(change.before.share)} → ${say.share(change.after.share)})`;
          }),
      ),
      peaks: cell(
        date,
        peaksAt(found, date).map(
          ({ top, share, usual }) =>
            `${periodCode(top, found.by)}: ${say.share(share)} (${say.say({ fi: 'tavallisesti', sv: 'vanligen', en: 'usually' })} ${say.share(usual)})`,
        ),
      ),
    })),
  };
}

/** How many of the events have a shift or a peak and how many have neither, in a sentence. */
export function eventShiftWords(say: Speech, events: readonly DatedEvent[], found: Found): string {
  const known = events.filter(({ date }) => date >= found.from);
  const atShift = known.filter(({ date }) => found.shifts.some((shift) => shiftHolds(shift, date)));
  const atPeak = known.filter(({ date }) => peaksAt(found, date).length > 0);
  const neither = known.filter((event) => !atShift.includes(event) && !atPeak.includes(event));
  const [all, shifts, peaks, missed] = [known, atShift, atPeak, neither].map((list) => say.count(list.length));
  return say.say({
    fi: `Aineiston kattamista ${all} tapahtumasta ${shifts} osuu tasonmuutoksen mahdolliseen alkuun ja ${peaks} lyhyeen huippuun tai enintään yhden jakson päähän; ${missed} ei osu kumpaankaan. Tasonmuutosta, jonka alku voi olla yli vuoden jaksolla, ei yhdistetä mihinkään. Samanaikaisuus ei ole syy.`,
    sv: `Av ${all} händelser som materialet täcker ligger ${shifts} vid ett nivåskiftes möjliga början och ${peaks} vid en kort topp, eller högst en period därifrån; ${missed} vid ingetdera. Ett skifte som kan ha börjat när som helst under mer än ett år kopplas inte till något. Samtidighet är inte orsak.`,
    en: `Of ${all} events that the archive covers, ${shifts} fall where a shift may have begun and ${peaks} at a short peak, or at most one period away; ${missed} fall at neither. A shift that may have begun at any time of more than a year is joined to none. Coincidence in time is no cause.`,
  });
}

function peaksAt({ peaks, by }: Found, date: string): readonly Peak[] {
  return peaks.filter(({ from, to }) => near(from, to, by, date));
}
