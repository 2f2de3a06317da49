import { basename } from 'node:path';
import { cardBlocks } from '../../src/report/card-blocks.ts';
import { cardSummary } from '../../src/report/card-summaries.ts';
import { defineSection } from '../../src/report/section.ts';
import { speech } from '../../src/report/words/speak.ts';

export default defineSection({
  id: 'dataset-models',
  title: { fi: 'Mallikortit', sv: 'Modellkort', en: 'Model cards' },
  question: {
    fi: 'Millä menetelmällä ja mistä aineistosta mallit on tehty, kuinka hyvin ne osuvat ja missä ne erehtyvät?',
    sv: 'Med vilken metod och av vilket material har modellerna gjorts, hur väl träffar de och var har de fel?',
    en: 'By which method and from which data were the models made, how well do they do, and where do they fail?',
  },
  order: 97,
  audiences: ['dataset'],
  build: async (input) => {
    const say = speech(input.language);
    const { cards } = await input.dataset();
    if (cards.length === 0) return [];
    return [
      {
        kind: 'text',
        text: say.say({
          fi: `Kortit (${say.count(cards.length)}) on kirjoitettu englanniksi mallien viereen, ja ne on luettu tähän sellaisinaan (Mitchell ym. 2019). Kunkin edellä on tiivistelmä, jonka luvut ovat kortista; F1 kertoo yhtenä lukuna, kuinka moni löydös on oikea ja kuinka moni olevista löytyy (1 = ei virheitä), makro-F1 on sen keskiarvo merkinnöittäin. Korttien luvut on mitattu niissä nimetyistä teksteistä, ei tästä aineistosta.`,
          sv: `Korten (${say.count(cards.length)}) är skrivna på engelska bredvid modellerna och återges här som de är (Mitchell m.fl. 2019). Före varje kort står ett sammandrag vars siffror är kortets; F1 säger i ett tal hur många fynd som är rätt och hur många av de som finns som hittas (1 = inga fel), makro-F1 är dess medeltal över koderna. Kortens siffror har mätts på de texter som nämns i dem, inte på detta material.`,
          en: `The cards (${say.count(cards.length)}) are kept beside the models and are given here as they stand (Mitchell et al. 2019). Before each stands a summary whose figures are the card’s; F1 tells in one number how many finds are right and how many of those there are found (1 = no errors), macro-F1 is its mean over the labels. The cards’ figures were measured on the texts they name, not on this archive.`,
        }),
      },
      ...cards.flatMap(({ file, text }) => {
        const name = basename(file, '.md');
        return [...cardSummary(say, name, text), ...cardBlocks(text, `card-${name.replace(/[^\w-]/g, '-')}`)];
      }),
    ];
  },
});
