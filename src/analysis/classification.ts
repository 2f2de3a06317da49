/** How well labels were found: precision, recall, F1. */

/** One label on one unit: is it there, and was it found? */
export interface Decision {
  readonly gold: boolean;
  readonly found: boolean;
}

export interface Confusion {
  readonly both: number;
  readonly onlyFound: number;
  readonly onlyGold: number;
  readonly neither: number;
}

/** Shares from 0 to 1; NaN where nothing was found (precision), nothing was there (recall), or neither (F1). */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `weights` says how often each unit counts (for the bootstrap); a unit without a decision is left out. */
export function confusion(decisions: readonly (Decision | undefined)[], weights?: ArrayLike<number>): Confusion {
  let both = 0;
  let onlyFound = 0;
  let onlyGold = 0;
  let neither = 0;
  for (const [unit, decision] of decisions.entries()) {
    if (!decision) continue;
    const weight = weights ? (weights[unit] ?? 0) : 1;
    if (decision.gold && decision.found) both += weight;
    else if (decision.found) onlyFound += weight;
    else if (decision.gold) onlyGold += weight;
    else neither += weight;
  }
  return { both, onlyFound, onlyGold, neither };
}

export function quality({ both, onlyFound, onlyGold }: Omit<Confusion, 'neither'>): Quality {
  return {
    precision: both / (both + onlyFound),
    recall: both / (both + onlyGold),
    f1: (2 * both) / (2 * both + onlyFound + onlyGold),
  };
}

/** All labels' decisions in one pot: frequent labels weigh most. */
export function micro(confusions: readonly Confusion[]): Quality {
  const total = (key: keyof Confusion) => confusions.reduce((sum, one) => sum + one[key], 0);
  return quality({ both: total('both'), onlyFound: total('onlyFound'), onlyGold: total('onlyGold') });
}

/**
 * The mean over labels, each weighing the same; labels that are neither there nor found are left out, and a precision
 * or recall that is not defined counts as 0, since the label was missed or made up.
 */
export function macro(confusions: readonly Confusion[]): Quality {
  const used = confusions.filter(({ both, onlyFound, onlyGold }) => both + onlyFound + onlyGold > 0).map(quality);
  const mean = (key: keyof Quality) =>
    used.reduce((sum, one) => sum + (Number.isNaN(one[key]) ? 0 : one[key]), 0) / used.length;
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

/** Krippendorff's nominal alpha between gold and found, read off the four counts (see agreement.ts). */
export function confusionAlpha({ both, onlyFound, onlyGold, neither }: Confusion): number {
  const apart = onlyFound + onlyGold;
  const yes = 2 * both + apart;
  const no = 2 * neither + apart;
  return yes * no === 0 ? Number.NaN : 1 - ((yes + no - 1) * apart) / (yes * no);
}
