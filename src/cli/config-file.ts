import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { type Config, configSchema } from '../config.ts';
import { messageOf, UsageError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';

export const defaultConfigFiles = ['diskurssi.config.yaml', 'diskurssi.config.yml', 'diskurssi.config.json'] as const;

type Environment = Readonly<Record<string, string | undefined>>;
type Tree = { readonly [key: string]: unknown };
type Path = readonly PropertyKey[];

export interface ConfigSources {
  /** Values of flags, already in the shape of the configuration. */
  readonly flags: Tree;
  readonly env: Environment;
  /** `--config`; without it `DISKURSSI_CONFIG`, then the first of the default files that exists. */
  readonly file?: string;
  readonly warn: (text: string) => void;
}

/** The environment variables that set something, and what they set: DISKURSSI_REPORT_OUT → report.out. */
export function environmentNames(): ReadonlyMap<string, Path> {
  const names = new Map<string, Path>();
  const walk = (shape: object, path: readonly string[]): void => {
    for (const [key, schema] of Object.entries(shape)) {
      const inner = innermost(schema);
      if (inner.type === 'object' && 'shape' in inner && inner.shape) walk(inner.shape as object, [...path, key]);
      else names.set(`DISKURSSI_${[...path, key].map(upperSnake).join('_')}`, [...path, key]);
    }
  };
  walk(configSchema.shape, []);
  return names;
}

/** Not settings of the configuration, but ours all the same. */
const otherVariables = ['DISKURSSI_CONFIG', 'DISKURSSI_NOW'];

/**
 * Flags over environment over file over defaults. Throws UsageError with the place (file:line, or the variable), the
 * wrong value and the nearest right key.
 */
export async function loadConfig(sources: ConfigSources): Promise<Config> {
  const fileName = sources.file ?? sources.env.DISKURSSI_CONFIG ?? defaultConfigFiles.find((name) => existsSync(name));
  const file = fileName === undefined ? undefined : await readConfigFile(fileName);
  const { tree: env, names } = fromEnvironment(sources.env, sources.warn);
  const merged = merge(merge(file?.tree ?? {}, env), sources.flags);
  const parsed = configSchema.safeParse(merged);
  if (parsed.success) return parsed.data;
  const place = (path: Path): string => {
    const variable = [...names].find(([, at]) => at.join('.') === path.slice(0, at.length).join('.'))?.[0];
    if (valueAt(sources.flags, path) !== undefined) return `--${String(path[0])}`;
    if (valueAt(env, path) !== undefined && variable !== undefined) return variable;
    return file ? `${file.name}:${file.lineOf(path)}` : 'configuration';
  };
  throw new UsageError([...new Set(parsed.error.issues.flatMap((issue) => explain(issue, place, merged)))].join('; '));
}

function explain(issue: z.core.$ZodIssue, place: (path: Path) => string, tree: Tree): readonly string[] {
  if (issue.code !== 'unrecognized_keys') {
    const [list, index] = [valueAt(tree, issue.path.slice(0, -1)), issue.path.at(-1)];
    const value: unknown = Array.isArray(list) ? list[Number(index)] : valueAt(tree, issue.path);
    return [`${place(issue.path)}: ${issue.path.join('.')}: ${JSON.stringify(value)} ${wanted(issue)}`];
  }
  const known = keysAt(issue.path);
  return issue.keys.map((key) => {
    const hint = didYouMean(key, known) || ` (known: ${known.join(', ')})`;
    return `${place([...issue.path, key])}: unknown key "${[...issue.path, key].join('.')}"${hint}`;
  });
}

/** What may stand there, in the words of a configuration file. */
const kinds: Readonly<Record<string, string>> = {
  array: 'a list, as in [a, b]',
  number: 'a number',
  string: 'a text',
  object: 'keys with values below it',
};

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `must be ${kinds[issue.expected] ?? issue.expected}`;
  return `cannot be: ${issue.message}`;
}

interface ConfigFile {
  readonly name: string;
  readonly tree: Tree;
  readonly lineOf: (path: Path) => number;
}

/** JSON is read by the YAML parser too, of which it is a subset: so both name the line. */
async function readConfigFile(name: string): Promise<ConfigFile> {
  let text: string;
  try {
    text = await readFile(name, 'utf8');
  } catch (error) {
    throw new UsageError(`${name}: cannot read the configuration (${messageOf(error)})`);
  }
  // Loaded when there is a file to read: it takes as long to load as all else that `--help` needs.
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) throw new UsageError(`${name}:${lines.linePos(broken.pos[0]).line}: ${messageOf(broken)}`);
  let tree: unknown;
  try {
    tree = document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch (error) {
    throw new UsageError(`${name}: ${messageOf(error)}`);
  }
  if (!isTree(tree)) throw new UsageError(`${name}:1: must be a list of "key: value" lines, not ${typeof tree}`);
  const lineOf = (path: Path): number => {
    let line = 1;
    let node: unknown = document.contents;
    for (const key of path) {
      if (!isMap(node)) break;
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair || !isScalar(pair.key)) break;
      line = lines.linePos(pair.key.range?.[0] ?? 0).line;
      node = pair.value;
    }
    return line;
  };
  return { name, tree, lineOf };
}

function fromEnvironment(env: Environment, warn: (text: string) => void) {
  const names = environmentNames();
  let tree: Tree = {};
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith('DISKURSSI_') || value === undefined || value === '') continue;
    const path = names.get(name);
    if (path) tree = merge(tree, nest(path, isList(path) ? value.split(',').map((part) => part.trim()) : value));
    else if (!otherVariables.includes(name)) warn(`${name} sets nothing${didYouMean(name, names.keys())}`);
  }
  return { tree, names };
}

// ── the shape of the schema ─────────────────────────────────────────────────────────────────────────────────────

interface AnySchema {
  readonly type: string;
  readonly shape?: object;
  readonly unwrap?: () => AnySchema;
}

/** The schema under its default and optional wrappers. */
function innermost(schema: AnySchema): AnySchema {
  const wrapped = ['default', 'prefault', 'optional', 'nullable', 'readonly'].includes(schema.type);
  return wrapped && schema.unwrap ? innermost(schema.unwrap()) : schema;
}

function schemaAt(path: Path): AnySchema | undefined {
  let schema: AnySchema | undefined = configSchema;
  for (const key of path) {
    const shape: object | undefined = schema && innermost(schema).shape;
    schema = shape && (shape as Record<PropertyKey, AnySchema>)[key];
  }
  return schema && innermost(schema);
}

function keysAt(path: Path): readonly string[] {
  return Object.keys(schemaAt(path)?.shape ?? {});
}

function isList(path: Path): boolean {
  return schemaAt(path)?.type === 'array';
}

// ── trees ───────────────────────────────────────────────────────────────────────────────────────────────────────

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merge(under: Tree, over: Tree): Tree {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    if (value !== undefined) merged[key] = isTree(below) && isTree(value) ? merge(below, value) : value;
  }
  return merged;
}

function nest(path: Path, value: unknown): Tree {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Tree;
}

function valueAt(tree: Tree, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isTree(value) ? value[String(key)] : undefined), tree);
}

function upperSnake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
