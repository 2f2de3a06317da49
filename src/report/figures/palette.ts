/**
 * The colours of all charts: the same thing has the same colour in every chart of every report. Hues are those that
 * people with the common kinds of colour blindness tell apart (blue, orange, teal, purple and greys; after Okabe and
 * Ito 2008), darkened or lightened until text in them has a contrast of 4.5 to 1 on the page (WCAG 2.2, 1.4.3).
 */
export const hues = {
  blue: { light: '#0b5cad', dark: '#79b8ff' },
  orange: { light: '#b04a00', dark: '#ffa561' },
  teal: { light: '#007d55', dark: '#2fbf80' },
  purple: { light: '#6f3391', dark: '#d0a5f5' },
  wine: { light: '#6a0032', dark: '#ffd6e2' },
  olive: { light: '#686400', dark: '#d3cd5a' },
  slate: { light: '#5b6470', dark: '#a9b4c2' },
  mist: { light: '#6f7782', dark: '#8b96a5' },
  lilac: { light: '#8d62ac', dark: '#9a7bb5' },
  night: { light: '#2e0a4d', dark: '#f0deff' },
} as const;
export type Hue = keyof typeof hues;

/** What is on the left of an opposed pair (codebook, 2) is blue, what is on the right orange; the rest is slate. */
const things: Readonly<Record<string, Hue>> = {
  stored: 'slate',
  relevant: 'blue',
  left: 'blue',
  right: 'orange',
  labour_need: 'blue',
  two_way_integration: 'blue',
  humanitarian: 'blue',
  rights_rule_of_law: 'blue',
  contribution: 'blue',
  local_vitality: 'blue',
  work_pathway: 'blue',
  welfare_burden: 'orange',
  assimilation_duty: 'orange',
  control: 'orange',
  security_crime: 'orange',
  cultural_threat: 'orange',
  services: 'orange',
  negative: 'orange',
  neutral: 'mist',
  positive: 'blue',
  restrictive: 'orange',
  balanced_or_none: 'mist',
  supportive: 'blue',
  toxicity: 'purple',
  '1': 'lilac',
  '2': 'purple',
  '3': 'night',
  own: 'wine',
  direct_quote: 'teal',
  indirect_quote: 'olive',
  mention: 'mist',
  groups: 'teal',
  quotes: 'olive',
  places: 'slate',
  mentioned: 'purple',
  finnish: 'teal',
  not_mentioned: 'mist',
};

/** The hue of a thing by its label; things without one of their own are slate. */
export function hueOf(thing: string): Hue {
  return things[thing] ?? 'slate';
}

/** The CSS value by which a chart names the hue; the page sets it for light and dark. */
export function colourOf(thing: string): string {
  return `var(--${hueOf(thing)})`;
}

/** Custom properties of one colour scheme. */
export function hueProperties(scheme: 'light' | 'dark'): string {
  return Object.entries(hues)
    .map(([name, shades]) => `--${name}:${shades[scheme]};`)
    .join('');
}
