import { describe, expect, it } from 'vitest';
import { loadPlugins } from '../../src/plugins.ts';
import type { Block, Points, Quotations } from '../../src/report/block.ts';
import { type BriefMemory, daysName, periodBefore } from '../../src/report/brief/brief.ts';
import { lastBrief } from '../../src/report/brief/news.ts';
import { buildReport } from '../../src/report/build.ts';
import { fingerprintOf, type Passage } from '../../src/report/passage.ts';
import { speakerReader } from '../../src/report/quoted-speaker.ts';
import type { ReportInput, Section } from '../../src/report/section.ts';
import { speech } from '../../src/report/words/speak.ts';
import { languages } from '../../src/types.ts';
import { hostile, type MadeUp, madeUpInput } from '../report/made-up-input.ts';

const sections = await loadPlugins<Section>('reports/sections');
const march = { from: '2022-03-01', to: '2022-03-31', by: 'day' } as const;

async function blocksOf(made: MadeUp, id: string): Promise<readonly Block[]> {
  const report = await buildReport(madeUpInput({ ...march, ...made }), sections, 'brief');
  return report.sections.find((section) => section.id === id)?.blocks ?? [];
}

const passage: Passage = {
  fingerprint: 'a1',
  text: 'Keksitty vihamielinen lause.',
  label: '2',
  score: 0.9,
  voice: 'own',
  devices: ['slur'],
  answered: false,
  article: { title: 'Keksitty otsikko', outlet: 'Iltakello', day: '2022-03-05', isTitle: false, hasText: true },
  articles: 1,
};

function memory(changes: Partial<BriefMemory>): BriefMemory {
  return {
    from: '2022-02-01',
    to: '2022-02-28',
    relevant: 40,
    judged: 900,
    passages: [],
    speakers: [],
    words: [],
    ...changes,
  };
}

describe('the period before', () => {
  it('is the week before a week, the month before a month, and as many days before any others', () => {
    expect(periodBefore({ from: '2025-02-10', to: '2025-02-16' })).toEqual({ from: '2025-02-03', to: '2025-02-09' });
    expect(periodBefore({ from: '2024-03-01', to: '2024-03-31' })).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(periodBefore({ from: '2024-01-01', to: '2024-03-31' })).toEqual({ from: '2023-10-01', to: '2023-12-31' });
    expect(periodBefore({ from: '2024-03-02', to: '2024-03-11' })).toEqual({ from: '2024-02-21', to: '2024-03-01' });
  });

  it('is named as a week, a month or days', () => {
    const say = speech('en');
    expect(daysName(say, { from: '2025-02-10', to: '2025-02-16' })).toMatch(/^week 7\/2025/);
    expect(daysName(say, { from: '2025-02-01', to: '2025-02-28' })).toBe('February 2025');
    expect(daysName(say, { from: '2025-02-01', to: '2025-02-05' })).toBe('1 Feb 2025 – 5 Feb 2025');
  });
});

describe('the last brief', () => {
  it('is the one of a like period that ended last', () => {
    const [week, month] = [memory({ from: '2022-02-14', to: '2022-02-20' }), memory({})];
    expect(lastBrief({ ...march, briefs: [month, week] })).toBe(month);
    expect(lastBrief({ from: '2022-02-21', to: '2022-02-27', briefs: [week, month] })).toBe(week);
    expect(lastBrief({ ...march, briefs: [week] })).toBe(week);
    expect(lastBrief({ ...march, briefs: [] })).toBeUndefined();
  });
});

describe('a brief on a period without articles on immigration', () => {
  const cell = { outlet: 'paiva', language: 'fi', day: '2022-03-05', voice: '', marks: 0 } as const;
  const build = async (states: Readonly<Record<string, number>>, made: MadeUp = {}) => {
    const whole = madeUpInput({ from: '2021-12-01', to: '2022-02-10', ...made });
    const input: ReportInput = {
      ...madeUpInput({ ...march, ...made }),
      held: { from: '2021-12-01', to: '2022-03-31' },
      during: async () => whole,
      details: async () => [],
      telling: async () => [],
      cells: async (measure, labels) =>
        measure !== 'coverage'
          ? []
          : Object.entries(states)
              .filter(([label]) => labels?.includes(label) ?? true)
              .map(([label, articles]) => ({ ...cell, measure, label, articles })),
    };
    const { sections: built } = await buildReport(input, sections, 'brief');
    return built.flatMap(({ blocks }) => blocks);
  };
  const textOf = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'points' ? block.items.map(({ text }) => text) : [])).join('\n');

  it.each([
    [{}, 'fi', /ei ole tallessa yhtään juttua/],
    [{}, 'sv', /Inga artiklar är lagrade/],
    [{ stored: 7 }, 'fi', /tallessa 7 juttua, mutta niitä ei ole vielä koodattu[\s\S]*diskurssi annotate/],
    [{ stored: 1 }, 'sv', /1 artikel lagrad, men den är inte kodad ännu[\s\S]*diskurssi annotate/],
    [{ stored: 7, coded: 5 }, 'en', /5 articles are coded; by the program none is on immigration\. Not coded yet: 2/],
    [{ stored: 5, coded: 5 }, 'sv', /5 artiklar kodade; ingen handlar enligt programmet om invandring\.$/m],
  ] as const)('is one short list, for %j in %s', async (states, language, text) => {
    const blocks = await build(states, { language });
    expect(blocks.map(({ kind }) => kind)).toEqual(['points']);
    expect(textOf(blocks)).toMatch(text);
    expect(textOf(blocks)).toMatch(/6\/2022[\s\S]*--from 2022-02-07 --to 2022-02-13/);
  });
});

