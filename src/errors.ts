/** Drop this item and keep the reason: it is recorded as a failure, the work goes on. */
export class SkipError extends Error {
  override readonly name = 'SkipError';
  constructor(
    /** A short stable code that reports can count: `consent_wall`, `no_text`, `robots_disallow`. */
    readonly reason: string,
    message: string = reason,
  ) {
    super(message);
  }
}

/** It may work later: recorded, and tried again at a later run. */
export class RetryError extends Error {
  override readonly name = 'RetryError';
  constructor(
    readonly reason: string,
    message: string = reason,
    /** Not before this long from now, when the other side said so. */
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }
}

/** The user can mend it: one line with the place, the value and the way out; exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Another run holds the lock; exit 75. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** What went wrong in one line, whatever was thrown. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${message}${message.includes(cause) ? '' : cause}`.replace(/\s+/g, ' ').trim();
}
