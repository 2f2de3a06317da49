/**
 * What was found beforehand of the most frequent forms of news text, so that a form met for the first time need not be
 * read and weighed: the same answers, from a table in the weight file (models/training/finnish-known-forms.ts).
 */
export interface KnownForms {
  /** Endings of base forms; `outcomes.append` are indexes. */
  readonly appends: readonly string[];
  /** `lemma = form.slice(0, length - cut) + append`, and the number of the reading's tag. */
  readonly outcomes: { readonly cut: Uint8Array; readonly append: Uint16Array; readonly tag: Uint16Array };
  /** Where the forms of each bucket begin, by the highest bits of a form's first hash; one more than there are buckets. */
  readonly buckets: Uint32Array;
  /** By form: its second hash. */
  readonly keys: Int32Array;
  /** By form: its outcome; from the number of outcomes on, a place in `choiceStart`. */
  readonly values: Uint16Array;
  /** Where the readings of a form begin among which its sentence decides, best first; one more than there are such forms. */
  readonly choiceStart: Uint32Array;
  readonly choices: { readonly outcome: Uint16Array; readonly below: Uint16Array };
}

/** Of a form's first hash, so many bits name the bucket. */
export const bucketBits = 15;

export function bucketOf(firstHash: number): number {
  return firstHash >>> (32 - bucketBits);
}

/** The value of a form by its two hashes (form-table.ts), -1 for a form that the table does not have. */
export function knownForm({ buckets, keys, values }: KnownForms, first: number, second: number): number {
  const bucket = bucketOf(first);
  const end = buckets[bucket + 1] ?? 0;
  for (let at = buckets[bucket] ?? 0; at < end; at += 1) if (keys[at] === second) return values[at] ?? -1;
  return -1;
}
