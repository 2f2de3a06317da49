import { type Language, type Localized, languages } from '../types.ts';
import type { Counted, Estimate, Verdict } from './hypothesis.ts';
import { briefShare } from './reading.ts';
import { type Speech, speech } from './speak.ts';

/** Writes a text once for each language. */
export function inEach(write: (say: Speech) => string): Localized {
  return Object.fromEntries(languages.map((language) => [language, write(speech(language))])) as Record<
    Language,
    string
  >;
}

/** "3.5 % (12 of 345; 2.0–6.0 %)". */
export function countedWords(say: Speech, { count, total }: Counted): string {
  return total === undefined ? say.count(count) : briefShare(say, count, total);
}

/** "public 3.5 % (12 of 345; 2.0–6.0 %)". */
export function namedWords(say: Speech, counted: Counted): string {
  return `${say.say(counted.label)} ${countedWords(say, counted)}`;
}

/** The estimate in its unit with its interval: "+3.2 percentage points (95% interval −1.0 to +7.4)". */
export function estimateWords(
  say: Speech,
  { unit, estimate, low, high }: Pick<Estimate, 'unit' | 'estimate' | 'low' | 'high'>,
): string {
  if (estimate === null) return '–';
  const write = {
    share: (value: number) => say.share(value),
    'share difference': (value: number) => say.signed(value),
    'share per year': (value: number) => say.signed(value),
    ratio: (value: number) => say.number(value),
    'correlation difference': (value: number) => say.number(value).replace('-', '−'),
  }[unit];
  const main =
    unit === 'share difference'
      ? say.points(estimate)
      : unit === 'share per year'
        ? `${say.points(estimate)} ${say.say({ fi: 'vuodessa', sv: 'per år', en: 'a year' })}`
        : write(estimate);
  if (low === undefined || high === undefined) return main;
  const [from, to] = [write(low), write(high)];
  return say.say({
    fi: `${main} (95 %:n väli ${from} … ${to})`,
    sv: `${main} (95 % intervall ${from} … ${to})`,
    en: `${main} (95% interval ${from} to ${to})`,
  });
}

const verdicts = {
  agrees: { fi: 'väitteen mukainen', sv: 'stämmer med påståendet', en: 'agrees with the claim' },
  disagrees: { fi: 'väitettä vastaan', sv: 'talar emot påståendet', en: 'goes against the claim' },
  undecided: { fi: 'ei ratkaise', sv: 'avgör inte', en: 'undecided' },
  too_thin: { fi: 'aineisto liian ohut', sv: 'för tunt material', en: 'too thin to tell' },
} as const satisfies Readonly<Record<Verdict, Localized>>;

export function verdictName(say: Speech, verdict: Verdict): string {
  return say.say(verdicts[verdict]);
}

const closings = {
  agrees: {
    fi: 'Tulos on väitteen mukainen.',
    sv: 'Resultatet stämmer med påståendet.',
    en: 'This agrees with the claim.',
  },
  disagrees: {
    fi: 'Tulos on väitettä vastaan.',
    sv: 'Resultatet talar emot påståendet.',
    en: 'This goes against the claim.',
  },
  undecided: {
    fi: 'Tulos ei ratkaise väitettä suuntaan eikä toiseen: se voi olla sattumaa.',
    sv: 'Resultatet avgör inte påståendet åt något håll: det kan bero på slumpen.',
    en: 'This does not decide the claim either way: it may be chance.',
  },
  too_thin: { fi: '', sv: '', en: '' },
} as const satisfies Readonly<Record<Verdict, Localized>>;

/** The last sentence of a finding. `partly`: one of several predictions had too little to go on. */
export function closing(say: Speech, verdict: Verdict, partly?: Localized): string {
  if (verdict === 'undecided' && partly) {
    return say.say({
      fi: `Osaa väitteestä ei voi testata (${partly.fi}), joten se jää ratkaisematta.`,
      sv: `En del av påståendet kan inte prövas (${partly.sv}), så det förblir oavgjort.`,
      en: `A part of the claim cannot be tested (${partly.en}), so it stays undecided.`,
    });
  }
  return say.say(closings[verdict]);
}

/** In place of a finding. */
export function tooThin(reason: Localized): Localized {
  return {
    fi: `Aineisto on liian ohut: ${reason.fi}.`,
    sv: `Materialet är för tunt: ${reason.sv}.`,
    en: `The data are too thin to tell: ${reason.en}.`,
  };
}

/** Reasons, as parts of a sentence. */
export const thinWords = {
  cases: (say: Speech, what: string, found: number, needed: number): string =>
    say.say({
      fi: `tapauksia (${what}) on ${say.count(found)}, tarvitaan vähintään ${say.count(needed)}`,
      sv: `fallen (${what}) är ${say.count(found)}, minst ${say.count(needed)} behövs`,
      en: `there are ${say.count(found)} cases (${what}), and at least ${say.count(needed)} are needed`,
    }),
  months: (say: Speech, months: number): string =>
    say.say({
      fi: `vertailukelpoisia kuukausia on ${say.count(months)}, tarvitaan vähintään 24, ja kummankin sarjan pitää vaihdella`,
      sv: `jämförbara månader är ${say.count(months)}, minst 24 behövs, och båda serierna måste variera`,
      en: `there are ${say.count(months)} comparable months, at least 24 are needed, and both series must vary`,
    }),
  types: (say: Speech, wanted: string, held: string): string =>
    say.say({
      fi: `vertailuun tarvitaan ${wanted}; aineistossa on ${held}`,
      sv: `för jämförelsen behövs ${wanted}; materialet omfattar ${held}`,
      en: `the comparison needs ${wanted}; the archive holds ${held}`,
    }),
} as const;
