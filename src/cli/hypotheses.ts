import { chosenHypotheses, type HypothesisOptions, loadHypotheses, runHypotheses } from '../jobs/hypotheses.ts';
import type { Language } from '../types.ts';
import type { Context, ExitCode } from './command.ts';

/** The hypotheses that there are, one a line: code, TAB, title; with `--json` all that is fixed of each. */
export async function listHypotheses({
  json,
  print,
  language,
}: Pick<Context, 'json' | 'print'> & { readonly language: Language }): Promise<ExitCode> {
  const hypotheses = await loadHypotheses();
  if (json) {
    const facts = hypotheses.map(
      ({ code, id, version, title, claim, source, measure, needs, assumptions, parameters }) => ({
        code,
        id,
        version,
        title: title[language],
        claim: claim[language],
        source,
        measure: measure[language],
        needs,
        assumptions: assumptions.map((assumption) => assumption[language]),
        parameters: parameters ?? {},
      }),
    );
    print(JSON.stringify(facts));
    return 0;
  }
  for (const { code, title } of hypotheses) print(`${code}\t${title[language]}`);
  return 0;
}

/** Runs the hypotheses that were asked for and prints what they found, or where it was written. */
export async function testHypotheses({
  json,
  print,
  note,
  wanted,
  openHeldStore,
  options,
}: Pick<Context, 'json' | 'print' | 'note' | 'openHeldStore'> & {
  readonly wanted: string;
  readonly options: Omit<HypothesisOptions, 'hypotheses'>;
}): Promise<ExitCode> {
  const hypotheses = chosenHypotheses(await loadHypotheses(), wanted);
  const { from, to, results, text, files } = await runHypotheses(await openHeldStore(), { ...options, hypotheses });
  const { language } = options;
  if (json) {
    const found = results.map(({ hypothesis, result, hash, run, earlier, adjusted }) => ({
      code: hypothesis.code,
      id: hypothesis.id,
      template: { version: hypothesis.version, hash },
      run,
      earlier,
      verdict: result.verdict,
      ...(result.p === undefined ? {} : { p: result.p }),
      ...(adjusted === undefined ? {} : { adjusted }),
      ...(result.thin ? { thin: result.thin[language] } : {}),
      sentence: result.sentence[language],
      estimates: result.estimates.map((estimate) => ({
        ...estimate,
        label: estimate.label[language],
        counts: estimate.counts.map((one) => ({ ...one, label: one.label[language] })),
        ...('thin' in estimate && estimate.thin ? { thin: estimate.thin[language] } : {}),
      })),
    }));
    print(JSON.stringify({ from, to, results: found, ...(files.length > 0 ? { files } : {}) }));
    return 0;
  }
  if (files.length === 0) {
    print(text.trimEnd());
    return 0;
  }
  for (const file of files) print(file);
  note(`${results.length} ${results.length === 1 ? 'hypothesis' : 'hypotheses'}, ${from} to ${to}`);
  return 0;
}
