import type { Block } from '../../src/report/block.ts';
import type { DatasetFacts } from '../../src/report/dataset-facts.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { measureName } from '../../src/report/words/labels.ts';
import { meaningsOf } from '../../src/report/words/measure-meanings.ts';
import { capital, type Speech, speech } from '../../src/report/words/speak.ts';

export default defineSection({
  id: 'dataset-codebook',
  title: { fi: 'Koodikirja', sv: 'Kodbok', en: 'Codebook' },
  question: {
    fi: 'Mitä merkinnät tarkoittavat, millä säännöillä ne annetaan ja millä versiolla tämä aineisto on koodattu?',
    sv: 'Vad betyder koderna, enligt vilka regler ges de och med vilken version är materialet kodat?',
    en: 'What do the labels mean, by which rules are they given, and by which version was this archive coded?',
  },
  order: 95,
  audiences: ['dataset'],
  build: async (input) => {
    const say = speech(input.language);
    const facts = await input.dataset();
    return [
      {
        kind: 'text',
        text: say.say({
          fi: `Koodikirjan tunniste on ${input.codebook}: se muuttuu, kun kehyksen määritelmä tai merkintöjen joukko muuttuu. Mallien tunniste on ${facts.models}: se muuttuu, kun jokin mittari tekee merkintänsä toisin. Kehyksiä on ${say.count(input.frames.length)} ja mittareita ${say.count(input.annotators.length)}.`,
          sv: `Kodbokens kännetecken är ${input.codebook}: det ändras när en inramnings definition eller mängden koder ändras. Modellernas kännetecken är ${facts.models}: det ändras när något mått kodar på ett annat sätt. Inramningarna är ${say.count(input.frames.length)} och måtten ${say.count(input.annotators.length)}.`,
          en: `The codebook’s fingerprint is ${input.codebook}: it changes when a frame’s definition or the set of labels does. That of the models is ${facts.models}: it changes when any measure marks in another way. There are ${say.count(input.frames.length)} frames and ${say.count(input.annotators.length)} measures.`,
        }),
      },
      frameTable(say, input, facts),
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: 'Lähteet: K = maahanmuuttotutkija Ilkhom Khalimzodan haastattelu (2024), T = KotoTyön hyvien käytäntöjen kuvaus (European Website on Integration), N = Nordregion katsaus paikalliseen kotouttamiseen. Yleinen puoli noudattaa teoksia Card ym. (2015) ja Mendelsohn, Budak & Jurgens (2021). Vihjeet ovat sanoja ja sanojen yhdistelmiä, joista kehys tunnistetaan tai joiden vieressä sitä ei lasketa.',
          sv: 'Källor: K = intervju med migrationsforskaren Ilkhom Khalimzoda (2024), T = KotoTyös beskrivning av god praxis (European Website on Integration), N = Nordregios översikt om lokal integration. Den allmänna sidan följer Card m.fl. (2015) och Mendelsohn, Budak & Jurgens (2021). Ledtrådar är ord och ordkombinationer som inramningen känns igen på, eller invid vilka den inte räknas.',
          en: 'Sources: K = an interview with the migration researcher Ilkhom Khalimzoda (2024), T = the KotoTyö description of good practice (European Website on Integration), N = Nordregio’s policy brief on local integration. The general side follows Card et al. (2015) and Mendelsohn, Budak & Jurgens (2021). Cues are words and combinations of words by which a frame is recognised, or beside which it does not count.',
        }),
      },
      {
        kind: 'heading',
        level: 3,
        text: say.say({ fi: 'Koodaussäännöt', sv: 'Kodningsregler', en: 'Rules of coding' }),
      },
      {
        kind: 'points',
        items: facts.rules.map(({ column, text }) => ({
          lead: `${columnName(say, column)}.`,
          text: capital(text.replaceAll('`', '')),
        })),
      },
      labelTable(say, input),
      measureTable(say, input, facts),
    ];
  },
});

