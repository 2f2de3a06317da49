import { permutedDistance } from '../../src/analysis/share-vectors.ts';
import { storyBootstrap } from '../../src/analysis/story-bootstrap.ts';
import { gapWithinStrata } from '../../src/analysis/stratified.ts';
import { finding, thinResult } from '../../src/report/hypothesis/finding.ts';
import { defineHypothesis, type Prediction } from '../../src/report/hypothesis/hypothesis.ts';
import { fewestCases, sumOf } from '../../src/report/hypothesis/predictions.ts';
import { outletsAreGiven, storyCounts, typeBy } from '../../src/report/hypothesis/stories.ts';
import { estimateWords, inEach, thinWords } from '../../src/report/hypothesis/words.ts';
import { labelName } from '../../src/report/words/labels.ts';

/** A difference of less than this is none worth the name. */
const margin = 0.05;

/** A type of outlet takes part where both languages have so many articles in it. */
const fewestOfType = 30;

export default defineHypothesis({
  id: 'h14-swedish-and-finnish',
  code: 'H14',
  version: 1,
  title: {
    fi: 'Ruotsin- ja suomenkielinen lehdistö',
    sv: 'Svensk- och finskspråkig press',
    en: 'Swedish- and Finnish-language press',
  },
  claim: {
    fi: 'Ruotsinkielinen lehdistö kehystää maahanmuuttoa toisin kuin suomenkielinen.',
    sv: 'Den svenskspråkiga pressen ramar in invandringen på annat sätt än den finskspråkiga.',
    en: 'The Swedish-language press frames immigration otherwise than the Finnish-language press.',
  },
  source: 'Khalimzoda 2024; Nordregio (H14)',
  measure: {
    fi: 'Kehysten osuudet maahanmuuttojutuista: ruotsinkieliset miinus suomenkieliset julkaisut, saman tyypin sisällä.',
    sv: 'Ramarnas andelar av artiklarna om invandring: svenskspråkiga minus finskspråkiga medier, inom samma typ.',
    en: 'Shares of the frames in the articles on immigration: Swedish- minus Finnish-language outlets, within the same type.',
  },
  needs: ['frames'],
  assumptions: [
    outletsAreGiven,
    {
      fi: 'Kielten kehykset tunnistetaan eri sanalistoilla; osa erosta voi tulla niistä.',
      sv: 'Ramarna känns igen med olika ordlistor i de två språken; en del av skillnaden kan komma därav.',
      en: 'Frames are found by different word lists in the two languages; part of a difference may come from these.',
    },
    {
      fi: `Väite testataan kaikille kehyksille yhdessä sekoittamalla kielet saman tyypin juttujen kesken; se ei pidä, jos kaikki erot ovat varmasti alle ${100 * margin} prosenttiyksikköä.`,
      sv: `Påståendet prövas för alla ramar tillsammans genom att blanda språken inom samma typ; det håller inte om alla skillnader säkert är under ${100 * margin} procentenheter.`,
      en: `The claim is tested for all frames together by shuffling the languages within types; it fails if all differences are surely below ${100 * margin} percentage points.`,
    },
  ],
  parameters: { margin, fewestOfType },
  analyse: async (input) => {
    const typeOf = typeBy(input);
    const languageOf = new Map(input.outlets.map(({ id, language }) => [id, language]));
    const types = [...new Set(input.outlets.map(({ type }) => type))].sort();
    const width = input.frames.length + 1;
    /** Each type has the counts of Swedish, then those of Finnish: frames, and last all articles. */
    const at = (type: number, language: number): number => (2 * type + language) * width;
    const counts = storyCounts(2 * types.length * width);
    for await (const batch of input.articles({ measures: ['frames'] })) {
      for (const article of batch) {
        const type = types.indexOf(typeOf(article.outlet));
        const language = ['sv', 'fi'].indexOf(languageOf.get(article.outlet) ?? '');
        if (type < 0 || language < 0) continue;
        const start = at(type, language);
        counts.add(article, start + width - 1);
        const labels = new Set((article.marks.frames ?? []).map(({ label }) => label));
        for (const [index, { id }] of input.frames.entries()) if (labels.has(id)) counts.add(article, start + index);
      }
    }
    const stories = counts.stories();
    const both = types
      .map((_, type) => type)
      .filter((type) => [0, 1].every((language) => sumOf(stories, at(type, language) + width - 1) >= fewestOfType));
    const totals = [0, 1].map((language) =>
      types.reduce((sum, _, type) => sum + sumOf(stories, at(type, language) + width - 1), 0),
    );
    const [swedish = 0, finnish = 0] = totals;
    if (both.length === 0) {
      return thinResult(
        inEach((say) =>
          say.say({
            fi: `yhdenkään tyypin julkaisuista ei ole vähintään ${fewestOfType} juttua kummallakin kielellä (ruotsiksi ${say.count(swedish)}, suomeksi ${say.count(finnish)} juttua)`,
            sv: `ingen typ av medium har minst ${fewestOfType} artiklar på båda språken (på svenska ${say.count(swedish)}, på finska ${say.count(finnish)} artiklar)`,
            en: `no type of outlet has at least ${fewestOfType} articles in both languages (Swedish ${say.count(swedish)}, Finnish ${say.count(finnish)} articles)`,
          }),
        ),
      );
    }
    const strataOf = (frame: number) =>
      both.map((type) => ({
        first: { cases: at(type, 0) + frame, total: at(type, 0) + width - 1 },
        second: { cases: at(type, 1) + frame, total: at(type, 1) + width - 1 },
      }));
    const found = storyBootstrap(stories, (sums) =>
      input.frames.map((_, index) => gapWithinStrata(sums, strataOf(index))),
    );
    const gaps = input.frames.map(({ id, name }, index): Prediction => {
      const held = [0, 1].map((language) => ({
        label:
          language === 0
            ? { fi: 'ruotsiksi', sv: 'på svenska', en: 'Swedish' }
            : { fi: 'suomeksi', sv: 'på finska', en: 'Finnish' },
        count: both.reduce((sum, type) => sum + sumOf(stories, at(type, language) + index), 0),
        total: both.reduce((sum, type) => sum + sumOf(stories, at(type, language) + width - 1), 0),
      }));
      const base = {
        id,
        label: name,
        unit: 'share difference',
        claims: 'apart',
        than: 0,
        margin,
        n: held.reduce((sum, { total }) => sum + total, 0),
        counts: held,
      } as const;
      const cases = held.reduce((sum, { count }) => sum + count, 0);
      const { estimate = Number.NaN, low, high, p } = found[index] ?? {};
      if (cases < fewestCases || low === undefined || high === undefined || p === undefined) {
        return {
          ...base,
          estimate: null,
          thin: inEach((say) => thinWords.cases(say, say.say(name), cases, fewestCases)),
        };
      }
      return { ...base, estimate, low, high, p };
    });
    const { p } = permutedDistance(
      stories.flatMap((story) =>
        both.flatMap((type) =>
          [0, 1].flatMap((language) => {
            const start = at(type, language);
            const total = story[start + width - 1] ?? 0;
            return total === 0
              ? []
              : [{ group: language, stratum: type, total, cases: story.slice(start, start + width - 1) }];
          }),
        ),
      ),
    );
    const shown = gaps.filter(({ estimate }) => estimate !== null);
    const largest = [...shown].sort((a, b) => Math.abs(b.estimate ?? 0) - Math.abs(a.estimate ?? 0)).slice(0, 3);
    return finding(
      gaps,
      [],
      (say) => {
        const [sv = 0, fi = 0] = gaps[0]?.counts.map(({ total }) => total ?? 0) ?? [];
        const kinds = say.list(both.map((type) => labelName(types[type] ?? '', say.language)));
        const listed = largest.map((gap) => `${say.say(gap.label)} ${estimateWords(say, gap)}`).join('; ');
        return say.say({
          fi: `Juttuja ruotsiksi ${say.count(sv)} ja suomeksi ${say.count(fi)} (${kinds}). Suurimmat erot: ${listed}.`,
          sv: `Artiklar på svenska: ${say.count(sv)}, på finska: ${say.count(fi)} (${kinds}). De största skillnaderna: ${listed}.`,
          en: `Articles in Swedish: ${say.count(sv)}, in Finnish: ${say.count(fi)} (${kinds}). The largest differences: ${listed}.`,
        });
      },
      'any',
      p,
    );
  },
});
