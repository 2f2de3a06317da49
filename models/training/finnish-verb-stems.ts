/** The stems of Finnish verbs in the Kotus classes 52 to 78. */
import { type Gradation, strengthen, weaken } from './finnish-gradation.ts';

/** What the forms of one verb are built on. */
interface VerbStems {
  /** sano-, anta-, tule- */
  readonly strong: string;
  /** sano-, anna-, tule- */
  readonly weak: string;
  /** Past before the ending, strong and weak: anto-i, anno-i. */
  readonly pasts: readonly (readonly [strong: string, weak: string])[];
  /** Before -si: sanoi-, antai-, tuli-. */
  readonly conditionals: readonly string[];
  /** Before -koon, -kaa. */
  readonly imperative: string;
  /** sanonu-, tullu-: the past participle without its t. */
  readonly participles: readonly string[];
  /** Passive present without the lengthened -n: sanota, tulla. */
  readonly passive: string;
  /** Passive past without -iin: sanott, tult. */
  readonly passivePast: string;
}

/** Undefined for a class that is not known. */
export function verbStems(
  word: string,
  inflection: string,
  gradation: Gradation | undefined,
  front: boolean,
): VerbStems | undefined {
  const a = front ? 'ä' : 'a';
  const o = front ? 'ö' : 'o';
  const u = front ? 'y' : 'u';
  const weak = (text: string) => weaken(text, gradation);
  const kind = Number(inflection);
  if ((kind >= 52 && kind <= 61) || kind === 76 || kind === 77 || kind === 78) {
    const strong = word.slice(0, -1);
    const base = strong.slice(0, -1);
    const soft = weak(strong);
    const e = /[aä]$/.test(soft) ? `${soft.slice(0, -1)}e` : soft;
    const withS = `${base.replace(/t$/, 's')}i`;
    const pastForms = (past: string): readonly [string, string] => [past, weak(past)];
    const pasts: (readonly [string, string])[] =
      kind === 52
        ? [pastForms(`${strong}i`)]
        : kind === 53 || kind === 58 || kind === 61 || kind === 77 || kind === 78
          ? [pastForms(`${base}i`)]
          : kind === 54 || kind === 59 || kind === 76
            ? [[withS, withS]]
            : kind === 55
              ? [[withS, withS], pastForms(`${base}i`)]
              : kind === 56
                ? [pastForms(`${base}${o}i`)]
                : kind === 57
                  ? [[withS, withS], pastForms(`${base}${o}i`)]
                  : [pastForms(`${base}i`), ['läksi', 'läksi']];
    return {
      strong,
      weak: soft,
      pasts,
      conditionals: [/[ei]$/.test(strong) ? `${base}i` : `${strong}i`],
      imperative: strong,
      participles: [`${strong}n${u}`, ...(kind === 76 ? [`${base.slice(0, -1)}nn${u}`] : [])],
      passive: `${e}t${a}`,
      passivePast: `${e}tt`,
    };
  }
  const stem = word.slice(0, -2);
  switch (kind) {
    case 62:
    case 63:
    case 64:
    case 65:
    case 68: {
      const cut = kind === 64 ? stem.slice(0, -2) + (stem.at(-1) ?? '') : stem.slice(0, -1);
      const past = kind === 65 ? `${stem.slice(0, -1)}vi` : `${cut}i`;
      const pasts: (readonly [string, string])[] = [[past, past]];
      if (kind === 68) pasts.push([`${stem}tsi`, `${stem}tsi`]);
      return {
        strong: stem,
        weak: stem,
        pasts,
        conditionals: [past],
        imperative: stem,
        participles: [`${stem}n${u}`],
        passive: word,
        passivePast: `${stem}t`,
      };
    }
    case 66:
    case 67:
    case 70: {
      const hard = strengthen(stem, gradation);
      const open = kind === 70 ? `${stem.slice(0, -1)}kse` : `${hard}e`;
      const past = `${open.slice(0, -1)}i`;
      return {
        strong: open,
        weak: open,
        pasts: [[past, past]],
        conditionals: [past],
        imperative: stem,
        participles: [`${stem}${stem.at(-1) ?? ''}${u}`],
        passive: word,
        passivePast: `${stem}t`,
      };
    }
    case 69:
      return vowelless(`${stem}tse`, `${stem}t`, `${stem}nn${u}`, word);
    case 71: {
      const open = `${stem.slice(0, -1)}ke`;
      const soft = `${stem.slice(0, -1)}e`;
      return {
        strong: open,
        weak: soft,
        pasts: [[`${open.slice(0, -1)}i`, `${soft.slice(0, -1)}i`]],
        conditionals: [`${open.slice(0, -1)}i`],
        imperative: stem,
        participles: [`${stem}n${u}`],
        passive: word,
        passivePast: `${stem}t`,
      };
    }
    case 72:
      return vowelless(`${strengthen(stem, gradation)}ne`, `${stem}t`, `${stem}nn${u}`, word);
    case 73: {
      const hard = strengthen(stem, gradation);
      return contracted(`${hard}${a}`, hard, [`${hard}i`], stem, u, word);
    }
    case 74: {
      const hard = strengthen(stem, gradation);
      return contracted(
        `${hard}${a}`,
        hard,
        [`${hard}${a}i`, `${hard.slice(0, -1)}${hard.endsWith('e') ? 'e' : (hard.at(-1) ?? '')}i`],
        stem,
        u,
        word,
      );
    }
    case 75: {
      const hard = strengthen(stem, gradation);
      return contracted(`${hard}${a}`, hard, [`${hard}${a}i`], stem, u, word);
    }
    default:
      return undefined;
  }
}

/** valita, vanheta: the vowel stem ends in -e, the consonant stem in -t. */
function vowelless(open: string, imperative: string, participle: string, word: string): VerbStems {
  const past = `${open.slice(0, -1)}i`;
  return {
    strong: open,
    weak: open,
    pasts: [[past, past]],
    conditionals: [past],
    imperative,
    participles: [participle],
    passive: word,
    passivePast: `${imperative}t`,
  };
}

/** salata, katketa, selvitä: past in -si. */
function contracted(
  open: string,
  hard: string,
  conditionals: readonly string[],
  stem: string,
  u: string,
  word: string,
): VerbStems {
  return {
    strong: open,
    weak: open,
    pasts: [[`${hard}si`, `${hard}si`]],
    conditionals,
    imperative: `${stem}t`,
    participles: [`${stem}nn${u}`],
    passive: word,
    passivePast: `${stem}tt`,
  };
}
