import { readableStep, smallTotal } from '../../src/analysis/series.ts';
import { holds, onTopic } from '../../src/report/article-filter.ts';
import { changeOf } from '../../src/report/change.ts';
import { movesTitle } from '../../src/report/finding.ts';
import {
  coverage,
  nothingCoded,
  pointOf,
  seriesTable,
  share,
  shareColumns,
  shares,
  shareWords,
  sumOf,
} from '../../src/report/reading.ts';
import { defineSection } from '../../src/report/section.ts';
import { byWords } from '../../src/report/words/common-words.ts';
import { capital, type Speech, small, speech } from '../../src/report/words/speak.ts';

/** The pairs that the codebook sets against each other (codebook, end of section 2). */
const pairs = [
  {
    id: 'labour',
    name: { fi: 'Työvoima ↔ Kustannus', sv: 'Arbetskraft ↔ Kostnad', en: 'Labour ↔ Cost' },
    left: ['labour_need'],
    right: ['welfare_burden'],
  },
  {
    id: 'integration',
    name: {
      fi: 'Vastavuoroisuus ↔ Sopeutumisvelvollisuus',
      sv: 'Ömsesidighet ↔ Anpassningsplikt',
      en: 'Two-way integration ↔ Duty to adapt',
    },
    left: ['two_way_integration'],
    right: ['assimilation_duty'],
  },
  {
    id: 'protection',
    name: {
      fi: 'Suojelu ja oikeudet ↔ Rajoitus ja rikollisuus',
      sv: 'Skydd och rättigheter ↔ Kontroll och brott',
      en: 'Protection and rights ↔ Control and crime',
    },
    left: ['humanitarian', 'rights_rule_of_law'],
    right: ['control', 'security_crime'],
  },
  {
    id: 'culture',
    name: { fi: 'Menestys ↔ Kulttuuriuhka', sv: 'Framgång ↔ Kulturhot', en: 'Success ↔ Cultural threat' },
    left: ['contribution'],
    right: ['cultural_threat'],
  },
  {
    id: 'growth',
    name: {
      fi: 'Kasvukysymys ↔ Sosiaalinen haaste',
      sv: 'Tillväxtfråga ↔ Social utmaning',
      en: 'Growth issue ↔ Social challenge',
    },
    left: ['local_vitality', 'labour_need', 'work_pathway'],
    right: ['welfare_burden', 'security_crime', 'services'],
  },
] as const;

