/**
 * Whether a text has no blanks but single spaces, and nothing invisible: most texts of a page are so, and one look at
 * each character costs less than the patterns that would tidy it. May say no to a text that is tidy, never yes to one
 * that is not. Blanks at the ends are not told apart: trim first.
 */
export function isTidy(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 ? isBlankAfter(code, before) : code >= 0xa0 && mayBeBlank(code)) return false;
    before = code;
  }
  return true;
}

function isBlankAfter(code: number, before: number): boolean {
  return code === 0x20 ? before === 0x20 : code >= 0x09 && code <= 0x0d;
}

/** The blanks beyond ASCII, the soft hyphen and the zero-width space, with some neighbours that are none. */
function mayBeBlank(code: number): boolean {
  if (code < 0x1680) return code === 0xa0 || code === 0xad;
  return code === 0x1680 || (code >= 0x2000 && code <= 0x200b) || (code >= 0x2028 && isLateBlank(code));
}

function isLateBlank(code: number): boolean {
  return code <= 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}
