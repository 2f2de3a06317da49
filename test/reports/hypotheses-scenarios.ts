import { addDays, calendar } from '../../src/analysis/calendar.ts';
import { seededRandom } from '../../src/analysis/random.ts';
import type { DatedEvent } from '../../src/report/events/dated-event.ts';
import type { MadeUpArticle } from '../jobs/made-up-press.ts';

/** An archive in which a claim holds, one in which its contrary does, and what the first estimate must be where that is exact. */
export interface Scenario {
  readonly agrees: readonly MadeUpArticle[];
  readonly disagrees: readonly MadeUpArticle[];
  readonly estimate?: number;
  readonly events?: readonly DatedEvent[];
}

export const from = '2012-01-01';
export const to = '2023-12-31';

function many(count: number, make: (index: number) => MadeUpArticle): readonly MadeUpArticle[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** True for exactly this share of every hundred, spread evenly. */
function part(index: number, share: number): boolean {
  return (index * 37) % 100 < share * 100;
}

const long = 'Kunta keskusteli. '.repeat(50);

function densities(quoted: number, own: number): readonly MadeUpArticle[] {
  return many(300, (index) => ({
    text: long,
    roles: ['official'],
    quoted: Math.round(long.trim().length / 5),
    toxic: [
      ...(part(index, quoted) ? (['direct_quote'] as const) : []),
      ...(part(index, own) ? (['own'] as const) : []),
    ],
  }));
}

function voices(outlet: string, own: number, quoted: number): readonly MadeUpArticle[] {
  return many(500, (index) => ({
    outlet,
    roles: ['official'],
    toxic: [
      ...(part(index, own) ? (['own'] as const) : []),
      ...(part(index, quoted) ? (['indirect_quote'] as const) : []),
    ],
  }));
}

function crimes(outlet: string, early: number, late: number): readonly MadeUpArticle[] {
  return [
    ...many(300, (index) => ({
      outlet,
      day: addDays('2012-01-01', index),
      relevant: false,
      origin: part(index, early) ? ('mentioned' as const) : ('not_mentioned' as const),
    })),
    ...many(300, (index) => ({
      outlet,
      day: addDays('2018-01-01', index),
      relevant: false,
      origin: part(index, late) ? ('mentioned' as const) : ('finnish' as const),
    })),
  ];
}

/** Articles of each month with a share that moves from one value to another, with some noise. */
function moving(start: number, end: number, make: (yes: boolean, day: string) => MadeUpArticle, perMonth = 16) {
  const random = seededRandom(5);
  const months = calendar(from, to, 'month');
  return months.flatMap(({ at }, month) => {
    const share = start + ((end - start) * month) / months.length;
    return many(perMonth, (index) => make(random() < share, addDays(at, index % 28)));
  });
}

function speakers(kind: 'humanitarian' | 'control', migrants: number): readonly MadeUpArticle[] {
  return many(300, (index) => ({ frames: [kind], roles: [part(index, migrants) ? 'migrant' : 'official'] }));
}

function framesOf(counts: Readonly<Record<string, number>>): readonly MadeUpArticle[] {
  return Object.entries(counts).flatMap(([frame, count]) => many(count, () => ({ frames: [frame] })));
}

function slogans(government: number, bare: number): readonly MadeUpArticle[] {
  return many(100, (index) => ({
    text: `Tarvitsemme hallittua maahanmuuttoa nyt.${part(index, bare) ? '' : ' Se tarkoittaa nopeita päätöksiä.'}`,
    roles: [part(index, government) ? 'government' : 'opposition'],
  }));
}

/** Two shares by month; the second does what the first did the month before. */
function following(first: (yes: boolean) => MadeUpArticle, second: (yes: boolean) => MadeUpArticle) {
  const random = seededRandom(8);
  const months = calendar(from, to, 'month');
  const levels = months.map(() => 0.1 + 0.8 * random());
  return months.flatMap(({ at }, month) => [
    ...many(10, (index) => ({ ...first(index / 10 < (levels[month] ?? 0)), day: addDays(at, index) })),
    ...many(10, (index) => ({ ...second(index / 10 < (levels[month - 1] ?? 0.5)), day: addDays(at, index) })),
  ]);
}

const threat = (yes: boolean): MadeUpArticle => ({ frames: yes ? ['security_crime'] : [] });
const control = (yes: boolean): MadeUpArticle => ({ frames: yes ? ['control'] : [] });
const warning = (yes: boolean): MadeUpArticle => (yes ? { places: ['SE'], frames: ['security_crime'] } : {});

function region(outlet: string, growth: number, fear: number): readonly MadeUpArticle[] {
  return many(300, (index) => ({
    outlet,
    frames: [...(part(index, growth) ? ['labour_need'] : []), ...(part(index + 50, fear) ? ['security_crime'] : [])],
  }));
}

function fled(group: string, humanitarian: number, count: number): readonly MadeUpArticle[] {
  return many(count, (index) => ({
    day: addDays('2022-03-01', index % 600),
    groups: [group],
    frames: part(index, humanitarian)
      ? ['humanitarian']
      : part(index, humanitarian + 0.1)
        ? ['control', 'security_crime']
        : [],
    tone: part(index, 0.1) ? 'negative' : 'neutral',
  }));
}

function languages(swedish: number, finnish: number, count: number): readonly MadeUpArticle[] {
  const of = (outlet: string, share: number) =>
    many(count, (index) => ({
      outlet,
      frames: part(index, share) ? ['humanitarian'] : part(index, share + 0.2) ? ['control'] : [],
    }));
  return [...of('bladet', swedish), ...of('sanomat', finnish)];
}

const experts = (yes: boolean, day: string): MadeUpArticle => ({ day, roles: [yes ? 'expert' : 'official'] });

/** Racism, and from a middle year on a denial in a growing part of it. */
function racism(start: number, end: number): readonly MadeUpArticle[] {
  const random = seededRandom(9);
  return moving(start, end, (yes, day) => {
    const denied = yes && random() < 0.05 + (0.5 * (Number(day.slice(0, 4)) - 2012)) / 12;
    return {
      day,
      frames: yes ? ['discrimination'] : [],
      ...(denied ? { text: 'Hän sanoi: Suomi ei ole rasistinen maa.' } : {}),
    };
  });
}

function attacks(onThem: number, byThem: number): readonly MadeUpArticle[] {
  const on = (count: number, text: string, from: string) =>
    many(count, (index) => ({ text, day: addDays(from, index % 20), relevant: false }));
  return [
    ...on(onThem, 'Isku vastaanottokeskukseen Kaukolassa', '2016-03-01'),
    ...on(100 - onThem, 'Kunta avaa uimahallin', '2016-03-01'),
    ...on(byThem, 'Isku torilla Lähelässä', '2019-05-01'),
    ...on(100 - byThem, 'Kunta avaa kirjaston', '2019-05-01'),
  ];
}

function event(date: string, name: string, group: string, search: string): DatedEvent {
  return { date, name: { fi: name, sv: name, en: name }, group, pair: 'iskut', search: [search] };
}

const paired = [
  event('2016-03-01', 'Kaukola', 'victims of immigrant background', 'kaukola*'),
  event('2019-05-01', 'Lähelä', 'attacker an asylum seeker', 'lähelä*'),
];

export const scenarios: Readonly<Record<string, Scenario>> = {
  H1: { agrees: densities(0.1, 0.05), disagrees: densities(0.04, 0.6), estimate: 8 },
  H2: {
    agrees: [...voices('ilta', 0.2, 0.1), ...voices('kanava', 0.05, 0.1)],
    disagrees: [...voices('ilta', 0.05, 0.1), ...voices('kanava', 0.2, 0.1)],
    estimate: 0.15,
  },
  H3: { agrees: attacks(10, 40), disagrees: attacks(40, 10), estimate: 0.26, events: paired },
  H4: {
    agrees: [...crimes('ilta', 0.2, 0.4), ...crimes('kanava', 0.05, 0.15)],
    disagrees: [...crimes('ilta', 0.15, 0.05), ...crimes('kanava', 0.4, 0.2)],
    estimate: 0.2,
  },
  H5: { agrees: moving(0.4, 0.1, experts), disagrees: moving(0.1, 0.4, experts) },
  H6: {
    agrees: [...speakers('humanitarian', 0.12), ...speakers('control', 0.01)],
    disagrees: [...speakers('humanitarian', 0.4), ...speakers('control', 0.4)],
    estimate: 0.065,
  },
  H7: {
    agrees: framesOf({ assimilation_duty: 60, two_way_integration: 20 }),
    disagrees: framesOf({ assimilation_duty: 20, two_way_integration: 60 }),
    estimate: 3,
  },
  H8: { agrees: slogans(0.8, 0.9), disagrees: slogans(0.2, 0.9), estimate: 0.8 },
  H9: { agrees: following(threat, control), disagrees: following(control, threat) },
  H10: {
    agrees: [...region('saaristo', 0.4, 0.1), ...region('kanava', 0.1, 0.4)],
    disagrees: [...region('saaristo', 0.1, 0.4), ...region('kanava', 0.1, 0.4)],
    estimate: 0.3,
  },
  H11: {
    agrees: [...fled('displaced_ukrainian', 0.6, 200), ...fled('asylum_seeker', 0.2, 200)],
    disagrees: [...fled('displaced_ukrainian', 0.2, 1000), ...fled('asylum_seeker', 0.2, 1000)],
    estimate: 0.4,
  },
  H12: {
    agrees: framesOf({ contribution: 15, welfare_burden: 60 }),
    disagrees: framesOf({ contribution: 60, welfare_burden: 15 }),
    estimate: 0.25,
  },
  H13: { agrees: racism(0.1, 0.5), disagrees: racism(0.5, 0.1) },
  H14: { agrees: languages(0.5, 0.2, 400), disagrees: languages(0.2, 0.2, 1000) },
  H15: { agrees: following(warning, control), disagrees: following(control, warning) },
};
