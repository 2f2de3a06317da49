import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lemmatiseSwedish } from '../../../src/language/swedish/lemmas.ts';

/** Where the public data lies beside the project: UD_Swedish-Talbanken, development part. */
const file = new URL('../../../../shared/data/lemmas/ud/sv_talbanken-ud-dev.conllu', import.meta.url);

test.skipIf(!existsSync(file))(
  'the half of Talbanken dev that the lists were not fitted to is right in at least 97 of 100 tokens (skipped where ../shared/data is not there)',
  () => {
    const sentences = readFileSync(file, 'utf8')
      .split('\n\n')
      .map((block) =>
        block
          .split('\n')
          .map((line) => line.split('\t'))
          .filter(([id]) => /^\d+$/.test(id ?? '')),
      )
      .filter((rows) => rows.length > 0);
    let tokens = 0;
    let right = 0;
    for (const rows of sentences.slice(Math.floor(sentences.length / 2))) {
      const lemmas = lemmatiseSwedish(rows.map(([, form]) => form ?? ''));
      for (const [at, row] of rows.entries()) {
        tokens += 1;
        if (lemmas[at]?.toLowerCase() === row[2]?.toLowerCase()) right += 1;
      }
    }
    expect(tokens).toBe(4401);
    expect(right / tokens).toBeGreaterThanOrEqual(0.97);
  },
);
