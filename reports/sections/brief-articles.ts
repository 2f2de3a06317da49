import type { ArticleList } from '../../src/report/block.ts';
import { defineSection } from '../../src/report/section.ts';
import { speech } from '../../src/report/words/speak.ts';

const perSide = 3;

const sides = [
  {
    label: 'restrictive',
    title: { fi: 'Rajoittava kanta', sv: 'Restriktiv hållning', en: 'Stance to restrict' },
  },
  {
    label: 'supportive',
    title: { fi: 'Tukeva kanta', sv: 'Stödjande hållning', en: 'Stance to support' },
  },
] as const;

export default defineSection({
  id: 'brief-articles',
  title: { fi: 'Kuvaavimmat jutut', sv: 'Mest belysande artiklar', en: 'Most telling articles' },
  question: {
    fi: 'Missä jutuissa kumpikin kanta maahanmuuttoon näkyy selvimmin?',
    sv: 'I vilka artiklar syns vardera hållningen till invandring tydligast?',
    en: 'In which articles does each stance toward immigration show most clearly?',
  },
  order: 6,
  audiences: ['brief'],
  build: async (input) => {
    const say = speech(input.language);
    const lists = await Promise.all(
      sides.map(async ({ label, title }): Promise<ArticleList> => {
        const found = await input.telling({ measure: 'stance', labels: [label], limit: perSide * 3 });
        const seen = new Set<string>();
        // The same headline in several outlets is one.
        const differing = found.filter(({ title: headline }) => !seen.has(headline) && seen.add(headline));
        return {
          kind: 'articles',
          id: `brief-${label}`,
          title: say.say(title),
          items: differing.slice(0, perSide).map(({ title: headline, url, outlet, day, score }) => ({
            title: headline,
            outlet,
            why: say.say({
              fi: `kanta ${say.signed(score / 100)} (−1 rajoittava, 1 tukeva)`,
              sv: `hållning ${say.signed(score / 100)} (−1 restriktiv, 1 stödjande)`,
              en: `stance ${say.signed(score / 100)} (−1 to restrict, 1 to support)`,
            }),
            ...(url === undefined ? {} : { url }),
            ...(day === undefined ? {} : { day }),
          })),
        };
      }),
    );
    return lists.every(({ items }) => items.length === 0) ? [] : lists;
  },
});
