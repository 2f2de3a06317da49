import { isDay } from '../analysis/calendar.ts';
import { UsageError } from '../errors.ts';
import type { DrawingOptions } from '../jobs/human-coding/drawing.ts';
import { dimensions } from '../jobs/human-coding/strata.ts';
import { didYouMean } from '../nearest.ts';

type Wanted = Omit<DrawingOptions, 'typeOf' | 'progress' | 'signal' | 'now'>;

/** Reads the options of `coding sample`. Throws UsageError for values that cannot be. */
export function sampleOptions(options: Readonly<Record<string, unknown>>): Wanted {
  const text = (name: string): string | undefined =>
    typeof options[name] === 'string' ? options[name].trim() : undefined;
  const whole = (name: string, otherwise: number, least: number, most: number): number => {
    const given = text(name);
    const value = given === undefined ? otherwise : Number(given);
    if (given === '' || !Number.isInteger(value) || value < least || value > most) {
      throw new UsageError(`--${name} ${given}: must be a whole number from ${least} to ${most}`);
    }
    return value;
  };
  const share = (name: string, otherwise: number): number => {
    const given = text(name);
    const value = given === undefined ? otherwise : Number(given);
    if (given === '' || !(value >= 0 && value <= 1))
      throw new UsageError(`--${name} ${given}: must be a share from 0 to 1`);
    return value;
  };
  const day = (name: string): string | undefined => {
    const given = text(name);
    if (given !== undefined && !isDay(given))
      throw new UsageError(`--${name} ${given}: is not a day, as in 2024-01-31`);
    return given;
  };
  const list = (name: string): readonly string[] | undefined =>
    text(name)
      ?.split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  const [from, to] = [day('from'), day('to')];
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError(`--from ${from} --to ${to}: the first day is after the last`);
  }
  const by = list('by')?.map((one) => {
    const dimension = dimensions.find((known) => known === one);
    if (!dimension) throw new UsageError(`--by ${one}: must be ${dimensions.join(', ')}${didYouMean(one, dimensions)}`);
    return dimension;
  });
  const coders = (list('coders') ?? []).map((name) => coderName('--coders', name));
  // Where file names know no case, the file of "Anna" would be that of "anna".
  const plain = coders.map((name) => name.toLowerCase());
  const twice = coders.find((_, index) => plain.indexOf(plain[index] ?? '') < index);
  if (twice !== undefined) throw new UsageError(`--coders: "${twice}" stands twice, if only in upper or lower case`);
  if (text('double') !== undefined && coders.length < 2) {
    throw new UsageError('--double: needs two coders or more, as in --coders anna,bo');
  }
  const delimiter = text('delimiter');
  if (delimiter !== undefined && ![',', ';'].includes(delimiter)) {
    throw new UsageError(`--delimiter ${delimiter}: must be "," or ";" (tabs: --out FILE.tsv)`);
  }
  const size = whole('size', 400, 2, 100_000);
  return {
    ...{ size, from, to, coders, by, delimiter },
    out: text('out') || 'coding-sample.csv',
    outside: share('outside', 0.2),
    double: share('double', 0.25),
    seed: whole('seed', 1, 0, 4_294_967_295),
  };
}

/** A coder's name goes into file names and tables. */
export function coderName(option: string, name: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(name)) return name.normalize('NFC');
  throw new UsageError(
    `${option} "${name}": a coder's name is letters, digits, ".", "_" and "-", up to 40, as in anna`,
  );
}
