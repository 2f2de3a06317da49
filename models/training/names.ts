/**
 * Writes the name tables of models/lexicons (municipalities, countries and nationalities, members of parliament, first
 * names and surnames) from
 * the public name lists: `node dist/models/training/names.js ../shared/data`. Names, regions and parties are facts;
 * the sources are listed in each written file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../src/errors.ts';
import { packageRoot } from '../../src/plugins.ts';

const partyOfGroup: Readonly<Record<string, string>> = {
  'Centre Party Parliamentary Group': 'kesk',
  'Christian Democratic Parliamentary Group': 'kd',
  'Green Parliamentary Group': 'vihr',
  'Left Alliance Parliamentary Group': 'vas',
  "Liike Nyt-Movement's Parliamentary Group": 'liik',
  'Parliamentary Group Power Belongs to the People': 'vl',
  'Parliamentary Group of the National Coalition Party': 'kok',
  'Social Democratic Parliamentary Group': 'sdp',
  'Swedish Parliamentary Group': 'rkp',
  'The Finns Party Parliamentary Group': 'ps',
};
const partyCodes: Readonly<Record<string, string>> = { r: 'rkp', sd: 'sdp' };

const folder = process.argv[2];
if (!folder)
  throw new UsageError('names: give the data folder, as in "node dist/models/training/names.js ../shared/data"');

const municipalities = rows('fi_municipalities.tsv', '\t').map((row) => {
  const forms = ['gen', 'ine', 'ela', 'ill', 'ade', 'abl', 'all'].map((key) => row[key] ?? '').filter(Boolean);
  return `${row.name_fi}|${row.name_sv}|${row.region_fi === 'Helsinki-Uusimaa' ? 'Uusimaa' : row.region_fi}|${forms.join(' ')}`;
});
write(
  'municipalities',
  'Finnish municipalities: name|Swedish name|region|case forms. Facts; forms from the Institute for the Languages of Finland.',
  municipalities,
);

const countries = rows('countries_nationalities.tsv', '\t').map(
  (row) =>
    `${row.iso2}|${row.country_fi}|${row.country_sv}|${row.country_en}|${row.nationality_fi}|${row.nationality_en}`,
);
write('countries', 'Countries: code|Finnish|Swedish|English|nationality in Finnish|in English. Facts.', countries);

const parties = new Map<string, string>();
for (const row of rows('mps_2019-2023_official.csv', ',')) {
  const party = partyOfGroup[row.group ?? ''];
  if (row.name && party) parties.set(row.name, party);
}
for (const row of rows('mps_2023-2027.tsv', '\t')) {
  if (row.name && row.party_code) parties.set(row.name, partyCodes[row.party_code] ?? row.party_code);
}
write(
  'members-of-parliament',
  'Members of the Finnish parliament 2019-2023 and 2023-2027: name|party, the later one where it changed. Facts (eduskunta.fi).',
  [...parties].sort(([a], [b]) => a.localeCompare(b, 'fi')).map(([name, party]) => `${name}|${party}`),
);

// Endings of titles and places that also stand in the name lists are sorted out where names are read.
writeWords(
  'first-names',
  'First names of Finland and of migrants to it. Facts; from the name lists of pykko (MIT) and FinnTK (Apache-2.0).',
  ['pykko_gaz/gaz-per-given.tsv', 'finer_gaz/gPersFirstnameFinnish.txt', 'finer_gaz/gPersFirstnameMisc.txt'],
);
writeWords(
  'surnames',
  'Surnames in use in Finland. Facts; from the name lists of pykko (MIT) and FinnTK (Apache-2.0).',
  ['pykko_gaz/gaz-per-family.tsv', 'finer_gaz/gPersSurnameFinnish.txt', 'finer_gaz/gPersSurnameMisc.txt'],
);

/** Names of one word with a capital, each once, as lines of at most 120 characters. */
function writeWords(name: string, comment: string, files: readonly string[]): void {
  const found = new Set<string>();
  for (const file of files) {
    for (const line of readFileSync(join(folder ?? '', 'names', file), 'utf8').split('\n')) {
      const word = (file.endsWith('.tsv') ? line.split('\t')[1] : line)?.trim() ?? '';
      if (/^\p{Lu}[\p{L}'’-]+$/u.test(word)) found.add(word);
    }
  }
  const lines: string[] = [];
  for (const word of [...found].sort((a, b) => (a < b ? -1 : 1))) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length > 118) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  write(name, comment, lines);
}

function rows(file: string, separator: string): Record<string, string>[] {
  const lines = readFileSync(join(folder ?? '', 'names', file), 'utf8')
    .split(/\r?\n/)
    .filter(Boolean);
  const keys = (lines[0] ?? '').split(separator);
  return lines.slice(1).map((line) => {
    const values = line.split(separator);
    return Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
  });
}

function write(name: string, comment: string, lines: readonly string[]): void {
  const text = `/** ${comment} Written by models/training/names.ts. */\nexport default \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(join(packageRoot, 'models', 'lexicons', `${name}.ts`), text);
}
