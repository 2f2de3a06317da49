import type { Peak } from '../../analysis/peaks.ts';
import type { CountPoint, SharePoint } from '../../analysis/series.ts';
import { shareWords } from '../reading.ts';
import type { By } from '../section.ts';
import type { Speech } from './speak.ts';

/** What is said in words of the highest and lowest points of a series. */

export function extremes(say: Speech, by: By, highest: SharePoint, lowest: SharePoint): string {
  const words = (point: SharePoint) => shareWords(say, point.count ?? 0, point.total ?? 0);
  const [top, bottom] = [say.when(highest.at, by), say.when(lowest.at, by)];
  return say.say({
    fi: `Osuus on suurin ${top}, ${words(highest)}, ja pienin ${bottom}, ${words(lowest)}.`,
    sv: `Andelen är störst ${top}, ${words(highest)}, och minst ${bottom}, ${words(lowest)}.`,
    en: `The share is highest ${top}, ${words(highest)}, and lowest ${bottom}, ${words(lowest)}.`,
  });
}

export function peakList(say: Speech, by: By, peaks: readonly Peak[]): string {
  const list = say.list(
    peaks.map(({ from, to, count, total, share, sure }) => {
      const mark = sure ? '' : '*';
      const of = say.say({ fi: '/', sv: 'av', en: 'of' });
      return `${say.run(from, to, by)}${mark} (${say.count(count)} ${of} ${say.count(total)}, ${say.share(share)})`;
    }),
  );
  const unsure = peaks.some(({ sure }) => !sure);
  return say.say({
    fi: `Huippuja: ${list}.${unsure ? ' Tähdellä merkityt voivat yksittäin olla sattumaa.' : ''}`,
    sv: `Toppar: ${list}.${unsure ? ' De med asterisk kan var för sig bero på slumpen.' : ''}`,
    en: `Peaks: ${list}.${unsure ? ' Each of those with an asterisk may by itself be chance.' : ''}`,
  });
}

export function topPoint(points: readonly CountPoint[]): CountPoint | undefined {
  if (points.length < 2) return undefined;
  return points.reduce<CountPoint | undefined>(
    (best, point) => ((point.value ?? -1) > (best?.value ?? -1) ? point : best),
    undefined,
  );
}

export function topPeriod(points: readonly CountPoint[], say: Speech, by: By): string {
  const top = topPoint(points);
  return top ? `${say.when(top.at, by)} (${say.count(top.value ?? 0)})` : '–';
}

/** "no lasting shifts", "1 lasting shift", "3 short peaks"; Finnish sentences put the number after the noun. */
export function changesWords(say: Speech, count: number, what: 'shift' | 'peak'): string {
  const one = count === 1;
  const nouns = {
    shift: {
      fi: 'tasonmuutoksia',
      sv: one ? 'varaktigt nivåskifte' : 'varaktiga nivåskiften',
      en: one ? 'lasting shift' : 'lasting shifts',
    },
    peak: { fi: 'huippuja', sv: one ? 'kort topp' : 'korta toppar', en: one ? 'short peak' : 'short peaks' },
  } as const;
  const number = count === 0 ? say.say({ fi: 'ei', sv: 'inga', en: 'no' }) : say.count(count);
  return `${number} ${say.say(nouns[what])}`;
}
