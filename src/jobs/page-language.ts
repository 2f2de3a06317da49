import { detectLanguage } from '../language/detect.ts';
import { documentText } from '../language/document.ts';
import type { Article, Language } from '../types.ts';

/** Characters; shorter texts have too few words to tell. */
const leastText = 200;

/**
 * The language that a page is written in. Outlets of two languages, and the English pages of Finnish ones, make the
 * text a better witness than the outlet, and templates often state the language of another edition; a short or mixed
 * text is taken to be in the language that its outlet publishes in.
 */
export function languageOfPage<Usual extends Article['language']>(
  read: Pick<Article, 'title' | 'lead' | 'body'>,
  usual: Usual,
): Usual | Language | 'other' {
  const { text } = documentText(read);
  if (text.length < leastText) return usual;
  const { language, reliable } = detectLanguage(text);
  return reliable ? language : usual;
}
