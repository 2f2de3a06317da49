/** A view that moves over a stream of bytes: as much as is asked for is held, the rest is let go. */
export class ByteWindow {
  /** Bytes from the beginning of the stream to the first one held. */
  offset = 0;
  #held: Buffer = Buffer.alloc(0);
  readonly #chunks: AsyncIterator<Buffer>;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Holds at least so many bytes; false when the stream has fewer. */
  async fill(bytes: number): Promise<boolean> {
    if (this.#held.length >= bytes) return true;
    const parts = [this.#held];
    let length = this.#held.length;
    while (length < bytes) {
      const next = await this.#chunks.next();
      if (next.done) break;
      parts.push(next.value);
      length += next.value.length;
    }
    this.#held = Buffer.concat(parts);
    return length >= bytes;
  }

  peek(): Buffer {
    return this.#held;
  }

  startsWith(bytes: Buffer): boolean {
    return this.#held.subarray(0, bytes.length).equals(bytes);
  }

  skip(bytes: number): void {
    const skipped = Math.min(bytes, this.#held.length);
    this.#held = this.#held.subarray(skipped);
    this.offset += skipped;
  }

  read(bytes: number): Buffer {
    const read = this.#held.subarray(0, bytes);
    this.skip(bytes);
    return read;
  }

  /** The bytes up to and without `end`, which is left behind too; undefined when it does not come within `limit`. */
  async take(end: Buffer, limit: number): Promise<Buffer | undefined> {
    for (let wanted = 4096; ; wanted *= 4) {
      const more = await this.fill(wanted);
      const found = this.#held.indexOf(end);
      if (found >= 0) {
        const taken = this.read(found);
        this.skip(end.length);
        return taken;
      }
      if (!more || wanted > limit) return undefined;
    }
  }

  /** Moves to the next place of `mark`, or to the end. */
  async seek(mark: Buffer): Promise<void> {
    while (await this.fill(mark.length)) {
      const found = this.#held.indexOf(mark);
      if (found >= 0) {
        this.skip(found);
        return;
      }
      this.skip(this.#held.length - mark.length + 1);
      if (!(await this.fill(mark.length))) break;
    }
    this.skip(this.#held.length);
  }

  /** Skips what need not be held. */
  async skipFar(bytes: number): Promise<void> {
    let left = bytes;
    while (left > 0 && (await this.fill(1))) {
      const step = Math.min(left, this.#held.length);
      this.skip(step);
      left -= step;
    }
  }

  async skipLineEnds(): Promise<void> {
    while ((await this.fill(1)) && (this.#held[0] === 0x0d || this.#held[0] === 0x0a)) this.skip(1);
  }

  /** All that is left, as it comes. */
  async *rest(): AsyncGenerator<Buffer, void, void> {
    while (await this.fill(1)) yield this.read(this.#held.length);
  }
}
