/** Inflects Finnish verbs by the Kotus classes 52 to 78, their participles and infinitives included. */
import { type Gradation, strengthen, weaken } from './finnish-gradation.ts';
import { type InflectedForm, nominalForms } from './finnish-nouns.ts';

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

/** All forms of a verb; empty for a class that is not known. */
export function verbForms(word: string, inflection: string, gradation: Gradation | undefined, front: boolean) {
  const a = front ? 'ä' : 'a';
  const o = front ? 'ö' : 'o';
  const u = front ? 'y' : 'u';
  const stems = stemsOf(word, inflection, gradation, front);
  const forms: InflectedForm[] = [];
  if (!stems) return forms;
  const add = (form: string, name: string, possessive: InflectedForm['possessive'] = 'none', free = true) =>
    forms.push({ form, tag: `V.${name}`, free, possessive });
  const { strong, weak } = stems;
  const last = strong.at(-1) ?? '';
  const isLong =
    /[aeiouyäö]{2}$/.test(strong) && !(/[ieouyöaä][aä]$/.test(strong) && ['74', '75'].includes(inflection));
  const endsLong = isLong && ['62', '63', '64', '65', '68', '73', '77', '78'].includes(inflection);

  add(word, 'inf');
  add(`${word}kse`, 'infkse', 'both', false);
  const second = word.slice(0, -1).replace(/e$/, 'i');
  add(`${second}ess${a}`, 'inf2', 'both');
  add(`${second}en`, 'inf2');
  // Present
  add(`${weak}n`, '1');
  add(`${weak}t`, '2');
  add(endsLong ? strong : strong + last, '3');
  if (inflection === '68') add(`${strong}tsee`, '3');
  add(`${weak}mme`, '1p');
  add(`${weak}tte`, '2p');
  add(`${strong}v${a}t`, '3p');
  add(weak, 'neg');
  // Past
  for (const [pastStrong, pastWeak] of stems.pasts) {
    add(`${pastWeak}n`, 'past1');
    add(`${pastWeak}t`, 'past2');
    add(pastStrong, 'past3');
    add(`${pastWeak}mme`, 'past1p');
    add(`${pastWeak}tte`, 'past2p');
    add(`${pastStrong}v${a}t`, 'past3p');
  }
  for (const stem of stems.conditionals) {
    for (const [end, name] of [
      ['', '3'],
      ['n', '1'],
      ['t', '2'],
      ['mme', '1p'],
      ['tte', '2p'],
      [`v${a}t`, '3p'],
    ] as const)
      add(`${stem}si${end}`, `cond${name}`);
  }
  for (const end of [`${o}${o}n`, `${a}${a}`, `${a}${a}mme`, `${o}${o}t`, `${o}`])
    add(`${stems.imperative}k${end}`, 'imp');
  // Passive
  add(`${stems.passive}${a}n`, 'pass');
  add(stems.passive, 'passneg');
  add(`${stems.passivePast}iin`, 'passpast');
  add(`${stems.passivePast}${a}isi`, 'passcond');
  add(`${stems.passivePast}${a}isiin`, 'passcond');
  add(`${stems.passivePast}${a}ess${a}`, 'passinf2');
  add(`${stems.passivePast}${a}neen`, 'passpot');
  add(`${stems.passivePast}${a}k${o}${o}n`, 'passimp');
  add(`${stems.passivePast}${a}m${a}n`, 'inf3');
  // Third and fifth infinitive
  const ma = `${strong}m${a}`;
  add(`${strong}m${a}isill${a}`, 'inf5', 'both', false);
  add(`${ma}${a}n`, 'inf3');
  // Participles
  const participle = (base: string, kind: string, tense: 'p' | 'n', change?: Gradation) => {
    for (const form of nominalForms(base, kind, change, front, `V${tense}`)) forms.push({ ...form, first: false });
  };
  participle(`${strong}v${a}`, '10', 'p');
  participle(ma, '10', 'p');
  participle(`${stems.passivePast}${a}v${a}`, '10', 'p');
  participle(`${stems.passivePast}${u}`, '1', 'n', {
    strong: stems.passivePast.endsWith('tt') ? 'tt' : 't',
    weak: stems.passivePast.endsWith('tt') ? 't' : weakT(stems.passivePast),
  });
  for (const base of stems.participles) {
    participle(`${base}t`, '47', 'n');
    add(`${base.slice(0, -1)}ee`, 'pot');
    add(`${base.slice(0, -1)}en`, 'pot');
    add(`${base.slice(0, -1)}ev${a}t`, 'pot');
  }
  return forms;
}

/** The weak grade of the t of a passive past participle: tultu → tullun, nähty → nähdyn, pestyn. */
function weakT(base: string): string {
  const before = base.at(-2) ?? '';
  if (before === 'l' || before === 'r' || before === 'n') return before;
  return before === 's' ? 't' : 'd';
}

/** -minen, -maton, -ja and other words that every verb has and that UD lemmatises as words of their own. */
export function verbNouns(word: string, inflection: string, gradation: Gradation | undefined, front: boolean) {
  const a = front ? 'ä' : 'a';
  const stems = stemsOf(word, inflection, gradation, front);
  if (!stems) return [];
  const { strong } = stems;
  const tt: Gradation = { strong: 'tt', weak: 't' };
  const agent = /e$/.test(strong) && !/[aeiouyäö]e$/.test(strong) ? `${strong.slice(0, -1)}i` : strong;
  const nominal = (lemma: string, kind: string, pos: string, gradation?: Gradation) => ({
    lemma,
    forms: () => nominalForms(lemma, kind, gradation, front, pos),
  });
  const manner = `${strong}v${a}sti`;
  return [
    nominal(`${strong}minen`, '38', 'M'),
    nominal(`${strong}m${a}t${front ? 'ö' : 'o'}n`, '34', 'A', tt),
    nominal(`${agent}j${a}`, '10', 'N'),
    {
      lemma: manner,
      forms: (): readonly InflectedForm[] => [{ form: manner, tag: 'D.sti', free: true, possessive: 'none' }],
    },
  ];
}

function stemsOf(
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
