/**
 * How fast articles are coded: all annotators on one core, what each of them costs, and the whole command on several
 * threads.
 *
 *     npm run bench -- annotate [FILE.jsonl] [--articles 2000] [--threads 2]
 *
 * Without a file, articles of some 300 words are made up from the invented sentences of the codebook and of the
 * annotators, in Finnish, Swedish and English (6 : 2 : 2), every second one about immigration; every article has a name of
 * its own, so that new words keep coming. Costs are processor time of this thread, after a warm-up on other articles;
 * all annotators run on all articles (as on files; in a store most run on relevant ones alone). Rates of the command
 * are by the clock and hold for a machine that does nothing else.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCoder } from '../../src/annotate/coder.ts';
import { articleFromJson } from '../../src/article-json.ts';
import { UsageError } from '../../src/errors.ts';
import { createCrew } from '../../src/jobs/annotate/coding-crew.ts';
import { annotateLines } from '../../src/jobs/annotate/lines.ts';
import type { Document } from '../../src/language/document.ts';
import { readDocument } from '../../src/language/read.ts';
import type { Annotation, JsonValue, Language } from '../../src/types.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { articles: { type: 'string', default: '2000' }, threads: { type: 'string', default: '2' } },
});
const [wanted, threads] = [Number(values.articles), Number(values.threads)];
if (!(wanted > 0 && threads > 0)) throw new UsageError('annotate: --articles and --threads must be numbers above 0');
const target = 300;

const coder = await loadCoder();
const [file] = positionals;
const lines = file === undefined ? inventedLines(wanted) : readFileSync(file, 'utf8').split('\n').filter(Boolean);
const measured = lines.slice(0, wanted);
const words = measured.reduce((sum, line) => sum + (line.match(/[\p{L}\p{N}]+/gu) ?? []).length, 0);
console.log(`${measured.length} articles, ${Math.round(words / measured.length)} words each\n`);

const read = (some: readonly string[]) =>
  some.map((line, n) => readDocument(articleFromJson(JSON.parse(line) as JsonValue, String(n))));
// Other articles first: weights are loaded, code is compiled, and frequent words are known, as in any long run.
for (const document of read(lines.slice(-Math.ceil(wanted / 10)))) coder.code(document, { scope: 'every' });

const costs = new Map<string, number>();
const timed = <Result>(what: string, work: () => Result): Result => {
  const { user, system } = process.cpuUsage();
  const result = work();
  const used = process.cpuUsage();
  costs.set(what, (costs.get(what) ?? 0) + used.user - user + used.system - system);
  return result;
};
const documents: readonly Document[] = timed('reading', () => read(measured));
// Every annotator over all articles by itself, on the marks that stand, so that the clock is asked once for each.
const marks: Record<string, readonly Annotation[]>[] = documents.map(() => ({}));
for (const { id, prepare } of coder.annotators) {
  const { annotate } = prepare({ frames: coder.frames });
  timed(id, () => {
    for (const [n, document] of documents.entries()) {
      const standing = marks[n] ?? {};
      standing[id] = annotate(document, standing);
    }
  });
}
const all = [...costs.values()].reduce((sum, cost) => sum + cost, 0);
console.log('what          ms per article   share');
for (const [what, cost] of [...costs].sort((a, b) => b[1] - a[1])) {
  const share = `${((100 * cost) / all).toFixed(1)} %`;
  console.log(`${what.padEnd(16)} ${(cost / 1000 / measured.length).toFixed(3).padStart(11)} ${share.padStart(7)}`);
}
const rate = measured.length / (all / 1e6);
console.log(
  `${'all'.padEnd(16)} ${(all / 1000 / measured.length).toFixed(3).padStart(11)}          ${rate.toFixed(0)} articles per second of one core${file === undefined ? ` (aim ${target}: ${rate >= target ? 'reached' : 'missed'})` : ''}\n`,
);

let expected: string | undefined;
for (const count of new Set([1, threads])) {
  const crew = createCrew({ coder, threads: count });
  const started = performance.now();
  const before = process.cpuUsage();
  const out: string[] = [];
  await annotateLines(chunks(measured), {
    crew,
    signal: new AbortController().signal,
    progress: () => {},
    write: async (line) => void out.push(line),
  });
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  await crew.close();
  const text = out.join('\n');
  expected ??= text;
  console.log(
    `${count} thread${count === 1 ? ' ' : 's'}  ${seconds.toFixed(1)} s by the clock, ${((user + system) / 1e6).toFixed(1)} s of processor, ` +
      `${(measured.length / seconds).toFixed(0)} articles per second, ${text === expected ? 'the same bytes' : 'OTHER BYTES'}`,
  );
  if (text !== expected) process.exitCode = 1;
}

async function* chunks(some: readonly string[]): AsyncGenerator<string> {
  for (let at = 0; at < some.length; at += 100) yield `${some.slice(at, at + 100).join('\n')}\n`;
}

/** Made up from the codebook's own examples; the same for every run. */
function inventedLines(count: number): string[] {
  const onTopic = (language: Language) => coder.frames.flatMap(({ examples }) => examples[language].has);
  const offTopic = (language: Language) =>
    coder.annotators.flatMap(({ examples }) =>
      examples.flatMap((one) =>
        one.language === language ? [one.title, one.lead, one.body].flatMap((text) => text ?? []) : [],
      ),
    );
  const mix: readonly Language[] = ['fi', 'fi', 'fi', 'sv', 'en'];
  const names = ['Virtanen', 'Lindqvist', 'Hassan', 'Korhonen', 'Ahmed', 'Nyman', 'Laine'];
  return Array.from({ length: count + Math.ceil(count / 10) }, (_, n) => {
    const language = mix[n % mix.length] ?? 'fi';
    const [topic, other] = [onTopic(language), offTopic(language)];
    const sentences: string[] = [];
    let length = 0;
    for (let at = 0; length < 300; at += 1) {
      const pool = at % 3 === 0 && n % 2 === 0 ? topic : other;
      const sentence = pool[(n * 31 + at * 17) % pool.length] ?? '';
      const said = at % 7 === 3 ? `”${sentence}” sanoo ${names[(n + at) % names.length]}${n % 50}.` : sentence;
      sentences.push(/[.!?”]$/.test(said) ? said : `${said}.`);
      length += said.split(/\s+/).length;
    }
    const [title = '', lead = '', ...body] = sentences;
    return JSON.stringify({
      id: `b${n}`,
      language,
      title,
      lead,
      body: body.join(' ').replaceAll(/(.{400}\S*\.) /g, '$1\n'),
    });
  });
}
