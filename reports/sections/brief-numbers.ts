import type { Table } from '../../src/report/block.ts';
import { beforeName, daysName } from '../../src/report/brief/brief.ts';
import { type Comparison, compareWithBefore, type Verdict } from '../../src/report/brief/numbers.ts';
import { collected, drawnShare, gapWithin } from '../../src/report/collection-gaps.ts';
import { sumBy } from '../../src/report/reading.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { capital, type Speech, small, speech } from '../../src/report/words/speak.ts';

const namedFrames = 4;

const verdicts = {
  more: { fi: 'enemmän', sv: 'mer', en: 'more' },
  less: { fi: 'vähemmän', sv: 'mindre', en: 'less' },
  chance: { fi: 'voi olla sattumaa', sv: 'kan vara slump', en: 'may be chance' },
  thin: { fi: 'liian vähän juttuja', sv: 'för få artiklar', en: 'too few articles' },
} as const satisfies Readonly<Record<Verdict, unknown>>;

export default defineSection({
  id: 'brief-numbers',
  title: { fi: 'Jakso lukuina', sv: 'Perioden i siffror', en: 'The period in numbers' },
  question: {
    fi: 'Miten luvut eroavat edellisestä yhtä pitkästä jaksosta, ja mitkä erot voivat olla sattumaa?',
    sv: 'Hur skiljer sig siffrorna från den lika långa perioden före, och vilka skillnader kan vara slump?',
    en: 'How do the numbers differ from those of the period before, of the same length, and which differences may be chance?',
  },
  order: 2,
  audiences: ['brief'],
  build: async (input) => {
    const say = speech(input.language);
    const compared = await compareWithBefore(input);
    const [topic] = compared.main;
    if (!topic || topic.now.count === 0) return [];
    const [than, days] = [capital(beforeName(say, input)), daysName(say, compared.before)];
    const tests = compared.tests.length;
    const frame = say.say({ fi: 'Kehys', sv: 'Inramning', en: 'Frame' });
    const frames = compared.frames.filter(({ now }) => now.count > 0).slice(0, namedFrames);
    const shown = [...compared.main, ...frames.map((one) => ({ ...one, name: `${frame}: ${small(one.name)}` }))];
    return [
      { ...numbers(input, say, shown), tests: compared.tests },
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: `Osuudet ovat maahanmuuttojutuista, ellei toisin sanota; kehys on tapa, jolla juttu esittää maahanmuuton. ${than}: ${days}. Muutos on prosenttiyksikköinä, suluissa 95 %:n väli. ${tests === 0 ? 'Mistään ei ole tarpeeksi juttuja päätelmiin.' : `”Enemmän” ja ”vähemmän” kestävät myös, kun vertailujen määrä (${say.count(tests)}) otetaan huomioon (Benjamini–Hochberg); muu voi olla sattumaa.`} Samaa juttua toistavat lehdet tekevät väleistä todellista kapeampia.`,
          sv: `Andelarna är av artiklarna om invandring, om inte annat sägs; en inramning är ett sätt att framställa invandring. ${than}: ${days}. Ändringen är i procentenheter, inom parentes 95 % intervall. ${tests === 0 ? 'Inget har tillräckligt många artiklar för slutsatser.' : `”Mer” och ”mindre” håller också när antalet jämförelser (${say.count(tests)}) beaktas (Benjamini–Hochberg); annat kan vara slump.`} Medier som upprepar samma artikel gör intervallen för smala.`,
          en: `Shares are of the articles on immigration unless stated; a frame is a way of presenting immigration. ${than}: ${days}. Changes are in percentage points, with their 95% interval. ${tests === 0 ? 'Nothing has enough articles to conclude from.' : `“More” and “less” stand also when the number of comparisons (${say.count(tests)}) is taken into account (Benjamini–Hochberg); all else may be chance.`} Outlets that repeat one article make the intervals too narrow.`,
        }),
      },
      ...(await differentArchive(input, say)),
    ];
  },
});

