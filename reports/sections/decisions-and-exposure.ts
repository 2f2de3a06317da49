import { equal, onTopic } from '../../src/report/article-filter.ts';
import type { Block } from '../../src/report/block.ts';
import { nothingCoded, share, shareColumns, shareWords } from '../../src/report/reading.ts';
import { type Cell, defineSection } from '../../src/report/section.ts';
import { speech } from '../../src/report/words/speak.ts';

export default defineSection({
  id: 'decisions-and-exposure',
  title: {
    fi: 'Toimitusten päätökset ja jutun näkyvyys',
    sv: 'Redaktionella beslut och exponering',
    en: 'Editorial decisions and exposure',
  },
  question: {
    fi: 'Kuinka moni maahanmuuttojuttu on sama teksti toisessa lehdessä: uutistoimiston juttu tai konsernin yhteinen?',
    sv: 'Hur många artiklar om invandring är samma text i en annan tidning: byråtext eller koncernens gemensamma?',
    en: 'How many articles on immigration are the same text in another paper: agency copy, or copy shared inside a group?',
  },
  order: 86,
  audiences: ['trends'],
  build: async (input) => {
    const say = speech(input.language);
    const cells = await input.cells('relevance', ['relevant']);
    const printings = cells.reduce((sum, { articles }) => sum + articles, 0);
    const copies = cells.reduce((sum, cell) => sum + copiesOf(cell), 0);
    if (printings === 0) return [nothingCoded(say, 'relevance')];
    if (copies === 0) {
      const text = say.say({
        fi: `Yksikään ${say.count(printings)} maahanmuuttojutusta ei toista muualla jo ilmestynyttä tekstiä, sikäli kuin jutuista on tekstiä verrattavaksi.`,
        sv: `Ingen av ${say.count(printings)} artiklar om invandring upprepar en text som redan publicerats på annat håll, såvitt de har text att jämföra.`,
        en: `None of ${say.count(printings)} articles on immigration repeats a text that had come out elsewhere, as far as they have text to compare.`,
      });
      return [{ kind: 'text', text }];
    }
    const names = new Map(input.outlets.map(({ id, name }) => [id, name]));
    const outlets = [...new Set(cells.map(({ outlet }) => outlet))].map((outlet) => {
      const own = cells.filter((cell) => cell.outlet === outlet);
      const total = own.reduce((sum, { articles }) => sum + articles, 0);
      return {
        id: outlet,
        outlet: names.get(outlet) ?? outlet,
        ...share(
          own.reduce((sum, cell) => sum + copiesOf(cell), 0),
          total,
        ),
      };
    });
    const copied = [...onTopic, equal('copy', '1')];
    const inOrder = [...outlets].sort((a, b) => b.total - a.total || (a.outlet < b.outlet ? -1 : 1));
    const blocks: readonly Block[] = [
      {
        kind: 'text',
        articles: [
          { number: copies, articles: copied },
          { number: printings, articles: onTopic },
          { number: printings - copies, articles: [...onTopic, equal('copy', '0')] },
          { number: printings, articles: onTopic },
        ],
        text: say.say({
          fi: `Maahanmuutosta julkaistuista jutuista ${shareWords(say, copies, printings)} toistaa tekstin, joka oli jo ilmestynyt muualla enintään kaksi viikkoa aiemmin. Eri tekstejä, siis toimituksellisia päätöksiä, on ${say.count(printings - copies)}; lukijoille ne näkyivät ${say.count(printings)} juttuna.`,
          sv: `Av artiklarna om invandring upprepar ${shareWords(say, copies, printings)} en text som redan hade publicerats på annat håll högst två veckor tidigare. Olika texter, alltså redaktionella beslut, är ${say.count(printings - copies)}; läsarna mötte dem som ${say.count(printings)} artiklar.`,
          en: `Of the articles on immigration, ${shareWords(say, copies, printings)} repeat a text that had come out elsewhere at most two weeks before. There are ${say.count(printings - copies)} different texts, which are editorial decisions; readers met them as ${say.count(printings)} articles.`,
        }),
      },
      {
        kind: 'table',
        id: 'decisions-and-exposure',
        title: say.say({
          fi: 'Muualla jo ilmestyneet tekstit julkaisuittain',
          sv: 'Texter som redan publicerats på annat håll, per medium',
          en: 'Texts that had come out elsewhere, by outlet',
        }),
        columns: [
          { key: 'outlet', label: say.say({ fi: 'julkaisu', sv: 'medium', en: 'outlet' }), type: 'text' },
          {
            key: 'decisions',
            label: say.say({ fi: 'omia päätöksiä', sv: 'egna beslut', en: 'decisions' }),
            type: 'count',
          },
          ...shareColumns(say),
        ],
        articles: { count: inOrder.map(({ id }) => [...copied, equal('outlet', id)]) },
        rows: inOrder.map(({ id: _, outlet, count, total, value, ...interval }) => ({
          ...{ outlet, decisions: total - count, count, total, share: value, low: null, high: null },
          ...interval,
        })),
      },
    ];
    return blocks;
  },
});

function copiesOf({ articles, decisions = articles }: Cell): number {
  return articles - decisions;
}
