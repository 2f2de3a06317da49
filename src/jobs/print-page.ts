import { spawn } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../errors.ts';
import type { Format, RenderedFile } from '../report/format.ts';

/** A file as it is written: text, or the bytes of a PDF. */
export interface PrintedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Browsers that print pages alike, by the names under which systems install them. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'] as const;

/** Where systems without such names keep them. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
] as const;

/** Long enough for hundreds of pages on a busy machine. */
const patienceMs = 180_000;

/**
 * The browser that prints: the one that is configured (a name or a path), else the first that is installed. Throws
 * UsageError where the configured one is not there; undefined where none is installed.
 */
export async function findChromium(configured?: string): Promise<string | undefined> {
  if (configured !== undefined) {
    const found = await firstProgram(configured.includes(sep) ? [resolve(configured)] : inPath(configured));
    if (found === undefined) {
      throw new UsageError(`chromium ${configured}: is no program; name one by DISKURSSI_CHROMIUM or "chromium"`);
    }
    return found;
  }
  return firstProgram([...names.flatMap(inPath), ...places.filter(isAbsolute)]);
}

/**
 * Prints the files of these formats that are to be printed, and leaves the others as they are. Throws UsageError at once
 * where one has to be printed and there is no browser; Error, later, where the browser fails.
 */
export async function printerOf(
  formats: readonly Format[],
  configured?: string,
): Promise<(files: readonly RenderedFile[]) => Promise<readonly PrintedFile[]>> {
  const printed = formats.find(({ prints }) => prints);
  if (!printed) return async (files) => files;
  const browser = await findChromium(configured);
  if (browser === undefined) {
    throw new UsageError(
      `--format ${printed.id}: needs Chromium or Chrome, and none was found; install it (Debian: apt-get install chromium), ` +
        'name it by DISKURSSI_CHROMIUM, or print the html from a browser',
    );
  }
  return (files) =>
    Promise.all(
      files.map(async ({ name, content, print }) => ({
        name,
        content: print ? await printPage(content, browser) : content,
      })),
    );
}

/**
 * A page as the bytes of a tagged PDF with an outline of its headings. The browser resolves no name and leaves
 * nothing behind. Throws Error where it fails or takes longer than three minutes.
 */
async function printPage(page: string, browser: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'diskurssi-print-'));
  try {
    const [source, target] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(source, page);
    const said = await run(browser, [...switches(folder), `--print-to-pdf=${target}`, pathToFileURL(source).href]);
    const pdf = await readFile(target).catch(() => undefined);
    if (pdf?.subarray(0, 5).toString('latin1') !== '%PDF-') {
      const why = said.failure ?? said.lastLine ?? 'it said nothing';
      throw new Error(
        `${browser}: printed no PDF (${why}); a browser installed by snap reads no temporary folder: then set TMPDIR to a folder in your home`,
      );
    }
    return pdf;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function switches(folder: string): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--headless',
    // Chromium refuses to start as root with its sandbox on; anybody else keeps it.
    ...(isRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${join(folder, 'profile')}`,
    // Containers give little shared memory.
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    // The page's own policy lets nothing in it run or be asked for; should that fail, no host has an address.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
  ];
}

async function run(program: string, args: readonly string[]): Promise<{ lastLine?: string; failure?: string }> {
  return new Promise((settle) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
    });
    child.on('error', (error) => settle({ failure: error.message }));
    child.on('close', (code, signal) => {
      // Headless machines have no message bus, which Chromium regrets at length.
      const lines = said.split('\n').filter((line) => line.trim() !== '' && !line.includes('dbus'));
      const lastLine = lines.at(-1)?.trim();
      settle({
        ...(lastLine ? { lastLine } : {}),
        ...(signal === 'SIGKILL' ? { failure: `not done after ${patienceMs / 1000} seconds` } : {}),
        ...(code !== 0 && code !== null ? { failure: `exit ${code}: ${lastLine ?? ''}` } : {}),
      });
    });
  });
}

function inPath(name: string): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => [join(folder, name), ...(sep === '\\' ? [join(folder, `${name}.exe`)] : [])]);
}

async function firstProgram(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}
