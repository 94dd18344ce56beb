/** The number of items in a chunk. Larger chunks make insertions slower, smaller ones make `slice` slower. */
const CHUNK = 512;

/**
 * A list that is always sorted. Adding, removing and finding an item, and reading a part of the list, cost about the
 * same for ten items and for a million. No two items may compare as equal.
 */
export class SortedList<T> {
  readonly #compare: (left: T, right: T) => number;
  #chunks: T[][] = [];
  #length = 0;

  constructor(compare: (left: T, right: T) => number, items: Iterable<T> = []) {
    this.#compare = compare;
    const sorted = [...items].sort(compare);
    this.#length = sorted.length;
    for (let start = 0; start < sorted.length; start += CHUNK) this.#chunks.push(sorted.slice(start, start + CHUNK));
  }

  get length(): number {
    return this.#length;
  }

  add(item: T): void {
    this.#length += 1;
    const last = this.#chunks.at(-1);
    const end = last?.at(-1);
    if (last === undefined || end === undefined || (last.length >= CHUNK && this.#compare(end, item) < 0)) {
      // Starts a new chunk instead of splitting the full one, so that chunks stay full when items are appended.
      this.#chunks.push([item]);
      return;
    }
    const index = this.#chunkOf(item);
    const chunk = this.#chunks[index] ?? last;
    chunk.splice(this.#placeIn(chunk, item), 0, item);
    if (chunk.length > CHUNK) this.#chunks.splice(index + 1, 0, chunk.splice(CHUNK / 2));
  }

  remove(item: T): void {
    const index = this.#chunkOf(item);
    const chunk = this.#chunks[index];
    if (chunk === undefined) return;
    const place = this.#placeIn(chunk, item);
    const found = chunk[place];
    if (found === undefined || this.#compare(found, item) !== 0) return;
    chunk.splice(place, 1);
    this.#length -= 1;
    if (chunk.length === 0) this.#chunks.splice(index, 1);
  }

  /** The number of items before an item. */
  rankOf(item: T): number {
    const index = this.#chunkOf(item);
    let rank = 0;
    for (const chunk of this.#chunks.slice(0, index)) rank += chunk.length;
    const chunk = this.#chunks[index];
    return chunk === undefined ? rank : rank + this.#placeIn(chunk, item);
  }

  at(rank: number): T | undefined {
    return this.slice(rank, rank + 1)[0];
  }

  /** Replaces the item that compares as equal to the given one. */
  replace(item: T): void {
    const chunk = this.#chunks[this.#chunkOf(item)];
    const place = chunk === undefined ? 0 : this.#placeIn(chunk, item);
    const found = chunk?.[place];
    if (chunk !== undefined && found !== undefined && this.#compare(found, item) === 0) chunk[place] = item;
  }

  /** A copy that shares the items. */
  copy(): SortedList<T> {
    const copy = new SortedList(this.#compare);
    copy.#chunks = this.#chunks.map((chunk) => chunk.slice());
    copy.#length = this.#length;
    return copy;
  }

  slice(start: number, end: number): readonly T[] {
    const found: T[] = [];
    let first = 0;
    for (const chunk of this.#chunks) {
      if (first >= end) break;
      if (first + chunk.length > start)
        for (const item of chunk.slice(Math.max(0, start - first), Math.max(0, end - first))) found.push(item);
      first += chunk.length;
    }
    return found;
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  /** The index of the chunk that contains an item, or should: the first chunk whose last item isn't before it. */
  #chunkOf(item: T): number {
    let [low, high] = [0, this.#chunks.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      const last = this.#chunks[middle]?.at(-1);
      if (last !== undefined && this.#compare(last, item) < 0) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low);
  }

  /** The index of the first item of a chunk that isn't before an item. */
  #placeIn(chunk: readonly T[], item: T): number {
    let [low, high] = [0, chunk.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(chunk[middle] as T, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
