import type { Quotations } from '../../src/report/block.ts';
import { hostilePassages } from '../../src/report/brief/news.ts';
import { speakerWords, voiceWords } from '../../src/report/brief/words.ts';
import type { Passage } from '../../src/report/passage.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { hasTopic } from '../../src/report/without-topic.ts';
import { labelName } from '../../src/report/words/labels.ts';
import { type Speech, speech } from '../../src/report/words/speak.ts';

const shown = 4;
const mostAnswers = 2;

export default defineSection({
  id: 'brief-counter',
  title: { fi: 'Vastaukset ja toisenlaiset äänet', sv: 'Svar och andra röster', en: 'Answers and other voices' },
  question: {
    fi: 'Kuka vastasi vihamielisyyteen, ja mitä maahanmuuttajista kerrottiin myönteistä?',
    sv: 'Vem svarade på fientligheten, och vad sades som talar för invandrare?',
    en: 'Who answered hostility, and what was told in favour of immigrants?',
  },
  order: 4,
  audiences: ['brief'],
  build: async (input) => {
    const say = speech(input.language);
    if (!(await hasTopic(input))) return [];
    const answers = (await hostilePassages(input)).flatMap((passage) => answerItem(say, passage)).slice(0, mostAnswers);
    const others = await favourable(input);
    const items = [
      ...answers,
      ...others.slice(0, shown - answers.length).map((one) => favourableItem(input, say, one)),
    ];
    if (items.length === 0) {
      return [
        {
          kind: 'note',
          tone: 'info',
          text: say.say({
            fi: 'Ohjelma ei löytänyt jaksolta vastauksia vihamielisyyteen eikä kohtia, joissa maahanmuuttajien panosta tuodaan esiin tai maahanmuuttoa tuetaan.',
            sv: 'Programmet hittade i perioden varken svar på fientlighet eller ställen som lyfter fram invandrares bidrag eller stöder invandring.',
            en: 'In this period the program found neither answers to hostility nor passages that show what immigrants contribute or support immigration.',
          }),
        },
      ];
    }
    return [{ kind: 'quotations', id: 'brief-counter-passages', items }];
  },
});

function answerItem(say: Speech, { answer, article, voice }: Passage): readonly Quotations['items'][number][] {
  if (answer === undefined || voice === 'mention') return [];
  const who = answer.speaker
    ? speakerWords(say, answer.speaker)
    : say.say({ fi: 'jutun omat sanat', sv: 'artikelns egna ord', en: 'the article’s own words' });
  return [
    {
      text: answer.text,
      mark: say.say({ fi: 'Vastaus', sv: 'Svar', en: 'Answer' }),
      facts: [who],
      article: sourceOf(article, answer.text),
    },
  ];
}

/** Passages looked at: several may be of one article, or the same words as an answer. */
const mostRead = 12;

/**
 * Passages that show what immigrants contribute, then those that support immigration; of each article one. What stands
 * in such an article and itself speaks against immigration is not shown as one of them.
 */
async function favourable(input: ReportInput): Promise<readonly Passage[]> {
  const [contribution, supportive] = await Promise.all([
    input.passages({
      measure: 'frames',
      labels: ['contribution'],
      alone: { stances: ['balanced_or_none', 'supportive'], limit: mostRead },
    }),
    input.passages({ measure: 'stance', labels: ['supportive'], alone: { stances: ['supportive'], limit: mostRead } }),
  ]);
  const seen = new Set<string>();
  return [...contribution, ...supportive].filter(({ article, fingerprint }) => {
    const keys = [fingerprint, `${article.outlet} ${article.day} ${article.title}`];
    const known = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return !known;
  });
}

function favourableItem(input: ReportInput, say: Speech, passage: Passage): Quotations['items'][number] {
  const { text, label, article } = passage;
  const frame = input.frames.find(({ id }) => id === label);
  return {
    text,
    mark: frame ? say.say(frame.name) : labelOf(say, label),
    facts: [voiceWords(say, passage)],
    article: article.isTitle ? sourceOf(article, article.title) : sourceOf(article, text),
  };
}

function labelOf(say: Speech, label: string): string {
  return label === 'supportive'
    ? say.say({ fi: 'Maahanmuuttoa tukeva', sv: 'Stödjer invandring', en: 'Supports immigration' })
    : labelName(label, say.language);
}

/** Where it stands; the headline is not said again where it is the passage. */
function sourceOf(
  { title, url, outlet, day }: Passage['article'],
  text: string,
): Quotations['items'][number]['article'] {
  return {
    ...(title === text || title === '' ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    outlet,
    day,
  };
}
