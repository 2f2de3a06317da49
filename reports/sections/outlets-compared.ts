import { smallTotal } from '../../src/analysis/series.ts';
import { equal, holds, onTopic } from '../../src/report/article-filter.ts';
import { differencesNote, differencesTable } from '../../src/report/differences.ts';
import { among, comparison, difference } from '../../src/report/outlet-groups.ts';
import { languagesOf, onlyOneType, outletTypes } from '../../src/report/outlet-types.ts';
import { nothingCoded, sumBy } from '../../src/report/reading.ts';
import { repeatedStories } from '../../src/report/repeated-stories.ts';
import { defineSection } from '../../src/report/section.ts';
import { labelName } from '../../src/report/words/labels.ts';
import { speech } from '../../src/report/words/speak.ts';

const shownFrames = 6;
const tones = ['negative', 'neutral', 'positive'] as const;

export default defineSection({
  id: 'outlets-compared',
  title: { fi: 'Julkaisutyypit vertailussa', sv: 'Medietyper jämförda', en: 'Types of outlet compared' },
  question: {
    fi: 'Miten eri tyyppiset julkaisut eroavat: kuinka paljon, minkä kautta ja millä sävyllä ne kirjoittavat maahanmuutosta?',
    sv: 'Hur skiljer sig olika typer av medier: hur mycket, genom vad och i vilken ton skriver de om invandring?',
    en: 'How do types of outlet differ: how much, through what and in what tone do they write on immigration?',
  },
  order: 55,
  audiences: ['trends'],
  build: async (input) => {
    const say = speech(input.language);
    const [judged, relevant, frames, tone] = await Promise.all([
      input.cells('relevance', ['*']),
      input.cells('relevance', ['relevant']),
      input.cells('frames'),
      input.cells('tone', tones),
    ]);
    const types = outletTypes(input, judged, say);
    if (types.length === 0) return [nothingCoded(say, 'relevance')];
    if (types.length === 1) return [{ kind: 'note', tone: 'limit', text: onlyOneType(say, types) }];

    const frameCounts = [...sumBy(frames, 'label')].filter(([label]) => label !== '*');
    const top = frameCounts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, shownFrames);
    const frameName = (id: string): string => {
      const frame = input.frames.find((candidate) => candidate.id === id);
      return frame ? say.say(frame.name) : id;
    };
    const stories = await repeatedStories(input, ['relevance', 'frames', 'tone']);
    const onImmigration = ['relevance relevant'] as const;
    const topic = {
      id: 'relevant',
      name: say.say({ fi: 'maahanmuutosta', sv: 'om invandring', en: 'on immigration' }),
    };
    const volume = {
      things: [topic],
      cellsOf: () => relevant,
      totals: judged,
      filterOf: () => onTopic,
      stories,
      sharedOf: () => ({ base: ['relevance relevant', 'relevance not_relevant'], counted: 'relevance relevant' }),
    };
    const framing = {
      things: top.map(([id]) => ({ id, name: frameName(id) })),
      cellsOf: (id: string) => frames.filter(({ label }) => label === id),
      totals: relevant,
      filterOf: (id: string) => [...onTopic, holds('frames', id)],
      stories,
      sharedOf: (id: string) => ({ base: onImmigration, counted: `frames ${id}` }),
    };
    const toning = {
      things: (['negative', 'positive'] as const).map((id) => ({ id, name: labelName(id, say.language) })),
      cellsOf: (id: string) => tone.filter(({ label }) => label === id),
      totals: tone,
      filterOf: (id: string) => [...onTopic, equal('tone', id)],
      stories,
      sharedOf: (id: string) => ({ base: tones.map((label) => `tone ${label}`), counted: `tone ${id}` }),
    };
    const compared = [volume, framing, toning].flatMap(({ things, cellsOf, totals, sharedOf }) =>
      things.map((thing) => ({ ...thing, counted: cellsOf(thing.id), totals, shared: sharedOf(thing.id) })),
    );
    const differences = [
      differencesTable(
        say,
        {
          id: 'types-differences',
          title: say.say({
            fi: 'Erot tyyppien välillä',
            sv: 'Skillnader mellan typer',
            en: 'Differences between types',
          }),
        },
        compared.map((thing) => among(thing, types, stories)),
      ),
      differencesTable(
        say,
        {
          id: 'languages-differences',
          title: say.say({
            fi: 'Erot kielten välillä',
            sv: 'Skillnader mellan språk',
            en: 'Differences between languages',
          }),
        },
        compared.map((thing) => among(thing, languagesOf(judged, say), stories)),
      ),
    ].flatMap((table) => table ?? []);
    return [
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: `Tyypin osuus lasketaan kaikista sen julkaisujen jutuista yhdessä, joten suurin julkaisu painaa eniten. Alle ${smallTotal} jutun osuuksista ei voi päätellä mitään.`,
          sv: `En typs andel räknas av alla dess mediers artiklar tillsammans, så det största mediet väger mest. Andelar av färre än ${smallTotal} artiklar säger inget.`,
          en: `A type’s share is of all articles of its outlets together, so its largest outlet weighs most. Shares of fewer than ${smallTotal} articles support no conclusion.`,
        }),
      },
      ...difference(
        say,
        types,
        volume,
        say.say({
          fi: 'Maahanmuuttojuttujen osuus',
          sv: 'Andelen artiklar om invandring',
          en: 'The share of articles on immigration',
        }),
      ),
      ...comparison(say, types, volume, {
        id: 'types-relevance',
        title: say.say({
          fi: 'Maahanmuuttojuttujen osuus julkaisutyypeittäin',
          sv: 'Andelen artiklar om invandring efter typ av medium',
          en: 'Articles on immigration as a share of all, by type of outlet',
        }),
        name: say.say({
          fi: 'Maahanmuuttojuttujen osuus',
          sv: 'Andelen artiklar om invandring',
          en: 'Share of articles on immigration',
        }),
      }),
      ...comparison(say, types, framing, {
        id: 'types-frames',
        title: say.say({
          fi: `Yleisimmät kehykset julkaisutyypeittäin, osuus maahanmuuttojutuista`,
          sv: `De vanligaste inramningarna efter typ av medium, andel av artiklarna om invandring`,
          en: `The most common frames by type of outlet, as shares of the articles on immigration`,
        }),
      }),
      ...difference(
        say,
        types,
        toning,
        say.say({
          fi: 'Sävyltään kielteisten osuus',
          sv: 'Andelen med negativ ton',
          en: 'The share with a negative tone',
        }),
      ),
      ...comparison(say, types, toning, {
        id: 'types-tone',
        title: say.say({
          fi: 'Sävy julkaisutyypeittäin, osuus maahanmuuttojutuista',
          sv: 'Ton efter typ av medium, andel av artiklarna om invandring',
          en: 'Tone by type of outlet, as shares of the articles on immigration',
        }),
        name: say.say({
          fi: 'Kielteisten juttujen osuus',
          sv: 'Andelen negativa artiklar',
          en: 'Share of negative articles',
        }),
      }),
      ...differences,
      ...(differences.length > 0 ? [differencesNote(say)] : []),
    ];
  },
});
