import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readEvents } from '../../src/jobs/events.ts';
import { packageRoot } from '../../src/plugins.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'events-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(text: string, name = 'events.yaml') {
  const file = join(folder, name);
  await writeFile(file, text);
  return readEvents(file).catch((error: unknown) => {
    if (error instanceof UsageError) return error.message.replace(`${file}:`, '');
    throw error;
  });
}

describe('the list of events', () => {
  it('is read in the order of time, with one name for all languages or one for each', async () => {
    expect(
      await read(`
- date: 2024-03-01
  name: {fi: Laki, sv: Lagen}
  search: [laki*, lag*]
  severity: 3
  pair: laws
- {date: 2023-01-31, name: Kokous, kind: meeting, source: minutes}
`),
    ).toEqual([
      { date: '2023-01-31', name: { fi: 'Kokous', sv: 'Kokous', en: 'Kokous' }, kind: 'meeting' },
      {
        date: '2024-03-01',
        name: { fi: 'Laki', sv: 'Lagen', en: 'Laki' },
        search: ['laki*', 'lag*'],
        severity: 3,
        pair: 'laws',
      },
    ]);
  });

  it('may have semicolons between cells, as spreadsheets write them', async () => {
    expect(await read('date;name;severity\n2023-02-03;Laki, asetus;2\n', 'events.csv')).toMatchObject([
      { date: '2023-02-03', name: { fi: 'Laki, asetus' }, severity: 2 },
    ]);
  });

  it('is read from CSV too', async () => {
    const csv =
      '\uFEFFdate,name_fi,name_en,search,severity\n2024-03-01,Laki,Law,laki*|lag* & ny*,\n2023-01-31,Kokous,,,2\n';
    expect(await read(csv, 'events.csv')).toEqual([
      { date: '2023-01-31', name: { fi: 'Kokous', sv: 'Kokous', en: 'Kokous' }, severity: 2 },
      { date: '2024-03-01', name: { fi: 'Laki', sv: 'Laki', en: 'Law' }, search: ['laki*', 'lag* & ny*'] },
    ]);
  });

  it('may be empty', async () => {
    expect(await read('# nothing yet\n')).toEqual([]);
  });

  it('that cannot be read is refused with its line and the way out', async () => {
    expect(await read('- name: Laki\n  date: 2023-02-30\n')).toBe(
      '2: date "2023-02-30": is not a day that exists, written as in 2024-01-31',
    );
    expect(await read('- date: 2023-02-03\n')).toBe('1: name: the event needs a name'.replace('name: the', 'the'));
    expect(await read('- date: 2023-02-03\n  name: Laki\n  serach: [a]\n')).toMatch(
      /^3: unknown field "serach": did you mean search\?$|^3: unknown field "serach".*search/,
    );
    expect(await read('- date: 2023-02-03\n  name: Laki\n  search:\n    - "*x"\n')).toMatch(/^4?3?: search: "\*x": /);
    expect(await read('- date: 2023-02-03\n  name: {fi: Laki, de: Gesetz}\n')).toMatch(
      /^2: name in "de": must be in fi/,
    );
    expect(await read('- date: 2023-02-03\n  name: Laki\n  severity: many\n')).toMatch(/^3: severity "many"/);
    expect(await read('name: Laki\n')).toMatch(/^1: must be a list of events/);
    expect(await read('- date: [\n')).toMatch(/^\d: /);
    expect(await read('date,name\n2023-02-03,Laki\n2023-13-03,Laki\n', 'events.csv')).toMatch(/^3: date "2023-13-03"/);
    await expect(readEvents(join(folder, 'none.yaml'))).rejects.toThrow(/cannot read the list of events/);
  });

  it('that comes with the program can be read, and holds a pair to compare', async () => {
    const events = await readEvents(join(packageRoot, 'reports/events.fi.yaml'));
    expect(events.length).toBeGreaterThanOrEqual(6);
    for (const { search } of events) expect(search?.length).toBeGreaterThan(0);
    expect(events.filter(({ pair }) => pair === 'killings in Germany')).toHaveLength(2);
  });
});
