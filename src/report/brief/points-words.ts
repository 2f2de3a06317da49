import type { Points } from '../block.ts';
import type { ReportInput } from '../section.ts';
import type { Speech } from '../words/speak.ts';
import { hostilePassages, lastBrief, newSpeakers, newTerms, tellingWords } from './news.ts';
import { speakerWords } from './words.ts';

/** Sentences of a brief's beginning on new words, new speakers and new hostile passages. */

type Point = Points['items'][number];

export async function wordsPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
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

export async function speakersPoint(input: ReportInput, say: Speech): Promise<Point | undefined> {
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

export async function passagesPoint(input: ReportInput, say: Speech): Promise<Point> {
  const passages = await hostilePassages(input);
  const fresh = passages.filter(({ isNew }) => isNew).length;
  const all = passages.length;
  const seen = say.say({
    fi: `Niistä ${say.count(all - fresh)} on esiintynyt jo aiemmin.`,
    sv: `Av dem har ${say.count(all - fresh)} förekommit tidigare.`,
    en: `Of these, ${say.count(all - fresh)} had been printed before.`,
  });
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
        : `${say.say({
            fi: `Eri sanoin painettuja kohtia on kaikkiaan ${say.count(all)}.`,
            sv: `Ställen med olika ordalydelse är sammanlagt ${say.count(all)}.`,
            en: `Passages of different wording: ${say.count(all)}.`,
          })}${fresh === all ? '' : ` ${seen}`}`,
    section: 'brief-hostile',
  };
}
