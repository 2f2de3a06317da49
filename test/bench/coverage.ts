/**
 * How often 95 % intervals hold the truth, by simulation: `npm run bench -- coverage [REPEATS]`, 2,000 without a number.
 * The seeds are fixed: the same table at every run.
 */
import { simulations } from '../analysis/coverage.ts';

const repeats = Number(process.argv[2] ?? 2000);
const percent = (value: number): string => (100 * value).toFixed(1);
console.log(`95 % intervals over ${repeats} simulated archives; coverage, bias and width in per cent or points\n`);
console.log(`${'method'.padEnd(40)} coverage   bias  width`);
for (const [name, simulate] of Object.entries(simulations)) {
  console.log(`\n${name}`);
  for (const [method, { holds, bias, width }] of Object.entries(simulate(repeats))) {
    const numbers = [percent(holds).padStart(8), percent(bias).padStart(6), percent(width).padStart(6)];
    console.log(`  ${method.padEnd(38)} ${numbers.join(' ')}`);
  }
}
