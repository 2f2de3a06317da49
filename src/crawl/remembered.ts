/**
 * A function of a text with a bounded memory: class names repeat through a page and through an outlet. Emptied when it
 * is full, which costs less than keeping an order of use. Long texts are not kept.
 */
export function remembered<Value>(most: number, read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text.slice(0, longest));
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, value);
    return value;
  };
}

const longest = 500;
