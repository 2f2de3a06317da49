import type { Block } from '../../src/report/block.ts';
import type { DatasetFacts } from '../../src/report/dataset-facts.ts';
import { defineSection, type ReportInput } from '../../src/report/section.ts';
import { measureName } from '../../src/report/words/labels.ts';
import { type Speech, speech } from '../../src/report/words/speak.ts';

export default defineSection({
  id: 'dataset-versions',
  title: { fi: 'Versiot ja ajot', sv: 'Versioner och körningar', en: 'Versions and runs' },
  question: {
    fi: 'Millä versioilla jutut on koodattu, missä ympäristössä, ja mitä kysymyksiä aineistolta on jo kysytty?',
    sv: 'Med vilka versioner har artiklarna kodats, i vilken miljö, och vilka frågor har redan ställts till materialet?',
    en: 'By which versions were the articles coded, in which environment, and which questions were already asked of the data?',
  },
  order: 98,
  audiences: ['dataset'],
  build: async (input) => {
    const say = speech(input.language);
    const facts = await input.dataset();
    return [
      { kind: 'text', text: ledgerText(say, facts) },
      ...ledgerTable(say, input, facts),
      dataTable(say, facts),
      ...analysisBlocks(say, facts),
      {
        kind: 'table',
        id: 'environment',
        title: say.say({ fi: 'Ympäristö', sv: 'Miljö', en: 'Environment' }),
        columns: [
          { key: 'what', label: say.say({ fi: 'mikä', sv: 'vad', en: 'what' }), type: 'text' },
          {
            key: 'value',
            label: say.say({ fi: 'versio tai tiiviste', sv: 'version eller hash', en: 'version or hash' }),
            type: 'text',
          },
        ],
        rows: facts.environment.map(({ what, value }) => ({ what, value })),
      },
    ];
  },
});

function ledgerText(say: Speech, { codedWith, models }: DatasetFacts): string {
  const coded = codedWith.reduce((sum, { articles }) => sum + articles, 0);
  const now = codedWith.filter((one) => one.models === models).reduce((sum, { articles }) => sum + articles, 0);
  return say.say({
    fi: `Jokaisella jutulla on kirjattuna, mikä versio kustakin mittarista sen koodasi. Koodattuja juttuja on ${say.count(coded)}, eri versioyhdistelmiä ${say.count(codedWith.length)}; nykyisillä versioilla (${models}) on koodattu ${say.count(now)}.`,
    sv: `För varje artikel är det antecknat vilken version av varje mått som kodade den. De kodade artiklarna är ${say.count(coded)}, kombinationerna av versioner ${say.count(codedWith.length)}; med de nuvarande versionerna (${models}) är ${say.count(now)} kodade.`,
    en: `For each article it is recorded which version of each measure coded it. Coded articles: ${say.count(coded)}; combinations of versions: ${say.count(codedWith.length)}; coded by the present versions (${models}): ${say.count(now)}.`,
  });
}

function ledgerTable(say: Speech, input: ReportInput, { codedWith }: DatasetFacts): readonly Block[] {
  if (codedWith.length === 0) return [];
  const current = Object.fromEntries(input.annotators.map(({ id, version }) => [id, version]));
  return [
    {
      kind: 'table',
      id: 'coded-with',
      title: say.say({
        fi: 'Koodatut jutut versioittain',
        sv: 'Kodade artiklar per version',
        en: 'Coded articles by version',
      }),
      columns: [
        { key: 'models', label: say.say({ fi: 'mallit', sv: 'modeller', en: 'models' }), type: 'text' },
        { key: 'articles', label: say.say({ fi: 'juttuja', sv: 'artiklar', en: 'articles' }), type: 'count' },
        { key: 'measure', label: say.say({ fi: 'mittari', sv: 'mått', en: 'measure' }), type: 'text' },
        { key: 'version', label: say.say({ fi: 'versio', sv: 'version', en: 'version' }), type: 'text' },
        { key: 'current', label: say.say({ fi: 'nykyinen', sv: 'nuvarande', en: 'present' }), type: 'text' },
      ],
      rows: codedWith.flatMap(({ models, articles, ledger }) =>
        Object.entries(ledger).map(([id, version]) => ({
          models,
          articles,
          measure: measureName(id, id, say.language),
          version,
          current:
            current[id] === version
              ? say.say({ fi: 'kyllä', sv: 'ja', en: 'yes' })
              : say.say({ fi: 'ei', sv: 'nej', en: 'no' }),
        })),
      ),
    },
  ];
}

