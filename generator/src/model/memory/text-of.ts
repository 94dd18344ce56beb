/** Serializes plain data as JSON. Sets and maps become lists, because `JSON.stringify` omits their contents. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each instanceof Set || each instanceof Map ? [...each] : each));
}
