import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'diskurssi-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function extract(...args: readonly string[]) {
  let stdout = '';
  const code = await runProgram(['extract', ...args], {
    env: {},
    stdout: (text) => {
      stdout += text;
    },
    stderr: () => {},
    stderrIsTerminal: false,
    stderrWidth: () => 80,
    signal: new AbortController().signal,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { code, stdout, lines: lines.map((line): Record<string, unknown> => JSON.parse(line)) };
}

const paragraph = 'Kunta avaa syksyllä uuden kielikurssin tulijoille, kertoo koulutusjohtaja keskiviikkona.';
const page = join(folder, 'page.html');
// A mark of direction, as texts in Arabic and pasted ones hold it.
writeFileSync(
  page,
  `<html lang="fi"><article><h1>Kunta avaa kurssin</h1><p>${paragraph}\u200e Se on ilmainen. ${paragraph}</p><p>${paragraph}</p></article>`,
);
const english = join(folder, 'english.html');
const sentence = 'The municipality opens a new language course for newcomers in autumn, the head of education says. ';
writeFileSync(english, `<html lang="en"><article><h1>Course opens</h1><p>${sentence.repeat(4)}</p></article></html>`);

describe('diskurssi extract', () => {
  it('gives a line of JSON for each file, in order, and exits 1 when one could not be read', async () => {
    const { code, lines } = await extract(page, join(folder, 'absent.html'));
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { file: page },
      { error: expect.stringMatching(/absent\.html: there is no such file; check/) },
    ]);
  });

  it('gives the text as it stands, with what would steer a terminal as JSON escapes', async () => {
    const { stdout, lines } = await extract(page);
    expect(lines[0]?.body).toContain('keskiviikkona.\u200e Se on');
    expect(stdout).not.toContain('\u200e');
  });

  it.each([
    ['https://yle.fi/a/74-20000000', page, 'yle-uutiset'],
    ['https://yle.fi/a/74-20000000', english, 'yle-news'],
    ['https://yle.fi/a/7-10000000', page, 'svenska-yle'],
  ])('knows by address and language which of the outlets of one host printed %s', async (url, file, outlet) => {
    expect((await extract('--url', url, file)).lines[0]).toMatchObject({ outlet });
  });
});
