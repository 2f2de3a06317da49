import { Parser } from 'htmlparser2';
import { SkipError } from '../errors.ts';
import { namespacePrefix } from './xml-namespaces.ts';

/** An element as it opens. */
export interface XmlElement {
  /** Lower case, with the customary prefix of its namespace (`dc:date`) however the file calls it; core words bare. */
  readonly name: string;
  /** Names in lower case with the file's own prefixes, values with their references read. */
  readonly attributes: Readonly<Record<string, string>>;
  /** `xml:base` in force here, joined with those above; empty when there is none. */
  readonly base: string;
}

export interface XmlVisitor {
  readonly open: (element: XmlElement) => void;
  /** A piece of text with its references read; one run of text may come in several pieces. */
  readonly text: (piece: string) => void;
  readonly close: (name: string) => void;
}

export interface XmlReader {
  readonly write: (chunk: string) => void;
  readonly end: () => void;
}

/** Feeds nest some 20 levels with their content; items that are never closed nest each in the one before. */
export const deepest = 1000;

interface Scope {
  readonly name: string;
  readonly base: string;
  readonly prefixes: ReadonlyMap<string, string>;
}

const outermost: Scope = { name: '', base: '', prefixes: new Map() };

/**
 * Reads XML as it comes, in chunks of any size, well-formed or not: nothing must close, nothing is fetched, and of
 * entities only those of XML and HTML are read. Throws SkipError `hostile_entities` for declarations that could blow up
 * or reach out, and `hostile_shape` for nesting deeper than 1,000.
 */
export function xmlReader(visit: XmlVisitor): XmlReader {
  const scopes: Scope[] = [];
  let cdata = false;
  // References may be cut by the end of a chunk: text waits for the next event when it ends within one.
  let rest = '';
  const flush = (): void => {
    if (rest === '') return;
    visit.text(readReferences(rest));
    rest = '';
  };
  const parser = new Parser(
    {
      onprocessinginstruction: (name, data) => {
        // The head of a document type takes its first declaration with it.
        if (name.startsWith('!')) for (const part of data.split(/<?(?=!ENTITY\b)/i)) checkEntity(part);
      },
      onopentag: (tag, given) => {
        flush();
        if (scopes.length >= deepest) throw new SkipError('hostile_shape', `nested deeper than ${deepest} elements`);
        const attributes = readAttributes(given);
        const scope = scopeOf(tag, attributes, scopes.at(-1) ?? outermost);
        scopes.push(scope);
        visit.open({ name: scope.name, attributes, base: scope.base });
      },
      ontext: (piece) => {
        if (cdata) {
          visit.text(piece);
          return;
        }
        rest += piece;
        const cut = rest.lastIndexOf('&');
        const open = cut >= 0 && rest.length - cut < 40 && !rest.includes(';', cut) ? rest.slice(cut) : '';
        const whole = rest.slice(0, rest.length - open.length);
        if (whole !== '') visit.text(readReferences(whole));
        rest = open;
      },
      oncdatastart: () => {
        flush();
        cdata = true;
      },
      oncdataend: () => {
        cdata = false;
      },
      onclosetag: () => {
        flush();
        const scope = scopes.pop();
        if (scope) visit.close(scope.name);
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  return {
    write: (chunk) => {
      parser.write(chunk);
    },
    end: () => {
      parser.end();
      flush();
    },
  };
}

function readAttributes(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const pairs = Object.entries(given);
  if (!pairs.some(([, value]) => value.includes('&'))) return given;
  return Object.fromEntries(pairs.map(([name, value]) => [name, readReferences(value)]));
}

function scopeOf(tag: string, attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    own ??= new Map(outer.prefixes);
    own.set(name.slice('xmlns:'.length), attributes[name] ?? '');
  }
  const prefixes = own ?? outer.prefixes;
  const colon = tag.indexOf(':');
  const prefix = colon < 0 ? '' : tag.slice(0, colon);
  const customary = namespacePrefix(prefixes.get(prefix), prefix);
  const local = tag.slice(colon + 1);
  const base = attributes['xml:base'];
  return {
    name: customary === '' ? local : `${customary}:${local}`,
    base: base === undefined ? outer.base : joined(base.trim(), outer.base),
    prefixes,
  };
}

function joined(url: string, base: string): string {
  try {
    const address = new URL(url, base === '' ? undefined : base);
    return /^(https?|ftp):$/.test(address.protocol) ? address.href : base;
  } catch {
    return base;
  }
}

/**
 * `<!ENTITY …>` in the head of a file. Those that hold plain text are harmless, because no entity that a file declares
 * is ever put in; what refers to others, or to other files, is an attack. The sets of HTML entities that old RSS feeds
 * name at w3.org are let through unread.
 */
function checkEntity(declaration: string): void {
  const [, parameter, name = '?', definition = ''] =
    /^!ENTITY\s+(%\s+)?(\S{1,100})\s+([\s\S]*)$/i.exec(declaration.trimEnd()) ?? [];
  if (/^(SYSTEM|PUBLIC)\b/i.test(definition)) {
    if (parameter && /["']https?:\/\/www\.w3\.org\/[^"']*["']\s*$/.test(definition)) return;
    throw new SkipError('hostile_entities', `refused: entity "${name}" names another file`);
  }
  if (parameter || /[&%](?!#)[\w.:-]+;/.test(definition) || definition.length > 1000) {
    throw new SkipError('hostile_entities', `refused: entity "${name}" is made of other entities or is too long`);
  }
}

const known = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** `&amp;`, `&#228;`, `&auml;`: only with their semicolon, because `?a=1&copy=2` is an address. Others stay as they are. */
export function readReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/gi, (whole, name: string) => {
    let value = known.get(name);
    if (value === undefined) {
      value = htmlText(whole);
      // Bounded: a file may make up any number of names.
      if (known.size < 3000) known.set(name, value);
    }
    return value;
  });
}

function htmlText(text: string): string {
  let read = '';
  const parser = new Parser({
    ontext: (piece) => {
      read += piece;
    },
  });
  parser.end(text);
  return read;
}
