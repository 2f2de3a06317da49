import { spanDays } from '../../src/analysis/calendar.ts';
import type { VolumeGap } from '../../src/analysis/volume-gaps.ts';
import type { Block } from '../../src/report/block.ts';
import { collected } from '../../src/report/collection-gaps.ts';
import { type CollectionFacts, defineSection, type ReportInput } from '../../src/report/section.ts';
import { type Speech, speech } from '../../src/report/words/speak.ts';

const counted = ['seen', 'stored', 'teaser', 'passedOver', 'refused', 'failed', 'waiting'] as const;

export default defineSection({
  id: 'collection',
  title: { fi: 'Keruun kattavuus', sv: 'Insamlingens täckning', en: 'What was collected' },
  question: {
    fi: 'Mitä julkaisut julkaisivat, mitä siitä luettiin ja mitä jäi lukematta?',
    sv: 'Vad publicerades, vad lästes och vad blev oläst?',
    en: 'What did the outlets publish, what of it was read, and what was not?',
  },
  order: 91,
  audiences: ['trends', 'dataset'],
  build: async (input) => {
    const say = speech(input.language);
    const { crawling, imported } = await collected(input);
    return [
      ...(input.collection ? [...missedText(say, input.collection), outletTable(say, input, input.collection)] : []),
      ...gapTable(say, input, crawling),
      ...importedLine(say, imported),
    ];
  },
});

function missedText(say: Speech, { audit }: CollectionFacts): readonly Block[] {
  const { through, stopped, missed } = audit;
  if (stopped.entries === 0) return [];
  const found = missed
    ? say.say({
        fi: `Otoksessa oli ${say.count(stopped.relevant)} maahanmuuttojuttua ${say.count(stopped.coded)} luetusta: seula jättää arviolta lukematta ${say.share(missed.share)} maahanmuuttojutuista (95 %:n väli ${say.interval(missed)}).`,
        sv: `I urvalet fanns ${say.count(stopped.relevant)} artiklar om invandring av ${say.count(stopped.coded)} lästa: gallringen missar uppskattningsvis ${say.share(missed.share)} av artiklarna om invandring (95 %-intervall ${say.interval(missed)}).`,
        en: `The sample held ${say.count(stopped.relevant)} articles on immigration among ${say.count(stopped.coded)} read: the filter misses an estimated ${say.share(missed.share)} of all articles on immigration (95% interval ${say.interval(missed)}).`,
      })
    : say.say({
        fi: 'Otoksesta ei ole vielä luettu niin paljon, että menetettyä osuutta voisi arvioida.',
        sv: 'Ännu har för lite av urvalet lästs för att andelen som missas ska kunna uppskattas.',
        en: 'Too little of the sample has been read yet to estimate what is missed.',
      });
  const text = say.say({
    fi: `Syötteiden nimeämistä sivuista haettiin ne, joiden otsikko tai tiivistelmä voi koskea aihetta (${say.count(through.entries)}), ja muista ${say.count(stopped.entries)} sivusta satunnaisotos.`,
    sv: `Av sidorna som flödena nämner hämtades de vars rubrik eller sammanfattning kan gälla ämnet (${say.count(through.entries)}) och av de övriga ${say.count(stopped.entries)} ett slumpmässigt urval.`,
    en: `Of the pages that feeds name, those were fetched whose title or summary may concern the topic (${say.count(through.entries)}), and of the other ${say.count(stopped.entries)} a random sample.`,
  });
  return [{ kind: 'text', text: `${text} ${found}` }];
}

function outletTable(say: Speech, input: ReportInput, { days }: CollectionFacts): Block {
  const sums = new Map<string, Record<(typeof counted)[number], number>>();
  for (const day of days) {
    const sum = sums.get(day.outlet) ?? {
      seen: 0,
      stored: 0,
      teaser: 0,
      passedOver: 0,
      refused: 0,
      failed: 0,
      waiting: 0,
    };
    for (const key of counted) sum[key] += day[key];
    sums.set(day.outlet, sum);
  }
  const label = {
    seen: { fi: 'julkaistu', sv: 'publicerade', en: 'published' },
    stored: { fi: 'luettu', sv: 'lästa', en: 'read' },
    teaser: { fi: 'niistä vain alku', sv: 'därav bara början', en: 'of these part only' },
    passedOver: { fi: 'ohitettu', sv: 'förbigångna', en: 'passed over' },
    refused: { fi: 'hylätty', sv: 'avvisade', en: 'refused' },
    failed: { fi: 'epäonnistunut', sv: 'misslyckade', en: 'failed' },
    waiting: { fi: 'odottaa', sv: 'väntar', en: 'waiting' },
  } as const;
  return {
    kind: 'table',
    id: 'collection',
    title: say.say({ fi: 'Syötteiden nimeämät sivut', sv: 'Sidor som flödena nämner', en: 'Pages that feeds named' }),
    columns: [
      { key: 'outlet', label: say.say({ fi: 'julkaisu', sv: 'medium', en: 'outlet' }), type: 'text' },
      ...counted.map((key) => ({ key, label: say.say(label[key]), type: 'count' as const })),
    ],
    rows: [...sums].map(([outlet, sum]) => ({ outlet: nameOf(input, outlet), ...sum })),
  };
}

