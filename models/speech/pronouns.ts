import { men, menInA } from '../lexicons/speaker-words.ts';

/** Whether "hon" or "he" may mean somebody of this first name: a guess from its ending, for names it cannot tell apart yes. */
export function mayBe(pronoun: string, name: string): boolean {
  const first = name.toLowerCase();
  // "Jukka-Pekka", "Veli-Matti": one part tells.
  const isMan = men.test(first) || first.split('-').some((part) => men.test(part) || menInA.test(part));
  const isWoman = !isMan && /(a|ie|lie|git|beth|eth|ie)$/.test(first);
  if (/^(hon|henne|she|her)$/.test(pronoun)) return !isMan;
  if (/^(han|honom|he|him)$/.test(pronoun)) return !isWoman;
  return true;
}
