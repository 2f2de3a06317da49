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
  return occupations.find(([, pattern]) => pattern.test(title))?.[0] ?? office;
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
