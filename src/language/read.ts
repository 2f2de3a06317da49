import type { Article } from '../types.ts';
import { detectLanguage } from './detect.ts';
import { type Document, documentText, type Field, type Sentence, type Token } from './document.ts';
import { readEnglish } from './english.ts';
import { readFinnish } from './finnish/sentence.ts';
import { splitSentences } from './sentences.ts';
import { addTokens, type PrintedWord } from './tokens.ts';

/** From this length on, a text that clearly speaks another language overrules what was stated of it. */
const overruling = 200;

/**
 * Reads an article: its text, language, sentences, tokens and lemmas. Pure; a text of no language we know is split
 * into sentences and words all the same, with the words themselves as lemmas.
 */
export function readDocument(article: Article): Document {
  const { text, fields } = documentText(article);
  const language = languageOf(article.language, text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const field of ['title', 'lead', 'body'] as const satisfies readonly Field[]) {
    const span = fields[field];
    if (!span) continue;
    const from = tokens.length;
    if (language === 'en') {
      const read = readEnglish(text, field, span, from);
      for (const token of read.tokens) tokens.push(token);
      for (const sentence of read.sentences) sentences.push(sentence);
    } else {
      const printed: PrintedWord[] = [];
      addTokens(text, span, language, tokens, printed);
      for (const sentence of splitSentences(text, tokens, from, tokens.length, field)) {
        if (language === 'fi') readFinnish(tokens, sentence, printed, from);
        sentences.push(sentence);
      }
    }
  }
  return {
    id: article.id,
    text,
    fields,
    language,
    sentences,
    tokens,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.section === undefined ? {} : { section: article.section }),
    ...(article.author === undefined ? {} : { author: article.author }),
  };
}

function languageOf(stated: Article['language'], text: string): Document['language'] {
  if (stated === 'other') return stated;
  if (stated !== undefined && text.length < overruling) return stated;
  const { language, reliable } = detectLanguage(text);
  return stated !== undefined && !reliable ? stated : language;
}
