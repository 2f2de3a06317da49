import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/types.ts';
import { markScore } from './mark-score.ts';

/** F1 on our own invented sentences, half of them hard (README.md in this folder). */
const floors = {
  fi: { places: 0.95, groups: 0.97, terms: 0.97 },
  sv: { places: 0.95, groups: 0.97, terms: 0.97 },
  en: { places: 0.95, groups: 0.97, terms: 0.97 },
} as const;

describe.each(languages)('places and groups in %s', (language) => {
  it.each(['places', 'groups', 'terms'] as const)('%s do not fall below their floor', (what) => {
    const { f1, errors } = markScore(language, what);
    expect(f1, errors.join('\n')).toBeGreaterThanOrEqual(floors[language][what]);
  });
});
