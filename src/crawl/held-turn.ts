/**
 * Keeps a host's turn for as long as a request takes. The turn is closed for `delayMs` from its start; an answer that
 * takes longer would let another process begin beside it, so its end is moved ahead while the answer is awaited. The time is
 * the machine's own: another process cannot be stopped by a clock that it does not share. A process that is killed
 * leaves the host closed for one delay, no longer.
 */
export async function heldTurn<Answer>(
  ask: () => Promise<Answer>,
  delayMs: number,
  close: () => Promise<void>,
): Promise<Answer> {
  if (delayMs <= 0) return ask();
  // What the register cannot do now it is asked again in a moment; its faults show at the next turn.
  const timer = setInterval(() => void close().catch(() => {}), Math.max(20, delayMs / 3));
  try {
    return await ask();
  } finally {
    clearInterval(timer);
  }
}
