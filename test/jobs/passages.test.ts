import { expect, it } from 'vitest';
import { loadCoder } from '../../src/annotate/coder.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
import { annotateStore } from '../../src/jobs/annotate.ts';
import { passagesIn } from '../../src/jobs/passages.ts';
import { silent } from '../../src/progress.ts';
import { openStore } from '../../src/store/open.ts';

it('shows as supporting immigration only words that themselves do, not those whom such an article also quotes', async () => {
  const store = await openStore('sqlite::memory:');
  const coder = await loadCoder();
  await store.articles.save([
    {
      id: '1',
      outlet: 'lehti',
      origin: 'test',
      language: 'fi',
      publishedAt: '2026-11-10T10:00:00Z',
      title: 'Ukrainalaiset löysivät töitä telakalta – Suomi tarvitsee heitä, sanovat yrittäjät',
      lead: 'Maahanmuuttajat rikastuttavat kaupunkia, ja veroja he maksavat enemmän kuin tukia nostavat.',
      body: '”Emme voi ottaa kaikkia vastaan”, sanoi kansanedustaja Pekka Keksitty (ps.). Kunnanjohtaja kiitti tulijoita.',
    },
    {
      ...{ id: '2', outlet: 'lehti', origin: 'test', language: 'fi', publishedAt: '2026-11-11T10:00:00Z' },
      title: 'Suomi tarvitsee lisää maahanmuuttajia, sanoo professori',
      lead: 'Hän pitää turvapaikanhakijoiden kohtelua epäinhimillisenä.',
    },
  ]);
  const crew = createCrew({ coder, threads: 1 });
  await annotateStore({
    ...{ store, crew, progress: silent, signal: new AbortController().signal },
    ...{ now: () => new Date('2026-11-22T10:00:00Z'), fail: async () => {} },
  }).finally(crew.close);
  const days = { from: '2026-11-01', to: '2026-11-30', names: new Map<string, string>() };
  const source = { ...days, coder, masksOf: async () => () => (text: string) => text };
  const supportive = { measure: 'stance', labels: ['supportive'] } as const;

  const all = (await passagesIn(store, supportive, source)).map(({ text }) => text);
  expect(all).toContainEqual(expect.stringContaining('Emme voi ottaa'));

  const alone = { stances: ['supportive'], limit: 12 };
  const shown = (await passagesIn(store, { ...supportive, alone }, source)).map(({ text }) => text);
  expect(shown).toContainEqual(expect.stringMatching(/tarvitsee lisää|epäinhimillisenä/));
  expect(shown).not.toContainEqual(expect.stringContaining('Emme voi ottaa'));
  expect(await passagesIn(store, { ...supportive, alone: { ...alone, limit: 0 } }, source)).toEqual([]);
  await store.close();
}, 60_000);
