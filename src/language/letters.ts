/** Whether a text has a letter of any script. Nearly all words tell by their first letters, without a pattern. */
export function hasLetter(text: string): boolean {
  let plain = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
    if (code > 127) plain = false;
  }
  return !plain && /\p{L}/u.test(text);
}

/** Whether a text has a digit 0 to 9. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** The text in small letters; most words have no others, and are given back as they are. */
export function inSmallLetters(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code > 127 && !isSmallBeyond(code))) return text.toLowerCase();
  }
  return text;
}

/** à to ÿ; beyond ASCII there is hardly any other letter in Finnish and Swedish words. */
function isSmallBeyond(code: number): boolean {
  return code >= 0xdf && code <= 0xff;
}
