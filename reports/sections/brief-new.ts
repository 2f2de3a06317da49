import { type By, periodEnd } from '../../src/analysis/calendar.ts';
import type { Peak } from '../../src/analysis/peaks.ts';
import { onTopic } from '../../src/report/article-filter.ts';
import type { Points } from '../../src/report/block.ts';
import { beforeName, daysName, surroundings } from '../../src/report/brief.ts';
import {
  hostilePassages,
  lastBrief,
  newPeaks,
  newSpeakers,
  newTerms,
  tellingWords,
} from '../../src/report/brief-news.ts';
import { type Comparison, type Comparisons, compareWithBefore } from '../../src/report/brief-numbers.ts';
import { speakerWords } from '../../src/report/brief-words.ts';
import { peakWords } from '../../src/report/peaks.ts';
import { casesWords, sumOf } from '../../src/report/reading.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { type Speech, small, speech } from '../../src/report/speak.ts';

type Point = Points['items'][number];

const namedPeaks = 2;

export default defineSection({
  id: 'brief-new',
  title: { fi: 'Mikä on uutta', sv: 'Vad är nytt', en: 'What is new' },
  question: {
    fi: 'Mikä on muuttunut edellisen tiivistelmän tai edellisen jakson jälkeen?',
    sv: 'Vad har ändrats efter det förra sammandraget eller perioden före?',
    en: 'What has changed since the last brief or the period before?',
  },
  order: 1,
  audiences: ['brief'],
  build: async (input) => {
    const say = speech(input.language);
    if (sumOf(await input.cells('relevance', ['*'])) === 0) return [nothing(input, say)];
    const compared = await compareWithBefore(input);
    const points = [
      topicPoint(input, say, compared),
      await sincePoint(input, say),
      await peakPoint(input, say),
      framesPoint(input, say, compared),
      await wordsPoint(input, say),
      await speakersPoint(input, say),
      await passagesPoint(input, say),
    ];
    return [{ kind: 'points', items: points.flatMap((point) => (point ? [point] : [])) }];
  },
});

function nothing(input: ReportInput, say: Speech): Points {
  const days = daysName(say, input);
  return {
    kind: 'points',
    items: [
      {
        text: say.say({
          fi: `Jaksolta ${days} ei ole yhtään koodattua juttua, joten kerrottavaa ei ole. Se ei tarkoita, ettei maahanmuutosta olisi kirjoitettu. Juttuja kerää ja koodaa komento ”diskurssi run”.`,
          sv: `Det finns inga kodade artiklar från ${days}, så det finns inget att berätta. Det betyder inte att ingen har skrivit om invandring. Kommandot ”diskurssi run” samlar in och kodar artiklar.`,
          en: `There are no coded articles from ${days}, so there is nothing to tell. That does not mean that nobody wrote on immigration. “diskurssi run” collects and codes articles.`,
        }),
      },
    ],
  };
}

