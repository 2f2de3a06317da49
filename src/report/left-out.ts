import type { Note } from './block.ts';
import type { Report } from './format.ts';
import type { Speech } from './words/speak.ts';

type BuiltSection = Report['sections'][number];

/**
 * Sections that hold nothing but a limit, because the archive cannot answer their question yet, as one section with a
 * line for each: a page of headings without content would hide the ones that have some. undefined where all have.
 */
export function leftOut(say: Speech, sections: readonly BuiltSection[]): BuiltSection | undefined {
  const empty = sections.filter(saysOnlyLimits);
  if (empty.length === 0) return undefined;
  return {
    ...heading(say),
    blocks: [
      {
        kind: 'points',
        items: empty.map(({ title, blocks }) => ({
          lead: title,
          text: blocks
            .filter(isNote)
            .map(({ text }) => text)
            .join(' '),
        })),
      },
    ],
  };
}

/** The same where no question at all can be answered: the sections that will be there, in one line. */
export function notAnsweredYet(say: Speech, titles: readonly string[]): BuiltSection {
  const list = titles.join(' · ');
  return {
    ...heading(say),
    blocks: [
      {
        kind: 'text',
        text: say.say({
          fi: `Kun tallessa on koodattuja juttuja maahanmuutosta, raportissa ovat myös nämä: ${list}.`,
          sv: `När kodade artiklar om invandring är lagrade har rapporten också dessa delar: ${list}.`,
          en: `Once coded articles on immigration are stored, the report has these parts too: ${list}.`,
        }),
      },
    ],
  };
}

function heading(say: Speech): Pick<BuiltSection, 'id' | 'title' | 'question'> {
  return {
    id: 'left-out',
    title: say.say({
      fi: 'Mihin aineisto ei vielä vastaa',
      sv: 'Vad materialet ännu inte svarar på',
      en: 'What the archive cannot answer yet',
    }),
    question: say.say({
      fi: 'Mitkä kysymykset jäivät auki, ja miksi?',
      sv: 'Vilka frågor lämnades öppna, och varför?',
      en: 'Which questions remain open, and why?',
    }),
  };
}

export function saysOnlyLimits({ blocks }: BuiltSection): boolean {
  return blocks.every(isNote) && blocks.some((block) => isNote(block) && block.tone === 'limit');
}

function isNote(block: BuiltSection['blocks'][number]): block is Note {
  return block.kind === 'note';
}
