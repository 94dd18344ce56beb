/** Encodes the index of the next item as an opaque cursor. */
export function cursorOf(offset: number): string {
  return btoa(`item:${offset}`).replace(/=+$/, "");
}

/** The index in a cursor; null if the mock didn't issue it. */
export function offsetIn(cursor: string): number | null {
  try {
    const match = /^item:(\d+)$/.exec(atob(cursor));
    return match === null ? null : Number(match[1]);
  } catch {
    return null;
  }
}