/** How much there was, against the period before. */
function topicPoint(input: ReportInput, say: Speech, { main }: Comparisons): Point | undefined {
  const topic = main.find(({ id }) => id === 'topic');
  if (!topic) return undefined;
  const { now, before, verdict, change } = topic;
  const than = beforeName(say, input);
  const lead = {
    more: {
      fi: 'Maahanmuutosta kirjoitettiin enemmän kuin ennen',
      sv: 'Det skrevs mer om invandring än förut',
      en: 'More was written on immigration than before',
    },
    less: {
      fi: 'Maahanmuutosta kirjoitettiin vähemmän kuin ennen',
      sv: 'Det skrevs mindre om invandring än förut',
      en: 'Less was written on immigration than before',
    },
    chance: {
      fi: 'Maahanmuutosta kirjoitettiin suunnilleen yhtä paljon kuin ennen',
      sv: 'Det skrevs ungefär lika mycket om invandring som förut',
      en: 'About as much was written on immigration as before',
    },
    thin: {
      fi: 'Määrää ei voi verrata edelliseen jaksoon',
      sv: 'Mängden kan inte jämföras med perioden före',
      en: 'The amount cannot be compared with the period before',
    },
  } as const;
  const shareNow = now.total === 0 ? '–' : say.share(now.count / now.total);
  const ending =
    before.total === 0
      ? say.say({
          fi: `; ${than}: ei juttuja tallessa`,
          sv: `; ${than}: inga lagrade artiklar`,
          en: `; ${than}: no articles stored`,
        })
      : `; ${than}: ${say.share(before.count / before.total)} (${say.count(before.count)})`;
  const changed =
    change === undefined
      ? ''
      : say.say({
          fi: `. Muutos ${say.points(change.difference)} (95 %:n väli ${say.signed(change.low)} … ${say.signed(change.high)})${verdict === 'chance' ? ', voi olla sattumaa' : ''}`,
          sv: `. Ändring ${say.points(change.difference)} (95 % intervall ${say.signed(change.low)} … ${say.signed(change.high)})${verdict === 'chance' ? ', kan vara slump' : ''}`,
          en: `. Change ${say.points(change.difference)} (95% interval ${say.signed(change.low)} to ${say.signed(change.high)})${verdict === 'chance' ? ', may be chance' : ''}`,
        });
  return {
    lead: say.say(lead[verdict]),
    text: say.say({
      fi: `${say.count(now.count)} juttua eli ${shareNow} kaikista ${say.count(now.total)} jutusta${ending}${changed}.`,
      sv: `${say.count(now.count)} artiklar, ${shareNow} av alla ${say.count(now.total)}${ending}${changed}.`,
      en: `${say.count(now.count)} articles, ${shareNow} of all ${say.count(now.total)}${ending}${changed}.`,
    }),
    articles: [{ number: now.count, articles: onTopic }],
  };
}

/** Which brief was the last, and whether the store still says of its period what it said. */
async function sincePoint(input: ReportInput, say: Speech): Promise<Point> {
  const last = lastBrief(input);
  if (!last) {
    return {
      lead: say.say({
        fi: 'Tämä on ensimmäinen tiivistelmä',
        sv: 'Det här är det första sammandraget',
        en: 'This is the first brief',
      }),
      text: say.say({
        fi: `Uudeksi sanotaan tässä sitä, mitä ei ollut jaksolla ennen tätä (${beforeName(say, input)}). Seuraava vertaa myös tähän.`,
        sv: `Nytt kallas här det som inte fanns i perioden före (${beforeName(say, input)}). Nästa jämför också med det här.`,
        en: `New means here what was not there before (${beforeName(say, input)}). The next one compares with this one too.`,
      }),
    };
  }
  const other = await input.during({ from: last.from, to: last.to });
  const [count, days] = [sumOf(await other.cells('relevance', ['relevant'])), daysName(say, last)];
  const recounted =
    count === last.relevant
      ? ''
      : say.say({
          fi: ` Sama jakso antaa nyt ${say.count(count)}: juttuja on tullut lisää tai koodaus on muuttunut.`,
          sv: ` Samma period ger nu ${say.count(count)}: artiklar har tillkommit eller kodningen har ändrats.`,
          en: ` The same period now gives ${say.count(count)}: articles have come in late, or the coding has changed.`,
        });
  return {
    lead: say.say({ fi: 'Edellinen tiivistelmä', sv: 'Det förra sammandraget', en: 'The last brief' }),
    text: say.say({
      fi: `${days}: ${say.count(last.relevant)} juttua maahanmuutosta.${recounted}`,
      sv: `${days}: ${say.count(last.relevant)} artiklar om invandring.${recounted}`,
      en: `${days}: ${say.count(last.relevant)} articles on immigration.${recounted}`,
    }),
  };
}

