/** Inflects Finnish verbs by the Kotus classes 52 to 78, their participles and infinitives included. */
import type { Gradation } from './finnish-gradation.ts';
import { type InflectedForm, nominalForms } from './finnish-nouns.ts';
import { verbStems } from './finnish-verb-stems.ts';

/** All forms of a verb; empty for a class that is not known. */
export function verbForms(word: string, inflection: string, gradation: Gradation | undefined, front: boolean) {
  const a = front ? 'ä' : 'a';
  const o = front ? 'ö' : 'o';
  const u = front ? 'y' : 'u';
  const stems = verbStems(word, inflection, gradation, front);
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
  const stems = verbStems(word, inflection, gradation, front);
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
