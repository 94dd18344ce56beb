/** Returns plain data as JSON text, in which sets and maps are lists. `JSON.stringify` omits their contents. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each instanceof Set || each instanceof Map ? [...each] : each));
}
