/**
 * What comes from the web must not steer the terminal: colours, cursor moves, titles, and the marks that turn the
 * direction of writing so that a line reads as something it is not (Boucher & Anderson 2021, "Trojan Source").
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** For people: an escape becomes ␛, a null ␀, a turn of direction <U+202E>. Line feeds and tabs stay. */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** For machines: the same characters as JSON escapes, so that nothing is lost. */
export function visibleJson(json: string): string {
  return json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
