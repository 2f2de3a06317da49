import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config.ts';
import { checkNode, examine } from '../../src/jobs/doctor.ts';

describe('doctor', () => {
  it('finds nothing missing on a machine that can run these tests, and writes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diskurssi-doctor-'));
    const store = `sqlite:${join(folder, 'not', 'yet', 'store.sqlite')}`;
    const checks = await examine(configSchema.parse({ store, contact: 'me@example.org' }));
    // Printing is the one thing that a machine may well do without.
    expect(checks.filter(({ what, state }) => state !== 'ok' && what !== 'printing')).toEqual([]);
    expect(checks.find(({ what }) => what === 'place for the store')?.found).toContain('not there yet');
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it.each(['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.0.0', '24.21.0', '26.1.0'])('takes Node %s', (version) => {
    expect(checkNode(version)).toEqual({ what: 'Node', state: 'ok', found: version });
  });

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.4.0'])(
    'refuses Node %s, which cannot load all packages, and names those that can',
    (version) => {
      const { state, found } = checkNode(version);
      expect(state).toBe('missing');
      expect(found).toBe(`${version}: needs 20.19, 22.12 or newer of these, or 24 or later`);
    },
  );

  it('asks for a contact, because sites must be able to reach whoever reads them', async () => {
    const checks = await examine(configSchema.parse({ store: 'sqlite::memory:' }));
    expect(checks.find(({ what }) => what === 'contact')?.state).toBe('warning');
  });

  it('names a place where the store cannot be', async () => {
    const checks = await examine(configSchema.parse({ store: 'sqlite:/proc/nowhere/store.sqlite' }));
    expect(checks.find(({ what }) => what === 'place for the store')?.state).toBe('missing');
  });
});
