import type { Block } from '../../src/report/block.ts';
import type { DatasetFacts } from '../../src/report/dataset-facts.ts';
import { intervalColumns, share } from '../../src/report/reading.ts';
import { defineSection } from '../../src/report/section.ts';
import { type Speech, speech } from '../../src/report/words/speak.ts';

type Selected = DatasetFacts['selection'][number];

export default defineSection({
  id: 'dataset-selection',
  title: { fi: 'Valikoituminen', sv: 'Urval', en: 'Selection' },
  question: {
    fi: 'Millä todennäköisyydellä juttu on päässyt aineistoon, ja mitä seulat jättävät löytämättä?',
    sv: 'Med vilken sannolikhet har en artikel kommit med, och vad missar filtren?',
    en: 'With what probability did an article get into the archive, and what do the filters miss?',
  },
  order: 93,
  audiences: ['dataset'],
  build: async (input) => {
    const say = speech(input.language);
    const { selection, filter } = await input.dataset();
    return [...selectionBlocks(say, selection), filterText(say, filter)];
  },
});

function selectionBlocks(say: Speech, selection: readonly Selected[]): readonly Block[] {
  if (selection.length === 0) {
    return [
      {
        kind: 'text',
        text: say.say({
          fi: 'Jakson juttuja ei ole kerätty syötteistä, vaan ne on tuotu tiedostoista: valikoitumisesta ei tiedetä muuta kuin se, mitä aineiston antaja on kertonut.',
          sv: 'Periodens artiklar har inte samlats in via flöden utan importerats från filer: om urvalet är inget annat känt än vad den som gav materialet har berättat.',
          en: 'The articles of the period were not crawled but imported from files: of their selection nothing is known but what the giver of the files has told.',
        }),
      },
    ];
  }
  const why = {
    all: { fi: 'julkaisu luetaan kokonaan', sv: 'mediet läses i sin helhet', en: 'the outlet is read whole' },
    filter: {
      fi: 'otsikko tai tiivistelmä voi koskea aihetta',
      sv: 'rubrik eller sammanfattning kan gälla ämnet',
      en: 'title or summary may concern the topic',
    },
    audit: {
      fi: 'muu sivu, osui satunnaisotokseen',
      sv: 'annan sida, drogs i slumpurvalet',
      en: 'another page, drawn in the random sample',
    },
    passed_over: {
      fi: 'muu sivu, ei osunut otokseen',
      sv: 'annan sida, drogs inte',
      en: 'another page, not drawn',
    },
  } as const;
  return [
    {
      kind: 'text',
      text: say.say({
        fi: 'Jokainen syötteiden nimeämä sivu kirjataan, luettiin se tai ei. Sivun todennäköisyys tulla luetuksi riippuu vain sen otsikosta ja tiivistelmästä ja arvonnasta, jonka siemen on asetuksissa; sen käänteisluku on painokerroin.',
        sv: 'Varje sida som flödena nämner antecknas, läst eller inte. Sannolikheten att läsas beror bara på sidans rubrik och sammanfattning och på en lottning vars frö finns i inställningarna; dess inverterade värde är vikten.',
        en: 'Every page that feeds name is recorded, read or not. Its probability of being read depends only on its title and summary and on a draw whose seed is in the settings; the inverse is its weight.',
      }),
    },
    {
      kind: 'table',
      id: 'selection',
      title: say.say({
        fi: 'Syötteiden nimeämät sivut valinnan perusteen mukaan',
        sv: 'Sidor som flödena nämner, efter grund för urvalet',
        en: 'Pages that feeds named, by why they were chosen',
      }),
      columns: [
        { key: 'why', label: say.say({ fi: 'peruste', sv: 'grund', en: 'why' }), type: 'text' },
        {
          key: 'inclusion',
          label: say.say({ fi: 'todennäköisyys', sv: 'sannolikhet', en: 'probability' }),
          type: 'text',
        },
        { key: 'entries', label: say.say({ fi: 'sivuja', sv: 'sidor', en: 'pages' }), type: 'count' },
        { key: 'stored', label: say.say({ fi: 'luettu', sv: 'lästa', en: 'read' }), type: 'count' },
        { key: 'coded', label: say.say({ fi: 'koodattu', sv: 'kodade', en: 'coded' }), type: 'count' },
        { key: 'relevant', label: say.say({ fi: 'aiheesta', sv: 'om ämnet', en: 'on the topic' }), type: 'count' },
        {
          key: 'share',
          label: say.say({ fi: 'osuus koodatuista', sv: 'andel av kodade', en: 'share of coded' }),
          type: 'share',
        },
        ...intervalColumns(say, 'share'),
      ],
      rows: selection.map(({ selection: kind, inclusion, entries, stored, coded, relevant }) => {
        const { value, low, high } = { low: null, high: null, ...share(relevant, coded) };
        return {
          why: say.say(why[kind]),
          inclusion: probability(say, inclusion),
          ...{ entries, stored, coded, relevant },
          share: value,
          low,
          high,
        };
      }),
    },
  ];
}

/** "0.02", or "0.02–0.05" where the setting was changed on the way. */
function probability(say: Speech, { least, most }: Selected['inclusion']): string {
  const written = [...new Set([least, most])].map((one) => say.number(one, 4));
  return written.join('–');
}

function filterText(say: Speech, filter: DatasetFacts['filter']): Block {
  if ('thin' in filter) {
    return {
      kind: 'note',
      tone: 'limit',
      text: say.say({
        fi: 'Kuinka monta maahanmuuttojuttua ohjelma jättää tunnistamatta, ei tiedetä: ihmiset eivät ole koodanneet otosta, joka ulottuu myös muihin juttuihin (”diskurssi coding sample”).',
        sv: 'Hur många artiklar om invandring programmet inte känner igen är okänt: inget urval som också omfattar övriga artiklar har kodats av människor (”diskurssi coding sample”).',
        en: 'How many articles on immigration the program does not recognise is not known: people have coded no sample that reaches the other articles too (“diskurssi coding sample”).',
      }),
    };
  }
  const { recall, recallInterval, precision, precisionInterval, coded } = filter;
  const right =
    precision === undefined || precisionInterval === undefined
      ? { fi: '', sv: '', en: '' }
      : {
          fi: ` Sen tunnistamista ${say.share(precision)} on todella aiheesta (${say.interval(precisionInterval)}).`,
          sv: ` Av dem det känner igen gäller ${say.share(precision)} verkligen ämnet (${say.interval(precisionInterval)}).`,
          en: ` Of those it recognises ${say.share(precision)} are on the topic (${say.interval(precisionInterval)}).`,
        };
  return {
    kind: 'text',
    text: say.say({
      fi: `Ihmisten koodaaman otoksen (${say.count(coded)} juttua) mukaan ohjelma tunnistaa maahanmuuttojutuista ${say.share(recall)} (95 %:n väli ${say.interval(recallInterval)}).${right.fi}`,
      sv: `Enligt urvalet som människor kodat (${say.count(coded)} artiklar) känner programmet igen ${say.share(recall)} av artiklarna om invandring (95 %-intervall ${say.interval(recallInterval)}).${right.sv}`,
      en: `By the sample that people coded (${say.count(coded)} articles) the program recognises ${say.share(recall)} of the articles on immigration (95% interval ${say.interval(recallInterval)}).${right.en}`,
    }),
  };
}