/** Lexicons, cues and weights, so that somebody else can tell whether theirs are the same. */
function dataTable(say: Speech, { annotators }: DatasetFacts): Block {
  return {
    kind: 'table',
    id: 'annotator-data',
    title: say.say({
      fi: 'Mittarien sanastot ja painot (tiivisteet)',
      sv: 'Måttens ordlistor och vikter (hashvärden)',
      en: 'Word lists and weights of the measures (fingerprints)',
    }),
    columns: [
      { key: 'measure', label: say.say({ fi: 'mittari', sv: 'mått', en: 'measure' }), type: 'text' },
      { key: 'part', label: say.say({ fi: 'osa', sv: 'del', en: 'part' }), type: 'text' },
      { key: 'print', label: say.say({ fi: 'tiiviste', sv: 'hash', en: 'fingerprint' }), type: 'text' },
    ],
    rows: annotators.flatMap(({ id, parts }) =>
      Object.entries(parts).map(([part, print]) => ({ measure: measureName(id, id, say.language), part, print })),
    ),
  };
}

function analysisBlocks(say: Speech, { analyses }: DatasetFacts): readonly Block[] {
  if (analyses.length === 0) {
    return [
      {
        kind: 'text',
        text: say.say({
          fi: 'Valmiita hypoteeseja ei ole vielä testattu tällä aineistolla (”diskurssi report --hypothesis”).',
          sv: 'Inga färdiga hypoteser har ännu prövats på materialet (”diskurssi report --hypothesis”).',
          en: 'None of the ready-made hypotheses has been tested on this archive yet (“diskurssi report --hypothesis”).',
        }),
      },
    ];
  }
  const verdicts: Readonly<Record<string, string>> = {
    agrees: say.say({ fi: 'tukee väitettä', sv: 'stöder påståendet', en: 'agrees with the claim' }),
    disagrees: say.say({ fi: 'väitettä vastaan', sv: 'talar emot påståendet', en: 'disagrees with the claim' }),
    undecided: say.say({ fi: 'ei ratkaise', sv: 'avgör inte', en: 'undecided' }),
    too_thin: say.say({ fi: 'liian vähän juttuja', sv: 'för litet material', en: 'too few articles' }),
  };
  return [
    {
      kind: 'table',
      id: 'analyses',
      title: say.say({
        fi: 'Testatut hypoteesit, kaikki ajot',
        sv: 'Prövade hypoteser, alla körningar',
        en: 'Hypotheses tested, every run',
      }),
      columns: [
        { key: 'run', label: say.say({ fi: 'ajettu', sv: 'körd', en: 'run at' }), type: 'text' },
        { key: 'analysis', label: say.say({ fi: 'hypoteesi', sv: 'hypotes', en: 'hypothesis' }), type: 'text' },
        { key: 'from', label: say.say({ fi: 'alkaen', sv: 'från', en: 'from' }), type: 'day' },
        { key: 'to', label: say.say({ fi: 'asti', sv: 'till', en: 'to' }), type: 'day' },
        { key: 'outlets', label: say.say({ fi: 'julkaisuja', sv: 'medier', en: 'outlets' }), type: 'count' },
        { key: 'verdict', label: say.say({ fi: 'tulos', sv: 'resultat', en: 'result' }), type: 'text' },
        { key: 'p', label: 'p', type: 'number' },
        { key: 'template', label: say.say({ fi: 'malli', sv: 'modell', en: 'template' }), type: 'text' },
      ],
      rows: analyses.map(({ analysis, title, runAt, from, to, outlets, template, verdict, p }) => ({
        run: runAt.slice(0, 16).replace('T', ' '),
        analysis: `${analysis} ${say.say(title)}`,
        ...{ from, to, outlets, template, p },
        verdict: verdicts[verdict] ?? verdict,
      })),
    },
  ];
}
