import { describe, expect, it } from 'vitest';
import { loadPlugins } from '../../src/plugins.ts';
import type { Block, Table } from '../../src/report/block.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Report } from '../../src/report/format.ts';
import type { ReportInput, Section } from '../../src/report/section.ts';
import { languages } from '../../src/types.ts';
import { type MadeUp, madeUpInput } from '../report/made-up-input.ts';

const sections = await loadPlugins<Section>('reports/sections');
const trends = await buildReport(madeUpInput(), sections, 'trends');
const blocks = trends.sections.flatMap((section) => section.blocks);

function tables(of: readonly Block[]): readonly Table[] {
  return of.flatMap((block) => (block.kind === 'table' ? [block] : block.kind === 'chart' ? [block.table] : []));
}

function rowsOf(id: string): Table['rows'] {
  return tables(blocks).find((table) => table.id === id)?.rows ?? [];
}

describe('a report of trends', () => {
  it('has all sections in their order', () => {
    expect(trends.sections.map(({ id }) => id)).toEqual([
      'in-short',
      'volume',
      'turning-points',
      'frames-over-time',
      'opposed-frame-pairs',
      'tone-and-stance-by-outlet',
      'outlets-compared',
      'toxicity-and-voice',
      'voices',
      'groups-and-terms',
      'origin-in-crime-news',
      'places',
      'slogan',
      'events',
      'resonance',
      'telling-articles',
      'decisions-and-exposure',
      'comparisons',
      'left-out', // Nobody has coded by hand: no corrected shares.
      'coverage-and-method',
      'collection',
    ]);
  });

  it('names each table and each chart once, so that no file overwrites another', () => {
    const ids = tables(blocks).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.id] : []));
    expect(new Set(charts).size).toBe(charts.length);
  });

  it('gives every share in a table with its count, its total and an interval around it', () => {
    const rows = tables(blocks)
      .filter(({ columns }) => columns.some(({ key }) => key === 'share'))
      .flatMap((table) => table.rows);
    expect(rows.length).toBeGreaterThan(100);
    for (const { share, low, high } of rows) {
      if (typeof share !== 'number') continue;
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
    }
  });

  it('shows the month without any article as a gap and the others with their numbers', () => {
    const month = rowsOf('volume').find(({ period }) => period === '2022-11');
    expect(month).toMatchObject({ stored: null, relevant: null, share: null, outlets: 0 });
    const other = rowsOf('volume').find(({ period }) => period === '2022-10');
    expect(other?.relevant).toBeGreaterThan(0);
    expect(Number(other?.share)).toBeCloseTo(Number(other?.relevant) / Number(other?.coded), 12);
  });

  it('flags the last month, which the period cuts', () => {
    expect(
      rowsOf('volume')
        .filter(({ partial }) => partial !== '')
        .map(({ period }) => period),
    ).toEqual(['2024-12']);
  });

  it('finds the burst of spring 2022 and says which words its headlines had more often', () => {
    expect(rowsOf('peaks')).toContainEqual(expect.objectContaining({ from: '2022-03', to: '2022-04', sure: 'yes' }));
    const text = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n');
    expect(text).toMatch(/In the headlines more often than otherwise: .*jonoja/);
  });

  it('shows a jump of tone in the numbers of the two halves, and does not call it a trend', () => {
    const text = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n');
    expect(text).toMatch(
      /Negative: in the first half .* No steady rise or fall can be told from chance: \+\d\.\d+\spercentage points a year \(95% interval .*; p = 0\.\d+; \d+ periods\)/,
    );
  });

  it('says that fewer than 30 cases are too few', () => {
    const outlet = rowsOf('tone-by-outlet').filter(({ outlet: name }) => String(name).startsWith('<script>'));
    expect(outlet.length).toBeGreaterThan(0);
    expect(
      trends.sections
        .find(({ id }) => id === 'coverage-and-method')
        ?.blocks.some((block) => block.kind === 'note' && block.text.includes('fewer than 30')),
    ).toBe(true);
  });

  it('tells what its numbers cannot carry', () => {
    expect(trends.limits.join('\n')).toMatch(/3 stored articles are left out because their day/);
    expect(trends.limits.join('\n')).toMatch(/full text is certain for only/);
    expect(trends.versions).toHaveProperty('frames', '1+6abc');
  });
});

function sentences(report: Report): readonly string[] {
  const [first] = report.sections[0]?.blocks ?? [];
  return first?.kind === 'points' ? first.items.map(({ text }) => text) : [];
}

/** Articles are stored and coded, and the program takes none of them for one on immigration. */
function offTopic(made: MadeUp = {}): ReportInput {
  const whole = madeUpInput(made);
  return {
    ...whole,
    cells: async (measure, labels) =>
      ['coverage', 'relevance'].includes(measure)
        ? (await whole.cells(measure, labels)).filter(({ label }) => label !== 'relevant')
        : [],
  };
}

