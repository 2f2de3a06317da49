/**
 * Control characters of foreign texts must steer neither a terminal nor an editor: colours, cursor moves, titles, and the
 * marks that turn the direction of writing, so that a line reads as something it is not (Boucher & Anderson 2021, "Trojan
 * Source"). Whatever writes foreign texts for somebody to read takes one of the functions here.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** On a terminal: an escape becomes ␛, a null ␀, a turn of direction <U+202E>. Line feeds and tabs stay. */
export function visible(text: string): string {
  return text.replace(steering, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 || code === 0x7f ? picture(code) : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** For machines: the same characters as JSON escapes, so that nothing is lost. */
export function visibleJson(json: string): string {
  return json.replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** In a report's running text: a blank, also for line feeds and tabs, since one text is one line. */
export function blanked(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const steeringInTables = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * In tables of data: a character for a character, so that offsets into the text hold: ␛ for an escape, � for what has no
 * picture. Line ends and tabs stay, and so do the marks of direction that reorder nothing but their neighbours.
 */
export function pictured(text: string): string {
  return text.replace(steeringInTables, (character) => picture(character.charCodeAt(0)));
}

/** Unicode's control pictures; the controls above U+007F and the turns of direction have none. */
function picture(code: number): string {
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '\ufffd';
}
