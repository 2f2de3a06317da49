import type { Document } from '../../src/language/document.ts';
import { predicates } from '../lexicons/speaker-words.ts';
import type { Member } from './cast.ts';

/** What a text says around a name; each part ends with its phrase, so that nothing of the reported words is in it. */
export interface SaidOf {
  /** The phrase before the name: "Pakolaisneuvonnan juristi". */
  readonly before: string;
  /** In brackets, after a comma or a preposition, right behind the name: ", a lawyer at the Refugee Advice Centre". */
  readonly after: string;
  /** What the person is said to be or to have done: "moved to Finland from Manila a year ago"; read when first asked for. */
  readonly told: () => string;
  /** Where the name begins. */
  readonly start: number;
}

/** Characters that are read on either side of a name. */
const reach = 100;
const pronounReach = 260;

export function saidOf({ text }: Document, { start, end }: Pick<Member, 'start' | 'end'>): SaidOf {
  const tail = text.slice(end, end + reach);
  const stop = tail.search(/[.?!]["”’»]?\s\p{Lu}|\.?\n|[”"»“]/u);
  const sentence = stop < 0 ? tail : tail.slice(0, stop);
  let told: string | undefined;
  return {
    before: leadOf(text, start, sentence),
    after: sentence,
    told: () => {
      told ??= `${tellingOf(sentence)} ${nextOf(text, end)}`;
      return told;
    },
    start,
  };
}

function leadOf(text: string, start: number, after: string): string {
  const lead = text.slice(Math.max(0, start - reach), start);
  const cut = /^[\s\S]*(?:[.?!:][)”"]?\s|[\n”"»“;–—])/.exec(lead)?.[0].length ?? 0;
  const phrase = lead.slice(cut);
  // "The agency’s director general, Raimo Aho, said": the title stands before the comma, and the name between two.
  const isApposed = /^[^,]*, $/.test(phrase) && (/^ ?(\([^)]*\))?[,.]/.test(after) || after === '');
  return isApposed ? phrase : phrase.slice(Math.max(phrase.lastIndexOf(','), phrase.lastIndexOf(';')) + 1);
}

/** "who fled the war", "is a nurse from Manila": only what stands before a further comma or a reporting verb. */
function tellingOf(sentence: string): string {
  return predicates.test(sentence) ? sentence : '';
}

/** "She moved here in 2015.": the next sentence, where it goes on with a pronoun. */
function nextOf(text: string, end: number): string {
  const rest = text.slice(end, end + pronounReach);
  return /^[^.?!\n]*[.?!]["”’»]?\s+(?:Hän|Hon|Han|Hen|She|He)\s([^.\n”"]{0,140})/u.exec(rest)?.[1] ?? '';
}
