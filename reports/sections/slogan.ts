import { diffusion } from '../../src/analysis/diffusion.ts';
import { holds, onTopic } from '../../src/report/article-filter.ts';
import type { Block, Table } from '../../src/report/block.ts';
import { type Mention, userOf } from '../../src/report/mention.ts';
import { shareParts, shareWords } from '../../src/report/reading.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { labelName, partyName, roleName } from '../../src/report/words/labels.ts';
import { inPercent, type Speech, speech } from '../../src/report/words/speak.ts';

/**
 * Forms of "controlled" and "uncontrolled immigration". "Hallitusta" is left out: it is the government more often than
 * the participle, and "hallituksen maahanmuutto…" always is.
 */
const phrases = [
  'hallittu* maahanmuut*',
  'hallitun maahanmuut*',
  'hallitul* maahanmuut*',
  'hallitussa maahanmuut*',
  'hallitsemat* maahanmuut*',
  'kontrolloi* maahanmuut*',
  'kontrollerad* invandring*',
  'okontrollerad* invandring*',
  'ohämmad* invandring*',
  'controlled immigration',
  'controlled migration',
  'uncontrolled immigration',
  'uncontrolled migration',
  'unchecked immigration',
];

/** Words beside it that say what it means, or that it is a slogan or not so. */
const near = {
  defined: [
    'tarkoit*',
    'tarkoite*',
    'määritel*',
    'toisin sanoen',
    'eli',
    'betyder',
    'innebär',
    'avses',
    'avser',
    'definier*',
    'det vill säga',
    'means',
    'meaning',
    'defined',
    'that is',
  ],
  challenged: [
    'ei ole olemassa',
    'niin sanottu*',
    'niin kutsut*',
    'iskulau*',
    'iskusan*',
    'hokem*',
    'myyt*',
    'harhaanjoht*',
    'mitä tarkoit*',
    'finns inte',
    'så kall*',
    'slagord*',
    'myt',
    'myten',
    'vilseledan*',
    'vad betyder',
    'does not exist',
    'so-called',
    'slogan*',
    'myth*',
    'misleading',
    'what does',
  ],
};

const fewest = 10;

export default defineSection({
  id: 'slogan',
  title: {
    fi: 'Iskusana: hallittu maahanmuutto',
    sv: 'Slagord: kontrollerad invandring',
    en: 'A slogan: controlled immigration',
  },
  question: {
    fi: 'Missä puhutaan hallitusta tai hallitsemattomasta maahanmuutosta, kuka puhuu, ja sanotaanko, mitä sillä tarkoitetaan?',
    sv: 'Var talas det om kontrollerad eller okontrollerad invandring, vem talar, och sägs det vad som menas?',
    en: 'Where is controlled or uncontrolled immigration spoken of, who speaks, and is it said what is meant?',
  },
  order: 77,
  audiences: ['trends'],
  build: async (input) => {
    const say = speech(input.language);
    const found = await input.mentions({ name: 'slogan', phrases, among: 'relevant', near });
    const ordered = [...found].sort((a, b) => compare(a.publishedAt ?? a.day, b.publishedAt ?? b.day));
    const [first] = ordered;
    if (!first) {
      return [
        {
          kind: 'text',
          text: say.say({
            fi: 'Sanontaa ei ole jakson maahanmuuttojutuissa kertaakaan.',
            sv: 'Uttrycket finns inte i periodens artiklar om invandring.',
            en: 'The phrase does not occur in the period’s articles on immigration.',
          }),
        },
      ];
    }
    const relevant = (await input.cells('relevance', ['relevant'])).reduce((sum, { articles }) => sum + articles, 0);
    const stated = shareParts(say, found.length, Math.max(relevant, found.length));
    const uses = [...onTopic, holds('phrases', 'slogan')];
    const where = `${nameOf(input, first.outlet)} (${say.day(first.day)})`;
    const blocks: Block[] = [
      {
        kind: 'text',
        text: say.say({
          fi: `Sanonta on ${inPercent(stated.percent)} maahanmuuttojutuista ${stated.cases}. Aineiston ensimmäinen käyttö: ${where}.`,
          sv: `Uttrycket finns i ${stated.percent} av artiklarna om invandring ${stated.cases}. Första användningen i materialet: ${where}.`,
          en: `The phrase appears in ${stated.percent} of the articles on immigration ${stated.cases}. First use in the archive: ${where}.`,
        }),
        articles: [
          { number: found.length, articles: uses },
          { number: Math.max(relevant, found.length), articles: onTopic },
        ],
      },
    ];
    if (found.length < fewest) {
      blocks.push({
        kind: 'note',
        tone: 'limit',
        text: say.say({
          fi: `Käyttöjä on alle ${fewest}: niistä ei voi päätellä, kuka sanontaa käyttää tai miten se leviää.`,
          sv: `Användningarna är färre än ${fewest}: av dem kan man inte sluta vem som använder uttrycket eller hur det sprids.`,
          en: `There are fewer than ${fewest} uses: too few to conclude who uses the phrase or how it spreads.`,
        }),
      });
      return [...blocks, useTable(input, say, ordered)];
    }
    return [...blocks, await spreadText(input, say, ordered), meaningText(say, ordered), useTable(input, say, ordered)];
  },
});

