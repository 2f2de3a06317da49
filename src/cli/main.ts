#!/usr/bin/env node
import { runProgram, type StopReason } from './program.ts';

const controller = new AbortController();

/** The first signal lets the unit of work at hand end; the second one does not wait for it. */
function stopOn(signal: 'SIGINT' | 'SIGTERM', code: number): void {
  process.on(signal, () => {
    if (controller.signal.aborted) process.exit(code);
    process.stderr.write(`\ndiskurssi: stopping; what is done is kept (once more: stop at once)\n`);
    controller.abort(signal satisfies StopReason);
    process.stdin.destroy(); // whoever waits for input would wait on
  });
}
stopOn('SIGINT', 130);
stopOn('SIGTERM', 143);

// Whoever reads our output may leave early (`| head`): no reason to complain, but to stop. A full disk is one.
let areLost = false;
function stopWriting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && !areLost) {
    areLost = true;
    process.stderr.write(`diskurssi: the results cannot be written: ${error.message}\n`);
  }
  controller.abort('EPIPE' satisfies StopReason);
}
process.stdout.on('error', stopWriting);
process.stderr.on('error', () => controller.abort('EPIPE' satisfies StopReason));

const code = await runProgram(process.argv.slice(2), {
  env: process.env,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  stderrIsTerminal: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  stderrWidth: () => process.stderr.columns || 80,
  signal: controller.signal,
});
// Sockets that are kept alive and idle workers must not keep the process; what was written must still get out.
process.stdout.write('', () => {
  // The last write may have failed, and its event not have come yet.
  if (process.stdout.errored) stopWriting(process.stdout.errored);
  process.stderr.write('', () => process.exit(areLost ? 1 : code));
});
