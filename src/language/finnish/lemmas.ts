/**
 * Base forms and compound parts of Finnish words, by the weights in models/weights/finnish-lemmas.bin.gz (loaded when
 * the first word comes: some 100 ms). Base forms are as in Universal Dependencies: lower-cased, the joint of a common
 * compound unmarked (`MM-kisoissa` → `mmkisa`), participles under their verb, pronouns under their singular.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { messageOf, UsageError } from '../../errors.ts';
import { packageRoot } from '../../plugins.ts';
import { createLemmatiser, type Lemmatiser } from './lemmatiser.ts';
import { decodeModel } from './model-file.ts';

const weightFile = join(packageRoot, 'models', 'weights', 'finnish-lemmas.bin.gz');

let loaded: Lemmatiser | undefined;

/** @throws UsageError when the weight file is missing or of another format. */
function lemmatiser(): Lemmatiser {
  if (!loaded) {
    try {
      loaded = createLemmatiser(decodeModel(gunzipSync(readFileSync(weightFile))));
    } catch (error) {
      throw new UsageError(`${weightFile}: cannot be read (${messageOf(error)}); install the program anew`);
    }
  }
  return loaded;
}

/** The base forms of a sentence's tokens (words, numbers, marks), as printed: capitals tell names from words. */
export function lemmatiseSentence(forms: readonly string[]): string[] {
  return lemmatiser().lemmatise(forms);
}

/** The lemmatiser itself, for whoever keeps the numbers of forms. @throws UsageError as above. */
export function finnishLemmatiser(): Lemmatiser {
  return lemmatiser();
}

/** The likeliest base form of a word that stands alone. */
export function finnishLemma(form: string): string {
  return lemmatiser().lemma(form);
}

/** Forgets all forms met so far, as if the program had just begun (measurements). */
export function finnishLemmasAnew(): void {
  loaded = undefined;
}

/** The parts of a compound in its base form: `maahanmuuttopolitiikan` → maahan, muutto, politiikka. One if it is none. */
export function compoundParts(form: string): readonly string[] {
  const { lemma, parts } = lemmatiser();
  const pieces = form.split('-').filter((piece) => piece !== '');
  return pieces.flatMap((piece, at) => parts(at === pieces.length - 1 ? lemma(piece) : piece.toLowerCase()));
}

/** Changes when the base forms do: a hash of the weights, for the version of what is built on them. */
export function finnishLemmaVersion(): string {
  return createHash('sha256').update(readFileSync(weightFile)).digest('hex').slice(0, 12);
}
