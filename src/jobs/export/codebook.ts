import { codebookOf } from '../../annotate/codebook.ts';
import type { Coder } from '../../annotate/coder.ts';
import { sections } from './article-table.ts';

/** What the labels mean, as data: the same that `codebook --json` prints, without examples. */
export function codebookJson(coder: Coder): string {
  return `${JSON.stringify(codebookOf(coder), null, 1)}\n`;
}

/** What the labels mean, for people. */
export function codebookMarkdown(coder: Coder): string {
  const { version, codebook, models, frames, annotators } = codebookOf(coder);
  const framesText = frames.map(
    ({ id, name, definition, source }) =>
      `### ${id}\n\n${name.en} (${name.fi}; ${name.sv}). ${definition.en}\n\nSource: ${source}`,
  );
  const annotatorsText = annotators.map(({ id, name, description, scope, base, labels, stored, data }) =>
    [
      `### ${id}\n\n${name}. ${description}\n`,
      `- Version ${stored}; marks ${scope === 'every' ? 'every article' : 'relevant articles only'}`,
      `- Shares divide by ${base === 'relevant' ? 'relevant articles' : 'articles that have any of its labels'}`,
      ...(labels ? [`- Labels: ${labels.join(', ')}`] : []),
      ...(sections[id] ? [`- Section of the codebook: ${sections[id]}`] : []),
      `- Fingerprints of its data: ${Object.entries(data)
        .map(([part, print]) => `${part} ${print}`)
        .join(', ')}`,
    ].join('\n'),
  );
  return [
    '# Codebook',
    '',
    `Version ${version} (meaning of the labels ${codebook}, annotators ${models}).`,
    '',
    '## Frames',
    '',
    framesText.join('\n\n'),
    '',
    '## Annotators',
    '',
    annotatorsText.join('\n\n'),
    '',
  ].join('\n');
}