/** Who took it up when, over the outlets that the archive holds. */
async function spreadText(input: ReportInput, say: Speech, found: readonly Mention[]): Promise<Block> {
  const reach = new Map<string, { readonly outlet: string; readonly from: string; readonly to: string }>();
  for (const { outlet, day } of await input.cells('coverage', ['stored'])) {
    const { from = day, to = day } = reach.get(outlet) ?? {};
    reach.set(outlet, { outlet, from: day < from ? day : from, to: day > to ? day : to });
  }
  const uses = found.map(({ day, outlet, publishedAt }) => ({
    day,
    outlet,
    ...(publishedAt === undefined ? {} : { at: publishedAt }),
  }));
  const spread = diffusion(uses, [...reach.values()]);
  const lag = spread?.medianLag;
  const order = (spread?.adoptions ?? [])
    .slice(0, 8)
    .map(({ outlet, day }) => `${nameOf(input, outlet)} (${say.day(day)})`);
  const median =
    !lag || 'thin' in lag
      ? say.say({
          fi: 'Julkaisuja on liian vähän leviämisen nopeuden arvioimiseen.',
          sv: 'Medierna är för få för att uppskatta hur snabbt det spreds.',
          en: 'There are too few outlets to estimate how fast it spread.',
        })
      : say.say({
          fi: `Puolet muista julkaisuista oli käyttänyt sitä ${say.count(lag.days)} päivän kuluttua (95 %:n väli ${say.count(lag.low)} … ${lag.high === undefined ? '?' : say.count(lag.high)}).`,
          sv: `Hälften av de andra medierna hade använt det efter ${say.count(lag.days)} dagar (95 % intervall ${say.count(lag.low)} … ${lag.high === undefined ? '?' : say.count(lag.high)}).`,
          en: `Half of the other outlets had used it after ${say.count(lag.days)} days (95% interval ${say.count(lag.low)} … ${lag.high === undefined ? '?' : say.count(lag.high)}).`,
        });
  const label = say.say({ fi: 'Järjestys', sv: 'Ordning', en: 'Order of first use' });
  return { kind: 'text', text: `${label}: ${order.join(', ')}. ${median}` };
}

