import { expect, it } from 'vitest';
import persons from '../../models/annotators/persons.ts';
import quotes from '../../models/annotators/quotes.ts';
import { readDocument } from '../../src/language/read.ts';

const length = 100_000;

/** Texts that no newsroom writes: each repeats what costs a comparison with what stands before it. */
const hostile: Readonly<Record<string, (at: number) => string>> = {
  'one speaker': () => 'Matti Aho sanoo, että ',
  'many speakers': (at) => `Matti Nimi${letters(at)} sanoo, että joo on. `,
  'many bearers of a surname': (at) => `Nimi${letters(at)} Mäkinen sanoo, että joo. `,
  'surnames after full names': (at) => `Matti${letters(at)} Koste tuli. Koste sanoo, että joo on. `,
  'many titles': (at) => `Tutkija${letters(at)} Aho tuli. Tutkija${letters(at)} sanoo, että joo on. `,
  'many bodies': (at) => `Oulu${letters(at)}n kaupunki sanoo, että joo on. `,
  'verbs alone': () => 'sanoo sanoi ',
  sources: () => 'Ahon mukaan ',
  'names and colons': () => 'Aho: ',
  'names in brackets': () => 'Aho (sd.) ',
  dashes: () => '– A. ',
  'dash speech in lines': () => '– Joo, sanoo Aho.\n',
  'open marks': () => '”A ',
  'closed marks': () => '“a” ',
  'quoted words and commas': () => '”Joo joo joo joo joo”, ',
  'commas in one token': (at) => (at === 0 ? 'Joo on ' : ','.repeat(900)),
  blanks: () => ' ',
};

function letters(at: number): string {
  return String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + (Math.floor(at / 676) % 26));
}

function repeated(part: (at: number) => string, size: number): string {
  let text = '';
  for (let at = 0; text.length < size; at += 1) text += part(at);
  return text.slice(0, size);
}

const annotators = [quotes, persons].map(({ prepare }) => prepare({ frames: [] }).annotate);

/** Processor milliseconds to code a text; reading it is not counted. */
function cost(field: 'title' | 'body', body: string): number {
  const document = readDocument({ id: 'long', language: 'fi', [field]: body });
  const before = process.cpuUsage();
  for (const annotate of annotators) annotate(document, {});
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const [name, part] of Object.entries(hostile)) {
  for (const field of ['body', 'title'] as const) {
    it(`codes 100,000 characters of ${name} in the ${field} in under a second`, () => {
      cost(field, repeated(part, length / 20));
      expect(cost(field, repeated(part, length))).toBeLessThan(1000);
    });
  }
}
