import { spanDays } from '../../src/analysis/calendar.ts';
import { articleCount } from '../../src/report/articles-behind.ts';
import type { Block } from '../../src/report/block.ts';
import { sumBy, sumOf } from '../../src/report/reading.ts';
import { type Cell, defineSection, type ReportInput } from '../../src/report/section.ts';
import { lackOf } from '../../src/report/without-topic.ts';
import { failureReason } from '../../src/report/words/failure-reasons.ts';
import { labelName, measureName, stageName } from '../../src/report/words/labels.ts';
import { type Speech, speech } from '../../src/report/words/speak.ts';
import { undatedWords } from '../../src/report/words/undated.ts';

export default defineSection({
  id: 'coverage-and-method',
  title: { fi: 'Aineisto ja menetelmä', sv: 'Material och metod', en: 'Coverage and method' },
  question: {
    fi: 'Mitä aineistossa on, mitä siitä puuttuu ja miten luvut on saatu?',
    sv: 'Vad finns i materialet, vad saknas och hur har siffrorna räknats fram?',
    en: 'What does the archive hold, what is missing from it, and how were the numbers made?',
  },
  order: 90,
  audiences: ['trends', 'dataset'],
  build: async (input) => {
    const say = speech(input.language);
    const cells = await input.cells('coverage');
    const of = (label: string): readonly Cell[] => cells.filter((cell) => cell.label === label);
    const stored = sumOf(of('stored'));
    if (stored === 0) {
      return [
        {
          kind: 'note',
          tone: 'limit',
          text: `${say.say({
            fi: `Jaksolta ${say.day(input.from)} – ${say.day(input.to)} ei ole tallessa yhtään juttua${input.undated > 0 ? ', jonka päivä tiedetään' : ''}.`,
            sv: `Inga artiklar${input.undated > 0 ? ' med känd dag' : ''} från ${say.day(input.from)} – ${say.day(input.to)} är lagrade.`,
            en: `No articles${input.undated > 0 ? ' with a known day' : ''} from ${say.day(input.from)} to ${say.day(input.to)} are stored.`,
          })} ${undatedWords(say, input.undated)}`.trim(),
        },
        ...failureTable(say, input),
      ];
    }
    const full = sumOf(of('full'));
    const teaser = sumOf(of('teaser'));
    const unknown = sumOf(of('unknown_access'));
    const outlets = new Set(of('stored').map(({ outlet }) => outlet)).size;
    return [
      { kind: 'text', text: heldWords(say, { outlets, stored, coded: sumOf(of('coded')), full, teaser, unknown }) },
      outletTable(say, input, of),
      // How shares came about is of no use where there are none.
      ...((await lackOf(input)) === undefined ? [howToRead(say), annotatorTable(say, input)] : []),
      ...failureTable(say, input),
    ];
  },
});

function howToRead(say: Speech): Block {
  return {
    kind: 'note',
    tone: 'info',
    text: say.say({
      fi: 'Osuuksien vieressä on 95 prosentin luottamusväli (Wilson): jos sama koodaus tehtäisiin yhtä suurelle otokselle samanlaista julkaisemista, osuus olisi useimmiten tällä välillä. Väli ei sisällä koneellisen koodauksen omia virheitä. Alle 30 tapauksen osuuksista ei kannata päätellä mitään, ja jos jaksoissa on tavallisesti niin vähän juttuja, osuudet lasketaan pidemmiltä jaksoilta, kuten neljännesvuosilta tai vuosilta. Alle kymmenen tapauksen osuuksia ei piirretä.',
      sv: 'Bredvid andelarna står ett 95-procentigt konfidensintervall (Wilson): med samma kodning av lika många likadana artiklar skulle andelen oftast hamna inom det. Intervallet omfattar inte den automatiska kodningens egna fel. Andelar av färre än 30 fall säger inget, och där perioderna oftast har så få artiklar räknas andelarna för längre perioder, som kvartal eller år. Andelar av färre än tio fall ritas inte.',
      en: 'Beside each share stands a 95% confidence interval (Wilson): with the same coding of as many articles of the same kind, the share would mostly fall within it. It does not include the errors of automatic coding itself. Shares of fewer than 30 cases support no conclusion, and where periods typically hold so few articles, shares are worked out for longer ones, such as quarters or years. Shares of fewer than ten cases are not drawn.',
    }),
  };
}

