import type { Points } from '../../src/report/block.ts';
import { daysName } from '../../src/report/brief/brief.ts';
import { compareWithBefore } from '../../src/report/brief/numbers.ts';
import { framesPoint, peakPoint, sincePoint, topicPoint } from '../../src/report/brief/points-amount.ts';
import { passagesPoint, speakersPoint, wordsPoint } from '../../src/report/brief/points-words.ts';
import { sumOf } from '../../src/report/reading.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { type Speech, speech } from '../../src/report/words/speak.ts';

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
