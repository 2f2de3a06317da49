import { counted } from '../counted.ts';
import type { Progress, StartProgress } from '../progress.ts';

/** Where progress is written and how time passes; arguments, so that tests need neither terminal nor clock. */
export interface ProgressScreen {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal. */
  readonly width: () => number;
  /** Milliseconds, any origin, never going back. */
  readonly nowMs: () => number;
}

const redrawMs = 100;
const plainLineMs = 5000;

/**
 * A bar that redraws itself in a terminal, at most ten times a second; elsewhere (a log, a pipe) a plain line at most
 * every five seconds and one at the end. Several can follow each other; one is drawn at a time.
 */
export function progressOn(screen: ProgressScreen): StartProgress {
  return (what, unit): Progress => {
    const startedAt = screen.nowMs();
    const gapMs = screen.isTerminal ? redrawMs : plainLineMs;
    let drawnAt = screen.isTerminal ? Number.NEGATIVE_INFINITY : startedAt;
    let done = 0;
    let total: number | undefined;
    const draw = (text: string, last: boolean): void => {
      const line = screen.isTerminal ? text.slice(0, Math.max(20, screen.width() - 1)) : text;
      screen.write(screen.isTerminal ? `\r\u001b[2K${line}${last ? '\n' : ''}` : `${line}\n`);
    };
    return {
      update: (nowDone, nowTotal) => {
        done = nowDone;
        total = nowTotal;
        const now = screen.nowMs();
        if (now - drawnAt < gapMs) return;
        drawnAt = now;
        draw(progressLine({ what, unit, done, total, elapsedMs: now - startedAt, bar: screen.isTerminal }), false);
      },
      end: (outcome) => {
        const elapsedMs = screen.nowMs() - startedAt;
        const rate = perSecond(done, elapsedMs);
        draw(`${what}: ${outcome ?? counted(done, unit)} in ${duration(elapsedMs)}${rate && ` (${rate})`}`, true);
      },
    };
  };
}

interface Moment {
  readonly what: string;
  readonly unit: string;
  readonly done: number;
  readonly total: number | undefined;
  readonly elapsedMs: number;
  readonly bar: boolean;
}

/** `annotate  42 % ████▌      134,000/319,191 articles · 5,200/s · 36 s left` */
export function progressLine({ what, unit, done, total, elapsedMs, bar }: Moment): string {
  const rate = perSecond(done, elapsedMs);
  if (total === undefined || total <= 0) return [`${what}  ${counted(done, unit)}`, rate].filter(Boolean).join(' · ');
  const share = Math.min(1, done / total);
  const left = done > 0 && done < total ? `${duration((elapsedMs / done) * (total - done))} left` : '';
  const head = `${what}  ${String(Math.floor(share * 100)).padStart(3)} % ${bar ? `${drawBar(share, 20)} ` : ''}`;
  return [`${head}${count(done)}/${counted(total, unit)}`, rate, left].filter(Boolean).join(' · ');
}

function drawBar(share: number, cells: number): string {
  const eighths = Math.floor(share * cells * 8);
  const part = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '';
  return ('█'.repeat(Math.floor(eighths / 8)) + part).padEnd(cells);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function perSecond(done: number, elapsedMs: number): string {
  if (done === 0 || elapsedMs < 500) return '';
  const rate = (done / elapsedMs) * 1000;
  return rate >= 10 ? `${count(rate)}/s` : `${rate.toFixed(1)}/s`;
}

/** `0.4 s`, `36 s`, `4 min 10 s`, `2 h 5 min`. */
export function duration(ms: number): string {
  if (ms < 9950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
