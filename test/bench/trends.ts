/**
 * How often a trend is found in series that have none: `npm run bench -- trends [SERIES]` (default 2000), at 5 %.
 * Each period pulls the next by `pull` (first-order autoregression).
 */
import { mannKendall } from '../../src/analysis/mann-kendall.ts';
import { seededRandom } from '../../src/analysis/random.ts';

const runs = Number(process.argv[2] ?? 2000);
console.log(`false alarms at 5 % in ${runs} series without a trend`);
console.log('periods\tpull\tHamed-Rao\tuncorrected');
for (const periods of [24, 60, 168]) {
  for (const pull of [0, 0.4, 0.7]) {
    const random = seededRandom(periods + 10 * pull);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let [corrected, plain] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      let state = normal() / Math.sqrt(1 - pull * pull);
      const series = Array.from({ length: periods }, (_, period) => {
        state = pull * state + normal();
        return { period, value: state };
      });
      const trend = mannKendall(series);
      if ('thin' in trend) continue;
      if (trend.p < 0.05) corrected += 1;
      if (Math.abs(trend.z) * Math.sqrt(trend.correction) > 1.96) plain += 1;
    }
    console.log([periods, pull, ...[corrected, plain].map((n) => `${((100 * n) / runs).toFixed(1)} %`)].join('\t'));
  }
}
