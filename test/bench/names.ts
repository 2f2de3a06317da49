/**
 * How well persons, organisations and places are found in Finnish text: `npm run bench -- names
 * ../shared/data/ner/turku-ner-corpus/dev.tsv [--errors]`, on a file of the Turku NER corpus (Luoma et al. 2020,
 * CC BY-SA 4.0; token TAB IOB2 tag). A span counts when both its ends and its kind are right. Our conventions differ from
 * the corpus's on purpose: Finland and Europe are no places here (the row LOC* leaves them out of the gold), and only
 * countries, regions, municipalities and some cities are (no streets, lakes, buildings or continents).
 */
import { readFileSync } from 'node:fs';
import { loadCoder } from '../../src/annotate/coder.ts';
import { readDocument } from '../../src/language/read.ts';

const [file, flag] = process.argv.slice(2);
if (file === undefined) {
  console.error('names: give a file of the Turku NER corpus, as in ../shared/data/ner/turku-ner-corpus/dev.tsv');
  process.exit(2);
}
type Kind = 'PER' | 'ORG' | 'LOC';
const kinds = ['PER', 'ORG', 'LOC'] as const;
const kindOf: Readonly<Record<string, Kind>> = { public_person: 'PER', private_person: 'PER', organisation: 'ORG' };

const coder = await loadCoder();
const counts = new Map<string, { gold: number; found: number; both: number }>(
  [...kinds, 'LOC*'].map((kind) => [kind, { gold: 0, found: 0, both: 0 }]),
);
let words = 0;
const started = performance.now();
for (const part of readFileSync(file, 'utf8')
  .split('-DOCSTART-')
  .filter((one) => one.trim())) {
  const { text, gold } = textOf(part);
  if (text === '') continue;
  const document = readDocument({ id: 'ner', language: 'fi', body: text });
  words += document.tokens.length;
  const { marks } = coder.code(document, { scope: 'every' });
  const found = new Set<string>();
  for (const { label, span } of marks.persons ?? []) {
    const kind = kindOf[label];
    if (span && kind) found.add(`${kind} ${span.start} ${span.end}`);
  }
  for (const { span } of marks.places ?? []) {
    const key = (kind: Kind) => `${kind} ${span?.start} ${span?.end}`;
    const inside = [...(marks.persons ?? [])].some(
      (one) => one.span && span && one.span.start <= span.start && span.end <= one.span.end,
    );
    if (!inside) found.add(key('LOC'));
  }
  for (const key of gold) {
    const kind = key.slice(0, 3) as Kind;
    const row = counts.get(kind);
    if (!row) continue;
    row.gold += 1;
    const abroad = kind === 'LOC' && !/^(Suom|Euroop)/.test(text.slice(Number(key.split(' ')[1])));
    const named = counts.get('LOC*');
    if (abroad && named) {
      named.gold += 1;
      if (found.has(key)) named.both += 1;
    }
    if (found.has(key)) row.both += 1;
    else if (flag === '--errors') console.log(`missed  ${shown(key, text)}`);
  }
  for (const key of found) {
    const row = counts.get(key.slice(0, 3) as Kind);
    if (row) row.found += 1;
    const named = counts.get('LOC*');
    if (key.startsWith('LOC') && named) named.found += 1;
    if (flag === '--errors' && !gold.has(key)) console.log(`made up ${shown(key, text)}`);
  }
}
console.log(`${file}: ${words} words in ${((performance.now() - started) / 1000).toFixed(1)} s, all annotators`);
console.log('kind   gold  found  precision  recall  F1');
for (const [kind, { gold, found, both }] of counts) {
  const [precision, recall] = [both / found, both / gold];
  const f1 = (2 * both) / (found + gold);
  console.log(
    `${kind.padEnd(5)} ${String(gold).padStart(5)} ${String(found).padStart(6)}  ${precision.toFixed(3).padStart(9)}  ${recall.toFixed(3).padStart(6)}  ${f1.toFixed(3)}`,
  );
}

function textOf(part: string): { readonly text: string; readonly gold: ReadonlySet<string> } {
  let text = '';
  const gold = new Set<string>();
  let open: { kind: string; start: number; end: number } | undefined;
  const close = () => {
    if (open && kinds.some((kind) => kind === open?.kind)) gold.add(`${open.kind} ${open.start} ${open.end}`);
    open = undefined;
  };
  for (const line of part.split('\n')) {
    const [form = '', tag = 'O'] = line.split('\t');
    if (form === '') {
      close();
      if (text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n`;
      continue;
    }
    const start = text.length;
    text += `${form} `;
    const end = start + form.length;
    if (tag.startsWith('I-') && open) open.end = end;
    else {
      close();
      if (tag.startsWith('B-')) open = { kind: tag.slice(2), start, end };
    }
  }
  close();
  return { text: text.trimEnd(), gold };
}

function shown(key: string, text: string): string {
  const [kind, start, end] = key.split(' ');
  const [from, to] = [Number(start), Number(end)];
  return `${kind} ${text.slice(from, to)}   « ${text.slice(Math.max(0, from - 40), from)}[…]${text.slice(to, to + 30)}`.replaceAll(
    '\n',
    ' ',
  );
}
