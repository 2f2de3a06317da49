import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { plainShare, ratioOf } from '../../src/report/hypothesis/predictions.ts';
import { framed, marksOf, overlaps, quotedParts, storyCounts } from '../../src/report/hypothesis/stories.ts';
import { estimateWords, namedWords } from '../../src/report/hypothesis/words.ts';
import type { CodedArticle } from '../../src/types.ts';

const [oneWay, twoWay] = ['assimilation_duty', 'two_way_integration'] as const;

export default defineHypothesis({
  id: 'h07-one-way-and-two-way',
  code: 'H7',
  version: 1,
  title: {
    fi: 'Yksi- ja kaksisuuntainen kotoutuminen',
    sv: 'Ensidig och ömsesidig integration',
    en: 'One-way and two-way integration',
  },
  claim: {
    fi: 'Kotoutuminen esitetään useammin tulijan velvollisuutena kuin molempien osapuolten asiana.',
    sv: 'Integration framställs oftare som nykomlingens plikt än som båda parters sak.',
    en: 'Integration is presented as the newcomer’s duty more often than as a matter of both sides.',
  },
  source: 'Khalimzoda 2024 (C44); KotoTyö',
  measure: {
    fi: 'Jutut, joissa kotoutuminen on tulijan velvollisuus, jaettuna jutuilla, joissa se on kaksisuuntaista.',
    sv: 'Artiklar där integration är nykomlingens plikt, delat med artiklar där den är ömsesidig.',
    en: 'Articles with the frame of a duty to adapt, divided by articles with the frame of two-way integration.',
  },
  needs: ['frames', 'quotes'],
  assumptions: [
    {
      fi: 'Kehyksellä ei ole ääntä; se luetaan lainatuksi, kun siihen johtaneet sanat ovat lainauksessa.',
      sv: 'En ram har ingen röst; den räknas som citerad när orden som ledde till den står i ett citat.',
      en: 'A frame has no voice; it counts as quoted where the words that led to it stand in a quotation.',
    },
    {
      fi: 'Molemmat kehykset löydetään yhtä hyvin. Harvinaisista kehyksistä tätä ei tiedetä ennen kuin ihmiset ovat koodanneet niitä.',
      sv: 'Båda ramarna hittas lika bra. För sällsynta ramar vet man det inte förrän människor har kodat dem.',
      en: 'Both frames are found equally well. Of rare frames this is not known before people have coded them.',
    },
  ],
  analyse: async (input) => {
    const counts = storyCounts(8);
    for await (const batch of input.articles({ measures: ['frames', 'quotes'] })) {
      for (const article of batch) {
        for (const [at, frame] of [oneWay, twoWay].entries()) {
          if (!framed(article, frame)) continue;
          counts.add(article, at);
          counts.add(article, 4 + 2 * at, inQuotation(article, frame) ? 1 : 0);
          counts.add(article, 5 + 2 * at);
        }
      }
    }
    const stories = counts.stories();
    const ratio = ratioOf(
      stories,
      [
        { label: { fi: 'tulijan velvollisuus', sv: 'nykomlingens plikt', en: 'the newcomer’s duty' }, cases: 0 },
        { label: { fi: 'kaksisuuntainen', sv: 'ömsesidig', en: 'two-way' }, cases: 1 },
      ],
      undefined,
      {
        id: 'one-way-to-two-way',
        label: { fi: 'velvollisuus / kaksisuuntainen', sv: 'plikt / ömsesidig', en: 'duty / two-way' },
        claims: 'above',
      },
    );
    const quoted = [
      plainShare(stories, 'duty-quoted', {
        label: { fi: 'velvollisuus, lainattuna', sv: 'plikt, i citat', en: 'duty, in quotations' },
        cases: 4,
        total: 5,
      }),
      plainShare(stories, 'two-way-quoted', {
        label: { fi: 'kaksisuuntainen, lainattuna', sv: 'ömsesidig, i citat', en: 'two-way, in quotations' },
        cases: 6,
        total: 7,
      }),
    ];
    return finding([ratio], quoted, (say) => {
      const cases = say.list(ratio.counts.map((one) => namedWords(say, one)));
      return say.say({
        fi: `Juttuja: ${cases}. Suhde on ${estimateWords(say, ratio)}.`,
        sv: `Artiklar: ${cases}. Kvoten är ${estimateWords(say, ratio)}.`,
        en: `Articles: ${cases}. The ratio is ${estimateWords(say, ratio)}.`,
      });
    });
  },
});

/** Whether the words that led to a frame stand in a quotation. */
function inQuotation(article: CodedArticle, frame: string): boolean {
  const parts = quotedParts(article);
  const evidence = marksOf(article, 'frames').flatMap((mark) => (mark.label === frame ? mark.evidence : []));
  return evidence.length > 0 && evidence.every((words) => parts.some((part) => overlaps(part, words)));
}
