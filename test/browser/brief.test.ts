import { describe, expect, it } from 'vitest';
import { findChromium, printerOf } from '../../src/jobs/print-page.ts';
import { loadPlugins } from '../../src/plugins.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Format } from '../../src/report/format.ts';
import type { Passage } from '../../src/report/passage.ts';
import type { Section } from '../../src/report/section.ts';
import { languages } from '../../src/types.ts';
import { madeUpInput } from '../report/made-up-input.ts';
import { readPdf } from './pdf-reading.ts';

const browser = await findChromium();
if (browser === undefined)
  console.warn('skipped: no Chromium; apt-get install chromium to test how briefs are printed');
const sections = await loadPlugins<Section>('reports/sections');
const pdf = (await loadPlugins<Format>('reports/formats')).filter(({ id }) => id === 'pdf');

/** As long as a passage and a headline can be, with every fact that there is to tell. */
const passages: readonly Passage[] = Array.from({ length: 12 }, (_, index) => ({
  fingerprint: `f${index}`,
  text: `Keksitty vihamielinen kohta ${index}, ${'joka jatkuu ja jatkuu vielä pitkään '.repeat(8)}`.slice(0, 300),
  label: '3',
  score: 0.9,
  voice: 'direct_quote',
  devices: ['slur', 'exclusion', 'dehumanisation'],
  speaker: { name: 'Aarne Saarikuvio', role: 'government', party: 'kesk', isPrivate: false },
  answered: true,
  answer: { text: 'Keksitty vastaus, '.repeat(11), speaker: { role: 'expert', isPrivate: true } },
  article: {
    title: `Keksitty otsikko ${index}, ${'joka on pitkä '.repeat(9)}`.slice(0, 110),
    url: `https://example.org/${index}`,
    outlet: 'Päivän Sanomat',
    day: '2022-03-05',
    isTitle: false,
    hasText: true,
  },
  articles: 3,
}));

describe.skipIf(browser === undefined)('a brief on paper', { timeout: 120_000 }, () => {
  it.each(languages)('takes two pages at most, however long its passages are (%s)', async (language) => {
    const made = { from: '2022-03-01', to: '2022-03-31', by: 'day', language, passages: () => passages } as const;
    const report = await buildReport(madeUpInput(made), sections, 'brief');
    const [file] = await (await printerOf(pdf))((await pdf[0]?.render(report)) ?? []);
    if (!(file?.content instanceof Uint8Array)) throw new Error('the file is no PDF');
    const read = readPdf(file.content);
    // Letters that the font prints as one ("ffi") are told apart again.
    const text = read.text.normalize('NFKC');
    expect(report.sections).toHaveLength(6);
    expect(read.pages).toBe(2);
    for (const { title } of report.sections) expect(text).toContain(title.replace(/\s/g, ''));
  });
});