function numbers(input: ReportInput, say: Speech, shown: readonly Comparison[]): Table {
  const cases = ({ count, total }: Comparison['now']): string =>
    total === 0 ? '–' : `${say.share(count / total)} (${say.count(count)}\u00a0/\u00a0${say.count(total)})`;
  return {
    kind: 'table',
    id: 'brief-numbers',
    title: say.say({
      fi: `Osuudet nyt ja ennen: ${daysName(say, input)}`,
      sv: `Andelar nu och förut: ${daysName(say, input)}`,
      en: `Shares now and before: ${daysName(say, input)}`,
    }),
    columns: [
      { key: 'what', label: say.say({ fi: 'mitä', sv: 'vad', en: 'what' }), type: 'text' },
      { key: 'now', label: say.say({ fi: 'nyt', sv: 'nu', en: 'now' }), type: 'text' },
      { key: 'before', label: beforeName(say, input), type: 'text' },
      { key: 'change', label: say.say({ fi: 'muutos', sv: 'ändring', en: 'change' }), type: 'text' },
      { key: 'verdict', label: say.say({ fi: 'tulkinta', sv: 'tolkning', en: 'reading' }), type: 'text' },
    ],
    rows: shown.map(({ name, now, before, change, verdict }) => ({
      what: name,
      now: cases(now),
      before: cases(before),
      change: change
        ? `${say.signed(change.difference)} (${say.signed(change.low)}\u00a0…\u00a0${say.signed(change.high)})`
        : '–',
      verdict: say.say(verdicts[verdict]),
    })),
    articles: { now: shown.map(({ now, articles }) => (now.count > 0 ? articles : null)) },
  };
}

/** Where the two periods do not hold the same outlets, or some were not collected as usual, a difference may come from there. */
async function differentArchive(input: ReportInput, say: Speech) {
  const { before } = await compareWithBefore(input);
  const other = await input.during(before);
  const [now, then] = await Promise.all(
    [input, other].map(async (one) => new Set(sumBy(await one.cells('coverage', ['stored']), 'outlet').keys())),
  );
  const names = (ids: readonly string[]): string =>
    say.list(
      ids.length > 4
        ? [
            ...ids.slice(0, 3).map(nameOf),
            say.say({ fi: `${ids.length - 3} muuta`, sv: `${ids.length - 3} till`, en: `${ids.length - 3} more` }),
          ]
        : ids.map(nameOf),
    );
  const nameOf = (id: string): string => input.outlets.find((outlet) => outlet.id === id)?.name ?? id;
  const came = [...(now ?? [])].filter((id) => then && then.size > 0 && !then.has(id)).sort();
  const left = [...(then ?? [])].filter((id) => !now?.has(id)).sort();
  const gap =
    gapWithin(await collected(input), input.from, input.to) ??
    gapWithin(await collected(other), before.from, before.to);
  const parts = [
    ...(came.length > 0
      ? [
          say.say({
            fi: `Vain nyt mukana: ${names(came)}.`,
            sv: `Med bara nu: ${names(came)}.`,
            en: `Only in this period: ${names(came)}.`,
          }),
        ]
      : []),
    ...(left.length > 0
      ? [
          say.say({
            fi: `Vain edellisellä jaksolla mukana: ${names(left)}.`,
            sv: `Med bara i perioden före: ${names(left)}.`,
            en: `Only in the period before: ${names(left)}.`,
          }),
        ]
      : []),
    ...(gap && gap.missing >= drawnShare
      ? [
          say.say({
            fi: `Keruussa on aukko: ${names(gap.outlets)} (−${say.share(gap.missing)}).`,
            sv: `Insamlingen har en lucka: ${names(gap.outlets)} (−${say.share(gap.missing)}).`,
            en: `The collection has a gap: ${names(gap.outlets)} (−${say.share(gap.missing)}).`,
          }),
        ]
      : []),
  ];
  if (parts.length === 0) return [];
  const caution = say.say({
    fi: 'Ero voi johtua myös tästä.',
    sv: 'Skillnader kan också bero på detta.',
    en: 'Differences may also come from this.',
  });
  return [{ kind: 'note', tone: 'limit', text: `${parts.join(' ')} ${caution}` } as const];
}