export default defineSection({
  id: 'opposed-frame-pairs',
  title: { fi: 'Vastakkaiset kehykset', sv: 'Motsatta inramningar', en: 'Opposed frames' },
  question: {
    fi: 'Kumpi puoli vastakkaisista kehyksistä on esillä enemmän, ja muuttuuko se?',
    sv: 'Vilken sida av de motsatta inramningarna syns mer, och förändras det?',
    en: 'Which side of opposed frames is seen more, and does that change?',
  },
  order: 40,
  audiences: ['trends'],
  build: async (input) => {
    const say = speech(input.language);
    const cells = (await input.cells('frames')).filter(({ label }) => label !== '*');
    if (cells.length === 0) return [nothingCoded(say, 'frames')];
    const nameOf = (id: string): string => {
      const frame = input.frames.find((candidate) => candidate.id === id);
      return frame ? say.say(frame.name) : id;
    };
    const sides = pairs.map(({ id, name, left, right }) => {
      const of = (ids: readonly string[]) => cells.filter(({ label }) => ids.includes(label));
      const [leftCells, rightCells] = [of(left), of(right)];
      const names = [left.map(nameOf).join(' + '), right.map(nameOf).join(' + ')] as const;
      const articles = [...onTopic, holds('frames', left)];
      const base = [...onTopic, holds('frames', [...left, ...right])];
      return { id, label: say.say(name), names, left: leftCells, both: [...leftCells, ...rightCells], articles, base };
    });
    const present = sides.filter(({ both }) => both.length > 0);
    if (present.length === 0) return [nothingCoded(say, 'frames')];
    // One calendar for all pairs; the median pair decides how coarse it must be.
    const ranked = [...present].sort((a, b) => sumOf(b.both) - sumOf(a.both));
    const step = readableStep(input.by, ranked[Math.floor(ranked.length / 2)]?.both ?? []);
    const covered = await coverage(input, step);
    const lines = present.map((pair) => ({
      ...pair,
      points: shares(pair.left, pair.both, step, covered),
    }));
    const { tests, ...moved } = movesTitle(
      say,
      lines.map((line) => ({ ...line, label: sideName(say, line.label) })),
      {
        id: 'opposed-frame-pairs',
        name: say.say({ fi: 'Kehysparit ajassa', sv: 'Paren över tid', en: 'Pairs over time' }),
        none: say.say({
          fi: 'Minkään parin painotus ei ole muuttunut havaittavasti',
          sv: 'Inget pars tyngdpunkt har förändrats påvisbart',
          en: 'No pair’s balance has changed detectably',
        }),
        subtitle: say.say({
          fi: `Ensin mainitun puolen osuus ${byWords[step].fi}, 95 %:n väli`,
          sv: `Den förstnämnda sidans andel ${byWords[step].sv}, 95 % intervall`,
          en: `Share of the first side ${byWords[step].en}, with 95% interval`,
        }),
      },
    );
    return [
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: 'Kukin pari näyttää, kumpi kahdesta vastakkaisesta tavasta esittää maahanmuutto on useammin esillä. Luku on puolen osuus kummankin puolen esiintymistä: 50 % tarkoittaa, että puolet ovat yhtä usein esillä. Juttu, jossa on molemmat, lasketaan kummallekin; useamman kehyksen puolella yksi juttu voi tulla lasketuksi monta kertaa.',
          sv: 'Varje par visar vilket av två motsatta sätt att framställa invandring som syns oftare. Talet är en sidas andel av båda sidornas förekomster: 50 % betyder att de syns lika ofta. En artikel med båda räknas på båda sidor; på en sida med flera inramningar kan en artikel räknas flera gånger.',
          en: 'Each pair shows which of two opposed ways of presenting immigration is seen more. The number is a side’s share of the occurrences of both: 50% means that they are seen equally often. An article with both counts on both sides; on a side of several frames one article may count more than once.',
        }),
      },
      {
        kind: 'chart',
        id: 'opposed-pairs-overall',
        title: balanceTitle(
          say,
          lines.map(({ label, left, both }) => ({ label, ...share(sumOf(left), sumOf(both)) })),
        ),
        subtitle: say.say({
          fi: 'Esillä useammin olevan puolen osuus koko jaksolla, 95 %:n väli; keskiviivalla puolet ovat yhtä usein esillä',
          sv: 'Andelen för den sida som syns oftare i hela perioden, 95 % intervall; på mittlinjen syns de lika ofta',
          en: 'Share of the side that is seen more over the whole period, with 95% interval; at the middle both are seen equally often',
        }),
        description: say.say({
          fi: 'Pistekuvio: yksi rivi kehysparia kohti, piste sitä lähempänä puolta, mitä suurempi sen osuus on.',
          sv: 'Punktdiagram: en rad för varje par, punkten närmare den sida vars andel är större.',
          en: 'Dot chart: one row for each pair, the dot nearer to the side whose share is larger.',
        }),
        spec: {
          type: 'sides',
          rows: lines.map(({ label, left, both }) => {
            const [first, second] = sidesOf(label);
            return { left: first, right: second, ...share(sumOf(left), sumOf(both)) };
          }),
        },
        table: {
          kind: 'table',
          id: 'opposed-pairs-overall',
          title: say.say({
            fi: 'Kehysparit koko jaksolla',
            sv: 'Paren i hela perioden',
            en: 'Pairs over the whole period',
          }),
          columns: [
            { key: 'pair', label: say.say({ fi: 'pari', sv: 'par', en: 'pair' }), type: 'text' },
            {
              key: 'left',
              label: say.say({ fi: 'ensimmäinen puoli', sv: 'första sidan', en: 'first side' }),
              type: 'text',
            },
            {
              key: 'right',
              label: say.say({ fi: 'toinen puoli', sv: 'andra sidan', en: 'second side' }),
              type: 'text',
            },
            ...shareColumns(say),
          ],
          articles: { count: lines.map(({ articles }) => articles), total: lines.map(({ base }) => base) },
          rows: lines.map(({ label, names, left, both }) => {
            const { value, ...numbers } = share(sumOf(left), sumOf(both));
            return { pair: label, left: names[0], right: names[1], ...numbers, share: value };
          }),
        },
      },
      {
        kind: 'chart',
        id: 'opposed-pairs-over-time',
        ...moved,
        description: say.say({
          fi: 'Pieni viivakuvio kullekin parille samalla asteikolla; vyö on 95 prosentin luottamusväli.',
          sv: 'Ett litet linjediagram för varje par med samma skala; bandet är ett 95-procentigt intervall.',
          en: 'One small line chart for each pair on the same scale; the band is the 95% interval.',
        }),
        spec: {
          type: 'small-multiples',
          unit: 'share',
          columns: 2,
          even: true,
          lines: lines.map(({ id, label, points }) => ({ id, label, colour: 'left', points: points.map(pointOf) })),
        },
        table: {
          ...seriesTable(
            say,
            'opposed-frame-pairs',
            say.say({ fi: 'Kehysparit ajassa', sv: 'Paren över tid', en: 'Pairs over time' }),
            step,
            lines,
          ),
          ...(tests ? { tests } : {}),
        },
      },
      {
        kind: 'points',
        items: lines.map(({ id, label, names, left, both, points, articles, base }) => {
          const change = changeOf(say, points, {
            ...{ id: `opposed-frame-pairs:${id}`, what: label },
            behind: { step, counted: articles, base, of: 'frames' },
          });
          const whole = names.join(' ↔ ');
          const numbers = shareWords(say, sumOf(left), sumOf(both));
          return {
            lead: label,
            text: `${whole === label ? '' : `${whole}. `}${capital(firstSide(say, sidesOf(label)[0]))} ${numbers}.${change ? ` ${change.text}` : ''}`,
            articles: [
              { number: sumOf(left), of: 'frames' as const, articles },
              { number: sumOf(both), of: 'frames' as const, articles: base },
              ...(change?.articles ?? []),
            ],
            ...(change ? { tests: change.tests } : {}),
          };
        }),
      },
    ];
  },
});

