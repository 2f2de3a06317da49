import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHypotheses } from '../../src/jobs/hypotheses.ts';
import { packageRoot } from '../../src/plugins.ts';
import type { DatedEvent } from '../../src/report/events/dated-event.ts';
import type { HypothesisInput, HypothesisResult, Prediction } from '../../src/report/hypothesis/hypothesis.ts';
import { estimateWords } from '../../src/report/hypothesis/words.ts';
import { speech } from '../../src/report/words/speak.ts';
import type { Store } from '../../src/store/store.ts';
import { languages } from '../../src/types.ts';
import { type MadeUpArticle, madeUpPress } from '../jobs/made-up-press.ts';
import { from, scenarios, to } from './hypotheses-scenarios.ts';

const hypotheses = await loadHypotheses();
const stores: Store[] = [];
afterAll(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

async function press(articles: readonly MadeUpArticle[], events: readonly DatedEvent[] = []): Promise<HypothesisInput> {
  const { store, input } = await madeUpPress(articles, { from, to, events });
  stores.push(store);
  return input;
}

function predictions({ estimates }: HypothesisResult): readonly Prediction[] {
  return estimates.flatMap((estimate) => ('claims' in estimate ? [estimate] : []));
}

describe.each(hypotheses)('$code $title.en', ({ code, analyse }) => {
  const scenario = scenarios[code];
  if (!scenario) throw new Error(`${code}: has no made-up archive in which its truth is known`);

  let held: { readonly input: HypothesisInput; readonly result: HypothesisResult };
  beforeAll(async () => {
    const input = await press(scenario.agrees, scenario.events);
    held = { input, result: await analyse(input) };
  });

  it('agrees where the claim is true, with the true estimate inside its interval', () => {
    const { result } = held;
    expect({ verdict: result.verdict, thin: result.thin }).toEqual({ verdict: 'agrees', thin: undefined });
    expect(result.p).toBeLessThan(0.05);
    const [first] = predictions(result);
    if (scenario.estimate !== undefined) expect(first?.estimate).toBeCloseTo(scenario.estimate, 1);
    for (const { estimate, low = 0, high = 0 } of predictions(result)) {
      if (estimate === null) continue;
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
    }
  });

  it('goes against the claim where its contrary is true', async () => {
    expect((await analyse(await press(scenario.disagrees, scenario.events))).verdict).toBe('disagrees');
  });

  it('says with its numbers, in three languages, what it found', () => {
    const { result } = held;
    for (const language of languages) {
      const say = speech(language);
      const sentence = result.sentence[language];
      const told = predictions(result).filter(({ estimate }) => estimate !== null);
      const missing = told.filter((one) => !sentence.includes(estimateWords(say, one)));
      // Where there are many predictions (a frame each) the largest are told.
      expect(missing.length, sentence).toBe(told.length > 4 ? told.length - 3 : 0);
      expect(sentence).not.toMatch(/NaN|undefined|Infinity|null/);
    }
    expect(new Set(Object.values(result.sentence)).size).toBe(3);
  });

  it('says that it cannot tell, and why, of next to nothing', async () => {
    for (const articles of [[], [{ roles: ['official'] }, { outlet: 'kanava', frames: ['control'] }]]) {
      const result = await analyse(await press(articles));
      expect(result.verdict).toBe('too_thin');
      expect(result.p).toBeUndefined();
      for (const language of languages) {
        expect(result.thin?.[language].length).toBeGreaterThan(10);
        expect(result.sentence[language]).toContain(result.thin?.[language]);
      }
    }
  });

  it('gives the same numbers twice', async () => {
    expect(await analyse(held.input)).toEqual(held.result);
  });
});

describe('the hypotheses', () => {
  it('have a code each, H1 first, and say in all languages what they claim and assume', () => {
    const codes = hypotheses.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes[0]).toBe('H1');
    for (const { id, code, title, claim, measure, assumptions, needs } of hypotheses) {
      expect(id).toMatch(new RegExp(`^h${code.slice(1).padStart(2, '0')}-`));
      expect(needs.length).toBeGreaterThan(0);
      expect(assumptions.length).toBeGreaterThan(0);
      for (const text of [title, claim, measure, ...assumptions]) expect(new Set(Object.values(text)).size).toBe(3);
    }
  });

  it('are listed in the README as they are', () => {
    const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| (H\d+) \| (.+?) \|$/gm)].map(([, code, claim]) => `${code} ${claim}`);
    expect(listed).toEqual(hypotheses.map(({ code, claim }) => `${code} ${claim.en}`));
  });
});
