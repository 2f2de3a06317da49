import { intervalColumns } from '../../src/report/reading.ts';
import { defineSection, type LabelAgreement, type ReportInput } from '../../src/report/section.ts';
import { labelName, measureName } from '../../src/report/words/labels.ts';
import { type Speech, speech } from '../../src/report/words/speak.ts';

export default defineSection({
  id: 'dataset-agreement',
  title: { fi: 'Koodaajien yksimielisyys', sv: 'Kodarnas samstämmighet', en: 'Agreement of coders' },
  question: {
    fi: 'Päätyvätkö ihmiset samoista jutuista samoihin merkintöihin?',
    sv: 'Kommer människor fram till samma koder för samma artiklar?',
    en: 'Do people arrive at the same codes for the same articles?',
  },
  order: 96,
  audiences: ['dataset'],
  build: async (input) => {
    const say = speech(input.language);
    const rows = await input.agreement();
    const checked = rows.filter(({ alpha }) => alpha !== null);
    if (checked.length === 0) {
      return [
        {
          kind: 'note',
          tone: 'limit',
          text: say.say({
            fi: 'Kaksi ihmistä ei ole vielä koodannut samoja juttuja tästä aineistosta, joten merkintöjen luotettavuutta ei tunneta. Otos arvotaan komennolla ”diskurssi coding sample”.',
            sv: 'Ännu har inte två människor kodat samma artiklar i detta material, så kodernas tillförlitlighet är okänd. Ett urval dras med ”diskurssi coding sample”.',
            en: 'No two people have coded the same articles of this archive yet, so the reliability of the codes is not known. “diskurssi coding sample” draws a sample.',
          }),
        },
      ];
    }
    const standing = {
      reliable: say.say({ fi: 'riittävä', sv: 'tillräcklig', en: 'sufficient' }),
      exploratory: say.say({ fi: 'alustava', sv: 'preliminär', en: 'exploratory' }),
      unchecked: say.say({ fi: 'liian vähän juttuja', sv: 'för få artiklar', en: 'too few articles' }),
    } as const satisfies Readonly<Record<LabelAgreement['standing'], string>>;
    const unchecked = rows.length - checked.length;
    return [
      {
        kind: 'text',
        text: say.say({
          fi: `Luku on Krippendorffin alfa (Krippendorff 2019): 1 on täysi yksimielisyys, 0 on sattuman taso. Alle ${say.number(0.667, 3)}:n merkintöjä pidetään alustavina. Väli on 95 prosentin bootstrap-väli. Vertailusta puuttuu ${say.count(unchecked)} merkintää ${say.count(rows.length)}:sta.`,
          sv: `Talet är Krippendorffs alfa (Krippendorff 2019): 1 är full enighet, 0 är slumpens nivå. Koder under ${say.number(0.667, 3)} räknas som preliminära. Intervallet är ett 95-procentigt bootstrapintervall. För ${say.count(unchecked)} av ${say.count(rows.length)} koder finns ingen jämförelse.`,
          en: `The number is Krippendorff’s alpha (Krippendorff 2019): 1 is full agreement, 0 what chance gives. Labels below ${say.number(0.667, 3)} count as exploratory. The interval is a 95% bootstrap interval. ${say.count(unchecked)} of ${say.count(rows.length)} labels could not be compared.`,
        }),
      },
      {
        kind: 'table',
        id: 'agreement',
        title: say.say({ fi: 'Yksimielisyys merkinnöittäin', sv: 'Samstämmighet per kod', en: 'Agreement by label' }),
        columns: [
          { key: 'what', label: say.say({ fi: 'mittari', sv: 'mått', en: 'measure' }), type: 'text' },
          { key: 'label', label: say.say({ fi: 'merkintä', sv: 'kod', en: 'label' }), type: 'text' },
          { key: 'articles', label: say.say({ fi: 'juttuja', sv: 'artiklar', en: 'articles' }), type: 'count' },
          { key: 'coders', label: say.say({ fi: 'koodaajia', sv: 'kodare', en: 'coders' }), type: 'count' },
          { key: 'alpha', label: say.say({ fi: 'alfa', sv: 'alfa', en: 'alpha' }), type: 'number' },
          ...intervalColumns(say, 'number'),
          {
            key: 'standing',
            label: say.say({ fi: 'luotettavuus', sv: 'tillförlitlighet', en: 'reliability' }),
            type: 'text',
          },
        ],
        rows: checked.map(({ measure, label, articles, coders, alpha, low, high, standing: how }) => ({
          what: nameOf(say, measure),
          label: labelOf(input, say, label),
          ...{ articles, coders, alpha, low, high },
          standing: standing[how],
        })),
      },
    ];
  },
});

/** Coders code the voice apart, and origin under a name of its own. */
function nameOf(say: Speech, measure: string): string {
  if (measure === 'voice') return say.say({ fi: 'Ääni', sv: 'Röst', en: 'Voice' });
  const id = measure === 'originMention' ? 'origin-mention' : measure;
  return measureName(id, id, say.language);
}

function labelOf(input: ReportInput, say: Speech, label: string): string {
  if (label === 'all') return say.say({ fi: 'kaikki yhdessä', sv: 'alla tillsammans', en: 'all together' });
  return input.frames.find(({ id }) => id === label)?.name[say.language] ?? labelName(label, say.language);
}
