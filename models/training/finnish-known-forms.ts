/**
 * Adds to models/weights/finnish-lemmas.bin.gz what its weights say of the most frequent forms of news text, so that they
 * need not be read and weighed when they are first met:
 *
 *     node dist/models/training/finnish-known-forms.js ../shared/data
 *
 * To be run after finnish-lemmas.js, which writes the file without them. Forms are counted in the headlines and leads of
 * nkrusch/fi-news-corpus (MIT) until the end of 2023: those since then show what texts gain that were not counted. The
 * file holds no form, but two hashes of each (one of them as its place), and its base form as an ending to put on.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { UsageError } from '../../src/errors.ts';
import { lemmaOf } from '../../src/language/finnish/analyse.ts';
import { editRule } from '../../src/language/finnish/endings.ts';
import { hashText } from '../../src/language/finnish/hash.ts';
import { createJudge } from '../../src/language/finnish/judge.ts';
import { bucketBits, bucketOf, type KnownForms } from '../../src/language/finnish/known-forms.ts';
import type { Model } from '../../src/language/finnish/lemmatiser.ts';
import { decodeModel } from '../../src/language/finnish/model-file.ts';
import { createFormTable } from '../../src/language/form-table.ts';
import { hasLetter } from '../../src/language/letters.ts';
import { scanTokens } from '../../src/language/scan.ts';
import { plainPrint } from '../../src/language/tokens.ts';
import { packageRoot } from '../../src/plugins.ts';
import { encodeModel } from './finnish-model-file.ts';

/** The whole file, at most. */
const mostBytes = 8_000_000;
/** Texts from this day on are not counted. */
const until = '2024-01-01';

const folder = process.argv[2] ?? '../shared/data';
const headlines = join(folder, 'headlines', 'headlines_2012-2025.tsv.gz');
if (!existsSync(headlines)) throw new UsageError(`finnish-known-forms: ${headlines} is not there`);
const file = join(packageRoot, 'models', 'weights', 'finnish-lemmas.bin.gz');
const { known: _, ...model } = decodeModel(gunzipSync(readFileSync(file)));
const room = mostBytes - encodeModel(model).length;
const known = knownForms(model, byFrequency(headlines), room);
const bytes = encodeModel({ ...model, known });
writeFileSync(file, gzipSync(bytes, { level: 9 }));
process.stderr.write(
  `${file}: ${bytes.length} bytes, ${known.keys.length} forms, ${known.outcomes.cut.length} outcomes, ` +
    `${known.choiceStart.length - 1} forms for their sentence to decide\n`,
);

function byFrequency(path: string): string[] {
  const counts = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n').slice(1)) {
    const [date = '', , title = '', lead = ''] = line.split('\t');
    if (date >= until) continue;
    for (const text of [title, lead]) {
      scanTokens(text, 0, text.length, (from, to) => {
        const form = plainPrint(text.slice(from, to));
        if (hasLetter(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
      });
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}

interface Entry {
  readonly first: number;
  readonly second: number;
  /** One for a form that has one base form, else those among which the sentence decides, best first. */
  readonly choices: readonly { readonly outcome: number; readonly below: number }[];
}

function knownForms(weighed: Model, forms: readonly string[], bytesLeft: number): KnownForms {
  const judge = createJudge(
    weighed,
    Int32Array.from(weighed.lexicon.tags, (tag) => hashText(tag)),
  );
  const appends = new Map<string, number>();
  const outcomes = new Map<string, { readonly cut: number; readonly append: number; readonly tag: number }>();
  const outcomeNumbers = new Map<string, number>();
  const outcomeOf = (form: string, lemma: string, tag: number): number => {
    const { cut, append } = editRule(form, lemma);
    const key = `${cut} ${append} ${tag}`;
    const found = outcomeNumbers.get(key);
    if (found !== undefined) return found;
    if (!appends.has(append)) appends.set(append, appends.size);
    outcomes.set(key, { cut, append: appends.get(append) ?? 0, tag });
    outcomeNumbers.set(key, outcomeNumbers.size);
    return outcomeNumbers.size - 1;
  };
  const hashes = createFormTable(forms.length);
  const entries: Entry[] = [];
  let undecided = 0;
  let left = bytesLeft - 4 * 2 ** bucketBits - 2_048;
  for (const printed of forms) {
    const form = printed.toLowerCase();
    if (hashes.find(printed) >= 0 || form.length > 255) continue;
    const [first, second] = [hashes.firstHash(), hashes.secondHash()];
    hashes.add();
    const { reading, choices } = judge(printed, form);
    const before = outcomes.size;
    const best = choices[0]?.score ?? 0;
    const own =
      choices.length > 0
        ? choices.map(({ text, tagNumber, score }) => ({
            outcome: outcomeOf(form, text, tagNumber),
            below: best - score,
          }))
        : [{ outcome: outcomeOf(form, lemmaOf(form, reading), reading.tag), below: 0 }];
    // Key and value; an outcome with the end of its base form in the head; readings and where they begin.
    left -= 6 + (outcomes.size - before) * 16 + (choices.length > 0 ? 4 + 4 * own.length : 0);
    if (left < 0 || outcomes.size + undecided >= 0xffff) break;
    if (choices.length > 0) undecided += 1;
    entries.push({ first, second, choices: own });
  }
  return tableOf(entries, [...outcomes.values()], [...appends.keys()]);
}

function tableOf(
  entries: Entry[],
  outcomes: readonly { readonly cut: number; readonly append: number; readonly tag: number }[],
  appends: readonly string[],
): KnownForms {
  entries.sort((a, b) => bucketOf(a.first) - bucketOf(b.first));
  const buckets = new Uint32Array(2 ** bucketBits + 1);
  for (const { first } of entries) buckets[bucketOf(first) + 1] = (buckets[bucketOf(first) + 1] ?? 0) + 1;
  for (let at = 1; at < buckets.length; at += 1) buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0);
  const starts: number[] = [0];
  const readings: Entry['choices'][number][] = [];
  const values = entries.map(({ choices }) => {
    const [only] = choices;
    if (choices.length === 1 && only) return only.outcome;
    readings.push(...choices);
    starts.push(readings.length);
    return outcomes.length + starts.length - 2;
  });
  return {
    appends,
    outcomes: {
      cut: Uint8Array.from(outcomes, ({ cut }) => cut),
      append: Uint16Array.from(outcomes, ({ append }) => append),
      tag: Uint16Array.from(outcomes, ({ tag }) => tag),
    },
    buckets,
    keys: Int32Array.from(entries, ({ second }) => second),
    values: Uint16Array.from(values),
    choiceStart: Uint32Array.from(starts),
    choices: {
      outcome: Uint16Array.from(readings, ({ outcome }) => outcome),
      below: Uint16Array.from(readings, ({ below }) => below),
    },
  };
}
