import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'diskurssi-feed-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function feed(...args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const code = await runProgram(['feed', ...args], {
    env: {},
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
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { code, stderr, lines: lines.map((line): unknown => JSON.parse(line)) };
}

const item = '<item><title>Äiti \u0085 söi</title><link>/a/1</link><guid isPermaLink="false">1</guid></item>';
const rss = (items: string): string => `<rss version="2.0"><channel><title>Lehti</title>${items}</channel></rss>`;

describe('diskurssi feed', () => {
  it('prints a line of JSON for each file, in order, and exits 1 when one could not be read', async () => {
    const good = file('good.xml', rss(item));
    const page = file('page.xml', '<!doctype html><html></html>');
    const bomb = file('bomb.xml', `<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss(item)}`);
    const { code, lines, stderr } = await feed(good, page, bomb, join(folder, 'absent.xml'), good);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const read = { file: good, title: 'Lehti', entries: [{ url: '/a/1', id: '1', title: 'Äiti … söi' }] };
    expect(lines).toEqual([
      read,
      { file: page, error: 'is an HTML page, not a feed' },
      { file: bomb, error: 'refused: entity "a" names another file' },
      {
        file: join(folder, 'absent.xml'),
        error: `${join(folder, 'absent.xml')}: there is no such file; check its name and folder`,
      },
      read,
    ]);
  });

  it.each([
    ['within a tag', `${rss(item).slice(0, -'</channel></rss>'.length)}<item><ti`, 2],
    ['within an entry', `${rss(item).slice(0, -'</channel></rss>'.length)}<item><title>B</title>`, 2],
    ['before the first entry', '<rss version="2.0"><channel><title>Lehti</title>', 0],
  ])('says of a file that is cut off %s that it is, beside what could be read', async (where, content, most) => {
    const path = file(`cut ${where}.xml`, content);
    const { code, lines } = await feed(path);
    const [read] = lines as { entries?: object[]; error?: string }[];
    expect({ code, error: read?.error }).toEqual({ code: 1, error: expect.stringContaining('cut off') });
    expect(read?.entries?.length ?? 0).toBeLessThanOrEqual(most);
    if (most > 0) expect(read?.entries?.[0]).toMatchObject({ id: '1' });
  });

  it('resolves links by --url, which must be a web address', async () => {
    const path = file('relative.xml', rss(item));
    const { lines } = await feed('--url', 'https://lehti.example/rss', path);
    expect(lines).toEqual([
      expect.objectContaining({ entries: [expect.objectContaining({ url: 'https://lehti.example/a/1' })] }),
    ]);
    expect(await feed('--url', 'lehti', path)).toMatchObject({ code: 2, lines: [] });
  });

  it('lists every entry as it stands, also two with one link and those without', async () => {
    const twice = '<item><title>A</title><link>http://a.example/?utm_source=x</link></item>';
    const path = file('twice.xml', rss(`${twice}${twice}<item><title>B</title></item>`));
    const entry = { url: 'http://a.example/?utm_source=x', id: 'http://a.example/?utm_source=x', title: 'A' };
    expect((await feed(path)).lines).toEqual([{ file: path, title: 'Lehti', entries: [entry, entry, { title: 'B' }] }]);
  });

  it('reads a large file of any encoding as a stream, and keeps what came before it goes wrong', async () => {
    const path = file(
      'large.xml',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Iso äiti</title>', 'latin1'),
    );
    const one = Buffer.from(
      `<item><title>Äiti</title><description>${'sana '.repeat(1000)}</description></item>`,
      'latin1',
    );
    appendFileSync(path, Buffer.concat(Array.from({ length: 1200 }, () => one)));
    const seen = ({ lines }: Awaited<ReturnType<typeof feed>>): unknown => {
      const { entries, title, error } = lines[0] as { entries: { title?: string }[]; title?: string; error?: string };
      return { count: entries.length, last: entries.at(-1)?.title, title, error };
    };
    const read = { count: 1200, last: 'Äiti' };
    expect(seen(await feed(path))).toEqual({ ...read, title: 'Iso äiti', error: undefined });
    appendFileSync(path, '<a>'.repeat(5000));
    const error = 'nested deeper than 1000 elements';
    expect(seen(await feed(path))).toEqual({ ...read, title: undefined, error });
  });
});