describe('a report without articles on immigration', () => {
  it('of an empty archive is one page: what is missing, and the other sections in one line', async () => {
    const report = await buildReport(madeUpInput({ without: ['*'] }), sections, 'trends');
    expect(report.sections.map(({ id }) => id)).toEqual(['in-short', 'left-out']);
    expect(report.sections[1]?.blocks).toEqual([
      { kind: 'text', text: expect.stringMatching(/^Once coded articles .*: How much .* · Frames · .*\.$/) },
    ]);
    expect(report).toMatchObject({ subtitle: 'Trend report', limits: [], versions: {}, meanings: [] });
  });

  it('of an archive that could not be filled says what failed', async () => {
    const failures = [{ stage: 'feed', outlet: 'kust', reason: 'dns_failure', count: 2 }];
    const report = await buildReport({ ...madeUpInput({ without: ['*'] }), failures }, sections, 'trends');
    expect(tables(report.sections.flatMap((section) => section.blocks)).map(({ id }) => id)).toEqual(['failures']);
  });

  it.each(languages)('tells in %s what is held, and nothing that has to be about immigration', async (language) => {
    const report = await buildReport(offTopic({ language }), sections, 'trends');
    expect(report.sections.map(({ id }) => id)).toEqual(['in-short', 'left-out', 'coverage-and-method', 'collection']);
    const shown = tables(report.sections.flatMap((section) => section.blocks)).map(({ id }) => id);
    expect(shown).toEqual(['outlets', 'failures', 'collection', 'collection-gaps']);
    expect(sentences(report)[0]).toMatch(/111.297 /);
    expect(report.limits.join('\n')).not.toContain('Benjamini');
  });

  it('leads to the days that have some', async () => {
    const held = { from: '2021-01-01', to: '2024-12-15' };
    const input = { ...offTopic({ from: '2023-01-01', to: '2023-01-31' }), held, during: async () => madeUpInput() };
    const text = sentences(await buildReport(input, sections, 'trends')).join('\n');
    expect(text).toMatch(/Of them, 7,206 are on immigration \(1 Jan 2021 – 13 Dec 2024\)/);
    expect(text).toContain('diskurssi report --from 2021-01-01 --to 2024-12-13');
  });
});

