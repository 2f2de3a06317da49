/**
 * The newest of many, in memory for twice as many as are wanted: those without a time count as oldest, and of two with
 * one time the one that came first is kept. Without a limit all are kept, in the order in which they came.
 */
export class Newest<Item> {
  private items: { readonly item: Item; readonly time: string; readonly order: number }[] = [];
  private order = 0;
  private readonly limit: number | undefined;
  private readonly timeOf: (item: Item) => string | undefined;

  /** `timeOf` gives ISO 8601 in UTC. */
  constructor(limit: number | undefined, timeOf: (item: Item) => string | undefined) {
    this.limit = limit;
    this.timeOf = timeOf;
  }

  add(item: Item): void {
    this.items.push({ item, time: this.timeOf(item) ?? '', order: this.order });
    this.order += 1;
    if (this.limit !== undefined && this.items.length >= 2 * this.limit + 1000) this.cut(this.limit);
  }

  list(): readonly Item[] {
    if (this.limit !== undefined) this.cut(this.limit);
    return this.items.map(({ item }) => item);
  }

  private cut(limit: number): void {
    this.items.sort((a, b) => (a.time === b.time ? a.order - b.order : a.time > b.time ? -1 : 1));
    this.items.length = Math.min(this.items.length, limit);
  }
}
