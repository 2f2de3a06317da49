import { acceptableFrom, alphaOf, type CodedUnit, pairwiseAgreement, type Scale } from '../../analysis/agreement.ts';
import { bootstrap } from '../../analysis/bootstrap.ts';
import type { LabelAgreement } from '../../report/section.ts';
import type { Codes, HumanCodedArticle } from '../../types.ts';
import { estimate, type Measure, measuresOf } from '../evaluate/scoring.ts';

/** Of fewer articles no alpha above the limit counts as a check: its interval holds nearly everything. */
export const fewestArticles = 20;

/** Agreement on one label, with the scale of its alpha and the share of pairs of codes that are the same. */
export interface AgreementRow extends LabelAgreement {
  readonly scale: Scale;
  readonly same: number | null;
}

/** A group of articles: of one language, of outlets of one type. */
export interface AgreementGroup {
  readonly by: 'language' | 'type';
  readonly value: string;
  readonly rows: readonly AgreementRow[];
}

/** Tone and stance run from one end to the other: taking one end for the other is worse than taking it for the middle. */
const ordered: ReadonlySet<string> = new Set(['tone', 'stance', 'toxicity']);

/** A label as one number for each coding; undefined where it was not coded. */
interface Question {
  readonly measure: string;
  readonly label: string;
  readonly scale: Scale;
  readonly answer: (codes: Omit<Codes, 'coder'>) => number | undefined;
}

function questionsOf(frames: readonly string[]): readonly Question[] {
  return measuresOf(frames).flatMap((measure): readonly Question[] => {
    const { id, labels, number } = measure;
    const whole: readonly Question[] = number
      ? [{ measure: id, label: 'all', scale: ordered.has(id) ? 'ordinal' : 'nominal', answer: number }]
      : [];
    return [...whole, ...labels.map((label) => yesOrNo(measure, label))];
  });
}

function yesOrNo(measure: Measure, label: string): Question {
  return {
    measure: measure.id,
    label,
    scale: 'nominal',
    answer: (codes) => {
      const given = measure.given(codes);
      return given === undefined || measure.unscored?.(codes).includes(label) ? undefined : +given.includes(label);
    },
  };
}

/**
 * How far coders agree on each label, with percentile bootstrap intervals over articles. Articles of one coder count
 * nothing. Every label has a row, so that those that nobody has checked are seen.
 */
export function coderAgreement(
  articles: readonly Pick<HumanCodedArticle, 'key' | 'codes'>[],
  frames: readonly string[],
): readonly AgreementRow[] {
  const several = distinct(articles).filter(({ codes }) => codes.length > 1);
  return rowsOf(
    questionsOf(frames),
    several.map(({ codes }) => codes),
  );
}

/** The same for each language and each type of outlet that has enough articles of two coders or more. */
export function agreementByGroup(
  articles: readonly HumanCodedArticle[],
  frames: readonly string[],
  typeOf: (outlet: string) => string,
): readonly AgreementGroup[] {
  const several = distinct(articles).filter(({ codes }) => codes.length > 1);
  const groups = new Map<string, { by: 'language' | 'type'; value: string; articles: HumanCodedArticle[] }>();
  for (const article of several) {
    for (const [by, value] of [
      ['language', article.language],
      ['type', typeOf(article.outlet)],
    ] as const) {
      const group = groups.get(`${by} ${value}`) ?? { by, value, articles: [] };
      groups.set(`${by} ${value}`, group);
      group.articles.push(article);
    }
  }
  return [...groups.values()]
    .filter((group) => group.articles.length >= fewestArticles)
    .sort((a, b) => (a.by === b.by ? (a.value < b.value ? -1 : 1) : a.by < b.by ? -1 : 1))
    .map(({ by, value, articles: own }) => ({
      by,
      value,
      rows: coderAgreement(own, frames).filter(({ articles: compared }) => compared > 0),
    }));
}

/**
 * How far the program agrees with people, as a coder beside them: on each article its codes against what most coders
 * said (a tie counts nothing). Where the program gives no tone, stance or level at all, that whole measure counts
 * nothing; a label that it did not give is a no.
 */
export function machineAgreement(
  articles: readonly HumanCodedArticle[],
  frames: readonly string[],
): readonly AgreementRow[] {
  const coded = distinct(articles).filter(({ codes, machine }) => codes.length > 0 && machine);
  const questions = questionsOf(frames);
  const units = questions.map((question) =>
    coded.map(({ codes, machine }): CodedUnit => {
      const people = majority(codes.map(question.answer));
      const program = machine && question.answer({ contested: [], ...machine });
      const no = question.label === 'all' ? undefined : 0;
      return people === undefined ? [] : [people, program ?? no];
    }),
  );
  return agreementRows(questions, units, () => 1).filter((row) => row.articles > 0);
}

/** What most coders said; undefined where nobody did, or two answers share the first place. */
export function majority(answers: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const answer of answers) if (answer !== undefined) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Each article once, in however many samples it was drawn. */
export function distinct<Article extends Pick<HumanCodedArticle, 'key'>>(
  articles: readonly Article[],
): readonly Article[] {
  return [...new Map(articles.map((article) => [article.key, article])).values()];
}

function rowsOf(questions: readonly Question[], articles: readonly (readonly Codes[])[]): readonly AgreementRow[] {
  const units = questions.map(({ answer }) => articles.map((codings): CodedUnit => codings.map(answer)));
  const coders = ({ answer }: Question) =>
    new Set(
      articles.flatMap((codings) => {
        const answered = codings.filter((codes) => answer(codes) !== undefined);
        return answered.length > 1 ? answered.map(({ coder }) => coder) : [];
      }),
    ).size;
  return agreementRows(questions, units, coders);
}

function agreementRows(
  questions: readonly Question[],
  units: readonly (readonly CodedUnit[])[],
  coders: (question: Question) => number,
): readonly AgreementRow[] {
  const alphas = questions.map(({ scale }, index) => alphaOf(units[index] ?? [], scale));
  const compared = units.map((own) => own.filter((unit) => unit.filter((one) => one !== undefined).length > 1).length);
  const none = compared.every((count) => count === 0);
  const intervals = none ? [] : bootstrap(units[0]?.length ?? 0, (weights) => alphas.map((alpha) => alpha(weights)));
  return questions.map((question, index): AgreementRow => {
    const { measure, label, scale } = question;
    const { value: alpha, low, high } = estimate(alphas[index]?.(), intervals[index]);
    const articles = compared[index] ?? 0;
    const same = pairwiseAgreement(units[index] ?? []);
    return {
      ...{ measure, label, scale, articles, alpha, low, high },
      coders: coders(question),
      same: Number.isNaN(same) ? null : same,
      standing: standingOf(alpha, articles),
    };
  });
}

/** By the point estimate; the interval is shown beside it. */
function standingOf(alpha: number | null, articles: number): LabelAgreement['standing'] {
  if (alpha === null) return 'unchecked';
  if (alpha < acceptableFrom) return 'exploratory';
  return articles < fewestArticles ? 'unchecked' : 'reliable';
}