describe('the findings in short', () => {
  it('are five to eight findings with count and total, each leading to a section that is there', () => {
    const [first] = trends.sections[0]?.blocks ?? [];
    if (first?.kind !== 'points') throw new Error('the report does not begin with points');
    expect(first.items.length).toBeGreaterThanOrEqual(5);
    expect(first.items.length).toBeLessThanOrEqual(8);
    const ids = trends.sections.map(({ id }) => id);
    for (const { text, section } of first.items) {
      expect(ids).toContain(section);
      expect(text).toMatch(/\d/);
    }
    expect(first.items[0]?.lead).toMatch(/main topic of \d+\.\d% of the articles; /);
    expect(first.items[0]?.text).toMatch(/^[\d,]+\sof\s[\d,]+\sarticles \(\d/);
    for (const { lead } of first.items) expect(lead).toMatch(/\.$/);
  });

  it('name the burst with its words, and the roles that are quoted', () => {
    const text = sentences(trends).join('\n');
    expect(text).toMatch(/March–April 2022 \(\d.*in the headlines .*”jonoja”/);
    expect(text).toMatch(/Quoted most, where the speaker’s role is known: government 80\.0% \(120\sof\s150; /);
  });

  it('say that a difference of the halves may be chance where it may be', async () => {
    const report = await buildReport(madeUpInput({ without: ['tone'] }), sections, 'trends');
    expect(sentences(report).join('\n')).toMatch(/may be chance|by more than chance/);
  });

  it('name the one outlet of an archive that has no other', async () => {
    const report = await buildReport(madeUpInput({ outlet: 'kust', language: 'sv' }), sections, 'trends');
    expect(sentences(report)[0]).toMatch(/^[\d\s]+av[\d\s]+artiklar \(.*\)\. Materialet: Kustbladet, /);
    expect(report.subtitle).toBe('Trendrapport: Kustbladet, 1 jan. 2021 – 15 dec. 2024, på svenska');
  });

  it.each([
    ['en', 'No articles are stored yet.'],
    ['fi', 'Tallessa ei ole vielä yhtään juttua.'],
    ['sv', 'Inga artiklar är lagrade ännu.'],
  ] as const)('say of an empty archive in %s only that it is empty, and how to fill it', async (language, empty) => {
    const report = await buildReport(madeUpInput({ without: ['*'], language }), sections, 'trends');
    expect(sentences(report)).toEqual([
      empty,
      expect.stringMatching(/diskurssi run.*diskurssi crawl.*diskurssi annotate/),
      expect.stringMatching(/diskurssi backfill/),
      expect.stringMatching(/diskurssi import/),
    ]);
  });

  it.each([
    ['en', 1, /no articles with a known day .*1 stored article is left out .*--map publishedAt=/i],
    ['fi', 1, /1 tallessa oleva juttu jää pois.*--map publishedAt=/],
    ['sv', 4, /4 lagrade artiklar utelämnas.*--map publishedAt=/],
  ] as const)(
    'say in %s that articles are held whose day is not known, and how to give it',
    async (language, undated, words) => {
      const input = { ...madeUpInput({ without: ['*'], language }), undated };
      const report = await buildReport(input, sections, 'trends');
      expect(sentences(report)[0]).toMatch(words);
    },
  );

  it.each(['fi', 'sv', 'en'] as const)(
    'say in %s of articles that are not coded which command codes them',
    async (language) => {
      const whole = madeUpInput({ language });
      const cells: typeof whole.cells = async (measure, labels) =>
        measure === 'coverage' ? (await whole.cells(measure, labels)).filter(({ label }) => label !== 'coded') : [];
      const report = await buildReport({ ...whole, cells }, sections, 'trends');
      expect(sentences(report)).toEqual([
        expect.stringMatching(/111.297 /),
        expect.stringMatching(/diskurssi annotate/),
      ]);
      expect(report.sections.map(({ id }) => id)).toEqual([
        'in-short',
        'left-out',
        'coverage-and-method',
        'collection',
      ]);
    },
  );
});

describe('the report', () => {
  it('says in its subtitle whose articles it is about', () => {
    expect(trends.subtitle).toBe('Trend report: 4 outlets, 1 Jan 2021 – 15 Dec 2024, in Finnish and in Swedish');
  });

  it('lists in words every peak that it marks in the picture', () => {
    const volume = trends.sections.find(({ id }) => id === 'volume')?.blocks ?? [];
    const chart = volume.find((block) => block.kind === 'chart');
    const marks = chart?.kind === 'chart' && chart.spec.type === 'lines' ? (chart.spec.marks ?? []) : [];
    expect(marks.length).toBeGreaterThan(0);
    const list = volume.flatMap((block) =>
      block.kind === 'text' && block.text.startsWith('Peaks:') ? [block.text] : [],
    );
    expect(list.join('').match(/\d+ of [\d,]+/g)).toHaveLength(marks.length);
  });

  it('counts quotations by role, direct and reported apart, and names no person', () => {
    expect(rowsOf('speaker-roles')).toEqual([
      expect.objectContaining({ speaker: 'government', direct: 80, indirect: 40, count: 120, total: 150, share: 0.8 }),
      expect.objectContaining({ speaker: 'role not known', direct: 50, indirect: 0, share: null }),
      expect.objectContaining({ speaker: 'researchers and experts', direct: 0, indirect: 30 }),
    ]);
    expect(rowsOf('speaker-parties').map(({ speaker }) => speaker)).toEqual([
      'National Coalition Party',
      'Finns Party',
    ]);
  });

  it('compares types of outlet with intervals, and says so when there is only one', async () => {
    const types = rowsOf('origin-by-type').filter(({ origin }) => origin === 'other origin stated');
    const tabloid = types.find(({ type }) => String(type).startsWith('tabloid (1 outlet)'));
    expect(Number(tabloid?.share)).toBeCloseTo(0.3, 1);
    expect(Number(tabloid?.low)).toBeLessThan(Number(tabloid?.share));
    expect(rowsOf('types-relevance')).toHaveLength(4);
    const one = await buildReport(madeUpInput({ outlet: 'ilta' }), sections, 'trends');
    expect(one.sections.map(({ id }) => id)).not.toContain('outlets-compared');
    const open = one.sections.find(({ id }) => id === 'left-out')?.blocks[0];
    expect(open?.kind === 'points' ? open.items : []).toContainEqual({
      lead: 'Types of outlet compared',
      text: expect.stringContaining('only one type of outlet: tabloid (1 outlet)'),
    });
  });

  it('sizes each difference between types of outlet and between languages, with ratio and effect', () => {
    const rows = rowsOf('types-differences').filter(({ what }) => what === 'on immigration');
    expect(rows).toHaveLength(4);
    for (const { own, other, difference, difference_low, difference_high, ratio, h, size } of rows) {
      expect(Number(difference)).toBeCloseTo(100 * (Number(own) - Number(other)), 10);
      expect(Number(difference_low)).toBeLessThan(Number(difference));
      expect(Number(difference_high)).toBeGreaterThan(Number(difference));
      expect(Number(ratio)).toBeCloseTo(Number(own) / Number(other), 10);
      expect(Math.sign(Number(h))).toBe(Math.sign(Number(difference)));
      expect(size).toBe(Math.abs(Number(h)) < 0.2 ? 'negligible' : 'small');
    }
    const spoken = rowsOf('languages-differences').filter(({ what }) => what === 'negative');
    expect(spoken).toEqual([expect.objectContaining({ group: 'in Finnish', against: 'in Swedish' })]);
  });

  it('sets the levels of quoted passages against those of the outlets, with an effect size', () => {
    const text = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n');
    expect(text).toMatch(/Quoted passages are more often of a higher level than the outlet’s own: δ = 0\.\d+ \(95%/);
  });

  it('takes all its tests together, and says what of them stands', () => {
    const rows = rowsOf('comparisons');
    expect(rows.length).toBeGreaterThan(40);
    expect(new Set(rows.map(({ what }) => what)).size).toBe(rows.length);
    const limit = trends.limits.find((text) => text.includes('Benjamini'));
    const standing = rows.filter(({ stands }) => stands === 'yes').length;
    expect(limit).toContain(`The report tests ${rows.length} comparisons.`);
    expect(limit).toContain(`there are so many, ${standing} do`);
  });

  it('names regions and countries in its own language', async () => {
    const swedish = await buildReport(madeUpInput({ language: 'sv' }), sections, 'trends');
    const rows = tables(swedish.sections.flatMap((section) => section.blocks));
    const names = (id: string) => rows.find((table) => table.id === id)?.rows.map(({ place }) => place);
    expect(names('regions')).toEqual(['Birkaland']);
    expect(names('countries')).toEqual(['Sverige']);
    expect(rowsOf('places-named')).toEqual([{ place: 'Punkalaidun', where: 'Pirkanmaa', articles: 12, mentions: 15 }]);
  });

  it('names measures in its own language', async () => {
    const finnish = await buildReport(madeUpInput({ language: 'fi' }), sections, 'dataset');
    const rows = tables(finnish.sections.flatMap((section) => section.blocks)).find(
      ({ id }) => id === 'measures',
    )?.rows;
    expect(rows?.map(({ measure }) => measure)).toContain('Lainaukset ja puhujat');
  });
});

describe('audiences', () => {
  it('get their own choice of sections', async () => {
    const brief = await buildReport(madeUpInput(), sections, 'brief');
    const dataset = await buildReport(madeUpInput(), sections, 'dataset');
    expect(brief.sections.map(({ id }) => id)).not.toContain('telling-articles');
    expect(dataset.sections.map(({ id }) => id)).toEqual([
      'dataset-statement',
      'coverage-and-method',
      'collection',
      'dataset-coverage',
      'dataset-selection',
      'dataset-codebook',
      'dataset-agreement',
      'dataset-models',
      'dataset-versions',
      'dataset-use',
    ]);
  });
});

describe('a section', () => {
  it.each([
    '*',
    'coverage',
    'relevance',
    'frames',
    'tone',
    'stance',
    'toxicity',
    'groups',
    'quotes',
    'places',
    'origin-mention',
  ])('copes when %s has no cells, in every language', async (missing) => {
    for (const language of languages) {
      const report = await buildReport(madeUpInput({ without: [missing], language }), sections, 'trends');
      const own = report.sections.filter(({ id }) => id !== 'comparisons' && id !== 'left-out');
      // What cannot be told is named once, in a line each.
      const open = report.sections.find(({ id }) => id === 'left-out')?.blocks[0];
      const lines = open?.kind === 'points' ? open.items : [];
      for (const { lead, text } of lines) expect(`${lead}: ${text}`).toMatch(/^.+: .+\.$/);
      const meant = sections.filter(({ audiences }) => audiences.includes('trends'));
      if (missing !== '*') expect(own.length + lines.length).toBe(meant.length);
      for (const section of report.sections) expect(section.blocks.length).toBeGreaterThan(0);
      expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it.each(['day', 'week', 'month'] as const)('works %s by %s', async (by) => {
    const report = await buildReport(madeUpInput({ from: '2022-02-20', to: '2022-05-02', by }), sections, 'trends');
    expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('writes numbers and words in the language of the report', async () => {
    const report = await buildReport(madeUpInput({ language: 'fi' }), sections, 'trends');
    const volume = report.sections.find(({ id }) => id === 'volume')?.blocks[0];
    expect(volume).toMatchObject({ kind: 'text', text: expect.stringMatching(/\d,\d\s% .* 95 %:n luottamusväli/) });
  });
});