function meaningText(say: Speech, found: readonly Mention[]): Block {
  const uses = found.flatMap((mention) => mention.uses);
  const counts = {
    quoted: uses.filter(({ voice }) => voice !== 'own').length,
    defined: uses.filter((use) => use.near.includes('defined')).length,
    challenged: uses.filter((use) => use.near.includes('challenged')).length,
  };
  const of = (name: keyof typeof counts) => shareWords(say, counts[name], uses.length);
  const quoted = of('quoted');
  return {
    kind: 'text',
    articles: (['quoted', 'defined', 'challenged'] as const).flatMap((name) => [
      { number: counts[name], of: 'passages' as const, articles: [...onTopic, holds('phrases', `slogan:${name}`)] },
      { number: uses.length, of: 'passages' as const, articles: [...onTopic, holds('phrases', 'slogan')] },
    ]),
    text: say.say({
      fi: `Lainauksessa: ${quoted} käyttöä. Vieressä selitetään, mitä tarkoitetaan: ${of('defined')}. Vieressä sanonta kyseenalaistetaan: ${of('challenged')}. Molemmat päätellään vierekkäisen virkkeen sanoista, joten luvut ovat suuntaa antavia.`,
      sv: `I citat: ${quoted} användningar. Intill förklaras vad som menas: ${of('defined')}. Intill ifrågasätts uttrycket: ${of('challenged')}. Båda sluts av ord i samma eller nästa mening, så talen är ungefärliga.`,
      en: `In quotations: ${quoted} uses. Explained beside it: ${of('defined')}. Questioned beside it: ${of('challenged')}. Both are read from words of the same or next sentence, so these numbers are rough.`,
    }),
  };
}

function useTable(input: ReportInput, say: Speech, found: readonly Mention[]): Table {
  const speakers = new Map<
    string,
    { uses: number; defined: number; challenged: number; first: string; outlets: Set<string>; mark: string }
  >();
  for (const { uses, day, outlet } of found) {
    for (const use of uses) {
      const { voice, speaker, near: beside } = use;
      const who = voice === 'own' ? labelName('own', say.language) : speakerName(say, speaker);
      const start = { uses: 0, defined: 0, challenged: 0, first: day };
      const known = speakers.get(who) ?? { ...start, outlets: new Set<string>(), mark: `slogan:${userOf(use)}` };
      known.uses += 1;
      known.defined += beside.includes('defined') ? 1 : 0;
      known.challenged += beside.includes('challenged') ? 1 : 0;
      known.outlets.add(nameOf(input, outlet));
      speakers.set(who, known);
    }
  }
  const ranked = [...speakers].sort(([, a], [, b]) => b.uses - a.uses || compare(a.first, b.first)).slice(0, 20);
  return {
    kind: 'table',
    id: 'slogan-speakers',
    articles: { uses: ranked.map(([, { mark }]) => [...onTopic, holds('phrases', mark)]) },
    title: say.say({ fi: 'Kuka sanontaa käyttää', sv: 'Vem som använder uttrycket', en: 'Who uses the phrase' }),
    columns: [
      { key: 'who', label: say.say({ fi: 'kuka', sv: 'vem', en: 'who' }), type: 'text' },
      { key: 'uses', label: say.say({ fi: 'käyttöjä', sv: 'användningar', en: 'uses' }), type: 'count' },
      { key: 'first', label: say.say({ fi: 'ensimmäinen', sv: 'första', en: 'first' }), type: 'day' },
      { key: 'defined', label: say.say({ fi: 'selitetty', sv: 'förklarad', en: 'explained' }), type: 'count' },
      {
        key: 'challenged',
        label: say.say({ fi: 'kyseenalaistettu', sv: 'ifrågasatt', en: 'questioned' }),
        type: 'count',
      },
      { key: 'outlets', label: say.say({ fi: 'julkaisuja', sv: 'medier', en: 'outlets' }), type: 'count' },
    ],
    rows: ranked.map(([who, { outlets, mark: _, ...counts }]) => ({ who, ...counts, outlets: outlets.size })),
  };
}

function speakerName(say: Speech, speaker: Mention['uses'][number]['speaker']): string {
  const role = roleName(speaker?.role ?? 'unknown', say.language);
  const party = speaker?.party === undefined ? '' : `, ${partyName(speaker.party, say.language)}`;
  return speaker?.name === undefined ? `${role}${party}` : `${speaker.name} (${role}${party})`;
}

function nameOf(input: ReportInput, outlet: string): string {
  return input.outlets.find(({ id }) => id === outlet)?.name ?? outlet;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