/** The two sides of "Labour ↔ Cost". */
function sidesOf(pair: string): readonly [string, string] {
  const [first = pair, second = ''] = pair.split(' ↔ ');
  return [first, second];
}

function firstSide(say: Speech, name: string): string {
  return say.say({ fi: `puolen ”${name}” osuus on`, sv: `sidan ”${name}” har`, en: `the side “${name}” has` });
}

/** What rises or falls is the first side. */
function sideName(say: Speech, pair: string): string {
  const [first, second] = sidesOf(pair);
  return say.say({
    fi: `${small(first)} (vastapuolena ${small(second)})`,
    sv: `${small(first)} (mot ${small(second)})`,
    en: `${small(first)} (against ${small(second)})`,
  });
}

interface Balance {
  readonly label: string;
  readonly total: number;
  readonly low?: number;
  readonly high?: number;
}

/** The sides that are seen more often than their opposite by more than chance. */
function balanceTitle(say: Speech, pairs: readonly Balance[]): string {
  const seen = pairs.flatMap(({ label, total, low = 0, high = 1 }) => {
    if (total < smallTotal || (low <= 0.5 && high >= 0.5)) return [];
    const [first, second] = sidesOf(label);
    const [more, less] = low > 0.5 ? [first, second] : [second, first];
    return [`${small(more)} (↔ ${small(less)})`];
  });
  if (seen.length === 0) {
    return say.say({
      fi: 'Minkään parin puolten välillä ei ole havaittavaa eroa',
      sv: 'Ingen påvisbar skillnad mellan sidorna i något par',
      en: 'No detectable difference between the sides of any pair',
    });
  }
  const list = say.list(seen);
  return say.say({
    fi: `Vastakohtaansa useammin esillä: ${list}`,
    sv: `Syns oftare än sin motsats: ${list}`,
    en: `Seen more often than their opposite: ${list}`,
  });
}
