import { finding } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis } from '../../src/report/hypothesis/hypothesis.ts';
import { shareGap } from '../../src/report/hypothesis/predictions.ts';
import { framed, has, storyCounts } from '../../src/report/hypothesis/stories.ts';
import { estimateWords } from '../../src/report/hypothesis/words.ts';
import type { CodedArticle } from '../../src/types.ts';

/** Before this day hardly anybody fled from Ukraine to Finland; what else changed with time must not look like a difference. */
const since = '2022-02-24';
const others = ['asylum_seeker', 'refugee', 'undocumented'] as const;

/** A difference of less than this is none worth the name. */
const margin = 0.05;

const traits = [
  {
    id: 'humanitarian',
    label: { fi: 'humanitaarinen kehys', sv: 'humanitär ram', en: 'humanitarian frame' },
    is: (article: CodedArticle) => framed(article, 'humanitarian'),
  },
  {
    id: 'control',
    label: { fi: 'rajoittamisen kehys', sv: 'ram om kontroll', en: 'control frame' },
    is: (article: CodedArticle) => framed(article, 'control'),
  },
  {
    id: 'security-crime',
    label: { fi: 'turvallisuuden kehys', sv: 'ram om säkerhet', en: 'security frame' },
    is: (article: CodedArticle) => framed(article, 'security_crime'),
  },
  {
    id: 'negative-tone',
    label: { fi: 'kielteinen sävy', sv: 'negativ ton', en: 'negative tone' },
    is: (article: CodedArticle) => has(article, 'tone', ['negative']),
  },
] as const;

export default defineHypothesis({
  id: 'h11-ukrainians-and-others',
  code: 'H11',
  version: 1,
  title: {
    fi: 'Ukrainasta paenneet ja muut pakolaiset',
    sv: 'Flyktingar från Ukraina och andra',
    en: 'Refugees from Ukraine and others',
  },
  claim: {
    fi: 'Ukrainasta paenneista kerrotaan eri kehyksissä ja sävyllä kuin muista pakolaisista ja turvapaikanhakijoista.',
    sv: 'Om flyktingar från Ukraina berättas i andra ramar och i en annan ton än om andra flyktingar och asylsökande.',
    en: 'Refugees from Ukraine are covered in other frames and another tone than other refugees and asylum seekers.',
  },
  source: 'Khalimzoda 2024 (C77, C73)',
  measure: {
    fi: `Neljä osuutta ${since} alkaen: jutut, joissa mainitaan Ukrainasta paenneet eikä muita, miinus jutut, joissa mainitaan muut eikä heitä.`,
    sv: `Fyra andelar från ${since}: artiklar som nämner flyktingar från Ukraina och inga andra, minus artiklar som nämner andra och inte dem.`,
    en: `Four shares since ${since}: articles that name refugees from Ukraine and no others, minus articles that name others and not them.`,
  },
  needs: ['groups', 'frames', 'tone'],
  assumptions: [
    {
      fi: `Väite pitää, jos jokin neljästä erosta on tilastollisesti merkitsevä, kun testejä on neljä; se ei pidä, jos kaikki erot ovat varmasti alle ${100 * margin} prosenttiyksikköä.`,
      sv: `Påståendet håller om någon av de fyra skillnaderna är statistiskt säkerställd bland fyra test; det håller inte om alla säkert är under ${100 * margin} procentenheter.`,
      en: `The claim holds if any of the four differences stands among four tests; it fails if all are surely below ${100 * margin} percentage points.`,
    },
    {
      fi: 'Ryhmien tilanteet eroavat (tilapäinen suojelu, sodan läheisyys); ero ei sinänsä kerro eriarvoisesta kohtelusta.',
      sv: 'Gruppernas läge är olika (tillfälligt skydd, krigets närhet); en skillnad visar inte i sig olika behandling.',
      en: 'The groups’ situations differ (temporary protection, a near war); a difference is not in itself unequal treatment.',
    },
  ],
  parameters: { since, others, margin },
  analyse: async (input) => {
    const counts = storyCounts(2 * (traits.length + 1));
    for await (const batch of input.articles({ measures: ['groups', 'frames', 'tone'] })) {
      for (const article of batch) {
        if (article.day < since) continue;
        const ukrainian = has(article, 'groups', ['displaced_ukrainian']);
        if (ukrainian === has(article, 'groups', others)) continue;
        const at = ukrainian ? 0 : traits.length + 1;
        counts.add(article, at + traits.length);
        for (const [index, { is }] of traits.entries()) counts.add(article, at + index, is(article) ? 1 : 0);
      }
    }
    const stories = counts.stories();
    const gaps = traits.map(({ id, label }, index) =>
      shareGap(
        stories,
        {
          label: { fi: 'Ukrainasta paenneet', sv: 'flyktingar från Ukraina', en: 'refugees from Ukraine' },
          cases: index,
          total: traits.length,
        },
        {
          label: { fi: 'muut', sv: 'andra', en: 'others' },
          cases: traits.length + 1 + index,
          total: 2 * traits.length + 1,
        },
        { id, label, claims: 'apart', margin },
      ),
    );
    const [ours = 0, theirs = 0] = gaps[0]?.counts.map(({ total }) => total) ?? [];
    return finding(
      gaps,
      [],
      (say) => {
        const listed = gaps
          .filter(({ estimate }) => estimate !== null)
          .map((gap) => `${say.say(gap.label)} ${estimateWords(say, gap)}`)
          .join('; ');
        return say.say({
          fi: `Juttuja Ukrainasta paenneista ${say.count(ours)}, muista ${say.count(theirs)}. Erot: ${listed}.`,
          sv: `Artiklar om flyktingar från Ukraina: ${say.count(ours)}, om andra: ${say.count(theirs)}. Skillnader: ${listed}.`,
          en: `Articles on refugees from Ukraine: ${say.count(ours)}, on others: ${say.count(theirs)}. Differences: ${listed}.`,
        });
      },
      'any',
    );
  },
});