type Held = Readonly<Record<'outlets' | 'stored' | 'coded' | 'full' | 'teaser' | 'unknown', number>>;

/** What is held, and how much of each text was read; states that no article has are left out. */
function heldWords(say: Speech, { outlets, stored, coded, full, teaser, unknown }: Held): string {
  const states = [
    [
      full,
      {
        fi: `Koko teksti on luettu ${say.count(full)} jutusta.`,
        sv: `Hela texten har lästs i ${articleCount(full, 'sv')}.`,
        en: `The whole text was read of ${articleCount(full, 'en')}.`,
      },
    ],
    [
      teaser,
      {
        fi: `Maksumuurin vuoksi vain alku on luettu ${say.count(teaser)} jutusta.`,
        sv: `På grund av betalvägg har bara början lästs i ${articleCount(teaser, 'sv')}.`,
        en: `Because of a paywall only the beginning was read of ${articleCount(teaser, 'en')}.`,
      },
    ],
    [
      unknown,
      {
        fi: `Ei tiedetä, onko ${say.count(unknown)} jutusta luettu kaikki vai vain osa; esimerkiksi tuoduissa aineistoissa on usein vain otsikko ja ingressi.`,
        sv: `För ${articleCount(unknown, 'sv')} är det okänt om allt eller bara en del har lästs; importerat material har ofta bara rubrik och ingress.`,
        en: `Of ${articleCount(unknown, 'en')} it is not known whether all or only a part was read; imported collections often hold only headline and lead.`,
      },
    ],
  ] as const;
  const one = outlets === 1;
  const held = say.say({
    fi: `Tallessa on ${articleCount(stored, 'fi')} ${one ? 'yhdestä julkaisusta' : `${say.count(outlets)} julkaisusta`}, ja niistä on koodattu ${say.count(coded)}.`,
    sv: `Materialet omfattar ${articleCount(stored, 'sv')} från ${one ? 'ett medium' : `${say.count(outlets)} medier`}, varav kodade: ${say.count(coded)}.`,
    en: `The archive holds ${articleCount(stored, 'en')} from ${one ? 'one outlet' : `${say.count(outlets)} outlets`}; coded: ${say.count(coded)}.`,
  });
  return [held, ...states.flatMap(([count, words]) => (count > 0 ? [say.say(words)] : []))].join(' ');
}

