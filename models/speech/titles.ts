import { bodies, occupations } from '../lexicons/occupations.ts';
import type { Role } from '../lexicons/roles.ts';
import { roleOf } from './people.ts';

/** The role that a word for somebody tells: "tutkija" speaks as an expert. */
export function roleOfTitle(title: string): Role | null {
  const office = roleOf(title);
  if (office === 'government' || office === 'foreign' || office === 'opposition') return office;
  return occupations.find(([, pattern]) => pattern.test(title))?.[0] ?? office;
}

/** The role of a body by a word of its name: "Väestöliitto", "Chamber of Commerce", "Pirkanmaa District Court". */
export function roleOfBody(name: string): Role | null {
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
