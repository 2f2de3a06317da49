import { describe, expect, it } from 'vitest';
import { visible, visibleJson } from '../src/control-characters.ts';

const hostile = [
  'colour \u001b[31mred\u001b[0m',
  'title \u001b]0;owned\u0007',
  'back\b\b\brewrite',
  'return\rover the line',
  'eight-bit \u009b31m',
  'delete \u007f',
  'turned \u202egnp.exe',
  'isolate \u2066x\u2069',
  'null \u0000',
];

describe('what is printed for people', () => {
  it.each(hostile)('shows what would steer the terminal: %j', (text) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must be gone
    expect(visible(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it('names each of them', () => {
    expect(visible('a\u001b[1m\r\u202eb')).toBe('a␛[1m␍<U+202E>b');
  });

  it('leaves Finnish, quotation marks, emoji, tabs and line feeds alone', () => {
    const text = 'Åbo: ”työperäinen” – 50 %\n\tÄänekoski 👩‍🎓';
    expect(visible(text)).toBe(text);
  });
});

describe('what is printed for machines', () => {
  it.each(hostile)('is the same JSON with the dangerous characters escaped: %j', (text) => {
    const json = visibleJson(JSON.stringify({ text }));
    expect(json).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(JSON.parse(json)).toEqual({ text });
  });
});
