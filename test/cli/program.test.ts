import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames, loadCommands } from '../../src/cli/commands.ts';
import { runProgram } from '../../src/cli/program.ts';
import { version } from '../../src/version.ts';

async function diskurssi(args: readonly string[], env: Record<string, string> = {}) {
  let stdout = '';
  let stderr = '';
  const code = await runProgram(args, {
    env: { DISKURSSI_STORE: 'sqlite::memory:', ...env },
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    stderrIsTerminal: false,
    stderrWidth: () => 80,
    signal: new AbortController().signal,
  });
  return { code, stdout, stderr };
}

const commands = await loadCommands(await commandNames());

describe('the program', () => {
  it('prints its version', async () => {
    expect(await diskurssi(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('lists every command in its help, on stdout', async () => {
    const { code, stdout, stderr } = await diskurssi(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  });

  it('without a command shows its help on stderr and exits 2', async () => {
    const { code, stdout, stderr } = await diskurssi([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: diskurssi');
  });
});

it('lists the versions of the codebook that can be compared, of which the current one is always known', async () => {
  const { code, stdout } = await diskurssi(['codebook', 'diff', '--store', 'sqlite:none.sqlite']);
  expect([code, stdout]).toEqual([0, 'current\n']);
});

describe('used wrongly, the program exits 2 with one line that names the way out', () => {
  it.each([
    [['codebok'], `diskurssi: unknown command 'codebok' (Did you mean codebook?)\n`],
    [['help', 'codebok'], `diskurssi: unknown command 'codebok' (Did you mean codebook?)\n`],
    [['codebok', '--help'], `diskurssi: unknown command 'codebok' (Did you mean codebook?)\n`],
    [['codebook', '--languag', 'fi'], `diskurssi: unknown option '--languag' (Did you mean --language?)\n`],
    [['codebook', '--store'], `diskurssi: option '--store <URL>' argument missing\n`],
    [['codebook', 'a', 'b'], 'diskurssi: codebook a: one label at a time, not "b" too\n'],
    [['doctor', 'a'], `diskurssi: too many arguments for 'doctor'. Expected 0 arguments but got 1.\n`],
    [['codebook', '--language', 'de'], 'diskurssi: --language de: must be fi, sv, en\n'],
    [['evaluate', 'absent.jsonl'], 'diskurssi: absent.jsonl: there is no such file\n'],
    [['annotate', 'absent.jsonl'], 'diskurssi: absent.jsonl: there is no such file\n'],
    [['codebook', '--config', 'absent.yaml'], /^diskurssi: absent\.yaml: cannot read the configuration .*\n$/],
    [['codebook', '\u001b[31mx'], /^diskurssi: the codebook has no "␛\[31mx".*\n$/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await diskurssi(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('when its clock is set to nonsense', async () => {
    const { code, stderr } = await diskurssi(['codebook'], { DISKURSSI_NOW: 'yesterday' });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'diskurssi: DISKURSSI_NOW: "yesterday" is not an ISO 8601 time\n',
    });
  });
});

describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
  it('has a help with examples of itself and the options that every command has', async () => {
    const { code, stdout } = await diskurssi([name, '--help']);
    expect(code).toBe(0);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) expect(stdout).toContain(example);
    for (const option of ['--json', '--store <URL>', '--config <FILE>', '--quiet', '--verbose', '--version']) {
      expect(stdout).toContain(option);
    }
  });

  it('shows only examples that the program would accept', async () => {
    for (const example of command.examples) {
      const words = example.replace(/\s{2,}.*$/, '').split(/\s+/);
      const start = words.lastIndexOf('diskurssi');
      expect(words[start + 1], example).toBe(name);
      const end = words.findIndex((word, index) => index > start && /^[|<>]/.test(word));
      const flags = words.slice(start + 2, end === -1 ? undefined : end).filter((word) => word.startsWith('--'));
      const { stdout } = await diskurssi([name, '--help']);
      for (const flag of flags) expect(stdout, example).toContain(flag.replace(/=.*/, ''));
    }
  });
});

describe('import', () => {
  it('says when a row brings another text under an id that is held', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diskurssi-program-'));
    const file = join(folder, 'a.csv');
    writeFileSync(file, 'id;title\n1;Kunta\n1;Koulu\n2;Satama\n');
    const { code, stdout, stderr } = await diskurssi(['import', 'csv', file, '--outlet', 'saaristo', '--quiet']);
    rmSync(folder, { recursive: true });
    expect([code, stdout]).toEqual([0, expect.stringContaining('3 rows: 2 added, 1 changed')]);
    expect(stderr).toContain('1 changed: the id was held already, with another text');
  });
});

describe('codebook', () => {
  it('prints every frame with its definition', async () => {
    const { frames } = JSON.parse((await diskurssi(['codebook', '--json'])).stdout);
    const { stdout } = await diskurssi(['codebook', '--language', 'fi']);
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) expect(stdout.replace(/\s+/g, ' ')).toContain(`${frame.id} ${frame.definition.fi}`);
  });

  it('prints one frame with its sources, cues and examples in the language asked for', async () => {
    const frame = JSON.parse((await diskurssi(['codebook', 'control', '--json'])).stdout);
    const { stdout } = await diskurssi(['codebook', 'control', '--language', 'sv']);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain(`control: ${frame.name.sv}`);
    for (const sentence of [...frame.examples.sv.has, ...frame.examples.sv.lacks]) expect(text).toContain(sentence);
    expect(text).toContain(frame.cues.sv.strong[0]);
  });

  it('finds an annotator by one of its labels', async () => {
    expect((await diskurssi(['codebook', 'restrictive'])).stdout).toMatch(/^stance: /);
  });

  it('offers the nearest label', async () => {
    expect((await diskurssi(['codebook', 'humanitarain'])).stderr).toContain('(did you mean "humanitarian"?)');
  });
});
