import { SkipError } from '../errors.ts';
import { extractArticle, type PageContext, type ReadArticle } from './extract.ts';

/** What a thread is asked; plain data, because it is copied to the thread. */
export interface PageTask {
  readonly html: string;
  readonly context: PageContext;
}

/** Errors lose their class and their reason between threads: a refusal is an answer. */
export type PageAnswer = { readonly article: ReadArticle } | { readonly refused: string; readonly message: string };

/** Runs in a thread of `page-reader.ts`. */
export default function readPage({ html, context }: PageTask): PageAnswer {
  try {
    return { article: extractArticle(html, context) };
  } catch (error) {
    if (error instanceof SkipError) return { refused: error.reason, message: error.message };
    throw error;
  }
}
