/** A cursor is opaque to clients: it says at which item to go on. */
export function cursorOf(offset: number): string {
  return btoa(`item:${offset}`).replace(/=+$/, "");
}

/** The item that a cursor means; null for one that nobody gave out. */
export function offsetIn(cursor: string): number | null {
  try {
    const match = /^item:(\d+)$/.exec(atob(cursor));
    return match === null ? null : Number(match[1]);
  } catch {
    return null;
  }
}
