import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The part of winkNLP that we use; its published types do not fit its own `its.lemma`. */
export interface Wink {
  readonly its: Readonly<Record<'value' | 'lemma' | 'pos' | 'span', unknown>>;
  readonly readDoc: (text: string) => {
    readonly tokens: () => { readonly out: (its: unknown) => string[] };
    /** With `its.span`: index of the first and last token of each sentence. */
    readonly sentences: () => { readonly out: (its: unknown) => [number, number][] };
  };
}

let wink: Wink | undefined;

/** Loaded when the first English text comes: 0.25 s and some 25 MB that a Finnish archive need not pay. */
export function english(): Wink {
  if (!wink) {
    const start: (model: unknown, pipe: readonly string[]) => Wink = require('wink-nlp');
    wink = start(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  }
  return wink;
}

/** The base form of an English word that stands alone (a cue, a list entry). */
export function englishLemma(form: string): string {
  const { readDoc, its } = english();
  const [lemma, ...more] = readDoc(form).tokens().out(its.lemma);
  return lemma && more.length === 0 ? lemma.toLowerCase() : form;
}
