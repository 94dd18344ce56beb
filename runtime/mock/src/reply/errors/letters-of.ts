/** Returns a name in lowercase with its letters only, so that `Not Found` and `NOT_FOUND` are equal. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}
