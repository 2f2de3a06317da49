import { UsageError } from '../errors.ts';
import { pressTimeToInstant } from '../press-time.ts';

/** The moment at which a day (YYYY-MM-DD) begins in the press zone. Throws UsageError with the option's name. */
export function dayStart(option: string, text: string): Date {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new UsageError(`${option}: "${text}" is not a day; write it as 2026-11-01`);
  }
  return new Date(pressTimeToInstant(day.getTime()));
}
