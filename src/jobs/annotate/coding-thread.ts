import { type Coder, loadCoder } from '../../annotate/coder.ts';
import { messageOf } from '../../errors.ts';
import type { Line } from '../json-lines.ts';
import { type ArticleTask, type CodedArticle, type CodedLine, codeArticle, codeLine } from './coding-work.ts';

/** What a thread is asked; plain data, because it is copied to the thread. */
export type ThreadTask = { readonly models: string } & (
  | { readonly articles: readonly ArticleTask[] }
  | { readonly lines: readonly Line[]; readonly names: boolean }
);

/** `models`: the version the thread codes with; `broken`: why it cannot code at all. */
export type ThreadAnswer =
  | { readonly models: string; readonly articles: readonly CodedArticle[] }
  | { readonly models: string; readonly lines: readonly CodedLine[] }
  | { readonly broken: string };

let loading: Promise<Coder> | undefined;

/** Runs in a thread of `coding-crew.ts`, which reads the same frames and annotators once, at its first task. */
export default async function codeInThread(task: ThreadTask): Promise<ThreadAnswer> {
  let coder: Coder;
  try {
    loading ??= loadCoder(task.models);
    coder = await loading;
  } catch (error) {
    return { broken: messageOf(error) };
  }
  const models = coder.modelsVersion;
  return 'articles' in task
    ? { models, articles: task.articles.map((one) => codeArticle(one, coder)) }
    : { models, lines: task.lines.map((line) => codeLine(line, coder, task.names)) };
}