function gapTable(say: Speech, input: ReportInput, gaps: readonly VolumeGap[]): readonly Block[] {
  if (gaps.length === 0) return [];
  const kinds: Readonly<Record<VolumeGap['kind'], string>> = {
    silence: say.say({ fi: 'ei mitään', sv: 'ingenting', en: 'nothing at all' }),
    drop: say.say({ fi: 'taso putosi', sv: 'nivån föll', en: 'level fell' }),
  };
  return [
    {
      kind: 'table',
      id: 'collection-gaps',
      title: say.say({ fi: 'Aukkoja keruussa', sv: 'Luckor i insamlingen', en: 'Gaps in the collection' }),
      columns: [
        { key: 'outlet', label: say.say({ fi: 'julkaisu', sv: 'medium', en: 'outlet' }), type: 'text' },
        { key: 'kind', label: say.say({ fi: 'mitä', sv: 'vad', en: 'what' }), type: 'text' },
        { key: 'from', label: say.say({ fi: 'alkaen', sv: 'från', en: 'from' }), type: 'day' },
        { key: 'to', label: say.say({ fi: 'asti', sv: 'till', en: 'to' }), type: 'day' },
        {
          key: 'before',
          label: say.say({ fi: 'päivässä ennen', sv: 'per dag förut', en: 'a day before' }),
          type: 'number',
        },
        {
          key: 'now',
          label: say.say({ fi: 'päivässä aukossa', sv: 'per dag i luckan', en: 'a day in it' }),
          type: 'number',
        },
      ],
      rows: gaps.map(({ outlet, kind, ...rest }) => ({ outlet: nameOf(input, outlet), kind: kinds[kind], ...rest })),
    },
    {
      kind: 'note',
      tone: 'limit',
      text: say.say({
        fi: 'Aukkojen aikana julkaisun luvut kertovat keruusta, eivät julkisesta keskustelusta. Aikakuvioissa vinoviivoitus osoittaa jaksot, joista puuttuu arviolta vähintään kymmenesosa jutuista; taulukoiden sarake ”Aukko keruussa” nimeää jokaisen.',
        sv: 'Under luckorna berättar siffrorna om insamlingen, inte om debatten. I diagrammen över tid är de perioder streckade där uppskattningsvis minst en tiondel av artiklarna saknas; kolumnen ”Lucka i insamlingen” i tabellerna nämner alla.',
        en: 'During these gaps an outlet’s numbers tell of the collecting, not of the debate. Charts over time are hatched where an estimated tenth of the articles or more is missing; the column “Gap in the collection” of the tables names every gap.',
      }),
    },
  ];
}

/** An import has no crawl whose gaps could be listed; that days are missing from it is said in one line. */
function importedLine(say: Speech, gaps: readonly VolumeGap[]): readonly Block[] {
  const silences = gaps.filter(({ kind }) => kind === 'silence');
  const [longest] = [...silences].sort((a, b) => spanDays(b.from, b.to) - spanDays(a.from, a.to));
  if (!longest) return [];
  const days = silences.reduce((sum, { from, to }) => sum + spanDays(from, to), 0);
  const outlets = new Set(silences.map(({ outlet }) => outlet)).size;
  const when = `${say.day(longest.from)} – ${say.day(longest.to)}`;
  return [
    {
      kind: 'note',
      tone: 'limit',
      text: say.say({
        fi: `Tuoduilla jutuilla ei ole keruuta, jonka aukot voisi luetella. Niistä puuttuu yhteensä ${say.count(days)} päivää, joilta juttuja olisi odottanut (${say.count(outlets)} ${outlets === 1 ? 'julkaisu' : 'julkaisua'}; pisin väli ${when}); onko niinä päivinä julkaistu jotakin, ei tiedetä. Aikakuvioiden ja -taulukoiden merkinnät ”Aukko keruussa” koskevat myös näitä päiviä.`,
        sv: `Importerade artiklar har ingen insamling vars luckor kunde räknas upp. De saknar sammanlagt ${say.count(days)} dagar då artiklar var att vänta (${outlets === 1 ? 'ett medium' : `${say.count(outlets)} medier`}; längst ${when}); om något publicerades då är inte känt. Anmärkningarna ”Lucka i insamlingen” i diagram och tabeller över tid gäller också dessa dagar.`,
        en: `Imported articles have no crawl whose gaps could be listed. They lack ${say.count(days)} ${days === 1 ? 'day' : 'days'} in all on which articles were to be expected (${say.count(outlets)} ${outlets === 1 ? 'outlet' : 'outlets'}; longest ${when}); whether anything was published then is not known. The marks “Gap in the collection” in charts and tables over time count these days too.`,
      }),
    },
  ];
}

function nameOf(input: ReportInput, id: string): string {
  return input.outlets.find((outlet) => outlet.id === id)?.name ?? id;
}
