import { seededRandom } from '../../src/analysis/random.ts';
import { openStore } from '../../src/store/open.ts';
import type { Annotation } from '../../src/types.ts';

/** What is true of an invented article, whatever the program says of it. */
export interface Truth {
  readonly relevant: boolean;
  readonly frames: readonly string[];
  readonly tone: 'negative' | 'neutral' | 'positive';
  readonly toxicity: number;
}

export interface MadeUpArchive {
  /** By `outlet id`. */
  readonly truth: ReadonlyMap<string, Truth>;
  /** Those that the program calls relevant. */
  readonly found: ReadonlySet<string>;
}

const outlets = [
  { outlet: 'yle-uutiset', language: 'fi' },
  { outlet: 'iltalehti', language: 'fi' },
  { outlet: 'hufvudstadsbladet', language: 'sv' },
] as const;

const frameIds = ['control', 'humanitarian', 'labour_need'] as const;

/**
 * Fills the store at `url` with invented articles of three outlets and two years, coded by a program that finds a share
 * `recall` of the relevant ones and calls one in 50 of the others relevant. The same at every run; `marks` may be of
 * another program over the same articles.
 */
export async function fillArchive(
  url: string,
  { articles = 600, recall = 0.8, marks = 1 }: { articles?: number; recall?: number; marks?: number } = {},
): Promise<MadeUpArchive> {
  const random = seededRandom(3);
  const program = seededRandom(1000 + marks);
  const truth = new Map<string, Truth>();
  const found = new Set<string>();
  const store = await openStore(url);
  const list = Array.from({ length: articles }, (_, index) => {
    const { outlet, language } = outlets[index % outlets.length] ?? outlets[0];
    const id = `${outlet}-${index}`;
    const relevant = random() < 0.15;
    truth.set(`${outlet} ${id}`, {
      relevant,
      frames: relevant ? frameIds.filter(() => random() < 0.4) : [],
      tone: random() < 0.4 ? 'negative' : random() < 0.8 ? 'neutral' : 'positive',
      toxicity: random() < 0.2 ? 1 + Math.floor(random() * 3) : 0,
    });
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    return {
      ...{ id, outlet, language, origin: 'import:csv' },
      title: `=Keksitty otsikko ${index}; "lainaus", jatkuu`,
      body: `Ensimmäinen kappale ${index}.\nToinen kappale.`,
      publishedAt: `${index % 2 === 0 ? 2023 : 2024}-${month}-15T08:00:00Z`,
    };
  });
  await store.articles.save(list);
  const codings = [];
  for await (const batch of store.articles.each(1000)) {
    for (const { key, outlet, id } of batch) {
      const name = `${outlet} ${id}`;
      const { relevant = false, frames = [], tone = 'neutral' } = truth.get(name) ?? {};
      const says = program() < (relevant ? recall : 0.02);
      if (says) found.add(name);
      const score = says ? 0.5 + program() / 2 : program() * 0.4;
      codings.push({
        key,
        textVersion: 1,
        marks: {
          relevance: [mark(says ? 'relevant' : 'not_relevant', score)],
          frames: says ? frames.map((frame) => mark(frame, 0.4 + program() * 0.6)) : [],
          tone: says ? [mark(tone, 0)] : [],
        },
      });
    }
  }
  await store.codings.save({ relevance: '1+a', frames: '1+b', tone: '1+c' }, codings);
  await store.close();
  return { truth, found };
}

function mark(label: string, score: number): Annotation {
  return { label, score, evidence: [] };
}
