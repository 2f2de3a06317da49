import { describe, expect, it } from 'vitest';
import { groupCategories } from '../../models/lexicons/group-terms.ts';
import { devices } from '../../models/lexicons/hostile-devices.ts';
import { loadCoder } from '../../src/annotate/coder.ts';
import { loadPlugins } from '../../src/plugins.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Format } from '../../src/report/format.ts';
import type { Section } from '../../src/report/section.ts';
import { meaningsOf } from '../../src/report/words/measure-meanings.ts';
import { languages, voices } from '../../src/types.ts';
import { madeUpInput } from './made-up-input.ts';

const coder = await loadCoder();

describe.each(languages)('the words that explain the codebook (%s)', (language) => {
  const meanings = meaningsOf(coder.annotators, coder.frames, language);
  const labelsOf = (measure: string) =>
    meanings.filter((one) => one.measure === measure && one.label !== '').map(({ label }) => label);

  it('have a line for each measure', () => {
    const explained = meanings.filter(({ label }) => label === '');
    expect(explained.map(({ measure }) => measure)).toEqual(coder.annotators.map(({ id }) => id));
  });

  it('have a line for each label, frame, group, voice, device and role', () => {
    for (const { id, labels = [] } of coder.annotators)
      expect(labelsOf(id)).toEqual(expect.arrayContaining([...labels]));
    expect(labelsOf('frames')).toEqual(coder.frames.map(({ id }) => id));
    expect(labelsOf('groups').sort()).toEqual([...groupCategories].sort());
    expect(labelsOf('toxicity.voice')).toEqual([...voices]);
    expect(labelsOf('toxicity.device')).toEqual([...devices]);
    expect(labelsOf('quotes.role')).toEqual(
      'government opposition official expert ngo business union migrant citizen foreign media unknown'.split(' '),
    );
  });

  it('are one line each: a name that is no id, and a sentence that ends', () => {
    for (const { measure, label, name, meaning } of meanings) {
      const place = `${measure} ${label}: ${meaning}`;
      expect(name, place).not.toMatch(/_/);
      if (label.length > 1) expect(name === label && language === 'fi', place).toBe(false);
      expect(meaning, place).toMatch(/^\p{Lu}[^\n]{10,190}\.$/u);
    }
  });

  it('differ from label to label', () => {
    const lines = meanings.map(({ meaning }) => meaning);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });
});

describe('a report', async () => {
  const sections = await loadPlugins<Section>('reports/sections');
  const report = await buildReport(madeUpInput({ language: 'sv' }), sections, 'trends');
  const rendered = async (id: string) => {
    const format = (await loadPlugins<Format>('reports/formats')).find((one) => one.id === id);
    return new Map((await format?.render(report))?.map(({ name, content }) => [name, content]));
  };
  const line =
    'Vilken sida artikeln som helhet tar: för att begränsa invandringen, för att stödja den, eller ingen. En ren nyhet om ett förslag tar ingen.';

  it('explains under a section’s question the measures that it shows', async () => {
    const tone = report.sections.find(({ id }) => id === 'tone-and-stance-by-outlet');
    expect(tone?.measures?.map(({ name }) => name)).toEqual(['Ton', 'Hållning']); // in the section’s own order
    expect((await rendered('html')).get('report.html')).toContain(`<p class="meaning"><b>Hållning.</b> ${line}</p>`);
    expect((await rendered('md')).get('report.md')).toContain(`**Hållning.** ${line}`);
  });

  it('lists them with their labels beside the tables', async () => {
    const text = (await rendered('csv')).get('tables/meanings.csv') ?? '';
    expect(text).toContain('measure,label,name,meaning');
    expect(text).toContain('stance,supportive,stödjande,');
    expect(text).toContain('toxicity.voice,own,');
    expect(text).not.toContain('genre');
  });
});
