import { type Language, languages } from '../../types.ts';
import { defineCommand } from '../command.ts';

/** A list without blank lines is read in pieces of this many tokens, so that memory stays flat. */
const longestSentence = 2_000;

export default defineCommand({
  name: 'lemmatize',
  summary: 'Give the base form of each token: one token a line in, form TAB base form out',
  configure: (command) => {
    command.option('--language <LANGUAGE>', `of the text: ${languages.join(', ')}`, 'fi');
  },
  examples: [
    'diskurssi lemmatize < tokens.txt > lemmas.tsv    a blank line ends a sentence',
    "printf 'Hallitus\\nkiristi\\nmaahanmuuttopolitiikkaa\\n.\\n' | diskurssi lemmatize",
    'diskurssi lemmatize --language sv < tokens.txt',
  ],
  run: async ({ json, print, signal }, _args, options) => {
    const { UsageError } = await import('../../errors.ts');
    const { didYouMean } = await import('../../nearest.ts');
    const language = String(options.language) as Language;
    if (!languages.includes(language)) {
      throw new UsageError(`--language ${language}: must be ${languages.join(', ')}${didYouMean(language, languages)}`);
    }
    const { lemmatise } = await import('../../language/lemmatise.ts');
    let sentence: string[] = [];
    let lines: string[] = [];
    const endSentence = () => {
      const lemmas = lemmatise[language](sentence);
      for (const [at, form] of sentence.entries()) {
        const lemma = lemmas[at] ?? '';
        lines.push(json ? JSON.stringify({ form, lemma }) : `${form}\t${lemma}`);
      }
      sentence = [];
    };
    const read = (line: string) => {
      const form = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (form.trim() !== '') {
        if (sentence.push(form) >= longestSentence) endSentence();
        return;
      }
      endSentence();
      // JSON lines need no blank line between sentences.
      if (!json) lines.push('');
    };
    const write = () => {
      if (lines.length > 0) print(lines.join('\n'));
      lines = [];
    };
    let rest = '';
    let isStart = true;
    process.stdin.setEncoding('utf8');
    for await (const chunk of process.stdin) {
      if (signal.aborted) break;
      // A byte order mark is no part of the first token.
      const text = isStart ? String(chunk).replace(/^\uFEFF/, '') : String(chunk);
      isStart = false;
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      for (const line of parts) read(line);
      write();
    }
    if (rest !== '') read(rest);
    endSentence();
    write();
    return 0;
  },
});
