/**
 * How often a trend, or a change at a date, is found in series that have none: `npm run bench -- trends [SERIES]`
 * (default 1000), at 5 %. Each period pulls the next by `pull` (first-order autoregression). Shares are about 6 % of 800
 * cases a period, with a scatter of .2 on the logit scale beyond that of chance.
 */
import { interruptedSeries } from '../../src/analysis/interrupted-series.ts';
import { mannKendall } from '../../src/analysis/mann-kendall.ts';
import { seededRandom } from '../../src/analysis/random.ts';

const runs = Number(process.argv[2] ?? 1000);
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

console.log(`\nchange at a date, 36 periods before and 12 after, ${runs} series; the truth is a jump of the odds`);
console.log('odds ×\tpull\tfound\t95 % interval holds the truth');
for (const jump of [1, 1.25, 1.5]) {
  for (const pull of [0, 0.4, 0.7]) {
    const random = seededRandom(3 + 10 * pull);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const odds = 0.06 / 0.94;
    const truth = (odds * jump) / (1 + odds * jump) - 0.06;
    let [found, held, fitted] = [0, 0, 0];
    for (let run = 0; run < runs; run += 1) {
      let state = normal();
      const series = Array.from({ length: 48 }, (_, period) => {
        state = pull * state + Math.sqrt(1 - pull * pull) * normal();
        const own = odds * Math.exp(0.2 * state) * (period < 36 ? 1 : jump);
        return { period, count: Math.round((800 * own) / (1 + own)), total: 800 };
      });
      const result = interruptedSeries(series, 36, { before: 36, after: 12 });
      if ('thin' in result) continue;
      fitted += 1;
      if (result.effect.p < 0.05) found += 1;
      if (result.effect.low <= truth && truth <= result.effect.high) held += 1;
    }
    console.log([jump, pull, ...[found, held].map((n) => `${((100 * n) / fitted).toFixed(1)} %`)].join('\t'));
  }
}
