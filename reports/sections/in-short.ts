import { archivePoint, peaksPoint, volumePoint } from '../../src/report/points-on-amount.ts';
import { framesPoint, hostilityPoint, shiftsPoint, tonePoint } from '../../src/report/points-on-manner.ts';
import { groupsPoint, voicesPoint } from '../../src/report/points-on-people.ts';
import { defineSection } from '../../src/report/section.ts';
import { lackOf, withoutTopic } from '../../src/report/without-topic.ts';
import { speech } from '../../src/report/words/speak.ts';

const points = [
  archivePoint,
  volumePoint,
  peaksPoint,
  framesPoint,
  shiftsPoint,
  tonePoint,
  hostilityPoint,
  groupsPoint,
  voicesPoint,
];

export default defineSection({
  id: 'in-short',
  title: { fi: 'Lyhyesti', sv: 'I korthet', en: 'In short' },
  question: {
    fi: 'Mitä aineisto kertoo muutamalla virkkeellä?',
    sv: 'Vad säger materialet i några meningar?',
    en: 'What does the archive say in a few sentences?',
  },
  order: 0,
  audiences: ['trends'],
  build: async (input) => {
    const say = speech(input.language);
    if (await lackOf(input)) return [await withoutTopic(input, say, 'trends')];
    const found = await Promise.all(points.map((point) => point(input, say)));
    const items = found.flatMap((point) => (point ? [point] : []));
    if (items.length < 2) return [{ kind: 'points', items }];
    return [
      { kind: 'points', items },
      {
        kind: 'note',
        tone: 'info',
        text: say.say({
          fi: 'Suluissa ovat tapausten määrä ja osuuden 95 prosentin luottamusväli. Nuoli vie osaan, jossa luvut ovat, ja alleviivattu luku juttuihin, joista se on laskettu. Virkkeet on koottu koneellisesti.',
          sv: 'Inom parentes står antalet fall och andelens 95-procentiga konfidensintervall. Pilen leder till delen med siffrorna, ett understruket tal till artiklarna som det är räknat på. Meningarna är sammanställda maskinellt.',
          en: 'In brackets: the number of cases and the share’s 95% confidence interval. The arrow leads to the part with the numbers, an underlined number to the articles that it counts. The sentences are put together by machine.',
        }),
      },
    ];
  },
});
