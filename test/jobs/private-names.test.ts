import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCoder } from '../../src/annotate/coder.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
import { annotateLine } from '../../src/jobs/annotate/coding-work.ts';
import { annotateStore } from '../../src/jobs/annotate.ts';
import { writeReport } from '../../src/jobs/report.ts';
import { editedArticles, showArticle, shownText } from '../../src/jobs/show.ts';
import { readStatus } from '../../src/jobs/status.ts';
import { silent } from '../../src/progress.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { languages } from '../../src/types.ts';

const now = new Date('2025-03-01T10:00:00Z');
const coder = await loadCoder();
let folder: string;
let store: Store;

/** Invented people: an applicant, a suspect, a victim, a neighbour, a witness, a worker. */
const planted = /Kukkaniem|Jaghouri|Wollstén|Peltoharju|Osmanov|Bondarenk|Maija(?!\p{L})|Zarghuna/u;
const texts = [
  {
    title: 'Maahanmuuttajia karkotetaan: turvapaikanhakija Zarghuna Jaghouri pelkää paluuta Afganistaniin',
    body: 'Zarghuna Jaghouri pakeni sotaa. – Pelkään kuolemaa, Jaghouri sanoo. Sisäministeri Mari Rantanen ei kommentoi.',
  },
  {
    title: 'Naapuri Maija Kukkaniemi: ”Pakolaiset ovat loisia, karkottakaa kaikki maahanmuuttajat”',
    body: 'Kukkaniemen mukaan maahanmuuttajat ovat rikollisia. Maija Kukkaniemi asuu Salossa. Hän sanoo, että maahanmuutto pitää lopettaa heti.',
  },
  {
    title: 'Epäilty Ruslan Osmanov vangittiin: ulkomaalainen mies puukotti kadulla, maahanmuutto puhuttaa',
    body: 'Uhri Petri Peltoharju kuoli. Todistaja Eva Wollstén näki teon. Osmanovin mukaan syytteet ovat vääriä, ja turvapaikka pitää antaa.',
  },
  {
    title: 'Kansanedustaja Ben Zyskowicz: maahanmuuttoa pitää rajoittaa, rikolliset turvapaikanhakijat karkotetaan',
    body: 'Zyskowicz sanoo, että Olha Bondarenko on esimerkki onnistuneesta kotoutumisesta. Bondarenko hoitaa vanhuksia Vaasassa.',
  },
];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'private-'));
  store = await openStore('sqlite::memory:');
  await store.articles.save(
    Array.from({ length: 32 }, (_, index) => ({
      id: `a${index}`,
      outlet: 'yle',
      language: 'fi' as const,
      ...(texts[index % texts.length] ?? {}),
      url: `https://example.org/${index}`,
      publishedAt: `2025-02-${String(1 + (index % 20)).padStart(2, '0')}T10:00:00Z`,
      fetchedAt: '2025-02-21T10:00:00Z',
      access: 'full' as const,
      origin: 'test',
    })),
  );
  const signal = new AbortController().signal;
  await annotateStore({
    store,
    crew: createCrew({ coder }),
    progress: silent,
    signal,
    now: () => now,
    fail: async () => {},
  });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

describe('names of private persons', () => {
  it.each(languages)('stand in no file of a report in %s', async (language) => {
    for (const audience of ['brief', 'trends', 'dataset'] as const) {
      const written = await writeReport(store, {
        ...{ audience, language, now, base: folder, out: join(folder, `${language}-${audience}`) },
        ...{ formats: ['html', 'md', 'csv', 'json'], software: 'diskurssi test', progress: silent },
      });
      const files = await readdir(written.folder, { recursive: true, withFileTypes: true });
      const read = files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
      const all = (await Promise.all(read)).join('\n');
      expect(all.length).toBeGreaterThan(5000);
      expect(all.match(planted)).toBeNull();
    }
  });

  it('leave those of public life in the list of telling articles', async () => {
    const written = await writeReport(store, {
      ...{ audience: 'trends', language: 'fi', now, base: folder, out: join(folder, 'one') },
      ...{ formats: ['json'], software: 'diskurssi test', progress: silent },
    });
    const report = await readFile(join(written.folder, 'report.json'), 'utf8');
    expect(report).toContain('[yksityishenkilö]');
    expect(report).toContain('Zyskowicz');
  });

  it('are hidden by show and status, and printed by show only on a wish', async () => {
    const body = `${texts[1]?.body} Maija Kukkaniemi kiittää.`;
    const again = { id: 'a1', outlet: 'yle', language: 'fi' as const, title: texts[1]?.title ?? '', body };
    await store.articles.save([{ ...again, fetchedAt: '2025-02-22T10:00:00Z', access: 'full', origin: 'test' }]);
    const shown = await showArticle(store, 'a1', coder);
    const all = [shownText(shown), JSON.stringify(shown), JSON.stringify(await editedArticles(store, 9, coder))].join();
    expect(all.match(planted)).toBeNull();
    expect(all).toContain('[private person]');
    expect(shownText(await showArticle(store, 'a1'))).toMatch(planted);
    expect(JSON.stringify(await readStatus(store, 5)).match(planted)).toBeNull();
  });

  it('are no canonical names in the output of annotate, and their quotations still count', () => {
    const line = JSON.stringify({ id: 'x', language: 'fi', ...texts[1] });
    const { quotes } = annotateLine(line, 1, coder) as { quotes: { speaker: { canonical: string | null } | null }[] };
    expect(quotes.length).toBeGreaterThanOrEqual(2);
    expect(quotes.map(({ speaker }) => speaker?.canonical ?? null).filter(Boolean)).toEqual([]);
    const named = annotateLine(line, 1, coder, true) as typeof quotes extends infer Q ? { quotes: Q } : never;
    expect(named.quotes.map(({ speaker }) => speaker?.canonical)).toContain('Maija Kukkaniemi');
  });

  it('keep the canonical names of politicians', () => {
    const line = JSON.stringify({ id: 'x', language: 'fi', ...texts[3] });
    expect(JSON.stringify(annotateLine(line, 1, coder).quotes)).toContain('"canonical":"Ben Zyskowicz"');
  });
});
