import { smallTotal } from '../../analysis/series.ts';
import { type Language, type Localized, languages } from '../../types.ts';
import { locales, type Speech, speech } from '../words/speak.ts';
import type { Counted, Estimate, Verdict } from './hypothesis.ts';

/** Writes a text once for each language. */
export function inEach(write: (say: Speech) => string): Localized {
  return Object.fromEntries(languages.map((language) => [language, write(speech(language))])) as Record<
    Language,
    string
  >;
}

/** "3.5 % (12 of 345; 2.0–6.0 %)", with a word of care below 30 cases; of a bare count the count. */
export function countedWords(say: Speech, { count, total, low, high }: Counted): string {
  if (total === undefined) return say.count(count);
  if (total === 0 || low === undefined || high === undefined) return ofWords(say, count, total);
  const few =
    total >= smallTotal ? '' : say.say({ fi: '; tapauksia liian vähän', sv: '; för få fall', en: '; too few cases' });
  return `${say.share(count / total)} (${ofWords(say, count, total)}; ${say.interval({ low, high })}${few})`;
}

/** "12 of 345". */
export function ofWords(say: Speech, count: number, total: number | undefined): string {
  if (total === undefined) return say.count(count);
  return `${say.count(count)}\u00a0${say.say({ fi: '/', sv: 'av', en: 'of' })}\u00a0${say.count(total)}`;
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
  if (estimate === null) return say.say({ fi: 'tuntematon', sv: 'okänd', en: 'unknown' });
  const write = {
    share: (value: number) => say.share(value),
    'share difference': (value: number) => say.signed(value),
    'share per year': (value: number) => say.signed(value),
    ratio: (value: number) => twoDigits(say, value),
    'correlation difference': (value: number) => twoDigits(say, value),
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

/** "0.40", "−1.25". */
export function twoDigits(say: Speech, value: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' } as const;
  return new Intl.NumberFormat(locales[say.language], digits).format(value).replace('-', '−');
}

/** Correlations by how many months one series is ahead: "−1: 0.21; 0: 0.06; 1: −0.01". */
export function lagsWords(say: Speech, lags: readonly { readonly lag: number; readonly r: number }[]): string {
  return lags.map(({ lag, r }) => `${String(lag).replace('-', '−')}: ${twoDigits(say, r)}`).join('; ');
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
  periods: (say: Speech, found: number, needed: number): string =>
    say.say({
      fi: `kokonaisia jaksoja on ${say.count(found)}, kehityksen testaamiseen tarvitaan vähintään ${say.count(needed)}, ja osuuden pitää vaihdella`,
      sv: `hela perioder är ${say.count(found)}, minst ${say.count(needed)} behövs för att pröva utvecklingen, och andelen måste variera`,
      en: `there are ${say.count(found)} whole periods, at least ${say.count(needed)} are needed to test a trend, and the share must vary`,
    }),
  types: (say: Speech, wanted: string, held: string): string =>
    say.say({
      fi: `vertailuun tarvitaan ${wanted}; aineistossa on ${held}`,
      sv: `för jämförelsen behövs ${wanted}; materialet omfattar ${held}`,
      en: `the comparison needs ${wanted}; the archive holds ${held}`,
    }),
} as const;
