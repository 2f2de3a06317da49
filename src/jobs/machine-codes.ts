import type { Coder, Marks } from '../annotate/coder.ts';
import { type JsonValue, type MachineCodes, voices } from '../types.ts';

/** Fields of an annotated article that people code too. */
type Fields = Readonly<Record<string, JsonValue>>;

/** The annotators whose marks these codes come from. */
export const codedMeasures = ['relevance', 'frames', 'tone', 'stance', 'toxicity', 'origin-mention'] as const;

/** The program's codes of a stored article, from its marks; annotators that marked nothing may be absent. */
export function machineCodes(marks: Marks, coder: Coder): MachineCodes {
  const fields: Record<string, JsonValue> = {};
  const relevance = marks.relevance?.[0];
  for (const { id, json, scope } of coder.annotators) {
    if (!codedMeasures.some((measure) => measure === id)) continue;
    // Nothing found is a finding only where the annotator looked.
    if (scope === 'every' || relevance?.label === 'relevant') Object.assign(fields, json(marks[id] ?? []));
  }
  const scores: Record<string, number> = relevance ? { relevant: relevance.score } : {};
  for (const { label, score } of marks.frames ?? []) scores[label] = score;
  const { frames = [], ...codes } = codesIn(fields);
  return { ...codes, frames, scores };
}

/** The codes among the fields of an annotated article; the voice is that of the most toxic passage. */
export function codesIn(fields: Fields): Partial<Omit<MachineCodes, 'scores'>> {
  const relevance = part(fields.relevance, 'label');
  const tone = part(fields.tone, 'label');
  const stance = part(fields.stance, 'label');
  const level = part(fields.toxicity, 'level');
  const passages = part(fields.toxicity, 'passages');
  const worst = Array.isArray(passages) ? passages.find((passage) => part(passage, 'level') === level) : undefined;
  const voice = voices.find((one) => one === part(worst, 'voice'));
  return {
    ...(typeof relevance === 'boolean' ? { relevant: relevance } : {}),
    ...(Array.isArray(fields.frames) ? { frames: fields.frames.map((frame) => String(part(frame, 'id'))) } : {}),
    ...(typeof tone === 'string' ? { tone } : {}),
    ...(typeof stance === 'string' ? { stance } : {}),
    ...(typeof level === 'number' ? { toxicity: level } : {}),
    ...(voice ? { voice } : {}),
    ...(typeof fields.originMention === 'boolean' ? { originMention: fields.originMention } : {}),
  };
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