async function peakPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const { by, peaks } = await newPeaks(input);
  const strongest = [...peaks].sort((a, b) => b.strength - a.strength).slice(0, namedPeaks);
  if (strongest.length === 0) return undefined;
  const around = await input.during(surroundings(input));
  const told = await Promise.all(
    strongest
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map(async (peak) => {
        const words = (await peakWords(around, peak, 3)).map(({ word }) => word);
        const facts = [
          `${say.share(peak.share)}, ${casesWords(say, peak.count, peak.total)}`,
          `${say.say({ fi: 'tavallisesti', sv: 'vanligen', en: 'usually' })} ${say.share(peak.usual)}`,
          ...(words.length > 0
            ? [`${say.say({ fi: 'otsikoissa', sv: 'i rubrikerna', en: 'in headlines' })} ${words.join(', ')}`]
            : []),
          ...(peak.sure ? [] : [say.say({ fi: 'voi olla sattumaa', sv: 'kan vara slump', en: 'may be chance' })]),
        ];
        return `${peakDays(input, say, peak, by)} (${facts.join('; ')})`;
      }),
  );
  return {
    lead: say.say({
      fi: 'Aihe oli hetken tavallista enemmän esillä',
      sv: 'Ämnet var en kort tid mer framme än vanligt',
      en: 'For a while there was more of it than usual',
    }),
    text: `${say.list(told)}.`,
  };
}

/** The days of a peak, as far as the brief reaches. */
function peakDays({ to }: ReportInput, say: Speech, peak: Peak, by: By): string {
  if (by === 'month') return say.run(peak.from, peak.to, by);
  const end = periodEnd(peak.to, by);
  const last = end < to ? end : to;
  return peak.from === last ? say.day(last) : `${say.day(peak.from)} – ${say.day(last)}`;
}

/** Frames that changed by more than chance among all that were compared. */
function framesPoint(input: ReportInput, say: Speech, { frames, tests }: Comparisons): Point | undefined {
  if (frames.every(({ verdict }) => verdict === 'thin')) return undefined;
  const size = ({ change }: Comparison): number => Math.abs(change?.difference ?? 0);
  const moved = frames
    .filter(({ verdict }) => verdict === 'more' || verdict === 'less')
    .sort((a, b) => size(b) - size(a))
    .slice(0, 3);
  const than = beforeName(say, input);
  if (moved.length === 0) {
    return {
      lead: say.say({
        fi: 'Painotukset pysyivät ennallaan',
        sv: 'Betoningarna var desamma',
        en: 'The emphasis stayed the same',
      }),
      text: say.say({
        fi: `Minkään kehyksen eli esittämistavan osuus ei eroa edellisestä (${than}) enempää kuin sattuma voi tehdä; vertailuja on tässä tiivistelmässä ${say.count(tests.length)}.`,
        sv: `Ingen inramnings (synvinkels) andel skiljer sig från förut (${than}) mer än slumpen kan göra; jämförelserna i sammandraget är ${say.count(tests.length)}.`,
        en: `No frame (way of presenting immigration) differs from ${than} by more than chance may do; this brief makes ${say.count(tests.length)} comparisons.`,
      }),
    };
  }
  const told = moved.map(
    ({ name, now, before }) =>
      `${small(name)} ${percent(say, before)} → ${percent(say, now)} (${casesWords(say, now.count, now.total)})`,
  );
  return {
    lead: say.say({
      fi: 'Kehykset eli esittämistavat, jotka muuttuivat',
      sv: 'Inramningar (synvinklar) som ändrades',
      en: 'Frames (ways of presenting immigration) that changed',
    }),
    text: `${say.list(told)}.`,
    articles: moved.map(({ now, articles }) => ({ number: now.count, articles })),
  };
}

function percent(say: Speech, { count, total }: { readonly count: number; readonly total: number }): string {
  return total === 0 ? '–' : say.share(count / total);
}

