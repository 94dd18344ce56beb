/** A map that can be copied without copying its entries: copies share a base, and each has its own changes. */
export class LayeredMap<V extends object> {
  /** Shared with copies, so it is never modified. */
  #base: ReadonlyMap<string, V> | null = null;
  /** The entries that differ from the base; null for removed ones. */
  #changes = new Map<string, V | null>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(key: string): V | undefined {
    const changed = this.#changes.get(key);
    if (changed !== undefined || this.#base === null) return changed ?? undefined;
    return this.#base.get(key);
  }

  set(key: string, value: V): void {
    if (this.get(key) === undefined) this.#size += 1;
    this.#changes.set(key, value);
  }

  delete(key: string): void {
    if (this.get(key) === undefined) return;
    this.#size -= 1;
    if (this.#base?.has(key) === true) this.#changes.set(key, null);
    else this.#changes.delete(key);
  }

  copy(): LayeredMap<V> {
    const base = this.#base?.size ?? 0;
    // Merges only after many changes, because merging copies all entries.
    if (this.#base === null || this.#changes.size > 1000 + base / 4) this.#merge();
    const copy = new LayeredMap<V>();
    copy.#base = this.#base;
    copy.#changes = new Map(this.#changes);
    copy.#size = this.#size;
    return copy;
  }

  #merge(): void {
    // Without a base, no change is null, because there was nothing to remove.
    let merged = this.#changes as Map<string, V>;
    if (this.#base !== null) {
      merged = new Map<string, V>(this.#base);
      for (const [key, value] of this.#changes) {
        if (value === null) merged.delete(key);
        else merged.set(key, value);
      }
    }
    this.#base = merged;
    this.#changes = new Map();
  }
}