function frameTable(say: Speech, { frames, language }: ReportInput, facts: DatasetFacts): Block {
  const more = new Map(facts.frames.map((frame) => [frame.id, frame]));
  const cues = (of: string): string => `${say.say({ fi: 'vihjeitä', sv: 'ledtrådar', en: 'cues' })}, ${of}`;
  return {
    kind: 'table',
    id: 'codebook-frames',
    title: say.say({ fi: 'Kehykset', sv: 'Inramningar', en: 'Frames' }),
    columns: [
      { key: 'name', label: say.say({ fi: 'kehys', sv: 'inramning', en: 'frame' }), type: 'text' },
      { key: 'id', label: say.say({ fi: 'tunnus', sv: 'id', en: 'id' }), type: 'text' },
      { key: 'definition', label: say.say({ fi: 'määritelmä', sv: 'definition', en: 'definition' }), type: 'text' },
      { key: 'source', label: say.say({ fi: 'lähde', sv: 'källa', en: 'source' }), type: 'text' },
      { key: 'fi', label: cues('fi'), type: 'count' },
      { key: 'sv', label: cues('sv'), type: 'count' },
      { key: 'en', label: cues('en'), type: 'count' },
    ],
    rows: frames.map(({ id, name, definition }) => ({
      id,
      name: name[language],
      definition: definition[language],
      source: more.get(id)?.source ?? '',
      ...(more.get(id)?.cues ?? { fi: null, sv: null, en: null }),
    })),
  };
}

/** All labels but the frames, which have a table of their own. */
function labelTable(say: Speech, { annotators, frames, language }: ReportInput): Block {
  return {
    kind: 'table',
    id: 'codebook-labels',
    title: say.say({ fi: 'Muut merkinnät', sv: 'Övriga koder', en: 'Other labels' }),
    columns: [
      { key: 'measure', label: say.say({ fi: 'mittari', sv: 'mått', en: 'measure' }), type: 'text' },
      { key: 'name', label: say.say({ fi: 'merkintä', sv: 'kod', en: 'label' }), type: 'text' },
      { key: 'id', label: say.say({ fi: 'tunnus', sv: 'id', en: 'id' }), type: 'text' },
      { key: 'meaning', label: say.say({ fi: 'merkitys', sv: 'betydelse', en: 'meaning' }), type: 'text' },
    ],
    rows: meaningsOf(annotators, frames, language)
      .filter(({ measure, label }) => measure !== 'frames' && label !== '')
      .map(({ measure, label, name, meaning }) => {
        const [own = '', part] = measure.split('.');
        const of = measureName(own, own, language);
        return { measure: part === undefined ? of : `${of}: ${partName(say, part)}`, name, id: label, meaning };
      }),
  };
}

function measureTable(say: Speech, input: ReportInput, facts: DatasetFacts): Block {
  const more = new Map(facts.annotators.map((annotator) => [annotator.id, annotator]));
  const meanings = meaningsOf(input.annotators, [], input.language).filter(({ label }) => label === '');
  return {
    kind: 'table',
    id: 'codebook-measures',
    title: say.say({ fi: 'Mittarit ja niiden tiedot', sv: 'Måtten och deras data', en: 'Measures and their data' }),
    columns: [
      { key: 'name', label: say.say({ fi: 'mittari', sv: 'mått', en: 'measure' }), type: 'text' },
      { key: 'id', label: say.say({ fi: 'tunnus', sv: 'id', en: 'id' }), type: 'text' },
      {
        key: 'meaning',
        label: say.say({ fi: 'mitä se merkitsee', sv: 'vad det markerar', en: 'what it marks' }),
        type: 'text',
      },
      { key: 'of', label: say.say({ fi: 'koodaa', sv: 'kodar', en: 'codes' }), type: 'text' },
      { key: 'version', label: say.say({ fi: 'versio', sv: 'version', en: 'version' }), type: 'text' },
    ],
    rows: meanings.map(({ measure, name, meaning }) => ({
      id: measure,
      name,
      meaning: meaning || (more.get(measure)?.description ?? ''),
      of:
        more.get(measure)?.scope === 'every'
          ? say.say({ fi: 'kaikki jutut', sv: 'alla artiklar', en: 'every article' })
          : say.say({ fi: 'maahanmuuttojutut', sv: 'artiklar om invandring', en: 'articles on immigration' }),
      version: input.annotators.find(({ id }) => id === measure)?.version ?? '',
    })),
  };
}

function partName(say: Speech, part: string): string {
  const names = {
    voice: { fi: 'ääni', sv: 'röst', en: 'voice' },
    challenged: { fi: 'vastattu', sv: 'besvarad', en: 'answered' },
    device: { fi: 'keino', sv: 'grepp', en: 'device' },
    role: { fi: 'rooli', sv: 'roll', en: 'role' },
  } as const;
  const name = Object.entries(names).find(([id]) => id === part)?.[1];
  return name ? say.say(name) : part;
}

function columnName(say: Speech, column: string): string {
  if (column === 'voice') return say.say({ fi: 'Ääni', sv: 'Röst', en: 'Voice' });
  const id = column === 'relevant' ? 'relevance' : column === 'originMention' ? 'origin-mention' : column;
  return measureName(id, id, say.language);
}
