import { correctedTrend } from '../../src/analysis/corrected-trend.ts';
import { errorRates, roganGladen } from '../../src/analysis/rogan-gladen.ts';
import { readableStep, tally } from '../../src/analysis/series.ts';
import { type ArticleFilter, any as anyOf, equal, holds, onTopic } from '../../src/report/article-filter.ts';
import { overTime, wholeTable } from '../../src/report/corrected/blocks.ts';
import type { CorrectedLabel, LabelGroup } from '../../src/report/corrected/label.ts';
import { noCodesNote, readingNote, sentenceOf, uncoveredNote } from '../../src/report/corrected/words.ts';
import {
  frameJudgement,
  type Judgement,
  judgedItems,
  labelJudgement,
  relevanceJudgement,
  toxicityJudgement,
} from '../../src/report/judged-items.ts';
import { nothingCoded, sumBy, sumOf } from '../../src/report/reading.ts';
import { type Cell, defineSection, type ReportInput } from '../../src/report/section.ts';
import { labelName } from '../../src/report/words/labels.ts';
import { type Speech, speech } from '../../src/report/words/speak.ts';
import type { HumanCodedArticle } from '../../src/types.ts';

/** Frames that get a sentence and a line over time; the others stand in the table of the whole period. */
const toldFrames = 4;

export default defineSection({
  id: 'corrected-shares',
  title: {
    fi: 'Ihmisten koodauksella korjatut osuudet',
    sv: 'Andelar korrigerade med människors kodning',
    en: 'Shares corrected by human coding',
  },
  question: {
    fi: 'Mitä osuuksista jää, kun ohjelman virheet korjataan ihmisten koodaamalla otoksella?',
    sv: 'Vad blir kvar av andelarna när programmets fel korrigeras med ett stickprov som människor har kodat?',
    en: 'What remains of the shares when the program’s errors are corrected by a sample that people coded?',
  },
  order: 78,
  audiences: ['trends'],
  build: async (input) => {
    const say = speech(input.language);
    const articles = await input.humanCodes();
    const drawn = articles.filter((article) => article.drawn && article.codes.length > 0);
    if (drawn.length === 0) return [noCodesNote(say)];
    const groups = await Promise.all([
      relevance(input, say),
      frames(input, say),
      tone(input, say),
      toxicity(input, say),
    ]);
    const judged = groups
      .filter(({ totals, labels }) => labels.length > 0 && sumOf(totals) > 0)
      .map((group) => ({ ...group, labels: group.labels.map((label) => correct(label, group, articles)) }));
    const all = judged.flatMap(({ labels }) => labels);
    if (all.length === 0) return [nothingCoded(say, 'relevance')];
    const coded = new Set(drawn.map(({ key }) => key)).size;
    const [ofAll = [], ...ofRelevantOnly] = await Promise.all(judged.map((group) => overTime(input, say, group)));
    return [
      readingNote(say, coded),
      ...uncoveredNote(say, Math.max(0, ...all.map(({ uncovered }) => uncovered))),
      {
        kind: 'points',
        items: all
          .filter(({ told }) => told)
          .map((label) => ({
            text: sentenceOf(say, label),
            articles: [
              { number: label.count, articles: label.articles },
              ...(label.base ? [{ number: label.total, articles: label.base }] : []),
            ],
          })),
      },
      wholeTable(say, all),
      ...ofAll,
      ...ofRelevantOnly.flat(),
    ];
  },
});

interface Label {
  readonly id: string;
  readonly name: string;
  readonly judgement: Judgement;
  readonly cells: readonly Cell[];
  /** Which articles the program counts. */
  readonly articles: ArticleFilter;
  /** Whether it gets a sentence and a line over time. */
  readonly told: boolean;
}

interface Group extends Omit<LabelGroup, 'labels'> {
  readonly labels: readonly Label[];
}

