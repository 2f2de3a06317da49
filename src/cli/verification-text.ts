import type { Match, Verification } from '../jobs/verify.ts';
import { table } from './table.ts';

const labelsShown = 5;

/** What came of checking a bundle, for people. */
export function verificationText({ bundle, software, createdAt, files, match, isSame }: Verification): string {
  const lines = [`${bundle}, written ${createdAt} by ${software.bundle}`];
  if (software.here !== software.bundle) lines.push(`Checked by ${software.here}.`);
  const { listed, problems } = files;
  lines.push(
    `Files: ${listed} in the manifest, ${problems.length === 0 ? 'all as it says' : `${problems.length} not as it says`}.`,
  );
  for (const { path, problem, message } of problems) lines.push(`  ${path}  ${problem}: ${message}`);
  if (match) lines.push(...matchLines(match));
  lines.push('', isSame ? 'Everything that was compared is the same.' : 'Not everything is the same; see above.');
  return lines.join('\n');
}

function matchLines({ versions, articles, compared, identical, incomplete, annotators }: Match): readonly string[] {
  const lines = [
    `Articles: ${articles.inBundle} in the bundle; here ${articles.sameText} with the same text, ${articles.changedText} with another text, ${articles.missing} missing.`,
    `Codes: ${identical} of ${compared} articles compared are coded the same${incomplete > 0 ? `; ${incomplete} could not be coded by all annotators` : ''}.`,
  ];
  if (versions.length > 0) {
    lines.push('', 'Versions that differ:');
    for (const { annotator, bundle, here } of versions) {
      lines.push(`  ${annotator}  bundle ${bundle ?? 'has none'}, here ${here ?? 'none'}`);
    }
  }
  if (annotators.length > 0) {
    const rows = annotators.map((one) => [
      one.annotator,
      one.articles,
      one.identical,
      one.articles - one.identical,
      one.articles - one.identical - one.sameLabels,
    ]);
    lines.push('', table(['annotator', 'articles', 'same marks', 'differing', 'in labels'], rows));
  }
  for (const { annotator, labels, examples } of annotators) {
    if (examples.length === 0) continue;
    lines.push('', `${annotator} differs, for example on ${examples.join(', ')}`);
    for (const { label, bundle, here, both } of labels.slice(0, labelsShown)) {
      lines.push(`  ${label}: ${bundle} articles in the bundle, ${here} here, ${both} in both`);
    }
    if (labels.length > labelsShown) lines.push(`  … and ${labels.length - labelsShown} more labels`);
  }
  return lines;
}
