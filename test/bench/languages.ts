/**
 * Accuracy of language identification by language and length, and its speed:
 * `npm run bench -- languages [FOLDER]` (the public data, default ../shared/data where it is there).
 *
 * Texts of `other` are right when they are not taken for Finnish, Swedish or English. The lines of
 * test/language/languages.tsv are our own; the rest are real headlines with leads (fi), forum and press paragraphs cut
 * into sentences (sv), subtitles (fi, en; the Swedish ones are projected and hold lines of other languages).
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { wilson } from '../../src/analysis/intervals.ts';
import { detectLanguage } from '../../src/language/detect.ts';

interface Sample {
  readonly source: string;
  readonly language: string;
  readonly text: string;
}

const show = process.argv.includes('--errors');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/data';
const bands = [
  [20, 39],
  [40, 79],
  [80, 100_000],
] as const;

const samples = [...own(), ...publicTexts()];
const start = process.cpuUsage();
const found = samples.map(({ text }) => detectLanguage(text).language);
const { user, system } = process.cpuUsage(start);

const counts = new Map<string, { right: number; all: number }>();
samples.forEach(({ source, language, text }, index) => {
  const band = bands.find(([from, to]) => text.length >= from && text.length <= to);
  if (!band) return;
  const wanted = ['fi', 'sv', 'en'].includes(language) ? language : 'other';
  const isRight = found[index] === wanted;
  const key = `${source.padEnd(20)} ${language.padEnd(3)} ${band[0]}${band[1] > 1000 ? '+' : `–${band[1]}`}`;
  const count = counts.get(key) ?? { right: 0, all: 0 };
  count.all += 1;
  if (isRight) count.right += 1;
  else if (show) console.log(`${language} taken for ${found[index]}: ${text.slice(0, 100)}`);
  counts.set(key, count);
});
console.log('texts                lan characters      n  right  accuracy  95 % interval');
for (const [key, { right, all }] of counts) {
  const { low, high } = wilson(right, all);
  const share = (value: number) => value.toFixed(4);
  console.log(
    `${key.padEnd(31)} ${String(all).padStart(7)} ${String(right).padStart(6)}  ${share(right / all)}    ${share(low)} to ${share(high)}`,
  );
}
const seconds = (user + system) / 1e6;
console.log(`${Math.round(samples.length / seconds)} texts a second of processor time`);

function own(): Sample[] {
  const lines = readFileSync('test/language/languages.tsv', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [language = '', text] = line.split('\t');
    if (text === undefined || language.startsWith('#')) return [];
    return [{ source: language.endsWith('+') ? 'own, later' : 'own', language: language.slice(0, 2), text }];
  });
}

function publicTexts(): Sample[] {
  if (!existsSync(folder)) {
    console.log(`languages: ${folder} is not there; only our own lines are scored`);
    return [];
  }
  const lines = (path: string) => readFileSync(`${folder}/${path}`, 'utf8').split('\n');
  const column = (path: string, at: number) => lines(path).map((line) => line.split('\t')[at] ?? '');
  const headlines = gunzipSync(readFileSync(`${folder}/headlines/headlines_2012-2025.tsv.gz`)).toString('utf8');
  const rows = headlines.split('\n').slice(1);
  const spread = rows.filter((_, index) => index % 16 === 0);
  const paragraphs = [...lines('stance/absabank-imm_train.jsonl'), ...lines('stance/absabank-imm_dev.jsonl')];
  const swedish = paragraphs.filter(Boolean).flatMap((line) => {
    const { text }: { readonly text: string } = JSON.parse(line);
    return [text, ...text.split(/(?<=[.!?]) /)];
  });
  const of = (source: string, language: string, texts: readonly string[]): Sample[] =>
    texts.map((text) => ({ source, language, text: text.trim() }));
  return [
    ...of(
      'headlines',
      'fi',
      spread.map((row) => longestFields(row)[1] ?? ''),
    ),
    ...of(
      'headlines and leads',
      'fi',
      spread.map((row) => longestFields(row).join('\n\n')),
    ),
    ...of('paragraphs', 'sv', swedish),
    ...of('subtitles', 'fi', column('emotion/fi-annotated.tsv', 0)),
    ...of('subtitles', 'en', column('emotion/en-annotated.tsv', 0)),
    ...of('subtitles', 'en', column('emotion/neu_en.txt', 1)),
    ...of('subtitles', 'fi', column('emotion/neu_fi.txt', 1)),
    ...of('subtitles', 'sv', column('emotion/sv-projections.tsv', 0)),
  ];
}

/** The two fields of a row that are text, the longer first: the lead and the headline. */
function longestFields(row: string): string[] {
  const fields = row.split('\t').filter((field) => field.includes(' '));
  return fields.sort((one, other) => other.length - one.length).slice(0, 2);
}
