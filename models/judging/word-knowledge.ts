import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UsageError } from '../../src/errors.ts';
import type { Document } from '../../src/language/document.ts';
import { packageRoot } from '../../src/plugins.ts';

type Language = Document['language'];

/** What a word usually speaks of, and what it is in Finnish. */
interface WordKnowledge {
  /** By base form, names of features: a strength of 2 has those of 1 and 2 (`control 1`, `control 2`). */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Finnish base forms by base form; empty for Finnish. */
  readonly finnish: ReadonlyMap<string, readonly string[]>;
}

const files: Readonly<Record<Exclude<Language, 'other'>, readonly string[]>> = {
  fi: ['word-fields.fi.tsv'],
  sv: ['word-fields.sv.tsv', 'in-finnish.sv.tsv'],
  en: ['word-fields.en.tsv', 'in-finnish.en.tsv'],
};

const known = new Map<Language, WordKnowledge>();

function knowledgeOf(language: Exclude<Language, 'other'>): WordKnowledge {
  const already = known.get(language);
  if (already) return already;
  const [fields = '', finnish] = files[language];
  const read: WordKnowledge = {
    fields: readTable(fields, (codes) => codes.flatMap(fieldNames)),
    finnish: finnish ? readTable(finnish, (words) => words) : new Map(),
  };
  known.set(language, read);
  return read;
}

let version: string | undefined;

/** Changes when a table does: for the versions of what is judged with them. */
export function wordKnowledgeVersion(): string {
  if (version === undefined) {
    const hash = createHash('sha256');
    for (const name of Object.values(files).flat()) hash.update(textOf(name));
    version = hash.digest('hex').slice(0, 12);
  }
  return version;
}

/**
 * What a word speaks of, as names of features. A compound that the table lacks speaks of what its last and its first part
 * do, one degree weaker. `parts`: of a Finnish compound.
 */
export function fieldsOfWord(lemma: string, language: Language, parts: readonly string[]): readonly string[] {
  const { fields } = knowledgeOf(language === 'other' ? 'fi' : language);
  const own = fields.get(lemma);
  if (own) return own;
  if (language === 'fi' || language === 'other') {
    if (parts.length < 2) return [];
    return [...weaker(fields.get(parts.at(-1) as string)), ...weaker(fields.get(parts[0] as string))];
  }
  return weaker(longestEnding(fields, lemma));
}

/** The Finnish base forms of a word; of a Finnish word, itself. */
export function inFinnish(lemma: string, language: Language): readonly string[] {
  if (language === 'fi' || language === 'other') return [lemma];
  const { finnish } = knowledgeOf(language);
  return finnish.get(lemma) ?? longestEnding(finnish, lemma) ?? [];
}

/** Shortest ending that is looked for as the last part of a compound, in letters. */
const shortestEnding = 5;

/** What a table says of the last part of a Swedish compound or of a word with a hyphen. */
function longestEnding(table: ReadonlyMap<string, readonly string[]>, lemma: string): readonly string[] | undefined {
  for (let start = 3; start + shortestEnding <= lemma.length; start += 1) {
    const found = table.get(lemma.slice(start));
    if (found) return found;
  }
  return undefined;
}

function weaker(names: readonly string[] | undefined): readonly string[] {
  if (!names) return [];
  return names.flatMap((name) => {
    const degree = Number(name.at(-1)) - 1;
    return degree > 0 ? [`${name.slice(0, -1)}${degree}`] : [];
  });
}

/** `control=2` → control 1, control 2; a tone below zero is a field of its own. */
function fieldNames(code: string): readonly string[] {
  const [name = '', strength = ''] = code.split('=');
  const value = Number(strength);
  const field = value < 0 ? `${name} below` : name;
  return Array.from({ length: Math.abs(value) }, (_, at) => `${field} ${at + 1}`);
}

function readTable(
  name: string,
  read: (cells: readonly string[]) => readonly string[],
): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of textOf(name).split('\n')) {
    const [word, cells] = line.split('\t');
    if (word && cells) table.set(word, read(cells.split(' ')));
  }
  return table;
}

/** @throws UsageError when the table is missing. */
function textOf(name: string): string {
  const file = join(packageRoot, 'models', 'lexicons', name);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${messageOf(error)}); install the program anew`);
  }
}
