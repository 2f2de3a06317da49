import { messageOf } from '../errors.ts';

const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check its name and folder',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'may not be read; give yourself the right to read it',
};

/** Why a file that was named could not be read: what the system says only in codes is said with the name and the way out. */
export function reasonOf(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = words[code];
  return known === undefined ? messageOf(error) : `${file}: ${known}`;
}
