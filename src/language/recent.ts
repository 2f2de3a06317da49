/**
 * Remembers what was computed for the words met lately, in bounded memory: when the younger half is full it becomes
 * the older one, and the older is forgotten. Running text repeats itself, so a small table answers nearly always, and
 * memory stays flat as the archive grows.
 */
export class Recent<Value, Key = string> {
  readonly #half: number;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();

  /** At most `2 * half` words are held. */
  constructor(half: number) {
    this.#half = half;
  }

  get(word: Key): Value | undefined {
    const young = this.#young.get(word);
    if (young !== undefined) return young;
    const old = this.#old.get(word);
    if (old !== undefined) this.set(word, old);
    return old;
  }

  set(word: Key, value: Value): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(word, value);
  }
}
