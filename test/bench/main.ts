/**
 * Runs one measurement: `npm run bench -- extraction [ARGUMENTS]`. Each is a file of this folder that reads its own
 * arguments and prints a table; without a name the names are listed.
 */
import { readdirSync } from 'node:fs';
import { nearest } from '../../src/nearest.ts';

const [name = '', ...rest] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z-]+\.js$/.test(file) && file !== 'main.js')
  .map((file) => file.replace(/\.js$/, ''));
if (names.includes(name)) {
  process.argv.splice(2, process.argv.length, ...rest);
  await import(new URL(`${name}.js`, import.meta.url).href);
} else {
  const meant = nearest(name, names);
  console.error(
    name === '' ? 'usage: npm run bench -- NAME' : `no bench "${name}"${meant ? `: did you mean ${meant}?` : ''}`,
  );
  console.error(`benches: ${names.join(', ')}`);
  process.exitCode = 2;
}
