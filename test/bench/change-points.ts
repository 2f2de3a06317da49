/**
 * How often shifts of level are found where there are none, how often where there is one, and how long it takes:
 * `npm run bench -- change-points [SERIES]` (default 200). 168 months of 1,000 cases, a share of about 5 % that scatters
 * by .2 on the logit scale beyond chance; each month pulls the next by `pull`.
 */
import { segment } from '../../src/analysis/change-points.ts';
import type { Trial } from '../../src/analysis/logit.ts';
import { seededRandom } from '../../src/analysis/random.ts';

const runs = Number(process.argv[2] ?? 200);
const months = 168;

function series(periods: number, pull: number, jump: number, seed: number): readonly Trial[] {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let state = normal();
  return Array.from({ length: periods }, (_, index) => {
    state = pull * state + Math.sqrt(1 - pull * pull) * normal();
    const odds = (0.05 / 0.95) * Math.exp(0.2 * state) * (index < periods / 2 ? 1 : jump);
    const share = odds / (1 + odds);
    const count = Math.round(1000 * share + Math.sqrt(1000 * share * (1 - share)) * normal());
    return { at: String(index).padStart(5, '0'), count: Math.max(0, count), total: 1000 };
  });
}

console.log(`${runs} series of ${months} months`);
console.log('pull\todds ×\tany shift found\twithin 3 months of the true one\tits range holds it');
for (const pull of [0, 0.4, 0.7]) {
  for (const jump of [1, 1.15, 1.3, 1.5]) {
    let [any, near, held] = [0, 0, 0];
    for (let run = 0; run < runs; run += 1) {
      const { changes } = segment(series(months, pull, jump, 1 + run + 10_000 * pull), run);
      if (changes.length > 0) any += 1;
      const closest = changes.filter(({ at }) => Math.abs(Number(at) - months / 2) <= 3);
      if (closest.length > 0) near += 1;
      if (changes.some(({ earliest, latest }) => Number(earliest) <= months / 2 && Number(latest) >= months / 2))
        held += 1;
    }
    const rates = jump === 1 ? [any] : [any, near, held];
    console.log([pull, jump, ...rates.map((n) => `${((100 * n) / runs).toFixed(1)} %`)].join('\t'));
  }
}
for (const periods of [168, 730, 5000]) {
  const trials = series(periods, 0.3, 1.2, 1);
  const start = performance.now();
  segment(trials);
  console.log(`${periods} periods: ${Math.round(performance.now() - start)} ms`);
}
