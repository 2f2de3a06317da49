import type { ArticleList } from '../../src/report/block.ts';
import { nothingCoded } from '../../src/report/reading.ts';
import { defineSection, type ListedArticle } from '../../src/report/section.ts';
import { speech } from '../../src/report/words/speak.ts';

const perFrame = 3;

export default defineSection({
  id: 'telling-articles',
  title: { fi: 'Kuvaavimmat jutut', sv: 'Mest belysande artiklar', en: 'Most telling articles' },
  question: {
    fi: 'Missä jutuissa kukin kehys näkyy selvimmin, ja mistä sanoista se pääteltiin?',
    sv: 'I vilka artiklar syns varje inramning tydligast, och av vilka ord slöts det?',
    en: 'In which articles does each frame show most clearly, and from which words was it inferred?',
  },
  order: 84,
  audiences: ['trends'],
  build: async (input) => {
    const say = speech(input.language);
    const lists = await Promise.all(
      input.frames.map(async ({ id, name }): Promise<ArticleList> => {
        const found = await input.telling({ measure: 'frames', labels: [id], limit: perFrame * 3 });
        return {
          kind: 'articles',
          id: `telling-${id}`,
          title: say.say(name),
          items: differing(found)
            .slice(0, perFrame)
            .map(({ title, url, outlet, day, evidence }) => ({
              title,
              outlet,
              why: evidence.map((words) => `”${words}”`).join(', '),
              ...(url === undefined ? {} : { url }),
              ...(day === undefined ? {} : { day }),
            })),
        };
      }),
    );
    const filled = lists.filter(({ items }) => items.length > 0);
    if (filled.length === 0) return [nothingCoded(say, 'frames')];
    return [
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: 'Jutut on valinnut kone: niissä on eniten kehykseen viittaavia sanoja. Ne ovat esimerkkejä, eivät edustava otos.',
          sv: 'Artiklarna är valda maskinellt: de har flest ord som pekar på inramningen. De är exempel, inte ett representativt urval.',
          en: 'The articles were chosen by machine: they hold the most words that point to the frame. They are examples, not a representative sample.',
        }),
      },
      ...filled,
    ];
  },
});

/** One of several articles with the same headline: updates and wire copy would fill the list. */
function differing(articles: readonly ListedArticle[]): readonly ListedArticle[] {
  const seen = new Set<string>();
  return articles.filter(({ title }) => {
    const key = title
      .toLowerCase()
      .replace(/\P{L}+/gu, ' ')
      .trim();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
