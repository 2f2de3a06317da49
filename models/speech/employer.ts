import type { Document } from '../../src/language/document.ts';
import { bodyNamedBefore, employers } from '../lexicons/employers.ts';
import type { Role } from '../lexicons/roles.ts';
import { remembered } from '../names/remembered.ts';
import { longestOrganisation, organisation } from '../registry/registry.ts';
import { castOf, type Member } from './cast.ts';
import { firstAt } from './members.ts';
import type { SaidOf } from './said-of.ts';
import { roleOfBody } from './titles.ts';

/** As what the people of the body speak that a text names beside somebody: "juristi X Pakolaisneuvonnasta"; null if none. */
export function employerOf(document: Document, { before, after }: SaidOf, start: number): Role | null {
  if (before === '' && after === '') return null;
  const workplace = workplaceIn(after);
  return (
    registered(before) ??
    registered(workplace) ??
    (bodyNamedBefore.test(before) ? roleBefore(document, start) : null) ??
    described(before.replace(/\p{L}{1,40} ?$/u, '')) ??
    (workplace ? described(workplace) : null)
  );
}

/** What stands behind a name and tells where somebody works: an apposition, "at …", "på …", a name in the elative. */
function workplaceIn(after: string): string {
  if (after === '') return '';
  const bare = after.replace(/^ ?\([^)]*\)/, '').replace(/^, \d\d\b/, '');
  if (/^ (?:på|vid|från|i|hos|inom|of|from|at|with|for) /.test(bare)) return bare.slice(0, 70).split(/,/)[0] ?? '';
  const elative = /^ (?:\p{Lu}[\p{L}-]*n )?\p{Lu}?[\p{L}:-]+st[aä](?!\p{L})/u.exec(bare)?.[0];
  if (elative) return elative;
  return (
    /^, (?:som (?:är|leder|arbetar|ansvarar)|who (?:heads|leads|runs|works|manages|oversees|is (?:in charge|responsible))|joka (?:johtaa|työskentelee|vastaa)|(?!som |who |whose |joka |jonka ))[^,]{3,90}/.exec(
      bare,
    )?.[0] ?? ''
  );
}

/** A body of the registry in some words, the longest name first. */
function registered(words: string): Role | null {
  if (words === '') return null;
  const all = words.match(/[\p{L}\d][\p{L}\d:’'-]*/gu) ?? [];
  for (let from = all.length - 1; from >= 0; from -= 1) {
    if (!/^\p{Lu}|ministeri|viraston|laitoksen/u.test(all[from] ?? '')) continue;
    for (let to = Math.min(all.length, from + longestOrganisation); to > from; to -= 1) {
      const body = organisation(all.slice(from, to).join(' '));
      if (body && body.role !== 'media') return body.role;
    }
  }
  return null;
}

const matching = employers.map(([role, pattern]) => [role, remembered(pattern)] as const);

function described(words: string): Role | null {
  if (words.length < 4) return null;
  // Unions of students and parishes are associations.
  const form = words
    .toLowerCase()
    .trim()
    .replace(/(student|parish|church) union/, '$1 association');
  if (form.length < 4) return null;
  return matching.find(([, test]) => test(form) || form.split(' ').some((word) => test(word)))?.[0] ?? null;
}

/** A body further from a person than so many characters is not meant. */
const farthest = 600;

function roleBefore(document: Document, start: number): Role | null {
  const cast = castOf(document);
  for (let index = firstAt(cast, start) - 1; index >= 0; index -= 1) {
    const { kind, role, name, start: at } = cast[index] as Member;
    if (at < start - farthest) break;
    if (kind !== 'body' || role === 'media' || role === 'foreign') continue;
    const own = role ?? roleOfBody(name);
    if (own) return own;
  }
  return null;
}
