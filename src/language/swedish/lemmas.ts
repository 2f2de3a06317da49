/**
 * Base forms of Swedish words, by the lists models/weights/swedish-words.txt and swedish-forms.txt (read when the first
 * word comes: some 150 ms). Base forms are as in Universal Dependencies (Talbanken): lower-cased, perfect participles
 * in the common gender (`avvisade` → `avvisad` where it is a participle, `avvisa` where it is a verb), possessives under
 * their pronoun, abbreviations spelled out with `_` (`t.ex.` → `till_exempel`).
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UsageError } from '../../errors.ts';
import { packageRoot } from '../../plugins.ts';
import { createSwedishLemmatiser, type SwedishLemmatiser } from './lemmatiser.ts';
import { makeLexicon } from './lexicon.ts';

/** Raised when the code reads words otherwise with the same lists. */
const codeVersion = 1;

const listFile = (name: string) => join(packageRoot, 'models', 'weights', `swedish-${name}.txt`);

let loaded: SwedishLemmatiser | undefined;

/** @throws UsageError when a list is missing or cannot be read. */
function lemmatiser(): SwedishLemmatiser {
  if (!loaded) {
    try {
      loaded = createSwedishLemmatiser(makeLexicon(list('words'), list('forms')));
    } catch (error) {
      throw new UsageError(`${listFile('words')}: cannot be read (${messageOf(error)}); install the program anew`);
    }
  }
  return loaded;
}

const list = (name: string) => readFileSync(listFile(name), 'utf8');

/** The base forms of a sentence's tokens (words, numbers, marks), as printed: neighbours and capitals count. */
export function lemmatiseSwedish(forms: readonly string[]): string[] {
  return lemmatiser().lemmatise(forms);
}

/** The likeliest base form of a lower-cased word that stands alone. */
export function swedishLemma(form: string): string {
  return lemmatiser().lemma(form);
}

/** Changes when the base forms do, for the version of what is built on them. */
export function swedishLemmaVersion(): string {
  const hash = createHash('sha256').update(list('words')).update(list('forms')).digest('hex').slice(0, 12);
  return `sv${codeVersion}-${hash}`;
}
