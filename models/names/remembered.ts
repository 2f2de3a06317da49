import { Recent } from '../../src/language/recent.ts';

/** A pattern that remembers its answers: words repeat, and a pattern of many branches costs more than a look-up. */
export function remembered(pattern: RegExp): (form: string) => boolean {
  const answers = new Recent<boolean>(10_000);
  return (form) => {
    const known = answers.get(form);
    if (known !== undefined) return known;
    const answer = pattern.test(form);
    answers.set(form, answer);
    return answer;
  };
}
