// Makes sqlite3's native binding ready, by the quickest means that works: what is there already, a copy kept from
// an earlier install on this machine, the published binary, a build from the package's own sources. The package's
// own install script only knows the last two and compiles with full optimisation, which takes twice as long and
// measured no faster in use. Run by npm after each install; safe to run again: `npm run postinstall`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url).pathname;
const folder = join(root, 'node_modules', 'sqlite3');
if (!existsSync(folder)) process.exit(0); // npm install --package-lock-only runs this script too

const { version } = require(join(folder, 'package.json'));
const binding = join(folder, 'build', 'Release', 'node_sqlite3.node');
const libc = process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'other';
const kept = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'diskurssi',
  `sqlite3-${version}-napi-${process.platform}-${process.arch}-${libc}.node`,
);
const started = Date.now();

/** A fresh process, because a binding that is broken can take the process that loads it along. */
const loads = () =>
  spawnSync(process.execPath, ['-e', "new (require('sqlite3').Database)(':memory:')"], { cwd: root }).status === 0;
const tried = (command, args, env = {}) => {
  const result = spawnSync(command, args, { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' });
  return result.status === 0
    ? ''
    : `${result.error?.message ?? ''}${result.stderr ?? ''}`
        .trim()
        .split('\n')
        .filter((line) => !/^gyp ERR! (stack +at |System|command|cwd|node|\$npm|not ok)/.test(line))
        .slice(-15)
        .join('\n');
};
const ready = (how) => {
  console.log(`sqlite3 ${version}: ${how} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  process.exit(0);
};
const keep = () => {
  try {
    mkdirSync(dirname(kept), { recursive: true });
    copyFileSync(binding, `${kept}.${process.pid}`);
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // Without a cache the next install only takes longer.
  }
};

if (existsSync(binding) && loads()) ready('binding is in place');
if (existsSync(kept)) {
  mkdirSync(dirname(binding), { recursive: true });
  copyFileSync(kept, binding);
  if (loads()) ready('binding copied from an earlier install');
}
const gyp = process.env.npm_config_node_gyp ?? require.resolve('node-gyp/bin/node-gyp.js', { paths: [folder, root] });
let prebuilt = '';
try {
  prebuilt = require.resolve('prebuild-install/bin.js', { paths: [folder] });
} catch {
  // Then only the build is left.
}
if (prebuilt && tried(process.execPath, [prebuilt, '-r', 'napi']) === '' && loads()) {
  keep();
  ready('published binding');
}
// node-gyp fetches Node's headers from nodejs.org unless it is told of some; most installations of Node bring theirs.
const prefix = dirname(dirname(process.execPath));
const hasHeaders = ['node_api.h', 'common.gypi'].every((file) => existsSync(join(prefix, 'include', 'node', file)));
const nodedir = process.env.npm_config_nodedir ?? (hasHeaders ? prefix : undefined);
// Built for the Node-API of the headers' own Node (10 in Node 22 and 24), the binding crashes an older Node that is put in
// its place later. 9 is what Node 20 knows and all later ones still do.
const flags = '-O1 -w';
const api = '-UNAPI_VERSION -DNAPI_VERSION=9';
console.log(`sqlite3 ${version}: no ready binding for this machine, building it (about a minute)`);
const failure = tried(process.execPath, [gyp, 'rebuild', '--release', ...(nodedir ? [`--nodedir=${nodedir}`] : [])], {
  CFLAGS: flags,
  CXXFLAGS: `${flags} ${api}`,
});
if (failure === '' && loads()) {
  keep();
  ready('binding built from source');
}
console.error(`sqlite3 ${version}: the binding could not be built. It needs
- python3, make and a C++ compiler (Debian: apt-get install python3 make g++);
- the headers of Node, which were ${nodedir ? `taken from ${nodedir}` : 'asked of nodejs.org'}: npm_config_nodedir=FOLDER names another
  place, one that holds include/node, of any Node from 20 on.
Then: npm run postinstall. Or copy the binding of another machine of this kind, where it works
(node_modules/sqlite3/build/Release/node_sqlite3.node), to ${kept}
${failure}`);
process.exit(1);
