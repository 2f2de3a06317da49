import { type Coder, loadCoder } from '../../../src/annotate/coder.ts';
import { defineOutlet, type Outlet } from '../../../src/crawl/outlet.ts';
import { createCrew } from '../../../src/jobs/annotate/coding-crew.ts';
import { annotateStore } from '../../../src/jobs/annotate.ts';
import { silent } from '../../../src/progress.ts';
import type { NewArticle, Store } from '../../../src/store/store.ts';

export const now = new Date('2026-02-01T10:00:00Z');

/** Invented private people who are named in the texts. */
export const planted = /Kukkaniem|Jaghouri|Zarghuna|Osmanov/;

/** Fields that break what reads them carelessly: a formula, line ends, quotes, a turn of direction, half a character. */
export const hostile = {
  id: '=cmd|"x"!A1,\n2',
  section: '+358, "uutiset"\r\nrivi',
  title: '@SUM(1) \u202Etxt.exe \uD800 <script>alert(1)</script> | `a`',
} as const;

const common = { origin: 'test', access: 'full', fetchedAt: '2026-01-21T10:00:00Z' } as const;

/** Articles of three outlets in three languages; some relevant, some not, one without a day, one hostile. */
export const articles: readonly NewArticle[] = [
  {
    ...{ ...common, id: 'a1', outlet: 'paiva', language: 'fi', url: 'https://paiva.example/a1' },
    ...{ publishedAt: '2026-01-05T08:00:00Z', section: 'kotimaa', author: 'Aino Toimittaja' },
    title: 'Kansanedustaja Ben Zyskowicz: maahanmuuttoa pitää rajoittaa, rikolliset turvapaikanhakijat karkotetaan',
    body: 'Zyskowicz sanoo, että rajaa pitää valvoa. Pakolaiset odottavat päätöksiä vastaanottokeskuksessa Salossa.',
  },
  {
    ...{ ...common, id: 'a2', outlet: 'paiva', language: 'fi', url: 'https://paiva.example/a2' },
    publishedAt: '2026-01-06T22:30:00Z',
    title: 'Naapuri Maija Kukkaniemi: ”Pakolaiset ovat loisia, karkottakaa kaikki maahanmuuttajat”',
    body: 'Kukkaniemen mukaan maahanmuuttajat ovat rikollisia. Hän sanoo, että maahanmuutto pitää lopettaa heti.',
  },
  {
    ...{ ...common, id: 'a3', outlet: 'paiva', language: 'fi', publishedAt: '2026-01-07T08:00:00Z' },
    title: 'Uusi silta avattiin liikenteelle Lahtirannassa',
    lead: 'Silta maksoi kuusi miljoonaa euroa.',
  },
  {
    ...{ ...common, id: 'k1', outlet: 'kust', language: 'sv', url: 'https://kust.example/k1' },
    publishedAt: '2026-01-05T09:00:00Z',
    title: 'Kommunen tar emot fler flyktingar och asylsökande från Ukraina',
    body: '– Integrationen kräver språkkurser och arbete, säger kommundirektör Eva Lind. Invandrare behövs på arbetsmarknaden.',
  },
  {
    ...{ ...common, id: 'e1', outlet: 'weekly', language: 'en', url: 'https://weekly.example/e1' },
    title: 'Asylum seeker Zarghuna Jaghouri waits for a decision on deportation',
    body: '“I am afraid,” Jaghouri said. Refugees and asylum seekers wait for months in reception centres in Finland.',
  },
  { ...common, outlet: 'weekly', language: 'en', publishedAt: '2026-01-08T08:00:00Z', ...hostile },
];

export const outlets: readonly Outlet[] = [
  defineOutlet({
    ...{ id: 'paiva', name: 'Päivän Sanomat', homepage: 'https://paiva.example/', type: 'quality', owner: '=Yhtiö' },
    ...{ language: 'fi', feeds: ['https://paiva.example/feed'] },
    examples: { article: 'https://paiva.example/a1', other: 'https://paiva.example/' },
  }),
];

let loading: Promise<Coder> | undefined;

export function coder(): Promise<Coder> {
  loading ??= loadCoder();
  return loading;
}

/** Stores the articles and codes them by the real annotators. */
export async function fill(store: Store, some: readonly NewArticle[] = articles): Promise<void> {
  await store.articles.save(some);
  await annotateStore({
    ...{ store, progress: silent, signal: new AbortController().signal, now: () => now },
    crew: createCrew({ coder: await coder() }),
    fail: async () => {},
  });
}
