import type { AnnotatorChange, CodebookChanges, FrameChange } from '../annotate/codebook-changes.ts';
import type { AnnotatorEffect, CodedShare, LabelEffect } from '../jobs/codebook-effect.ts';
import { table } from './table.ts';

/** Labels printed of each annotator; `--json` has all. */
const most = 12;

export function changesText(changes: CodebookChanges): string {
  const { frames, annotators, lemmas } = changes;
  const lines = [
    ...listed('+ frame', frames.added),
    ...listed('- frame', frames.removed),
    ...frames.changed.flatMap(frameText),
    ...listed('+ annotator', annotators.added),
    ...listed('- annotator', annotators.removed),
    ...(lemmas ? ['~ base forms of words: all annotators code anew'] : []),
    ...annotators.changed.map(annotatorText),
  ];
  return lines.length === 0 ? 'The codebooks say the same.' : ['What changed in the codebook', '', ...lines].join('\n');
}

function frameText({ id, texts, cues }: FrameChange): readonly string[] {
  return [
    `~ frame ${id}`,
    ...texts.flatMap(({ what, language, before, after }) => [
      `    ${what}${language ? ` (${language})` : ''}`,
      `      - ${before}`,
      `      + ${after}`,
    ]),
    ...cues.flatMap(({ language, kind, added, removed }) => [
      `    ${kind} cues (${language})`,
      ...removed.map((cue) => `      - ${cue}`),
      ...added.map((cue) => `      + ${cue}`),
    ]),
  ];
}

function annotatorText({ id, before, after, version, data, labels, through, described }: AnnotatorChange): string {
  const why = [
    ...(version ? [`code version ${version.before} → ${version.after}`] : []),
    ...(data.length > 0 ? [`its ${data.join(', ')} changed`] : []),
    ...listed('label +', labels.added),
    ...listed('label -', labels.removed),
    ...(through.length > 0 ? [`it reads ${through.join(', ')}`] : []),
    ...(described ? ['description'] : []),
  ];
  return `~ annotator ${id}${before === after ? '' : ` ${before} → ${after}`}: ${why.join('; ') || 'base forms of words'}`;
}

function listed(what: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${what} ${name}`);
}

export function effectText(effects: readonly AnnotatorEffect[]): string {
  if (effects.length === 0) return 'No coding changes: every annotator has the same version in both.';
  return [
    'What it changes in the results, on the articles that both versions coded',
    'Intervals (95 %, Wilson) are those of each share; the same articles are coded twice, so the flips are no chance.',
    ...effects.map(annotatorEffectText),
    ...(effects.some(({ annotator }) => annotator === 'relevance')
      ? ['Annotators of relevant articles alone whose version is the same have marks where relevance now says so.']
      : []),
  ].join('\n\n');
}

function annotatorEffectText({ annotator, base, compared, changed, labels }: AnnotatorEffect): string {
  if (compared === 0) {
    return `${annotator}: no article has both codings; the store keeps the present one and the one before it`;
  }
  const of = base === 'relevant' ? 'relevant articles' : 'articles with any of its labels';
  const head = `${annotator}: ${number(changed.count)} of ${number(compared)} articles have other labels (${percent(changed.share, 2)}); shares of ${of}`;
  const flipped = labels.filter(({ gained, lost }) => gained + lost > 0);
  if (flipped.length === 0) return head;
  const rows = flipped
    .slice(0, most)
    .map((one) => [
      one.label,
      `+${number(one.gained)}`,
      `-${number(one.lost)}`,
      shareText(one.before),
      shareText(one.after),
      one.alpha === null ? '–' : one.alpha.toFixed(3),
      points(one.trend.shift),
      one.trend.most ? `${points(one.trend.most.shift)} in ${one.trend.most.month}` : '–',
      `${points(one.trend.slopeBefore)} → ${points(one.trend.slopeAfter)}`,
    ]);
  const columns = ['label', 'gained', 'lost', 'before', 'after', 'alpha', 'monthly shift', 'most', 'points a year'];
  const left = flipped.length - rows.length;
  return [
    head,
    table(columns, rows),
    ...flipped.slice(0, most).flatMap(examplesText),
    ...(left > 0 ? [`and ${left} more labels in --json`] : []),
  ].join('\n');
}

function examplesText({ label, examples: { gained, lost } }: LabelEffect): readonly string[] {
  return [
    ...(gained.length > 0 ? [`  + ${label}: ${gained.slice(0, 3).join(', ')}`] : []),
    ...(lost.length > 0 ? [`  - ${label}: ${lost.slice(0, 3).join(', ')}`] : []),
  ];
}

function shareText({ share, low, high }: CodedShare): string {
  if (share === null || low === null || high === null) return '–';
  return `${percent(share)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;
}

function percent(share: number | null, digits = 1): string {
  return share === null ? '–' : `${(100 * share).toFixed(digits)} %`;
}

function points(value: number | null): string {
  return value === null ? '–' : `${value >= 0 ? '+' : ''}${value.toFixed(2)}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