async function wordsPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const { words, headlines, earlier, since } = await tellingWords(input, lastBrief(input));
  const terms = await newTerms(input);
  if (words.length + terms.length === 0) return undefined;
  const fresh = say.say({ fi: 'uusi', sv: 'nytt', en: 'new' });
  const listed = words.map(
    ({ word, inside, outside, isNew }) =>
      `${word} (${say.count(inside)}${isNew ? `, ${fresh}` : `; ${say.say({ fi: 'ennen', sv: 'förut', en: 'before' })} ${say.count(outside)}`})`,
  );
  const ofTerms = terms.map(({ term, articles }) => `${term} (${say.count(articles)})`);
  const parts = [
    ...(listed.length > 0
      ? [
          say.say({
            fi: `${listed.join(', ')}. Suluissa otsikoita, joissa sana on: ${say.count(headlines)} otsikosta nyt ja ${say.count(earlier)} otsikosta ${say.day(since)} alkaen.`,
            sv: `${listed.join(', ')}. Inom parentes antalet rubriker med ordet: av ${say.count(headlines)} nu och av ${say.count(earlier)} från ${say.day(since)}.`,
            en: `${listed.join(', ')}. In brackets headlines with the word: of ${say.count(headlines)} now, and of ${say.count(earlier)} since ${say.day(since)}.`,
          }),
        ]
      : []),
    ...(ofTerms.length > 0
      ? [
          say.say({
            fi: `Uusia nimityksiä ihmisistä (juttuja): ${ofTerms.join(', ')}.`,
            sv: `Nya benämningar på människor (artiklar): ${ofTerms.join(', ')}.`,
            en: `New names for groups of people (articles): ${ofTerms.join(', ')}.`,
          }),
        ]
      : []),
  ];
  return {
    lead: say.say({
      fi: 'Sanoja, joita on enemmän kuin ennen',
      sv: 'Ord som förekommer mer än förut',
      en: 'Words that stand out',
    }),
    text: parts.join(' '),
  };
}

async function speakersPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
  const found = await newSpeakers(input, lastBrief(input));
  if (found.length === 0) return undefined;
  const listed = found.slice(0, 5).map(
    (speaker) =>
      `${speakerWords(say, speaker)}, ${say.say({
        fi: `${say.count(speaker.stories)} jutussa`,
        sv: `i ${say.count(speaker.stories)} artiklar`,
        en: `in ${say.count(speaker.stories)} articles`,
      })}`,
  );
  return {
    lead: say.say({
      fi: 'Uusia eniten lainattujen joukossa',
      sv: 'Nya bland de mest citerade',
      en: 'New among those quoted most',
    }),
    text: `${listed.join('; ')}. ${say.say({
      fi: 'Samasta jutusta painetut kopiot lasketaan kerran.',
      sv: 'Kopior av samma artikel räknas en gång.',
      en: 'Copies of one article count once.',
    })}`,
  };
}

async function passagesPoint(input: ReportInput, say: Speech): Promise<Point> {
  const passages = await hostilePassages(input);
  const fresh = passages.filter(({ isNew }) => isNew).length;
  const all = passages.length;
  return {
    lead:
      fresh === 0
        ? say.say({
            fi: 'Uusia vihamielisiä kohtia ei löytynyt',
            sv: 'Inga nya fientliga textställen hittades',
            en: 'No new hostile passages were found',
          })
        : say.say({
            fi: `Uusia vihamielisiä kohtia: ${say.count(fresh)}`,
            sv: `Nya fientliga textställen: ${say.count(fresh)}`,
            en: `New hostile passages: ${say.count(fresh)}`,
          }),
    text:
      all === 0
        ? say.say({
            fi: 'Ohjelma ei löytänyt jaksolta yhtään; peitelty vihamielisyys voi jäädä siltä näkemättä.',
            sv: 'Programmet hittade inga i perioden; förtäckt fientlighet kan ha undgått det.',
            en: 'The program found none in the period; veiled hostility may have escaped it.',
          })
        : say.say({
            fi: `Eri sanoin painettuja kohtia on kaikkiaan ${say.count(all)}; ${say.count(all - fresh)} on esiintynyt jo aiemmin.`,
            sv: `Ställen med olika ordalydelse är sammanlagt ${say.count(all)}; ${say.count(all - fresh)} har förekommit tidigare.`,
            en: `Passages of different wording: ${say.count(all)}; ${say.count(all - fresh)} of them had been printed before.`,
          }),
    section: 'brief-hostile',
  };
}
