import { compareWithBefore } from '../../src/report/brief/numbers.ts';
import { framesPoint, peakPoint, sincePoint, topicPoint } from '../../src/report/brief/points-amount.ts';
import { passagesPoint, speakersPoint, wordsPoint } from '../../src/report/brief/points-words.ts';
import { defineSection } from '../../src/report/section.ts';
import { hasTopic, withoutTopic } from '../../src/report/without-topic.ts';
import { speech } from '../../src/report/words/speak.ts';

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
    if (!(await hasTopic(input))) return [await withoutTopic(input, say, 'brief')];
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
