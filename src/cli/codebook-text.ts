import type { Annotator } from '../annotate/annotator.ts';
import type { Frame } from '../annotate/frame.ts';
import type { Language } from '../types.ts';

const width = 96;

/** Every label in one line or two. */
export function overview(frames: readonly Frame[], annotators: readonly Annotator[], language: Language): string {
  const idWidth = Math.max(0, ...frames.map(({ id }) => id.length)) + 2;
  const lines = frames.map((frame) => hanging(frame.id.padEnd(idWidth), frame.definition[language]));
  const others = annotators.map(({ id, description, labels }) =>
    hanging(id.padEnd(idWidth), `${description}${labels ? ` Labels: ${labels.join(', ')}.` : ''}`),
  );
  return [
    `Frames (${frames.length}): how an article makes the reader see immigration; several can be present`,
    '',
    ...lines,
    '',
    `Annotators (${annotators.length}): what is marked on an article`,
    '',
    ...others,
    '',
    'More of one: diskurssi codebook LABEL',
  ].join('\n');
}

export function frameEntry(frame: Frame, language: Language): string {
  const { strong, weak, counter } = frame.cues[language];
  const { has, lacks } = frame.examples[language];
  return [
    `${frame.id}: ${frame.name[language]}`,
    '',
    wrap(frame.definition[language]),
    `Source: ${frame.source}`,
    ...list('One of these makes the frame:', [strong.join(' · ')]),
    ...list('Two different ones of these make it together:', [weak.join(' · ')]),
    ...list('It does not count beside one of these:', [counter.join(' · ')]),
    ...list('Has the frame:', has),
    ...list('Has it not:', lacks),
  ].join('\n');
}

export function annotatorEntry(annotator: Annotator, language: Language): string {
  const examples = annotator.examples.filter((example) => example.language === language);
  return [
    `${annotator.id}: ${annotator.name}`,
    '',
    wrap(annotator.description),
    `Version ${annotator.version}; marks ${annotator.scope === 'every' ? 'every article' : 'relevant articles'}`,
    ...(annotator.needs?.length ? [`Reads the marks of: ${annotator.needs.join(', ')}`] : []),
    ...(annotator.labels ? [wrap(`Labels: ${annotator.labels.join(', ')}`)] : []),
    ...list(
      'Examples:',
      examples.map(({ title, lead, body, has, lacks }) => {
        const text = [title, lead, body].filter(Boolean).join(' / ');
        const marks = [...(has ?? []), ...(lacks ?? []).map((label) => `not ${label}`)];
        return `${text} → ${marks.join(', ')}`;
      }),
    ),
  ].join('\n');
}

function list(title: string, items: readonly string[]): readonly string[] {
  const kept = items.filter((item) => item !== '');
  return kept.length === 0 ? [] : ['', title, ...kept.map((item) => hanging('  ', item))];
}

/** Wraps at words; lines after the first stand under the text, not under the label before it. */
function hanging(label: string, text: string): string {
  const lines: string[] = [];
  let line = label;
  for (const word of text.split(/\s+/)) {
    if (line.length > label.length && line.length + word.length > width) {
      lines.push(line.trimEnd());
      line = ' '.repeat(label.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

function wrap(text: string): string {
  return hanging('', text);
}