function outletTable(say: Speech, input: ReportInput, of: (label: string) => readonly Cell[]): Block {
  const storedCells = of('stored');
  const counts = ['stored', 'coded', 'full', 'teaser'].map((label) => [label, sumBy(of(label), 'outlet')] as const);
  const outlets = [...new Set(storedCells.map(({ outlet }) => outlet))].sort();
  return {
    kind: 'table',
    id: 'outlets',
    title: say.say({ fi: 'Julkaisut', sv: 'Medier', en: 'Outlets' }),
    columns: [
      { key: 'outlet', label: say.say({ fi: 'julkaisu', sv: 'medium', en: 'outlet' }), type: 'text' },
      { key: 'type', label: say.say({ fi: 'tyyppi', sv: 'typ', en: 'type' }), type: 'text' },
      { key: 'first', label: say.say({ fi: 'ensimmäinen päivä', sv: 'första dag', en: 'first day' }), type: 'day' },
      { key: 'last', label: say.say({ fi: 'viimeinen päivä', sv: 'sista dag', en: 'last day' }), type: 'day' },
      {
        key: 'empty',
        label: say.say({ fi: 'tyhjiä päiviä välissä', sv: 'tomma dagar emellan', en: 'empty days between' }),
        type: 'count',
      },
      { key: 'stored', label: say.say({ fi: 'tallessa', sv: 'lagrade', en: 'stored' }), type: 'count' },
      { key: 'coded', label: say.say({ fi: 'koodattu', sv: 'kodade', en: 'coded' }), type: 'count' },
      { key: 'full', label: say.say({ fi: 'koko teksti', sv: 'hel text', en: 'full text' }), type: 'count' },
      { key: 'teaser', label: say.say({ fi: 'vain alku', sv: 'bara början', en: 'part only' }), type: 'count' },
    ],
    rows: outlets.map((id) => {
      const facts = input.outlets.find((outlet) => outlet.id === id);
      const days = [...new Set(storedCells.filter(({ outlet }) => outlet === id).map(({ day }) => day))].sort();
      const [first = null, last = null] = [days[0], days.at(-1)];
      return {
        outlet: facts?.name ?? id,
        type: facts ? labelName(facts.type, say.language) : null,
        first,
        last,
        empty: first !== null && last !== null ? spanDays(first, last) - days.length : null,
        ...Object.fromEntries(counts.map(([label, sums]) => [label, sums.get(id) ?? 0])),
      };
    }),
  };
}

function annotatorTable(say: Speech, input: ReportInput): Block {
  return {
    kind: 'table',
    id: 'measures',
    title: say.say({ fi: 'Mittarit', sv: 'Mått', en: 'Measures' }),
    columns: [
      { key: 'measure', label: say.say({ fi: 'mittari', sv: 'mått', en: 'measure' }), type: 'text' },
      {
        key: 'base',
        label: say.say({ fi: 'osuus lasketaan', sv: 'andelen räknas av', en: 'shares are of' }),
        type: 'text',
      },
      { key: 'version', label: say.say({ fi: 'versio', sv: 'version', en: 'version' }), type: 'text' },
    ],
    rows: input.annotators.map(({ id, name, base, version }) => ({
      measure: measureName(id, name, say.language),
      base: say.say(
        base === 'relevant'
          ? { fi: 'maahanmuuttojutuista', sv: 'artiklarna om invandring', en: 'articles on immigration' }
          : {
              fi: 'jutuista, joissa mittari on merkinnyt jotain',
              sv: 'artiklarna där måttet har markerat något',
              en: 'articles in which it marked anything',
            },
      ),
      version,
    })),
  };
}

function failureTable(say: Speech, input: ReportInput): readonly Block[] {
  if (input.failures.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'failures',
      title: say.say({
        fi: 'Mikä epäonnistui viime ajoissa',
        sv: 'Vad som misslyckades i de senaste körningarna',
        en: 'What failed in the latest runs',
      }),
      columns: [
        { key: 'stage', label: say.say({ fi: 'vaihe', sv: 'steg', en: 'stage' }), type: 'text' },
        { key: 'outlet', label: say.say({ fi: 'julkaisu', sv: 'medium', en: 'outlet' }), type: 'text' },
        {
          key: 'reason',
          label: say.say({ fi: 'syyn koodi', sv: 'orsakens kod', en: 'code of the reason' }),
          type: 'text',
          dataOnly: true,
        },
        { key: 'count', label: say.say({ fi: 'kertaa', sv: 'gånger', en: 'times' }), type: 'count' },
        { key: 'why', label: say.say({ fi: 'syy', sv: 'orsak', en: 'reason' }), type: 'text' },
      ],
      rows: input.failures.map(({ stage, outlet, reason, count }) => ({
        stage: stageName(stage, say.language),
        outlet: input.outlets.find(({ id }) => id === outlet)?.name ?? outlet,
        reason,
        count,
        why: failureReason(reason, say.language),
      })),
    },
  ];
}
