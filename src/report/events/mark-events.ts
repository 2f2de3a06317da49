import type { Block } from '../block.ts';
import type { ReportInput } from '../section.ts';
import { speech } from '../words/speak.ts';
import { shortName } from './dated-event.ts';

/** More than this in one picture could not be told apart; the section on events lists them all. */
const mostMarks = 12;

/**
 * Draws the user's events as rules into every chart over time that has no rules of its own, and names them in its text.
 * One place for all sections; without a list of events the blocks stay as they are.
 */
export function eventMarker(input: ReportInput): (blocks: readonly Block[]) => readonly Block[] {
  const say = speech(input.language);
  const marks = input.events
    .filter(({ date }) => date >= input.from && date <= input.to)
    .slice(0, mostMarks)
    .map(({ date, name }) => ({ at: date, label: shortName(say.say(name)) }));
  if (marks.length === 0) return (blocks) => blocks;
  const listed = marks.map(({ at, label }) => `${label} (${say.day(at)})`).join(', ');
  const events = say.say({ fi: 'Tapahtumat', sv: 'Händelser', en: 'Events' });
  return (blocks) =>
    blocks.map((block) =>
      block.kind !== 'chart' || block.spec.type !== 'lines' || block.spec.marks
        ? block
        : { ...block, spec: { ...block.spec, marks }, description: `${block.description} ${events}: ${listed}.` },
    );
}
