import { describe, expect, it } from 'vitest';
import { type Hue, hues } from '../../src/report/figures/palette.ts';

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, table 1, severity 1.0, for linear RGB. */
const sight = {
  'without red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'with all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
} as const satisfies Readonly<Record<string, readonly [Triple, Triple, Triple]>>;

/** Hues that stand for different things in one picture: sides, voices, tones, levels, origins. */
const together: readonly (readonly [Hue, Hue])[] = [
  ['blue', 'orange'],
  ['blue', 'mist'],
  ['orange', 'mist'],
  ['wine', 'teal'],
  ['wine', 'olive'],
  ['wine', 'mist'],
  ['teal', 'olive'],
  ['teal', 'mist'],
  ['olive', 'mist'],
  ['lilac', 'purple'],
  ['purple', 'night'],
  ['purple', 'teal'],
];

/** Linear light of a hexadecimal colour (IEC 61966-2-1). */
function lightOf(colour: string): Triple {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function times(row: Triple, [red, green, blue]: Triple): number {
  return row[0] * red + row[1] * green + row[2] * blue;
}

function seen(colour: string, [red, green, blue]: readonly [Triple, Triple, Triple]): Triple {
  const light = lightOf(colour);
  const clamped = (row: Triple): number => Math.min(1, Math.max(0, times(row, light)));
  return [clamped(red), clamped(green), clamped(blue)];
}

/** CIE 1976 L*a*b*, white point D65. */
function labOf(light: Triple): Triple {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(times([0.4124, 0.3576, 0.1805], light) / 0.95047);
  const y = f(times([0.2126, 0.7152, 0.0722], light));
  const z = f(times([0.0193, 0.1192, 0.9505], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976 difference of two colours; about 2 can just be told apart side by side. */
function difference(a: string, b: string, eye: readonly [Triple, Triple, Triple]): number {
  const [one, other] = [labOf(seen(a, eye)), labOf(seen(b, eye))];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

describe('the hues of charts', () => {
  it.each(Object.entries(sight))('that stand together are told apart %s, by day and by night', (_, eye) => {
    for (const [a, b] of together) {
      for (const scheme of ['light', 'dark'] as const) {
        const apart = difference(hues[a][scheme], hues[b][scheme], eye);
        expect(apart, `${a} and ${b}, ${scheme}`).toBeGreaterThan(15);
      }
    }
  });

  it('are read as text on the page: 4.5 to 1 (WCAG 2.2, 1.4.3)', () => {
    const pages = { light: '#ffffff', dark: '#14171b' } as const;
    const luminance = (colour: string): number => times([0.2126, 0.7152, 0.0722], lightOf(colour));
    for (const shades of Object.values(hues)) {
      for (const scheme of ['light', 'dark'] as const) {
        const [low = 0, high = 0] = [luminance(shades[scheme]), luminance(pages[scheme])].sort((a, b) => a - b);
        expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(4.5);
      }
    }
  });
});