describe('a passage', () => {
  it('is the same with other quotation marks, capitals and hidden names, and another with other words', () => {
    expect(fingerprintOf('”Nämä ovat loisia”, [yksityishenkilö] sanoi.')).toBe(
      fingerprintOf('"nämä ovat loisia" [private person] sanoi'),
    );
    expect(fingerprintOf('Nämä ovat loisia')).not.toBe(fingerprintOf('Nämä ovat rosvoja'));
  });

  it('has a speaker by name only where the article’s persons say that the name is public', () => {
    const speaker = { canonical: 'Aino Kuvitelma', role: 'government', party: 'kesk', start: 5, end: 19 };
    const quote = { label: 'direct', score: 1, evidence: [], detail: { speaker } };
    const person = { score: 1, evidence: [], span: { start: 5, end: 19 } };
    const shown = speakerReader([{ ...person, label: 'public_person', detail: { name: 'Aino Kuvitelma' } }]);
    expect(shown(quote)).toEqual({ name: 'Aino Kuvitelma', role: 'government', party: 'kesk', isPrivate: false });
    for (const persons of [[{ ...person, label: 'private_person' }], []]) {
      expect(speakerReader(persons)(quote)).toEqual({ role: 'government', isPrivate: true });
    }
  });
});

describe('the sections of a brief', () => {
  it('show what no earlier brief knew as new, and that first', async () => {
    const known = { ...passage, fingerprint: 'b2', label: '3', text: 'Tunnettu lause.' };
    const blocks = await blocksOf(
      {
        passages: ({ measure }) => (measure === 'toxicity' ? [known, passage] : []),
        briefs: [memory({ passages: ['b2', 'a1-else'] })],
        during: { passages: () => [] },
      },
      'brief-hostile',
    );
    const items = blocks.flatMap((block) => (block.kind === 'quotations' ? block.items : []));
    expect(items.map(({ text, mark }) => [text, mark])).toEqual([
      ['Keksitty vihamielinen lause.', 'New'],
      ['Tunnettu lause.', 'Seen before'],
    ]);
  });

  it('show at most five hostile passages, two of one article, and say how many there are', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...passage,
      fingerprint: `c${index}`,
      article: { ...passage.article, title: `Otsikko ${Math.floor(index / 3)}` },
    }));
    const blocks = await blocksOf({ passages: ({ measure }) => (measure === 'toxicity' ? many : []) }, 'brief-hostile');
    const [list] = blocks.filter((block): block is Quotations => block.kind === 'quotations');
    expect(list?.items).toHaveLength(5);
    expect(new Set(list?.items.map(({ article }) => article.title)).size).toBe(3);
    expect(JSON.stringify(blocks)).toContain('5 of 9 are shown');
  });

  it('say that an answer cannot be seen where only the beginning of an article is stored', async () => {
    const cut = { ...passage, article: { ...passage.article, hasText: false } };
    const blocks = await blocksOf(
      { passages: ({ measure }) => (measure === 'toxicity' ? [cut] : []) },
      'brief-hostile',
    );
    expect(JSON.stringify(blocks)).toContain('Whether anybody answers cannot be seen');
    expect(JSON.stringify(blocks)).not.toContain('no answer in the article');
  });

  it('say when the store gives other numbers for the last brief than it gave then', async () => {
    const [points] = (await blocksOf({ briefs: [memory({ relevant: 1 })] }, 'brief-new')) as readonly Points[];
    expect(points?.items[1]).toMatchObject({
      lead: 'The last brief',
      text: expect.stringMatching(/^February 2022: 1 article on immigration\. The same period now gives \d+:/),
    });
  });

  it('call nothing more or less that does not stand among all comparisons, and declare each of them', async () => {
    const blocks = await blocksOf({}, 'brief-numbers');
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.tests?.length).toBeGreaterThan(15);
    const rows = table?.rows ?? [];
    const topic = rows[0];
    expect(topic).toMatchObject({ verdict: 'more' });
    for (const { change, verdict } of rows) {
      const [low, high] = /\((\S+)\s…\s(\S+)\)/.exec(String(change).replaceAll('−', '-'))?.slice(1).map(Number) ?? [];
      if (verdict === 'more') expect(low).toBeGreaterThan(0);
      if (verdict === 'less') expect(high).toBeLessThan(0);
    }
  });

  it.each(['*', 'relevance', 'frames', 'tone', 'stance', 'toxicity', 'quotes', 'groups'])(
    'cope when %s has no cells, in every language',
    async (missing) => {
      for (const language of languages) {
        const made = { ...march, without: [missing], language, passages: () => [passage] };
        const report = await buildReport(madeUpInput(made), sections, 'brief');
        expect(report.sections.length).toBeGreaterThan(0);
        expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
      }
    },
  );

  it('keep foreign texts apart from the page and its links', async () => {
    const attack = { ...passage, text: hostile.html, article: { ...passage.article, url: hostile.url } };
    const report = await buildReport(madeUpInput({ ...march, passages: () => [attack] }), sections, 'brief');
    const { reportPage } = await import('../../src/report/html/page.ts');
    const page = await reportPage(report);
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<script|<img|href="javascript/);
  });
});
