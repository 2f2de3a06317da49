import { describe, expect, test } from 'vitest';
import { compileCueLists, compileCues } from '../../src/language/match.ts';
import { readDocument } from '../../src/language/read.ts';
import type { Language } from '../../src/types.ts';

/** The printed words each cue found in a text, runs joined by " + ". */
function found(cues: readonly string[], body: string, language: Language = 'fi'): string[] {
  const document = readDocument({ id: 'a', language, body });
  return compileCues(cues, language)
    .find(document)
    .map(({ spans }) => spans.map(({ start, end }) => document.text.slice(start, end)).join(' + '));
}

describe('the cue notation', () => {
  test('a beginning with * reaches inflections and compounds of a Finnish stem', () => {
    expect(found(['maahanmuut*'], 'Maahanmuuttopolitiikkaa arvioitiin, maahanmuuttajille ei puhuttu.')).toEqual([
      'Maahanmuuttopolitiikkaa',
      'maahanmuuttajille',
    ]);
    expect(found(['turvapaikanhaki*'], 'Turvapaikanhakijoiden määrä laski.')).toEqual(['Turvapaikanhakijoiden']);
  });

  test('a part between two * is found anywhere in a compound', () => {
    expect(found(['*pakolais*'], 'Kiintiöpakolaisten vastaanotto jatkuu.')).toEqual(['Kiintiöpakolaisten']);
  });

  test('an end after * finds compounds by the inflected last part', () => {
    expect(found(['*politik'], 'Regeringens invandringspolitik kritiserades.', 'sv')).toEqual(['invandringspolitik']);
  });

  test('a plain word is found by its lemma', () => {
    expect(found(['border'], 'The borders were closed.', 'en')).toEqual(['borders']);
  });

  test('a Finnish base form finds its inflections, not its compounds', () => {
    expect(found(['raja'], 'Rajoilla odotettiin. Rajalla ei. Rajavalvonta alkoi. Rajattu joukko.')).toEqual([
      'Rajoilla',
      'Rajalla',
    ]);
    expect(found(['laiton', 'pieni'], 'Laittomien tulijoiden määrä. Pienempi kunta.')).toEqual([
      'Laittomien',
      'Pienempi',
    ]);
  });

  test('a Finnish word that is no base form is met as it is written', () => {
    expect(found(['rajalle'], 'Rajalle mentiin. Rajalla oltiin. Raja on.')).toEqual(['Rajalle']);
  });

  test('the base form is that of the sentence', () => {
    expect(found(['tuli'], 'Hän tuli Suomeen ja oli jo tullut ennenkin.')).toEqual(['tuli']);
    expect(found(['tulla'], 'Hän tuli Suomeen.')).toEqual(['tuli']);
  });

  test('+ stands for the other parts of a Finnish compound', () => {
    const text = 'Rajanylitys. Rajavartijat. Rajoitus. Itärajalla. Maahanmuuttopolitiikkaa. Poliitikko.';
    expect(found(['raja+'], text)).toEqual(['Rajanylitys', 'Rajavartijat']);
    expect(found(['+raja'], text)).toEqual(['Itärajalla']);
    expect(found(['+politiikka'], text)).toEqual(['Maahanmuuttopolitiikkaa']);
    expect(found(['+muutto+'], text)).toEqual(['Maahanmuuttopolitiikkaa']);
    expect(() => compileCues(['gräns+'], 'sv')).toThrow('cue "gräns+"');
  });

  test('= asks for exactly the printed word, capitals included', () => {
    expect(found(['=Migri'], 'Migri päätti. migri ei.')).toEqual(['Migri']);
  });

  test('! keeps words out that begin alike', () => {
    expect(found(['raja*!rajoit*!rajat'], 'Raja suljettiin, rajoitukset jäivät ja rajat aukeavat.')).toEqual(['Raja']);
  });

  test('words in a row need no other word between, but marks may stand there', () => {
    expect(found(['hallit* maahanmuut*'], 'Hallittu, maahanmuutto. Hallittu ja reilu maahanmuutto.')).toEqual([
      'Hallittu, maahanmuutto',
    ]);
  });

  test('~N allows so many words between and no more', () => {
    const text = 'Raja pantiin nyt kiinni. Raja pantiin nyt yöllä taas kiinni.';
    expect(found(['raja ~2 kiinni'], text)).toEqual(['Raja pantiin nyt kiinni']);
  });

  test('& asks for both in one sentence, in any order, and gives a span for each', () => {
    const text = 'Apua saavat pakolaiset, joita lapset auttavat. Pakolaiset odottavat. Lapset odottavat.';
    expect(found(['laps* & pakolais*'], text)).toEqual(['lapset + pakolaiset']);
  });

  test('a cue never reaches over the end of a sentence', () => {
    expect(found(['raja kiinni'], 'Tämä on raja. Kiinni jäi varas.')).toEqual([]);
  });

  test('a cue that would match nearly every word is refused by name', () => {
    expect(() => compileCues(['a*'], 'fi')).toThrow('cue "a*"');
    expect(() => compileCues(['raja ~2'], 'fi')).toThrow('a word is missing');
    expect(() => compileCues(['raja||kiinni'], 'fi')).toThrow('cannot read ""');
  });
});

test('several lists are looked for together, each with its own numbers', () => {
  const document = readDocument({ id: 'a', language: 'fi', body: 'Raja on kiinni. Raja aukeaa, ovi ei.' });
  const lists = { gates: ['ovi', 'raja'], states: ['kiinni', 'raja & ovi'], none: [] };
  const together = compileCueLists(lists, 'fi').find(document);
  for (const name of ['gates', 'states', 'none'] as const) {
    expect(together[name]).toEqual(compileCues(lists[name], 'fi').find(document));
  }
  expect(together.gates.map(({ cue }) => cue)).toEqual([1, 1, 0]);
});
