import { articleFromJson } from '../../article-json.ts';
import { messageOf, SkipError, UsageError } from '../../errors.ts';
import { didYouMean } from '../../nearest.ts';
import { type Article, type Codes, voices } from '../../types.ts';
import { linesOf } from '../json-lines.ts';
import { marksOf, type TextMarks } from './gold-marks.ts';

export const tones = ['negative', 'neutral', 'positive'] as const;
export const stances = ['restrictive', 'balanced_or_none', 'supportive'] as const;

export interface GoldArticle {
  readonly article: Article;
  /** By different coders, in the order of the file. */
  readonly codings: readonly Codes[];
  /** Quotations and other places that the first line of the article marks. */
  readonly marks: TextMarks;
}

/** Finds the text of a coded article by outlet and id; undefined when it is not at hand. */
export type FindText = (outlet: string, id: string) => Promise<Article | undefined>;

/**
 * Reads coded articles (interface, "Gold"). Codes may be passed on without the texts, which are somebody's property: a
 * line with outlet, id and codes alone takes its text from `findText`. Throws UsageError with file and line for a code
 * that the codebook lacks and for a text that cannot be found, for all such lines together.
 */
export async function readGold(
  file: string,
  input: AsyncIterable<Uint8Array | string>,
  frames: readonly string[],
  findText: FindText = async () => undefined,
): Promise<readonly GoldArticle[]> {
  const articles = new Map<
    string,
    { readonly article: Article; readonly codings: Codes[]; readonly marks: TextMarks }
  >();
  const read = async (text: string, number: number, place: string): Promise<void> => {
    let value: Readonly<Record<string, unknown>>;
    let article: Article;
    try {
      value = parsed(text);
      article = await withText(value, number, findText);
    } catch (error) {
      throw new UsageError(`${place}: ${messageOf(error)}`);
    }
    const codes = codesOf(value.codes, place, frames);
    const known = articles.get(article.id);
    if (!known) articles.set(article.id, { article, codings: [codes], marks: marksOf(value, place) });
    else if (known.codings.some(({ coder }) => coder === codes.coder)) {
      throw new UsageError(`${place}: coder "${codes.coder}" has already coded ${article.id}`);
    } else known.codings.push(codes);
  };
  // Whoever mends a file wants to know of all that is wrong in it, not of one line at each try.
  const problems: string[] = [];
  for await (const { number, text } of linesOf(input)) {
    await read(text, number, `${file}:${number}`).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error.message);
    });
  }
  if (problems.length > problemsTold) {
    const more = problems.length - problemsTold;
    problems.splice(problemsTold, more, `and ${more} more line${more === 1 ? '' : 's'} that cannot be used`);
  }
  if (problems.length > 0) throw new UsageError(problems.join('; '));
  return [...articles.values()];
}

const problemsTold = 10;

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`not JSON (${messageOf(error)})`);
  }
}

async function withText(value: Readonly<Record<string, unknown>>, line: number, findText: FindText): Promise<Article> {
  try {
    return articleFromJson(value, String(line));
  } catch (error) {
    const { outlet, id } = value ?? {};
    if (!(error instanceof SkipError) || error.reason !== 'no_text' || typeof outlet !== 'string' || !id) throw error;
    const found = await findText(outlet, String(id));
    if (!found) throw new UsageError(`no text, and the store holds no article "${id}" of ${outlet}`);
    return articleFromJson({ ...found, ...value }, String(line));
  }
}

/** Reads one coder's codes. Throws UsageError with the place and the field for a code that the codebook lacks. */
export function codesOf(value: unknown, place: string, frames: readonly string[]): Codes {
  if (typeof value !== 'object' || value === null) {
    throw new UsageError(`${place}: needs "codes", as in {"coder": "a", "relevant": true, "frames": ["control"]}`);
  }
  const row: Readonly<Record<string, unknown>> = { ...value };
  const refuse = (field: string, wanted: string, hint = ''): never => {
    throw new UsageError(`${place}: codes.${field} is ${JSON.stringify(row[field])}, must be ${wanted}${hint}`);
  };
  const isCoded = (field: string) => row[field] !== undefined && row[field] !== null;
  const oneOf = <Label extends string>(field: string, labels: readonly Label[]): { readonly [key: string]: Label } => {
    if (!isCoded(field)) return {};
    const label = labels.find((one) => one === row[field]);
    return { [field]: label ?? refuse(field, labels.join(', '), didYouMean(String(row[field]), labels)) };
  };
  const yesOrNo = (field: string): { readonly [key: string]: boolean } => {
    const given = row[field];
    if (!isCoded(field)) return {};
    return { [field]: typeof given === 'boolean' ? given : refuse(field, 'true or false') };
  };
  const listOf = (field: string): readonly string[] | undefined => {
    const given = row[field];
    if (!isCoded(field)) return undefined;
    if (!Array.isArray(given)) return refuse(field, 'a list of frames');
    const unknown = given.find((frame) => !frames.includes(frame));
    return unknown === undefined
      ? given
      : refuse(field, 'frames of the codebook', didYouMean(String(unknown), frames) || ` (not "${unknown}")`);
  };
  const level = row.toxicity;
  if (isCoded('toxicity') && ![0, 1, 2, 3].includes(level as number)) refuse('toxicity', '0, 1, 2 or 3');
  const given = listOf('frames');
  return {
    coder: typeof row.coder === 'string' && row.coder ? row.coder : 'gold',
    ...yesOrNo('relevant'),
    ...(given ? { frames: given } : {}),
    contested: listOf('contested') ?? [],
    ...oneOf('primary', frames),
    ...oneOf('tone', tones),
    ...oneOf('stance', stances),
    ...(typeof level === 'number' ? { toxicity: level } : {}),
    ...oneOf('voice', voices),
    ...yesOrNo('originMention'),
    ...(typeof row.note === 'string' && row.note ? { note: row.note } : {}),
  };
}
