import { Recent } from '../../src/language/recent.ts';
import { bodies, occupations } from '../lexicons/occupations.ts';
import type { Role } from '../lexicons/roles.ts';
import { roleOf } from './people.ts';

/** The role that a word for somebody tells: "tutkija" speaks as an expert. */
export function roleOfTitle(title: string): Role | null {
  const known = titles.get(title);
  if (known) return known.role;
  const role = readTitle(title);
  titles.set(title, { role });
  return role;
}

// Words repeat, and ten patterns of many branches a word are dear.
const titles = new Recent<{ readonly role: Role | null }>(20_000);
const bodyRoles = new Recent<{ readonly role: Role | null }>(20_000);

function readTitle(title: string): Role | null {
  const office = roleOf(title);
  if (office === 'government' || office === 'foreign' || office === 'opposition') return office;
  const role = occupations.find(([, pattern]) => pattern.test(title))?.[0];
  if (role) return role;
  const bare = indefinite(title);
  return (
    (bare === title ? undefined : occupations.find(([, pattern]) => pattern.test(bare))?.[0]) ?? office ?? roleOf(bare)
  );
}

/** The role of a body by a word of its name: "Väestöliitto", "Chamber of Commerce", "Pirkanmaa District Court". */
export function roleOfBody(name: string): Role | null {
  const known = bodyRoles.get(name);
  if (known) return known.role;
  const role = readBody(name);
  bodyRoles.set(name, { role });
  return role;
}

function readBody(name: string): Role | null {
  const form = name.toLowerCase();
  return (
    bodies.find(([, pattern]) => pattern.test(form))?.[0] ??
    form
      .split(' ')
      .map(roleOfTitle)
      .findLast((role) => role !== null) ??
    null
  );
}

/** Whether two titles mean one: the whole word, or one the end of the other. */
export function sameTitle(own: string, stem: string): boolean {
  return own === stem || (stem.length >= 5 && own.endsWith(stem)) || (own.length >= 6 && stem.endsWith(own));
}

/** "läraren" → lärare, "forskaren" → forskare, "ministern" → minister, "vittnet" → vittne, "mannen" → man. */
export function indefinite(form: string): string {
  if (/(are|ande|ende)n$/.test(form)) return form.slice(0, -1);
  if (/mannen$/.test(form)) return form.slice(0, -3);
  if (/(er|or|ör)n$/.test(form)) return form.slice(0, -1);
  if (/(ör|or|ent|ist|ist|tor|ant|ing|chef|ut|ekt|olog|ekonom|präst|domar|person)en$/.test(form))
    return form.slice(0, -2);
  if (/(n|k|t)et$/.test(form)) return form.slice(0, -1);
  if (/ingen$/.test(form)) return form.slice(0, -2);
  return form;
}