async function relevance(input: ReportInput, say: Speech): Promise<Group> {
  const [totals, cells] = await Promise.all([input.cells('relevance', ['*']), input.cells('relevance', ['relevant'])]);
  const name = say.say({ fi: 'Maahanmuuttojutut', sv: 'Artiklar om invandring', en: 'Articles on immigration' });
  return {
    id: 'relevance',
    title: say.say({
      fi: 'Maahanmuuttojuttujen osuus',
      sv: 'Andelen artiklar om invandring',
      en: 'Share of articles on immigration',
    }),
    totals,
    step: readableStep(input.by, totals),
    labels: [{ id: 'relevant', name, judgement: relevanceJudgement, cells, articles: onTopic, told: true }],
  };
}

async function frames(input: ReportInput, say: Speech): Promise<Group> {
  const cells = (await input.cells('frames')).filter(({ label }) => label !== '*');
  const ranked = [...sumBy(cells, 'label')].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ofRelevant(
    input,
    'frames',
    say.say({ fi: 'Yleisimmät kehykset', sv: 'De vanligaste inramningarna', en: 'The most common frames' }),
    ranked.map(([id], rank) => {
      const frame = input.frames.find((candidate) => candidate.id === id);
      const own = cells.filter(({ label }) => label === id);
      return {
        id,
        name: frame ? say.say(frame.name) : id,
        judgement: frameJudgement(id),
        cells: own,
        articles: [...onTopic, holds('frames', id)],
        told: rank < toldFrames,
      };
    }),
  );
}

async function tone(input: ReportInput, say: Speech): Promise<Group> {
  const cells = await input.cells('tone', ['negative', 'positive']);
  const labels = ['negative', 'positive'].map((id) => ({
    id,
    name: `${say.say({ fi: 'Sävy', sv: 'Ton', en: 'Tone' })}: ${labelName(id, say.language)}`,
    judgement: labelJudgement('tone', id),
    cells: cells.filter(({ label }) => label === id),
    articles: [...onTopic, equal('tone', id)],
    told: true,
  }));
  return ofRelevant(input, 'tone', say.say({ fi: 'Sävy', sv: 'Ton', en: 'Tone' }), cells.length === 0 ? [] : labels);
}

async function toxicity(input: ReportInput, say: Speech): Promise<Group> {
  const cells = await input.cells('toxicity', ['*']);
  const name = say.say({ fi: 'Vihamielinen kohta', sv: 'Fientligt textställe', en: 'Hostile passage' });
  const articles = [...onTopic, anyOf('toxicity')];
  const label = { id: 'toxicity', name, judgement: toxicityJudgement, cells, articles, told: true };
  return ofRelevant(input, 'toxicity', name, cells.length === 0 ? [] : [label]);
}

async function ofRelevant(input: ReportInput, id: string, title: string, labels: readonly Label[]): Promise<Group> {
  const totals = await input.cells('relevance', ['relevant']);
  return { id, title, totals, base: onTopic, step: readableStep(input.by, totals), labels };
}

function correct(label: Label, { totals, step, base }: Group, articles: readonly HumanCodedArticle[]): CorrectedLabel {
  const { items, uncovered } = judgedItems(articles, label.judgement, step);
  const [positives, all] = [tally(label.cells, step), tally(totals, step)];
  const periods = [...all].map(([at, total]) => ({ at, articles: total, positives: positives.get(at) ?? 0 }));
  const [count, total] = [sumOf(label.cells), sumOf(totals)];
  const { sensitivity, specificity } = errorRates(items);
  const { id, name, cells, articles: counted, told } = label;
  return {
    ...{ id, name, cells, articles: counted, told, uncovered, count, total },
    ...(base ? { base } : {}),
    trend: correctedTrend(periods, items),
    rates: alike(items)
      ? roganGladen({ count, total }, sensitivity, specificity)
      : { raw: count / total, n: items.length, thin: 'few_coded' },
    byRates: label.judgement.base === 'all',
  };
}

/** Whether the articles weigh so much alike that error rates measured on them mean something by themselves. */
function alike(items: readonly { readonly weight: number }[]): boolean {
  const weight = items.reduce((sum, item) => sum + item.weight, 0);
  const squares = items.reduce((sum, item) => sum + item.weight ** 2, 0);
  return weight ** 2 / squares > items.length / 2;
}
